import type { Diagnosis } from '@shared/ipc/diagnosis'

type Timing = Diagnosis['page']['timings'][number]

/** Pieces of work that held the screen for longer than a twentieth of a second, since the page was loaded. */
const long = { count: 0, total: 0, longest: 0 }
if (typeof PerformanceObserver !== 'undefined' && PerformanceObserver.supportedEntryTypes?.includes('longtask'))
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      long.count += 1
      long.total += duration
      long.longest = Math.max(long.longest, duration)
    }
  }).observe({ type: 'longtask', buffered: true })

/** The mark that the start sets when the data are open. */
export const openedMark = 'so-vang-open'

/** How long loading and opening took, and how often the screen was held. */
export function timings(): Timing[] {
  const [page] = performance.getEntriesByType('navigation')
  const [opened] = performance.getEntriesByName(openedMark)
  const timing = (what: Timing['what'], milliseconds: number, count = 1): Timing => ({
    what,
    count,
    milliseconds: Math.round(milliseconds),
  })
  return [
    ...(page === undefined ? [] : [timing('load', page.duration)]),
    ...(opened === undefined ? [] : [timing('open', opened.startTime)]),
    timing('longTask', long.total, long.count),
    timing('longestTask', long.longest),
  ]
}
