import { AppDatabase } from '@renderer/data/core/database'
import { openStores } from '@renderer/data/core/stores'
import { readMatchingFacts } from '@renderer/data/repositories/importParts'
import { indexSubjects } from '@shared/domain/subject/matching'
import { columnCountOf } from '@shared/import/header'
import { chosenHeader, holdsList, tickedColumns, understandList, type ListFacts } from '@shared/import/list'
import { readListFile, readPastFile } from '@shared/import/open'
import { readCopy, readPasted } from '@shared/import/pasted'
import { plainGrid, type SheetGrid } from '@shared/import/types'
import type { AppError } from '@shared/lib/errors'
import type { ImportPlace, ImportReply, ImportRequest, ImportSource, PreviewResult, SheetInfo, SheetLook } from './importProtocol'

/** Reads, understands and matches a list away from the screen. Writes nothing. */

let sheets: readonly SheetGrid[] = []
let facts: Promise<ListFacts> | null = null
let target: ImportPlace['target'] = 'round'
const shownRows = 30

class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.code)
  }
}

type Found = { readonly grid: SheetGrid } & Pick<SheetInfo, 'file' | 'head' | 'error'>

/** A file that cannot be read stands among the others with the reason: the rest goes on. */
const pastFound = (source: Extract<ImportSource, { from: 'files' }>): readonly Found[] =>
  source.files.flatMap(({ fileName, bytes }, file): readonly Found[] => {
    const read = readPastFile(fileName, bytes)
    return read.ok ? read.value.map((found) => ({ ...found, file })) : [{ grid: plainGrid(fileName, []), file, error: read.error }]
  })

function foundIn(source: ImportSource): readonly Found[] {
  if (source.from === 'files') return pastFound(source)
  if (source.from === 'file') {
    const read = readListFile(source.fileName, source.bytes)
    if (!read.ok) throw new Refusal(read.error)
    return read.value.map((grid) => ({ grid }))
  }
  const grid = source.from === 'copy' ? readCopy(source.block, source.name) : readPasted(source.text, source.name, source.html)
  if (grid.rows.length === 0) throw new Refusal({ code: 'sheet.empty', fileName: source.name })
  return [{ grid }]
}

async function readFacts({ databaseName, target: goal, roundId }: ImportPlace): Promise<ListFacts> {
  await openStores()
  const db = new AppDatabase(databaseName)
  try {
    const { known, stored, records } = await readMatchingFacts(db, goal, roundId)
    return { index: indexSubjects(known), target: goal, stored, records }
  } finally {
    db.close()
  }
}

/** Answers as soon as the list is read; everybody known is fetched while the officer looks at the columns. */
function open({ source, place }: Extract<ImportRequest, { type: 'open' }>): readonly SheetInfo[] {
  target = place.target
  const found = foundIn(source)
  sheets = found.map(({ grid }) => grid)
  facts = readFacts(place)
  // A failure belongs to the preview, which awaits the same promise.
  facts.catch(() => undefined)
  return found.map(({ grid, ...ofFile }) => ({
    ...ofFile,
    name: grid.name,
    isHidden: grid.isHidden,
    rowCount: grid.rows.length,
    unsettledFormulas: grid.unsettledFormulas,
    isCut: grid.isCut,
    cutCells: grid.cutCells ?? 0,
    hasList: holdsList(chosenHeader(grid, 'auto', target)),
  }))
}

const sheetAt = (place: number): SheetGrid => {
  const grid = sheets[place]
  if (grid === undefined) throw new RangeError(`no sheet ${place}`)
  return grid
}

function look({ sheet, headerRow, awardForms }: Extract<ImportRequest, { type: 'look' }>): SheetLook {
  const grid = sheetAt(sheet)
  const header = chosenHeader(grid, headerRow, target)
  const last = Math.max(0, ...header.rowNumbers)
  const { kinds, marks } = tickedColumns(grid, header, target, awardForms)
  return {
    header,
    ticked: [...kinds, ...marks],
    columnCount: columnCountOf(grid),
    top: grid.rows.slice(0, shownRows),
    sample: grid.rows.filter((row) => row.number > last).slice(0, 5),
  }
}

async function preview(
  { sheet, headerRow, mapping, options, taken }: Extract<ImportRequest, { type: 'preview' }>,
  id: number,
): Promise<PreviewResult> {
  if (facts === null) throw new RangeError('no list is open')
  const grid = sheetAt(sheet)
  return understandList(grid, chosenHeader(grid, headerRow, target), mapping, options, await facts, {
    taken,
    onProgress: (done, total) => reply({ type: 'progress', id, done, total }),
  })
}

const reply = (message: ImportReply): void => {
  ;(self as unknown as { postMessage: (message: ImportReply) => void }).postMessage(message)
}
const run = (request: ImportRequest, id: number): unknown =>
  request.type === 'open' ? open(request) : request.type === 'look' ? look(request) : preview(request, id)

self.onmessage = async ({ data }: MessageEvent<{ readonly id: number; readonly request: ImportRequest }>): Promise<void> => {
  try {
    reply({ type: 'done', id: data.id, value: await run(data.request, data.id) })
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    reply({ type: 'failed', id: data.id, error: cause.error })
  }
}
// What is thrown inside a promise would stay silent: the page hears of it as an error of the worker.
self.addEventListener('unhandledrejection', (event) => {
  throw event.reason
})
