import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '@shared/lib/errors'
import { setActor } from '@renderer/data/acts'
import type { AppDatabase } from '@renderer/data/database'
import { openProfile, readCurrentProfile, rememberProfile, type Profile } from '@renderer/data/profiles'
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
  const found = import.meta.glob<{ seedPractice: (db: AppDatabase) => Promise<void> }>('/src/data/practice.ts')
  for (const load of Object.values(found)) await (await load()).seedPractice(db)
}

/** Starts the program: who sits here, the remembered profile, its database; and later changes of profile. */
export function useBoot(platform: Platform): { readonly state: BootState; readonly open: (profile: Profile) => void } {
  const [state, setState] = useState<BootState>({ step: 'starting' })
  const opened = useRef<AppDatabase | null>(null)

  const openAs = useCallback(async (asked: Profile | null): Promise<void> => {
    let profile = asked
    try {
      const { userName, deviceName } = await platform.info()
      setActor({ by: userName, device: deviceName })
      profile ??= await readCurrentProfile()
      opened.current?.close()
      const result = await openProfile(profile)
      if (!result.ok) return setState({ step: 'stopped', profile, error: result.error })
      opened.current = result.value
      await rememberProfile(profile)
      if (profile === 'practice' && (await readOffice(result.value)) === undefined) {
        setState({ step: 'preparingPractice' })
        await fillPractice(result.value)
      }
      setState({ step: 'ready', profile, db: result.value })
    } catch (cause) {
      // A wall: the program cannot start, so the screen says why instead.
      setState({ step: 'stopped', profile, error: await failureOf(platform, cause) })
    }
  }, [platform])

  useEffect(() => {
    void openAs(null)
    void keepForGood()
  }, [openAs])
  const open = useCallback((profile: Profile) => {
    setState({ step: 'starting' })
    void openAs(profile)
  }, [openAs])
  return { state, open }
}
