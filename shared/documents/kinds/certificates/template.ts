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
import { flowing, wideRoom } from './block'
import { borderRuns, emblemRun } from './drawings'
import { hasDetailTag, loopTag, moreTag, sizedTag, spreadTag, wordNames } from './fieldNames'
import { usedSizes, usedSpreads, type CertificateSet } from './sheets'
import { usualSpread, type Spread } from './spread'

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
type Standing = {
  readonly box: CertificateField
  readonly isFurtherDown: boolean
  /** Whether it stands otherwise on sheets whose block is spread otherwise. */
  readonly isSpread: boolean
}

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

/** The sizes in which each field stands on the sheets of a set, and how their blocks are spread. */
type Used = {
  readonly sizes: Partial<Record<CertificateFieldName, readonly number[]>>
  readonly spreads: readonly Spread[]
}

/** A field's paragraph: one run for each size in use, of which the facts fill one. */
function filledOf(field: CertificateField, sizes: readonly number[], { box, isFurtherDown }: Standing, gapMm: number): Paragraph {
  const words = fixed[field.name]
  const runs = sizes.map(
    (size) => new TextRun({ text: words ?? `{${sizedTag(field.name, size)}}`, ...(size === field.sizePt ? {} : { size: typeSize(size) }) }),
  )
  return new Paragraph({
    style: styleId(field),
    frame: frameOf(box),
    ...(isFurtherDown ? { spacing: { before: mm(gapMm), after: 0, line: 240, lineRule: 'auto' as const } } : {}),
    // The paragraph's mark counts for the height of the last line, so it takes the smallest size.
    run: { size: typeSize(Math.min(field.sizePt, ...sizes)) },
    children: runs,
  })
}

const onlyIf = (tag: string, paragraphs: readonly Paragraph[]): Paragraph[] => [
  condition(`{#${tag}}`),
  ...paragraphs,
  condition(`{/${tag}}`),
]

/** The paragraphs of a field: one, or of a block spread in several ways one for each, of which the facts keep one. */
function paragraphsOf(field: CertificateField, { sizes, spreads }: Used, standing: (spread: Spread) => Standing): Paragraph[] {
  const [usual = usualSpread] = spreads
  if (isRule(field)) return [new Paragraph({ style: styleId(field), frame: frameOf(standing(usual).box) })]
  const own = sizes[field.name] ?? [field.sizePt]
  const filled =
    standing(usual).isSpread && spreads.length > 1
      ? spreads.flatMap((spread) => onlyIf(spreadTag(spread), [filledOf(field, own, standing(spread), spread.gapMm)]))
      : [filledOf(field, own, standing(usual), usual.gapMm)]
  return field.name === 'recipientDetail' ? onlyIf(hasDetailTag, filled) : filled
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

/** Where each of the printed fields stands on a sheet whose block is spread like that. */
function standingIn(fields: readonly CertificateField[]): (field: CertificateField) => (spread: Spread) => Standing {
  const block = flowing(fields)
  const [first] = block
  const widest = block.toSorted((a, b) => b.widthMm - a.widthMm)[0]
  const { liftMm, dropMm, makesWay } = wideRoom(fields)
  return (field) => (spread) => {
    const moved = (mm: number): number => (spread.isWide ? mm : 0)
    if (first !== undefined && widest !== undefined && block.includes(field))
      return { box: { ...widest, yMm: first.yMm - moved(liftMm) }, isFurtherDown: field !== first, isSpread: true }
    return field.name === makesWay
      ? { box: { ...field, yMm: field.yMm + moved(dropMm) }, isFurtherDown: false, isSpread: true }
      : { box: field, isFurtherDown: false, isSpread: false }
  }
}

type Look = Used & { readonly layout: CertificateLayout; readonly emblem: string | null }

async function draw({ layout, emblem, ...used }: Look): Promise<Uint8Array<ArrayBuffer>> {
  const fields = placedFields(layout)
  const standing = standingIn(fields)
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
          ...fields.flatMap((field) => paragraphsOf(field, used, standing(field))),
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
  drawn({ layout: set.layout, emblem: set.emblem, sizes: usedSizes(set), spreads: usedSpreads(set) })
