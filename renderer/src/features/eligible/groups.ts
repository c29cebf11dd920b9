import { useCallback, useMemo, useState } from 'react'
import { measuredAwards, standardOf } from '@shared/checks/eligibility/ready'
import { ruleOn } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { today } from '@renderer/text/when'
import type { GridGroups } from '@renderer/ui/gridGroups'
import { text } from './text'
import type { EligibleRow } from './useEligible'

/** An award with who is ready for it: its rule with the clause, and how many stand where. */
export type AwardGroup = { readonly code: string; readonly name: string; readonly rule: string; readonly counts: string }

/** The awards among the rows, the higher first. */
export const groupsOf = (rows: readonly EligibleRow[], law: LawBook): AwardGroup[] =>
  measuredAwards.toReversed().flatMap((code) => {
    const own = rows.filter(({ awardCode }) => awardCode === code)
    const [first] = own
    if (first === undefined) return []
    const rule = ruleOn(law, standardOf(code) ?? '', today())
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

const keyOf = ({ awardCode }: EligibleRow): string => awardCode
const nobody: readonly AwardGroup[] = []

/** The heads of the list, one for each award, and which of them are folded. */
export function useAwardHeads(groups: readonly AwardGroup[] = nobody): GridGroups<EligibleRow> {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const onFold = useCallback(
    (key: string) =>
      setFolded((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]))),
    [],
  )
  return useMemo(() => {
    const heads = new Map(groups.map(({ code, name, rule, counts }) => [code, { name, note: rule, aside: counts }]))
    const head = (key: string) => heads.get(key) ?? { name: key, note: '', aside: '' }
    return { keyOf, order: groups.map(({ code }) => code), head, folded, onFold }
  }, [groups, folded, onFold])
}
