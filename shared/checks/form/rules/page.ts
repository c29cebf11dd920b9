import { longestLineMm, textWidthMm } from '../../../lib/timesWidths'
import { margins, paper } from '../../../documents/page'
import { isUpper, type Anatomy } from '../anatomy'
import { finding } from '../catalogue'
import { excerpt, type FormCheck } from '../context'
import type { ReadParagraph, ReadRun } from '../model'
import { placeOf } from '../places'

/** What Word's units and other programs round away. */
const toleranceMm = 0.6
const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= toleranceMm
const within = (value: number, least: number, most: number): boolean => value >= least - toleranceMm && value <= most + toleranceMm
const visible = (runs: readonly ReadRun[]): ReadRun[] => runs.filter(({ text }) => text.trim() !== '')
const allOf = (anatomy: Anatomy): readonly ReadParagraph[] => anatomy.model.paragraphs

/** TT-01: A4, upright; landscape only around tables. */
export const paperSize: FormCheck = (anatomy) =>
  anatomy.model.sections.flatMap((section, index) => {
    const [short, long] = [Math.min(section.widthMm, section.heightMm), Math.max(section.widthMm, section.heightMm)]
    const isA4 = near(short, paper.widthMm) && near(long, paper.heightMm)
    const mayLie = anatomy.model.tables.some((table) => table.section === index)
    return isA4 && (!section.isLandscape || mayLie) ? [] : [finding('TT-01', `Phần ${index + 1} của tệp`)]
  })

/** TT-02: margins. A landscape page turns them with the sheet, so either side may be the binding one. */
export const pageMargins: FormCheck = (anatomy) =>
  anatomy.model.sections.flatMap((section, index) => {
    const isUpright =
      within(section.topMm, 20, 25) && within(section.bottomMm, 20, 25) && within(section.leftMm, 30, 35) && within(section.rightMm, 15, 20)
    const isTurned =
      section.isLandscape &&
      within(section.topMm, 15, 35) &&
      within(section.bottomMm, 15, 35) &&
      within(section.leftMm, 15, 35) &&
      within(section.rightMm, 15, 35)
    const sides = `trên ${round(section.topMm)}, dưới ${round(section.bottomMm)}, trái ${round(section.leftMm)}, phải ${round(section.rightMm)} mm`
    return isUpright || isTurned ? [] : [finding('TT-02', `Phần ${index + 1} của tệp: ${sides}`)]
  })

const round = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

/** TT-03: Times New Roman, black. */
export const fontAndColor: FormCheck = (anatomy) => {
  const wrong = allOf(anatomy).find(({ runs }) => visible(runs).some(({ font, color }) => font !== 'Times New Roman' || color !== '000000'))
  if (wrong === undefined) return []
  const run = visible(wrong.runs).find(({ font, color }) => font !== 'Times New Roman' || color !== '000000')
  return [
    finding(
      'TT-03',
      `${placeOf(anatomy, wrong)}: ${excerpt(run?.text.trim() ?? wrong.text)} (${run?.font === 'Times New Roman' ? 'chữ không phải màu đen' : (run?.font ?? '')})`,
    ),
  ]
}

/** Paragraphs of running text of an administrative document: not headings of boxes, not tables; lists and tables alone have none. */
const running = (anatomy: Anatomy): ReadParagraph[] =>
  anatomy.type === null && anatomy.symbolLine === null ? [] : [...anatomy.bases, ...anatomy.body].filter(({ cell }) => cell === null)

/** TT-04: the body is set in 13 or 14 points. */
export const bodySize: FormCheck = (anatomy) => {
  const wrong = running(anatomy).find(({ runs }) => visible(runs).some(({ sizePt }) => sizePt < 13 || sizePt > 14))
  return wrong === undefined ? [] : [finding('TT-04', `${placeOf(anatomy, wrong)}: ${excerpt(wrong.text)}`)]
}

const sizeOf = (paragraph: ReadParagraph | null): number | undefined =>
  paragraph === null ? undefined : visible(paragraph.runs)[0]?.sizePt

/** TT-05: motto, independence and dateline follow one size scheme. */
export const sizeScheme: FormCheck = (anatomy) => {
  const sizes = [sizeOf(anatomy.motto), sizeOf(anatomy.independence), sizeOf(anatomy.dateline)]
  const fits = (scheme: readonly number[]): boolean => sizes.every((size, index) => size === undefined || size === scheme[index])
  return sizes.every((size) => size === undefined) || fits([12, 13, 13]) || fits([13, 14, 14])
    ? []
    : [finding('TT-05', 'Quốc hiệu, Tiêu ngữ, địa danh')]
}

/** Longer than this, a document surely has a second page. */
const onePage = 3200

/** TT-06: page numbers stand centred at the top, not on the first page. */
export const pageNumbers: FormCheck = (anatomy) => {
  const length = allOf(anatomy).reduce((sum, { text }) => sum + text.length, 0)
  const wrong = anatomy.model.sections.findIndex(({ pageNumber, firstPageShowsNumber, footerShowsNumber }) => {
    if (footerShowsNumber) return true
    if (pageNumber === null) return length > onePage
    return pageNumber.align !== 'center' || pageNumber.sizePt < 13 || pageNumber.sizePt > 14 || firstPageShowsNumber
  })
  return wrong < 0 ? [] : [finding('TT-06', anatomy.model.sections.length > 1 ? `Phần ${wrong + 1} của tệp` : '')]
}

