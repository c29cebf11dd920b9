import { documentTypes } from './words'
import { outlineOf, type Numbered } from './outline'
import type { ReadModel, ReadParagraph } from './model'

/** An attached part behind the signature: its own paragraphs and tables. */
export type Appendix = {
  readonly paragraphs: readonly ReadParagraph[]
  readonly heading: ReadParagraph
  readonly referenceLine: ReadParagraph | null
}

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
  /** From behind the subject to the end mark, without tables; the sentence that ends the paper may be the last row of one. */
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
const firstOf = (list: readonly ReadParagraph[], pattern: RegExp): ReadParagraph | null =>
  list.find((paragraph) => pattern.test(paragraph.text)) ?? null

const mottoLine = /^CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI/iu
const independenceLine = /^Độc\s*lập\s*\S?\s*Tự\s*do/iu
const symbolPattern = /^Số\s*:?\s*[\d.…\s]*\s*\/\s*\p{Lu}/u
const datePattern = /ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$|,\s*ngày\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u
const recipientsPattern = /^Nơi nhận\s*:?$/iu
const signaturePattern =
  /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|^(?:PHÓ )?CHỦ TỊCH(?: HỘI ĐỒNG| ỦY BAN.*)?$|^(?:PHÓ )?TRƯỞNG PHÒNG|^CHÁNH VĂN PHÒNG|^THƯ KÝ$|^CHỦ (?:TỌA|TRÌ)$|^NGƯỜI (?:LẬP|GHI)|^KẾ TOÁN|^THỦ QUỸ/u
const basePattern = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện) /u
const appendixPattern = /^Phụ lục(?:\s+[IVXLC\d]+)?$|^PHỤ LỤC(?:\s+[IVXLC\d]+)?$/u
const initialsPattern = /^\p{Lu}{1,6}\.?(?:\s*\(\d+\))?\.?$/u

/** What ends a paper, at the end of its last sentence. */
export const endMark = /\.\/\.$/u

const sameTable = (a: ReadParagraph, b: ReadParagraph): boolean => a.cell?.table === b.cell?.table

/** Recognises the parts. `documentType` overrides what the words say. */
export function anatomyOf(model: ReadModel, documentType?: string): Anatomy {
  const all = model.paragraphs
  const head = headOf(model, documentType)
  const start = head.start
  const recipientsHead = all.slice(start).find(({ text }) => recipientsPattern.test(text)) ?? null
  const firstSignature = all
    .slice(start)
    .find(({ cell, text }) => (cell !== null || !model.hasLooks) && signaturePattern.test(text) && !isAuthority(text))
  const end = Math.min(recipientsHead?.index ?? all.length, firstSignature?.index ?? all.length)
  const appendixStart = all.slice(Math.max(start, end)).find((paragraph) => startsAppendix(paragraph, model)) ?? null
  const middle = middleOf(
    all.slice(start, end).filter(({ cell, text }) => cell === null || endMark.test(text)),
    head,
    model.hasLooks,
  )
  const foot = footOf(all.slice(end, appendixStart?.index ?? all.length), recipientsHead, model.hasLooks)
  return {
    model,
    ...head.parts,
    type: documentType ?? head.parts.typeLine?.text ?? null,
    isCertificate: head.parts.symbolLine === null && all.some(({ text }) => /^(?:GIẤY KHEN$|Số sổ vàng\s*:)/u.test(text)),
    ...middle,
    outline: outlineOf(middle.body),
    recipientsHead,
    ...foot,
    appendices: appendicesOf(all, appendixStart, model),
  }
}

type HeadParts = Pick<Anatomy, 'motto' | 'independence' | 'issuer' | 'symbolLine' | 'dateline' | 'typeLine' | 'isLetter'>
type Head = { readonly parts: HeadParts; readonly subjectOfLetter: readonly ReadParagraph[]; readonly start: number }

/** Everything above the subject: it stands among the first paragraphs, mostly in a table of two columns. */
const headOf = (model: ReadModel, documentType: string | undefined): Head => {
  const top = model.paragraphs.slice(0, 40)
  const motto = firstOf(top, mottoLine)
  const typeLine = top.find(({ text, cell }) => documentTypes.has(text) && (cell === null || model.hasLooks)) ?? null
  const before = typeLine === null ? top.slice(0, 16) : top.slice(0, typeLine.index)
  const independence = firstOf(before, independenceLine)
  const symbolLine = firstOf(before, symbolPattern)
  const dateline =
    before.find((paragraph) => datePattern.test(paragraph.text) && paragraph !== symbolLine && paragraph.text.length < 100) ?? null
  const subjectOfLetter = before.filter(({ text }) => /^V\/v/iu.test(text))
  const isIssuer = (paragraph: ReadParagraph): boolean =>
    motto?.cell != null &&
    sameTable(paragraph, motto) &&
    paragraph.cell?.row === motto.cell.row &&
    paragraph.cell.cell < motto.cell.cell &&
    paragraph !== symbolLine &&
    !subjectOfLetter.includes(paragraph)
  const isLetter =
    typeLine === null &&
    documentType === undefined &&
    symbolLine !== null &&
    (subjectOfLetter.length > 0 || /\/\s*\p{Lu}+-\p{Lu}+$/u.test(symbolLine.text))
  const last =
    typeLine ??
    [symbolLine, dateline, motto, independence, ...subjectOfLetter].reduce(
      (late, paragraph) => (paragraph !== null && paragraph.index > (late?.index ?? -1) ? paragraph : late),
      null,
    )
  return {
    parts: { motto, independence, issuer: before.filter(isIssuer), symbolLine, dateline, typeLine, isLetter },
    subjectOfLetter,
    start: last === null ? 0 : last.index + 1,
  }
}

