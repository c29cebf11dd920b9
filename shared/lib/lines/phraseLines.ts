import { textWidthMm, type TypeFace } from '../timesWidths'
import {
  bare,
  beginsPhrase,
  countedGaps,
  dayGaps,
  endsPhrase,
  isCapital,
  isHyphen,
  isNumber,
  nameGaps,
  openings,
  phraseOpenings,
  quotedGaps,
  type Measured,
  type NameIndex,
} from './gaps'
import { findWords } from './wordGaps'

export { indexNames, type NameIndex } from './gaps'

/**
 * Line ends of centred text, chosen by phrase: behind a comma or a closing quotation mark, before "và", "của", "trong"; never inside a
 * name or a word of several syllables, nor behind a word that leans on the next. Equal length comes second. Source: the-thuc-van-ban §3.
 */
export type PhraseOptions = {
  /** Names that stand whole on a line wherever a line holds them: commune, movement, units, persons. */
  readonly names?: NameIndex
  /** How the words stand on the page, where that is not as they are given: in capitals. */
  readonly shown?: (word: string) => string
  /** As few lines as hold the text, even where one more would keep together what belongs together. */
  readonly isTight?: boolean
  /** Where a name or quoted words must be parted, the places inside them are weighed as everywhere; else all of them are alike. */
  readonly weighsInside?: boolean
  /** The words and rules by which papers of wording 17 and before ended their lines. */
  readonly asBefore18?: boolean
}

const noNames: NameIndex = new Map()

/** What it costs to end a line there. */
const cost = { mark: 0, phrase: 1, opening: 4, open: 30, unsure: 450, leaning: 400, word: 4_000, name: 40_000, tied: 400_000 } as const
/** A line of uneven length costs less than one that ends badly. */
const unevenness = 40

/** Words that lean on the next one: a line never ends in them. */
const leaning = new Set(
  `và của trong cho với tại các những đã đang sẽ được bị là có một mỗi từng mọi về do bởi vì để từ đến theo trên dưới ở như khi nếu hoặc hay không chưa
  rất nhiều số lần thứ cấp ngày tháng năm ông bà anh chị em hộ xã thôn phường tỉnh huyện khu tổ đội xóm ấp làng bản việc sự cuộc người nhằm bằng cùng
  gồm qua vào ngành lĩnh giúp dành thuộc tính kể toàn hai ba bốn sáu bảy tám chín mười mươi trăm nghìn cả hơn trước sau giữa ngoài lên ra cũng luôn còn đều chỉ nhất nhân phó trưởng quý khóa kỳ đợt lớp trường phòng ban hội đoàn`.split(
    /\s+/,
  ),
)

/** Words of one syllable that stand by themselves. */
const standing = new Set(
  `làm nuôi trồng dạy giúp cứu đi đưa xây sửa mở giữ tốt giỏi đẹp cao mới lớn nhỏ đủ đạt tặng khen trao nhận nhà đường cầu máu đất tiền con cháu cây hoa
  lúa cá rau rừng biển sông mẹ cha nhiều ít mình ta ai gì này đó ấy kia nào thì mà nên nếu đây đến xong hết mua bán cho chống sạch xanh giàu nghèo già trẻ`.split(
    /\s+/,
  ),
)

const isTied = (before: string, after: string): boolean =>
  isHyphen(before) || isHyphen(after) || (isNumber(before) && isNumber(after)) || (isNumber(after) && !endsPhrase(before))

/** The cost of ending a line behind each word but the last. */
function gapCosts(words: readonly string[], measured: Measured, roomMm: number, options: PhraseOptions): number[] {
  const { names = noNames, weighsInside = false, asBefore18 = false } = options
  const small = words.map((word) => bare(word).toLocaleLowerCase('vi'))
  const named = nameGaps(small, measured, names, roomMm)
  const { inside: paired, alone } = findWords(small, (at) => endsPhrase(words[at] ?? ''), asBefore18)
  const days = dayGaps(words)
  const counted = asBefore18 ? new Set<number>() : countedGaps(words, small)
  const quoted = quotedGaps(words, measured, roomMm)
  // "mỗi năm" is no year: only one with its number, or "năm học", begins what can stand on a line of its own. "Có thành tích" does.
  const opens = (at: number): boolean => {
    const word = small[at] ?? ''
    if (asBefore18) return openings.has(word)
    return word === 'có' || (openings.has(word) && (word !== 'năm' || /^(?:\d|học$)/u.test(small[at + 1] ?? '')))
  }
  const isLight = (at: number): boolean => alone.has(at) && (phraseOpenings.has(small[at] ?? '') || openings.has(small[at] ?? ''))
  const isOver = (at: number): boolean =>
    at >= words.length || beginsPhrase(words[at] ?? '') || opens(at) || phraseOpenings.has(small[at] ?? '')
  const isLone = (gap: number): boolean => alone.has(gap) && (gap === 0 || endsPhrase(words[gap - 1] ?? '') || isLight(gap - 1))
  const isLast = (at: number): boolean => alone.has(at) && (endsPhrase(words[at] ?? '') || isOver(at + 1))
  const isStrange = (at: number): boolean => alone.has(at) && !standing.has(small[at] ?? '')
  // "hạng Ba" is whole: the number leans on the word before it.
  const leans = (at: number): boolean => leaning.has(small[at] ?? '') && small[at - 1] !== 'hạng'
  const isUnsure = (gap: number): boolean => isLast(gap + 1) || (isStrange(gap) && isStrange(gap + 1))
  // A text in capitals tells no names by them.
  const tellsNames = words.some((word) => /^\p{Ll}/u.test(word))
  const inside = (gap: number): number => {
    const before = words[gap] ?? ''
    const after = words[gap + 1] ?? ''
    if (small[gap] === 'phòng' && small[gap + 1] === 'chống') return cost.word
    if (endsPhrase(before) && !paired.has(gap)) return cost.mark
    if (paired.has(gap) || counted.has(gap)) return cost.word
    if (tellsNames && isCapital(before) && isCapital(after) && gap > 0) return cost.word
    if (beginsPhrase(after)) return leans(gap) ? cost.leaning : cost.phrase
    if (leans(gap)) return cost.leaning
    if (phraseOpenings.has(small[gap + 1] ?? '') || (small[gap + 1] === 'giai' && small[gap + 2] === 'đoạn')) return cost.phrase
    if (isLone(gap)) return cost.leaning
    if (isNumber(before)) return openings.has(small[gap + 1] ?? '') && small[gap + 1] !== 'năm' ? cost.opening : cost.leaning
    if (opens(gap + 1)) return cost.opening
    return isUnsure(gap) ? cost.unsure : cost.open
  }
  const base = words.slice(0, -1).map((before, gap) => {
    const own = weighsInside ? inside(gap) : 0
    if (isTied(before, words[gap + 1] ?? '')) return cost.tied
    if (days.has(gap)) return cost.name
    if (named.has(gap)) return cost.name + own
    return quoted.has(gap) ? cost.word + own : inside(gap)
  })
  return base.map((value, gap) => (value === cost.open ? value + oddness(base, gap) : value))
}

