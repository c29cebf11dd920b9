import { indexSubjects, type KnownSubject } from '@shared/domain/subject/matching'
import { chosenHeader, noFacts, understandList, type HeaderChoice, type Understood } from '@shared/import/list'
import { startingOptions } from '@shared/import/options'
import { readPasted } from '@shared/import/pasted'
import type { PreviewRow } from '@shared/import/preview'
import type { SheetGrid } from '@shared/import/types'
import { readWorkbook } from '@shared/import/workbook'
import { seedLawBook } from '@shared/law/seed'
import { aWorkbook, type MadeSheet } from './sheets'

/** A made-up sheet as the importer has it. */
export const gridOf = (sheet: MadeSheet, extra: Readonly<Record<string, string>> = {}): SheetGrid => {
  const read = readWorkbook('a.xlsx', aWorkbook([sheet], extra))
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0] as SheetGrid
}

/** What the importer makes of a table, the way the screen asks. */
export const understood = (
  grid: SheetGrid,
  { header = 'auto', taken = [], known = [] }: { header?: HeaderChoice; taken?: readonly number[]; known?: readonly KnownSubject[] } = {},
): Understood => {
  const found = chosenHeader(grid, header)
  const facts = noFacts(indexSubjects(known))
  return understandList(grid, found, found.mapping, startingOptions(seedLawBook, '2026-11-01'), facts, { taken })
}
export const ofPasted = (text: string, more: Parameters<typeof understood>[1] = {}): Understood => understood(readPasted(text, ''), more)

export const codesOf = (row: PreviewRow): string[] => [...row.problems, ...row.doubts, ...(row.notes ?? [])].map(({ code }) => code)
/** Name, status and every reason, row by row. */
export const told = ({ rows }: Understood): (readonly [string, string, readonly string[]])[] =>
  rows.map((row) => [row.draft.name, row.status, codesOf(row)] as const)
