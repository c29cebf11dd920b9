import { isWithin, type CalendarDate } from '../../lib/dates'
import type { Council } from './types'

/** The council whose term holds on that day; of several the one that began last. */
export const councilOn = (councils: readonly Council[], on: CalendarDate): Council | undefined =>
  councils
    .filter((council) => isWithin(on, council.fromOn, council.toOn))
    .toSorted((a, b) => ((a.fromOn ?? '') < (b.fromOn ?? '') ? -1 : 1))
    .at(-1)
