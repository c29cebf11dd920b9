import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { reasonsOf } from '@renderer/tools/import/leftOver'
import { fieldNames, leftText } from '@renderer/tools/import/reasonText'
import { text as words } from '@renderer/tools/import/text'
import { errorText } from '@renderer/text/errorText'
import { indexSubjects } from '@shared/domain/subject/matching'
import { chosenHeader, holdsList, noFacts, understandList, type Understood } from '@shared/import/list'
import type { DecisionHead } from '@shared/import/decision/head'
import { readListFile, readPastFile } from '@shared/import/open'
import { nothingGiven, pastOptions, startingOptions } from '@shared/import/options'
import { rowStatuses, type PreviewOptions, type PreviewRow } from '@shared/import/preview'
import type { Header } from '@shared/import/header'
import type { TargetId } from '@shared/import/targets'
import { targetIds } from '@shared/import/targets/types'
import { yearOfList } from '@shared/import/targets/year'
import type { SheetGrid } from '@shared/import/types'
import { seedLawBook } from '@shared/law/seed'
import { ok, type Result } from '@shared/lib/result'
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

const shownRows = 30
/** The options that the screen of the target starts with for this table. */
function optionsOf(target: TargetId, grid: SheetGrid, header: Header, head: DecisionHead | null): PreviewOptions {
  const today = new Date().toISOString().slice(0, 10)
  if (target === 'awards') return pastOptions(seedLawBook, today, head)
  const options = startingOptions(seedLawBook, today)
  const year = target === 'ratings' ? yearOfList(header.texts, grid.name, grid.rows.slice(0, shownRows), today) : null
  return { ...options, given: { ...nothingGiven, year } }
}

function tableOf({ grid, head }: Found, target: TargetId, isBrief: boolean) {
  const header = chosenHeader(grid, 'auto', target)
  const common = {
    table: grid.name,
    ...(head === null ? {} : { decision: head }),
    isHidden: grid.isHidden,
    holdsList: holdsList(header),
    headerRows: header.rowNumbers,
    columns: columnsOf(header),
    warnings: { unsettledFormulas: grid.unsettledFormulas, cutCells: grid.cutCells ?? 0, isCut: grid.isCut },
  }
  if (!holdsList(header)) return { ...common, rowsOfFile: grid.rows.length }
  const options = optionsOf(target, grid, header, head)
  const understood = understandList(grid, header, header.mapping, options, noFacts(indexSubjects([]), target))
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

type Found = { readonly grid: SheetGrid; readonly head: DecisionHead | null }
type Wanted = { readonly files: readonly string[]; readonly target: TargetId; readonly isBrief: boolean; readonly wantsHelp: boolean }

/** What the words of the command ask for, or the one word that nobody understands. */
export function readWords(args: readonly string[]): Wanted | { readonly unknown: string } {
  const words = args.flatMap((word) => (word.startsWith('--as=') ? ['--as', word.slice('--as='.length)] : [word]))
  const files: string[] = []
  let target: TargetId = 'round'
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--as') {
      const named = targetIds.find((id) => id === words[at + 1])
      if (named === undefined) return { unknown: `--as ${words[at + 1] ?? ''}`.trim() }
      target = named
      at += 1
    } else if (!word.startsWith('--')) files.push(word)
    else if (word !== '--brief' && word !== '--help') return { unknown: word }
  }
  return { files, target, isBrief: words.includes('--brief'), wantsHelp: words.includes('--help') }
}

/** The command. Gives the exit code: 0 when every file could be read. */
export const main = async (args: readonly string[]): Promise<number> => {
  const wanted = readWords(args)
  const said = 'unknown' in wanted ? text.unknown(wanted.unknown) : wanted.files.length === 0 && !wanted.wantsHelp ? text.noFile : null
  if ('unknown' in wanted || said !== null || wanted.wantsHelp) {
    process.stderr.write(`${said === null ? '' : `${said}\n`}${text.usage}\n`)
    return said === null ? 0 : 1
  }
  let failed = 0
  process.stdout.write('[')
  for (const [place, file] of wanted.files.entries()) {
    const answer = await understand(file, wanted)
    if ('error' in answer) failed += 1
    process.stdout.write(`${place === 0 ? '\n' : ',\n'}${JSON.stringify(answer)}`)
  }
  process.stdout.write('\n]\n')
  return failed === 0 ? 0 : 1
}

async function understand(file: string, { target, isBrief }: Wanted) {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return { file, error: 'file.unreadable', errorText: text.unreadable(file) }
  const read = tablesOf(path.basename(file), new Uint8Array(bytes), target)
  if (!read.ok)
    return { file, error: read.error.code, ...('found' in read.error ? { found: read.error.found } : {}), errorText: errorText(read.error) }
  return { file, as: target, tables: read.value.map((found) => tableOf(found, target, isBrief)) }
}

function tablesOf(fileName: string, bytes: Uint8Array, target: TargetId): Result<readonly Found[]> {
  if (target === 'awards') return readPastFile(fileName, bytes)
  const read = readListFile(fileName, bytes)
  return read.ok ? ok(read.value.map((grid) => ({ grid, head: null }))) : read
}
