import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { listRegistrations, readOutcomes, returnRegistrations, takeRegistrations } from '@renderer/data/repositories/registrations'
import { mergeSubjects, removeSubject } from '@renderer/data/repositories/subjects'
import { registrationBoard, registrationSums } from '@shared/domain/registration/rules'
import type { RegistrationDraft } from '@shared/forms/registrationForm'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { aCollective, aPerson } from '../../support/builders'
import { externalAward } from '@shared/domain/award/rules'
import type { Award } from '@shared/domain/award/types'

const movementId = namSachMovement.id
const anAward = (given: Pick<Award, 'id' | 'subjectId' | 'awardCode' | 'decidedOn' | 'periodTo'>): Award => ({
  ...externalAward(
    {
      subjectId: given.subjectId,
      awardCode: given.awardCode,
      awardName: given.awardCode,
      achievement: '',
      prizeVnd: 0,
      decisionSymbol: '9/QĐ-UBND',
      decidedOn: given.decidedOn,
      decidedBy: 'Chủ tịch UBND xã Mẫu',
    },
    aPerson({ id: given.subjectId }),
    given.id,
  ),
  ...given,
})
const draft = (name: string, more: Partial<RegistrationDraft> = {}): RegistrationDraft => ({
  subjectId: null,
  kind: 'person',
  name,
  post: '',
  awardCode: 'GK_XA',
  title: 'Giấy khen',
  target: '',
  initiative: '',
  ...more,
})
async function office(): Promise<AppDatabase> {
  const db = new AppDatabase(`registrations-${crypto.randomUUID()}`)
  await act(db, 'nạp', async () => {
    await db.movements.add(namSachMovement)
    await db.subjects.bulkAdd([
      ...['a', 'b', 'c'].map((id) => aCollective({ id, name: `Đơn vị Mẫu ${id.toUpperCase()}` })),
      aPerson({ id: 'p', name: 'Trần Văn Mẫu' }),
      aPerson({ id: 'q', name: 'Lê Thị Mẫu' }),
    ])
    await db.participants.bulkAdd(['a', 'b', 'c'].map((id) => ({ id: `part-${id}`, movementId, subjectId: id, groupId: null })))
  })
  return db
}
const take = (db: AppDatabase, unitId: string, rows: readonly RegistrationDraft[]) =>
  takeRegistrations(db, movementId, 2026, [{ unitId, rows, file: null }], '2026-07-20', 'Nhận đăng ký')
const boardOf = async (db: AppDatabase) => {
  const subjects = new Map((await db.subjects.toArray()).map((subject) => [subject.id, subject]))
  return registrationBoard(await db.participants.toArray(), subjects, await listRegistrations(db, movementId), 2026)
}

describe('registrations', () => {
  it('say who has registered and who has not, and stay as one step to take back', async () => {
    const db = await office()
    expect(await take(db, 'a', [draft('Trần Văn Mẫu', { subjectId: 'p' }), draft('Lê Thị Mẫu')])).toMatchObject({
      ok: true,
      value: { added: 2 },
    })
    expect((await boardOf(db)).map(({ unitId, state, rows }) => [unitId, state, rows.length])).toEqual([
      ['b', 'none', 0],
      ['c', 'none', 0],
      ['a', 'received', 2],
    ])
    await undo(db)
    expect(await db.registrations.count()).toBe(0)
  })

  it('are not owed by a unit that went on as another within the year; what it registered stands, with the day', async () => {
    const db = await office()
    await take(db, 'a', [draft('Trần Văn Mẫu')])
    for (const [id, endedOn] of [
      ['a', '2026-06-30'],
      ['b', '2026-06-30'],
      ['c', '2026-12-31'],
    ] as const)
      await act(db, 'kết thúc', () => db.subjects.update(id, { endedOn }))
    const board = await boardOf(db)
    expect(board.map(({ unitId, state, endedOn }) => [unitId, state, endedOn])).toEqual([
      ['c', 'none', undefined],
      ['a', 'received', '2026-06-30'],
      ['b', 'ended', '2026-06-30'],
    ])
    expect(registrationSums(board, () => ({ outcome: 'unknown' }))).toMatchObject({ units: 1, owing: 2 })
  })

  it('take a form read again over the same rows, and keep what it does not name', async () => {
    const db = await office()
    await take(db, 'a', [draft('Trần Văn Mẫu'), draft('Lê Thị Mẫu')])
    expect(await take(db, 'a', [draft('trần văn mẫu', { target: 'mới' }), draft('Vũ Văn Mẫu')])).toMatchObject({
      value: { added: 1, changed: 1, kept: 1 },
    })
    expect((await listRegistrations(db, movementId)).map(({ target }) => target).toSorted()).toEqual(['', '', 'mới'])
  })

  it('go back to their unit with a reason only', async () => {
    const db = await office()
    await take(db, 'a', [draft('Trần Văn Mẫu'), draft('Lê Thị Mẫu')])
    const [first] = await listRegistrations(db, movementId)
    await returnRegistrations(db, [first!.id], 'Chưa có ý kiến của thủ trưởng', 'Trả lại')
    expect((await boardOf(db)).find(({ unitId }) => unitId === 'a')?.state).toBe('partly')
    expect((await db.registrations.get(first!.id))?.reason).toBe('Chưa có ý kiến của thủ trưởng')
  })

  it('are held against the register at the year’s end, by record, award and year', async () => {
    const db = await office()
    await act(db, 'sổ vàng', () =>
      db.awards.bulkAdd([
        anAward({ id: '1', subjectId: 'p', awardCode: 'GK_XA', decidedOn: '2027-01-20', periodTo: '2026-12-31' }),
        anAward({ id: '2', subjectId: 'q', awardCode: 'LDTT', decidedOn: '2026-12-20', periodTo: null }),
      ]),
    )
    await take(db, 'a', [draft('Trần Văn Mẫu', { subjectId: 'p' }), draft('Lê Thị Mẫu', { subjectId: 'q' }), draft('Vũ Văn Mẫu')])
    await take(db, 'b', [draft('Đơn vị Mẫu B', { subjectId: 'b', kind: 'collective' })])
    const rows = await listRegistrations(db, movementId)
    const outcomes = await readOutcomes(db, rows)
    expect(rows.map(({ id, name }) => [name, outcomes.get(id)?.outcome]).toSorted()).toEqual([
      ['Lê Thị Mẫu', 'other'],
      ['Trần Văn Mẫu', 'achieved'],
      ['Vũ Văn Mẫu', 'unknown'],
      ['Đơn vị Mẫu B', 'none'],
    ])
    // By hand: units a and b of three; four rows; one reached; one that no record tells.
    expect(registrationSums(await boardOf(db), ({ id }) => outcomes.get(id)!)).toEqual({
      units: 2,
      owing: 3,
      registered: 4,
      achieved: 1,
      unknown: 1,
    })
  })

  it('follow a person whose two records become one, and hold their unit', async () => {
    const db = await office()
    await take(db, 'a', [draft('Trần Văn Mẫu', { subjectId: 'q' })])
    await mergeSubjects(db, 'p', 'q')
    expect((await listRegistrations(db, movementId))[0]?.subjectId).toBe('p')
    expect((await removeSubject(db, (await db.subjects.get('a'))!)).ok).toBe(false)
  })
})
