import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { councilAbbreviation, councilIssuerLines, padded } from '../../words/office'
import { hasWideNames, minutesSymbol } from '../minutes/facts'
import { areOpinionsInSentences, opinionSummaryFacts, summarySubject } from './facts'
import { opinionSummaryFields } from './fields'

/** Biên bản tổng hợp ý kiến, in the minutes' own series: other papers cite it as the council's minutes. */
export const opinionSummary: DocumentDefinition = {
  kind: 'opinionSummary',
  source: 'meeting',
  title: 'Biên bản tổng hợp ý kiến',
  typeName: 'BIÊN BẢN',
  schema: opinionSummaryFields,
  draw: async (paper) =>
    (await import('./template')).opinionSummaryTemplate({
      head: headStyle(paper, { hasParent: true, issuerLines: councilIssuerLines(), number: minutesSymbol(paper), dateline: null }),
      listPt: 12,
      subject: subjectStyle(printedSubject(paper, summarySubject(paper)), paper.office.style.sizeScheme),
      hasInitials: paper.office.style.drafterInitials !== '',
      areNamed: areOpinionsInSentences(paper),
      hasWideNames: hasWideNames(paper),
    }),
  fields: opinionSummaryFacts,
  fileName: ({ round, meeting }) =>
    fileNameOf(
      'Biên bản tổng hợp ý kiến',
      meeting?.number == null ? 'dự thảo' : `${padded(meeting.number)}-BB-${councilAbbreviation}`,
      round.name,
    ),
  isDraft: ({ meeting }) => meeting?.number == null,
}
