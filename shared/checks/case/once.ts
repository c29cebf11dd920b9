import type { CaseFinding, CheckSeverity, Found } from './fact'

/**
 * Several rules may speak of one thing on record: an earlier award, a discipline, a dossier that came late. It is told once for a line, by
 * the rule that weighs most, and among equals by the one that bars more.
 */

export type Weighed = { readonly finding: CaseFinding; readonly causes: readonly string[] }

const ranks: Readonly<Record<CheckSeverity, number>> = { blocked: 2, attention: 1, info: 0 }
/** What bars the whole line comes before what asks for another time, the law before the usage of the office. */
const first: readonly CaseFinding['fact']['id'][] = ['R25_CONGHIEN_DISC', 'RULE_INTERVAL', 'R04_SAME_ACHIEVEMENT', 'CASE-VOTE-ON-SELF']
const standingOf = (id: string): number => {
  const at = first.findIndex((one) => one === id)
  return at >= 0 ? at : /^(CASE-|L\d|M\d)/.test(id) ? first.length + 1 : first.length
}
const compare = (a: Weighed, b: Weighed): number =>
  ranks[b.finding.severity] - ranks[a.finding.severity] || standingOf(a.finding.fact.id) - standingOf(b.finding.fact.id)

/** The causes of something found; none where nothing else may speak of it. */
export const causesOf = ({ causes = [] }: Pick<Found, 'causes'>): readonly string[] => causes

/** The findings without those whose every cause another finding of the same line tells, in the order they came. */
export function toldOnce(all: readonly Weighed[]): CaseFinding[] {
  const told = new Set<string>()
  const dropped = new Set<CaseFinding>()
  for (const { finding, causes } of all.filter((one) => one.causes.length > 0).toSorted(compare)) {
    const keys = causes.map((cause) => `${finding.place.nomineeId ?? ''} ${cause}`)
    if (keys.every((key) => told.has(key))) dropped.add(finding)
    for (const key of keys) told.add(key)
  }
  return all.flatMap(({ finding }) => (dropped.has(finding) ? [] : [finding]))
}
