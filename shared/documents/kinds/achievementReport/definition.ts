import { proposedOf } from '../../../domain/case/honorees'
import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/lengths'
import { headStyle } from '../../styles'
import { columnAwards } from '../../words/awards'
import { printedSubject } from '../../words/lines'
import type { HistoryPaper } from '../../words/record'
import { hasReportParent, reportDateline, reportFacts, reportIssuer, reportSubject, reportedEntry } from './facts'
import { achievementReportFields } from './fields'

/** Báo cáo thành tích of one line, drafted from what is on record. Its paper holds that line alone. */
export const achievementReport: DocumentDefinition<HistoryPaper> = {
  kind: 'achievementReport',
  source: 'round',
  title: 'Báo cáo thành tích',
  // Its form stands in the appendix of Decree 152, not of Decree 30.
  typeName: null,
  schema: achievementReportFields,
  draw: async (paper) =>
    (await import('./template')).achievementReportTemplate({
      head: headStyle(paper, {
        hasParent: hasReportParent(paper),
        issuerLines: reportIssuer(paper),
        number: null,
        dateline: reportDateline(paper),
      }),
      listPt: 13,
      subject: subjectStyle(printedSubject(paper, reportSubject(paper)), paper.office.style.sizeScheme),
    }),
  fields: reportFacts,
  fileName: (paper) => {
    const lines = proposedOf(paper)
    const [honoree] = lines
    const year = honoree?.birthYear == null ? '' : String(honoree.birthYear)
    const award = honoree === undefined ? '' : (columnAwards(paper, lines).get(honoree.nomineeId) ?? '')
    // Namesakes of one list have files of their own.
    return fileNameOf('Báo cáo thành tích', reportedEntry(paper)?.subject.name ?? '', year, award)
  },
  // The subject completes and signs it.
  isDraft: () => true,
}
