import type { Honoree, PaperCase } from '../../domain/case/types'
import { shortDate } from '../../lib/dates'
import type { Amendment, RulingKind } from '../../domain/ruling/types'
import { inRuling, type AmendmentProblem, type Found } from './fact'

/** Checks of a paper that corrects or cancels: it speaks of what was issued, line by line, and of nothing that was struck out since. */

/** What a line reads now: as signed, or as the last correction made it. */
const readsNow = (honoree: Honoree, field: Amendment['field'], before: readonly Amendment[]): string =>
  before.findLast((one) => one.nomineeId === honoree.nomineeId && one.field === field)?.to ??
  (field === 'award' ? honoree.awardName : honoree[field])

function problemOf(
  kind: RulingKind,
  amendment: Amendment,
  honoree: Honoree | undefined,
  before: readonly Amendment[],
): AmendmentProblem | null {
  const { nomineeId, field, from, to } = amendment
  if (honoree === undefined) return 'unknown'
  if (before.some((one) => one.nomineeId === nomineeId && one.field === 'award')) return 'struck'
  // An award is never put right into another one: that would be given by nobody's vote, and perhaps by nobody's power.
  if ((kind === 'cancellation') !== (field === 'award')) return 'otherField'
  if (field === 'award') return null
  // The words as signed may be named too: that is what stands on the paper people hold.
  if (from !== honoree[field] && from !== readsNow(honoree, field, before)) return 'otherWords'
  return to === readsNow(honoree, field, before) ? 'unchanged' : null
}

/** Of a paper as signed only that it says something: what came before it is not known any more. */
export function amendmentFacts({ ruling, target }: PaperCase): Found[] {
  const at = (fact: Found['fact']): Found => inRuling(ruling.id, 'amendments', fact)
  const { amendments } = ruling
  if (amendments.length === 0) return [at({ id: 'CASE-NOTHING-CHANGED' })]
  if (ruling.status === 'issued') return []
  if (target?.honoured == null) return [at({ id: 'CASE-AMENDS', name: '', problem: 'noDecision' })]
  const before = (target.amendedSince ?? []).flatMap(({ amendments: earlier }) => earlier)
  const [on, targetOn] = [ruling.issuedOn, target.ruling.issuedOn]
  // It cites what it speaks of by number and day: nothing is put right before it is signed.
  const early =
    on !== null && targetOn !== null && on < targetOn
      ? [inRuling(ruling.id, 'issuedOn', { id: 'CASE-AMENDS' as const, name: shortDate(targetOn), problem: 'tooEarly' as const })]
      : []
  const byId = new Map(target.honoured.map((honoree) => [honoree.nomineeId, honoree]))
  const wrong = amendments.flatMap((amendment, index) => {
    const honoree = byId.get(amendment.nomineeId)
    const isTwice = amendments.findIndex(({ nomineeId, field }) => nomineeId === amendment.nomineeId && field === amendment.field) < index
    const problem = isTwice ? 'twice' : problemOf(ruling.kind, amendment, honoree, before)
    return problem === null ? [] : [at({ id: 'CASE-AMENDS', name: honoree?.name ?? amendment.from, problem })]
  })
  return [...early, ...wrong]
}
