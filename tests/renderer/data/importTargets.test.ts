import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readMatchingFacts, type ImportEntry } from '@renderer/data/repositories/importParts'
import { importAwards, importRatings, importSubjects } from '@renderer/data/repositories/importTargets'
import { readLayout, rememberLayout } from '@renderer/data/repositories/layouts'
import type { PastPart, RowDraft, YearPart } from '@shared/import/preview'
import { aDraft } from '../../support/rowDraft'
import { aCollective, aPerson } from '../../support/builders'

const aYear = (given: Partial<YearPart> = {}): YearPart => ({
  year: 2024,
  rating: 'good',
  source: 'QĐ 9/QĐ-UBND',
  headcount: null,
  completed: null,
  women: null,
  ...given,
})
const aPast = (given: Partial<PastPart> = {}): PastPart => ({
  awardName: 'Lao động tiên tiến',
  decisionSymbol: '12/QĐ-UBND',
  decidedOn: '2023-12-20',
  decidedBy: 'Chủ tịch Ủy ban nhân dân xã Mẫu',
  prizeVnd: 0,
  ...given,
})
const open = async (...subjects: readonly (ReturnType<typeof aPerson> | ReturnType<typeof aCollective>)[]): Promise<AppDatabase> => {
  const db = new AppDatabase(`targets-${crypto.randomUUID()}`)
  await act(db, 'Thêm', () => db.subjects.bulkAdd([...subjects]))
  return db
}
const isNew = (draft: RowDraft): ImportEntry => ({ draft, subjectId: null })

describe('people and units from a list', () => {
  it('adds those not known with the unit they work in, and undoes all at once', async () => {
    const db = await open()
    const unit = aDraft({ kind: 'collective', name: 'Phòng Kinh tế Mẫu', birthYear: null })
    expect(await importSubjects(db, [isNew(aDraft({ unit: 'PHÒNG KINH TẾ MẪU' })), isNew(unit)], 'Nhập')).toEqual({
      ok: true,
      value: { imported: 2, created: 2, left: 0, changed: 0 },
    })
    const [person, office] = ['person', 'collective'].map((kind) => db.subjects.where('kind').equals(kind).first())
    expect((await person) as { unitId?: string }).toMatchObject({ unitId: (await office)?.id })
    await undo(db)
    expect(await db.subjects.count()).toBe(0)
  })
  it('keeps what a record says unless it is to be brought up to date, and never halves a workplace', async () => {
    const db = await open(aPerson({ id: 'a', post: 'Công chức', unit: '', gender: null }))
    const draft = aDraft({ post: 'Trưởng phòng', unit: 'Phòng Mẫu', gender: 'male' })
    await importSubjects(db, [{ draft, subjectId: 'a', mode: 'add' }], 'Nhập')
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Công chức', unit: '', gender: 'male' })
    await importSubjects(db, [{ draft, subjectId: 'a', mode: 'update' }], 'Nhập')
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Trưởng phòng', unit: 'Phòng Mẫu' })
  })
})

describe('ratings from a list', () => {
  it('enters a year, leaves one that stands, or takes the list over it', async () => {
    const db = await open(aPerson({ id: 'a' }), aCollective({ id: 'u' }))
    const rows: ImportEntry[] = [
      { draft: aDraft({ year: aYear() }), subjectId: 'a' },
      { draft: aDraft({ kind: 'collective', name: 'Trường Mẫu', year: aYear({ headcount: 20, completed: 19 }) }), subjectId: 'u' },
    ]
    expect(await importRatings(db, rows, 'Nhập')).toMatchObject({ value: { imported: 2, created: 0, changed: 0 } })
    expect(await db.subjectYears.get('u:2024')).toMatchObject({ headcount: 20, completed: 19, rating: 'good' })
    const worse = aDraft({ year: aYear({ rating: 'completed', source: 'QĐ 10' }) })
    await importRatings(db, [{ draft: worse, subjectId: 'a', mode: 'add' }], 'Nhập')
    expect(await db.subjectYears.get('a:2024')).toMatchObject({ rating: 'good', ratingSource: 'QĐ 9/QĐ-UBND' })
    expect(await importRatings(db, [{ draft: worse, subjectId: 'a', mode: 'update' }], 'Nhập')).toMatchObject({ value: { changed: 1 } })
    expect(await db.subjectYears.get('a:2024')).toMatchObject({ rating: 'completed', ratingSource: 'QĐ 10' })
  })
})

