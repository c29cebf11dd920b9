/** Places between words where a line should not end: signs of words, and the gaps inside names, days, quoted words and counts. */

/** Widths of words and of the blank between them. */
export type Measured = { readonly widths: readonly number[]; readonly blank: number }

/** What begins a phrase of its own. */
export const phraseOpenings = new Set(['và', 'của', 'trong'])
/** Words that a line may begin with. */
export const openings = new Set(
  'cho với tại nhằm để do bằng theo khi vì hoặc hay từ trên ở về được cùng đã gồm là như qua năm nhân vào đến'.split(' '),
)

/** A word without the marks at its ends. */
export const bare = (word: string): string => word.replace(/^[“"‘(]+|[”"’),.;:!?]+$/gu, '')
/** Whether it begins as a number, a name, is a hyphen. */
export const isNumber = (word: string): boolean => /^\d/u.test(bare(word))
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(bare(word))
export const isHyphen = (word: string): boolean => /^[-–]$/u.test(word)
/** A hyphen that is tied to the word before it ends a line: the name that goes on behind it is another. */
export const endsPhrase = (word: string): boolean => /[,;:”"’)]$|[.!?]$|\u00A0-$/u.test(word)
/** Whether it opens quoted words or a bracket. */
export const beginsPhrase = (word: string): boolean => /^[“"‘(]/u.test(word)

/** Names by their first word, in small letters. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** Names as `phraseLines` looks them up; those of one word need no care. */
export function indexNames(names: Iterable<string>): NameIndex {
  const index = new Map<string, string[][]>()
  for (const name of new Set(names)) {
    const parts = name.trim().toLocaleLowerCase('vi').split(/\s+/u).map(bare)
    const [first] = parts
    if (first === undefined || parts.length < 2) continue
    const alike = index.get(first)
    if (alike === undefined) index.set(first, [parts])
    else alike.push(parts)
  }
  return index
}

/** Gaps inside names that a line of that room holds: a wider one is broken like any words. */
export function nameGaps(small: readonly string[], { widths, blank }: Measured, names: NameIndex, roomMm: number): Set<number> {
  const gaps = new Set<number>()
  small.forEach((word, at) => {
    for (const parts of names.get(word) ?? []) {
      if (!parts.every((part, index) => part === small[at + index])) continue
      const widthMm = widths.slice(at, at + parts.length).reduce((sum, width) => sum + width, 0) + blank * (parts.length - 1)
      if (widthMm <= roomMm) for (let gap = at; gap < at + parts.length - 1; gap += 1) gaps.add(gap)
    }
  })
  return gaps
}

/** Gaps inside a written day, "ngày 05 tháng 8 năm 2026", whether its words are tied to their numbers or not. */
export function dayGaps(words: readonly string[]): Set<number> {
  const gaps = new Set<number>()
  const starts = words.map((word) => bare(word).toLocaleLowerCase('vi').split('\u00A0')[0] ?? '')
  words.forEach((word, at) => {
    if (starts[at] !== 'ngày') return
    const month = starts.indexOf('tháng', at + 1)
    const year = starts.indexOf('năm', at + 1)
    const end = word.includes('\u00A0') ? year : year + 1
    if (month < 0 || year < month || end - at > 5 || end >= words.length) return
    for (let gap = at; gap < end; gap += 1) gaps.add(gap)
  })
  return gaps
}

/** Gaps inside words in quotation marks that a line of that room holds: titles, movements, slogans. */
export function quotedGaps(words: readonly string[], { widths, blank }: Measured, roomMm: number): Set<number> {
  const gaps = new Set<number>()
  words.forEach((word, start) => {
    const end = word.startsWith('“') ? words.findIndex((other, at) => at >= start && other.includes('”')) : -1
    const widthMm = widths.slice(start, end + 1).reduce((sum, width) => sum + width, 0) + blank * (end - start)
    if (widthMm <= roomMm) for (let gap = start; gap < end; gap += 1) gaps.add(gap)
  })
  return gaps
}

/** What a number says which one of: what stands behind such a number is another word. */
const numbered = new Set(
  'số năm tháng ngày quý thôn xóm khu phố tổ ấp bản làng buôn đội lớp khóa kỳ đợt lần thứ điều khoản điểm mục phần cấp loại hạng quyển đoạn'.split(
    ' ',
  ),
)
/** Gaps between a number and what it counts ("120 suất", "35 năm"), and between a quarter or month and its year. */
export function countedGaps(words: readonly string[], small: readonly string[]): Set<number> {
  const gaps = new Set<number>()
  words.forEach((word, at) => {
    const [named, next] = [small[at - 1] ?? '', small[at + 1] ?? '']
    if (endsPhrase(word) || next === '') return
    const isOfYear = (named === 'quý' || named === 'tháng') && next === 'năm' && /^\d/u.test(small[at + 2] ?? '')
    const counts =
      /^\d[\d.,]*$/u.test(word) && !numbered.has(named) && !isHyphen(words[at - 1] ?? '') && !/^\p{Lu}/u.test(words[at - 1] ?? '')
    const isUnit = next === 'năm' || (!openings.has(next) && !phraseOpenings.has(next))
    if (isOfYear || (counts && isUnit && !beginsPhrase(words[at + 1] ?? '') && !isHyphen(words[at + 1] ?? ''))) gaps.add(at)
  })
  return gaps
}
