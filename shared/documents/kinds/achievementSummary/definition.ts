import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import { issuerLines } from '../../words/office'
import type { HistoryPaper } from '../../words/record'
import { achievementSummaryFacts, summaryDateline, summaryTitle } from './facts'
import { achievementSummaryFields } from './fields'

/** Tóm tắt thành tích (trích ngang): everybody put forward in one table, with what the record says of each. */
export const achievementSummary: DocumentDefinition<HistoryPaper> = {
  kind: 'achievementSummary',
  source: 'round',
  title: 'Tóm tắt thành tích',
  // No form of Decree 30.
  typeName: null,
  schema: achievementSummaryFields,
  draw: async (paper) =>
    (await import('./template')).achievementSummaryTemplate({
      head: headStyle(paper, {
        hasParent: true,
        issuerLines: issuerLines(paper, paper.office.advisingRoom.name),
        number: null,
        dateline: summaryDateline(paper),
      }),
      listPt: 11,
      withRecorded: achievementSummaryFacts(paper).dong.some(({ da_khen: recorded }) => recorded !== ''),
      subject: subjectStyle(printedSubject(paper, summaryTitle(paper)), paper.office.style.sizeScheme),
    }),
  fields: achievementSummaryFacts,
  fileName: ({ round }) => fileNameOf('Tóm tắt thành tích', round.name),
  isDraft: () => true,
}
