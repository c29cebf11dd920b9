import { outcomeOfRow, type ImportMode, type PreviewRow, type RowChoice, type RowOutcome } from '@shared/import/preview'
import { capitalise } from '@shared/lib/text'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { StatusChip } from '@renderer/ui/StatusChip'
import { reasonsOf } from './leftOver'
import { statusLooks } from './statusLooks'
import { text } from './text'

/** Beside the panel of a row there is no room for every column here. */
export const narrowScreen = '(max-width: 1199.9px)'
/** Only who it is and what becomes of it has room: a small screen at 150 %. */
export const leastScreen = '(max-width: 999.9px)'

/** What becomes of a row, in a word or two. */
const outcomeText = (outcome: RowOutcome | undefined, isOfAward: boolean): string =>
  outcome === undefined
    ? text.outcomes.open
    : outcome.take === 'known'
      ? (isOfAward ? text.awardOutcomes : text.outcomes)[outcome.mode]
      : outcome.take === 'skip' && outcome.isThere === true
        ? text.outcomes.there
        : text.outcomes[outcome.take]

type Column = PagedColumn<PreviewRow>

const nameOf = ({ draft }: PreviewRow): string => draft.name
/** Who it is in one cell: "Lê Thị Mẫu (1975)", "Tổ Mẫu giáo lớn (Tập thể)". */
const wholeNameOf = ({ draft }: PreviewRow): string => {
  const more = draft.kind === 'person' ? (draft.birthYear ?? '') : text.kinds[draft.kind]
  return more === '' || draft.name === '' ? draft.name : `${draft.name} (${more})`
}
const whoColumns: readonly Column[] = [
  { field: 'name', headerName: text.grid.name, flex: 1.4, minWidth: 170, valueGetter: (_, row) => nameOf(row) },
  {
    field: 'birth',
    headerName: text.grid.birth,
    width: 80,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, row) => row.draft.birthYear ?? '',
  },
  { field: 'kind', headerName: text.grid.kind, width: 96, valueGetter: (_, row) => text.kinds[row.draft.kind] },
]
const whoColumn: Column = { field: 'name', headerName: text.grid.name, flex: 1.4, minWidth: 160, valueGetter: (_, row) => wholeNameOf(row) }

const detailColumn: Column = {
  field: 'detail',
  headerName: text.grid.detail,
  flex: 1,
  minWidth: 130,
  valueGetter: (_, row) => [row.draft.post, row.draft.unit, row.draft.address].filter((part) => part !== '').join(', '),
}

type Given = {
  readonly choices: Readonly<Record<number, RowChoice>>
  readonly mode: ImportMode
  /** Columns of what the list is about, besides who. */
  readonly own: readonly Column[]
  readonly isNarrow: boolean
  readonly isLeast: boolean
}

/** The columns of a preview, so many that the last, what becomes of the row, is in sight beside the panel; the panel tells the rest. */
export const previewColumns = ({ choices, mode, own, isNarrow, isLeast }: Given): Column[] => [
  {
    field: 'number',
    headerName: text.grid.row,
    width: 60,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (_, row) => row.place ?? row.number,
  },
  {
    field: 'status',
    headerName: text.grid.status,
    width: 108,
    renderCell: ({ row }) => <StatusChip status={statusLooks[row.status]} label={text.statuses[row.status]} />,
  },
  ...(isNarrow || own.length > 1 ? [whoColumn] : whoColumns),
  // Beside what the list is about there is no room for what the panel tells.
  ...(isLeast ? [] : own.length > 0 ? (isNarrow ? own.slice(0, 1) : own) : [detailColumn]),
  {
    field: 'outcome',
    headerName: text.grid.outcome,
    flex: 1.4,
    minWidth: 160,
    valueGetter: (_, row) => {
      const outcome = outcomeOfRow(row, choices[row.number], mode)
      const changes = outcome?.take === 'known' ? (row.changes?.[outcome.subjectId] ?? []) : []
      return [
        outcomeText(outcome, row.draft.past !== undefined && changes.length > 0),
        ...(changes.length === 0 ? [] : [capitalise(text.changeCount(changes.length))]),
        ...reasonsOf(row),
      ]
        .join('. ')
        .replaceAll('..', '.')
    },
  },
]
