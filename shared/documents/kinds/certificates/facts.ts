import { certificateFieldNames } from '../../../domain/certificate/types'
import { hasDetailTag, loopTag, moreTag, sizedTag, spreadTag, wordNames } from './fieldNames'
import { spreadOf, usedSizes, usedSpreads, type CertificateSet, type CertificateSheetData } from './sheets'
import type { Spread } from './spread'

export type CertificateRow = Readonly<Record<string, string | boolean>>
export type CertificateFacts = { readonly [loopTag]: readonly CertificateRow[] }

type Used = { readonly sizes: ReturnType<typeof usedSizes>; readonly spreads: readonly Spread[] }

const rowOf = ({ sizes, spreads }: Used, sheet: CertificateSheetData, hasMore: boolean): CertificateRow => {
  const row: Record<string, string | boolean> = { [moreTag]: hasMore, [hasDetailTag]: false }
  const own = spreadTag(spreadOf(sheet))
  for (const spread of spreads.length > 1 ? spreads : []) row[spreadTag(spread)] = spreadTag(spread) === own
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
  const used = { sizes: usedSizes(set), spreads: usedSpreads(set) }
  return { [loopTag]: set.sheets.map((sheet, index) => rowOf(used, sheet, index < set.sheets.length - 1)) }
}
