import { parseLawRow } from '@renderer/data/repositories/lawEdits'
import { seedRules } from '@shared/law/seed/rules'
import type { BaseSalary, LawPart, LawRow } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import { readTypedNumber, writeNumber } from './numbers'
import { lawText } from './text'

/** Parts whose rows hold from one day to another; a parameter holds a history instead. */
export type DatedPart = Exclude<LawPart, 'parameters'>
export type DatedRow<Part extends DatedPart = DatedPart> = LawRow<Part>

/** One field of a row's form. Numbers and days are held as typed text until they are checked. */
export type LawField = { readonly key: string; readonly label: string } & (
  | { readonly kind: 'text' | 'lines' | 'number' | 'whole' | 'date'; readonly hint?: string; readonly mayBeOpen?: boolean }
  | {
      readonly kind: 'choice'
      readonly options: readonly (readonly [string, string])[]
      /** What a choice stands for where that is no text. */
      readonly stored?: Readonly<Record<string, boolean | null>>
    }
)
const t = lawText.form
const common: readonly LawField[] = [
  { key: 'validFrom', label: t.validFrom, kind: 'date', mayBeOpen: true },
  { key: 'validTo', label: t.validTo, kind: 'date', mayBeOpen: true },
  { key: 'source', label: t.source, kind: 'text', mayBeOpen: true },
  { key: 'note', label: t.note, kind: 'lines', mayBeOpen: true },
  { key: 'confirmedOn', label: t.confirmedOn, kind: 'date', mayBeOpen: true },
]
const own: Record<DatedPart, readonly LawField[]> = {
  awardForms: [
    { key: 'name', label: t.name, kind: 'lines' },
    { key: 'code', label: t.code, kind: 'text', hint: t.codeHint, mayBeOpen: true },
    { key: 'kind', label: t.kind, kind: 'choice', options: Object.entries(lawText.kinds) },
    { key: 'subjectKind', label: t.subjectKind, kind: 'choice', options: Object.entries(lawText.subjects) },
    { key: 'decidedBy', label: t.decidedBy, kind: 'choice', options: Object.entries(lawText.deciders) },
    { key: 'certificate', label: t.certificate, kind: 'choice', options: Object.entries(lawText.certificates) },
    { key: 'verb', label: t.verb, kind: 'choice', options: Object.entries(lawText.verbs) },
    { key: 'procedure', label: t.procedure, kind: 'choice', options: Object.entries(lawText.procedures) },
    {
      key: 'ballotNeeded',
      label: t.ballotNeeded,
      kind: 'choice',
      options: Object.entries(lawText.ballots),
      stored: { own: null, yes: true, no: false },
    },
    { key: 'multiplier', label: t.multiplier, kind: 'number', mayBeOpen: true },
  ],
  baseSalaries: [{ key: 'amountVnd', label: t.amountVnd, kind: 'whole' }],
  decisionBases: [
    { key: 'text', label: t.text, kind: 'lines' },
    { key: 'order', label: t.order, kind: 'whole' },
  ],
  instruments: [
    { key: 'symbol', label: t.symbol, kind: 'text', mayBeOpen: true },
    { key: 'citation', label: t.citation, kind: 'lines' },
    { key: 'replacedBy', label: t.replacedBy, kind: 'text', mayBeOpen: true },
  ],
  rules: [
    { key: 'ruleId', label: t.rule, kind: 'choice', options: seedRules.map(({ ruleId, title }) => [ruleId, title] as const) },
    { key: 'severity', label: t.severity, kind: 'choice', options: Object.entries(lawText.severities) },
  ],
}
export const fieldsOfPart = (part: DatedPart): readonly LawField[] => [...own[part], ...common]

export type Typed = Readonly<Record<string, string | null>>
type Loose = Readonly<Record<string, unknown>>

/** A row as the form shows it. */
export function typedOf(part: DatedPart, row: DatedRow): Typed {
  const values: Loose = row
  return Object.fromEntries(fieldsOfPart(part).map((field) => [field.key, typedValue(field, values[field.key])]))
}

