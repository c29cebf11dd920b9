import { wordingOf } from '../../../domain/case/wording'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { councilAbbreviation, councilIssuerLines, padded } from '../../words/office'
import { areInSentences, hasWideNames, minutesFacts, minutesSubject, minutesSymbol } from './facts'
import { minutesFields } from './fields'

/** Biên bản of the council's meeting. */
export const minutes: DocumentDefinition = {
  kind: 'minutes',
  source: 'meeting',
  title: 'Biên bản họp Hội đồng',
  typeName: 'BIÊN BẢN',
  schema: minutesFields,
  draw: async (awardCase) => {
    const { style } = awardCase.office
    return (await import('./template')).minutesTemplate({
      head: headStyle(awardCase, {
        hasParent: true,
        issuerLines: councilIssuerLines(),
        number: minutesSymbol(awardCase),
        dateline: null,
      }),
      listPt: 12,
      subject: subjectStyle(printedSubject(awardCase, minutesSubject(awardCase)), style.sizeScheme),
      hasInitials: style.drafterInitials !== '',
      isWhole: wordingOf(awardCase) >= 3,
      areNamed: areInSentences(awardCase),
      hasWideNames: hasWideNames(awardCase),
    })
  },
  fields: minutesFacts,
  fileName: ({ round, meeting }) =>
    fileNameOf('Biên bản', meeting?.number == null ? 'dự thảo' : `${padded(meeting.number)}-BB-${councilAbbreviation}`, round.name),
  isDraft: ({ meeting }) => meeting?.number == null,
}
