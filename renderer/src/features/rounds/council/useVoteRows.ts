import { useCallback, useMemo } from 'react'
import { livingMinutes } from '@shared/domain/case/meetingPapers'
import type { Meeting } from '@shared/domain/meeting/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { recordVotes } from '@renderer/data/repositories/meetings'
import { useTypedRows } from '@renderer/tools/typedRows/useTypedRows'
import type { RoundCase } from '../frame/useRound'
import { councilText as text } from './text'
import { allInFavour, voteOf } from './voteCells'
import type { VoteRow } from './voteRow'
import { linesOf, voteRows } from './votes'

/** Lines that nothing was typed in yet. */
export const emptyOf = (rows: readonly VoteRow[]): VoteRow[] => rows.filter((row) => !row.isWithdrawn && row.cells.favour.trim() === '')

const idOf = ({ id }: VoteRow): string => id
const withCells = (stored: VoteRow, typed: VoteRow): VoteRow => ({ ...stored, cells: typed.cells })

/** The votes as rows to type in: what is typed shows at once, what is right is stored as one act, what is not stays and says why. */
export function useVoteRows(round: RoundCase, meeting: Meeting, isLocked: boolean) {
  const db = useDatabase()
  const { awardCase, seq } = round
  const roundId = awardCase.round.id
  const stored = useMemo(() => voteRows(livingMinutes([awardCase], meeting), linesOf(awardCase, meeting), meeting), [awardCase, meeting])
  const isSound = useCallback((row: VoteRow) => !row.isWithdrawn && voteOf(row, meeting) !== undefined, [meeting])
  const store = useCallback(
    (rows: readonly VoteRow[], label: string) =>
      recordVotes(db, roundId, meeting.id, label, new Map(rows.map((row) => [row.id, voteOf(row, meeting) ?? null]))),
    [db, roundId, meeting],
  )
  const { rows, save, change } = useTypedRows({ sheet: `votes ${roundId} ${meeting.id}`, stored, seq, idOf, withCells, isSound, store })
  const allAgree = useCallback(
    (shown: readonly VoteRow[]) =>
      save(
        emptyOf(shown).map((row) => allInFavour(row, meeting)),
        () => text.act.all,
      ),
    [meeting, save],
  )
  // Once the minutes are signed only what is stored counts.
  return {
    rows: isLocked ? stored : rows,
    change: useCallback((next: readonly VoteRow[]) => change(next, text.act.some), [change]),
    allAgree,
  }
}
