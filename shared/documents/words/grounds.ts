import { basisOfLine } from '../../domain/case/basis'
import type { Entry } from '../../domain/case/types'
import { shortDate, yearOf } from '../../lib/dates'
import type { HistoryPaper } from './record'

/** "Thời gian lập thành tích: từ ngày 01/01/2025 đến hết ngày 31/12/2026"; nothing where the line has no time of its own. */
const timeSentence = ({ periodFrom, periodTo }: Entry['nominee']): string => {
  const parts = [
    periodFrom == null ? '' : `từ ngày ${shortDate(periodFrom)}`,
    periodTo == null ? '' : `đến hết ngày ${shortDate(periodTo)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Thời gian lập thành tích: ${parts.join(' ')}`
}

/** "Căn cứ đề nghị: Chiến sĩ thi đua cơ sở năm 2025 (số 12/QĐ-UBND ngày 20/12/2025)": the awards a line rests on, the oldest first. */
const basisSentence = ({ basisAwards = [], history }: HistoryPaper, entry: Entry): string => {
  const awards = basisOfLine(entry, basisAwards, history?.awarded ?? []).map(({ awardName, periodTo, decidedOn, decisionSymbol }) => {
    const symbol = decisionSymbol === '' ? '' : `số\u00A0${decisionSymbol} `
    return `${awardName} năm ${yearOf(periodTo ?? decidedOn)} (${symbol}ngày ${shortDate(decidedOn)})`
  })
  return awards.length === 0 ? '' : `Căn cứ đề nghị: ${awards.join('; ')}`
}

/** What a line rests on, as sentences: its own time and the earlier awards; none where it says neither. */
export const groundSentences = (paper: HistoryPaper, entry: Entry): string[] =>
  [timeSentence(entry.nominee), basisSentence(paper, entry)].filter((sentence) => sentence !== '')
