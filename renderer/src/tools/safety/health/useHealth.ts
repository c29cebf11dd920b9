import { useCallback, useEffect, useRef, useState } from 'react'
import { formatAmount } from '@shared/lib/money'
import { inspectStore, type HealthFinding } from '@renderer/data/backup'
import type { KeptRow } from '@renderer/data/core/keptRows'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { isHealthDue, readHealth, rememberHealth, type HealthFacts } from '@renderer/data/backup/healthFacts'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { missingFiles } from '../missingFiles'
import { useTwin } from '../twin/TwinContext'
import { healthText as text } from './text'

/** How many places are to be seen to. */
export const placesOf = ({ findings }: HealthFacts): number => findings.reduce((sum, { count }) => sum + count, 0)

const filesFinding = (rows: readonly KeptRow[]): HealthFinding[] =>
  rows.length === 0
    ? []
    : [{ code: 'file', count: rows.length, items: rows.map(({ table, id, name }) => ({ table, id, name, fields: [] })) }]

/** Looks through the open data beside the screen and remembers what was found. */
export function useHealthCheck(): { readonly isBusy: boolean; readonly check: () => Promise<HealthFacts | null> } {
  const db = useDatabase()
  const { profile } = useProfile()
  const platform = usePlatform()
  const journal = useTwin()?.journal
  const { fail } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const check = useCallback(async (): Promise<HealthFacts | null> => {
    setBusy(true)
    try {
      const began = Date.now()
      // What the journal lacks is written first; a journal that cannot be written counted less, and says nothing of lost rows.
      await journal?.follow()
      const isUncounted = journal !== undefined && journal.state().problem !== null
      const found = await inspectStore(db, isUncounted ? null : (journal?.counts() ?? null))
      if (!found.ok) {
        fail(found.error)
        return null
      }
      const findings = [...found.value.findings, ...filesFinding(await missingFiles(db, platform))]
      const facts = {
        ...found.value,
        findings,
        at: new Date().toISOString(),
        ms: Date.now() - began,
        ...(isUncounted ? { isUncounted } : {}),
      }
      await rememberHealth(profile, facts)
      return facts
    } finally {
      setBusy(false)
    }
  }, [db, profile, journal, platform, fail])
  return { isBusy, check }
}

/** Not in the first moments, when the officer waits for the first screen. */
const soonMs = 20_000

/** The look that nobody asks for: after a run that was not closed in order, and once a month. It says how it went. */
export function useHealthAtStart(): void {
  const { twin } = usePlatform()
  const { profile } = useProfile()
  const { check } = useHealthCheck()
  const { news } = useNotices()
  const isDone = useRef(false)
  useEffect(() => {
    if (profile !== 'real') return
    const look = async (): Promise<void> => {
      if (isDone.current) return
      isDone.current = true
      const state = await twin?.state()
      const endedBadly = state?.ok === true && !state.value.closedWell
      if (!endedBadly && !isHealthDue(await readHealth(profile), new Date())) return
      const facts = await check()
      if (facts === null) return
      const places = placesOf(facts)
      if (places > 0) news(text.said.found(places), 'attention')
      else if (endedBadly) news(text.said.well(formatAmount(facts.rows)))
    }
    const timer = setTimeout(() => void look(), soonMs)
    return () => clearTimeout(timer)
  }, [twin, profile, check, news])
}
