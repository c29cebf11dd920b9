import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { finishedNominees, finishedRound, openNominees, openRound } from '@shared/seed/practiceRounds'
import { practiceSubjects } from '@shared/seed/practiceSubjects'
import { act, clearHistory } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { issueDecision } from '../repositories/rounds'

/**
 * Fills an empty practice profile: the commune of the sample plan with its movement, invented people, one finished round and one
 * half-way. The finished round is issued by the office's own act, so its register is made like every other. Undo starts afterwards.
 */
export async function seedPractice(db: AppDatabase): Promise<void> {
  await act(db, 'Nạp dữ liệu mẫu', async () => {
    await db.office.put(practiceOffice)
    await db.movements.put({ ...namSachMovement, plan: { ...namSachMovement.plan, signerId: practiceOffice.defaultSignerId } })
    await db.subjects.bulkPut([...practiceSubjects])
    await db.rounds.bulkPut([finishedRound, openRound])
    await db.nominees.bulkPut([...finishedNominees, ...openNominees])
  })
  const issued = await issueDecision(db, finishedRound.id, {
    number: finishedRound.decision.number,
    issuedOn: finishedRound.decision.issuedOn,
    signerId: finishedRound.decision.signerId,
  })
  if (!issued.ok) throw new Error(`practice data: ${issued.error.code}`)
  await clearHistory(db)
}
