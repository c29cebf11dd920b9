import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readInitiativesOf, removeInitiative, saveInitiative } from '@renderer/data/repositories/initiatives'
import { readConducts, readYear, readYearsOf, saveConduct, saveYears } from '@renderer/data/repositories/subjectYears'
import { mergeSubjects, removeSubject } from '@renderer/data/repositories/subjects'
import { emptyYear } from '@shared/domain/subject/years'
import { aNominee, aPerson, aRound } from '../../support/builders'

const open = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`years-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.subjects.bulkAdd([aPerson({ id: 'p' }), aPerson({ id: 'q', name: 'Trần Thị Mẫu' })]))
  return db
}
const draft = { kind: 'initiative' as const, recognisedBy: 'unit' as const, symbol: 'QĐ 7/QĐ-UBND', recognisedOn: '2026-06-01', scope: '' }

describe('years of a subject', () => {
  it('are stored as one act, taken back as one, and go when nothing is said any more', async () => {
    const db = await open()
    const rows = ['p', 'q'].map((id) => ({ ...emptyYear(id, 2026), rating: 'good' as const }))
    expect((await saveYears(db, 'Ghi xếp loại', rows)).ok).toBe(true)
    expect((await readYear(db, 2026)).size).toBe(2)
    await saveYears(db, 'Ghi xếp loại', [emptyYear('p', 2026)])
    expect(await readYearsOf(db, 'p')).toEqual([])
    await undo(db)
    await undo(db)
    expect((await readYear(db, 2026)).size).toBe(0)
  })

  it('refuse a subject that is gone and an absence that runs backwards, and store nothing then', async () => {
    const db = await open()
    expect(await saveYears(db, 'x', [emptyYear('p', 2026), emptyYear('nobody', 2026)])).toMatchObject({ error: { code: 'record.missing' } })
    const absences = [{ reason: 'sick' as const, fromOn: '2026-05-02', toOn: '2026-05-01' }]
    expect(await saveYears(db, 'x', [{ ...emptyYear('p', 2026), absences }])).toMatchObject({ error: { code: 'record.invalid' } })
    expect(await db.subjectYears.count()).toBe(0)
  })

  it('become one row when two records become one, with what each knew', async () => {
    const db = await open()
    await saveYears(db, 'x', [
      { ...emptyYear('p', 2026), rating: 'good', ratingSource: 'QĐ 1' },
      { ...emptyYear('q', 2026), rating: 'excellent', ratingSource: 'QĐ 2', joinedOn: '2026-03-01' },
      { ...emptyYear('q', 2025), rating: 'completed' },
    ])
    expect((await mergeSubjects(db, 'p', 'q')).ok).toBe(true)
    expect(await readYearsOf(db, 'p')).toMatchObject([
      { id: 'p:2026', rating: 'good', ratingSource: 'QĐ 1; QĐ 2', joinedOn: '2026-03-01' },
      { id: 'p:2025', rating: 'completed' },
    ])
    expect(await db.subjectYears.where('subjectId').equals('q').count()).toBe(0)
  })
})

describe('conduct and initiatives', () => {
  it('go with a record that is deleted, but its initiatives hold it', async () => {
    const db = await open()
    await saveConduct(db, {
      subjectId: 'p',
      kind: 'pending',
      measure: null,
      fromOn: '2026-05-01',
      toOn: null,
      isCleared: false,
      instrument: '',
    })
    expect(await readConducts(db, 'p')).toHaveLength(1)
    const made = await saveInitiative(db, { ...draft, title: 'Số hóa hồ sơ', authorIds: ['p', 'q'] })
    if (!made.ok) throw new Error('not made')
    expect(await removeSubject(db, (await db.subjects.get('p'))!)).toMatchObject({ error: { code: 'subject.inUse' } })
    await removeInitiative(db, made.value)
    expect((await removeSubject(db, (await db.subjects.get('p'))!)).ok).toBe(true)
    expect(await db.conducts.count()).toBe(0)
  })

  it('follow a merge: an author named twice is one, and a line loses an initiative that is taken out', async () => {
    const db = await open()
    const made = await saveInitiative(db, { ...draft, title: 'Số hóa hồ sơ', authorIds: ['p', 'q'] })
    if (!made.ok) throw new Error('not made')
    await act(db, 'Chuẩn bị', async () => {
      await db.rounds.add(aRound())
      await db.nominees.add(aNominee({ id: 'n', subjectId: 'p', initiativeIds: [made.value.id] }))
    })
    await mergeSubjects(db, 'p', 'q')
    expect(await readInitiativesOf(db, 'p')).toMatchObject([{ authorIds: ['p'] }])
    await removeInitiative(db, made.value)
    expect(await db.nominees.get('n')).toMatchObject({ initiativeIds: [] })
  })

  it('refuse an author that nobody knows', async () => {
    expect(await saveInitiative(await open(), { ...draft, title: 'x', authorIds: ['nobody'] })).toMatchObject({
      error: { code: 'record.missing' },
    })
  })
})
