import { useState } from 'react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ListRow } from '@shared/domain/round/listRow'
import { useNotices } from '@renderer/ui/Notices'
import { inSlices } from '../../../ui/inSlices'
import { columnOf, listText } from '../frame/text'
import { findingReadings, type ListReading } from './readings'

const text = listText.readings

/** Says after a change what was read otherwise than it was written: one cell in a notice, more of them in a table to be opened from it. */
export function useReadings(): {
  readonly look: (rows: readonly ListRow[]) => void
  readonly open: readonly ListReading[] | null
  readonly close: () => void
} {
  const { warn } = useNotices()
  const [open, setOpen] = useState<readonly ListReading[] | null>(null)
  const look = async (rows: readonly ListRow[]): Promise<void> => {
    const { shown, cells, lines } = await inSlices(findingReadings(rows), () => undefined)
    const [first] = shown
    if (first === undefined) return
    if (lines === 1 && shown.every(({ isLeftOut }) => isLeftOut)) warn(text.leftOut(shown.map(({ written }) => written)))
    else if (cells === 1) warn(first.why)
    else warn(text.notice(cells, lines), { label: text.see, onAct: () => setOpen(shown) })
  }
  return { look: (rows) => void look(rows), open, close: () => setOpen(null) }
}

type Props = { readonly readings: readonly ListReading[]; readonly onGoTo: (reading: ListReading) => void; readonly onClose: () => void }

/** What was written beside what was read, cell by cell. */
export function ReadingsDialog({ readings, onGoTo, onClose }: Props) {
  return (
    <Dialog open onClose={onClose} aria-labelledby="readings-title" slotProps={{ paper: { sx: { width: 980, maxWidth: '96vw' } } }}>
      <DialogTitle id="readings-title">{text.title}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {text.hint}
        </Typography>
        <Table size="small" stickyHeader aria-label={text.title}>
          <TableHead>
            <TableRow>
              {Object.values(text.columns).map((title) => (
                <TableCell key={title}>{title}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {readings.map((reading, index) => (
              <TableRow key={index}>
                <TableCell>
                  <Link component="button" title={text.goTo} onClick={() => onGoTo(reading)}>
                    {reading.line}
                  </Link>
                </TableCell>
                <TableCell>{columnOf[reading.field]}</TableCell>
                <TableCell sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reading.written.slice(0, 200)}</TableCell>
                <TableCell sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reading.read.slice(0, 200)}</TableCell>
                <TableCell>{reading.why}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
