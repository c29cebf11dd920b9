import { useLiveQuery } from 'dexie-react-hooks'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { yearsOf, type ClosableYear } from '@shared/domain/change/archive'
import { readSavedAt } from '@renderer/data/core/acts'
import { readLastBackup } from '@renderer/data/core/lastBackup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { trashSince } from '@renderer/data/core/trashDays'
import { readClosingCost } from '@renderer/data/history/archives'
import { useBackup } from '@renderer/tools/safety/useBackup'
import { useTwin } from '@renderer/tools/safety/twin/TwinContext'
import { archiveText } from './text'
import { useCloseYear } from './useCloseYear'

const text = archiveText.closing

/** Says what closing a year does and what will not go afterwards, then does it. Rests on "Hủy". */
export function CloseYearDialog({ year, onClose }: { readonly year: ClosableYear; readonly onClose: () => void }) {
  const db = useDatabase()
  const desk = useTwin()
  const { backUp, dialog } = useBackup()
  const { close, step } = useCloseYear()
  const known = useLiveQuery(async () => {
    const [cost, savedAt, backup] = await Promise.all([
      readClosingCost(db, year, trashSince(new Date())),
      readSavedAt(db),
      readLastBackup(db),
    ])
    return { cost, isCopied: savedAt === undefined || (backup !== undefined && backup.at >= savedAt) }
  }, [db, year])
  // Where the program makes copies it makes one now; elsewhere the officer does, and everything must be in it.
  const isReady = known !== undefined && (desk !== null || known.isCopied)
  const isBusy = step !== null
  const run = async (): Promise<void> => {
    if (await close(year)) onClose()
  }
  return (
    <>
      <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby="close-year">
        <DialogTitle id="close-year">{text.title(yearsOf(year))}</DialogTitle>
        <DialogContent>
          <Typography>{text.takes(year.count)}</Typography>
          {year.staying > 0 && <Typography sx={{ mt: 1 }}>{text.staying(year.staying)}</Typography>}
          <Typography sx={{ mt: 1.5, fontWeight: 500 }}>{text.notAfter}</Typography>
          <Box component="ul" sx={{ 'm': 0, 'pl': 2.5, '& li': { mt: 0.25 } }}>
            {known !== undefined && <li>{text.undo(known.cost.turnable)}</li>}
            {known !== undefined && known.cost.deletions > 0 && <li>{text.trash(known.cost.deletions)}</li>}
            <li>{text.withdraw}</li>
            <li>{text.history}</li>
          </Box>
          <Typography sx={{ mt: 1.5 }}>{text.kept}</Typography>
          {known !== undefined && !isReady && (
            <Alert
              severity="warning"
              variant="outlined"
              sx={{ mt: 1.5 }}
              action={
                <Button size="small" color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={backUp}>
                  {text.copyNow}
                </Button>
              }
            >
              {text.copyFirst}
            </Alert>
          )}
          {isBusy && (
            <Box sx={{ mt: 1.5 }}>
              <Typography variant="caption" role="status">
                {step}
              </Typography>
              <LinearProgress aria-label={step} />
            </Box>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" autoFocus disabled={isBusy} onClick={onClose}>
            Hủy
          </Button>
          <Button variant="contained" disabled={!isReady || isBusy} onClick={() => void run()}>
            {text.confirm}
          </Button>
        </DialogActions>
      </Dialog>
      {dialog}
    </>
  )
}