describe('past awards from lists', () => {
  it('enters lines of the register without number, once, with their file, as one act', async () => {
    const db = await open(aPerson({ id: 'a', post: 'Phó Chủ tịch', unit: 'UBND xã Mẫu' }))
    const file = {
      ownerId: 'qd:2023-12-20:12-qd-ubnd',
      title: 'Quyết định 12/QĐ-UBND',
      fileName: 'a.docx',
      sha256: 'a'.repeat(64),
      bytes: 10,
      receivedOn: '2026-11-01',
    }
    const entries: ImportEntry[] = [
      { draft: aDraft({ awardCode: 'LDTT', post: 'Công chức', unit: 'UBND xã Mẫu', past: aPast() }), subjectId: 'a' },
      { draft: aDraft({ awardCode: 'LDTT', name: 'Trần Thị Mẫu', past: aPast() }), subjectId: null },
      {
        draft: aDraft({ awardCode: 'LDTT', name: 'Trần Thị Mẫu', post: 'Bí thư', past: aPast({ decidedOn: '2024-12-20' }) }),
        subjectId: null,
      },
    ]
    expect(await importAwards(db, entries, [file], 'Nhập quyết định cũ')).toMatchObject({ value: { imported: 3, created: 1, left: 0 } })
    expect(await importAwards(db, entries.slice(0, 1), [], 'Nhập quyết định cũ')).toMatchObject({ value: { imported: 0, left: 1 } })
    const award = await db.awards.where('subjectId').equals('a').first()
    expect(award).toMatchObject({ registerNumber: null, year: 2023, awardCode: 'LDTT', detail: 'Công chức, UBND xã Mẫu', rulingId: null })
    // A paper of years ago is no news about the record; of somebody new the latest paper tells the post.
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Phó Chủ tịch' })
    expect((await db.subjects.toArray()).find(({ name }) => name === 'Trần Thị Mẫu')).toMatchObject({ post: 'Bí thư' })
    expect((await readMatchingFacts(db, 'awards', '')).stored.size).toBe(3)
    expect((await readHistory(db)).undo).toHaveLength(2)
    await undo(db)
    expect([await db.awards.count(), await db.attachments.count(), await db.subjects.count()]).toEqual([0, 0, 1])
  })
  it('fills or takes over what stands there of others, keeps a paper once, and undoes all at once', async () => {
    const db = await open(aPerson({ id: 'a' }))
    const file = { ownerId: 'qd:1', title: '', fileName: 'a.docx', sha256: 'a'.repeat(64), bytes: 10, receivedOn: '2026-11-01' }
    const entry = (given: Partial<RowDraft>, mode: 'add' | 'update'): ImportEntry => ({
      draft: aDraft({ awardCode: 'LDTT', past: aPast(), ...given }),
      subjectId: 'a',
      mode,
    })
    await importAwards(db, [entry({ achievement: 'Một' }, 'add')], [file], 'Nhập')
    const next = { achievement: 'Hai', past: aPast({ prizeVnd: 300_000 }) }
    expect(await importAwards(db, [entry(next, 'add')], [file], 'Nhập')).toMatchObject({ value: { imported: 0, changed: 1, left: 0 } })
    expect(await db.awards.toArray()).toMatchObject([{ achievement: 'Một', prizeVnd: 300_000 }])
    expect(await importAwards(db, [entry(next, 'update')], [file], 'Nhập')).toMatchObject({ value: { imported: 0, changed: 1, left: 0 } })
    expect(await db.awards.toArray()).toMatchObject([{ achievement: 'Hai', prizeVnd: 300_000 }])
    expect(await db.attachments.count()).toBe(1)
    expect(await importAwards(db, [entry(next, 'update')], [], 'Nhập')).toMatchObject({ value: { changed: 0, left: 1 } })
    await undo(db)
    expect(await db.awards.toArray()).toMatchObject([{ achievement: 'Một', prizeVnd: 300_000 }])
  })
  it('writes nothing while a decision has no day', async () => {
    const db = await open()
    const entry = isNew(aDraft({ awardCode: 'LDTT', past: aPast({ decidedOn: null }) }))
    expect(await importAwards(db, [entry], [], 'Nhập')).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    expect(await db.subjects.count()).toBe(0)
  })
})

describe('how columns of a layout were named', () => {
  it('is remembered by its headings, changed and forgotten, outside the log', async () => {
    const db = await open()
    await rememberLayout(db, 'round:a|b', ['name', 'ignored'])
    await rememberLayout(db, 'round:c|d', ['name', null])
    expect(await readLayout(db, 'round:a|b')).toEqual(['name', 'ignored'])
    await rememberLayout(db, 'round:a|b', null)
    expect([await readLayout(db, 'round:a|b'), await readLayout(db, 'round:c|d')]).toEqual([undefined, ['name', null]])
    expect((await readHistory(db)).undo.map(({ label }) => label)).toEqual([])
  })
})
