import { withoutEmphasis } from '../lib/emphasis'
import { isSecondYear } from './lines'
import { typeOf } from './split'
import { placed, withoutEnd, type Placed } from './placed'
import type { PlanLine, PlanPlace } from './types'

const motto = /CỘNG H(?:ÒA|OÀ)|^CHỦ NGHĨA VIỆT NAM|^Độc\s*lập/u
const symbol = /^Số\s*:?\s*[\d.…\s]*\/|^Số\s*:\s*[.…\s]*\S*$/u
const dateline =
  /,\s*ngày$|,\s*ngày\s?\S{0,3}\s*tháng\s?\S{0,3}\s*năm\s*\S{0,5}$|^\d{1,2} tháng \d{1,2} năm \d{4}$|ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$|,\s*ngày\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u
const issuerWords =
  /^(?:(?:ỦY|UỶ) BAN|UBND|HĐND|HỘI ĐỒNG|BỘ|SỞ|BAN|PHÒNG|VĂN PHÒNG|THÀNH PHỐ|TỈNH|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|TRƯỜNG|CÔNG TY|ĐẢNG|LIÊN ĐOÀN)(?!\p{L})/u
const begins =
  /^(?:Căn cứ|Thực hiện|Thi hành|Triển khai thực hiện|Theo|Để|Nhằm|Xét|Trên cơ sở|Tiếp tục thực hiện|Phát huy|Hưởng ứng|(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng|Thiết thực|Năm \d{4}|Trong những năm)(?!\p{L})/u
/** "… ban hành Kế hoạch với các nội dung sau:", also where an old font kept no capital to begin with. */
const leadsOn = /(?:như sau|sau đây|nội dung(?: chính| chủ yếu)? sau)\s*:$/u

const sides = [
  /\s+\|\s+/u,
  /\s+(?=CỘNG H(?:ÒA|OÀ) XÃ)/u,
  /\s+(?=Độc\s*lập\s*[-–])/u,
  /(?<=\/[\p{Lu}-]+)\s+(?=\p{Lu}[^\d]{1,40}?,?\s+ngày)/u,
  /\s+(?=(?:TM|KT|TL)\.\s*(?:ỦY|UỶ|CHỦ|HỘI|UBND))/u,
]
/** A bar between the recipients and who signs, as web pages leave it. */
const besideFoot = /\s\|\s+(?:(?:TM|KT|TL|TUQ)\s*\.|(?:PHÓ )?CHỦ TỊCH)/u
/** "- Lưu: VT, NV. Nguyễn Văn A": the signer's name read on behind the file copy. */
const filedAndSigned = /^([-–]?\s*Lưu\s*:[^.]{2,60}\.)\s+((?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+)$/u
/** How far down the two columns of a head may reach. */
const headReach = 16
const initials = /^(.*[.!?](?:\/\.)?)\s+(?:\*(\p{Lu}{1,5}\.?)\*|(?<=\/\.\s)(\p{Lu}{1,5}\.?))$/u

/** "KẾ HOẠCH TỔ CHỨC PHONG TRÀO …" on one line: the type, and the subject behind it. */
const typeAndSubject = /^(\*{0,2}KẾ HOẠCH)\s+(?!PHỐI HỢP$|LIÊN TỊCH$|LIÊN NGÀNH$|HÀNH ĐỘNG$|THỰC HIỆN$|CHUNG$|SỐ(?!\p{L}))(?=\p{Lu})/u
/** The title of a web page above a plan that has no type line: "Kế hoạch phát động phong trào thi đua …". */
const titleOfPage =
  /^(Kế hoạch)\s+(?=(?:(?:[Pp]hát động|[Tt]ổ chức|[Tt]riển khai|[Tt]hực hiện)\s|(?:[Pp]hong trào|[Cc]ông tác|[Đđ]ợt) thi đua)[^.;]*[^.;:]$)/u
const firstLines = 3
function splitType(lines: readonly PlanLine[]): PlanLine[] {
  const head = lines.slice(0, headReach)
  if (head.some((line) => typeOf(line) !== null)) return [...lines]
  const typed = head.findIndex(({ text, cells }) => cells === null && typeAndSubject.test(text))
  const at = typed >= 0 ? typed : head.slice(0, firstLines).findIndex(({ text, cells }) => cells === null && titleOfPage.test(text))
  if (at < 0) return [...lines]
  const line = lines[at]!
  const type = (typeAndSubject.exec(line.text) ?? titleOfPage.exec(line.text))?.[1] ?? ''
  const parts = [type, line.text.slice(type.length).trim()].map((text) => ({ ...line, text }))
  return [...lines.slice(0, at), ...parts, ...lines.slice(at + 1)]
}

/** Two things that stand side by side on one typed line become two: both columns of the head and foot, the drafter's initials. */
export function splitSides(lines: readonly PlanLine[]): PlanLine[] {
  return splitType(lines)
    .flatMap((line, at) => {
      if (line.cells !== null && at > headReach) return [line]
      if (at < headReach) {
        const parts = sides.reduce<string[]>((texts, side) => texts.flatMap((text) => text.split(side)), [line.text])
        const isHead = parts.length > 1 && parts.some((part) => motto.test(part) || symbol.test(part) || dateline.test(part))
        if (isHead)
          return parts
            .filter((text) => text.trim() !== '')
            .map((text) => ({ ...line, text: text.replace(/\s*\|$/u, '').trim(), cells: null, table: null }))
      }
      if (line.cells === null && at >= headReach && besideFoot.test(line.text))
        return line.text.split(/\s+\|\s+/u).map((text) => ({ ...line, text }))
      const filed = filedAndSigned.exec(line.text)
      if (filed !== null) return [filed[1]!, filed[2]!].map((text) => ({ ...line, text }))
      if (/^Nơi nhận/iu.test(line.text)) return line.text.split(sides[4]!).map((text) => ({ ...line, text }))
      const ended = initials.exec(line.text)
      return ended === null
        ? [line]
        : [
            { ...line, text: ended[1]! },
            { ...line, text: `*${ended[2] ?? ended[3] ?? ''}*` },
          ]
    })
    .map((line, index) => ({ ...line, index }))
}

const quotesOpen = (text: string): boolean => {
  const opened = (text.match(/[“]/g) ?? []).length - (text.match(/[”]/g) ?? []).length
  return opened > 0 || (text.match(/"/g) ?? []).length % 2 === 1
}

/** "KẾ HOẠCH" / "Thực hiện Kế hoạch số …, UBND xã phát động … như sau:": the opening, of a plan that says nothing of its subject. */
const isOpening = ({ text, isCentred, isBold }: PlanLine): boolean =>
  !isCentred && !isBold && (/^Căn cứ(?!\p{L})/u.test(text) || (begins.test(text) && text.length > 60 && leadsOn.test(text)))

/** Whether the line still belongs to the subject that `before` began. */
function isMoreSubject(line: PlanLine, before: PlanLine): boolean {
  if (line.cells !== null || /^(?:[IVX]+|\d+)\s*[.)]\s/u.test(line.text) || /^\(/u.test(line.text)) return false
  if ((begins.test(line.text) && line.text.length > 60) || leadsOn.test(line.text)) return false
  if (quotesOpen(before.text) || isSecondYear(before.text, line.text)) return true
  if (/^(?:\p{Ll}|["“”0-9])/u.test(line.text)) return true
  return (line.isCentred && before.isCentred) || (line.isBold && before.isBold) || (isUpper(line.text) && isUpper(before.text))
}
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')

const placeAbove = (text: string): PlanPlace =>
  motto.test(text)
    ? 'motto'
    : symbol.test(text)
      ? 'symbol'
      : dateline.test(text) && text.length < 90
        ? 'dateline'
        : issuerWords.test(text)
          ? 'issuer'
          : 'unplaced'

const wholeMotto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const isOfMotto = (text: string): boolean => ` ${wholeMotto} `.includes(` ${text.replaceAll('HOÀ', 'HÒA')} `)

/** "CỘNG" / "HÒA XÃ HỘI …", "Thành phố Hồ Chí" / "Minh, ngày …": two lines of a page that are one; its place, if they are. */
function placeWith(first: PlanLine | undefined, second: PlanLine | undefined): PlanPlace | null {
  if (first === undefined || second === undefined || first.text.length > 40) return null
  const [above, whole] = [withoutEmphasis(first.text), withoutEmphasis(`${first.text} ${second.text}`)]
  if (isOfMotto(whole)) return 'motto'
  return placeAbove(above) === 'unplaced' && placeAbove(whole) === 'dateline' && /^\p{Lu}\p{Ll}/u.test(above) ? 'dateline' : null
}

const placedAbove = (lines: readonly PlanLine[]): Placed[] =>
  lines.map((line, index): Placed => {
    const broken = placeWith(line, lines[index + 1]) ?? placeWith(lines[index - 1], line)
    if (broken !== null) return placed(line, broken, 'words')
    const place = placeAbove(withoutEmphasis(line.text))
    // A name broken over two lines: "PHÒNG KINH TẾ," / "HẠ TẦNG VÀ ĐÔ THỊ".
    const goesOn = place === 'unplaced' && isUpper(line.text) && index > 0 && placeAbove(lines[index - 1]!.text) === 'issuer'
    return goesOn || (place === 'unplaced' && isUpper(line.text) && line.text.length < 60)
      ? placed(line, 'issuer', 'position')
      : placed(line, place, place === 'unplaced' ? 'position' : 'words', { reason: place === 'unplaced' ? 'noHeading' : null })
  })

/** Everything down to the subject; `rest` is the body and what follows it. */
export function placeHead(lines: readonly PlanLine[]): {
  readonly placed: Placed[]
  readonly rest: readonly PlanLine[]
  readonly hasType: boolean
} {
  const at = lines.findIndex((line) => typeOf(line) === 'KẾ HOẠCH')
  if (at < 0) {
    // No line says what the paper is: what stands down to the motto, the number or the day is its head all the same.
    const end = lines.slice(0, headReach).findLastIndex(({ text }) => ['motto', 'symbol', 'dateline'].includes(placeAbove(text))) + 1
    return { placed: placedAbove(lines.slice(0, end)), rest: lines.slice(end), hasType: false }
  }
  const above = placedAbove(lines.slice(0, at))
  let end = at + 1
  const first = lines[at + 1]
  const hasSubject = first !== undefined && !isOpening(first)
  while (hasSubject && end < lines.length && (end === at + 1 || isMoreSubject(lines[end]!, lines[end - 1]!))) end += 1
  const attached = /^\(/u.test(lines[end]?.text ?? '') && /kèm theo/iu.test(lines[end]?.text ?? '') ? 1 : 0
  return {
    placed: [
      ...above,
      placed(lines[at]!, 'type', 'words'),
      ...lines.slice(at + 1, end).map((line) => placed(line, 'subject', 'position', { words: withoutEnd(line.text) })),
      ...lines.slice(end, end + attached).map((line) => placed(line, 'subject', 'words', { continues: true })),
    ],
    rest: lines.slice(end + attached),
    hasType: true,
  }
}
