import { independence, motto } from '../../../documents/page'
import { isUpper, type Anatomy } from '../anatomy'
import { finding } from '../catalogue'
import { typeInWords, type FormCheck } from '../context'
import type { ReadParagraph } from '../model'
import { documentTypes } from '../words'

const isBold = ({ runs }: ReadParagraph): boolean =>
  runs.filter(({ text }) => text.trim() !== '').every((run) => run.isBold && !run.isItalic)
const isPaper = (anatomy: Anatomy): boolean => anatomy.type !== null || anatomy.isLetter

/** TT-08: the motto's exact words, bold, with hyphens. */
export const mottoWords: FormCheck = (anatomy) => {
  const { motto: first, independence: second } = anatomy
  if (first === null && second === null) return anatomy.model.hasLooks && isPaper(anatomy) ? [finding('TT-08', 'Quốc hiệu, Tiêu ngữ')] : []
  const same = (paragraph: ReadParagraph | null, words: string): boolean =>
    paragraph !== null && paragraph.raw.trim().replace(/\s+/g, ' ') === words
  const isBoldEnough = !anatomy.model.hasLooks || [first, second].every((paragraph) => paragraph === null || isBold(paragraph))
  return same(first, motto) && same(second, independence) && isBoldEnough ? [] : [finding('TT-08', 'Quốc hiệu, Tiêu ngữ')]
}

/** TT-10: the issuer's full name in bold capitals; the motto on one line. */
export const issuerName: FormCheck = (anatomy) => {
  if (!anatomy.model.hasLooks || anatomy.motto === null || anatomy.motto.cell === null) return []
  const last = anatomy.issuer.at(-1)
  const isWrong = last === undefined || anatomy.issuer.some(({ text }) => !isUpper(text)) || !isBold(last) || /\n/.test(anatomy.motto.raw)
  return isWrong ? [finding('TT-10', 'Tên cơ quan ban hành')] : []
}

const blank = String.raw`[\s.…_]*`
const withType = /^Số: (\d{2,}|[\s.…_]*)\/([\p{Lu}][\p{L}]*)-([\p{L}\d&.]+(?:-[\p{Lu}\d&.]+)*)$/u
const ofLetter = /^Số: (\d{2,}|[\s.…_]*)\/([\p{Lu}]+)-([\p{Lu}\d&.]+)$/u

/** TT-11 to TT-14: the number line. One slip is reported by the rule that names it best. */
export const symbolLine: FormCheck = (anatomy) => {
  const line = anatomy.symbolLine
  if (line === null) return isPaper(anatomy) && anatomy.model.hasLooks ? [finding('TT-11', 'Số, ký hiệu')] : []
  const place = 'Số, ký hiệu'
  const text = line.text.replace(/\s+/g, ' ')
  const symbol = text.replace(/^Số\s*:?\s*/u, '')
  const hasBlanks = /\S \/|\/ \S|\S - ?\S|\S- \S/u.test(symbol.replace(/^[\s.…_]+\//u, '/')) || /\d \//u.test(symbol)
  if (hasBlanks) return [finding('TT-14', place)]
  const number = /^(\d+)\//u.exec(symbol)?.[1]
  if (number !== undefined && number.length === 1) return [finding('TT-13', place)]
  const match = (anatomy.isLetter ? ofLetter : withType).exec(text)
  if (match === null) return [finding('TT-11', place)]
  const [, , first = ''] = match
  if (anatomy.isLetter) return [...documentTypes.values()].includes(first) ? [finding('TT-11', place)] : []
  const expected = anatomy.type === null ? undefined : documentTypes.get(anatomy.type)
  return expected !== undefined && first !== expected ? [finding('TT-12', place, { kh: first, loại: typeInWords(anatomy) })] : []
}

/** TT-15: number and day are given, and the number is given once a year. A draft may wait. */
export const issued: FormCheck = (anatomy, context) => {
  if (anatomy.symbolLine === null) return []
  const noNumber = new RegExp(`^Số\\s*:?${blank}/`, 'u').test(anatomy.symbolLine.text)
  // Minutes carry no dateline.
  const noDay =
    anatomy.dateline !== null && !/ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.test(anatomy.dateline.text)
  const isTaken = context.usedSymbols?.includes(anatomy.symbolLine.text.replace(/^Số\s*:?\s*/u, '')) ?? false
  const place = isTaken || noNumber ? (noDay ? 'Số, ký hiệu; địa danh, thời gian' : 'Số, ký hiệu') : 'Địa danh, thời gian'
  return noNumber || noDay || isTaken ? [finding('TT-15', place, {}, context.isDraft && !isTaken ? 'warning' : 'error')] : []
}

/** TT-16, TT-17: the dateline's comma and zeros, and no slashes. */
export const datelineForm: FormCheck = (anatomy) => {
  const text = anatomy.dateline?.text
  if (text === undefined) return []
  const place = 'Địa danh, thời gian'
  const [, day, month] = /ngày\s*(\d*)[\s.…]*tháng\s*(\d*)/u.exec(text) ?? []
  const hasComma = /^[^,]+, ngày/u.test(text)
  const isSlashed = /\d{1,2}[/-]\d{1,2}[/-]\d{4}/u.test(text)
  const dayIsShort = day !== undefined && day.length === 1
  const monthIsShort = month === '1' || month === '2'
  return [
    ...(!hasComma || dayIsShort || monthIsShort ? [finding('TT-16', place)] : []),
    ...(isSlashed || /^0[3-9]$/u.test(month ?? '') ? [finding('TT-17', place)] : []),
  ]
}

/** TT-18: what the document is about: present, without a stop at the end; a letter says "V/v". */
export const subjectLine: FormCheck = (anatomy) => {
  if (!isPaper(anatomy)) return []
  const last = anatomy.subject.at(-1)
  const letterIsWrong = anatomy.isLetter && !/^V\/v \S/u.test(anatomy.subject[0]?.text ?? '')
  return last === undefined || /[.;:]$/u.test(last.text) || letterIsWrong ? [finding('TT-18', 'Trích yếu')] : []
}
