import { subDays } from 'date-fns'

/** How long what was deleted is offered; the log keeps it afterwards too. */
const trashDays = 90

/** Since when what was deleted is offered now, an instant. */
export const trashSince = (now: Date): string => subDays(now, trashDays).toISOString()
