import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { isOpenedHere, readLock, watchLock, type Lock } from '@renderer/data/secrecy/lock'
import { LockProvider } from '@renderer/tools/lock/LockContext'
import { useShortcut } from '@renderer/ui/useShortcut'
import { LockScreen } from './LockScreen'
import { useIdle } from './useIdle'

/** Where a window that is locked by its officer tells the others. */
const channelName = 'so-vang-lock'

/**
 * Nothing of the program is drawn before it is unlocked; when it locks later, the screens stay as they are beneath, so that nothing that was
 * being typed is lost. One lock for all windows: each follows it, asks for the words of one that another window has set, and locks with it.
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  /** `undefined` until it was read. */
  const [lock, setLock] = useState<Lock | null>()
  const [isLocked, setLocked] = useState(true)
  const [wasOpened, setOpened] = useState(false)
  const others = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    const tell = (found: Lock | null): void => {
      setLock(found)
      if (found !== null) return isOpenedHere(found) ? undefined : setLocked(true)
      setLocked(false)
      setOpened(true)
    }
    // Where the lock cannot be read the data cannot either: the start asks the same place first, and says what can be brought back.
    return watchLock(tell, () => tell(null))
  }, [])
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = () => void readLock().then((found) => found !== null && setLocked(true))
    others.current = channel
    return () => channel.close()
  }, [])
  const reload = useCallback(async () => setLock(await readLock()), [])
  const isSet = lock != null
  const lockNow = useCallback(() => {
    if (!isSet) return
    setLocked(true)
    others.current?.postMessage(null)
  }, [isSet])
  useShortcut('ctrl+shift+l', lockNow, { insideDialogs: true, isOn: isSet })
  useIdle(lock?.afterMinutes ?? null, lockNow)
  const desk = useMemo(() => ({ isSet, isLocked: isSet && isLocked, lockNow, reload }), [isSet, isLocked, lockNow, reload])
  if (lock === undefined) return null
  return (
    <LockProvider value={desk}>
      {wasOpened && children}
      {isLocked && lock !== null && (
        <LockScreen
          lock={lock}
          isOverWork={wasOpened}
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
