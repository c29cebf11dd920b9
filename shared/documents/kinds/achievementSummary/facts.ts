import { proposedOf } from '../../../domain/case/honorees'
import type { PaperCase } from '../../../domain/case/types'
import { awardGroups, awardingTitle, columnAwards, kindsOfHonorees, proposalsText } from '../../words/awards'
import { countsOrNone } from '../../words/council'
import { groundSentences } from '../../words/grounds'
import { roomHead } from '../../words/issuers'
import { printedSubject } from '../../words/lines'
import { nameOnPaper } from '../../words/names'
import { dateText, dateline, headPostOf, linesField, postLines } from '../../words/office'
import { printedAchievement } from '../../../domain/case/achievement'
import { awardRows, initiativeSentences, ratingSentences, type HistoryPaper } from '../../words/record'
import type { AchievementSummaryFields } from './fields'

export const summaryTitle = (paper: PaperCase): string => {
  const lines = proposedOf(paper)
  return `Của ${kindsOfHonorees(lines)} đề nghị ${awardingTitle(paper, awardGroups(lines))}`
}
/** It goes with the room's submission and bears its day, never that of the decision. */
export const summaryDateline = ({ office, submission, meeting, round }: PaperCase): string =>
  dateline(office, dateText(submission?.issuedOn ?? null, meeting?.heldOn ?? round.openedOn))

/** Facts of the summary: the officer's words, what the record adds, what each has already. */
export const achievementSummaryFacts = (paper: HistoryPaper): AchievementSummaryFields => {
  const { office, history, entries } = paper
  const lines = proposedOf(paper)
  const awards = columnAwards(paper, lines)
  const entryOf = new Map(entries.map((entry) => [entry.nominee.id, entry]))
  return {
    ...roomHead(paper),
    dia_danh_ngay: summaryDateline(paper),
    trich_yeu: printedSubject(paper, summaryTitle(paper)),
    dong: lines.map((honoree, index) => {
      const year = honoree.birthYear === null ? '' : `, sinh năm ${honoree.birthYear}`
      const entry = entryOf.get(honoree.nomineeId)
      const words = [
        ...(honoree.achievement === '' ? [printedAchievement(paper, honoree)] : [honoree.achievement]),
        ...initiativeSentences(history, honoree.subjectId, entry?.nominee.initiativeIds ?? []),
        ...(entry === undefined ? [] : groundSentences(paper, entry)),
        ...ratingSentences(history, honoree.subjectId).slice(-2),
      ]
      return {
        stt: String(index + 1),
        ten: `${nameOnPaper(honoree, paper)}${year}`,
        chuc_vu_don_vi: honoree.detail,
        thanh_tich: words.filter((part) => part !== '').join('\n'),
        da_khen: awardRows(paper, honoree.subjectId)
          .slice(-5)
          .map(({ nam, hinh_thuc }) => `${hinh_thuc} (${nam})`)
          .join('\n'),
        hinh_thuc: awards.get(honoree.nomineeId) ?? honoree.awardName,
      }
    }),
    tong: `Danh sách gồm ${lines.length === 0 ? countsOrNone(lines) : proposalsText(paper, lines, 'trường hợp')}`,
    chuc_vu_ky: linesField(postLines(office, [headPostOf(office.advisingRoom.name).replace(/^Trưởng phòng .*$/u, 'Trưởng phòng')])),
    nguoi_ky: office.advisingRoom.headName,
  }
}
