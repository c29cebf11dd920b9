import { documentTypes } from './words'
import { outlineOf, type Numbered } from './outline'
import type { ReadModel, ReadParagraph } from './model'

/** An attached part behind the signature: its own paragraphs and tables. */
export type Appendix = { readonly paragraphs: readonly ReadParagraph[]; readonly heading: ReadParagraph; readonly referenceLine: ReadParagraph | null }

/** What each part of a document is, as a reader of administrative papers sees it. Missing parts are `null` or empty. */
export type Anatomy = {
  readonly model: ReadModel
  readonly motto: ReadParagraph | null
  readonly independence: ReadParagraph | null
  /** Parent organ and issuer, left of the motto. Empty in a plain text. */
  readonly issuer: readonly ReadParagraph[]
  readonly symbolLine: ReadParagraph | null
  readonly dateline: ReadParagraph | null
  /** "KẾ HOẠCH"; `null` for an official letter and for papers that are no administrative document. */
  readonly type: string | null
  readonly typeLine: ReadParagraph | null
  readonly isLetter: boolean
  /** A certificate's sheet follows its own layout, not that of documents. */
  readonly isCertificate: boolean
  readonly subject: readonly ReadParagraph[]
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …" of a decision. */
  readonly authority: ReadParagraph | null
  readonly addressees: readonly ReadParagraph[]
  readonly bases: readonly ReadParagraph[]
  /** From behind the subject to the end mark, without tables. */
  readonly body: readonly ReadParagraph[]
  readonly outline: readonly Numbered[]
  readonly recipientsHead: ReadParagraph | null
  readonly recipients: readonly ReadParagraph[]
  /** Drafter's initials in the recipients' block. */
  readonly initials: ReadParagraph | null
  readonly signature: readonly ReadParagraph[]
  readonly appendices: readonly Appendix[]
}

export const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
const firstOf = (list: readonly ReadParagraph[], pattern: RegExp): ReadParagraph | null => list.find((paragraph) => pattern.test(paragraph.text)) ?? null

const mottoLine = /^CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI/iu
const independenceLine = /^Độc\s*lập\s*\S?\s*Tự\s*do/iu
const symbolPattern = /^Số\s*:?\s*[\d.…\s]*\s*\/\s*\p{Lu}/u
const datePattern = /ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$|,\s*ngày\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u
const recipientsPattern = /^Nơi nhận\s*:?$/iu
const signaturePattern = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|^(?:PHÓ )?CHỦ TỊCH(?: HỘI ĐỒNG| ỦY BAN.*)?$|^(?:PHÓ )?TRƯỞNG PHÒNG|^CHÁNH VĂN PHÒNG|^THƯ KÝ$|^CHỦ (?:TỌA|TRÌ)$|^NGƯỜI (?:LẬP|GHI)|^KẾ TOÁN|^THỦ QUỸ/u
const basePattern = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện) /u
const appendixPattern = /^Phụ lục(?:\s+[IVXLC\d]+)?$|^PHỤ LỤC(?:\s+[IVXLC\d]+)?$/u
const initialsPattern = /^\p{Lu}{1,6}\.?(?:\s*\(\d+\))?\.?$/u

const sameTable = (a: ReadParagraph, b: ReadParagraph): boolean => a.cell?.table === b.cell?.table

