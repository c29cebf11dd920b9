import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import Backdrop from '@mui/material/Backdrop'
import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'
import Typography from '@mui/material/Typography'
import type { AppError } from '@shared/lib/errors'
import { err } from '@shared/lib/result'
import type { JournalFollower } from '@renderer/data/twin/follow'
import { copiesWith } from '@renderer/data/core/copies'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import type { Platform, Twin } from '@renderer/platform/platform'
import { errorText } from '@renderer/text/errorText'
import { useNotices } from '@renderer/ui/Notices'
import { useBackup } from '../useBackup'
import { isOverdue, secondStatus } from './secondStatus'
import { twinText as text } from './text'
import { TwinContext } from './TwinContext'
import { useBrowserPlace } from './useBrowserPlace'
import { useMissingFiles } from './useMissingFiles'
import { useRehearsals } from './useRehearsals'
import { useRoom } from './useRoom'
import { useSecondPlace } from './useSecondPlace'
import { useShrunk } from './useShrunk'
import { useSnapshots, type Snapshots } from './useSnapshots'

type Props = {
  readonly platform: Platform
  readonly twin: Twin
  readonly journal: JournalFollower
  readonly children: ReactNode
}

/** Keeps the twin of the open data: says when the journal cannot be written, makes snapshots at pauses and at the end, minds the disk. */
export function TwinKeeper({ platform, twin, journal, children }: Props) {
  const snapshots = useSnapshots(platform, twin, journal)
  const { take, made, alone } = snapshots
  useJournalWords(journal)
  useRoom(twin)
  useReminder(twin)
  useEmptied(twin, journal, snapshots)
  const { stepped, step } = useSecondPlace(twin, made)
  const toFile = useBackup()
  useBrowserPlace(twin, toFile.backUp)
  useLargeActs(journal, snapshots)
  useRehearsals(twin, snapshots)
  const shrunk = useShrunk(journal, snapshots)
  usePauses(journal, snapshots, shrunk.isAgreed)
  const missing = useMissingFiles(platform, made)
  const closing = useClosing(twin, snapshots)
  const desk = useMemo(
    () => ({ journal, take, made, alone, stepped, step, missingFiles: missing }),
    [journal, take, made, alone, stepped, step, missing],
  )
  return (
    <TwinContext value={desk}>
      {children}
      {shrunk.dialog}
      {toFile.dialog}
      {closing}
    </TwinContext>
  )
}

/** Says once that the journal lags behind, and once that it has caught up; tries again by itself. */
function useJournalWords(journal: JournalFollower): void {
  const { news } = useNotices()
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    let told: string | undefined
    const tell = (): void => {
      const { problem } = journal.state()
      clearInterval(timer)
      if (problem === null) return news(text.journalCaughtUp, 'ok', told)
      const words = text.journalBehind(errorText(problem))
      news(words, 'attention', told)
      told = words
      timer = setInterval(() => void journal.follow(), 20_000)
    }
    if (journal.state().problem !== null) tell()
    const stop = journal.subscribe(tell)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [journal, news])
}

/** What is said of a copy that could not be made; the journal is named only as far as it goes. */
const failedWords = (journal: JournalFollower, error: AppError): string =>
  text.snapshotFailed(errorText(error), journal.state().problem === null)

/** A copy before every import, restore and deletion of many; one that cannot be made is said, save to who asks before a restore. */
function useLargeActs(journal: JournalFollower, { take }: Snapshots): void {
  const db = useDatabase()
  const { warn } = useNotices()
  useEffect(() => {
    copiesWith(db, async (reason) => {
      const made = await take(reason).catch(() => err({ code: 'storage.unavailable' } as const))
      // Nothing new since the last copy, as far as the journal knows: not where the last acts did not reach it.
      const { problem } = journal.state()
      const copied = made.ok && made.value === null && problem !== null ? err(problem) : made
      if (!copied.ok && reason !== 'beforeRestore') warn(failedWords(journal, copied.error))
      return copied
    })
    return () => copiesWith(db, null)
  }, [db, journal, take, warn])
}

