import { Fragment, type KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { StatusChip } from '@renderer/ui/StatusChip'
import { twoLines } from '@renderer/ui/twoLines'
import { columnsOf, groupOf, nameOf, timeOf, type LawContext } from './lawColumns'
import type { DatedPart } from './lawForm'
import { lawText as text } from './text'

type Props = {
  readonly part: DatedPart
  readonly entries: readonly LawEntry<DatedPart>[]
  readonly context: LawContext
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly onEdit: (entry: LawEntry<DatedPart>) => void
}

/** The rows; a row that does not hold on the chosen day is quiet. The wide column's words choose the row. */
export function LawTable({ part, entries, context, chosenId, onChoose, onEdit }: Props) {
  const columns = columnsOf(part)
  const main = Math.max(
    0,
    columns.findIndex((column) => column.isMain ?? (column.isWide && !columns.some((other) => other.isMain))),
  )
  const isChosenShown = entries.some((entry) => entry.row.id === chosenId)
  /** Arrows choose the next row, F2 corrects the chosen one. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, entry: LawEntry<DatedPart>): void => {
    if (event.key === 'F2' && entry.origin !== 'removed') {
      event.preventDefault()
      onEdit(entry)
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = entries[entries.indexOf(entry) + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    onChoose(next.row.id)
    event.currentTarget
      .closest('table')
      ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.row.id)}"]`)
      ?.focus()
  }
  return (
    <Table
      size="small"
      stickyHeader
      sx={{
        'tableLayout': 'auto',
        '& th': { color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap', bgcolor: 'background.bar', height: 32, py: 0.5 },
        '& td': { height: 36, py: 0.25, whiteSpace: 'nowrap', fontSize: 13.5 },
        '& th, & td': { px: { xs: 0.75, lg: 1.25 } },
      }}
    >
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.head} align={column.isNumber ? 'right' : 'left'}>
              {column.head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map((entry, at) => {
          const group = groupOf(entry.row)
          const before = entries[at - 1]
          const opensGroup = group !== undefined && (before === undefined || groupOf(before.row) !== group)
          const isChosen = entry.row.id === chosenId
          const isQuiet = entry.origin === 'removed' || timeOf(entry.row, context.on) !== 'inForce'
          return (
            <Fragment key={entry.row.id}>
              {opensGroup && (
                <TableRow>
                  <TableCell
                    component="th"
                    scope="colgroup"
                    colSpan={columns.length}
                    sx={{ color: 'text.primary', fontWeight: 600, position: 'static !important' }}
                  >
                    {group}
                  </TableCell>
                </TableRow>
              )}
              <TableRow
                hover
                selected={isChosen}
                onClick={() => onChoose(entry.row.id)}
                onDoubleClick={() => entry.origin !== 'removed' && onEdit(entry)}
                sx={{
                  'cursor': 'pointer',
                  '& td': { color: isQuiet ? 'text.secondary' : undefined },
                  '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'lacquer.pale' },
                }}
              >
                {columns.map((column, index) => (
                  <TableCell
                    key={column.head}
                    align={column.isNumber ? 'right' : 'left'}
                    sx={column.isWide ? { maxWidth: 0, minWidth: { xs: 112, lg: 130 }, width: '100%' } : undefined}
                  >
                    {index === main ? (
                      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
                        <Box
                          component="button"
                          type="button"
                          aria-pressed={isChosen}
                          data-row={entry.row.id}
                          tabIndex={isChosen || (!isChosenShown && at === 0) ? 0 : -1}
                          onKeyDown={(event: KeyboardEvent<HTMLElement>) => onKeyDown(event, entry)}
                          title={nameOf(part, entry.row)}
                          onClick={(event: React.MouseEvent) => {
                            event.stopPropagation()
                            onChoose(entry.row.id)
                          }}
                          sx={{
                            border: 0,
                            p: 0,
                            m: 0,
                            bgcolor: 'transparent',
                            font: 'inherit',
                            color: 'inherit',
                            textDecoration: entry.origin === 'removed' ? 'line-through' : 'none',
                            textAlign: 'left',
                            cursor: 'pointer',
                            minWidth: 0,
                            py: 0.5,
                          }}
                        >
                          <Box component="span" sx={twoLines}>
                            {column.cell(entry.row, context) || nameOf(part, entry.row)}
                          </Box>
                        </Box>
                        {entry.origin !== 'program' && (
                          <StatusChip status={entry.origin === 'removed' ? 'quiet' : 'info'} label={text.origins[entry.origin]} />
                        )}
                      </Box>
                    ) : (
                      column.cell(entry.row, context)
                    )}
                  </TableCell>
                ))}
              </TableRow>
            </Fragment>
          )
        })}
      </TableBody>
    </Table>
  )
}
