import { it } from 'vitest'
import { emptyYear, ratings, subjectYearId } from '@shared/domain/subject/years'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { seedPractice } from '@renderer/data/profiles/practice'
import { addRuling } from '@renderer/data/repositories/rulings'
import { dice, everybodyIsTold, issuingIsTold, pick, type Dice } from '../../support/everybodyAsks'
import { isLong } from '../../support/long'

/** One case, whoever asks: the checks on screen, the act of issuing, the papers of the set, and the file that `compose` reads. */

const roundId = 'round-practice-open'
const codes = ['LDTT', 'CSTDCS', 'GK_XA', 'GK_XA', 'BK_TINH', 'TTLDTT', 'GDVH'] as const

const types = ['movement', 'merit', 'sudden', 'service', 'foreign'] as const

/** The round as another one: its type and procedure, when it was opened, a second decision, a submission upward, lines taken out. */
async function anyRound(db: AppDatabase, throwDie: Dice): Promise<void> {
  if (throwDie(2) === 0) await addRuling(db, roundId, 'submissionUp')
  if (throwDie(3) === 0) await addRuling(db, roundId, 'decision')
  const drafts = (await db.rulings.where('roundId').equals(roundId).toArray()).filter(({ kind }) => kind !== 'submissionRoom')
  await act(db, 'Thử', async () => {
    const round = (await db.rounds.get(roundId))!
    const isMovement = throwDie(2) === 0
    await db.rounds.put({
      ...round,
      ...(isMovement ? {} : { type: pick(throwDie, types), movementId: null, reviewKind: null, phaseId: null }),
      procedure: throwDie(3) === 0 ? 'simplified' : 'standard',
      openedOn: pick(throwDie, ['2026-09-01', '2026-10-01', round.openedOn]),
    })
    for (const line of await db.nominees.where('roundId').equals(roundId).toArray()) {
      if (throwDie(9) === 0) await db.nominees.put({ ...line, withdrawnReason: 'Đơn vị xin rút' })
      else if (throwDie(4) === 0) await db.nominees.put({ ...line, rulingId: pick(throwDie, drafts).id })
    }
  })
}

/** Lines, years, conduct and days as chance has them. */
async function anyCase(db: AppDatabase, throwDie: Dice): Promise<void> {
  const lines = await db.nominees.where('roundId').equals(roundId).toArray()
  const day = () => `2026-${String(9 + throwDie(4)).padStart(2, '0')}-${String(1 + throwDie(28)).padStart(2, '0')}`
  await act(db, 'Thử', async () => {
    for (const line of lines) {
      const id = line.subjectId
      if (throwDie(2) === 0) await db.nominees.put({ ...line, awardCode: codes[throwDie(codes.length)] ?? 'GK_XA', receivedOn: day() })
      if (throwDie(2) === 0) {
        const row = { ...emptyYear(id, 2026), rating: ratings[throwDie(4)] ?? null, ratingSource: 'TB 9/TB-UBND' }
        await db.subjectYears.put({ ...row, id: subjectYearId(id, 2026) })
      }
      if (throwDie(5) === 0) {
        const isPending = throwDie(2) === 0
        const conduct = { id: `conduct-${id}`, subjectId: id, fromOn: '2026-03-01', isCleared: throwDie(3) === 0, instrument: 'QĐ 9' }
        await db.conducts.put({
          ...conduct,
          kind: isPending ? 'pending' : 'discipline',
          measure: isPending ? null : 'warning',
          toOn: throwDie(2) === 0 ? null : '2026-06-01',
        })
      }
      if (throwDie(8) === 0) {
        const subject = await db.subjects.get(id)
        if (subject !== undefined) await db.subjects.put({ ...subject, endedOn: day() })
      }
    }
    for (const meeting of await db.meetings.toArray())
      if (meeting.roundIds.includes(roundId) && throwDie(2) === 0) await db.meetings.put({ ...meeting, heldOn: day() })
  })
}

// The short form takes every third: of the council's rounds and of the others.
const seeds = Array.from({ length: 36 }, (_, index) => 41 + index).filter((seed) => isLong || seed % 3 === 0)

it.each(seeds)('gives the same findings to everybody who asks, series %i', async (seed) => {
  const throwDie = dice(seed)
  const db = new AppDatabase(`same-findings-${seed}-${crypto.randomUUID()}`)
  await seedPractice(db)
  await anyCase(db, throwDie)
  // The first dozen are rounds of the movement, by a council; the others of any type and procedure, with several papers.
  const isAny = seed > 52
  if (isAny) await anyRound(db, throwDie)
  const asked = await everybodyIsTold(db, roundId)
  const { rulings, office } = asked.awardCase
  const drafts = rulings.filter(({ kind, status }) => (kind === 'decision' || kind === 'submissionUp') && status === 'draft')
  const draft = isAny ? pick(throwDie, drafts) : drafts.find(({ kind }) => kind === 'decision')!
  const issuedOn = isAny ? pick(throwDie, ['2026-09-28', '2026-10-05', '2026-12-28']) : '2026-12-28'
  await issuingIsTold(db, asked, draft, { number: 900, issuedOn, signerId: office.signers[0]?.id ?? '' })
})
