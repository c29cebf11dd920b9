import { blankLongDate, longDate, yearOf, type CalendarDate } from '../../lib/dates'
import { indexNames, phraseLines } from '../../lib/lines/phraseLines'
import { balancedLines, textWidthMm } from '../../lib/timesWidths'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { communeName, unitWords } from '../../domain/office/names'
import type { Office, Signer } from '../../domain/office/types'
import { kindWords } from '../../domain/subject/rules'
import type { SubjectKind } from '../../domain/subject/types'
import { signatureColumnMm, textWidth, typeSizes } from '../page'

/** The office's name and posts as documents write them. Source of capitals: Decree 30/2020/NĐ-CP, Appendix II. */

const upperWords = { city: 'thành phố', province: 'tỉnh' } as const

export { committeeName, communeName } from '../../domain/office/names'

/** Names of the council, the same in every document. */
export const councilName = 'Hội đồng Thi đua - Khen thưởng'
export const councilAbbreviation = 'HĐTĐKT'

export const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** "xã", "phường", "đặc khu". */
export const unitWord = (office: Office): string => unitWords[office.unitKind]
const issuerFace = (office: Office) => ({ sizePt: typeSizes[office.style.sizeScheme].issuer, bold: true })
const issuerColumn = (office: Office): number => typeSizes[office.style.sizeScheme].issuerColumnMm - 1
const parentLine = (office: Office, level: string, name: string): string => {
  const face = { ...issuerFace(office), bold: false }
  const whole = upper(`UBND ${level} ${name}`)
  return textWidthMm(whole, face) <= issuerColumn(office)
    ? whole
    : [upper(`UBND ${level}`), ...balancedLines(upper(name), issuerColumn(office), face)].join('\n')
}
/** "UBND XÃ NAM SÁCH", the parent line of a room or the council; a long name stands on a line of its own. */
export const committeeLine = (office: Office): string => parentLine(office, unitWord(office), office.name)
/** "UBND THÀNH PHỐ HẢI PHÒNG", the parent line of the committee where the office prints one. */
export const upperCommitteeLine = (office: Office): string => parentLine(office, upperWords[office.upperKind], office.upperName)

/** What a heading is made for: an office, and where it is a case's paper what tells the wording that it was signed in. */
export type Headed = Pick<PaperCase, 'office'> & Partial<Pick<PaperCase, 'honoured' | 'wording'>>
/** The wording of what has this heading; papers that nobody freezes have today's. */
export const headWording = ({ honoured = null, wording }: Headed): number => wordingOf({ honoured, wording })

/** Up to wording 16 a name of two lines was cut to even length, in the middle of a name too. */
const evenIssuerLines = (office: Office, name: string): string[] => {
  const even = balancedLines(upper(name), issuerColumn(office), issuerFace(office))
  // Over three lines words of several syllables would be cut: "THUỘC ỦY / BAN NHÂN DÂN".
  return even.length < 3 ? even : phraseLines(name, issuerColumn(office), issuerFace(office), { shown: upper, asBefore18: true }).map(upper)
}

/** Proper names within a name, told by their capitals: "Hoàng Long", "Kim Thành Phát"; a name all in capitals tells none. */
const properNames = (name: string): string[] => name.match(/(?<!\p{L})\p{Lu}\p{Ll}*(?:[ \u00A0]\p{Lu}\p{Ll}*)+(?!\p{L})/gu) ?? []
const namedIssuerLines = (office: Office, name: string): string[] => {
  const names = indexNames([communeName(office), office.name, ...properNames(name)])
  const fits = (text: string): boolean => textWidthMm(upper(text), issuerFace(office)) <= issuerColumn(office)
  // Two names joined by a hyphen that no line holds are parted behind it, not inside one of them.
  const run = /(?:\p{Lu}\p{Ll}* )*\p{Lu}\p{Ll}* - \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/gu
  const joinable = name.replace(run, (pair) => (fits(pair) ? pair : pair.replace(' - ', '\u00A0- ')))
  return phraseLines(joinable, issuerColumn(office), issuerFace(office), { names, shown: upper, asBefore18: true }).map((line) =>
    upper(line).replace('\u00A0-', ' -'),
  )
}

/**
 * An issuer's name broken to the left column of the heading, behind a comma where it has one: "PHÒNG KINH TẾ, / HẠ TẦNG VÀ ĐÔ THỊ"; else by
 * phrase and never inside a proper name that a line holds. Source: the-thuc-van-ban §3.
 */
export const issuerLines = (headed: Headed, name: string): string[] => {
  const { office } = headed
  const whole = headWording(headed) >= 17 ? namedIssuerLines(office, name) : evenIssuerLines(office, name)
  const parts = upper(name).split(/(?<=,) /u)
  const fits = parts.every((part) => textWidthMm(part, issuerFace(office)) <= issuerColumn(office))
  return whole.length > 1 && parts.length === whole.length && fits ? parts : whole
}
/** "ỦY BAN NHÂN DÂN", "XÃ NAM SÁCH"; a name that is too long stands below its kind: "PHƯỜNG", "TRẦN HƯNG ĐẠO". */
export const committeeIssuerLines = (headed: Headed): string[] => {
  const { office } = headed
  const whole = upper(communeName(office))
  const isWhole = textWidthMm(whole, issuerFace(office)) <= issuerColumn(office)
  const own =
    isWhole || headWording(headed) < 17
      ? issuerLines(headed, communeName(office))
      : [upper(unitWord(office)), ...issuerLines(headed, office.name)]
  return ['ỦY BAN NHÂN DÂN', ...own]
}
/** "HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG". */
export const councilIssuerLines = (): string[] => ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG']