/** TT-07: justified, indented, spaced. */
export const paragraphForm: FormCheck = (anatomy) => {
  const list = running(anatomy).filter(
    ({ look, text }) => look !== null && look.align !== 'center' && look.align !== 'right' && !isUpper(text),
  )
  const wrong = list.find(({ look, runs, text }, index) => {
    if (look === null || runs.length === 0) return false
    // A line of a few words shows no right edge.
    const isJustified = look.align === 'both' || text.length < 60
    const isIndented = near(look.firstLineMm, 10) || near(look.firstLineMm, 12.7)
    const before = list[index - 1]?.look
    const space = Math.max(look.beforePt, before?.afterPt ?? 0) + (before === undefined || before === null ? 6 : 0)
    const hasLines = look.lines === null || (look.lines >= 0.99 && look.lines <= 1.51)
    return !isJustified || !isIndented || space < 5.9 || !hasLines
  })
  return wrong === undefined ? [] : [finding('TT-07', `${placeOf(anatomy, wrong)}: ${excerpt(wrong.text)}`)]
}

const columnOf = (anatomy: Anatomy, { cell, section }: ReadParagraph): number => {
  if (cell !== null) return cell.widthMm
  const page = anatomy.model.sections[section] ?? anatomy.model.sections[0]
  return page === undefined ? paper.widthMm - margins.leftMm - margins.rightMm : page.widthMm - page.leftMm - page.rightMm
}

const textMm = ({ text, runs }: ReadParagraph): number => {
  const run = visible(runs)[0]
  return run === undefined ? 0 : textWidthMm(text, { sizePt: run.sizePt, bold: run.isBold, italic: run.isItalic })
}

/** Length of the longest line when the paragraph is filled into its column. */
const longestMm = ({ text, runs, look }: ReadParagraph, columnMm: number): number => {
  const run = visible(runs)[0]
  return run === undefined
    ? 0
    : longestLineMm(text, columnMm - (look?.leftMm ?? 0) - (look?.rightMm ?? 0), {
        sizePt: run.sizePt,
        bold: run.isBold,
        italic: run.isItalic,
      })
}

const ruleMm = (anatomy: Anatomy, paragraph: ReadParagraph): number | null => {
  const below = paragraph.look?.ruleBelow
  return below == null ? null : columnOf(anatomy, paragraph) - below.leftMm - below.rightMm
}

/** TT-09: the rule under the independence line is as long as it; under issuer and subject a third to a half. Rules drawn as shapes are not measured. */
export const ruleLengths: FormCheck = (anatomy) => {
  const independence = anatomy.independence === null ? null : ruleMm(anatomy, anatomy.independence)
  const lastIssuer = anatomy.issuer.at(-1)
  const issuerRule = lastIssuer === undefined ? null : ruleMm(anatomy, lastIssuer)
  const issuerLines = anatomy.issuer.map(textMm)
  const lastSubject = anatomy.subject.at(-1)
  const subjectRule = lastSubject === undefined ? null : ruleMm(anatomy, lastSubject)
  const subjectMm = Math.max(0, ...anatomy.subject.map((line) => longestMm(line, columnOf(anatomy, line))))
  const isThirdToHalf = (rule: number, text: number): boolean => rule >= text / 3 - 2 && rule <= text / 2 + 2
  return [
    ...(independence !== null && anatomy.independence !== null && Math.abs(independence - textMm(anatomy.independence)) > 3
      ? [finding('TT-09', 'Quốc hiệu, Tiêu ngữ', { 'thành phần': 'Tiêu ngữ' })]
      : []),
    ...(issuerRule !== null && !issuerLines.some((line) => isThirdToHalf(issuerRule, line))
      ? [finding('TT-09', 'Tên cơ quan ban hành', { 'thành phần': 'tên cơ quan ban hành' })]
      : []),
    ...(subjectRule !== null && !isThirdToHalf(subjectRule, subjectMm)
      ? [finding('TT-09', 'Trích yếu', { 'thành phần': 'trích yếu' })]
      : []),
  ]
}

const oldFonts = /^(?:\.Vn|VNI[- ]|VN[A-Z]*Times|VnTime)/u
const decomposed = /[\u0300\u0301\u0303\u0306\u0309\u0302\u031B\u0323]/u

/** TT-51: composed Unicode, no fonts of the old code pages. */
export const unicode: FormCheck = (anatomy) => {
  const wrong = allOf(anatomy).find(
    ({ raw, runs }) => decomposed.test(raw) || raw.normalize('NFC') !== raw || runs.some(({ font }) => oldFonts.test(font)),
  )
  return wrong === undefined ? [] : [finding('TT-51', `${placeOf(anatomy, wrong)}: ${excerpt(wrong.text)}`)]
}
