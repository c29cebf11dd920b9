import { measuredAwards } from '@shared/checks/eligibility/ready'
import { ruleOn } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { today } from '@renderer/text/when'
import { text } from './text'
import type { EligibleRow } from './useEligible'

/** An award with who is ready for it: its rule with the clause, and how many stand where. */
export type AwardGroup = { readonly code: string; readonly name: string; readonly rule: string; readonly counts: string }

/** The check that holds the standard of an award. */
const standards: Readonly<Record<string, string>> = {
  LDTT: 'R10_LDTT_RATING',
  CSTDCS: 'R11_CSTDCS_2022',
  CSTDT: 'R13_CSTDT_PRIOR',
  CSTDTQ: 'R14_CSTDTQ_PRIOR',
  BK_TINH: 'R16_BK_TINH_D',
  BK_TTG: 'R23_PRIOR_FORM',
  TTLDTT: 'L08_TTLDTT_SHARE',
  TTLDXS: 'R15_TTLDXS',
}

/** The awards among the rows, the higher first. */
export const groupsOf = (rows: readonly EligibleRow[], law: LawBook): AwardGroup[] =>
  measuredAwards.toReversed().flatMap((code) => {
    const own = rows.filter(({ awardCode }) => awardCode === code)
    const [first] = own
    if (first === undefined) return []
    const rule = ruleOn(law, standards[code] ?? '', today())
    const count = (...states: readonly EligibleRow['state'][]): number => own.filter(({ state }) => states.includes(state)).length
    return [
      {
        code,
        name: first.awardName,
        rule: rule === undefined ? '' : `${rule.title} (${rule.source})`,
        counts: text.counts(count('ready', 'look'), count('step'), count('barred')),
      },
    ]
  })
