import { useEffect, useRef, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useLiveQuery } from 'dexie-react-hooks'
import { proposedForms } from '@shared/domain/round/proposals'
import { targetOf } from '@shared/import/targets'
import type { Block } from '@shared/lib/clipboard'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useLawBook } from '@renderer/data/repositories/live'
import { readRoundWithMovement } from '@renderer/data/repositories/rounds'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useStepFocus } from '@renderer/ui/firstField'
import { errorText } from '@renderer/text/errorText'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { BusyLine } from './BusyLine'
import { ColumnsStep, mappingProblems } from './ColumnsStep'
import { Defaults } from './Defaults'
import { blockOf, leftOverTable } from './leftOver'
import { awardNameIn, partColumns } from './partColumns'
import { PreviewStep } from './PreviewStep'
import { screens, type ScreenTarget } from './screens'
import { SourceStep } from './SourceStep'
import { text } from './text'
import { useImport, type ImportControl, type ImportGoal } from './useImport'

type Props = {
  readonly target?: ScreenTarget
  /** The round, where the list goes into one. */
  readonly roundId?: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** A block that was pasted into the list: the dialog opens at its columns. */
  readonly pasted?: Block
}

/** Brings a list from a file or the clipboard to where it belongs: nothing is written before the last button. */
export function ImportDialog({ target = 'round', roundId = '', isOpen, onClose, pasted }: Props) {
  const db = useDatabase()
  const law = useLawBook()
  const into = useLiveQuery(async () => (roundId === '' ? null : await readRoundWithMovement(db, roundId)), [db, roundId])
  if (!isOpen || law === undefined || into === undefined) return null
  const proposed = into === null ? [] : proposedForms({ ...into, law })
  return (
    <OpenDialog goal={{ target, roundId, law, openedOn: into?.round.openedOn ?? today(), proposed }} onClose={onClose} pasted={pasted} />
  )
}

type OpenProps = { readonly goal: ImportGoal; readonly onClose: () => void; readonly pasted: Block | undefined }

function OpenDialog({ goal, onClose, pasted }: OpenProps) {
  const notices = useNotices()
  const [isLeaving, setLeaving] = useState(false)
  const screen = screens[goal.target]
  const control = useImport(goal, (counts) => {
    notices.say(screen.done(counts))
    onClose()
  })
  const { state, busy, openSource } = control
  const paper = useStepFocus(state.step)
  const isOpened = useRef(false)
  useEffect(() => {
    if (pasted === undefined || isOpened.current) return
    isOpened.current = true
    void openSource({ from: 'copy', block: pasted, name: text.pastedName })
  }, [openSource, pasted])
  const leave = (): void => (state.step === 'source' ? onClose() : setLeaving(true))
  return (
    <Dialog open onClose={leave} aria-labelledby="import-title" slotProps={{ paper: { ref: paper, sx: { width: 1280, height: '100%' } } }}>
      <DialogTitle id="import-title" sx={{ pb: 0.5 }}>
        {screen.title}
        <Typography variant="body2" color="text.secondary" component="div">
          {[text.steps[state.step], control.source?.from === 'file' && state.step !== 'source' ? control.source.fileName : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </Typography>
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', pb: 1 }}>
        {control.failure !== null && (
          <Alert severity="error" role="alert" sx={{ mb: 0.5, flexShrink: 0 }}>
            {errorText(control.failure)}
          </Alert>
        )}
        {state.step === 'source' && (
          <SourceStep onPick={() => void control.pickFile()} onOpen={(source) => void control.openSource(source)} />
        )}
        {state.step === 'columns' && (
          <ColumnsStep columns={state} fields={targetOf(goal.target).fields} onLookAt={control.lookAt} onMapping={control.setMapping} />
        )}
        {state.step === 'preview' && (
          <PreviewStep
            result={state.result}
            options={control.options}
            choices={control.choices}
            mode={control.mode}
            columns={partColumns[goal.target]}
            awardName={goal.target === 'round' ? awardNameIn(control.options) : null}
            defaults={
              <Defaults
                target={goal.target}
                options={control.options}
                mode={control.mode}
                capitalNames={state.result.capitalNames}
                onOptions={control.setOptions}
                onMode={control.setMode}
              />
            }
            onOptions={control.setOptions}
            onChoose={control.choose}
            onChooseAll={control.chooseAll}
            taken={control.taken}
            onTake={control.take}
          />
        )}
      </DialogContent>
      {busy !== null && <BusyLine busy={busy} onStop={busy.text === text.importing ? null : control.stop} />}
      <Actions control={control} onLeave={leave} />
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

function Actions({ control, onLeave }: { readonly control: ImportControl; readonly onLeave: () => void }) {
  const { state, busy, plan } = control
  const platform = usePlatform()
  const notices = useNotices()
  const table = () => leftOverTable(plan.notTaken, state.step === 'preview' ? state.look.header.texts : [], control.choices, control.mode)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(blockOf(table()))
    notices.say(text.copied(plan.notTaken.length))
  }
  const save = async (): Promise<void> => {
    const { sheetFile } = await import('@shared/lib/sheetFile')
    const saved = await platform.saveFile(text.wrongFile, await sheetFile(table()))
    if (!saved.ok) notices.fail(saved.error)
  }
  return (
    <DialogActions sx={{ px: 3, pb: 2, gap: 1, flexWrap: 'wrap' }}>
      {state.step === 'preview' && plan.notTaken.length > 0 && (
        <>
          <Button onClick={() => void copy()}>{text.copyWrong}</Button>
          <Button onClick={() => void save()}>{text.saveWrong}</Button>
          {plan.waiting > 0 && (
            <Typography variant="body2" color="warning.main" role="status">
              {text.waiting(plan.waiting)}
            </Typography>
          )}
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <Button variant="outlined" onClick={onLeave}>
        {text.cancel}
      </Button>
      {state.step !== 'source' && (
        <Button variant="outlined" onClick={control.back}>
          {text.back}
        </Button>
      )}
      {state.step === 'columns' && (
        <Button variant="contained" disabled={busy !== null || mappingProblems(state.mapping).length > 0} onClick={control.toPreview}>
          {text.toPreview}
        </Button>
      )}
      {state.step === 'preview' && (
        <Button variant="contained" disabled={busy !== null || plan.entries.length === 0} onClick={() => void control.runImport()}>
          {text.import(plan.entries.length)}
        </Button>
      )}
    </DialogActions>
  )
}
