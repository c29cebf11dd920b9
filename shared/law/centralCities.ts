import type { CalendarDate } from '../lib/dates'

/** Cities that stand beside provinces, folded, and since when where that is not always. Other "thành phố" are parts of a province. */
const centralCities: readonly (readonly [name: string, since: CalendarDate | null])[] = [
  ['ha noi', null],
  ['hai phong', null],
  ['da nang', null],
  ['can tho', null],
  ['ho chi minh', null],
  ['hue', '2025-01-01'],
]

/** Whether folded words begin with such a city; `on` the day they speak of, "now" for today's words, `null` where no day is known. */
export const isCentralCity = (folded: string, on: CalendarDate | 'now' | null): boolean =>
  centralCities.some(([city, since]) => folded.startsWith(city) && (since === null || on === 'now' || (on !== null && on >= since)))
