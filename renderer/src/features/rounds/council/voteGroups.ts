import type { Meeting } from '@shared/domain/meeting/types'
import { thresholdText } from '@shared/law/threshold'
import { grouped } from '@shared/lib/grouped'
import { councilText as text } from './text'
import { problemOfRow } from './voteCells'
import type { GroupHead, VoteRow } from './voteRow'
import { outcomeOfRow, voicesText, type RowOutcome } from './votes'

/** The votes by award: a head with what the award asks for and how far it is, its lines below. */

export type OutcomeFilter = 'all' | 'carried' | 'refused' | 'open'
export const outcomeFilters = ['all', 'carried', 'refused', 'open'] as const

const outcomeIn = (row: VoteRow, meeting: Meeting): RowOutcome => outcomeOfRow(row, meeting, problemOfRow(row, meeting))
/** Whether a row stands under a filter; a cell that is not right leaves its row open. */
export const isOfOutcome = (row: VoteRow, meeting: Meeting, filter: OutcomeFilter): boolean => {
  const outcome = outcomeIn(row, meeting)
  return filter === 'all' || outcome === filter || (filter === 'open' && outcome === 'unsaved')
}

/** "23 dòng 9/9, 1 dòng 8/9": the results of a group, the most frequent first. */
function voicesOf(rows: readonly VoteRow[], meeting: Meeting): string {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const voices = voicesText(row, meeting)
    if (voices !== '') counts.set(voices, (counts.get(voices) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([voices, count]) => text.group.lines(count, voices))
    .join(', ')
}

function headOf(rows: readonly VoteRow[], meeting: Meeting, isFolded: boolean): GroupHead {
  const [first] = rows
  const standing = rows.filter(({ isWithdrawn }) => !isWithdrawn)
  const outcomes = standing.map((row) => outcomeIn(row, meeting))
  const count = (of: RowOutcome): number => outcomes.filter((outcome) => outcome === of).length
  const open = count('open') + count('unsaved')
  const threshold = first?.threshold
  const decidedBy = first?.decidedBy ?? null
  return {
    award: first?.award ?? '',
    facts: [
      decidedBy === null ? '' : text.group.decidedBy[decidedBy],
      threshold === undefined ? text.noThresholdShort : thresholdText(threshold),
      threshold?.confirmedOn === null ? text.unconfirmed : '',
      isFolded ? voicesOf(standing, meeting) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    result: text.group.result(count('carried'), standing.length, open),
    status: open > 0 ? 'open' : count('carried') === standing.length ? 'carried' : count('carried') === 0 ? 'refused' : 'open',
    isFolded,
  }
}

/** Rows that look like lines and are heads of groups: nothing can be typed in them. */
const headRow = (first: VoteRow, head: GroupHead): VoteRow => ({
  ...first,
  id: `${headPrefix}${first.awardCode}`,
  name: head.award,
  isWithdrawn: true,
  recused: [],
  head,
})
const headPrefix = 'nhom:'
export const isHead = (row: VoteRow): boolean => row.head !== undefined

const groupsOf = (rows: readonly VoteRow[]): ReadonlyMap<string, readonly VoteRow[]> => grouped(rows, ({ awardCode }) => [awardCode])

/** A group is folded at first where it says no more than its head: this many lines and more, all carried. */
const longGroup = 6

/** Awards whose lines are all carried already, folded when the votes are opened; the line that is asked for stays in view. */
export function settledGroups(rows: readonly VoteRow[], meeting: Meeting, asked: string | null): ReadonlySet<string> {
  const byAward = groupsOf(rows)
  if (byAward.size < 2) return new Set()
  return new Set(
    [...byAward].flatMap(([code, own]) => {
      const isSettled = own.every((row) => row.isWithdrawn || outcomeIn(row, meeting) === 'carried')
      return own.length >= longGroup && isSettled && !own.some(({ id }) => id === asked) ? [code] : []
    }),
  )
}

/** The rows under the heads of their awards, in the order in which the list first names these; a folded group shows its head alone. */
export function underHeads(rows: readonly VoteRow[], shown: readonly VoteRow[], meeting: Meeting, folded: ReadonlySet<string>): VoteRow[] {
  const groups = groupsOf(rows)
  const visible = new Set(shown.map(({ id }) => id))
  return [...groups].flatMap(([code, own]) => {
    const [first] = own
    const lines = own.filter(({ id }) => visible.has(id))
    if (first === undefined || lines.length === 0) return []
    const isFolded = folded.has(code)
    return [headRow(first, headOf(own, meeting, isFolded)), ...(isFolded ? [] : lines)]
  })
}
