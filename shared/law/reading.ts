import { foldText } from '../lib/text'
import { isCentralCity } from './centralCities'
import type { SubjectKind } from './subjectKinds'
import type { AwardForm } from './types'

/** What of a catalogue row takes part in reading an award. */
export type AwardWords = Pick<AwardForm, 'code' | 'name' | 'subjectKind' | 'decidedBy'>

/**
 * Words after which a giver's place stands, in small letters and without marks. An award is the same one whatever the place is called: a ward's
 * certificate is written "xã" in the catalogue, a province's title "thành phố", and units add the name.
 */
const communePlace = /\b(uy ban nhan dan) (?:xa|phuong|dac khu|thi tran)\b.*$/
const upperPlace = /\b(uy ban nhan dan|chien si thi dua)(?: cap)? (tinh|thanh pho|tp)\b ?(.*)$/

const inPlainPlace = (text: string): string =>
  text
    .replace(communePlace, '$1 xa')
    .replace(upperPlace, (all, giver: string, kind: string, name: string) =>
      kind === 'tinh' || name === '' || isCentralCity(name, 'now') ? `${giver} thanh pho` : all,
    )

const expand = (text: string): string =>
  inPlainPlace(
    foldText(text)
      .replace(/\bubnd\b/g, 'uy ban nhan dan')
      .replace(/\bubmttq\b/g, 'uy ban mat tran to quoc')
      .replace(/^(de nghi )?tang /, ''),
  )

const codesOf = (forms: readonly AwardWords[]): string[] => [...new Set(forms.map((form) => form.code))]

/**
 * The code of the award that a cell speaks of, however it came in: the code, the whole name, or whole words that begin one award only,
 * the commune's own first ("Giấy khen" alone). `kind`: the awards of this kind only. `null` when none or several fit.
 */
export function readAward(text: string, forms: readonly AwardWords[], kind: SubjectKind | null = null): string | null {
  const wanted = expand(text)
  if (wanted === '') return null
  const own = kind === null ? forms : forms.filter((form) => form.subjectKind === kind)
  const exact = own.find((form) => foldText(form.code) === foldText(text) || expand(form.name) === wanted)
  if (exact !== undefined) return exact.code
  const begins = own.filter((form) => expand(form.name).startsWith(`${wanted} `))
  const [communes, all] = [codesOf(begins.filter((form) => form.decidedBy === 'commune')), codesOf(begins)]
  return communes.length === 1 ? communes[0]! : all.length === 1 ? all[0]! : null
}
