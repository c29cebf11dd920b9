import type { SecondPlace } from '@shared/ipc/twin'
import { whenText } from '@renderer/text/when'
import type { Status } from '@renderer/ui/StatusChip'
import { twinText } from './text'

const text = twinText.card
/** After so many days in which no copy left this place the officer is reminded. */
export const patientDays = 7
export const day = 86_400_000

/** Days since the second place was in step; `null` when it never was. */
const daysSince = (second: SecondPlace, now: Date): number | null =>
  second.at === null ? null : Math.floor((now.getTime() - Date.parse(second.at)) / day)

/** Whether the officer should be reminded of the second place. */
export function isOverdue(second: SecondPlace | null, now: Date): boolean {
  if (second === null) return false
  const days = daysSince(second, now)
  return days === null ? !second.isThere : days >= patientDays
}

/** The second place as sign and words. */
export function secondStatus(second: SecondPlace | null, now: Date): { readonly status: Status; readonly label: string } {
  if (second === null) return { status: 'attention', label: text.noSecond }
  if (second.missing > 0) return { status: 'attention', label: text.lacks(second.missing) }
  const when = second.at === null ? text.neverInStep : text.inStep(whenText(second.at, now))
  if (isOverdue(second, now)) return { status: 'attention', label: text.overdue(daysSince(second, now)) }
  if (second.isThere && second.newestAt !== null) return { status: 'ok', label: text.holds(whenText(second.newestAt, now)) }
  return second.isThere ? { status: 'ok', label: when } : { status: 'attention', label: text.awaySince(when) }
}