type MiddleParts = Pick<Anatomy, 'subject' | 'authority' | 'addressees' | 'bases' | 'body'>

/** From the subject to the end mark. */
const middleOf = (main: readonly ReadParagraph[], { parts: { typeLine }, subjectOfLetter }: Head, hasLooks: boolean): MiddleParts => {
  const subject = typeLine === null ? subjectOfLetter : subjectAfter(main, hasLooks)
  const rest = main.slice(typeLine === null ? 0 : subject.length)
  const authority = rest.slice(0, 3).find(({ text }) => isAuthority(text)) ?? null
  const orderLine = firstOf(rest, /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:$/u)
  const hasBases = orderLine !== null || typeLine?.text === 'QUYẾT ĐỊNH'
  const bases = hasBases ? rest.filter(({ index, text }) => (orderLine === null || index < orderLine.index) && basePattern.test(text)) : []
  const address = firstOf(rest, /^Kính gửi/u)
  const addressees =
    address === null
      ? []
      : [
          address,
          ...takeWhile(
            rest.filter(({ index }) => index > address.index),
            ({ text, look }) => /^[-–]/u.test(text) || look?.align === 'center',
          ),
        ]
  const apart = new Set([authority, orderLine, ...bases, ...addressees])
  return { subject, authority, addressees, bases, body: rest.filter((paragraph) => !apart.has(paragraph)) }
}

type FootParts = Pick<Anatomy, 'recipients' | 'initials' | 'signature'>

/** Recipients and signature: side by side in a table, or one after the other in a plain text. */
const footOf = (tail: readonly ReadParagraph[], recipientsHead: ReadParagraph | null, hasLooks: boolean): FootParts => {
  if (recipientsHead === null) return { recipients: [], initials: null, signature: tail }
  const isBeside = (paragraph: ReadParagraph): boolean =>
    recipientsHead.cell === null || (sameTable(paragraph, recipientsHead) && paragraph.cell?.cell === recipientsHead.cell.cell)
  const block = tail.filter((paragraph) => paragraph.index > recipientsHead.index && isBeside(paragraph))
  const isPlain = recipientsHead.cell === null && !hasLooks
  const recipients = isPlain
    ? takeWhile(block, ({ text }) => /^[-–]|;$/u.test(text))
    : block.filter(({ text }) => /^[-–]|[;.]$/u.test(text) && !initialsPattern.test(text))
  const behind = recipients.at(-1)?.index ?? -1
  const initials =
    recipientsHead.cell === null && hasLooks
      ? null
      : (block.find(({ text, index }) => index > behind && initialsPattern.test(text)) ?? null)
  const inBlock = new Set([recipientsHead, initials, ...recipients])
  return { recipients, initials, signature: tail.filter((paragraph) => !inBlock.has(paragraph)) }
}

const isAuthority = (text: string): boolean =>
  /^(?:CHỦ TỊCH )?(?:ỦY|UỶ) BAN NHÂN DÂN (?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ|HUYỆN)/u.test(text)

const takeWhile = <Item>(list: readonly Item[], keep: (item: Item) => boolean): Item[] => {
  const stop = list.findIndex((item) => !keep(item))
  return stop < 0 ? [...list] : list.slice(0, stop)
}

/** Trích yếu: the centred lines under the type, or in a plain text the first paragraph. */
const subjectAfter = (main: readonly ReadParagraph[], hasLooks: boolean): ReadParagraph[] => {
  if (!hasLooks) return main.slice(0, 1).filter((paragraph) => !/^(?:Kính gửi|Căn cứ|I\.)/u.test(paragraph.text))
  return takeWhile(
    main,
    (paragraph) => paragraph.look?.align === 'center' && !isUpper(paragraph.text) && !/^Kính gửi/u.test(paragraph.text),
  )
}

const startsAppendix = (paragraph: ReadParagraph, model: ReadModel): boolean =>
  paragraph.cell === null &&
  (appendixPattern.test(paragraph.text) ||
    (/^DANH SÁCH(?!.*[.;]$)/u.test(paragraph.text) && (!model.hasLooks || paragraph.look?.align === 'center')))

/** Splits what follows the signature at each appendix heading. A title "DANH SÁCH …" right under "Phụ lục" belongs to it. */
const appendicesOf = (all: readonly ReadParagraph[], first: ReadParagraph | null, model: ReadModel): Appendix[] => {
  if (first === null) return []
  const rest = all.slice(first.index)
  const heads = rest.filter(
    (paragraph, at) =>
      startsAppendix(paragraph, model) && (appendixPattern.test(paragraph.text) || !appendixPattern.test(rest[at - 1]?.text ?? '')),
  )
  return heads.map((heading, at) => {
    const paragraphs = rest.filter((paragraph) => paragraph.index >= heading.index && paragraph.index < (heads[at + 1]?.index ?? Infinity))
    return { heading, paragraphs, referenceLine: paragraphs.find((paragraph) => /^\(?Kèm theo /u.test(paragraph.text)) ?? null }
  })
}
