import { oncePer } from '../lib/once'
import { isWithin, type CalendarDate } from '../lib/dates'
import type { SubjectKind } from './subjectKinds'
import type { AwardForm, DecisionBase, Instrument, LawBook, Rule, RuleSeverity } from './types'

type Dated = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null }

/** The rows in force on that day. */
export const inForce = <Row extends Dated>(rows: readonly Row[], on: CalendarDate): Row[] =>
  rows.filter((row) => isWithin(on, row.validFrom, row.validTo))

/** The catalogue row of an award for a kind of subject on that day. */
export const awardFormOn = (book: LawBook, code: string, subjectKind: SubjectKind, on: CalendarDate): AwardForm | undefined => {
  // A list of 5,000 asks for a few awards, each many times.
  const known = formsAsked(book)
  const key = `${on} ${subjectKind} ${code}`
  const present = known.get(key)
  if (present !== undefined) return present.form
  const form = inForce(book.awardForms, on).find((row) => row.code === code && row.subjectKind === subjectKind)
  known.set(key, { form })
  return form
}
const formsAsked = oncePer((_book: LawBook) => new Map<string, { readonly form: AwardForm | undefined }>())

/**
 * The bases that a paper of that day begins with, in the order of print. A row that nobody has compared with its text is left out:
 * a basis is printed as it stands.
 */
export const defaultBases = (book: LawBook, on: CalendarDate): DecisionBase[] =>
  inForce(book.decisionBases, on)
    .filter((base) => base.confirmedOn !== null)
    .toSorted((a, b) => a.order - b.order)

/** Whether an instrument no longer holds on that day. One that was replaced on a day nobody read yet has lapsed. */
export const hasLapsed = ({ validTo, replacedBy }: Pick<Instrument, 'validTo' | 'replacedBy'>, on: CalendarDate): boolean =>
  validTo === null ? replacedBy !== '' : validTo < on

/** The row that weighs a check on that day: the one that began last; `undefined` where the book has none for that day. */
export const ruleOn = (book: LawBook, ruleId: string, on: CalendarDate): Rule | undefined => {
  const { byId, asked } = rulesOf(book)
  const key = `${on} ${ruleId}`
  const present = asked.get(key)
  if (present !== undefined) return present.rule
  const rule = inForce(byId.get(ruleId) ?? [], on)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1)
  asked.set(key, { rule })
  return rule
}
const rulesOf = oncePer((book: LawBook) => {
  const byId = new Map<string, Rule[]>()
  for (const rule of book.rules) byId.set(rule.ruleId, [...(byId.get(rule.ruleId) ?? []), rule])
  return { byId, asked: new Map<string, { readonly rule: Rule | undefined }>() }
})

/** How much a check weighs on that day; `off` where the book has no row for it. */
export const severityOn = (book: LawBook, ruleId: string, on: CalendarDate): RuleSeverity => ruleOn(book, ruleId, on)?.severity ?? 'off'
