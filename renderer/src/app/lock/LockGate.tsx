import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { readLock, type Lock } from '@renderer/data/secrecy/lock'
import { LockProvider } from '@renderer/tools/lock/LockContext'
import { useShortcut } from '@renderer/ui/useShortcut'
import { LockScreen } from './LockScreen'
import { useIdle } from './useIdle'

/**
 * Nothing of the program is drawn before it is unlocked; when it locks later, the screens stay as they are beneath, so that nothing that was
 * being typed is lost.
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  /** `undefined` until it was read. */
  const [lock, setLock] = useState<Lock | null>()
  const [isLocked, setLocked] = useState(true)
  const [wasOpened, setOpened] = useState(false)
  useEffect(() => {
    const tell = (found: Lock | null): void => {
      setLock(found)
      if (found !== null) return
      setLocked(false)
      setOpened(true)
    }
    // Where the lock cannot be read the data cannot either: the start asks the same place first, and says what can be brought back.
    void readLock().then(tell, () => tell(null))
  }, [])
  const reload = useCallback(async () => setLock(await readLock()), [])
  const isSet = lock != null
  const lockNow = useCallback(() => {
    if (isSet) setLocked(true)
  }, [isSet])
  useShortcut('ctrl+shift+l', lockNow, { insideDialogs: true, isOn: isSet })
  useIdle(lock?.afterMinutes ?? null, lockNow)
  const desk = useMemo(() => ({ isSet, lockNow, reload }), [isSet, lockNow, reload])
  if (lock === undefined) return null
  return (
    <LockProvider value={desk}>
      {wasOpened && children}
      {isLocked && lock !== null && (
        <LockScreen
          lock={lock}
          onOpen={() => {
            setOpened(true)
            setLocked(false)
            void reload()
          }}
        />
      )}
    </LockProvider>
  )
}
