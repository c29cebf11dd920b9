import { useCallback, useEffect, useRef, useState } from 'react'
import { whenBlocked, type AppDatabase } from '@renderer/data/core/database'
import { clearPractice, type Profile } from '@renderer/data/profiles/profiles'
import { watchReplaced } from '@renderer/data/profiles/replaced'
import type { Platform } from '@renderer/platform/platform'
import { openedMark } from '@renderer/tools/safety/diagnosis/timings'
import { failureOf } from './failures'
import { start, type BootState } from './start'

/** Asks the browser once not to throw the data away when the disk runs low; a refusal is no reason to stop. */
async function keepForGood(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}

/** The state of the start, and the way to another profile (or to the same one again, after a restore). */
export function useBoot(platform: Platform): {
  readonly state: BootState
  readonly open: (profile: Profile) => void
  /** Opens the office's data as they are, though the twin knows more. */
  readonly keepStore: () => void
  readonly restartPractice: () => void
} {
  const [state, setState] = useState<BootState>({ step: 'starting' })
  const opened = useRef<AppDatabase | null>(null)
  const unwatch = useRef<() => void>(() => {})
  const run = useCallback(
    (profile: Profile | null, keepStore = false) => {
      const onPreparing = (): void => setState({ step: 'preparingPractice' })
      const onUpgrading = (): void => setState({ step: 'upgrading' })
      unwatch.current()
      void start(platform, { profile, onPreparing, onUpgrading, keepStore }).then((next) => {
        // The database before stays open until its screens are gone.
        if (next.step === 'ready') {
          if (opened.current !== next.db) opened.current?.close()
          opened.current = next.db
          performance.mark(openedMark)
          // Another window removed or renewed this database: its screens would wait for answers for ever.
          next.db.on('versionchange', ({ newVersion }) =>
            setState({ step: 'stopped', profile: next.profile, error: { code: newVersion === null ? 'data.replaced' : 'data.upgraded' } }),
          )
          // What another window restored is not in this database: its screens would go on showing what is no longer in use.
          unwatch.current = watchReplaced(next.profile, next.db.name, () =>
            setState({ step: 'stopped', profile: next.profile, error: { code: 'data.replaced' } }),
          )
        }
        setState(next)
      })
    },
    [platform],
  )
  // An answer that comes later takes the place of this state.
  useEffect(() => whenBlocked(() => setState({ step: 'blocked' })), [])
  useEffect(() => {
    run(null)
    void keepForGood()
    return () => unwatch.current()
  }, [run])
  const open = useCallback(
    (profile: Profile) => {
      setState({ step: 'starting' })
      run(profile)
    },
    [run],
  )
  const keepStore = useCallback(() => {
    setState({ step: 'starting' })
    run('real', true)
  }, [run])
  const restartPractice = useCallback(() => {
    setState({ step: 'preparingPractice' })
    if (opened.current !== null) opened.current.close()
    void clearPractice().then(
      () => run('practice'),
      async (cause: unknown) => setState({ step: 'stopped', profile: 'practice', error: await failureOf(platform, cause) }),
    )
  }, [run, platform])
  return { state, open, keepStore, restartPractice }
}