function typedValue(field: LawField, value: unknown): string | null {
  if (field.kind === 'choice' && field.stored !== undefined)
    return Object.entries(field.stored).find(([, stored]) => stored === value)?.[0] ?? ''
  if (typeof value === 'number') return writeNumber(value)
  return typeof value === 'string' ? value : field.kind === 'date' ? null : ''
}

/** An empty form of that part. The office's rows are confirmed only when the officer says so. */
export const emptyTyped = (part: DatedPart): Typed =>
  Object.fromEntries(
    fieldsOfPart(part).map((field) => [
      field.key,
      field.kind === 'date' ? null : field.kind === 'choice' ? (field.options[0]?.[0] ?? '') : '',
    ]),
  )

export type Checked<Part extends DatedPart> = {
  readonly row: LawRow<Part> | undefined
  readonly problems: Readonly<Record<string, string>>
}

/** The typed form as a row, or a sentence for every field that is wrong. `base` carries what the form does not show. */
export function checkTyped<Part extends DatedPart>(part: Part, typed: Typed, base: Loose): Checked<Part> {
  const problems: Record<string, string> = {}
  const values: Record<string, unknown> = { ...base }
  for (const field of fieldsOfPart(part)) {
    const value = typed[field.key]
    const text = typeof value === 'string' ? value.trim() : ''
    values[field.key] = value
    if (field.kind === 'number' || field.kind === 'whole') {
      const number = readTypedNumber(text)
      const before = base[field.key]
      // Two thirds is shown as 0,6667: left as shown, it stays two thirds.
      const isUntouched = typeof before === 'number' && text === writeNumber(before)
      values[field.key] = text === '' ? null : isUntouched ? before : number
      if (text === '' && field.mayBeOpen !== true) problems[field.key] = t.needed
      else if (text !== '' && number === undefined) problems[field.key] = t.wrongNumber
      else if (field.kind === 'whole' && number !== undefined && (!Number.isInteger(number) || number < 1))
        problems[field.key] = t.wrongWhole
    } else if (field.kind === 'choice' && field.stored !== undefined) values[field.key] = field.stored[text]
    else if ((field.kind === 'text' || field.kind === 'lines') && text === '' && field.mayBeOpen !== true) problems[field.key] = t.needed
  }
  // A form of its own needs a code that no other has.
  if (part === 'awardForms' && String(typed['code'] ?? '').trim() === '') values['code'] = `CQ-${String(base['id']).slice(0, 8)}`
  if (part === 'rules') values['title'] = seedRules.find(({ ruleId }) => ruleId === typed['ruleId'])?.title ?? base['title']
  const [from, to] = [typed['validFrom'], typed['validTo']]
  if (part === 'baseSalaries' && from === null) problems['validFrom'] = t.fromNeeded
  if (typeof from === 'string' && typeof to === 'string' && to < from) problems['validTo'] = t.endBeforeStart
  const parsed = parseLawRow(part, values)
  if (!parsed.ok && parsed.error.code === 'record.invalid') {
    for (const { path } of parsed.error.fields)
      problems[String(path[0])] ??= ['validFrom', 'validTo', 'confirmedOn'].includes(String(path[0])) ? t.wrongDate : t.wrong
  }
  return { row: parsed.ok && Object.keys(problems).length === 0 ? parsed.value : undefined, problems }
}

/** Base salaries whose days overlap with this one's; of them, those that an earlier end would put right. */
export const overlapping = (salaries: readonly BaseSalary[], row: Pick<BaseSalary, 'id' | 'validFrom' | 'validTo'>): BaseSalary[] =>
  salaries.filter(
    (other) =>
      other.id !== row.id && (other.validFrom ?? '') <= (row.validTo ?? '9999') && (row.validFrom ?? '') <= (other.validTo ?? '9999'),
  )
export const canEndBefore = (other: BaseSalary, from: CalendarDate): boolean => (other.validFrom ?? '') < from
