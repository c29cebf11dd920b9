import type { HistoricAward } from './context'
import type { BasisAward, Entry } from './types'

/** Earlier awards that lines rest on: what they say is the register's until the line is signed, and that day's from then on. */

/** The awards these lines rest on, as the register has them, the oldest first. */
export const basisAwardsOf = (entries: readonly Entry[], awarded: readonly HistoricAward[]): BasisAward[] => {
  const known = new Map(awarded.map((award) => [award.id, award]))
  return entries
    .flatMap(({ nominee }) =>
      [...new Set(nominee.basisAwardIds ?? [])].map((awardId) => ({ nomineeId: nominee.id, award: known.get(awardId) })),
    )
    .flatMap(({ nomineeId, award }) => {
      if (award === undefined) return []
      const { id: awardId, awardName, decisionSymbol, decidedOn, periodTo } = award
      return [{ nomineeId, awardId, awardName, decisionSymbol, decidedOn, periodTo }]
    })
    .toSorted(byDay)
}

/** What one line rests on: as it was signed where it was, else as the register has it now. */
export const basisOfLine = (entry: Entry, signed: readonly BasisAward[], awarded: readonly HistoricAward[]): BasisAward[] => {
  const frozen = signed.filter(({ nomineeId }) => nomineeId === entry.nominee.id)
  const ids = new Set(frozen.map(({ awardId }) => awardId))
  return [...frozen, ...basisAwardsOf([entry], awarded).filter(({ awardId }) => !ids.has(awardId))].toSorted(byDay)
}

const byDay = (a: BasisAward, b: BasisAward): number => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0)
