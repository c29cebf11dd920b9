import type { DossierMatrix, DossierRow, PaperColumn } from '@shared/checks/dossier/matrix'
import { shortDate } from '@shared/lib/dates'
import { SheetChip } from '@renderer/ui/sheet/SheetChip'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import type { Status } from '@renderer/ui/StatusChip'
import { matrixText as text } from './matrixText'

/** So many kinds of paper have a column of their own; the rest share one. */
const mostColumns = 5
const statusOf: Readonly<Record<DossierRow['state'], Status>> = {
  complete: 'ok',
  missing: 'blocked',
  returned: 'attention',
  nothingAsked: 'quiet',
}
const stateWord = ({ state, missing }: DossierRow): string => (state === 'missing' ? text.missing(missing.length) : text.states[state])

/** The column at 125 %, where one chip names the missing papers and stands for the first of them. */
const firstMissing = '~'
const missingOf = (row: DossierRow, columns: readonly PaperColumn[]): PaperColumn[] =>
  columns.filter(({ key }) => row.cells.get(key)?.files.length === 0)
function MissingChip({ row, columns }: { readonly row: DossierRow; readonly columns: readonly PaperColumn[] }) {
  const missing = missingOf(row, columns)
  const [first] = missing
  if (first === undefined || row.state !== 'missing') return <SheetChip status={statusOf[row.state]} label={stateWord(row)} />
  const names = text.missingNamed(missing.map(({ short }) => short))
  return (
    <span data-line={row.id} data-paper={first.key} title={missing.map(({ title }) => title).join('; ')}>
      <button type="button" className="sheet-chip sheet-chip-blocked dossier-sign" tabIndex={-1}>
        <span aria-hidden>✕ </span>
        {names}
      </button>
    </span>
  )
}

type Sign = { readonly sign: string; readonly look: Status; readonly aloud: string; readonly hint: string }
/** What one meeting of line and paper shows. */
function signOf(row: DossierRow, { key, title }: PaperColumn): Sign {
  const cell = row.cells.get(key)
  if (cell === undefined) return { sign: '–', look: 'quiet', aloud: text.sign.none(title), hint: '' }
  const [file] = cell.files
  if (file === undefined)
    return { sign: '✕', look: 'blocked', aloud: text.sign.lacks(title), hint: text.needed(cell.paper.name, cell.paper.source) }
  const isBack = row.state === 'returned'
  return {
    sign: isBack ? '↩' : '✓',
    look: isBack ? 'attention' : 'ok',
    aloud: text.sign.has(title, cell.files.length),
    hint: text.hint(file.fileName, shortDate(file.receivedOn)),
  }
}

/** A sign that is a button; what is pressed or dropped on is found by the line and the paper it names (`DropZone`). */
function PaperSign({ row, column }: { readonly row: DossierRow; readonly column: PaperColumn }) {
  const { sign, look, aloud, hint } = signOf(row, column)
  return (
    <span data-line={row.id} data-paper={column.key} title={hint}>
      {sign === '–' ? (
        <span aria-label={aloud}>–</span>
      ) : (
        <button type="button" className={`sheet-chip sheet-chip-${look} dossier-sign`} aria-label={aloud} tabIndex={-1}>
          {sign}
        </button>
      )}
    </span>
  )
}

/** The kinds of paper that share the last column, for one line: the missing ones decide what it shows. */
const sharedOf = (row: DossierRow, rest: readonly PaperColumn[]): PaperColumn | undefined =>
  rest.find(({ key }) => row.cells.get(key)?.files.length === 0) ?? rest.find(({ key }) => row.cells.has(key))

/** Which paper a column stands for in a line; `null` for the columns that name the line. */
export const paperAt = (matrix: DossierMatrix, columnId: string | undefined, row: DossierRow): string | null => {
  if (columnId === undefined || !columnId.startsWith('paper:')) return null
  const key = columnId.slice(6)
  if (key === firstMissing) return missingOf(row, matrix.columns)[0]?.key ?? null
  return key === '' ? (sharedOf(row, matrix.columns.slice(mostColumns))?.key ?? null) : key
}

/** The columns of the matrix: who, for what, each kind of paper, and what it comes to. */
export function matrixColumns({ columns }: DossierMatrix, isNarrow = false): SheetColumn<DossierRow>[] {
  const paper = (column: PaperColumn): SheetColumn<DossierRow> => ({
    id: `paper:${column.key}`,
    title: column.short,
    width: 64,
    align: 'center',
    read: (row) => signOf(row, column).sign,
    show: (row) => <PaperSign row={row} column={column} />,
  })
  const rest = columns.length > mostColumns ? columns.slice(mostColumns) : []
  const shared: SheetColumn<DossierRow> = {
    id: 'paper:',
    title: text.more(rest.length),
    width: 64,
    align: 'center',
    read: (row) => {
      const one = sharedOf(row, rest)
      return one === undefined ? '–' : signOf(row, one).sign
    },
    show: (row) => {
      const one = sharedOf(row, rest)
      return one === undefined ? '–' : <PaperSign row={row} column={one} />
    },
  }
  return [
    {
      id: 'name',
      title: text.columns.name,
      width: 124,
      grow: 3,
      read: ({ name }) => name,
      show: (row) => (
        <span data-line={row.id} className={row.isFurther ? 'sheet-faint' : 'sheet-name'}>
          {row.name}
          {row.birthYear !== null && <span className="sheet-faint"> {row.birthYear}</span>}
        </span>
      ),
    },
    { id: 'award', title: text.columns.award, width: 92, grow: 3, read: ({ award }) => award },
    // Before the papers: what is missing stays in view where they reach beyond the screen.
    {
      id: isNarrow ? `paper:${firstMissing}` : 'state',
      title: text.columns.state,
      width: isNarrow ? 236 : 98,
      read: stateWord,
      show: (row) =>
        isNarrow ? <MissingChip row={row} columns={columns} /> : <SheetChip status={statusOf[row.state]} label={stateWord(row)} />,
    },
    // At 125 % the chip names what is missing; each paper stands in the panel.
    ...(isNarrow ? [] : columns.slice(0, mostColumns).map(paper)),
    ...(isNarrow || rest.length === 0 ? [] : [shared]),
  ]
}
