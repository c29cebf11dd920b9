import type { SubjectHistory } from '../../domain/case/context'
import type { Nominee } from '../../domain/round/types'
import { shortDate, yearOf } from '../../lib/dates'

type Line = Pick<Nominee, 'periodFrom' | 'periodTo' | 'basisAwardIds'>

/** "Thời gian lập thành tích: từ ngày 01/01/2025 đến hết ngày 31/12/2026"; nothing where the line has no time of its own. */
const timeSentence = ({ periodFrom, periodTo }: Line): string => {
  const parts = [
    periodFrom == null ? '' : `từ ngày ${shortDate(periodFrom)}`,
    periodTo == null ? '' : `đến hết ngày ${shortDate(periodTo)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Thời gian lập thành tích: ${parts.join(' ')}`
}

/** "Căn cứ đề nghị: Chiến sĩ thi đua cơ sở năm 2025 (số 12/QĐ-UBND ngày 20/12/2025)": the awards a line rests on, the oldest first. */
const basisSentence = (history: SubjectHistory | null, { basisAwardIds = [] }: Line): string => {
  const named = new Set(basisAwardIds)
  const awards = (history?.awarded ?? [])
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
    .map(({ awardName, periodTo, decidedOn, decisionSymbol }) => {
      const symbol = decisionSymbol === '' ? '' : `số\u00A0${decisionSymbol} `
      return `${awardName} năm ${yearOf(periodTo ?? decidedOn)} (${symbol}ngày ${shortDate(decidedOn)})`
    })
  return awards.length === 0 ? '' : `Căn cứ đề nghị: ${awards.join('; ')}`
}

/** What a line rests on, as sentences: its own time and the earlier awards; none where it says neither. */
export const groundSentences = (history: SubjectHistory | null, line: Line): string[] =>
  [timeSentence(line), basisSentence(history, line)].filter((sentence) => sentence !== '')
