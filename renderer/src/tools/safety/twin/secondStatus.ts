import type { SecondPlace } from '@shared/ipc/twin'
import { daysSince, isLongAgo } from '@shared/lib/elapsed'
import { errorText } from '@renderer/text/errorText'
import { whenText } from '@renderer/text/when'
import type { Status } from '@renderer/ui/StatusChip'
import { twinText } from './text'

const text = twinText.card
/** After so many days in which no copy left this place the officer is reminded. */
export const patientDays = 7
export const day = 86_400_000

/** Whether the officer should be reminded of the second place. */
export function isOverdue(second: SecondPlace | null, now: Date): boolean {
  if (second === null) return false
  return second.at === null ? !second.isThere : isLongAgo(second.at, now, patientDays)
}

/** The second place as sign and words; what the last step met with comes before everything else that may be said. */
export function secondStatus(second: SecondPlace | null, now: Date): { readonly status: Status; readonly label: string } {
  if (second === null) return { status: 'attention', label: text.noSecond }
  if (second.isThere && second.problem !== null) return { status: 'attention', label: text.failed(errorText(second.problem)) }
  if (second.missing > 0) return { status: 'attention', label: text.lacks(second.missing) }
  if (second.isThere && second.unread > 0) return { status: 'attention', label: text.unread(second.unread) }
  const when = second.at === null ? text.neverInStep : text.inStep(whenText(second.at, now))
  if (isOverdue(second, now))
    return { status: 'attention', label: second.at === null ? text.neverInStep : text.overdue(daysSince(second.at, now)) }
  if (second.isThere && second.newestAt !== null) return { status: 'ok', label: text.holds(whenText(second.newestAt, now)) }
  return second.isThere ? { status: 'ok', label: when } : { status: 'attention', label: text.awaySince(when) }
}
