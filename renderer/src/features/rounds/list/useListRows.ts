import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isRoundDone } from '@shared/domain/case/papers'
import { isEmptyRow, isSound, type ListRow } from '@shared/domain/round/listRow'
import { yearOf } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/repositories/cases'
import { readDraftLines, saveDraftLines, saveList, type DraftLine } from '@renderer/data/repositories/nominees'
import { useNotices } from '@renderer/ui/Notices'
import type { RoundCase } from '../frame/useRound'
import { byId, floatingLines, mergeRows, newRow, saveOf, storedRows, withBlankEnd } from './listState'

export type ListRows = {
  readonly rows: readonly ListRow[]
  /** Takes over what the officer typed, pasted or moved and stores it as one act of that name. */
  readonly change: (rows: readonly ListRow[], label: string) => void
  /** How many lines are not right yet and so not stored. */
  readonly unsaved: number
  readonly isReady: boolean
}

/**
 * The list as rows to type in. The screen shows at once what was typed; saves go one after another, and what comes back from the
 * database is taken only when it holds every save so far, so nothing flickers back. Undo and imports arrive the same way.
 */
export function useListRows(round: RoundCase): ListRows {
  const db = useDatabase()
  const { fail } = useNotices()
  const roundId = round.awardCase.round.id
  const isIssued = useMemo(() => isRoundDone(round.awardCase), [round.awardCase])
  const year = yearOf(round.awardCase.round.openedOn)
  const [rows, setRows] = useState<readonly ListRow[]>([])
  const [isReady, setReady] = useState(false)
  const shown = useRef<readonly ListRow[]>([])
  const stored = useRef<ReadonlyMap<string, ListRow>>(new Map())
  const drafts = useRef<readonly DraftLine[] | null>(null)
  const latest = useRef(round)
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef(0)
  const savedSeq = useRef(0)

  const show = useCallback((next: readonly ListRow[]) => {
    shown.current = next
    setRows(next)
  }, [])
  const take = useCallback(() => {
    if (pending.current > 0 || latest.current.seq < savedSeq.current || drafts.current === null) return
    const next = storedRows(latest.current.awardCase, stored.current)
    stored.current = byId(next)
    const floating = isIssued ? [] : shown.current.length === 0 ? drafts.current : floatingLines(shown.current, year)
    show(isIssued ? next : mergeRows(next, floating, newRow))
    setReady(true)
  }, [isIssued, show, year])

  useEffect(() => {
    latest.current = round
    take()
  }, [round, take])
  useEffect(() => {
    let isCurrent = true
    void readDraftLines(db, roundId).then((lines) => {
      if (!isCurrent) return
      drafts.current = lines
      take()
    })
    return () => {
      isCurrent = false
    }
  }, [db, roundId, take])

  const change = useCallback(
    (next: readonly ListRow[], label: string) => {
      if (isIssued) return
      const filled = withBlankEnd(next, newRow)
      show(filled)
      const lines = floatingLines(filled, year).filter((line) => !isEmptyRow(line.row))
      const save = saveOf(filled, stored.current, year)
      // What is on its way counts as stored, so that the next change saves only itself.
      const after = new Map(
        filled
          .filter((row) => !isEmptyRow(row) && (isSound(row, year) || stored.current.has(row.id)))
          .map((row) => [row.id, isSound(row, year) ? row : stored.current.get(row.id)!]),
      )
      stored.current = after
      pending.current += 1
      const run = saving.current
        .then(async () => {
          await saveDraftLines(db, roundId, lines)
          if (save !== null) {
            const result = await saveList(db, roundId, label, save)
            savedSeq.current = await readLastSeq(db)
            if (!result.ok) fail(result.error)
          }
        })
        .finally(() => {
          pending.current -= 1
          take()
        })
      // An unforeseen failure reaches the wall of the screen, and the saves after it still run.
      saving.current = run.catch(reportError)
    },
    [db, fail, isIssued, roundId, show, take, year],
  )

  const unsaved = useMemo(() => rows.filter((row) => !isEmptyRow(row) && !isSound(row, year)).length, [rows, year])
  return { rows, change, unsaved, isReady }
}
