import { wordingOf } from '../../domain/case/signed'
import type { PaperCase } from '../../domain/case/types'
import { findWords } from '../../lib/lines/wordGaps'
import { oncePerText } from '../../lib/once'
import { textWidthMm } from '../../lib/timesWidths'
import type { FieldValue, FieldValues } from '../definition'

/** What is kept on one line: nothing; the hyphen of two names (wording 13); their words, references and awards in columns too (wording 14). */
type Keeping = 'nothing' | 'hyphens' | 'words'

/** How far a paper keeps together what belongs together: as it was signed; what nobody freezes, as today. */
export const keepingOf = (input: object): Keeping => {
  if (!('honoured' in input)) return 'words'
  const wording = wordingOf(input as Pick<PaperCase, 'honoured' | 'wording'>)
  return wording >= 14 ? 'words' : wording === 13 ? 'hyphens' : 'nothing'
}

const blank = '\u00A0'
const parted = /(thi đua|văn hóa|văn hoá|kinh tế|chính trị) ([-–]) (khen thưởng|xã hội)/giu
/** "Điều 1", "khoản 2", "điểm c", "760.000 đồng": a number leans on the word that says of what. */
const reference = /(?<!\p{L})(Điều|khoản|điểm|Mẫu số) (\d+|[a-zđ])(?![\p{L}\d])|(\d) (đồng)(?!\p{L})/gu
const mayLean = /hen thưởng|ã hội|Điều |khoản |điểm |Mẫu số |\d đồng/i

/** Fields of columns: a name of 34 mm does not fit in every one of them, so its line may end behind the hyphen. */
const columnFields = new Set(['ten', 'chuc_vu_don_vi', 'thanh_tich', 'don_vi'])
/** Field of a column that names an award: narrow everywhere. */
const awardField = 'hinh_thuc'
/** What the narrowest of them holds, as wide as 13 pt: a tied pair that is wider would be cut between letters. */
const narrowestMm = 20.1
/** An award with its words whole: "“Tập thể / lao động / tiên tiến”" at the most, never "“Thôn văn / hóa”". */
const awardWhole = oncePerText((text: string): string => {
  const syllables = text.split(' ')
  const bare = syllables.map((syllable) => syllable.replaceAll(/[^\p{L}\d]/gu, '').toLocaleLowerCase('vi'))
  const { inside } = findWords(bare, (at) => /[,;:”]$/u.test(syllables[at] ?? ''))
  // What is known as one long word, "lao động tiên tiến", "thôn văn hóa", is wider than a column: it is parted in twos, counted from its end.
  const ties = new Set<number>()
  for (let gap = syllables.length - 2; gap >= 0; gap -= 1) {
    const pair = `${syllables[gap] ?? ''} ${syllables[gap + 1] ?? ''}`
    if (inside.has(gap) && !ties.has(gap + 1) && textWidthMm(pair, { sizePt: 13 }) <= narrowestMm) ties.add(gap)
  }
  return syllables.map((syllable, at) => (at === 0 ? '' : ties.has(at - 1) ? blank : ' ') + syllable).join('')
})

const keptWhole = (name: string, value: FieldValue, keeping: Keeping): FieldValue => {
  if (Array.isArray(value)) return value.map((row) => unbroken(row, keeping))
  if (typeof value !== 'string') return value
  if (keeping === 'words' && name === awardField) return awardWhole(value)
  if (!mayLean.test(value)) return value
  if (keeping === 'hyphens') return value.replace(parted, `$1${blank}$2${blank}$3`)
  return value
    .replace(parted, (_whole, first: string, hyphen: string, last: string) => {
      const [before, after] = [first, last].map((words) => words.replaceAll(' ', blank))
      return columnFields.has(name) ? `${before}${blank}${hyphen} ${after}` : `${before}${blank}${hyphen}${blank}${after}`
    })
    .replace(reference, (whole) => whole.replaceAll(' ', blank))
}

/**
 * The values with "Thi đua - Khen thưởng" and "Văn hóa - Xã hội" kept on one line: none ends or begins at their hyphen, nor inside of their
 * words; a reference stands with its number, and an award in a column is broken between words only.
 */
export const unbroken = (values: FieldValues, keeping: Keeping = 'words'): FieldValues =>
  keeping === 'nothing'
    ? values
    : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keptWhole(name, value, keeping)]))
