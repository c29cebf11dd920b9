import { useRef, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { AppError } from '@shared/lib/errors'
import { formatAmount } from '@shared/lib/money'
import { compareBackup, sourceOf, type BackupSummary, type Comparison } from '@renderer/data/backup'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { useOffice } from '@renderer/data/repositories/live'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { brokenWords } from '@renderer/text/brokenText'
import { errorText } from '@renderer/text/errorText'
import { whenText } from '@renderer/text/when'
import { useUnseal } from '@renderer/tools/lock/useUnseal'
import { FactList } from '@renderer/ui/FactList'
import { Differences } from './Differences'
import { safetyText } from './text'
import { useRestore } from './useRestore'

const text = safetyText.restore
type Shown = { readonly name: 'shown'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly summary: Comparison }
type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'reading'; readonly fileName: string }
  | Shown
  | { readonly name: 'restoring'; readonly done: number; readonly total: number }

/** Brings a backup back: checked whole, shown, agreed, filled into a new database, then opened. A refusal leaves everything as it is. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const platform = usePlatform()
  const db = useDatabase()
  const { profile } = useProfile()
  const office = useOffice()
  const { restore: bringBack, question } = useRestore()
  const { open, dialog } = useUnseal()
  const [step, setStep] = useState<Step>({ name: 'choose' })
  const [problem, setProblem] = useState<AppError | null>(null)
  const stop = useRef<AbortController | null>(null)
  const isBusy = step.name === 'reading' || step.name === 'restoring'

  const back = (error: AppError | null): void => {
    setProblem(error)
    setStep({ name: 'choose' })
  }
  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('backup')
    if (!picked.ok) return back(picked.error)
    if (picked.value === null) return
    const { fileName } = picked.value
    setProblem(null)
    const unsealed = await open(fileName, picked.value.bytes)
    if (!unsealed.ok) return back(unsealed.error.code === 'cancelled' ? null : unsealed.error)
    const bytes = unsealed.value
    setStep({ name: 'reading', fileName })
    const summary = await compareBackup(db, sourceOf(bytes))
    if (!summary.ok) return back(summary.error)
    setStep({ name: 'shown', fileName, bytes, summary: summary.value })
  }
  const restore = async (file: Shown): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setStep({ name: 'restoring', done: 0, total: 0 })
    const result = await bringBack(
      { fileName: file.fileName, source: sourceOf(file.bytes), judged: file.summary.sha256 },
      { signal: controller.signal, onProgress: (done, total) => setStep({ name: 'restoring', done, total }) },
    )
    // Stopped by a question rather than by “Dừng”: what was looked at is still there.
    if (!result.ok) return result.error.code === 'cancelled' && !controller.signal.aborted ? setStep(file) : back(result.error)
    onClose()
  }
  const isOtherProfile = step.name === 'shown' && step.summary.header.profile !== profile

  return (
    <Dialog
      open
      onClose={() => {
        if (!isBusy) onClose()
      }}
      aria-labelledby="restore-title"
    >
      <DialogTitle id="restore-title">{text.title}</DialogTitle>
      <DialogContent>
        {step.name === 'choose' && (
          <Typography color="text.secondary" sx={{ mb: 1 }}>
            {text.lead}
          </Typography>
        )}
        {problem !== null && (
          <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
            {errorText(problem)}
            <Details error={problem} />
          </Alert>
        )}
        {step.name === 'reading' && <Waiting label={`${text.reading} “${step.fileName}”`} done={0} total={0} />}
        {step.name === 'restoring' && <Waiting label={text.restoring} done={step.done} total={step.total} />}
        {step.name === 'shown' && <Contents fileName={step.fileName} summary={step.summary} />}
        {step.name === 'shown' && !isOtherProfile && <Differences differences={step.summary.differences} />}
        {step.name === 'shown' && (
          <Alert severity={isOtherProfile ? 'error' : office === null ? 'info' : 'warning'} variant="outlined" sx={{ mt: 2 }}>
            {isOtherProfile
              ? profile === 'real'
                ? text.mixed
                : text.mixedPractice
              : profile === 'practice'
                ? text.warningPractice
                : office === null
                  ? text.firstHere
                  : text.warning}
          </Alert>
        )}
      </DialogContent>
      {dialog}
      {question}
      <DialogActions>
        {step.name === 'restoring' ? (
          <Button variant="outlined" onClick={() => stop.current?.abort()}>
            Dừng
          </Button>
        ) : (
          <Button key={step.name} variant="outlined" onClick={onClose} autoFocus={step.name === 'shown'} disabled={isBusy}>
            {text.cancel}
          </Button>
        )}
        {step.name === 'choose' && (
          <Button variant="contained" autoFocus onClick={() => void pick()}>
            {problem === null ? text.pick : text.pickAnother}
          </Button>
        )}
        {step.name === 'shown' && (
          <Button variant="outlined" onClick={() => void pick()}>
            {text.pickAnother}
          </Button>
        )}
        {step.name === 'shown' && !isOtherProfile && (
          <Button variant="contained" color="error" onClick={() => void restore(step)}>
            {text.confirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

function Waiting({ label, done, total }: { readonly label: string; readonly done: number; readonly total: number }) {
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {label}
      </Typography>
      <LinearProgress
        aria-label={label}
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? (100 * done) / total : undefined}
      />
    </>
  )
}

function Details({ error }: { readonly error: AppError }) {
  if (error.code !== 'backup.broken' || error.details.length === 0) return null
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, fontSize: 12 }}>
      {brokenWords(error.details).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </Box>
  )
}

function Contents({ fileName, summary: { header, counts, files } }: { readonly fileName: string; readonly summary: BackupSummary }) {
  const facts: readonly (readonly [string, string])[] = [
    [text.office, header.officeName === '' ? text.noOffice : header.officeName],
    [text.madeAt, whenText(header.madeAt)],
    [text.profile, text.profiles[header.profile]],
    [text.appVersion, header.appVersion],
    ...Object.entries(text.counts).map(([table, label]) => [label, formatAmount(counts[table] ?? 0)] as const),
    ...(files > 0 ? [[text.files, formatAmount(files)] as const] : []),
  ]
  return (
    <>
      <Typography sx={{ fontWeight: 500, mb: 1, overflowWrap: 'anywhere' }}>{fileName}</Typography>
      <FactList facts={facts} />
    </>
  )
}
