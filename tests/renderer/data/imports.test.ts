import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { importNominees, type ImportEntry } from '@renderer/data/repositories/imports'
import { readMatchingFacts } from '@renderer/data/repositories/importParts'
import { undo } from '@renderer/data/core/undo'
import type { AwardRound } from '@shared/domain/round/types'
import type { RowDraft } from '@shared/import/preview'
import { aDraft as aRow } from '../../support/rowDraft'
import { aCase, aPerson } from '../../support/builders'
import { issued } from '../../support/caseParts'

const round: AwardRound = {
  id: 'r',
  name: 'Đợt xét mẫu',
  type: 'sudden',
  procedure: 'simplified',
  periodFrom: null,
  periodTo: null,
  movementId: null,
  reviewKind: null,
  phaseId: null,
  merit: '',
  openedOn: '2026-11-01',
  submissionDueOn: null,
}
const aDraft = (given: Partial<RowDraft> = {}): RowDraft => aRow({ gender: 'male', achievement: 'Sáng kiến', awardCode: 'GK_XA', ...given })
const open = async (given: Partial<AwardRound> = {}): Promise<AppDatabase> => {
  const db = new AppDatabase(`imports-${crypto.randomUUID()}`)
  await act(db, 'Mở đợt xét', () => db.rounds.add({ ...round, ...given }))
  return db
}

describe('bringing a list into a round', () => {
  it('makes new subjects and lines in the order of the list, as one act that one undo takes back', async () => {
    const db = await open()
    const entries: ImportEntry[] = Array.from({ length: 300 }, (_, index) => ({
      draft: aDraft({ name: `Người Mẫu ${index}` }),
      subjectId: null,
    }))
    expect(await importNominees(db, 'r', entries, 'Nhập 300 dòng từ Excel')).toEqual({
      ok: true,
      value: { imported: 300, created: 300, left: 0, changed: 0 },
    })
    const lines = (await db.nominees.where('roundId').equals('r').toArray()).toSorted((a, b) => a.order - b.order)
    const names = await db.subjects.bulkGet(lines.map((line) => line.subjectId))
    expect(names.map((subject) => subject?.name)).toEqual(entries.map((entry) => entry.draft.name))
    expect((await readHistory(db)).undo.map((entry) => entry.label)).toEqual(['Mở đợt xét', 'Nhập 300 dòng từ Excel'])
    await undo(db)
    expect([await db.nominees.count(), await db.subjects.count()]).toEqual([0, 0])
  })

  it('gives a known person a line, fills only what the record leaves open, and keeps another post for this case alone', async () => {
    const db = await open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', birthYear: null, gender: 'male' })))
    await importNominees(
      db,
      'r',
      [{ draft: aDraft({ gender: 'female', post: 'Trưởng phòng', unit: 'Phòng Kinh tế' }), subjectId: 'a' }],
      'Nhập 1 dòng từ Excel',
    )
    expect(await db.subjects.get('a')).toMatchObject({ birthYear: 1985, gender: 'male', post: 'Công chức' })
    expect((await db.nominees.toArray())[0]).toMatchObject({ subjectId: 'a', detail: 'Trưởng phòng Kinh tế', identity: 'known' })
  })

  it('leaves one out who came into the round meanwhile, and enters one anew who was deleted meanwhile', async () => {
    const db = await open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const entry = { draft: aDraft(), subjectId: 'a' }
    await importNominees(db, 'r', [entry], 'Nhập 1 dòng từ Excel')
    expect(await importNominees(db, 'r', [entry, { ...entry, subjectId: 'gone' }], 'Nhập 2 dòng từ Excel')).toEqual({
      ok: true,
      value: { imported: 1, created: 1, left: 1, changed: 0 },
    })
    expect([...(await readMatchingFacts(db, 'round', 'r')).stored]).toHaveLength(2)
  })

  it('gives one new person two lines for two awards, and makes the record once', async () => {
    const db = await open()
    const entries = [
      { draft: aDraft({ awardCode: 'CSTDCS' }), subjectId: null },
      { draft: aDraft(), subjectId: null },
      { draft: aDraft({ birthYear: 1990 }), subjectId: null },
    ]
    expect(await importNominees(db, 'r', entries, 'Nhập 3 dòng từ Excel')).toEqual({
      ok: true,
      value: { imported: 3, created: 2, left: 0, changed: 0 },
    })
    const lines = (await db.nominees.toArray()).toSorted((a, b) => a.order - b.order)
    expect(lines[0]?.subjectId).toBe(lines[1]?.subjectId)
    expect(lines[2]?.subjectId).not.toBe(lines[0]?.subjectId)
  })

  it('brings a line and a record that stand there up to date, or fills only what they leave open', async () => {
    const db = await open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', post: 'Công chức', unit: 'Phòng Kinh tế', address: '' })))
    await importNominees(db, 'r', [{ draft: aDraft({ achievement: 'Cũ' }), subjectId: 'a' }], 'Nhập 1 dòng từ Excel')
    const news = aDraft({ achievement: 'Mới', proposedBy: 'Thôn Mẫu', post: 'Trưởng phòng', unit: 'Phòng Kinh tế', address: 'Thôn Mẫu' })
    await importNominees(db, 'r', [{ draft: news, subjectId: 'a', mode: 'add' }], 'Nhập')
    expect((await db.nominees.toArray())[0]).toMatchObject({ achievement: 'Cũ', proposedBy: 'Thôn Mẫu' })
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Công chức', address: 'Thôn Mẫu' })
    expect(await importNominees(db, 'r', [{ draft: news, subjectId: 'a', mode: 'update' }], 'Nhập')).toMatchObject({
      value: { imported: 0, changed: 1, left: 0 },
    })
    expect((await db.nominees.toArray())[0]).toMatchObject({ achievement: 'Mới' })
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Trưởng phòng' })
    await undo(db)
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Công chức' })
  })

  it('writes nothing into a round whose decision is issued', async () => {
    const db = await open()
    const numbered = { number: 12, issuedOn: '2026-12-15' }
    const { office, nominees, rulings, signed } = issued(aCase([aPerson({ id: 's' })], { round, decision: numbered }))
    await act(db, 'Ban hành', async () => {
      await db.office.put(office)
      await db.subjects.bulkPut(nominees.map(({ subject }) => subject))
      await db.nominees.bulkPut(nominees.map(({ nominee }) => nominee))
      await db.rulings.bulkPut(rulings)
      await db.signed.bulkPut(signed)
    })
    expect(await importNominees(db, 'r', [{ draft: aDraft(), subjectId: null }], 'Nhập 1 dòng từ Excel')).toEqual({
      ok: false,
      error: { code: 'round.notEditable' },
    })
    expect([await db.nominees.count(), await db.subjects.count()]).toEqual([1, 1])
  })
})
