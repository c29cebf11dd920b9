import type { CalendarDate } from '../lib/dates'
import {
  dossierKey,
  fundSumKey,
  fundSums,
  leaderPercentKey,
  meritYearsKey,
  priorFormKey,
  quotaCountKey,
  quotaPercentKey,
  roundAwardsKey,
} from './eligibilityKeys'
import { awardThresholdKey, factsOfKey, lawKeys, postingDaysKey } from './keys'
import { inForce } from './select'
import { subjectKinds, type SubjectKind } from './subjectKinds'
import { procedures, type AwardForm, type LawBook } from './types'

/** What the office may add to the parameters: every key that code reads and the book lacks. */

/** What a key of a family is about. */
export type AddableOf =
  | { readonly what: 'award'; readonly name: string; readonly subjectKind: SubjectKind | null }
  | { readonly what: 'round'; readonly type: string; readonly review: string | null }
  | { readonly what: 'year'; readonly year: number }
  | null
export type AddableKey = {
  readonly key: string
  /** What the family asks, the same for all its keys: the heading it stands under. */
  readonly about: string
  readonly of: AddableOf
  readonly unit: string
}

/** Titles of families begin with what the key is about, then a colon. */
const aboutOf = (key: string): string => {
  const title = factsOfKey(key)?.title ?? key
  return title.slice(title.indexOf(': ') + 1).trim()
}
const addable = (key: string, of: AddableOf): AddableKey => ({ key, about: aboutOf(key), of, unit: factsOfKey(key)?.unit ?? '' })

/** Keys that end in an award of the catalogue, and in a kind of subject where it is given to several. */
function ofAward(forms: readonly AwardForm[]): AddableKey[] {
  const [form] = forms
  if (form === undefined) return []
  const { code, name, decidedBy, kind } = form
  const isOfState = decidedBy === 'primeMinister' || decidedBy === 'president'
  const kinds: (SubjectKind | null)[] = forms.length > 1 ? [null, ...forms.map(({ subjectKind }) => subjectKind)] : [null]
  const of = (subjectKind: SubjectKind | null = null): AddableOf => ({ what: 'award', name, subjectKind })
  return [
    addable(awardThresholdKey(code), of()),
    ...kinds.flatMap((one) => [addable(quotaCountKey(code, one), of(one)), addable(quotaPercentKey(code, one), of(one))]),
    ...(decidedBy === 'commune' ? [addable(postingDaysKey(code), of())] : []),
    ...(isOfState && kind === 'form' ? [addable(meritYearsKey(code), of()), addable(priorFormKey(code), of())] : []),
    ...procedures.map((procedure) => addable(dossierKey(procedure, code), of())),
  ]
}

/**
 * Every parameter that may be added on a day, by what it asks. `rounds`: the types of rounds, and the reviews of a movement.
 */
export function addableKeys(
  book: LawBook,
  on: CalendarDate,
  rounds: { readonly types: readonly string[]; readonly reviews: readonly string[] },
  taken: readonly string[] = book.parameters.map(({ key }) => key),
): AddableKey[] {
  const forms = inForce(book.awardForms, on).filter(({ decidedBy }) => decidedBy !== 'other')
  const codes = [...new Set(forms.map(({ code }) => code))]
  const year = Number(on.slice(0, 4))
  const used = new Set(taken)
  const ordered = (code: string): AwardForm[] =>
    subjectKinds.flatMap((kind) => forms.filter((form) => form.code === code && form.subjectKind === kind))
  const all = [
    ...Object.entries(lawKeys).map(([key, { title, unit }]): AddableKey => ({ key, about: title, of: null, unit })),
    ...[year, year + 1, year - 1].flatMap((one) => fundSums.map((sum) => addable(fundSumKey(sum, one), { what: 'year', year: one }))),
    ...codes.flatMap((code) => ofAward(ordered(code))),
    ...rounds.types.map((type) => addable(leaderPercentKey(type), { what: 'round', type, review: null })),
    ...rounds.types.map((type) => addable(roundAwardsKey(type), { what: 'round', type, review: null })),
    ...rounds.reviews.map((review) => addable(roundAwardsKey('movement', review), { what: 'round', type: 'movement', review })),
  ]
  const order = [...new Set(all.map(({ about }) => about))]
  return all.filter(({ key }) => !used.has(key)).toSorted((a, b) => order.indexOf(a.about) - order.indexOf(b.about))
}