/** Recognises the parts. `documentType` overrides what the words say. */
export function anatomyOf(model: ReadModel, documentType?: string): Anatomy {
  const all = model.paragraphs
  const headEnd = Math.min(all.length, 40)
  const head = all.slice(0, headEnd)
  const motto = firstOf(head, mottoLine)
  const typeLine = head.find((paragraph) => documentTypes.has(paragraph.text) && (paragraph.cell === null || model.hasLooks)) ?? null
  const beforeType = typeLine === null ? head.slice(0, 16) : head.slice(0, head.indexOf(typeLine))
  const independence = firstOf(beforeType, independenceLine)
  const symbolLine = firstOf(beforeType, symbolPattern)
  const dateline = beforeType.find((paragraph) => datePattern.test(paragraph.text) && paragraph !== symbolLine && paragraph.text.length < 100) ?? null
  const issuer = beforeType.filter((paragraph) => motto?.cell != null && sameTable(paragraph, motto) && paragraph.cell?.row === motto.cell.row && paragraph.cell.cell < motto.cell.cell)
  const subjectOfLetter = beforeType.filter((paragraph) => /^V\/v/iu.test(paragraph.text))
  const isLetter = typeLine === null && symbolLine !== null && (subjectOfLetter.length > 0 || /\/\s*(?:UBND|HĐND|\p{Lu}+)-\p{Lu}+$/u.test(symbolLine.text)) && documentType === undefined

  const start = typeLine !== null ? typeLine.index + 1 : Math.max(0, ...[symbolLine, dateline, motto, independence, ...subjectOfLetter].map((paragraph) => (paragraph === null ? 0 : paragraph.index + 1)))
  const recipientsHead = all.slice(start).find((paragraph) => recipientsPattern.test(paragraph.text)) ?? null
  const firstSignature = all.slice(start).find((paragraph) => (paragraph.cell !== null || !model.hasLooks) && signaturePattern.test(paragraph.text) && !isAuthority(paragraph.text)) ?? null
  const end = Math.min(recipientsHead?.index ?? all.length, firstSignature?.index ?? all.length)
  const appendixStart = all.slice(Math.max(start, end)).find((paragraph) => startsAppendix(paragraph, model)) ?? null

  const main = all.slice(start, end).filter((paragraph) => paragraph.cell === null)
  const subject = typeLine === null ? subjectOfLetter : subjectAfter(main, model.hasLooks)
  const rest = main.slice(typeLine === null ? 0 : subject.length)
  const authority = rest.slice(0, 3).find((paragraph) => isAuthority(paragraph.text)) ?? null
  const orderLine = rest.find((paragraph) => /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:$/u.test(paragraph.text)) ?? null
  const bases = orderLine === null && typeLine?.text !== 'QUYẾT ĐỊNH' ? [] : rest.filter((paragraph) => (orderLine === null || paragraph.index < orderLine.index) && basePattern.test(paragraph.text))
  const addressAt = rest.findIndex((paragraph) => /^Kính gửi/u.test(paragraph.text))
  const addressees = addressAt < 0 ? [] : [rest[addressAt]!, ...takeWhile(rest.slice(addressAt + 1), (paragraph) => /^[-–]/u.test(paragraph.text) || paragraph.look?.align === 'center')]
  const apart = new Set([authority, orderLine, ...bases, ...addressees])
  const body = rest.filter((paragraph) => !apart.has(paragraph))

  const tail = all.slice(end, appendixStart?.index ?? all.length)
  const block = recipientsHead === null ? [] : tail.filter((paragraph) => paragraph.index > recipientsHead.index && (recipientsHead.cell === null || (sameTable(paragraph, recipientsHead) && paragraph.cell?.cell === recipientsHead.cell.cell)))
  const recipients = recipientsHead?.cell == null && !model.hasLooks ? takeWhile(block, (paragraph) => /^[-–]|;$/u.test(paragraph.text)) : block.filter((paragraph) => /^[-–]|[;.]$/u.test(paragraph.text) && !initialsPattern.test(paragraph.text))
  const initials = block.find((paragraph) => initialsPattern.test(paragraph.text) && paragraph.index > (recipients.at(-1)?.index ?? -1) && (recipientsHead?.cell != null || !model.hasLooks)) ?? null
  const inBlock = new Set([recipientsHead, initials, ...recipients])
  return {
    model, motto, independence, issuer, symbolLine, dateline,
    type: documentType ?? typeLine?.text ?? null,
    typeLine, isLetter, isCertificate: symbolLine === null && all.some(({ text }) => /^(?:GIẤY KHEN$|Số sổ vàng\s*:)/u.test(text)), subject, authority, addressees, bases, body,
    outline: outlineOf(body),
    recipientsHead, recipients, initials,
    signature: tail.filter((paragraph) => !inBlock.has(paragraph)),
    appendices: appendicesOf(all, appendixStart, model),
  }
}

const isAuthority = (text: string): boolean => /^(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|HUYỆN)/u.test(text)

const takeWhile = <Item>(list: readonly Item[], keep: (item: Item) => boolean): Item[] => {
  const stop = list.findIndex((item) => !keep(item))
  return stop < 0 ? [...list] : list.slice(0, stop)
}

/** Trích yếu: the centred lines under the type, or in a plain text the first paragraph. */
const subjectAfter = (main: readonly ReadParagraph[], hasLooks: boolean): ReadParagraph[] => {
  if (!hasLooks) return main.slice(0, 1).filter((paragraph) => !/^(?:Kính gửi|Căn cứ|I\.)/u.test(paragraph.text))
  return takeWhile(main, (paragraph) => paragraph.look?.align === 'center' && !isUpper(paragraph.text) && !/^Kính gửi/u.test(paragraph.text))
}

const startsAppendix = (paragraph: ReadParagraph, model: ReadModel): boolean =>
  paragraph.cell === null && (appendixPattern.test(paragraph.text) || (/^DANH SÁCH(?!.*[.;]$)/u.test(paragraph.text) && (!model.hasLooks || paragraph.look?.align === 'center')))

/** Splits what follows the signature at each appendix heading. A title "DANH SÁCH …" right under "Phụ lục" belongs to it. */
const appendicesOf = (all: readonly ReadParagraph[], first: ReadParagraph | null, model: ReadModel): Appendix[] => {
  if (first === null) return []
  const rest = all.slice(first.index)
  const heads = rest.filter((paragraph, at) => startsAppendix(paragraph, model) && (appendixPattern.test(paragraph.text) || !appendixPattern.test(rest[at - 1]?.text ?? '')))
  return heads.map((heading, at) => {
    const paragraphs = rest.filter((paragraph) => paragraph.index >= heading.index && paragraph.index < (heads[at + 1]?.index ?? Infinity))
    return { heading, paragraphs, referenceLine: paragraphs.find((paragraph) => /^\(?Kèm theo /u.test(paragraph.text)) ?? null }
  })
}
