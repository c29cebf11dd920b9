import programLaw from './lawV1.json'
import type { Row } from './shapes'

/** The law book that the first version's papers were made from, in today's shape. Sealed. */

type Dated = Row & { readonly id: string; readonly validFrom: string | null; readonly validTo: string | null }
export type OldForm = Dated & {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly subjectKind: string
  readonly decidedBy: string
  readonly multiplier: number | null
  readonly certificate: string
  readonly verb: string
  readonly confirmedOn: string | null
  readonly source: string
}
export type Salary = Dated & { readonly amountVnd: number; readonly confirmedOn: string | null; readonly source: string }
export type Law = Row & { readonly awardForms: readonly OldForm[]; readonly baseSalaries: readonly Salary[] }
export type Edit = { readonly part: string; readonly row: Row & { readonly id: string }; readonly removed: boolean }

const programDay = '2026-11-25'
const withDay = ({ confirmed, ...row }: Row): Row => ({ ...row, confirmedOn: confirmed === true ? programDay : null })
/** Every base in force was printed then, whoever had read it. */
const asRead = (row: Row): Row => ({ ...withDay(row), confirmedOn: programDay })

const form = (row: Row): Row => ({
  ...withDay(row),
  // The first version handed a certificate to everybody.
  certificate: 'certificate',
  verb: row['kind'] === 'title' ? 'confer' : 'award',
  procedure: 'standard',
  ballotNeeded: null,
})
const readThen: Readonly<Record<string, string>> = {
  'prize.roundUpToVnd': 'đồng',
  'council.quorumShare': 'tổng số',
  'vote.thresholdPercent': '%',
}
const parameter = ({ key, title, value, validFrom, validTo, source, confirmed, note }: Row): Row => ({
  id: key,
  key,
  title,
  unit: readThen[String(key)] ?? '',
  values: [{ from: validFrom, to: validTo, value, source, confirmedOn: confirmed === true ? programDay : null, note }],
})

const laid = (rows: readonly Row[], part: string, edits: readonly Edit[]): Row[] => {
  const own = edits.filter((edit) => edit.part === part)
  const byId = new Map(own.map((edit) => [edit.row.id, edit]))
  const kept = rows.flatMap((row) => {
    const edit = byId.get(String(row['id']))
    return edit === undefined ? [row] : edit.removed ? [] : [edit.row]
  })
  const known = new Set(rows.map((row) => row['id']))
  return [...kept, ...own.filter((edit) => !edit.removed && !known.has(edit.row.id)).map((edit) => edit.row)]
}

/** The program's rows of then under the office's own, which have today's shape already. */
export function lawOfThen(edits: readonly Edit[]): Law {
  const old = programLaw as unknown as Readonly<Record<string, readonly Row[]>>
  const part = (name: string, turn: (row: Row) => Row): Row[] => laid((old[name] ?? []).map(turn), name, edits)
  return {
    instruments: part('instruments', withDay),
    decisionBases: part('decisionBases', asRead),
    baseSalaries: part('baseSalaries', withDay) as unknown as Salary[],
    awardForms: part('awardForms', form) as unknown as OldForm[],
    parameters: laid(
      (old['parameters'] ?? []).filter((row) => Object.hasOwn(readThen, String(row['key']))).map(parameter),
      'parameters',
      edits,
    ),
    rules: [],
  }
}

const holds = (row: Dated, on: string): boolean => (row.validFrom ?? '0') <= on && on <= (row.validTo ?? '9')
export const formOn = (law: Law, code: string, subjectKind: string, on: string): OldForm | undefined =>
  law.awardForms.find((row) => row.code === code && row.subjectKind === subjectKind && holds(row, on))
export const salaryOn = (law: Law, on: string): Salary | undefined => law.baseSalaries.filter((row) => holds(row, on)).at(-1)