/** Most words have two syllables: an odd number of them between a place and the ends of its phrase speaks for the middle of a word. */
function oddness(costs: readonly number[], gap: number): number {
  let before = 1
  while (gap - before >= 0 && (costs[gap - before] ?? 0) >= cost.open) before += 1
  let after = 1
  while (gap + after < costs.length && (costs[gap + after] ?? 0) >= cost.open) after += 1
  return (before % 2) * 20 + (after % 2) * 10
}

type Best = { readonly cost: number; readonly start: number }

/** The lines with the fewest ends at that price or above; `null` where they need more than `count` lines. */
function cheapest(widths: readonly number[], blank: number, costs: readonly number[], roomMm: number, count: number): number[] | null {
  const whole = widths.reduce((sum, width) => sum + width, 0) + blank * (widths.length - 1)
  const even = whole / count
  let rows: (Best | undefined)[][] = [[{ cost: 0, start: -1 }]]
  for (let line = 1; line <= count; line += 1) {
    const row: (Best | undefined)[] = []
    for (let end = line; end <= widths.length; end += 1) {
      let used = -blank
      for (let start = end - 1; start >= line - 1; start -= 1) {
        used += blank + (widths[start] ?? 0)
        if (used > roomMm && start < end - 1) break
        const before = rows[line - 1]?.[start]
        if (before === undefined) continue
        const ending = end < widths.length ? (costs[end - 1] ?? 0) : 0
        const total = before.cost + ending + unevenness * ((used - even) / roomMm) ** 2 + (used > roomMm ? cost.tied * 10 : 0)
        if (total < (row[end]?.cost ?? Infinity)) row[end] = { cost: total, start }
      }
    }
    rows = [...rows, row]
  }
  const starts: number[] = []
  for (let line = count, end = widths.length; line > 0; line -= 1) {
    const best = rows[line]?.[end]
    if (best === undefined) return null
    starts.unshift(best.start)
    end = best.start
  }
  return starts
}

/** What an end weighs where it may cost a line more: small differences inside a name do not. */
const weightOf = (ending: number): number => (ending >= cost.word ? ending - (ending % cost.leaning) : ending >= cost.leaning ? ending : 0)

/** Fewest lines when words that belong together stay together, and no line is longer than the room where a word allows it. */
function fewest(widths: readonly number[], blank: number, costs: readonly number[], roomMm: number): number {
  const bestAt: ({ readonly worst: number; readonly lines: number } | undefined)[] = [{ worst: 0, lines: 0 }]
  for (let end = 1; end <= widths.length; end += 1) {
    let used = -blank
    for (let start = end - 1; start >= 0; start -= 1) {
      used += blank + (widths[start] ?? 0)
      if (used > roomMm && start < end - 1) break
      const before = bestAt[start]
      if (before === undefined) continue
      const ending = end < widths.length ? (costs[end - 1] ?? 0) : 0
      const worst = before.worst + weightOf(ending)
      const known = bestAt[end]
      if (known === undefined || worst < known.worst || (worst === known.worst && before.lines + 1 < known.lines))
        bestAt[end] = { worst, lines: before.lines + 1 }
    }
  }
  return bestAt[widths.length]?.lines ?? 1
}

/** The lines of a text in a room of that width. A single word wider than the room stands alone. */
export function phraseLines(text: string, roomMm: number, face: TypeFace, options: PhraseOptions = {}): string[] {
  const { shown = (word) => word, isTight = false } = options
  const words = text.split(' ').filter((word) => word !== '')
  const widths = words.map((word) => textWidthMm(shown(word), face))
  const blank = textWidthMm(' ', face)
  const wholeMm = widths.reduce((sum, width) => sum + width, 0) + blank * (words.length - 1)
  if (wholeMm <= roomMm || words.length < 2) return [words.map(shown).join(' ')]
  const costs = gapCosts(words, { widths, blank }, roomMm, options)
  const count = fewest(widths, blank, isTight ? costs.map(() => 0) : costs, roomMm)
  const starts = cheapest(widths, blank, costs, roomMm, count) ?? [0]
  return starts.map((start, index) =>
    words
      .slice(start, starts[index + 1])
      .map(shown)
      .join(' '),
  )
}
