import { useState } from 'react'
import { Files } from 'lucide-react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { LawBook } from '@shared/law/types'
import { useLawBook } from '@renderer/data/repositories/live'
import { errorText } from '@renderer/text/errorText'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { BusyLine } from '@renderer/tools/import/BusyLine'
import { ModeField } from '@renderer/tools/import/ModeField'
import { text as importText } from '@renderer/tools/import/text'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { DropArea } from '@renderer/ui/DropArea'
import { useNotices } from '@renderer/ui/Notices'
import { FilesTable } from './FilesTable'
import { entriesOf, leftCount, leftOverTables, presentIn } from './lists'
import { PastFile } from './PastFile'
import { pastText as text } from './text'
import { usePast } from './usePast'

type Props = { readonly onClose: () => void }

/** Past decisions and register sheets, several files at once, into the register: nothing is written before the last button. */
export function PastDialog({ onClose }: Props) {
  const law = useLawBook()
  return law === undefined ? null : <OpenDialog law={law} onClose={onClose} />
}

function OpenDialog({ law, onClose }: Props & { readonly law: LawBook }) {
  const notices = useNotices()
  const platform = usePlatform()
  const [isLeaving, setLeaving] = useState(false)
  const [shown, setShown] = useState<number | null>(null)
  const control = usePast(law, (counts) => {
    notices.say(text.done(counts))
    onClose()
  })
  const { lists, busy, mode } = control
  const current = shown === null ? undefined : lists?.[shown]
  const counts = (lists ?? []).map((list) => entriesOf(list, mode).length)
  const ready = counts.reduce((sum, count) => sum + count, 0)
  const looked = current === undefined ? (lists ?? []) : [current]
  const save = async (): Promise<void> => {
    const { sheetFile } = await import('@shared/lib/sheetFile')
    const saved = await platform.saveFile(text.leftFile, await sheetFile(...leftOverTables(looked, mode)))
    if (!saved.ok) notices.fail(saved.error)
  }
  const leave = (): void => (lists === null ? onClose() : setLeaving(true))
  return (
    <Dialog open onClose={leave} aria-labelledby="past-title" slotProps={{ paper: { sx: { width: 1280, height: '100%' } } }}>
      <DialogTitle id="past-title" sx={{ pb: 0.5 }}>
        {text.title}
        <Typography variant="body2" color="text.secondary" component="div">
          {lists === null ? text.source : current === undefined ? text.files : current.fileName}
        </Typography>
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', pb: 1 }}>
        {control.failure !== null && (
          <Alert severity="error" role="alert" sx={{ mb: 0.5, flexShrink: 0 }}>
            {errorText(control.failure)}
          </Alert>
        )}
        {lists === null ? (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, pt: 1 }}>
            <Typography variant="body2" color="text.secondary">
              {text.hint}
            </Typography>
            <DropArea
              icon={<Files size={36} strokeWidth={1.25} aria-hidden />}
              choose={text.choose}
              hint={text.drop}
              height={314}
              takes="many"
              onPick={() => void control.pick()}
              onDropped={(files) => void control.open(files)}
            />
          </Box>
        ) : current === undefined ? (
          <>
            {lists.some((list) => presentIn(list) > 0) && (
              <Box sx={{ pt: 1 }}>
                <ModeField label={text.mode} mode={mode} onMode={control.setMode} />
              </Box>
            )}
            <FilesTable mode={mode} lists={lists} onTake={control.setTaken} onShow={setShown} />
          </>
        ) : (
          <PastFile key={`${shown}:${control.stops}`} place={shown ?? 0} list={current} control={control} />
        )}
      </DialogContent>
      {busy !== null && <BusyLine busy={busy} progressText={text.readSoFar} onStop={busy.text === text.importing ? null : control.stop} />}
      <DialogActions sx={{ px: 3, pb: 2, gap: 1, flexWrap: 'wrap' }}>
        {lists !== null && (
          <Typography variant="body2" color="text.secondary">
            {text.counts(ready, counts.filter((count) => count > 0).length)}
          </Typography>
        )}
        {(leftCount(looked, mode) > 0 || looked.some(({ read }) => read === null)) && (
          <Button onClick={() => void save()}>{importText.saveWrong}</Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button variant="outlined" onClick={leave}>
          {text.cancel}
        </Button>
        {lists !== null && (
          <Button variant="outlined" onClick={() => (current === undefined ? control.restart() : setShown(null))}>
            {current === undefined ? text.back : text.toFiles}
          </Button>
        )}
        {lists !== null && (
          <Button variant="contained" disabled={busy !== null || ready === 0} onClick={() => void control.runImport()}>
            {text.import(ready)}
          </Button>
        )}
      </DialogActions>
      <ConfirmDialog
        isOpen={isLeaving}
        title={text.leaveTitle}
        text={text.leaveText}
        confirm={text.leave}
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
        isDestructive
      />
    </Dialog>
  )
}
