import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { paper } from '@shared/documents/page'
import { shortDate } from '@shared/lib/dates'
import { useOffice } from '@renderer/data/repositories/live'
import { setLock, usualMinutes } from '@renderer/data/secrecy/lock'
import { committeeName } from '@renderer/text/officeText'
import { today } from '@renderer/text/when'
import { usePrintJob } from '@renderer/tools/documents/usePrintJob'
import { PasswordFields, passwordProblem } from '@renderer/tools/lock/NewPassword'
import { FormDialog } from '@renderer/ui/FormDialog'
import { Choices } from './Choices'
import { lockSettingsText as text } from './text'

type Made = Awaited<ReturnType<typeof setLock>>

/** Two steps: the password and its choices; then the code, which must have been kept before anything is locked. */
export function SetLockDialog({ onClose }: { readonly onClose: (said: string | null) => void }) {
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [choices, setChoices] = useState<{ readonly afterMinutes: number | null; readonly sealsBackups: boolean }>({
    afterMinutes: usualMinutes,
    sealsBackups: true,
  })
  const [problem, setProblem] = useState<string | null>(null)
  const [made, setMade] = useState<Made | null>(null)
  const goOn = async (): Promise<void> => {
    const found = passwordProblem(password, again)
    setProblem(found)
    if (found !== null) return
    setMade(await setLock(password, choices))
  }
  if (made !== null) return <CodeStep made={made} onClose={onClose} />
  return (
    <FormDialog title={text.set} cancel={text.cancel} submit={text.next} onSubmit={goOn} onClose={() => onClose(null)}>
      <Box sx={{ pt: 1, mb: 1.5 }}>
        <PasswordFields password={password} again={again} problem={problem} onPassword={setPassword} onAgain={setAgain} />
      </Box>
      <Choices lock={choices} onChange={(changed) => setChoices((known) => ({ ...known, ...changed }))} />
    </FormDialog>
  )
}

function CodeStep({ made, onClose }: { readonly made: Made; readonly onClose: (said: string | null) => void }) {
  const [isKept, setKept] = useState(false)
  const { start, isBusy, portal } = usePrintJob()
  const office = useOffice()
  const print = (): void =>
    start({
      sheet: { ...paper, marginMm: 20 },
      pages: <CodePaper code={made.code} lines={text.code.paperLines(office == null ? '' : committeeName(office), shortDate(today()))} />,
      pdfName: null,
    })
  return (
    <FormDialog
      title={text.code.title}
      cancel={text.cancel}
      submit={text.code.finish}
      canSubmit={isKept}
      onSubmit={() => made.keep().then(() => onClose(text.done))}
      onClose={() => onClose(null)}
    >
      <Typography sx={{ mb: 2 }}>{text.code.lead}</Typography>
      <Box
        sx={{
          fontFamily: 'monospace',
          fontSize: 22,
          letterSpacing: 1,
          textAlign: 'center',
          p: 2,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        {made.code}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 2, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={print} disabled={isBusy}>
          {text.code.print}
        </Button>
        <FormControlLabel
          control={<Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)} />}
          label={text.code.kept}
        />
      </Box>
      {portal}
    </FormDialog>
  )
}

function CodePaper({ code, lines }: { readonly code: string; readonly lines: readonly string[] }) {
  return (
    <Box sx={{ color: '#000', fontSize: '13pt', fontFamily: '"Times New Roman", Tinos, serif' }}>
      <h1 style={{ fontSize: '16pt', textAlign: 'center', margin: '0 0 16pt' }}>{text.code.paper}</h1>
      <p style={{ fontFamily: 'monospace', fontSize: '20pt', textAlign: 'center', border: '1pt solid #000', padding: '14pt' }}>{code}</p>
      {lines.map((line) => (
        <p key={line} style={{ margin: '0 0 6pt' }}>
          {line}
        </p>
      ))}
    </Box>
  )
}
