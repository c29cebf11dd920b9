import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import { PagedGrid, type PagedColumn } from './PagedGrid'

type Row = { readonly id: string; readonly words: string; readonly count: number }

const columns: readonly PagedColumn<Row>[] = [
  { field: 'words', headerName: 'a', flex: 1, compare: () => 0 },
  { field: 'count', headerName: 'b', width: 90, align: 'right', headerAlign: 'right' },
]
/** More than one page, so that the foot of a long table is drawn too. */
const rows: readonly Row[] = Array.from({ length: 101 }, (_, index) => ({ id: String(index), words: 'a', count: index }))
const idOf = ({ id }: Row): string => id
const shownMs = 300

/**
 * Draws a table once where nobody sees it, for a moment: the first table of a sitting then finds its styles made and its code run, which is
 * a third of the time until she sees her rows. Draw it when nothing else is to do.
 */
export function TablesReady() {
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDone(true), shownMs)
    return () => clearTimeout(timer)
  }, [])
  if (isDone) return null
  return (
    <Box
      aria-hidden
      inert
      sx={{
        position: 'fixed',
        left: 0,
        top: 0,
        width: 800,
        height: 400,
        display: 'flex',
        visibility: 'hidden',
        zIndex: -1,
        contain: 'strict',
      }}
    >
      <PagedGrid<Row> label="" rows={rows} columns={columns} idOf={idOf} initialSort={{ field: 'words', sort: 'asc' }} emptyText="" />
    </Box>
  )
}