/** Type size of the subject of an official letter. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section IV (5b). */
export const letterSubjectPt = 12
/** The subject of an official letter, behind "V/v ", broken by phrase to the left column of the heading. */
export const letterSubjectText = (office: Office, subject: string): string => {
  const names = indexNames([communeName(office), office.name])
  const lines = phraseLines(`V/v\u00A0${subject}`, issuerColumn(office) - 4, { sizePt: letterSubjectPt }, { names, asBefore18: true })
  return lines.join('\n').replace('V/v\u00A0', '')
}

/** Rows of `dong` for a list field of lines. */
export const linesField = (lines: readonly string[]): { dong: string }[] => lines.map((dong) => ({ dong }))
const postThenOrgan = /^((?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?TRƯỞNG PHÒNG|(?:PHÓ )?CHÁNH VĂN PHÒNG|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?TRƯỞNG BAN) (?=\p{L})/u
/**
 * Posts in capitals, broken to the signature column: the post on one line, its organ below, where both do not fit on one; else by phrase,
 * so that no word of several syllables is cut: "XÁC NHẬN / CỦA THỦ TRƯỞNG ĐƠN VỊ".
 */
export const postLines = (office: Office, posts: readonly string[]): string[] => {
  const face = { sizePt: typeSizes[office.style.sizeScheme].body, bold: true }
  const column = signatureColumnMm - 1
  const names = indexNames([communeName(office), office.name])
  const broken = (text: string): string[] => phraseLines(text, column, face, { names, shown: upper, asBefore18: true }).map(upper)
  return posts.flatMap((post) => {
    const head = postThenOrgan.exec(upper(post))?.[1]
    return head === undefined || textWidthMm(upper(post), face) <= column ? broken(post) : [head, ...broken(post.slice(head.length + 1))]
  })
}

const blank = '\u00A0'
/** Two digits at least: numbers below 10 get a leading zero. */
export const padded = (value: number): string => String(value).padStart(2, '0')
/** `12/QĐ-UBND` with a hyphen that does not break; blanks stand for a number not given yet. Source: Decree 30/2020/NĐ-CP, Appendix I, II.3. */
export const symbolOf = (number: number | null, type: string, organ: string): string =>
  `${number === null ? blank.repeat(8) : padded(number)}/${type}-${organ}`.replaceAll('-', '\u2011')

/** `ngày 05 tháng 01 năm 2026`, or with blanks where the day is not known. */
export const dateText = (date: CalendarDate | null, around: CalendarDate | null = null): string =>
  date === null ? blankLongDate({ month: null, year: around === null ? null : yearOf(around) }) : longDate(date)
/** `Nam Sách, ngày 05 tháng 01 năm 2026`: the day stays whole on one line. */
export const dateline = (office: Office, date: string): string => `${office.place}, ${date.replaceAll(' ', blank)}`

/** The head of a room: "Trưởng phòng Văn hóa - Xã hội", "Chánh Văn phòng HĐND và UBND". */
export const headPostOf = (roomName: string): string => {
  if (/^phòng /i.test(roomName)) return `Trưởng p${roomName.slice(1)}`
  if (/^văn phòng /i.test(roomName)) return `Chánh V${roomName.slice(1)}`
  if (/^trung tâm /i.test(roomName)) return `Giám đốc T${roomName.slice(1)}`
  return `Người đứng đầu ${roomName}`
}

/** The signer chosen for a document, else the office's usual one. */
export const signerOf = (office: Office, signerId: string | null): Signer | undefined =>
  office.signers.find((signer) => signer.id === signerId) ?? office.signers.find((signer) => signer.id === office.defaultSignerId)
/** Posts of a signer in the chairman's own power: a deputy signs KT. Source: Decree 30/2020/NĐ-CP, art. 13. */
export const chairPosts = (signer: Signer | undefined): string[] =>
  signer?.post === 'viceChair' ? ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] : ['CHỦ TỊCH']

/** Joins parts as a sentence does: "a, b và c". */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
/** "05 tập thể, 12 cá nhân và 03 hộ gia đình"; kinds without anybody are left out. */
export const countsText = (counts: Readonly<Record<SubjectKind, number>>): string =>
  joined(
    (['collective', 'person', 'household'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${padded(counts[kind])} ${kindWords[kind]}`),
  )
/** "tập thể, cá nhân và hộ gia đình": the kinds that occur. */
export const kindsText = (counts: Readonly<Record<SubjectKind, number>>): string =>
  joined((['collective', 'person', 'household'] as const).filter((kind) => counts[kind] > 0).map((kind) => kindWords[kind]))

/** `66,67`: at most two decimals, decimal comma; 89,996 stays below 90, as the vote rules count it. */
export const decimalText = (value: number): string => {
  const rounded = Math.round(value * 100) / 100
  const whole = Math.trunc(rounded)
  return String(rounded === whole && value < whole ? Math.floor(value * 100) / 100 : rounded).replace('.', ',')
}
/** A sentence's end without the mark that the template sets: "Lưu: VT." → "Lưu: VT". */
export const withoutEndMark = (text: string): string => text.replace(/[\s.;,/]+$/u, '')
/** A reference line in two: what is attached to, and below it whose it is, unless one line holds both. */
export const referenceLines = (office: Office, attached: string, issuer: string): string => {
  const sizePt = Math.max(13, typeSizes[office.style.sizeScheme].body - 1)
  return `${attached}${textWidthMm(`(${attached} ${issuer})`, { sizePt, italic: true }) <= textWidth ? ' ' : '\n'}${issuer}`
}
