import { describe, expect, it } from 'vitest'
import { writeBackup } from '@renderer/data/backup/write'
import { readContents } from '../../support/backups'
import { act } from '@renderer/data/core/acts'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { seedPractice } from '@renderer/data/profiles/practice'
import { addExternalAward } from '@renderer/data/repositories/awards'
import { readCase } from '@renderer/data/repositories/cases'
import { readMatchingFacts } from '@renderer/data/repositories/importParts'
import {
  addFormerName,
  endSubject,
  mergeSubjects,
  readSubjectRecord,
  removeSubject,
  saveSubject,
  transferPerson,
} from '@renderer/data/repositories/subjects'
import { SearchIndex } from '@renderer/data/search/search'
import { composeDocument } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import { indexSubjects, matchCandidate } from '@shared/domain/subject/matching'
import { asOf, combined } from '@shared/domain/subject/rules'
import { aCollective, aHousehold, aPerson } from '../../support/builders'

const opened = (): AppDatabase => new AppDatabase(`subject-history-${crypto.randomUUID()}`)
const everything = async (db: AppDatabase) =>
  Object.fromEntries(await Promise.all(loggedTables.map(async (name) => [name, await db.table(name).toArray()] as const)))

describe('two records of one subject', () => {
  it('become one: every line, award, paper and link follows, nothing signed reads otherwise, and one undo parts them again', async () => {
    const db = opened()
    await seedPractice(db)
    const [award] = await db.awards.filter(({ subjectKind }) => subjectKind === 'person').toArray()
    const gone = (await db.subjects.get(award!.subjectId))!
    if (gone.kind !== 'person') throw new Error('no person')
    const kept = aPerson({ id: 'kept', name: 'Nguyễn Mẫu Giữ Lại', birthYear: null, gender: null, post: '', unit: '', note: 'ghi chú' })
    const council = (await db.councils.toArray())[0]!
    await act(db, 'Chuẩn bị', async () => {
      await db.subjects.add(kept)
      await db.councils.put({
        ...council,
        members: council.members.map((member, index) => (index === 0 ? { ...member, subjectId: gone.id } : member)),
      })
    })
    const before = await everything(db)
    const made = async () => {
      const awardCase = (await readCase(db, award!.roundId!))!
      const papers = await Promise.all(
        setOf(awardCase)
          .filter(({ kind }) => kind !== 'plan')
          .map(({ job }) => composeDocument(job)),
      )
      return papers.map((paper) => (paper.ok ? [...paper.value.bytes].reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7) : paper.error))
    }
    const papers = await made()
    expect(await mergeSubjects(db, 'kept', gone.id)).toMatchObject({
      ok: true,
      value: {
        id: 'kept',
        name: 'Nguyễn Mẫu Giữ Lại',
        birthYear: gone.birthYear,
        post: gone.post,
        unit: gone.unit,
        note: 'ghi chú; Dữ liệu mẫu',
      },
    })
    expect(JSON.stringify(Object.values(await everything(db)))).not.toContain(`"${gone.id}"`)
    const record = (await readSubjectRecord(db, 'kept'))!
    expect(record.awards.map(({ id }) => id)).toContain(award!.id)
    expect(record.names.map(({ name }) => name)).toEqual([gone.name])
    expect(await made()).toEqual(papers)
    const { bytes } = await writeBackup(db, { appVersion: '', profile: 'practice', madeAt: '' })
    expect(await readContents(bytes)).toMatchObject({ ok: true })
    const after = await everything(db)
    await undo(db)
    expect(await everything(db)).toEqual(before)
    await redo(db)
    expect(await everything(db)).toEqual(after)
  })

  it('of a unit take the people and the successors that name it along', async () => {
    const db = opened()
    await act(db, 'Thêm', () =>
      db.subjects.bulkAdd([
        aCollective({ id: 'a', name: 'Trường Mẫu A' }),
        aCollective({ id: 'b', name: 'Trường Mẫu Ạ', successorId: 'a' }),
        aCollective({ id: 'c', name: 'Trường Mẫu C', successorId: 'b' }),
        aPerson({ id: 'p', unitId: 'b' }),
      ]),
    )
    expect(await mergeSubjects(db, 'a', 'b')).toMatchObject({ ok: true })
    expect(await db.subjects.get('p')).toMatchObject({ unitId: 'a' })
    expect(await db.subjects.get('c')).toMatchObject({ successorId: 'a' })
    expect(await db.subjects.get('a')).not.toMatchObject({ successorId: 'a' })
  })

  it('are refused where they are of two kinds, one and the same, or gone', async () => {
    const db = opened()
    await act(db, 'Thêm', () => db.subjects.bulkAdd([aPerson({ id: 'p' }), aHousehold({ id: 'h' })]))
    expect(await mergeSubjects(db, 'p', 'h')).toMatchObject({ ok: false, error: { code: 'subject.otherKind' } })
    expect(await mergeSubjects(db, 'p', 'p')).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    expect(await mergeSubjects(db, 'p', 'x')).toMatchObject({ ok: false, error: { code: 'record.missing' } })
    expect(await db.subjects.count()).toBe(2)
    expect(() => combined(aPerson(), aHousehold())).toThrow()
  })
})

