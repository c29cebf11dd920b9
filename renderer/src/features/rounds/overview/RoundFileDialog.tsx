import { useState } from 'react'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import type { IncomingFacts } from '@shared/domain/exchange/incoming'
import { parseRoundFile } from '@shared/domain/case/parse'
import type { AwardCase } from '@shared/domain/case/types'
import type { AppError } from '@shared/lib/errors'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { importRoundFile, previewRoundFile } from '@renderer/data/repositories/roundFiles'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { roundTypeNames } from '@renderer/text/roundText'
import { FactList } from '@renderer/ui/FactList'
import { useNotices } from '@renderer/ui/Notices'
import { roundsText } from '../frame/text'

const text = roundsText.file
type Step =
  | { readonly name: 'choose'; readonly problem: AppError | null }
  | { readonly name: 'shown'; readonly fileName: string; readonly file: AwardCase; readonly facts: IncomingFacts }

/** Brings in a round that another PC, or this one before, wrote into a file: what it holds is shown first, and one undo takes it back. */
export function RoundFileDialog({ onClose }: { readonly onClose: (roundId: string | null) => void }) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say } = useNotices()
  const [step, setStep] = useState<Step>({ name: 'choose', problem: null })
  const [isBusy, setBusy] = useState(false)
  const refuse = (problem: AppError): void => setStep({ name: 'choose', problem })

  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('round')
    if (!picked.ok) return refuse(picked.error)
    if (picked.value === null) return
    const { fileName, bytes } = picked.value
    const parsed = parseRoundFile(new TextDecoder().decode(bytes))
    if (!parsed.ok) return refuse(parsed.error)
    const facts = await previewRoundFile(db, parsed.value)
    if (!facts.ok) return refuse(facts.error)
    setStep({ name: 'shown', fileName, file: parsed.value, facts: facts.value })
  }
  const bringIn = async (file: AwardCase): Promise<void> => {
    setBusy(true)
    try {
      const result = await importRoundFile(db, file)
      if (!result.ok) return refuse(result.error)
      say(text.done(file.round.name))
      onClose(result.value)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={() => !isBusy && onClose(null)} aria-labelledby="round-file-title">
      <DialogTitle id="round-file-title">{text.title}</DialogTitle>
      <DialogContent>
        {step.name === 'choose' && <Typography color="text.secondary">{text.lead}</Typography>}
        {step.name === 'choose' && step.problem !== null && (
          <Alert severity="error" variant="outlined" sx={{ mt: 1.5 }}>
            {errorText(step.problem)}
          </Alert>
        )}
        {step.name === 'shown' && <Preview {...step} />}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={() => onClose(null)} disabled={isBusy}>
          {text.cancel}
        </Button>
        <Button variant={step.name === 'choose' ? 'contained' : 'outlined'} autoFocus={step.name === 'choose'} onClick={() => void pick()}>
          {step.name === 'choose' && step.problem === null ? text.pick : text.pickAnother}
        </Button>
        {step.name === 'shown' && (
          <Button variant="contained" autoFocus disabled={isBusy} onClick={() => void bringIn(step.file)}>
            {text.confirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

function Preview({ fileName, file, facts }: { readonly fileName: string; readonly file: AwardCase; readonly facts: IncomingFacts }) {
  const rows: readonly (readonly [string, string])[] = [
    [text.round, `${file.round.name} (${roundTypeNames[file.round.type]})`],
    [text.lines, text.linesFacts(facts.lines, facts.known, facts.made + facts.doubtful)],
    [text.papers, text.papersFacts(facts.issued, facts.drafts)],
    [text.awards, facts.awards === 0 ? text.noAwards : text.awardsFacts(facts.awards)],
  ]
  const notes = [
    ...(facts.otherOffice === null ? [] : [text.otherOffice(facts.otherOffice)]),
    ...(facts.doubtful > 0 ? [text.doubtful(facts.doubtful)] : []),
    ...(facts.withoutSigner > 0 ? [text.withoutSigner(facts.withoutSigner)] : []),
    ...facts.beyondPower.map(({ symbol, lines }) => text.beyondPower(symbol, lines)),
    ...(facts.bringsMovement ? [text.bringsMovement] : []),
    ...(facts.bringsCouncil ? [text.bringsCouncil] : []),
    ...(facts.drafts > 0 ? [text.law] : []),
  ]
  return (
    <>
      <Typography sx={{ fontWeight: 500, mb: 1, overflowWrap: 'anywhere' }}>{fileName}</Typography>
      <FactList facts={rows} labelWidth={130} />
      {notes.length > 0 && (
        <Alert
          severity={facts.otherOffice === null && facts.beyondPower.length === 0 ? 'info' : 'warning'}
          variant="outlined"
          sx={{ mt: 2 }}
        >
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Alert>
      )}
    </>
  )
}
