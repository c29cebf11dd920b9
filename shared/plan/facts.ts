import { citationsIn } from '../checks/form/citations'
import { readParagraphs } from '../checks/form/readText'
import { reviewOf } from './content'
import { parseDate, type CalendarDate } from '../lib/dates'
import { withoutEmphasis } from '../lib/emphasis'
import { cleanLine, foldText } from '../lib/text'

/** A document of a higher level that the plan carries out. */
export type FoundBase = { readonly symbol: string; readonly issuedOn: CalendarDate | null; readonly issuer: string; readonly title: string }
/** A movement above this one, as the text names it. */
export type FoundParent = {
  readonly name: string
  readonly level: 'national' | 'upper'
  readonly periodText: string
  readonly launchedBy: string
}

const quoted = /[“"”]\s*([^“”"]{3,300}?)\s*[”"“]/gu
const plain = (text: string): string => cleanLine(withoutEmphasis(text))
const movementBefore = /(?:phong trào|đợt|cao điểm)(?: thi đua)?(?: yêu nước)?(?: (?:đặc biệt|chuyên đề|cao điểm))?\s*[:,]?\s*$/iu
/** "đến năm 2025" names no year to begin with. */
const untilYear = /(?:đến|tới)(?: hết)? năm ((?:19|20)\d{2})/iu
const period =
  /(?:giai đoạn|thời kỳ|trong)\s*\(?((?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2})\)?|(?<!tháng\s{1,3}\S{1,4}\s{1,3})năm(?:\s+học)?\s+((?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?)/iu

/** "Hội đồng Thi đua - Khen thưởng" and "công tác thi đua, khen thưởng" name no movement. */
const movementWords = /(?:phong trào thi đua|đợt thi đua|phong trào|thi đua)(?!\s*[-–,]?\s*khen thưởng)(?:\s+yêu nước)?\s+(?![-–])(.+)$/iu

/** The name of the movement: in quotes behind "phong trào thi đua", else what follows these words, up to the period. */
export function nameIn(subject: string): string {
  const text = plain(subject)
  const marked =
    [...text.matchAll(quoted)].find((match) => movementBefore.test(text.slice(0, match.index))) ?? [...text.matchAll(quoted)][0]
  if (marked !== undefined) return cleanLine(marked[1] ?? '')
  const behind = movementWords.exec(text)?.[1] ?? ''
  const upTo = behind
    // The name ends with its sentence.
    .replace(/[.;](?=\s+\p{Lu}|\s*$).*$/u, '')
    .replace(/\s*(?:,?\s*(?:giai đoạn|năm(?: học)?)\s+(?:19|20)\d{2}.*|trên địa bàn.*)$/iu, '')
    // A quotation that was never closed.
    .replace(/^["“”]\s*/u, '')
    .trim()
  return upTo.length >= 8 ? upTo : ''
}

/** "2026 - 2030" as typed, with its years; `null` where the text names none. "đến năm 2030" has no year to begin with. */
export function periodIn(text: string): { readonly text: string; readonly fromYear: number | null; readonly toYear: number } | null {
  const match = period.exec(plain(text))
  const until = untilYear.exec(plain(text))
  if (until !== null && (match === null || until.index <= match.index)) return { text: until[0], fromYear: null, toYear: Number(until[1]) }
  const words = (match?.[1] ?? match?.[2] ?? '').trim()
  const years = (words.match(/\d{4}/g) ?? []).map(Number)
  return years[0] === undefined ? null : { text: words, fromYear: years[0], toYear: years[1] ?? years[0] }
}

/** "(sau đây viết tắt là “Phong trào thi đua”)": the short name the plan gives its movement. */
export const shortNameIn = (opening: readonly string[]): string =>
  cleanLine(
    /(?:viết tắt|gọi tắt|gọi chung|gọi) là\s*[:]?\s*["“]?\s*([^”")]{3,80}?)\s*["”]?\s*\)/iu.exec(opening.map(plain).join(' '))?.[1] ?? '',
  )

const titleBehind = (text: string, at: number): string => {
  const behind = text.slice(at)
  const match = /(?:về việc|về|[Bb]an hành|phê duyệt|hướng dẫn|triển khai)\s+(.+?)(?=[;.](?:\s|$)|\s*$)/u.exec(behind)
  if (match === null || match.index > 160) return ''
  const title = /^[Bb]an hành|^phê duyệt|^hướng dẫn|^triển khai/u.test(match[0]) ? match[0] : (match[1] ?? '')
  return cleanLine(title.replace(ownWords, ''))
}

/** Where the issuer goes on to say what it does itself: "…, UBND xã ban hành Kế hoạch như sau:". */
const ownWords =
  /[,;]?\s+(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng|Ban Thường trực|Trường)(?!\p{L})[^,;]{0,80}?\s(?:ban hành|xây dựng|phát động|thống nhất|tổ chức)(?!\p{L})(?:[^,;]{0,160}\s)?(?:như sau|sau đây|cụ thể(?: như sau)?|với các nội dung(?: chính)?(?: như)? sau)\s*[:.]?\s*$/u

/** What the opening says the issuer itself does; the whole of it where no such words are found. */
export const ownSentenceIn = (opening: string): string => {
  const text = plain(opening)
  const own = [...text.matchAll(issuerSpeaks)].at(-1)
  return own === undefined ? text : text.slice(own.index)
}
const issuerSpeaks =
  /(?<!của )(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng Thi đua|Ban Thường trực|Trường|Phòng)(?!\p{L})(?=[^;]{0,80}?\s(?:ban hành|xây dựng|phát động|triển khai|tổ chức)(?!\p{L}))/gu

/** "số 52 NQ/TW" for "52-NQ/TW". */
const hyphenLost = /(số\s+\d{1,4})\s+(?=(?:NQ|CT|KL|KH|QĐ|TB|HD|CV)\/)/gu

/** "1315/QĐ- TTg" for "1315/QĐ-TTg". */
const spaceAtHyphen = /(?<=\d\/\p{Lu}{1,6})(?:-\s+|\s+-\s*)(?=\p{Lu})/gu

/** The documents that the opening says the plan carries out, by their numbers. */
export function basesIn(opening: readonly string[]): FoundBase[] {
  const { paragraphs } = readParagraphs(opening.map((text) => text.replace(hyphenLost, '$1-').replace(spaceAtHyphen, '-')))
  const found = citationsIn(paragraphs).map(({ paragraph, symbol, date, issuer, quoted: name }): FoundBase => {
    const title = titleBehind(paragraph.text, paragraph.text.indexOf(symbol) + symbol.length)
    const numbers = date.match(/\d+/g)
    return {
      symbol,
      issuedOn: numbers === null ? null : parseDate(numbers.join('/')),
      issuer: cleanLine(issuer),
      title: title.slice(0, 1900) || name,
    }
  })
  return found.filter((base, at) => found.findIndex(({ symbol, issuer }) => symbol === base.symbol && issuer === base.issuer) === at)
}

/** Movements of higher levels that the texts name in quotes: the whole country's, or one launched above. */
export function parentsIn(texts: readonly string[], ownName: string): FoundParent[] {
  const found: FoundParent[] = []
  const own = foldText(ownName)
  for (const text of texts.map(plain))
    for (const match of text.matchAll(quoted)) {
      const name = cleanLine(match[1] ?? '')
      const before = text.slice(Math.max(0, match.index - 400), match.index)
      if (!movementBefore.test(text.slice(0, match.index)) || name.length < 6) continue
      // A plan that carries the country's movement out under its own name still stands below it.
      if (foldText(name) === own && !/của Thủ tướng/u.test(before)) continue
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 160)
      const launched =
        /^[^“”";.]{0,60}?(?:do|của)\s+((?:Thủ tướng|Chủ tịch|Ủy ban|Uỷ ban|UBND|Hội đồng|Bộ)[^“”";.,]{3,80}?)(?=\s+(?:đã )?phát động|[,;.]|$)/u.exec(
          behind,
        )?.[1] ?? ''
      const isNational = /^cả nước|^toàn quốc|^toàn dân/iu.test(name) || /Thủ tướng/u.test(launched)
      // Named inside a base: whoever issued it launched the movement.
      const issuers = [...before.matchAll(/(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|huyện|TP)(?: (?!Ban hành)\p{Lu}\p{L}*)*/gu)]
      const issuer = /(?:Kế hoạch|Quyết định|Chỉ thị) số/u.test(text.slice(0, match.index)) ? (issuers.at(-1)?.[0] ?? '') : ''
      if (!isNational && launched === '' && issuer === '') continue
      if (found.some((known) => foldText(known.name) === foldText(name))) continue
      found.push({
        name,
        level: isNational ? 'national' : 'upper',
        periodText: periodIn(behind.slice(0, 40))?.text ?? '',
        launchedBy: cleanLine(launched || (isNational ? '' : issuer)),
      })
    }
  return found
}

/** "Số: 12/KH-UBND" apart: the number, where one is typed, and the whole symbol. */
export function symbolIn(line: string): { readonly number: number | null; readonly symbol: string } {
  const match = /^Số\s*:?\s*([\d.…\s]*)(\/.*)$/u.exec(line)
  const digits = (match?.[1] ?? '').replace(/\D/g, '')
  return {
    number: digits === '' || Number(digits) === 0 ? null : Number(digits),
    symbol: match === null ? '' : cleanLine(`${digits}${match[2] ?? ''}`),
  }
}

/** Day, month and year of a dateline, as far as typed. */
export function datelineIn(line: string): {
  readonly issuedOn: CalendarDate | null
  readonly month: number | null
  readonly year: number | null
  readonly place: string
} {
  const place = cleanLine(line.split(/,?\s*ngày/u)[0] ?? '')
  const short = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(line)
  const match = short ?? /ngày\s*(\d{1,2})?[\s.…]*tháng\s*(\d{1,2})?[\s.…]*năm\s*(\d{4})?/u.exec(line)
  const [day, month, year] = [1, 2, 3].map((at) => (match?.[at] === undefined ? null : Number(match[at])))
  const issuedOn = day != null && month != null && year != null ? parseDate(`${day}/${month}/${year}`) : null
  return {
    issuedOn,
    month: month != null && month >= 1 && month <= 12 ? month : null,
    year: year != null && year >= 1990 && year <= 2100 ? year : null,
    place,
  }
}

/** Years and review of a phase, from its title and text. */
export function phaseIn(
  title: string,
  text: string,
): { fromYear: number | null; toYear: number | null; review: 'preliminary' | 'final' | 'annual' | null; reviewYear: number | null } {
  const yearsOf = (words: string): number[] =>
    (withoutEmphasis(words).match(/(?<![\d/])(?:19|20)\d{2}(?!\d)|(?<=\/)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number)
  const years = yearsOf(title).length > 0 ? yearsOf(title) : yearsOf(text.split(/[.;\n]/)[0] ?? '')
  const named = foldText(text)
  // "trên cơ sở sơ kết giai đoạn 1" looks back: the last review named is the one that ends the phase.
  const last = Math.max(named.lastIndexOf('so ket'), named.lastIndexOf('tong ket'))
  const review = last < 0 ? null : reviewOf(named.slice(last, last + 8) === 'tong ket' ? 'tổng kết' : 'sơ kết')
  const behind = last < 0 ? '' : (/\b(?:19|20)\d{2}\b/.exec(named.slice(last, last + 120))?.[0] ?? '')
  const [fromYear = null] = years
  return { fromYear, toYear: years.length > 1 ? Math.max(...years) : fromYear, review, reviewYear: behind === '' ? null : Number(behind) }
}

const organ =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+((?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?:\s\p{Lu}\p{L}*)+)/u
/** The issuer as the head has it; a head that lost its second line is completed from the sentence in which the issuer speaks. */
export function issuerIn(head: string, opening: readonly string[]): string {
  const place = organ.exec(plain(opening.at(-1) ?? ''))?.[1]
  return /^(?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(head.trim()) && place !== undefined ? `${head.trim()} ${place.toLocaleUpperCase('vi')}` : head
}
