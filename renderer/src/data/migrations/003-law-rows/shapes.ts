/** The rows of the law as the first version wrote them, and what they have become. Sealed: imports nothing that lives on. */

export type Row = Readonly<Record<string, unknown>>
type Dated = Row & {
  readonly id: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly source: string
  readonly confirmed: boolean
  readonly note: string
}
type Form = Dated & { readonly code: string; readonly kind: string }
type Parameter = Dated & { readonly key: string; readonly title: string; readonly value: number }

const parts = ['instruments', 'decisionBases', 'baseSalaries', 'awardForms', 'parameters'] as const
type Part = (typeof parts)[number]
export type OldEdit = { readonly id: string; readonly part: Part; readonly row: Dated; readonly removed: boolean }
/** The day somebody said the row was read. */
export type DayOf = (edit: OldEdit) => string

const isDated = (row: unknown): row is Dated => {
  const { id, confirmed } = (row ?? {}) as Partial<Dated>
  return typeof id === 'string' && typeof confirmed === 'boolean'
}

/** Whether it is an edit of the first version. Whatever else stands in the table is left as it is. */
export const isOldEdit = (edit: unknown): edit is OldEdit => {
  const { id, part, row } = (edit ?? {}) as Partial<OldEdit>
  if (typeof id !== 'string' || !parts.includes(part as Part) || !isDated(row)) return false
  return part !== 'parameters' || (typeof row['key'] === 'string' && typeof row['value'] === 'number')
}

/** Equal rows have equal text, whatever the order of their fields. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const withDay = ({ confirmed, ...row }: Dated, day: string): Row => ({ ...row, confirmedOn: confirmed ? day : null })

/** Titles that bring money only. */
const withoutCertificate = ['LDTT', 'TTLDTT', 'CSTT', 'DVTT']
/** Titles that ask for a ballot. */
const byBallot = ['CSTDCS', 'CSTDTQ', 'CTD_CP', 'DHVD_ANH_HUNG']
/** Titles that are posted instead of treated by the council. */
const posted = ['GDVH', 'THON_VH']
const ofForm = (form: Form, day: string): Row => ({
  certificate: withoutCertificate.includes(form.code) ? 'none' : 'certificate',
  verb: form.kind === 'title' ? 'confer' : 'award',
  procedure: posted.includes(form.code) ? 'posting' : 'standard',
  ballotNeeded: byBallot.includes(form.code) ? true : null,
  ...withDay(form, day),
})

/** The first version's rows whose key is read today: they have become one row of that key. Others keep their id and wait. */
const unitByKey: Readonly<Record<string, string>> = {
  'prize.roundUpToVnd': 'đồng',
  'council.quorumShare': 'tổng số',
  'vote.thresholdPercent': '%',
  'vote.atLeastPercent.CSTDTQ': '%',
  'vote.atLeastPercent.DHVD_ANH_HUNG': '%',
  'vote.atLeastPercent.CTD_CP': '%',
  'vote.atLeastPercent.CSTDT': '%',
  'vote.atLeastPercent.CTD_TINH': '%',
  'vote.atLeastPercent.TTLDXS': '%',
}
/** Ids of the first version's own rows of those keys. */
const programIds = [
  'prize-round',
  'council-quorum',
  'vote-threshold',
  'vote-90-national',
  'vote-90-hero',
  'vote-80-flag',
  'vote-80-city-fighter',
  'vote-80-city-flag',
  'vote-80-collective',
]

const ofParameter = ({ id, key, title, value, validFrom, validTo, source, confirmed, note }: Parameter, day: string): Row => ({
  id: programIds.includes(id) && Object.hasOwn(unitByKey, key) ? key : id,
  key,
  title: title === '' ? key : title,
  unit: unitByKey[key] ?? '',
  values: [{ from: validFrom, to: validTo, value, source, confirmedOn: confirmed ? day : null, note }],
})

/** An edit of the first version as the same edit of today. `day`: when the office said that it has read the row. */
export function ofEdit({ part, row, removed }: OldEdit, day: string): Row & { readonly id: string } {
  const next =
    part === 'parameters' ? ofParameter(row as Parameter, day) : part === 'awardForms' ? ofForm(row as Form, day) : withDay(row, day)
  return { id: `${part}:${String(next['id'])}`, part, row: next, removed }
}
