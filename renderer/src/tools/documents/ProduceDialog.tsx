import { useState, type ReactNode } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { SetItem } from '@shared/documents/set'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { useNotices } from '@renderer/ui/Notices'
import { ChooseKinds } from './ChooseKinds'
import { DocumentPreview } from './DocumentPreview'
import { MadeList } from './MadeList'
import type { DocumentSource } from './source'
import { text } from './text'
import { titleOfItem } from './title'
import { useProduce } from './useProduce'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly source: DocumentSource
  /** Stands above the choice: what the papers still need. */
  readonly before?: ReactNode
}

/** Makes the set of a round, or the plan of a movement: choose, compose with "Dừng", read what the checks found, save into a folder. */
export function ProduceDialog({ isOpen, onClose, source, before }: Props) {
  return isOpen ? <ProduceWork source={source} onClose={onClose} before={before} /> : null
}

function ProduceWork({ source, onClose, before }: Omit<Props, 'isOpen'>) {
  const platform = usePlatform()
  const { fail } = useNotices()
  // The case as it was when the dialog opened: what is being made does not change under the officer's hands.
  const [frozen] = useState(source)
  const [chosen, setChosen] = useState<readonly string[]>(() => frozen.items.filter(({ isProposed }) => isProposed).map(({ id }) => id))
  const [previewed, setPreviewed] = useState<SetItem | null>(null)
  const { state, documents, saved, folder, compose, save, stop, retry, chooseAgain } = useProduce(frozen)

  const isBusy = state.at === 'composing' || state.at === 'saving'
  const errors = documents.flatMap((document) => document.findings).filter((finding) => finding.severity === 'error').length
  const openFolder = async (): Promise<void> => {
    if (folder === null) return
    const opened = await platform.openFolder(folder)
    if (!opened.ok) fail(opened.error)
  }
  const saveLabel = platform.can.chooseFolder ? text.save.toFolder : text.save.download
  const progress = isBusy ? (100 * state.done) / Math.max(1, state.total) : 0
  const progressText =
    state.at === 'composing'
      ? text.produce.working(state.title.toLocaleLowerCase('vi'))
      : state.at === 'saving'
        ? text.save.saving(state.fileName)
        : ''

  return (
    <Dialog open onClose={isBusy ? undefined : onClose} slotProps={{ paper: { sx: { width: 680 } } }} aria-labelledby="produce-title">
      <DialogTitle id="produce-title">
        {frozen.roundId === null ? text.produce.ofMovement(frozen.items[0]?.kind ?? 'plan') : text.produce.title}
      </DialogTitle>
      <DialogContent>
        {state.at === 'choosing' && (
          <>
            {state.problem !== null && (
              <Alert severity="error" variant="outlined" sx={{ mb: 1 }}>
                {errorText(state.problem)}
              </Alert>
            )}
            {before}
            <ChooseKinds source={frozen} chosen={chosen} onChoose={setChosen} onPreview={setPreviewed} />
          </>
        )}
        {isBusy && (
          <Box sx={{ mb: 2 }}>
            <Typography role="status" sx={{ mb: 1 }}>
              {progressText}
            </Typography>
            <LinearProgress variant="determinate" value={progress} aria-label={progressText} />
            <Typography variant="caption">
              {state.done} / {state.total}
            </Typography>
          </Box>
        )}
        {state.at === 'made' && (
          <Box role="status" sx={{ mb: 1 }}>
            <Typography>{text.produce.made(documents.length)}</Typography>
            {!platform.can.chooseFolder && (
              <Typography variant="caption" component="p">
                {text.save.downloadHint}
              </Typography>
            )}
            {errors > 0 && (
              <Alert severity="warning" variant="outlined" sx={{ mt: 1, py: 0 }}>
                {text.produce.errors(errors)}
              </Alert>
            )}
          </Box>
        )}
        {state.at === 'stopped' && (
          <Alert severity="error" variant="outlined" sx={{ mb: 1 }}>
            {errorText(state.problem)} {saved.length > 0 && text.save.savedPart(saved.length, documents.length - saved.length)}
          </Alert>
        )}
        {state.at === 'saved' && (
          <Alert severity="success" variant="outlined" sx={{ mb: 1, py: 0 }}>
            {text.save.saved(saved.length)}{' '}
            {saved[0] !== undefined && saved[0].file.folderLabel !== '' && text.save.savedIn(saved[0].file.folderLabel)}
          </Alert>
        )}
        {state.at !== 'choosing' && state.at !== 'composing' && (
          <MadeList
            documents={documents}
            saved={saved}
            isSaving={state.at === 'saving'}
            titleOf={(item) => titleOfItem(frozen, item)}
            onPreview={setPreviewed}
          />
        )}
      </DialogContent>
      <DialogActions>
        {state.at === 'choosing' && (
          <Button variant="outlined" onClick={onClose}>
            {text.produce.cancel}
          </Button>
        )}
        {state.at === 'choosing' && (
          <Button variant="contained" autoFocus disabled={chosen.length === 0} onClick={() => void compose(chosen)}>
            {text.produce.make(chosen.length)}
          </Button>
        )}
        {state.at === 'composing' && (
          <Button variant="outlined" autoFocus onClick={stop}>
            Dừng
          </Button>
        )}
        {state.at === 'made' && (
          <Button variant="outlined" onClick={chooseAgain}>
            {text.produce.back}
          </Button>
        )}
        {state.at === 'made' && (
          <Button variant="contained" autoFocus onClick={() => void save(text.save.chooseFolder)}>
            {saveLabel}
          </Button>
        )}
        {state.at === 'stopped' && (
          <Button variant="outlined" onClick={onClose}>
            {text.produce.close}
          </Button>
        )}
        {state.at === 'stopped' && platform.can.chooseFolder && (
          <Button variant="outlined" onClick={() => void save(text.save.chooseFolder)}>
            {text.save.otherFolder}
          </Button>
        )}
        {state.at === 'stopped' && (folder !== null || !platform.can.chooseFolder) && (
          <Button variant="contained" autoFocus onClick={() => void retry()}>
            {text.save.retry}
          </Button>
        )}
        {state.at === 'saved' && folder !== null && platform.can.openFile && (
          <Button variant="outlined" onClick={() => void openFolder()}>
            {text.save.openFolder}
          </Button>
        )}
        {state.at === 'saved' && (
          <Button variant="contained" autoFocus onClick={onClose}>
            {text.produce.close}
          </Button>
        )}
      </DialogActions>
      {previewed !== null && <DocumentPreview isOpen item={previewed} name={frozen.name} onClose={() => setPreviewed(null)} />}
    </Dialog>
  )
}
