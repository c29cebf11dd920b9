import type { CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { textWidthMm } from '../../../lib/timesWidths'
import { lineHeightMm, type FittedField } from './fitLines'

/** What office printers leave white at every edge; the Word file has the same margins. */
export const printableMarginMm = 5

/** Where the letters of a field stand on the sheet: its widest line, not its box. */
function inkOf({ broken, text, align, xMm, yMm, widthMm, sizePt, isBold, isItalic, lineCount }: FittedField) {
  const face = { sizePt, bold: isBold, italic: isItalic }
  const wide = text === '' ? widthMm : Math.max(...broken.split('\n').map((line) => textWidthMm(line, face)))
  const left = align === 'left' ? xMm : align === 'right' ? xMm + widthMm - wide : xMm + (widthMm - wide) / 2
  return { left, right: left + wide, top: yMm, bottom: yMm + lineCount * lineHeightMm(sizePt) }
}

/** Fields with letters where printers do not print, as they stand with the correction of the printer. */
export const outsideMargins = (layout: CertificateLayout, fields: readonly FittedField[]): CertificateFieldName[] =>
  fields
    .filter((field) => {
      const { left, right, top, bottom } = inkOf(field)
      return (
        Math.min(left, top) < printableMarginMm ||
        right > layout.sheetWidthMm - printableMarginMm ||
        bottom > layout.sheetHeightMm - printableMarginMm
      )
    })
    .map(({ name }) => name)
