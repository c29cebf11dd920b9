import type { DocumentDefinition } from '../../definition'
import { fileNameOf } from '../../fileNames'
import { subjectStyle } from '../../parts/title'
import { headStyle } from '../../styles'
import { printedSubject } from '../../words/lines'
import type { HistoryPaper } from '../../words/record'
import { reportDateline, reportFacts, reportIssuer, reportSubject, reportedEntry } from './facts'
import { achievementReportFields } from './fields'
import { achievementReportTemplate } from './template'

/** Báo cáo thành tích of one line, drafted from what is on record. Its paper holds that line alone. */
export const achievementReport: DocumentDefinition<HistoryPaper> = {
  kind: 'achievementReport',
  source: 'round',
  title: 'Báo cáo thành tích',
  // Its form stands in the appendix of Decree 152, not of Decree 30.
  typeName: null,
  schema: achievementReportFields,
  draw: (paper) =>
    achievementReportTemplate({
      head: headStyle(paper, { hasParent: true, issuerLines: reportIssuer(paper), number: null, dateline: reportDateline(paper) }),
      listPt: 13,
      subject: subjectStyle(printedSubject(paper, reportSubject(paper)), paper.office.style.sizeScheme),
    }),
  fields: reportFacts,
  fileName: (paper) =>
    fileNameOf('Báo cáo thành tích', reportedEntry(paper)?.subject.name ?? '', reportedEntry(paper)?.nominee.awardCode ?? ''),
  // The subject completes and signs it.
  isDraft: () => true,
}
