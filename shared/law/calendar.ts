import type { CalendarDate } from '../lib/dates'

/**
 * A day or span of the office's year as the program brings it along. `fixed`: a text gives it; `usual`: the habit of offices, a proposal
 * that the office moves as its city says. Held every year within its days.
 */
export type CalendarSeed = {
  readonly id: string
  readonly title: string
  /** `MM-DD`; a span may cross the new year. */
  readonly fromDay: string
  /** `null`: one day. */
  readonly toDay: string | null
  readonly who: string
  readonly kind: 'fixed' | 'usual'
  /** No work is done on it: it counts as no working day. */
  readonly isHoliday: boolean
  /** The level above does it: shown, never waited for. */
  readonly isOthers?: true
  readonly validFrom: CalendarDate | null
  readonly validTo: CalendarDate | null
  /** "NĐ 152/2025/NĐ-CP, Điều 35"; empty for what is only usual. */
  readonly source: string
  /** The day somebody last compared it with the official text; `null` stays marked "chưa xác minh". */
  readonly confirmedOn: CalendarDate | null
  readonly note: string
}
