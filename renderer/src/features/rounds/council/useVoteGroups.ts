import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import type { Meeting } from '@shared/domain/meeting/types'
import type { FilterOption } from '@renderer/ui/FilterChips'
import { councilText as text } from './text'
import { problemOfRow } from './voteCells'
import { isOfOutcome, outcomeFilters, settledGroups, underHeads, type OutcomeFilter } from './voteGroups'
import type { VoteRow } from './voteRow'
import { outcomeOfRow, voicesText } from './votes'

type Chosen = { readonly id: string | null; readonly choose: (id: string) => void }

/** The rows as they are shown: under the heads of their awards, folded and filtered as the officer has it, and the way through those not carried. */
export function useVoteGroups(
  rows: readonly VoteRow[],
  meeting: Meeting,
  { id: chosen, choose }: Chosen,
  /** The lines of all ways of voting, whether the round has several awards, and the line that a link asks for. */
  { all, isMixed, asked }: { readonly all: readonly VoteRow[]; readonly isMixed: boolean; readonly asked: string | null },
) {
  const [folded, setFolded] = useState(() => settledGroups(all, meeting, asked))
  const [filter, setFilter] = useState<OutcomeFilter>('all')
  const grid = useRef<DataSheetGridRef>(null)
  const fold = useCallback(
    (code: string) => setFolded((now) => new Set(now.has(code) ? [...now].filter((one) => one !== code) : [...now, code])),
    [],
  )
  const shown = useMemo(() => {
    // The row one stands in stays while its outcome changes under the fingers.
    const visible = rows.filter((row) => isOfOutcome(row, meeting, filter) || row.id === chosen)
    return isMixed ? underHeads(rows, visible, meeting, folded) : visible
  }, [rows, meeting, filter, folded, chosen, isMixed])

  const refused = rows.filter((row) => outcomeOfRow(row, meeting, problemOfRow(row, meeting)) === 'refused')
  // Where the foot leads: the cursor goes there once the row is drawn.
  const sought = useRef<string | null>(null)
  useEffect(() => {
    const row = shown.findIndex(({ id }) => id === sought.current)
    if (sought.current === null || row < 0) return
    sought.current = null
    grid.current?.setActiveCell({ row, col: 0 })
  })
  const toRefused = (): void => {
    const next = refused[(refused.findIndex(({ id }) => id === chosen) + 1) % refused.length]
    if (next === undefined) return
    sought.current = next.id
    setFolded((now) => new Set([...now].filter((code) => code !== next.awardCode)))
    choose(next.id)
  }
  const place = Math.max(
    0,
    refused.findIndex(({ id }) => id === chosen),
  )
  const inView = refused[place]
  const filters: FilterOption<OutcomeFilter>[] = outcomeFilters
    .map((value) => ({
      value,
      label: text.outcomeFilter[value],
      count: rows.filter((row) => !row.isWithdrawn && isOfOutcome(row, meeting, value)).length,
    }))
    .filter(({ value, count }) => value === filter || count > 0)
  return {
    grid,
    shown,
    fold,
    filter,
    setFilter,
    filters,
    toRefused,
    /** Which of those not carried is in view; empty where all are. */
    refusedWords:
      inView === undefined
        ? ''
        : text.nextRefused(place + 1, refused.length, inView.name, voicesText(inView, meeting), inView.recused.length),
  }
}