/** Reminds once a day of a second place that has not been seen for long. */
function useReminder(twin: Twin): void {
  const { warn } = useNotices()
  useEffect(() => {
    const look = async (): Promise<void> => {
      const state = await twin.state()
      if (!state.ok || !isOverdue(state.value.second, new Date())) return
      warn(text.card.remind(secondStatus(state.value.second, new Date()).label.toLocaleLowerCase('vi')))
    }
    void look()
    const timer = setInterval(() => void look(), 86_400_000)
    return () => clearInterval(timer)
  }, [twin, warn])
}

/** How often the folder of the copies is looked at. */
const lookMs = 60_000

/**
 * Says that the folder of the copies is there without any, though some were made: at the start, and when it is emptied or taken away in the
 * middle of the work. A copy is made at once then: the acts that the new journal begins with rest on what is gone.
 */
function useEmptied(twin: Twin, journal: JournalFollower, { take }: Snapshots): void {
  const { warn } = useNotices()
  /** The copies that stood there at the last look. A pause may have made another one since. */
  const seen = useRef<{ readonly label: string; readonly ids: ReadonlySet<string> }>(undefined)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const state = await twin.state()
      if (!state.ok || !state.value.isThere) return
      const { snapshots, remembered, label, second } = state.value
      const before = seen.current
      seen.current = { label, ids: new Set(snapshots.map(({ id }) => id)) }
      const areGone =
        before === undefined
          ? journal.isNew && remembered !== null && snapshots.length === 0
          : before.label === label && before.ids.size > 0 && !snapshots.some(({ id }) => before.ids.has(id))
      if (areGone) {
        warn(text.madeAnew(label, second !== null))
        await take('first')
      }
    }
    void look()
    const timer = setInterval(() => void look(), lookMs)
    return () => clearInterval(timer)
  }, [twin, journal, take, warn])
}

/** A pause is when nothing was done for so long; snapshots at pauses are never closer than so long. A clock that is set back stops neither. */
const pause = { look: 15_000, quiet: 45_000, apart: 600_000 } as const

/** Snapshots when the work pauses; not of data that shrank sharply before the officer agreed. */
function usePauses(journal: JournalFollower, { take }: Snapshots, isAgreed: () => Promise<boolean>): void {
  const { warn } = useNotices()
  useEffect(() => {
    let seen = { seq: journal.state().seq, at: performance.now() }
    let tried = -pause.apart
    const make = async (reason: 'pause' | 'first'): Promise<void> => {
      tried = performance.now()
      if (!(await isAgreed())) return
      const result = await take(reason)
      if (!result.ok) warn(failedWords(journal, result.error))
    }
    const look = (): void => {
      const { seq } = journal.state()
      if (seq !== seen.seq) seen = { seq, at: performance.now() }
      const isQuiet = performance.now() - seen.at >= pause.quiet
      if (isQuiet && performance.now() - tried >= pause.apart) void make('pause')
    }
    if (journal.isNew && journal.state().seq > 0) void make('first')
    const timer = setInterval(look, pause.look)
    return () => clearInterval(timer)
  }, [journal, take, isAgreed, warn])
}

/** The end of the window: a last snapshot, seen while it is made, then the window may go. */
function useClosing(twin: Twin, { take }: Snapshots): ReactNode {
  const [isClosing, setClosing] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const wait = async (): Promise<void> => {
      while (isCurrent) {
        const asked = await twin.closing()
        if (!asked.ok) return // another page of this window waits now
        setClosing(true)
        // What cannot be copied now stands in the journal; it must not hold the officer here.
        await take('exit').catch(() => {})
        await twin.leave()
        setClosing(false)
      }
    }
    void wait()
    return () => {
      isCurrent = false
    }
  }, [twin, take])
  return (
    <Backdrop
      open={isClosing}
      sx={{ zIndex: 2000, bgcolor: 'background.default', display: 'grid', placeContent: 'center', gap: 1.5, justifyItems: 'center' }}
    >
      <CircularProgress size={28} aria-hidden />
      <Typography variant="h3" component="p" role="status">
        {text.closing}
      </Typography>
      <Typography color="text.secondary">{text.closingHint}</Typography>
      <Button variant="outlined" onClick={() => void twin.leave()}>
        {text.leaveNow}
      </Button>
    </Backdrop>
  )
}
