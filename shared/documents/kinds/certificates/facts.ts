import { certificateFieldNames } from '../../../domain/certificate/types'
import { loopTag, moreTag, presentTag, sizedTag, wordNames } from './fieldNames'
import { sizesOf } from './fit'
import type { CertificateSet, CertificateSheetData } from './sheets'

export type CertificateRow = Readonly<Record<string, string | boolean>>
export type CertificateFacts = { readonly [loopTag]: readonly CertificateRow[] }

const rowOf = ({ layout }: CertificateSet, sheet: CertificateSheetData, hasMore: boolean): CertificateRow => {
  const row: Record<string, string | boolean> = { [moreTag]: hasMore }
  for (const name of certificateFieldNames) {
    const fitted = sheet.fields.find((field) => field.name === name)
    const text = fitted?.text ?? ''
    row[wordNames[name].tag] = text
    row[presentTag(name)] = text !== ''
    const own = layout.fields.find((field) => field.name === name)
    if (own === undefined) continue
    sizesOf(own).forEach((size, index) => {
      row[sizedTag(name, index + 1)] = fitted?.sizePt === size ? fitted.broken : ''
    })
  }
  return row
}

/** The certificates as the filler takes them: one row a page, in the order of the register. */
export const certificatesFacts = (set: CertificateSet): CertificateFacts => ({
  [loopTag]: set.sheets.map((sheet, index) => rowOf(set, sheet, index < set.sheets.length - 1)),
})
