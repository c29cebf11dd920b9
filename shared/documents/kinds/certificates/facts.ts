import { certificateFieldNames } from '../../../domain/certificate/types'
import { hasDetailTag, loopTag, moreTag, sizedTag, wordNames } from './fieldNames'
import { usedSizes, type CertificateSet, type CertificateSheetData } from './sheets'

export type CertificateRow = Readonly<Record<string, string | boolean>>
export type CertificateFacts = { readonly [loopTag]: readonly CertificateRow[] }

const rowOf = (sizes: ReturnType<typeof usedSizes>, sheet: CertificateSheetData, hasMore: boolean): CertificateRow => {
  const row: Record<string, string | boolean> = { [moreTag]: hasMore, [hasDetailTag]: false }
  for (const name of certificateFieldNames) {
    const fitted = sheet.fields.find((field) => field.name === name)
    row[wordNames[name].tag] = fitted?.text ?? ''
    for (const size of sizes[name] ?? []) row[sizedTag(name, size)] = fitted?.sizePt === size ? fitted.broken : ''
    if (name === 'recipientDetail') row[hasDetailTag] = fitted !== undefined
  }
  return row
}

/** The certificates as the filler takes them: one row a page, in the order of the register. */
export function certificatesFacts(set: CertificateSet): CertificateFacts {
  const sizes = usedSizes(set)
  return { [loopTag]: set.sheets.map((sheet, index) => rowOf(sizes, sheet, index < set.sheets.length - 1)) }
}
