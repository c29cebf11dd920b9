import { useEffect, useState } from 'react'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { changeLock, readLock, type Lock } from '@renderer/data/secrecy/lock'
import { useLock } from '@renderer/tools/lock/LockContext'
import { sealingText } from '@renderer/tools/safety/sealing/text'
import { useSealing, type SealChange } from '@renderer/tools/safety/sealing/useSealing'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { PageHeader } from '@renderer/ui/PageHeader'
import { StatusChip } from '@renderer/ui/StatusChip'
import { settingsText } from '../text'
import { Choices } from './Choices'
import { ChangeDialog, RemoveDialog } from './LockDialogs'
import { SetLockDialog } from './SetLockDialog'
import { lockSettingsText as text } from './text'

type Question = 'set' | 'change' | 'remove' | null

/** The password of the program on this computer: set, changed, taken away, and what it does not do. */
export function LockSection() {
  const { isSet, lockNow, reload } = useLock()
  const { say } = useNotices()
  const { plain, follow, openFiles, ask, dialog } = useSealing()
  const [lock, setLock] = useState<Lock | null>(null)
  const [question, setQuestion] = useState<Question>(null)
  useEffect(() => {
    void readLock().then(setLock)
  }, [isSet, question])
  const change = async (settings: Parameters<typeof changeLock>[0]): Promise<void> => {
    await changeLock(settings)
    setLock(await readLock())
    await reload()
    say(text.saved)
    if (settings.sealsBackups === false) await openFiles()
    if (settings.sealsBackups !== undefined) await follow(settings.sealsBackups ? 'on' : 'off')
  }
  const close = async (said: string | null, change: SealChange): Promise<void> => {
    setQuestion(null)
    if (said === null) return
    await reload()
    say(said)
    const isSealing = (await readLock())?.sealsBackups === true
    if (isSealing || (change === 'off' && lock?.sealsBackups === true)) await follow(change)
  }
  return (
    <>
      <PageHeader title={settingsText.sections.lock.title} facts={settingsText.sections.lock.facts} />
      <Box sx={{ display: 'grid', gap: 1.75 }}>
        <Card
          title={settingsText.sections.lock.title}
          aside={<StatusChip status={isSet ? 'ok' : 'info'} label={isSet ? text.on : text.off} />}
        >
          <Typography color="text.secondary" sx={{ mb: 1.5 }}>
            {text.lead}
          </Typography>
          {isSet && lock !== null && <Choices lock={lock} onChange={(settings) => void change(settings)} />}
          {lock?.sealsBackups === true && plain !== null && plain.copies + plain.files > 0 && (
            <Alert
              severity="warning"
              variant="outlined"
              sx={{ mb: 1.5 }}
              action={
                <Button size="small" onClick={ask}>
                  {sealingText.ask.confirm}
                </Button>
              }
            >
              {sealingText.plain(plain.copies, plain.files)}
            </Alert>
          )}
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {isSet ? (
              <>
                <Button variant="contained" onClick={lockNow}>
                  {text.lockNow}
                </Button>
                <Button variant="outlined" onClick={() => setQuestion('change')}>
                  {text.change}
                </Button>
                <Button variant="outlined" onClick={() => setQuestion('remove')}>
                  {text.remove}
                </Button>
              </>
            ) : (
              <Button variant="contained" onClick={() => setQuestion('set')}>
                {text.set}
              </Button>
            )}
          </Box>
        </Card>
        <Card title={text.limits.title}>
          <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
            {text.limits.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </Box>
        </Card>
      </Box>
      {question === 'set' && <SetLockDialog onClose={(said) => void close(said, 'on')} />}
      {question === 'change' && <ChangeDialog onClose={(said) => void close(said, 'changed')} />}
      {question === 'remove' && <RemoveDialog openFiles={openFiles} onClose={(said) => void close(said, 'off')} />}
      {dialog}
    </>
  )
}
