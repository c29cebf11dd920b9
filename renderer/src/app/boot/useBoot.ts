import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '@shared/lib/errors'
import { setActor } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import {
  clearPractice,
  openProfile,
  readCurrentProfile,
  readDeviceId,
  rememberProfile,
  type Profile,
} from '@renderer/data/profiles/profiles'
import { readOffice } from '@renderer/data/repositories/office'
import type { Platform } from '@renderer/platform/platform'
import { failureOf } from './failures'

export type BootState =
  | { readonly step: 'starting' }
  | { readonly step: 'preparingPractice' }
  | { readonly step: 'ready'; readonly profile: Profile; readonly db: AppDatabase }
  | { readonly step: 'stopped'; readonly profile: Profile | null; readonly error: AppError }

/** Asks the browser once not to throw the data away when the disk runs low; a refusal is no reason to stop. */
async function keepForGood(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist()
}

async function fillPractice(db: AppDatabase): Promise<void> {
  const { seedPractice } = await import('@renderer/data/profiles/practice')
  await seedPractice(db)
}

type Asked = { readonly profile: Profile | null; readonly onPreparing: () => void }

/** Opens the asked profile, or the one remembered from last time; whatever stops it comes back as a state to show. */
async function start(platform: Platform, { profile: asked, onPreparing }: Asked): Promise<BootState> {
  let profile = asked
  try {
    const { userName, deviceName } = await platform.info()
    setActor({ by: userName, device: deviceName, deviceId: await readDeviceId() })
    profile ??= await readCurrentProfile()
    const result = await openProfile(profile)
    if (!result.ok) return { step: 'stopped', profile, error: result.error }
    await rememberProfile(profile)
    if (profile === 'practice' && (await readOffice(result.value)) === undefined) {
      onPreparing()
      await fillPractice(result.value)
    }
    return { step: 'ready', profile, db: result.value }
  } catch (cause) {
    // A wall: the program cannot start, so the screen says why instead.
    return { step: 'stopped', profile, error: await failureOf(platform, cause) }
  }
}

/** The state of the start, and the way to another profile (or to the same one again, after a restore). */
export function useBoot(platform: Platform): {
  readonly state: BootState
  readonly open: (profile: Profile) => void
  readonly restartPractice: () => void
} {
  const [state, setState] = useState<BootState>({ step: 'starting' })
  const opened = useRef<AppDatabase | null>(null)
  const run = useCallback(
    (profile: Profile | null) => {
      const onPreparing = (): void => setState({ step: 'preparingPractice' })
      void start(platform, { profile, onPreparing }).then((next) => {
        // The database before stays open until its screens are gone.
        if (next.step === 'ready') {
          if (opened.current !== next.db) opened.current?.close()
          opened.current = next.db
          // Another window removed or renewed this database: its screens would wait for answers for ever.
          next.db.on('versionchange', () => setState({ step: 'stopped', profile: next.profile, error: { code: 'data.replaced' } }))
        }
        setState(next)
      })
    },
    [platform],
  )
  useEffect(() => {
    run(null)
    void keepForGood()
  }, [run])
  const open = useCallback(
    (profile: Profile) => {
      setState({ step: 'starting' })
      run(profile)
    },
    [run],
  )
  const restartPractice = useCallback(() => {
    setState({ step: 'preparingPractice' })
    if (opened.current !== null) opened.current.close()
    void clearPractice().then(
      () => run('practice'),
      async (cause: unknown) => setState({ step: 'stopped', profile: 'practice', error: await failureOf(platform, cause) }),
    )
  }, [run, platform])
  return { state, open, restartPractice }
}
