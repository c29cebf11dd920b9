import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { addExternalAward, readAwardYears, readAwardsOfYear, restoreAward, voidAward } from '@renderer/data/repositories/awards'
import {
  addSubject,
  endSubject,
  patchSubjects,
  readAwardCounts,
  readSubjectRecord,
  removeSubject,
  saveSubject,
} from '@renderer/data/repositories/subjects'
import { undo } from '@renderer/data/core/undo'
import { aPerson } from '../../support/builders'
import { makeSubject, nothingSaid } from '@shared/domain/subject/make'
import { kindOfName } from '@shared/domain/subject/reading'

const open = (): AppDatabase => new AppDatabase(`subjects-${crypto.randomUUID()}`)
const external = {
  subjectId: 'a',
  awardCode: '',
  awardName: 'Bằng khen',
  achievement: 'Sáng kiến',
  prizeVnd: 0,
  decisionSymbol: '15/QĐ-UBND',
  decidedOn: '2025-05-19',
  decidedBy: 'Chủ tịch UBND thành phố Mẫu',
} as const

describe('people and units', () => {
  it('adds, changes and ends a subject, each as one act that can be taken back', async () => {
    const db = open()
    const { id: _, ...draft } = aPerson({ name: ' Nguyễn  Văn Mẫu\u200B' })
    const added = await addSubject(db, draft)
    if (!added.ok) throw new Error('refused')
    expect(added.value.name).toBe('Nguyễn Văn Mẫu')
    await saveSubject(db, { ...added.value, note: 'ghi chú' })
    await endSubject(db, added.value, { on: '2026-11-22', because: 'left', successorId: null })
    expect(await db.subjects.get(added.value.id)).toMatchObject({ note: 'ghi chú', endedOn: '2026-11-22' })
    expect((await readHistory(db)).undo.map((entry) => entry.label)).toHaveLength(3)
    await undo(db)
    expect(await db.subjects.get(added.value.id)).toMatchObject({ endedOn: null })
  })

  it('refuses an impossible birth year by its field and a subject that is gone', async () => {
    const db = open()
    expect(await saveSubject(db, aPerson({ id: 'gone' }))).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    expect(await saveSubject(db, aPerson({ id: 'a', birthYear: 1800 }))).toMatchObject({
      ok: false,
      error: { code: 'record.invalid', fields: [{ path: ['birthYear'] }] },
    })
  })

  it('sets a field of many records as one act, and none of them where one cannot take it', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.bulkAdd(['a', 'b', 'c'].map((id) => aPerson({ id, post: id === 'c' ? 'Trưởng thôn' : '' }))))
    expect(await patchSubjects(db, ['a', 'b', 'c'], { post: ' Trưởng  thôn ' }, 'Ghi chức vụ')).toEqual({ ok: true, value: 2 })
    expect((await db.subjects.toArray()).map((one) => one.kind === 'person' && one.post)).toEqual(Array(3).fill('Trưởng thôn'))
    await undo(db)
    expect((await db.subjects.get('a')) as object).toMatchObject({ post: '' })
    expect(await patchSubjects(db, ['a', 'gone'], { post: 'Phó thôn' }, 'Ghi chức vụ')).toMatchObject({ error: { code: 'record.missing' } })
    expect(await patchSubjects(db, ['a', 'b'], { address: 'x'.repeat(3000) }, 'Ghi địa chỉ')).toMatchObject({
      error: { code: 'record.invalid', fields: [{ path: ['address'] }] },
    })
    expect((await db.subjects.get('a')) as object).toMatchObject({ post: '', address: '' })
  })

  it.each([
    ['Đỗ Văn Mẫu', 'person'],
    ['Hợp tác xã Mẫu Đông', 'collective'],
    ['Hộ bà Lê Thị Mẫu', 'household'],
  ] as const)('enters an award of somebody new, %s, together with the record, as one act', async (name, kind) => {
    const db = open()
    const fresh = makeSubject(
      { id: crypto.randomUUID(), endedOn: null, endedBecause: null, successorId: null },
      nothingSaid(kindOfName(name) ?? 'person', name),
    )
    const added = await addExternalAward(db, { ...external, subjectId: fresh.id }, fresh)
    expect(added).toMatchObject({ ok: true, value: { name, subjectId: fresh.id } })
    expect(await db.subjects.get(fresh.id)).toMatchObject({ kind, name })
    await undo(db)
    expect([await db.subjects.count(), await db.awards.count()]).toEqual([0, 0])
    const refused = await addExternalAward(db, { ...external, subjectId: fresh.id, decidedBy: ' ' }, fresh)
    expect([refused.ok, await db.subjects.count()]).toEqual([false, 0])
  })

  it('deletes only a subject that nothing speaks of', async () => {
    const db = open()
    const [used, free] = [aPerson({ id: 'a' }), aPerson({ id: 'b' })]
    await act(db, 'Thêm', () => db.subjects.bulkAdd([used, free]))
    await addExternalAward(db, external)
    expect(await removeSubject(db, used)).toEqual({ ok: false, error: { code: 'subject.inUse', name: used.name } })
    expect(await removeSubject(db, free)).toEqual({ ok: true, value: null })
    expect((await readSubjectRecord(db, 'a'))?.awards.map((award) => award.awardName)).toEqual(['Bằng khen'])
    expect((await readAwardCounts(db)).get('a')).toBe(1)
  })
})

describe('the register', () => {
  it('takes an award by others without a number of ours, in the words of the day', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', gender: 'female' })))
    await addExternalAward(db, external)
    expect(await readAwardsOfYear(db, 2025)).toMatchObject([
      { registerNumber: null, honorific: 'Bà', name: 'Nguyễn Văn Mẫu', detail: 'Công chức, Phòng Kinh tế', awardCode: 'KHAC', year: 2025 },
    ])
    await addExternalAward(db, { ...external, decidedOn: '2023-01-05' })
    expect(await readAwardYears(db)).toEqual([2025, 2024, 2023])
    expect(await addExternalAward(db, { ...external, decidedBy: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'record.invalid', fields: [{ path: ['decidedBy'] }] },
    })
  })

  it('strikes an award out with a reason, and lifts it again', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const added = await addExternalAward(db, external)
    if (!added.ok) throw new Error('refused')
    expect(await voidAward(db, added.value, '2026-11-22', ' ')).toMatchObject({ ok: false })
    await voidAward(db, added.value, '2026-11-22', 'Nhập nhầm')
    expect(await db.awards.get(added.value.id)).toMatchObject({ voided: { reason: 'Nhập nhầm' } })
    expect((await readAwardCounts(db)).get('a')).toBeUndefined()
    await restoreAward(db, added.value)
    expect(await db.awards.get(added.value.id)).toMatchObject({ voided: null })
  })
})
