import { useEffect, useRef, useState } from 'react'
import { Lock as LockIcon } from 'lucide-react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import Typography from '@mui/material/Typography'
import { renewPassword, unlock, type Lock } from '@renderer/data/secrecy/lock'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { NewPassword } from '@renderer/tools/lock/NewPassword'
import { SecretFields, type Typed } from '@renderer/tools/lock/SecretFields'
import { SecretForm } from '@renderer/tools/lock/SecretForm'
import { lockText as text } from '@renderer/tools/lock/text'
import { shortcutOf } from '@renderer/ui/useShortcut'
import { failureOf } from '../boot/failures'
import { onlyThis, useOnlyThis } from './useOnlyThis'

/** So many wrong tries are free; each one behind them takes twice as long as the one before, up to a minute. */
const free = 5
const waitAfter = (wrong: number): number => (wrong < free ? 0 : Math.min(60, 2 ** (wrong - free + 1)))

/** Keys of the browser that would show or print what lies beneath. */
const heldKeys: readonly string[] = ['ctrl+p', 'ctrl+s', 'ctrl+f', 'f3', 'f5', 'ctrl+r', 'ctrl+g']

type Props = {
  readonly lock: Lock
  /** Whether screens stand beneath as they were left; at a start there are none. */
  readonly isOverWork: boolean
  readonly onOpen: () => void
}

/** Covers everything until the password, or the printed code, opens it. A dialog of its own, so that the keyboard cannot leave it. */
export function LockScreen({ lock, isOverWork, onOpen }: Props) {
  const platform = usePlatform()
  const [typed, setTyped] = useState<Typed>({ kind: 'password', typed: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState(0)
  const [openedBy, setOpenedBy] = useState<string | null>(null)
  const wrong = useRef(0)
  useOnlyThis()
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (heldKeys.includes(shortcutOf(event))) event.preventDefault()
    }
    window.addEventListener('keydown', hold, true)
    return () => window.removeEventListener('keydown', hold, true)
  }, [])
  useEffect(() => {
    if (waiting === 0) return
    const timer = setTimeout(() => setWaiting((seconds) => seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [waiting])
  const submit = async (): Promise<void> => {
    if (isBusy || waiting > 0 || typed.typed === '') return
    setBusy(true)
    const result = await unlock(lock, typed.kind, typed.typed).finally(() => setBusy(false))
    if (result.ok) return typed.kind === 'code' ? setOpenedBy(typed.typed) : onOpen()
    wrong.current += 1
    setWaiting(waitAfter(wrong.current))
    setProblem(errorText(result.error))
    setTyped({ ...typed, typed: '' })
  }
  const renew = async (code: string, password: string): Promise<string | null> => {
    try {
      const renewed = await renewPassword({ kind: 'code', typed: code }, password)
      if (!renewed.ok) return text.notRenewed(errorText(renewed.error))
    } catch (cause) {
      // Said here: what is said beneath the lock nobody sees.
      return text.notRenewed(errorText(await failureOf(platform, cause)))
    }
    onOpen()
    return null
  }
  return (
    <Dialog
      open
      fullScreen
      aria-labelledby="lock-title"
      {...{ [onlyThis]: '' }}
      transitionDuration={0}
      sx={{ zIndex: 3000 }}
      slotProps={{ paper: { sx: { '&&': { m: 0, width: '100%', maxWidth: 'none', height: '100%', maxHeight: 'none', borderRadius: 0 } } } }}
    >
      <Box sx={{ minHeight: '100%', display: 'grid', placeContent: 'center', justifyItems: 'start', p: 3, bgcolor: 'background.default' }}>
        <Box sx={{ width: 380, maxWidth: '100%' }}>
          <LockIcon size={32} aria-hidden />
          <Typography id="lock-title" variant="h1" sx={{ mt: 1.5, mb: 0.5 }}>
            {text.locked}
          </Typography>
          {openedBy === null ? (
            <SecretForm onSubmit={() => void submit()}>
              <Typography color="text.secondary" sx={{ mb: 1.5 }}>
                {isOverWork ? text.lockedHint : text.startHint}
              </Typography>
              <SecretFields
                value={typed}
                problem={waiting > 0 ? text.wait(waiting) : problem}
                disabled={isBusy}
                onChange={(next) => {
                  setProblem(null)
                  setTyped(next)
                }}
              />
              <Box sx={{ mt: 1.5 }}>
                <Button type="submit" variant="contained" disabled={isBusy || waiting > 0 || typed.typed === ''}>
                  {text.unlock}
                </Button>
              </Box>
            </SecretForm>
          ) : (
            <NewPassword lead={text.newLead} onSet={(password) => renew(openedBy, password)} onLater={onOpen} />
          )}
        </Box>
      </Box>
    </Dialog>
  )
}
