import type { ColumnFact } from '../columns'
import { valuesUnder, type Header } from '../header'
import { fewestValues } from '../values'
import type { ImportField, SheetGrid, TargetField } from '../types'
import type { ImportTarget } from './types'

type Claim = { readonly column: number; readonly field: TargetField; readonly score: number }

/**
 * The headings as a target reads them: its own words stand on top of those of any list, where the values do not object; fields that it has no place
 * for are left out.
 */
export function headerFor(header: Header, grid: SheetGrid, target: ImportTarget): Header {
  const values = valuesUnder(grid, Math.max(0, ...header.rowNumbers), header.texts.length)
  const fitOf = (field: TargetField, column: number): number => {
    const test = target.fits[field]
    const present = values[column] ?? []
    return test === undefined || present.length === 0 ? 1 : present.filter(test).length / present.length
  }
  const claims = header.texts
    .flatMap((text, column) =>
      [...target.claims(text)].flatMap(([field, strength]): Claim[] => {
        const fit = fitOf(field, column)
        const isWrong = target.fits[field] !== undefined && (values[column]?.length ?? 0) >= fewestValues && fit < 0.5
        return isWrong ? [] : [{ column, field, score: 4 * strength + 3 * fit - column / 1000 }]
      }),
    )
    .toSorted((a, b) => b.score - a.score)
  const own = new Map<number, TargetField>()
  for (const { column, field } of claims) {
    const isName = header.mapping[column] === 'name' || header.mapping[column] === 'serial'
    if (!isName && !own.has(column) && ![...own.values()].includes(field)) own.set(column, field)
  }
  const takes = new Set<ImportField>(target.fields)
  const columns = header.columns.map((fact, column): ColumnFact => {
    const field = own.get(column)
    if (field !== undefined)
      return { ...fact, field, reason: 'heading', wanted: null, fitting: Math.round(fitOf(field, column) * fact.filled) }
    return fact.field === null || takes.has(fact.field) ? fact : { ...fact, field: 'ignored', reason: 'unneeded', wanted: null }
  })
  return { ...header, columns, mapping: columns.map(({ field }) => field) }
}
