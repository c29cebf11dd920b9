import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { findWords } from '../../lib/lines/wordGaps'
import { oncePerText } from '../../lib/once'
import { textWidthMm } from '../../lib/timesWidths'
import type { FieldValue, FieldValues } from '../definition'

/**
 * What is kept on one line: nothing; the hyphen of two names (wording 13); their words, references and awards in columns too (wording 14);
 * symbols, and numbers with what they count or name (wording 15).
 */
type Keeping = 'nothing' | 'hyphens' | 'words' | 'numbers'

/** How far a paper keeps together what belongs together: as it was signed; what nobody freezes, as today. */
export const keepingOf = (input: object): Keeping => {
  if (!('honoured' in input)) return 'numbers'
  const wording = wordingOf(input as Pick<PaperCase, 'honoured' | 'wording'>)
  return wording >= 15 ? 'numbers' : wording === 14 ? 'words' : wording === 13 ? 'hyphens' : 'nothing'
}

const blank = '\u00A0'
const parted = /(thi đua|văn hóa|văn hoá|kinh tế|chính trị) ([-–]) (khen thưởng|xã hội)/giu
/** "Điều 1", "khoản 2", "điểm c", "760.000 đồng": a number leans on the word that says of what. */
const reference = /(?<!\p{L})(Điều|khoản|điểm|Mẫu số) (\d+|[a-zđ])(?![\p{L}\d])|(\d) (đồng)(?!\p{L})/gu
const mayLean = /hen thưởng|ã hội|Điều |khoản |điểm |Mẫu số |\d đồng/i
/** "152/2025/NĐ-CP", "21/TTr-VHXH": no line ends at the hyphen of a symbol. */
const symbol = /\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)+/gu
/** "số 152/2025/NĐ-CP", and a number that is still to come: too wide for a column. */
const longLean = /(?<!\p{L})(số) (?=(?:\d+|\u00A0*)\/)/giu
/** "thôn Mẫu 1", "tổ 5", "bão số 12", "năm 2026": a lone number at the head of a line says nothing. */
const shortLean =
  /(?<!\p{L})(\p{Lu}\p{L}*|số|thôn|xóm|khu|tổ|phố|ấp|bản|lớp|khóa|quý|kỳ|phần) (?=\d{1,3}(?![\p{L}\d/%]|[.,]\d))|(?<!\p{L})(?:(?:[Nn]ăm) (?=\d{4}(?!\d))|(?:[Nn]gày) (?=\d{1,2}(?:\/| tháng))|tháng (?=\d{1,2}(?!\d)))/gu

/** Fields of columns: a name of 34 mm does not fit in every one of them, so its line may end behind the hyphen. */
const columnFields = new Set(['ten', 'chuc_vu_don_vi', 'thanh_tich', 'don_vi'])
/** Lists whose columns for a post and a unit are narrower than "Văn hóa - Xã hội"; those of other tables hold it. */
const narrowLists = new Set(['tap_the', 'ca_nhan', 'ho_gia_dinh', 'phieu'])
/** Field of a column that names an award: narrow everywhere. */
const awardField = 'hinh_thuc'
/** What the narrowest of them holds, as wide as 13 pt: a tied pair that is wider would be cut between letters. */
const narrowestMm = 20.1
/** What every column with words holds in one piece. */
const columnMm = 30
/** An award with its words whole: "“Tập thể / lao động / tiên tiến”" at the most, never "“Thôn văn / hóa”". */
export const awardWhole = oncePerText((text: string): string => {
  const syllables = text.split(' ')
  const bare = syllables.map((syllable) => syllable.replaceAll(/[^\p{L}\d]/gu, '').toLocaleLowerCase('vi'))
  // Awards are known words of old: nothing signed before wording 18 moves.
  const { inside } = findWords(bare, (at) => /[,;:”]$/u.test(syllables[at] ?? ''), true)
  // What is known as one long word, "lao động tiên tiến", "thôn văn hóa", is wider than a column: it is parted in twos, counted from its end.
  const ties = new Set<number>()
  for (let gap = syllables.length - 2; gap >= 0; gap -= 1) {
    const pair = `${syllables[gap] ?? ''} ${syllables[gap + 1] ?? ''}`
    if (inside.has(gap) && !ties.has(gap + 1) && textWidthMm(pair, { sizePt: 13 }) <= narrowestMm) ties.add(gap)
  }
  return syllables.map((syllable, at) => (at === 0 ? '' : ties.has(at - 1) ? blank : ' ') + syllable).join('')
})

/** Numbers with what they lean on; `isColumn`: only what fits in one. */
const withNumbers = (text: string, isColumn: boolean): string => {
  if (!/\d|\//u.test(text)) return text
  const isHeld = (whole: string): boolean => !isColumn || textWidthMm(whole, { sizePt: 13 }) <= columnMm
  const kept = text
    .replace(symbol, (whole) => (isHeld(whole) ? whole.replaceAll('-', '\u2011') : whole))
    .replace(shortLean, (whole) => whole.replace(' ', blank))
  return isColumn ? kept : kept.replace(longLean, (whole) => whole.replace(' ', blank))
}
const inColumn = oncePerText((text: string): string => withNumbers(text, true))

type Place = { readonly keeping: Keeping; readonly list: string }

const keptWhole = (name: string, value: FieldValue, { keeping, list }: Place): FieldValue => {
  if (Array.isArray(value)) return value.map((row) => keptIn(row, { keeping, list: name }))
  if (typeof value !== 'string') return value
  if (name === awardField && (keeping === 'words' || keeping === 'numbers')) return awardWhole(value)
  const isColumn = columnFields.has(name)
  const text = keeping !== 'numbers' ? value : isColumn ? inColumn(value) : withNumbers(value, false)
  if (!mayLean.test(text)) return text
  if (keeping === 'hyphens') return text.replace(parted, `$1${blank}$2${blank}$3`)
  const isNarrow = isColumn && (keeping === 'words' || narrowLists.has(list))
  return text
    .replace(parted, (_whole, first: string, hyphen: string, last: string) => {
      const [before, after] = [first, last].map((words) => words.replaceAll(' ', blank))
      return isNarrow ? `${before}${blank}${hyphen} ${after}` : `${before}${blank}${hyphen}${blank}${after}`
    })
    .replace(reference, (whole) => whole.replaceAll(' ', blank))
}
const keptIn = (values: FieldValues, place: Place): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keptWhole(name, value, place)]))

/**
 * The values with "Thi đua - Khen thưởng" and "Văn hóa - Xã hội" kept on one line: none ends or begins at their hyphen, nor inside of their
 * words; a reference stands with its number, a symbol is whole, and an award in a column is broken between words only.
 */
export const unbroken = (values: FieldValues, keeping: Keeping = 'numbers'): FieldValues =>
  keeping === 'nothing' ? values : keptIn(values, { keeping, list: '' })
