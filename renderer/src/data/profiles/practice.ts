import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceCouncil, practiceOffice } from '@shared/seed/practiceOffice'
import {
  finishedDecision,
  finishedMeeting,
  finishedNominees,
  finishedRound,
  finishedSubmission,
  finishedVotes,
  openDecision,
  openNominees,
  openRound,
  openSubmission,
} from '@shared/seed/practiceRounds'
import { practiceSubjects } from '@shared/seed/practiceSubjects'
import { act, clearHistory } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { issueRuling } from '../repositories/issuing'

/**
 * Fills an empty practice profile: the commune of the sample plan with its movement, invented people, one finished round and one
 * half-way. The finished round is issued by the office's own act, so its register is made like every other. Undo starts afterwards.
 */
export async function seedPractice(db: AppDatabase): Promise<void> {
  await act(db, 'Nạp dữ liệu mẫu', async () => {
    await db.office.put(practiceOffice)
    await db.councils.put(practiceCouncil)
    await db.movements.put({ ...namSachMovement, plan: { ...namSachMovement.plan, signerId: practiceOffice.defaultSignerId } })
    await db.subjects.bulkPut([...practiceSubjects])
    await db.rounds.bulkPut([finishedRound, openRound])
    await db.rulings.bulkPut([finishedSubmission, finishedDecision, openSubmission, openDecision])
    await db.meetings.put(finishedMeeting)
    await db.nominees.bulkPut([...finishedNominees, ...openNominees])
    await db.votes.bulkPut([...finishedVotes])
  })
  const { number, issuedOn, signerId } = finishedDecision
  const issued = await issueRuling(db, finishedDecision.id, { number, issuedOn, signerId })
  if (!issued.ok) throw new Error(`practice data: ${issued.error.code}`)
  await clearHistory(db)
}
