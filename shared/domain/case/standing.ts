import type { CalendarDate } from '../../lib/dates'
import { oncePer } from '../../lib/once'
import { honoreesOf } from './honorees'
import type { Honoree, PaperCase } from './types'

/**
 * What becomes of an issued decision after it is signed: its own page stays, but certificates are printed and money is paid by what later
 * papers left of it.
 */

const amended = (paper: PaperCase, until: CalendarDate | null) =>
  (paper.amendedSince ?? []).filter(({ on }) => until === null || on <= until).flatMap(({ amendments }) => amendments)

const split = (
  paper: PaperCase,
  until: CalendarDate | null,
): { readonly standing: readonly Honoree[]; readonly struck: readonly Honoree[] } => {
  const all = honoreesOf(paper)
  const changes = amended(paper, until)
  if (changes.length === 0) return { standing: all, struck: [] }
  const gone = new Set(changes.flatMap(({ field, nomineeId }) => (field === 'award' ? [nomineeId] : [])))
  const reads = (honoree: Honoree): Honoree => ({
    ...honoree,
    ...Object.fromEntries(
      changes.flatMap(({ nomineeId, field, to }) => (nomineeId === honoree.nomineeId && field !== 'award' ? [[field, to] as const] : [])),
    ),
  })
  return {
    standing: all.filter(({ nomineeId }) => !gone.has(nomineeId)).map(reads),
    struck: all.filter(({ nomineeId }) => gone.has(nomineeId)),
  }
}
const now = oncePer((paper: PaperCase) => split(paper, null))

/**
 * Whom an issued decision honours today: who was struck out since is left out, what was corrected reads as corrected. Of a draft whom it would.
 */
export const standingOf = (paper: PaperCase): readonly Honoree[] => now(paper).standing

/** The same for money: what was paid is paid by the list of that day, whatever was struck out later. `struck`: who brings none for that. */
export const payableOf = (paper: PaperCase): { readonly standing: readonly Honoree[]; readonly struck: readonly Honoree[] } =>
  paper.ruling.paidOn === null ? now(paper) : split(paper, paper.ruling.paidOn)
