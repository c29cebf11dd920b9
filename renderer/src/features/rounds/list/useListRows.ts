import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isRoundDone } from '@shared/domain/case/papers'
import type { ListRow } from '@shared/domain/round/listRow'
import { settledRow } from '@shared/domain/round/listReading'
import { yearOf } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { keptRows, ListEdits } from '@renderer/data/repositories/listEdits'
import { isHeld, mayStore } from '@renderer/ui/form/hold'
import { useHoldWindow } from '@renderer/ui/useHoldWindow'
import { useNotices } from '@renderer/ui/Notices'
import { useRefused } from '@renderer/ui/useRefused'
import type { ReturnedLine } from '@renderer/data/repositories/listReturn'
import type { ListSaved } from '@renderer/data/repositories/listSave'
import { listText as text } from '../frame/text'
import { toldOf } from './tellFinished'
import type { RoundCase } from '../frame/useRound'
import {
  afterSave,
  byId,
  mergeRows,
  newRow,
  sameDrafts,
  saveOf,
  storedRows,
  withBlankEnd,
  withElsewhere,
  type StoredList,
} from './listState'

type Change = (newest: readonly ListRow[]) => readonly ListRow[]

export type ListRows = {
  readonly rows: readonly ListRow[]
  /**
   * Takes over what the officer typed, pasted or moved and stores it as one act of that name. It is a change of the newest rows: those that were
   * drawn when she did it may be older.
   */
  readonly change: (next: Change, label: string) => void
  readonly isReady: boolean
  /** A long change is being stored. */
  readonly isStoring: boolean
}

const nothingStored: StoredList = { lines: new Map(), drafts: [] }

/**
 * The list as rows to type in. The screen shows at once what was typed; saves go one after another, and what comes back from the
 * database is taken only when it holds every save so far, so nothing flickers back. Undo and imports arrive the same way.
 */
export function useListRows(round: RoundCase): ListRows {
  const db = useDatabase()
  const { warn } = useNotices()
  const roundId = round.awardCase.round.id
  const isIssued = useMemo(() => isRoundDone(round.awardCase), [round.awardCase])
  const year = yearOf(round.awardCase.round.openedOn)
  const [rows, setRows] = useState<readonly ListRow[]>([])
  const [isReady, setReady] = useState(false)
  const [isLong, setLong] = useState(false)
  const shown = useRef<readonly ListRow[]>([])
  const stored = useRef(nothingStored)
  const latest = useRef(round)
  const savedSeq = useRef(0)
  const pending = useRef(0)
  const edits = useMemo(() => new ListEdits(db, roundId), [db, roundId])
  useHoldWindow(isLong)

  const show = useCallback((next: readonly ListRow[]) => {
    shown.current = next
    setRows(next)
  }, [])
  const take = useCallback(() => {
    const { awardCase, drafts, seq } = latest.current
    if (pending.current > 0 || seq < savedSeq.current) return
    const lines = storedRows(awardCase, stored.current.lines)
    stored.current = { lines: byId(lines), drafts: sameDrafts(drafts, shown.current) }
    show(isIssued ? lines : mergeRows(lines, stored.current.drafts, year, newRow, shown.current.at(-1)))
    setReady(true)
  }, [isIssued, show, year])

  useEffect(() => {
    latest.current = round
    take()
  }, [round, take])

  const tell = useRef<(saved: ListSaved) => Promise<void>>(async () => {})
  const { refuse, againRef } = useRefused<[next: Change, label: string]>()
  const change = useCallback(
    (next: Change, label: string) => {
      if (isIssued) return
      const filled = withBlankEnd(next(shown.current).map(settledRow), newRow)
      show(filled)
      const save = saveOf(filled, stored.current, year)
      if (save === null) return
      // What is on its way counts as stored, so that the next change saves only itself.
      stored.current = afterSave(filled, stored.current, year)
      pending.current += 1
      setLong(save.changed.length > keptRows)
      // A round that another window deleted may come back: until then the letters stand on the screen.
      const run = (isHeld() ? mayStore().then(() => edits.store(label, save)) : edits.store(label, save)).then(async (result) => {
        // Said first: where the disk is full, the store does not even answer what is asked now.
        if (!result.ok) return refuse(result.error, next, label)
        savedSeq.current = await readLastSeq(db)
        await tell.current(result.value)
      })
      // An unforeseen failure reaches the wall of the screen, and the saves after it still run.
      run.catch(reportError).finally(() => {
        pending.current -= 1
        if (pending.current === 0) setLong(false)
        take()
      })
    },
    [db, edits, refuse, isIssued, show, take, year],
  )

  useEffect(() => {
    againRef.current = change
    const takeAway = (returned: readonly ReturnedLine[]): void => {
      const ids = new Set(returned.map(({ row }) => row.id))
      change((newest) => newest.filter(({ id }) => !ids.has(id)), text.tookAwayAgain(returned.length))
    }
    tell.current = async (saved) => {
      const told = await toldOf(db, saved)
      if (told === null) return
      const { lost, returned } = saved
      warn(told.words, {
        // The list may be left before what was typed last is stored: it is told, and put right, wherever she is.
        stays: true,
        label: told.label,
        onAct: () =>
          told.act === 'takeAway' ? takeAway(returned) : change((newest) => withElsewhere(newest, lost), text.tookElsewhere(lost.length)),
      })
    }
  }, [againRef, change, db, warn])

  return { rows, change, isReady, isStoring: isLong }
}
