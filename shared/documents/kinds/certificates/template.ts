import {
  Document,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
} from 'docx'
import { placedFields } from '../../../domain/certificate/layout'
import type { CertificateField, CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { fontName, independence, mm, motto, typeSize } from '../../page'
import { cachedByStyle } from '../../parts/file'
import { blockGapMm, flowing } from './block'
import { borderRuns, emblemRun } from './drawings'
import { hasDetailTag, loopTag, moreTag, sizedTag, wordNames } from './fieldNames'
import { usedSizes, type CertificateSet } from './sheets'

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
  run: {
    bold: field.isBold,
    italics: field.isItalic,
    color: field.color === 'red' ? 'FF0000' : '000000',
    size: isRule(field) ? 2 : typeSize(field.sizePt),
  },
})

/** Where a field stands: its own box, or that of the block it flows in, whose paragraphs Word sets one below the other. */
type Standing = { readonly box: CertificateField; readonly isFurtherDown: boolean }

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

/** Lines that are the same on every certificate of the country. */
const fixed: Partial<Record<CertificateFieldName, string>> = { motto, independence }

/** The field's paragraph: one run for each size in use, of which the facts fill one. */
const paragraphsOf = (field: CertificateField, sizes: readonly number[], { box, isFurtherDown }: Standing): Paragraph[] => {
  const placed = {
    style: styleId(field),
    frame: frameOf(box),
    ...(isFurtherDown ? { spacing: { before: mm(blockGapMm), after: 0, line: 240, lineRule: 'auto' as const } } : {}),
  }
  if (isRule(field)) return [new Paragraph(placed)]
  const words = fixed[field.name]
  const runs = sizes.map(
    (size) => new TextRun({ text: words ?? `{${sizedTag(field.name, size)}}`, ...(size === field.sizePt ? {} : { size: typeSize(size) }) }),
  )
  // The paragraph's mark counts for the height of the last line, so it takes the smallest size.
  const filled = new Paragraph({ ...placed, run: { size: typeSize(Math.min(field.sizePt, ...sizes)) }, children: runs })
  return field.name === 'recipientDetail' ? [condition(`{#${hasDetailTag}}`), filled, condition(`{/${hasDetailTag}}`)] : [filled]
}

const noHeight = { before: 0, after: 0, line: 20, lineRule: 'exact' } as const

/** A line that takes no room: the frames of its page hang on it, and it carries the break to the next page. */
const anchor = (): Paragraph =>
  new Paragraph({
    spacing: noHeight,
    run: { size: 2 },
    children: [
      new TextRun({ text: `{#${moreTag}}`, size: 2 }),
      new TextRun({ children: [new PageBreak()], size: 2 }),
      new TextRun({ text: `{/${moreTag}}`, size: 2 }),
    ],
  })

type Look = {
  readonly layout: CertificateLayout
  readonly emblem: string | null
  readonly sizes: Partial<Record<CertificateFieldName, readonly number[]>>
}

async function draw({ layout, emblem, sizes }: Look): Promise<Uint8Array<ArrayBuffer>> {
  const fields = placedFields(layout)
  const block = flowing(fields)
  const [first] = block
  const widest = block.toSorted((a, b) => b.widthMm - a.widthMm)[0]
  const standing = (field: CertificateField): Standing =>
    first === undefined || widest === undefined || !block.includes(field)
      ? { box: field, isFurtherDown: false }
      : { box: { ...widest, yMm: first.yMm }, isFurtherDown: field !== first }
  const [short, long] = [Math.min(layout.sheetWidthMm, layout.sheetHeightMm), Math.max(layout.sheetWidthMm, layout.sheetHeightMm)]
  const orientation = layout.sheetWidthMm > layout.sheetHeightMm ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const picture = emblem === null ? null : emblemRun(layout, emblem)
  const decoration = layout.mode === 'full' ? [...borderRuns(layout, picture !== null), ...(picture === null ? [] : [picture])] : []
  const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName }
  const file = new Document({
    creator: 'Sổ Vàng',
    lastModifiedBy: 'Sổ Vàng',
    title: 'Giấy khen',
    styles: {
      default: { document: { run: { font, size: typeSize(14), color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } } } },
      paragraphStyles: fields.map(styleOf),
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet itself: it wants the upright measures.
            size: { width: mm(short), height: mm(long), orientation },
            margin: { top: mm(5), bottom: mm(5), left: mm(5), right: mm(5), header: mm(2), footer: mm(2) },
          },
        },
        ...(decoration.length === 0
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph({ spacing: noHeight, children: decoration })] }) } }),
        children: [
          condition(`{#${loopTag}}`),
          ...fields.flatMap((field) => paragraphsOf(field, sizes[field.name] ?? [field.sizePt], standing(field))),
          anchor(),
          condition(`{/${loopTag}}`),
        ],
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
export const certificatesTemplate = (set: CertificateSet): Promise<Uint8Array<ArrayBuffer>> =>
  drawn({ layout: set.layout, emblem: set.emblem, sizes: usedSizes(set) })
