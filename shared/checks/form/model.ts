/**
 * A document as a reader sees it: paragraphs in order, wherever they came from. A plain text has no looks (`look: null`),
 * a Word file has them resolved from its styles.
 */

/** A stretch of one look. `sizePt` and `font` are what the reader sees, after styles and defaults. */
export type ReadRun = {
  readonly text: string
  readonly font: string
  readonly sizePt: number
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Six hexadecimal digits, `000000` for black and automatic. */
  readonly color: string
}

/** How a paragraph stands on the page; lengths in mm, spaces in pt. */
export type ParagraphLook = {
  readonly align: 'left' | 'center' | 'right' | 'both'
  readonly leftMm: number
  readonly rightMm: number
  /** Where the first line starts, from the text's left edge. */
  readonly firstLineMm: number
  readonly beforePt: number
  readonly afterPt: number
  /** Times single spacing; `null` for a fixed height. */
  readonly lines: number | null
  /** A solid rule under the words, drawn as a border: how far it stays off both sides of its column. */
  readonly ruleBelow: { readonly leftMm: number; readonly rightMm: number } | null
}

/** `widthMm`: of all grid columns that the cell spans. */
export type CellPlace = { readonly table: number; readonly row: number; readonly cell: number; readonly widthMm: number }

export type ReadParagraph = {
  readonly index: number
  /** As it stands, non-breaking blanks included. */
  readonly raw: string
  /** For reading: non-breaking blanks and hyphens as ordinary ones, trimmed. */
  readonly text: string
  readonly runs: readonly ReadRun[]
  readonly look: ParagraphLook | null
  /** Inside a table; `null` in the running text. */
  readonly cell: CellPlace | null
  readonly section: number
  /** The page it begins on, as Word last drew it; absent where no program told. */
  readonly page?: number
}

export type ReadSection = {
  readonly widthMm: number
  readonly heightMm: number
  readonly isLandscape: boolean
  readonly topMm: number
  readonly bottomMm: number
  readonly leftMm: number
  readonly rightMm: number
  readonly hasTitlePage: boolean
  /** The page number of the running header; `null` when it shows none. */
  readonly pageNumber: { readonly align: ParagraphLook['align']; readonly sizePt: number } | null
  readonly firstPageShowsNumber: boolean
  readonly footerShowsNumber: boolean
}

export type ReadTable = {
  readonly index: number
  readonly section: number
  readonly rows: readonly (readonly string[])[]
  /** Of each cell of `rows`: how many grid columns it spans, and whether it goes on with the cell above it. Only where cells are merged. */
  readonly shape?: readonly (readonly CellShape[])[]
}
export type CellShape = { readonly span: number; readonly isContinued: boolean }

export type ReadModel = {
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly ReadTable[]
  /** Empty for a plain text. */
  readonly sections: readonly ReadSection[]
  readonly hasLooks: boolean
}

/** Non-breaking blanks and hyphens as ordinary ones, trimmed. */
export const readable = (raw: string): string =>
  raw
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .trim()
