import { Document, FrameAnchorType, FrameWrap, Header, HeightRule, Packer, PageBreak, PageOrientation, Paragraph, TextRun, type IParagraphStyleOptions } from 'docx'
import { placedFields } from '../../../domain/certificate/layout'
import type { CertificateField, CertificateLayout } from '../../../domain/certificate/types'
import { fontName, mm, typeSize } from '../../page'
import { cachedByStyle } from '../../parts/file'
import { borderRuns, emblemRun } from './drawings'
import { loopTag, moreTag, presentTag, sizedTag, wordNames } from './fieldNames'
import { sizesOf } from './fit'

const styleId = (field: CertificateField): string => `GiayKhen_${wordNames[field.name].tag}`
const isRule = (field: CertificateField): boolean => field.name === 'independenceRule'

/** The look of a field as a paragraph style, so that the officer changes it in Word once for all certificates. */
const styleOf = (field: CertificateField): IParagraphStyleOptions => ({
  id: styleId(field),
  name: `Giấy khen: ${wordNames[field.name].meaning}`,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    alignment: field.align,
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    ...(isRule(field) ? { border: { top: { style: 'single', size: 8, space: 0, color: '000000' } } } : {}),
  },
  run: { bold: field.isBold, italics: field.isItalic, color: field.color === 'red' ? 'FF0000' : '000000', size: isRule(field) ? 2 : typeSize(field.sizePt) },
})

/** The box of a field: placed from the page's corner. Zero means "not placed" to Word, so a field at the very edge stands one twip inside. */
const frameOf = (field: CertificateField) => ({
  type: 'absolute' as const,
  position: { x: Math.max(1, mm(field.xMm)), y: Math.max(1, mm(field.yMm)) },
  width: mm(field.widthMm),
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  wrap: FrameWrap.AROUND,
  ...(isRule(field) ? { height: 60, rule: HeightRule.EXACT } : {}),
})

const condition = (tag: string): Paragraph => new Paragraph({ children: [new TextRun(tag)] })

/** The field's paragraph: one run per size, of which the facts fill one. */
const paragraphsOf = (field: CertificateField): Paragraph[] => {
  const placed = { style: styleId(field), frame: frameOf(field) }
  if (isRule(field)) return [new Paragraph(placed)]
  const sizes = sizesOf(field)
  const filled = new Paragraph({
    ...placed,
    // The paragraph's mark counts for the height of the last line, so it takes the smallest size.
    run: { size: typeSize(sizes.at(-1) ?? field.sizePt) },
    children: sizes.map((size, index) => new TextRun({ text: `{${sizedTag(field.name, index + 1)}}`, ...(index === 0 ? {} : { size: typeSize(size) }) })),
  })
  return [condition(`{#${presentTag(field.name)}}`), filled, condition(`{/${presentTag(field.name)}}`)]
}

const noHeight = { before: 0, after: 0, line: 20, lineRule: 'exact' } as const

/** A line that takes no room: the frames of its page hang on it, and it carries the break to the next page. */
const anchor = (): Paragraph =>
  new Paragraph({
    spacing: noHeight,
    run: { size: 2 },
    children: [new TextRun({ text: `{#${moreTag}}`, size: 2 }), new TextRun({ children: [new PageBreak()], size: 2 }), new TextRun({ text: `{/${moreTag}}`, size: 2 })],
  })

async function draw({ layout, emblem }: { readonly layout: CertificateLayout; readonly emblem: string | null }): Promise<Uint8Array<ArrayBuffer>> {
  const fields = placedFields(layout)
  const [short, long] = [Math.min(layout.sheetWidthMm, layout.sheetHeightMm), Math.max(layout.sheetWidthMm, layout.sheetHeightMm)]
  const orientation = layout.sheetWidthMm > layout.sheetHeightMm ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const picture = emblem === null ? null : emblemRun(layout, emblem)
  const decoration = layout.mode === 'full' ? [...borderRuns(layout, picture !== null), ...(picture === null ? [] : [picture])] : []
  const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName }
  const file = new Document({
    creator: 'Sổ Vàng',
    lastModifiedBy: 'Sổ Vàng',
    title: 'Giấy khen',
    styles: { default: { document: { run: { font, size: typeSize(14), color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } } } }, paragraphStyles: fields.map(styleOf) },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet itself: it wants the upright measures.
            size: { width: mm(short), height: mm(long), orientation },
            margin: { top: mm(5), bottom: mm(5), left: mm(5), right: mm(5), header: mm(2), footer: mm(2) },
          },
        },
        ...(decoration.length === 0 ? {} : { headers: { default: new Header({ children: [new Paragraph({ spacing: noHeight, children: decoration })] }) } }),
        children: [condition(`{#${loopTag}}`), ...fields.flatMap(paragraphsOf), anchor(), condition(`{/${loopTag}}`)],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

const drawn = cachedByStyle(draw)

/**
 * Our template of certificates as .docx bytes: one page that the filler repeats, every field a frame placed from the page's corner,
 * border and emblem once in the header. Only `full` layouts carry border and emblem.
 */
export const certificatesTemplate = (layout: CertificateLayout, emblem: string | null): Promise<Uint8Array<ArrayBuffer>> => drawn({ layout, emblem })
