import { useCallback, useMemo, useRef, useState } from 'react'
import { minutesPaper } from '@shared/domain/case/papers'
import type { Meeting, Tally } from '@shared/domain/meeting/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { recordVotes } from '@renderer/data/repositories/meetings'
import { useNotices } from '@renderer/ui/Notices'
import type { RoundCase } from '../frame/useRound'
import { councilText as text } from './text'
import { allInFavour, voteOf } from './voteCells'
import type { VoteRow } from './voteRow'
import { linesOf, voteRows } from './votes'

/** A row as typed; `seq` is the entry of the log that stored it, `null` while it is not stored. */
type Typed = { readonly row: VoteRow; readonly seq: number | null }

/** Lines that nothing was typed in yet. */
export const emptyOf = (rows: readonly VoteRow[]): VoteRow[] => rows.filter((row) => !row.isWithdrawn && row.cells.favour.trim() === '')

/** The votes as rows to type in: what is typed shows at once, what is right is stored as one act, what is not stays and says why. */
export function useVoteRows(round: RoundCase, meeting: Meeting) {
  const db = useDatabase()
  const { fail } = useNotices()
  const { awardCase, seq } = round
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map())
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const stored = useMemo(() => voteRows(minutesPaper([awardCase], meeting), linesOf(awardCase, meeting), meeting), [awardCase, meeting])
  const rows = useMemo(
    () =>
      stored.map((row) => {
        const own = typed.get(row.id)
        return own === undefined || (own.seq !== null && own.seq <= seq) ? row : { ...row, cells: own.row.cells }
      }),
    [stored, typed, seq],
  )

  const save = useCallback(
    (changed: readonly VoteRow[], label: string) => {
      const votes = new Map<string, Tally | null>()
      for (const row of changed) {
        const vote = row.isWithdrawn ? undefined : voteOf(row, meeting)
        if (vote !== undefined) votes.set(row.id, vote)
      }
      setTyped((present) => new Map([...present, ...changed.map((row) => [row.id, { row, seq: null }] as const)]))
      if (votes.size === 0) return
      const run = saving.current.then(async () => {
        const result = await recordVotes(db, awardCase.round.id, meeting.id, label, votes)
        const last = await readLastSeq(db)
        if (!result.ok) fail(result.error)
        setTyped(
          (present) =>
            new Map(
              [...present].map(([id, own]) => [
                id,
                votes.has(id) && own.seq === null && changed.includes(own.row) ? { ...own, seq: last } : own,
              ]),
            ),
        )
      })
      saving.current = run.catch(reportError)
    },
    [awardCase.round.id, meeting, db, fail],
  )

  const change = useCallback(
    (next: readonly VoteRow[]) => {
      const before = new Map(rows.map((row) => [row.id, row]))
      const changed = next.filter((row) => before.get(row.id) !== row)
      if (changed.length > 0) save(changed, text.act.some(changed.length))
    },
    [rows, save],
  )
  const allAgree = useCallback(
    (shown: readonly VoteRow[]) => {
      const empty = emptyOf(shown)
      if (empty.length > 0)
        save(
          empty.map((row) => allInFavour(row, meeting)),
          text.act.all,
        )
    },
    [meeting, save],
  )
  return { rows, change, allAgree }
}
