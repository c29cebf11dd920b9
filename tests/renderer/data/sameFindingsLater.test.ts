import { expect, it } from 'vitest'
import type { Ruling } from '@shared/domain/ruling/types'
import { amendableFields } from '@shared/domain/ruling/types'
import { act } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import { addExternalAward, restoreAward, voidAward } from '@renderer/data/repositories/awards'
import { emptyPosting, savePosting } from '@renderer/data/repositories/postings'
import { updateRound } from '@renderer/data/repositories/rounds'
import { addRuling, updateRuling } from '@renderer/data/repositories/rulings'
import { dice, everybodyIsTold, issuingIsTold, pick, type Dice } from '../../support/everybodyAsks'
import { consider, issued, drafted, must, roundKeys, startedRound, type Running } from '../../support/roundTypes'
import { tries } from '../../support/long'

/** The same as `sameFindings`, of what comes after a decision and of lists that were put up: corrections, cancellations, lines struck out of the register. */

const day = (throwDie: Dice, months: readonly string[]): string =>
  `2026-${pick(throwDie, months)}-${String(1 + throwDie(28)).padStart(2, '0')}`

/** A list put up somewhere, for too short a time, not at all or well; with comments answered or not. */
async function anyPosting({ db, roundId }: Running, throwDie: Dice): Promise<void> {
  const places = throwDie(3)
  for (let at = 0; at < places; at += 1) {
    const fromOn = day(throwDie, ['11'])
    const toOn = pick(throwDie, [null, fromOn, day(throwDie, ['12'])])
    const comment = { id: `c${at}`, on: fromOn, from: 'Bà Lê Mẫu', text: 'Hộ này mới chuyển đến.' }
    const comments = throwDie(2) === 0 ? [] : [{ ...comment, ...pick(throwDie, [noAnswer, { answer: 'Đã xem lại.', answeredOn: fromOn }]) }]
    must(await savePosting(db, { ...emptyPosting(`p${at}`, roundId), place: 'Nhà văn hóa', fromOn, toOn, comments }, 'Ghi niêm yết'))
  }
}
const noAnswer = { answer: '', answeredOn: null }

/** Lines of the register that others gave to the same people, some of them struck out, some put back. */
async function anyPast(db: AppDatabase, throwDie: Dice): Promise<void> {
  for (const { id } of await db.subjects.toArray()) {
    if (throwDie(2) === 0) continue
    const awardCode = pick(throwDie, ['LDTT', 'CSTDCS', 'GK_XA', 'GDVH', 'THON_VH', 'BK_TINH'])
    const facts = {
      achievement: 'Đã ủng hộ thiết bị dạy học',
      prizeVnd: 0,
      decisionSymbol: '7/QĐ-UBND',
      decidedBy: 'Chủ tịch UBND huyện Mẫu',
    }
    const decidedOn = pick(throwDie, ['2025-12-20', '2026-03-01', '2026-11-30'])
    const award = must(await addExternalAward(db, { ...facts, subjectId: id, awardCode, awardName: awardCode, decidedOn }))
    if (throwDie(2) === 0) {
      const struck = must(await voidAward(db, award, '2026-12-01', 'Ghi nhầm người'))
      if (throwDie(3) === 0) must(await restoreAward(db, struck))
    }
  }
}

it.each(Array.from({ length: tries(4, 12) }, (_, index) => 301 + index))('of a list put up in public, series %i', async (seed) => {
  const throwDie = dice(seed)
  const running = await startedRound(pick(throwDie, ['families', 'places'] as const))
  const { db, roundId } = running
  await anyPosting(running, throwDie)
  await anyPast(db, throwDie)
  for (const line of await db.nominees.where('roundId').equals(roundId).toArray())
    if (throwDie(3) === 0)
      await act(db, 'Thử', () =>
        db.nominees.put({
          ...line,
          ...pick(throwDie, [{ withdrawnReason: 'Đã chuyển đi' }, { awardCode: 'GK_XA' }, { receivedOn: '2026-11-30' }]),
        }),
      )
  if (throwDie(4) === 0) must(await updateRound(db, roundId, 'Đổi thủ tục', { procedure: pick(throwDie, ['standard', 'simplified']) }))
  const asked = await everybodyIsTold(db, roundId)
  const draft = asked.awardCase.rulings.find(({ kind }) => kind === 'decision')!
  await issuingIsTold(db, asked, draft, { number: 900, issuedOn: day(throwDie, ['12']), signerId: 'signer-chair' })
  await everybodyIsTold(db, roundId)
})

/** What a correction or cancellation speaks of: right, of others, of words that were never signed, of a line twice. */
async function anyAmendments({ db }: Running, decision: Ruling, throwDie: Dice): Promise<Ruling['amendments']> {
  const honoured = (await db.signed.get(decision.id))?.honoured ?? []
  const one = (): Ruling['amendments'][number] => {
    const honoree = pick(throwDie, honoured)
    const field = pick(throwDie, [...amendableFields, 'award' as const])
    const words = { name: honoree.name, honorific: honoree.honorific, detail: honoree.detail, achievement: honoree.achievement }
    const from = throwDie(5) === 0 ? 'chưa từng ký' : field === 'award' ? honoree.awardName : words[field]
    return {
      nomineeId: throwDie(9) === 0 ? 'ai-do' : honoree.nomineeId,
      field,
      from,
      to: field === 'award' ? '' : pick(throwDie, ['Mẫu Sửa', from]),
    }
  }
  return Array.from({ length: throwDie(3) }, one)
}

it.each(Array.from({ length: tries(6, 18) }, (_, index) => 401 + index))('of what comes after a decision, series %i', async (seed) => {
  const throwDie = dice(seed)
  const running = await startedRound(
    pick(
      throwDie,
      roundKeys.filter((key) => key !== 'service' && key !== 'tenure'),
    ),
  )
  const { db, roundId } = running
  await consider(running)
  await drafted(running)
  await issued(running)
  await anyPast(db, throwDie)
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')!
  let isIssued = 0
  for (const number of [901, 902]) {
    const kind = pick(throwDie, ['correction', 'cancellation'] as const)
    const id = must(await addRuling(db, roundId, kind, pick(throwDie, [decision.id, decision.id, decision.id, null])))
    const amendments = await anyAmendments(running, decision, throwDie)
    must(await updateRuling(db, id, 'Nội dung', { amendments, reason: pick(throwDie, ['', 'Ghi nhầm']) }))
    const own = (await db.awards.where('rulingId').equals(decision.id).toArray())[0]
    if (own !== undefined && own.voided === null && throwDie(3) === 0) must(await voidAward(db, own, decision.issuedOn ?? '', 'Ghi nhầm'))
    const asked = await everybodyIsTold(db, roundId)
    const draft = asked.awardCase.rulings.find((ruling) => ruling.id === id)!
    const issuedOn = pick(throwDie, [
      decision.issuedOn ?? '',
      `${Number(running.kind.open.today.slice(0, 4)) + 1}-01-05`,
      running.kind.open.today,
    ])
    isIssued += Number(await issuingIsTold(db, asked, draft, { number, issuedOn, signerId: 'signer-chair' }))
    await everybodyIsTold(db, roundId)
  }
  expect(await db.signed.where('roundId').equals(roundId).count()).toBe(1 + Number(running.kind.upward) + isIssued)
})
