const day = 86_400_000

/**
 * Whole days since a moment (ISO 8601). `null` for one that lies more than a day ahead: a clock that was wrong wrote it, so nobody knows how
 * long ago it was.
 */
export function daysSince(at: string, now: Date): number | null {
  const days = (now.getTime() - Date.parse(at)) / day
  return days < -1 ? null : Math.max(0, Math.floor(days))
}

/** Whether so many days have passed since then, or nobody knows. */
export const isLongAgo = (at: string, now: Date, days: number): boolean => (daysSince(at, now) ?? Infinity) >= days
