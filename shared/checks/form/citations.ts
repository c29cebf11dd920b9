import { foldText } from '../../lib/text'
import type { ReadParagraph } from './model'

/** One place where a text names another document. Parts that the words leave out are empty. */
export type Citation = {
  readonly paragraph: ReadParagraph
  readonly type: string
  readonly symbol: string
  /** As written: "09/6/2026", "09 tháng 6 năm 2026". */
  readonly date: string
  readonly issuer: string
  /** The quoted name of what it is about, where the words give one. */
  readonly quoted: string
}

const types =
  'Nghị quyết|Quyết định|Chỉ thị|Nghị định|Thông tư|Kế hoạch|Chương trình|Hướng dẫn|Công văn|Thông báo|Tờ trình|Báo cáo|Kết luận|Đề án|Biên bản|Thông tri|Quy chế'
/** As typed: a small first letter, or the word "số" left out before a symbol. */
const anyCase = types.replace(/(^|\|)(\p{Lu})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toLocaleLowerCase('vi')}]`)
const citation = new RegExp(
  `(?<!\\p{L})(${anyCase}) (?:số (\\d+[\\p{L}\\d/.&-]*)|(\\d+(?:/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d/.&-]*))(?:,?\\s+ngày\\s+(\\d{1,2}(?:/\\d{1,2}/\\d{4}|-\\d{1,2}-\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})))?`,
  'gu',
)
const issuerBehind =
  /^\s+của\s+((?:\p{L}|[ -])+?)(?=\s+(?:về|ban hành|Ban hành|quy định|Quy định|phê duyệt|hướng dẫn|sửa đổi|tổ chức|để|triển khai|phát động|tặng|công nhận)(?!\p{L})|[,;.:()“"]|$)/u
/** The last "của" before the citation; a room's name may hold a comma: "Trưởng phòng Kinh tế, Hạ tầng và Đô thị tại Tờ trình …". */
const issuerBefore = /^.*(?<!\p{L})(?:của|do)\s+((?:\p{L}|[ ,-])+?)\s+(?:tại|trong|theo|ban hành)\s+$/su
const quotation = /[“"”]\s*([^“”"]{8,}?)\s*[“”"]/u

/** How far around its number a citation's other parts stand. */
const reach = 600

/** Every document cited by number in these paragraphs, in order. */
export const citationsIn = (paragraphs: readonly ReadParagraph[]): Citation[] =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(citation)].map((match): Citation => {
      const end = match.index + match[0].length
      const behind = paragraph.text.slice(end, end + reach)
      const before = paragraph.text.slice(Math.max(0, match.index - reach), match.index)
      const issuer = issuerBehind.exec(behind)?.[1] ?? issuerBefore.exec(before)?.[1] ?? ''
      const sentence = behind.split(/[.;](?:\s|$)/u)[0] ?? ''
      const namedBefore = /[“"”]\s*([^“”"]{8,}?)\s*[“”"]\s+(?:tại|theo|kèm theo|ban hành kèm theo)\s+$/u.exec(before)?.[1]
      return {
        paragraph,
        type: (match[1] ?? '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi')),
        symbol: (match[2] ?? match[3] ?? '').replace(/[.,/-]+$/, ''),
        date: match[4] ?? '',
        issuer: issuer.trim(),
        quoted: namedBefore ?? quotation.exec(sentence.slice(issuer.length, 400))?.[1] ?? '',
      }
    }),
  )

/** A date as day, month, year, for comparing "09/6/2026" with "09 tháng 6 năm 2026". */
export const dateKey = (date: string): string => (date.match(/\d+/g) ?? []).map(Number).join('-')

/** What an issuer is at heart: the person or the organ. Place names and short forms do not make a difference. */
export const issuerKey = (issuer: string): string => {
  const folded = foldText(issuer)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
  const head = /^(pho )?(chu tich|bo truong|thu tuong|giam doc|truong phong)/.exec(folded)?.[0] ?? ''
  const organ =
    /uy ban nhan dan|hoi dong nhan dan|chinh phu|quoc hoi|hoi dong thi dua|bo [a-z ]+|so [a-z ]+|phong [a-z ]+/.exec(
      folded.slice(head.length),
    )?.[0] ?? (head === '' ? folded : '')
  const level = /\b(?:xa|phuong|dac khu|thanh pho|tinh|trung uong)\b/.exec(folded)?.[0] ?? ''
  return `${head}|${organ.trim()}|${level}`
}
