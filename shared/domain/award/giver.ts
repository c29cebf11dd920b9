import { isCentralCity } from '../../law/centralCities'
import { readAward, type AwardWords } from '../../law/reading'
import type { SubjectKind } from '../../law/subjectKinds'
import type { CalendarDate } from '../../lib/dates'
import { capitalise, cleanLine, foldText } from '../../lib/text'

/** Who gives awards, as far as the catalogue tells givers apart; "other" is everybody else: districts of old, ministries, organisations. */
export type GiverLevel = AwardWords['decidedBy']

const expanded = (text: string): string => foldText(text).replace(/\bubnd\b/g, 'uy ban nhan dan')

/** The level of whoever decided, by the words for it: "Chủ tịch UBND huyện Mẫu" is none that gives awards today. `null` when the words tell nothing. */
export function giverLevel(decidedBy: string, on: CalendarDate | null): GiverLevel | null {
  const text = expanded(decidedBy)
  if (text === '') return null
  if (/\bthu tuong\b|^chinh phu$/.test(text)) return 'primeMinister'
  if (/\bchu tich nuoc\b/.test(text)) return 'president'
  const place = /\buy ban nhan dan (xa|phuong|thi tran|dac khu|tinh|thanh pho|tp|huyen|quan|thi xa)\b\s*(.*)$/.exec(text)
  const kind = place?.[1] ?? ''
  if (['xa', 'phuong', 'thi tran', 'dac khu'].includes(kind)) return 'commune'
  if (kind === 'tinh') return 'upper'
  if (kind !== 'thanh pho' && kind !== 'tp') return 'other'
  const name = place?.[2] ?? ''
  return name === '' || isCentralCity(name, on) ? 'upper' : 'other'
}

/** Words before an award that say what is done with it. */
const doing = /^(tang thuong|tang|truy tang|phong tang|cong nhan|khen tang|trao tang|de nghi|cap)\s+/
const title = /^danh hieu( thi dua)?\s*:?\s*/

const bareAward = (text: string): string =>
  expanded(text.replace(/["“”'‘’«»]/g, ' '))
    .replace(doing, '')
    .replace(title, '')
    .replace(/\bchien sy\b/g, 'chien si')
    .replace(/\b(cstd|chien si thi dua) (cap )?(co so)\b/, 'chien si thi dua co so')
    .replace(/\b(cstd|chien si thi dua) (cap )?(tinh|thanh pho|tp)\b.*$/, 'chien si thi dua thanh pho')
    .replace(/\b(cap|cap )?nam (hoc )?\d{4}.*$/, '')
    .trim()

/**
 * The code of an award that was given, by its words and giver: a certificate is another award at every level, a title is one whoever conferred it.
 * `null` where the catalogue has none such.
 */
export function givenAward(
  text: string,
  level: GiverLevel | null,
  kind: SubjectKind,
  forms: readonly (AwardWords & { readonly kind?: 'title' | 'form' })[],
): string | null {
  const said = bareAward(text)
  if (said === '') return null
  const own = forms.filter((form) => form.subjectKind === kind)
  const titles = own.filter((form) => form.kind === 'title')
  const named = readAward(said, titles, kind)
  if (named !== null) return named
  const rest = own.filter((form) => form.kind !== 'title')
  const whole = rest.find((form) => expanded(form.name) === said || foldText(form.code) === foldText(text))
  if (whole !== undefined) return whole.code
  const first = said.split(' cua ')[0] ?? said
  const begins = rest.filter(
    (form) =>
      expanded(form.name).startsWith(first) &&
      // A place is no part of the words: "Huân chương Lao động hạng Ba" is whole, "Giấy khen" goes on with its giver.
      (level === null || form.decidedBy === level) &&
      (form.decidedBy !== 'other' || !expanded(form.name).includes(' cua ') || / khac$/.test(expanded(form.name))),
  )
  const codes = [...new Set(begins.map((form) => form.code))]
  return codes.length === 1 && (first.length >= 8 || level !== null) ? (codes[0] ?? null) : null
}

/** The award as the register names it: with its giver where the words alone would mean our own. */
export function awardNameOf(text: string, decidedBy: string): string {
  const bare = cleanLine(text.replace(/["“”«»]/g, '')).replace(/^(tặng thưởng|tặng|truy tặng|công nhận)\s+/iu, '')
  const name = capitalise(bare.replace(/^danh hiệu( thi đua)?\s*:?\s*/iu, ''))
  return decidedBy !== '' && /^(giấy|bằng) khen$/iu.test(name) ? `${name} của ${decidedBy}` : name
}