describe('a subject taken away', () => {
  it('takes its former names and posts along and leaves no link to itself, whatever named it', async () => {
    const db = opened()
    await act(db, 'Thêm', () =>
      db.subjects.bulkAdd([aCollective({ id: 'u' }), aCollective({ id: 'v', successorId: 'u' }), aPerson({ id: 'p' })]),
    )
    await addFormerName(db, { subjectId: 'u', name: 'Tên cũ mẫu', untilOn: null, basis: '' })
    expect(await removeSubject(db, (await db.subjects.get('u'))!)).toMatchObject({ ok: true })
    expect([await db.subjectNames.count(), (await db.subjects.get('v'))?.successorId]).toEqual([0, null])
    await transferPerson(db, 'p', { post: 'Trưởng phòng', unit: 'Phòng Mẫu', unitId: null, fromOn: '2026-01-01' })
    expect(await db.subjectPosts.count()).toBe(1)
    await removeSubject(db, (await db.subjects.get('p'))!)
    expect(await db.subjectPosts.count()).toBe(0)
    await undo(db)
    expect(await db.subjectPosts.count()).toBe(1)
  })
})

describe('former names', () => {
  it('are kept when a unit is really renamed, found by search, and known to an incoming list', async () => {
    const db = opened()
    await act(db, 'Thêm', () => db.subjects.add(aCollective({ id: 'u', name: 'Trường Tiểu học Mẫu Cũ' })))
    const unit = (await db.subjects.get('u'))!
    await saveSubject(db, { ...unit, name: 'Trường Tiểu học Mẫu Mới' }, '2026-07-01')
    await saveSubject(db, { ...unit, name: 'Trường Tiểu học Mẫu Mới ' }, null)
    const record = (await readSubjectRecord(db, 'u'))!
    expect(record.names).toMatchObject([{ name: 'Trường Tiểu học Mẫu Cũ', untilOn: '2026-06-30' }])
    const index = new SearchIndex()
    index.set('subjectNames', record.names[0]!.id, record.names[0])
    expect(index.find('mau cu')).toMatchObject([{ path: '/doi-tuong/u', hint: expect.stringContaining('30/06/2026') as string }])
    const { known } = await readMatchingFacts(db, 'round', 'none')
    const list = { kind: 'collective', name: 'Trường tiểu học Mẫu Cũ', birthYear: null, unit: '', address: '' } as const
    expect(matchCandidate(indexSubjects(known), list)).toMatchObject({ status: 'matched', subject: { id: 'u' } })
    expect(await addFormerName(db, { subjectId: 'u', name: ' ', untilOn: null, basis: '' })).toMatchObject({
      ok: false,
      error: { code: 'record.invalid' },
    })
  })
})

describe('dated posts', () => {
  it('are kept with their days, and an award of then is entered with the post of then', async () => {
    const db = opened()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'p', post: 'Công chức', unit: 'Phòng Mẫu Một' })))
    const move = (post: string, fromOn: string) => transferPerson(db, 'p', { post, unit: 'Phòng Mẫu Hai', unitId: null, fromOn })
    expect(await move('Phó Trưởng phòng', '2024-03-01')).toMatchObject({ ok: true })
    expect(await move('Trưởng phòng', '2026-01-01')).toMatchObject({ ok: true })
    expect(await move('Chủ tịch', '2024-03-01')).toMatchObject({
      ok: false,
      error: { code: 'record.invalid', fields: [{ path: ['fromOn'] }] },
    })
    expect((await readSubjectRecord(db, 'p'))?.posts).toMatchObject([
      { post: 'Công chức', fromOn: null, toOn: '2024-02-29' },
      { post: 'Phó Trưởng phòng', fromOn: '2024-03-01', toOn: '2025-12-31' },
    ])
    const awarded = async (decidedOn: string) => {
      const draft = { subjectId: 'p', awardCode: '', awardName: 'Bằng khen', achievement: '', prizeVnd: 0, decisionSymbol: '1/QĐ-UBND' }
      const added = await addExternalAward(db, { ...draft, decidedOn, decidedBy: 'Chủ tịch UBND thành phố Mẫu' })
      return added.ok ? added.value.detail : added.error
    }
    expect(await awarded('2024-02-29')).toBe('Công chức, Phòng Mẫu Một')
    expect(await awarded('2024-03-01')).toBe('Phó Trưởng phòng Mẫu Hai')
    expect(await awarded('2026-11-01')).toBe('Trưởng phòng Mẫu Hai')
    expect(asOf(aHousehold(), [], '2020-01-01')).toMatchObject({ kind: 'household' })
  })
})

describe('the end of a unit', () => {
  it('has a day, a reason and who took its place, and can be lifted', async () => {
    const db = opened()
    await act(db, 'Thêm', () => db.subjects.bulkAdd([aCollective({ id: 'u' }), aCollective({ id: 'v', name: 'Đơn vị mới' })]))
    const unit = (await db.subjects.get('u'))!
    await endSubject(db, unit, { on: '2026-07-01', because: 'merged', successorId: 'v' })
    expect(await readSubjectRecord(db, 'u')).toMatchObject({
      subject: { endedOn: '2026-07-01', endedBecause: 'merged', successorId: 'v' },
      successor: { name: 'Đơn vị mới' },
    })
    await endSubject(db, unit, null)
    expect(await db.subjects.get('u')).toMatchObject({ endedOn: null, endedBecause: null, successorId: null })
    await endSubject(db, unit, { on: '2026-07-01', because: 'merged', successorId: 'u' })
    expect(await db.subjects.get('u')).toMatchObject({ successorId: null })
  })
})
