import { readNumber } from '../../law/parameters'
import { severityOn } from '../../law/select'
import type { LawBook } from '../../law/types'
import type { CalendarDate } from '../../lib/dates'
import { isQuorate, leastForQuorum, takingPartOf } from './rules'
import type { Meeting } from './types'

/** Whether enough of the council took part in a meeting, by the share that the law book has for its day. */
export type Quorum = {
  readonly members: number
  readonly taking: number
  readonly least: number
  readonly isEnough: boolean
  readonly source: string
  readonly isUnread: boolean
}

/** `null` where nobody is written down, or the law book has no share for the day. `openDay` stands in for a day that is not written yet. */
export function quorumOf(meeting: Pick<Meeting, 'attendance' | 'kind' | 'heldOn'>, law: LawBook, openDay: CalendarDate): Quorum | null {
  const members = meeting.attendance.length
  const share = readNumber(law, 'council.quorumShare', meeting.heldOn ?? openDay)
  if (members === 0 || !share.ok) return null
  const taking = takingPartOf(meeting)
  const { value, source, confirmedOn } = share.value
  return {
    members,
    taking,
    least: leastForQuorum(members, value),
    isEnough: isQuorate(members, taking, value),
    source,
    isUnread: confirmedOn === null,
  }
}

/**
 * Whether the votes of a meeting are no result: too few took part. Where the office made the check weigh less than a block, its own rules
 * let such a meeting decide, and the votes stand.
 */
export const isVoid = (meeting: Pick<Meeting, 'attendance' | 'kind' | 'heldOn'>, law: LawBook, openDay: CalendarDate): boolean =>
  quorumOf(meeting, law, openDay)?.isEnough === false && severityOn(law, 'CASE-QUORUM', meeting.heldOn ?? openDay) === 'blocked'
