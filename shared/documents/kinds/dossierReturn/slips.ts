import { wholePaper } from '../../../domain/case/papers'
import { paperSignedEarlier } from '../../../domain/case/signed'
import type { AwardCase, Entry, PaperCase } from '../../../domain/case/types'
import { laterOf, type CalendarDate } from '../../../lib/dates'
import { senderOf } from './facts'

/** A slip with the unit it goes to, and the day it bears: the last on which one of its dossiers went back. */
export type ReturnSlip = { readonly sender: string; readonly on: CalendarDate; readonly paper: PaperCase }
/** A slip that was signed and given to its unit, with the row that keeps it. */
export type GivenSlip = ReturnSlip & { readonly id: string }

/** One giving back of one dossier: the same line may go back again, on another day or for another reason. */
const returnOf = ({ nominee: { id, returnedOn, withdrawnReason } }: Entry): string => JSON.stringify([id, returnedOn, withdrawnReason])
const dayOf = (entries: readonly Entry[]): CalendarDate =>
  entries.reduce((latest, { nominee }) => laterOf(nominee.returnedOn ?? '', latest), '')

/** The slips that were given to their units, as they were signed: the dossiers may be back since, or gone back once more. */
export const givenSlips = (awardCase: AwardCase): GivenSlip[] =>
  (awardCase.signedEarlier ?? []).flatMap((row): GivenSlip[] => {
    const paper = row.kind === 'dossierReturn' ? paperSignedEarlier(awardCase, row.id) : undefined
    const [first] = paper?.entries ?? []
    return paper === undefined || first === undefined ? [] : [{ id: row.id, sender: senderOf(first), on: row.signedOn, paper }]
  })

/** A slip for each unit that dossiers went back to, of those that stand in no slip that was given. */
export function openSlips(awardCase: AwardCase): ReturnSlip[] {
  const whole = wholePaper(awardCase)
  const given = new Set(givenSlips(awardCase).flatMap(({ paper }) => paper.entries.map(returnOf)))
  const groups = new Map<string, Entry[]>()
  for (const entry of whole.entries) {
    if (entry.nominee.returnedOn == null || given.has(returnOf(entry))) continue
    const sender = senderOf(entry)
    groups.set(sender, [...(groups.get(sender) ?? []), entry])
  }
  return [...groups].map(([sender, entries]) => ({ sender, on: dayOf(entries), paper: { ...whole, entries } }))
}
