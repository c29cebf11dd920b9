import type { Office } from '../domain/office/types'

/** Lengths of administrative documents, in mm and pt, turned into Word's units in this one place. Source: Decree 30/2020/NĐ-CP, Appendix I, part I. */

/** Millimetres as twips (1/20 pt). */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** Points as twips, for spacing. */
export const pt = (points: number): number => Math.round(points * 20)
/** Points as half-points, for type sizes. */
export const typeSize = (points: number): number => Math.round(points * 2)

export const fontName = 'Times New Roman'

export const paper = { widthMm: 210, heightMm: 297 } as const
export const margins = { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 20, headerMm: 10, footerMm: 10 } as const
/** Width between the side margins, portrait. */
export const textWidth = paper.widthMm - margins.leftMm - margins.rightMm
/** The same of a page that lies on its side. */
export const wideTextMm = paper.heightMm - margins.leftMm - margins.rightMm
/** Half the text width for each side of the signature; also the width that long posts are broken to. */
export const signatureColumnMm = textWidth / 2

export const firstLineMm = 10
/** 6 pt after a paragraph, none before, 1.1 lines. */
export const bodySpacing = { before: 0, after: pt(6), line: 264, lineRule: 'auto' } as const
/** Single spacing, for headings of boxes, recipients and tables. */
export const tightSpacing = { before: 0, after: 0, line: 240, lineRule: 'auto' } as const

/** The two legal size schemes: sizes go up or down together. */
export type SizeScheme = Office['style']['sizeScheme']
export type TypeSizes = {
  readonly motto: number
  readonly independence: number
  readonly issuer: number
  readonly number: number
  readonly dateline: number
  readonly body: number
  readonly recipientsHeading: number
  readonly recipients: number
  readonly pageNumber: number
  /** Columns of the heading: issuer, motto. */
  readonly issuerColumnMm: number
  readonly mottoColumnMm: number
}
export const typeSizes: Readonly<Record<SizeScheme, TypeSizes>> = {
  A: {
    motto: 12,
    independence: 13,
    issuer: 12,
    number: 13,
    dateline: 13,
    body: 13,
    recipientsHeading: 12,
    recipients: 11,
    pageNumber: 13,
    issuerColumnMm: 68,
    mottoColumnMm: 92,
  },
  B: {
    motto: 13,
    independence: 14,
    issuer: 13,
    number: 13,
    dateline: 14,
    body: 14,
    recipientsHeading: 12,
    recipients: 11,
    pageNumber: 14,
    issuerColumnMm: 62,
    mottoColumnMm: 98,
  },
}

/** Fixed words of every document. Hyphens, not dashes. */
export const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const independence = 'Độc lập - Tự do - Hạnh phúc'
