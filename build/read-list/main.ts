import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { reasonsOf } from '@renderer/tools/import/leftOver'
import { fieldNames, leftText } from '@renderer/tools/import/reasonText'
import { text as words } from '@renderer/tools/import/text'
import { errorText } from '@renderer/text/errorText'
import { indexSubjects } from '@shared/domain/subject/matching'
import { chosenHeader, holdsList, noFacts, understandList, type Understood } from '@shared/import/list'
import { readListFile } from '@shared/import/open'
import { startingOptions } from '@shared/import/options'
import { rowStatuses, type PreviewOptions, type PreviewRow } from '@shared/import/preview'
import type { Header } from '@shared/import/header'
import type { SheetGrid } from '@shared/import/types'
import { seedLawBook } from '@shared/law/seed'
import { text } from './text'

const codesOf = (row: PreviewRow): string[] => [...row.problems, ...row.doubts, ...(row.notes ?? [])].map(({ code }) => code)
const rowOf = (row: PreviewRow) => ({
  row: row.place ?? row.number,
  status: row.status,
  statusText: words.statuses[row.status],
  reasons: codesOf(row),
  reasonTexts: reasonsOf(row),
  ...row.draft,
})
const columnsOf = (header: Header) =>
  header.columns.map(({ heading, field, reason, wanted, filled, fitting }, column) => ({
    column: column + 1,
    heading,
    field,
    fieldText: field === null ? null : fieldNames[field],
    why: reason,
    whyText: words.columnReasons[reason](wanted === null ? '' : fieldNames[wanted], filled - fitting, filled),
    filled,
    fitting,
  }))

const count = <Value extends string>(values: readonly Value[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
const countsOf = ({ rows, ignored }: Understood) => ({
  rows: rows.length,
  ...Object.fromEntries(rowStatuses.map((status) => [status, rows.filter((row) => row.status === status).length])),
  noted: rows.filter((row) => (row.notes ?? []).length > 0).length,
  putAside: ignored.length,
})

function tableOf(grid: SheetGrid, options: PreviewOptions, isBrief: boolean) {
  const header = chosenHeader(grid, 'auto')
  const common = {
    table: grid.name,
    isHidden: grid.isHidden,
    holdsList: holdsList(header),
    headerRows: header.rowNumbers,
    columns: columnsOf(header),
    warnings: { unsettledFormulas: grid.unsettledFormulas, cutCells: grid.cutCells ?? 0, isCut: grid.isCut },
  }
  if (!holdsList(header)) return { ...common, rowsOfFile: grid.rows.length }
  const understood = understandList(grid, header, header.mapping, options, noFacts(indexSubjects([])))
  const leftColumns = understood.left.map((column) => ({ ...column, text: leftText(column) }))
  if (isBrief)
    return {
      ...common,
      counts: countsOf(understood),
      reasons: count(understood.rows.flatMap(codesOf)),
      aside: count(understood.ignored.map(({ reason }) => reason)),
      leftColumns,
    }
  const putAside = understood.ignored.map(({ number, place, reason, text: said }) => ({
    row: place ?? number,
    reason,
    reasonText: words.ignoredReasons[reason],
    text: said,
  }))
  return { ...common, counts: countsOf(understood), leftColumns, rows: understood.rows.map(rowOf), putAside }
}

/** The command. Gives the exit code: 0 when every file could be read. */
export const main = async (args: readonly string[]): Promise<number> => {
  const files = args.filter((word) => !word.startsWith('--'))
  const unknown = args.find((word) => word.startsWith('--') && word !== '--brief' && word !== '--help')
  if (files.length === 0 || unknown !== undefined || args.includes('--help')) {
    if (unknown !== undefined) process.stderr.write(`${text.unknown(unknown)}\n`)
    else if (!args.includes('--help')) process.stderr.write(`${text.noFile}\n`)
    process.stderr.write(`${text.usage}\n`)
    return args.includes('--help') && unknown === undefined ? 0 : 1
  }
  const options = startingOptions(seedLawBook, new Date().toISOString().slice(0, 10))
  let failed = 0
  process.stdout.write('[')
  for (const [place, file] of files.entries()) {
    const answer = await understand(file, options, args.includes('--brief'))
    if ('error' in answer) failed += 1
    process.stdout.write(`${place === 0 ? '\n' : ',\n'}${JSON.stringify(answer)}`)
  }
  process.stdout.write('\n]\n')
  return failed === 0 ? 0 : 1
}

async function understand(file: string, options: PreviewOptions, isBrief: boolean) {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return { file, error: 'file.unreadable', errorText: text.unreadable(file) }
  const read = readListFile(path.basename(file), new Uint8Array(bytes))
  if (!read.ok)
    return { file, error: read.error.code, ...('found' in read.error ? { found: read.error.found } : {}), errorText: errorText(read.error) }
  return { file, tables: read.value.map((grid) => tableOf(grid, options, isBrief)) }
}
