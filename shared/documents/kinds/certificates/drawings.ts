import {
  ImageRun,
  ImportedXmlComponent,
  HorizontalPositionRelativeFrom,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type ParagraphChild,
} from 'docx'
import { emblemTypeOf } from '../../../domain/certificate/emblem'
import { emblemBox } from '../../../domain/certificate/layout'
import type { CertificateLayout } from '../../../domain/certificate/types'
import { borderColors, certificateBorder, drawingPath, type Outline } from './border'

const emuPerMm = 36_000
const emu = (mm: number): number => Math.round(mm * emuPerMm)

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

/** One filled drawing over the whole sheet, behind the text. */
const shape = (id: number, name: string, outlines: readonly Outline[], color: string, layout: CertificateLayout): ParagraphChild => {
  const [cx, cy] = [emu(layout.sheetWidthMm), emu(layout.sheetHeightMm)]
  const xml =
    `<w:r ${namespaces}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="1" locked="1" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${emu(layout.offsetXMm)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${emu(layout.offsetYMm)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="${name}" descr="${name}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${drawingPath(outlines, layout.sheetWidthMm, layout.sheetHeightMm)}</a:pathLst></a:custGeom>` +
    `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  // The library has no drawings of free form; a run read from text is written as it stands.
  return ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild
}

/** The border of the sheet; it goes into the header, so that a file of 1,000 pages holds it once. */
export const borderRuns = (layout: CertificateLayout, hasEmblem: boolean): ParagraphChild[] => {
  const border = certificateBorder(layout.sheetWidthMm, layout.sheetHeightMm, hasEmblem)
  return [
    shape(2001, 'Đường diềm', border.gold, borderColors.gold, layout),
    shape(2002, 'Họa tiết đường diềm', border.red, borderColors.red, layout),
  ]
}

/** Bytes behind a data URL. */
const bytesOf = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0))

/** The office's picture of the national emblem at its place, stored once in the header. */
export const emblemRun = (layout: CertificateLayout, emblem: string): ParagraphChild | null => {
  const type = emblemTypeOf(emblem)
  if (type === null) return null
  const pixelsPerMm = 96 / 25.4
  return new ImageRun({
    type,
    data: bytesOf(emblem),
    transformation: { width: emblemBox.widthMm * pixelsPerMm, height: emblemBox.heightMm * pixelsPerMm },
    // Its own number, not the library's counter: the same case gives the same bytes.
    altText: { id: '2003', name: 'Quốc huy', title: 'Quốc huy', description: 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam' },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: emu((layout.sheetWidthMm - emblemBox.widthMm) / 2 + layout.offsetXMm),
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(emblemBox.yMm + layout.offsetYMm) },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: false,
      allowOverlap: true,
    },
  })
}
