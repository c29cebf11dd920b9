import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { forgetFresh } from '@renderer/data/core/freshEntries'
import { redo, undo } from '@renderer/data/core/undo'
import { readLog } from '@renderer/data/history/log'
import { readNames } from '@renderer/data/history/names'
import { bringDeletedBack, bringRecordBack, readDeletion, readTrash, sortedOut } from '@renderer/data/history/trash'
import { bringVersionBack, readRecordHistory } from '@renderer/data/history/versions'
import { putDraftLines, readDraftLines } from '@renderer/data/repositories/draftLines'
import { errorText } from '@renderer/text/errorText'
import { deleteRound } from '@renderer/data/repositories/rounds'
import { mergeSubjects } from '@renderer/data/repositories/subjects'
import { seedPractice } from '@renderer/data/profiles/practice'
import { decisionOwnerId } from '@shared/domain/award/papers'
import { emptyYear, subjectYearId } from '@shared/domain/subject/years'
import { aPerson } from '../../support/builders'

let db: AppDatabase
beforeEach(() => {
  db = new AppDatabase(`history-${crypto.randomUUID()}`)
})
const put = (label: string, name: string, post: string) => act(db, label, () => db.subjects.put(person('a', { name, post })))
const person = (id: string, given: Partial<Parameters<typeof aPerson>[0]> = {}) => aPerson({ id, ...given })
const longAgo = '2000-01-01T00:00:00.000Z'

describe('the history of a record', () => {
  it('tells every state, newest first, over undo and redo, whatever else was done between', async () => {
    await put('Thêm', 'Lê Thị Mẫu', 'Công chức')
    await act(db, 'Người khác', () => db.subjects.put(aPerson({ id: 'b' })))
    await put('Sửa chức vụ', 'Lê Thị Mẫu', 'Trưởng phòng')
    await undo(db)
    await redo(db)
    await put('Sửa tên', 'Lê Thị Mẫu Hạnh', 'Trưởng phòng')
    const { versions, present } = await readRecordHistory(db, 'subjects', 'a')
    expect(versions.map(({ entry, after }) => [entry.kind, entry.label, after?.['name'], after?.['post']])).toEqual([
      ['act', 'Sửa tên', 'Lê Thị Mẫu Hạnh', 'Trưởng phòng'],
      ['redo', 'Sửa chức vụ', 'Lê Thị Mẫu', 'Trưởng phòng'],
      ['undo', 'Sửa chức vụ', 'Lê Thị Mẫu', 'Công chức'],
      ['act', 'Sửa chức vụ', 'Lê Thị Mẫu', 'Trưởng phòng'],
      ['act', 'Thêm', 'Lê Thị Mẫu', 'Công chức'],
    ])
    expect(present).toMatchObject({ name: 'Lê Thị Mẫu Hạnh' })
  })

  it('brings one state back as an act that can be undone, also of a record that was deleted', async () => {
    await put('Thêm', 'Trần Mẫu Sơn', 'Kế toán')
    await put('Sửa', 'Trần Mẫu Sơn', 'Thủ quỹ')
    const [, first] = (await readRecordHistory(db, 'subjects', 'a')).versions
    expect(await bringVersionBack(db, { table: 'subjects', key: 'a', seq: first!.entry.seq }, 'Trả lại')).toMatchObject({ ok: true })
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Kế toán' })
    await undo(db)
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Thủ quỹ' })
    await act(db, 'Xóa', () => db.subjects.delete('a'))
    expect(await bringVersionBack(db, { table: 'subjects', key: 'a', seq: first!.entry.seq }, 'Trả lại')).toMatchObject({ ok: true })
    expect(await db.subjects.get('a')).toMatchObject({ post: 'Kế toán' })
  })

  it('refuses what signed papers, other records or today’s rules do not allow, and changes nothing then', async () => {
    await act(db, 'Tên cũ', () => db.subjectNames.put({ id: 'n', subjectId: 'gone', name: 'Lê Mẫu', untilOn: null, basis: '' }))
    await act(db, 'Bỏ tên cũ', () => db.subjectNames.delete('n'))
    const [, added] = (await readRecordHistory(db, 'subjectNames', 'n')).versions
    expect(await bringVersionBack(db, { table: 'subjectNames', key: 'n', seq: added!.entry.seq }, 'x')).toEqual({
      ok: false,
      error: { code: 'history.invalid', missing: [{ table: 'subjects', id: 'gone', name: '' }] },
    })
    await act(db, 'Hỏng', () => db.subjects.put({ ...aPerson({ id: 'c' }), kind: 'nonsense' as 'person' }))
    await act(db, 'Mạnh khỏe', () => db.subjects.put(aPerson({ id: 'c' })))
    const [, broken] = (await readRecordHistory(db, 'subjects', 'c')).versions
    expect(await bringVersionBack(db, { table: 'subjects', key: 'c', seq: broken!.entry.seq }, 'x')).toMatchObject({
      error: { code: 'history.invalid' },
    })
    const before = await db.changes.count()
    expect(await bringVersionBack(db, { table: 'votes', key: 'v', seq: 1 }, 'x')).toMatchObject({ ok: false })
    expect(await bringVersionBack(db, { table: 'nonsense', key: 'v', seq: 1 }, 'x')).toMatchObject({ ok: false })
    expect(await db.changes.count()).toBe(before)
  })
})

describe('a record that went while its page was open', () => {
  const record = { table: 'subjects', key: 'a' }

  it('says who took it away, unless this window has just done so, and comes back by one act', async () => {
    await put('Thêm', 'Lê Thị Mẫu', 'Công chức')
    expect(await readDeletion(db, record)).toBeNull()
    await act(db, 'Xóa', () => db.subjects.delete('a'))
    expect(await readDeletion(db, record)).toBe('own')
    // As another window sees it.
    forgetFresh(db)
    expect(await readDeletion(db, record)).toMatchObject({ at: expect.any(String) as string })
    expect(await bringRecordBack(db, record, 'Đưa trở lại')).toMatchObject({ ok: true, value: { rows: 1 } })
    expect(await db.subjects.get('a')).toMatchObject({ name: 'Lê Thị Mẫu' })
    expect(await readDeletion(db, record)).toBeNull()
  })

  it('comes back where an undo took it away too', async () => {
    await put('Thêm', 'Lê Thị Mẫu', 'Công chức')
    await undo(db)
    expect(await readDeletion(db, record)).not.toBe('own')
    expect(await bringRecordBack(db, record, 'Đưa trở lại')).toMatchObject({ ok: true })
    expect(await db.subjects.get('a')).toBeDefined()
  })
})

describe('the trash', () => {
  it('holds what was deleted and is still gone, and brings an act back with the links it cut', async () => {
    await put('Thêm', 'Phạm Mẫu Yến', '')
    await act(db, 'Thêm đơn vị', () => db.subjects.put(person('u')))
    await act(db, 'Gắn', async () => {
      await db.subjects.put(person('a', { unitId: 'u' }))
      await db.subjectNames.put({ id: 'n', subjectId: 'u', name: 'Tên cũ Mẫu', untilOn: null, basis: '' })
    })
    await act(db, 'Xóa đơn vị', async () => {
      await db.subjectNames.delete('n')
      await db.subjects.delete('u')
      await db.subjects.put(person('a', { unitId: null }))
    })
    const [only, ...more] = await readTrash(db, longAgo)
    expect(more).toEqual([])
    expect(only!.rows.map(({ table, key }) => `${table}/${key}`)).toEqual(['subjectNames/n', 'subjects/u'])
    expect(await bringDeletedBack(db, only!.entry.seq, 'Trả lại đơn vị')).toEqual({ ok: true, value: { rows: 2, lostLinks: 0 } })
    expect(await db.subjects.get('a')).toMatchObject({ unitId: 'u' })
    expect(await readTrash(db, longAgo)).toEqual([])
    await undo(db)
    expect(await db.subjects.get('u')).toBeUndefined()
    // Taken back, so it is deleted again: it stands in the trash again.
    expect(await readTrash(db, longAgo)).toHaveLength(1)
  })

  it('leaves out what was brought back, what is older than asked, and what an undo took away', async () => {
    await put('Thêm', 'Đỗ Mẫu Bình', '')
    await undo(db)
    expect(await readTrash(db, longAgo)).toEqual([])
    await redo(db)
    await act(db, 'Xóa', () => db.subjects.delete('a'))
    expect(await readTrash(db, longAgo)).toHaveLength(1)
    expect(await readTrash(db, '2999-01-01T00:00:00.000Z')).toEqual([])
    await put('Thêm lại', 'Đỗ Mẫu Bình', '')
    expect(await readTrash(db, longAgo)).toEqual([])
  })

  it('says how many links could not be tied again, and refuses where what the rows hang on is gone', async () => {
    await put('Thêm', 'Vũ Mẫu Lan', '')
    await act(db, 'Xóa và sửa', async () => {
      await db.subjects.put(person('a', { note: 'đã sửa' }))
      await db.subjects.put(aPerson({ id: 'x' }))
    })
    await act(db, 'Xóa kèm sửa', async () => {
      await db.subjects.delete('x')
      await db.subjects.put(person('a', { note: 'lần hai' }))
    })
    await act(db, 'Sửa sau đó', () => db.subjects.put(person('a', { note: 'lần ba' })))
    const [entry] = await readTrash(db, longAgo)
    expect(await bringDeletedBack(db, entry!.entry.seq, 'Trả lại')).toEqual({ ok: true, value: { rows: 1, lostLinks: 1 } })
    expect(await db.subjects.get('a')).toMatchObject({ note: 'lần ba' })
  })

  it('brings a whole deleted round back, line by line as it was', async () => {
    await seedPractice(db)
    const roundId = 'round-practice-open'
    const before = await db.nominees.where('roundId').equals(roundId).toArray()
    const round = await db.rounds.get(roundId)
    expect(await deleteRound(db, roundId)).toMatchObject({ ok: true })
    const [entry] = await readTrash(db, longAgo)
    expect(await bringDeletedBack(db, entry!.entry.seq, 'Trả lại đợt xét')).toMatchObject({ ok: true, value: { lostLinks: 0 } })
    expect(await db.nominees.where('roundId').equals(roundId).toArray()).toEqual(before)
    expect(await db.rounds.get(roundId)).toEqual(round)
  })
})

describe('what hangs on a subject that was merged since', () => {
  const line = (id: string, subjectId: string) => ({ id, subjectId, name: `Tên cũ ${id}`, untilOn: null, basis: '' })
  beforeEach(async () => {
    for (const [id, name] of [
      ['a', 'Lê Thị Mẫu'],
      ['b', 'Lê Thị Mẫu'],
      ['c', 'Lê Thị Mẫu Hà'],
    ] as const)
      await act(db, 'Thêm', () => db.subjects.put(person(id, { name })))
    await act(db, 'Ghi', () => db.subjectNames.put(line('n', 'a')))
    await act(db, 'Ghi xếp loại', () => db.subjectYears.put({ ...emptyYear('a', 2025), rating: 'good' }))
    await act(db, 'Bỏ tên cũ', () => db.subjectNames.delete('n'))
    await act(db, 'Bỏ xếp loại', () => db.subjectYears.delete(subjectYearId('a', 2025)))
    expect(await mergeSubjects(db, 'b', 'a')).toMatchObject({ ok: true })
    expect(await mergeSubjects(db, 'c', 'b')).toMatchObject({ ok: true })
  })
  const seqOf = async (label: string) => (await readLog(db, { words: label }, { limit: 1 })).entries[0]!.seq

  it('comes back with the kept one, over two merges, and the trash names it', async () => {
    const deleted = (await readTrash(db, longAgo)).find(({ entry }) => entry.label === 'Bỏ tên cũ')!
    const removed = deleted.rows.map(({ table, key, row }) => ({ table, key, removed: row }))
    expect((await readNames(db, removed)).ofId('a')).toBe('Lê Thị Mẫu')
    expect(await bringDeletedBack(db, deleted.entry.seq, 'Trả lại')).toMatchObject({ ok: true })
    expect(await db.subjectNames.get('n')).toMatchObject({ subjectId: 'c' })
    expect(await db.subjects.toCollection().primaryKeys()).toEqual(['c'])
  })

  it('comes back from its history too, and stays with its own subject where the merge was taken back', async () => {
    const added = (await readRecordHistory(db, 'subjectNames', 'n')).versions.at(-1)!
    expect(await bringVersionBack(db, { table: 'subjectNames', key: 'n', seq: added.entry.seq }, 'Trả lại')).toMatchObject({ ok: true })
    expect(await db.subjectNames.get('n')).toMatchObject({ subjectId: 'c' })
    for (let turned = 0; turned < 3; turned += 1) await undo(db)
    expect(await bringDeletedBack(db, await seqOf('Bỏ tên cũ'), 'Trả lại')).toMatchObject({ ok: true })
    expect(await db.subjectNames.get('n')).toMatchObject({ subjectId: 'a' })
  })

  it('of which there is one a year is refused with the name of the one that took its place', async () => {
    const result = await bringDeletedBack(db, await seqOf('Bỏ xếp loại'), 'Trả lại')
    if (result.ok) throw new Error('taken')
    expect(errorText(result.error)).toContain('“Lê Thị Mẫu” đã gộp vào “Lê Thị Mẫu Hà”')
    expect(errorText(result.error)).not.toContain('Thùng rác')
  })
})

it('one record alone is named with all that its values name: it is shown whole', async () => {
  await act(db, 'Thêm', () => db.subjects.bulkPut([person('u', { name: 'Trường Mẫu' }), person('b')]))
  const added = { table: 'subjects', key: 'a', added: { ...person('a'), unitId: 'u' } }
  expect((await readNames(db, [added])).ofId('u')).toBe('Trường Mẫu')
})

it('the trash names who a line was about, though that one is deleted too', async () => {
  await act(db, 'Thêm', () => db.subjects.put(person('a', { name: 'Trần Mẫu Sơn' })))
  await act(db, 'Sửa', () => db.subjects.put(person('a', { name: 'Trần Mẫu Sơn Hà' })))
  await act(db, 'Xóa', () => db.subjects.delete('a'))
  const names = await readNames(db, [{ table: 'subjectNames', key: 'n', removed: { id: 'n', subjectId: 'a' } }])
  expect(names.ofId('a')).toBe('Trần Mẫu Sơn Hà')
})

describe('what went with a deleted record', () => {
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(
        (['rounds', 'nominees', 'rulings', 'postings', 'meetings', 'votes', 'subjects', 'attachments'] as const).map(
          async (table) => [table, await db.table(table).orderBy(':id').toArray()] as const,
        ),
      ),
    ) as Record<string, unknown[]>

  it('comes back with it from its history page, at the state that was asked for', async () => {
    await seedPractice(db)
    const roundId = 'round-practice-open'
    await act(db, 'Đổi tên', () => db.rounds.update(roundId, { name: 'Đợt Mẫu' }))
    await act(db, 'Thêm người khác', () => db.subjects.put(person('other')))
    const before = await everything()
    await deleteRound(db, roundId)
    const { versions } = await readRecordHistory(db, 'rounds', roundId)
    const back = await bringVersionBack(db, { table: 'rounds', key: roundId, seq: versions[1]!.entry.seq }, 'Trả lại')
    expect(back).toMatchObject({ ok: true, value: { lostLinks: 0 } })
    expect(await everything()).toEqual(before)
    await undo(db)
    expect(await db.nominees.where('roundId').equals(roundId).count()).toBe(0)
    await bringVersionBack(db, { table: 'rounds', key: roundId, seq: versions.at(-1)!.entry.seq }, 'Trả lại')
    expect((await db.rounds.get(roundId))?.name).not.toBe('Đợt Mẫu')
    expect((await everything())['nominees']).toEqual(before['nominees'])
  })

  it('is only its own: one of many lines that one act deleted comes back alone', async () => {
    await act(db, 'Thêm', () => db.subjects.bulkAdd([person('a'), person('b')]))
    await act(db, 'Tên cũ', () => db.subjectNames.put({ id: 'n', subjectId: 'a', name: 'Tên Mẫu', untilOn: null, basis: '' }))
    await act(db, 'Xóa cả hai', async () => {
      await db.subjects.bulkDelete(['a', 'b'])
      await db.subjectNames.delete('n')
    })
    const added = (await readRecordHistory(db, 'subjects', 'a')).versions.at(-1)!
    expect(await bringVersionBack(db, { table: 'subjects', key: 'a', seq: added.entry.seq }, 'Trả lại')).toMatchObject({
      value: { rows: 2 },
    })
    expect([await db.subjects.get('b'), await db.subjectNames.get('n')].map((row) => row !== undefined)).toEqual([false, true])
  })

  it('is nothing for a file of a past decision, which is no row: it comes back by itself', async () => {
    const ownerId = decisionOwnerId({ decidedOn: '2020-05-01', decisionSymbol: '12/QĐ-UBND' })
    const file = { id: 'f', ownerId, title: '', fileName: 'quyet dinh.pdf', sha256: 'a'.repeat(64), bytes: 1, receivedOn: '2026-12-01' }
    await act(db, 'Đính kèm', () => db.attachments.add(file))
    await act(db, 'Bỏ tệp', () => db.attachments.delete('f'))
    const [entry] = await readTrash(db, longAgo)
    expect(await bringDeletedBack(db, entry!.entry.seq, 'Trả lại')).toEqual({ ok: true, value: { rows: 1, lostLinks: 0 } })
  })

  it('is named by what must come back first', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a', { name: 'Lê Thị Mẫu' })))
    await act(db, 'Tên cũ', () => db.subjectNames.put({ id: 'n', subjectId: 'a', name: 'Tên Mẫu', untilOn: null, basis: '' }))
    await act(db, 'Bỏ tên cũ', () => db.subjectNames.delete('n'))
    const [entry] = await readTrash(db, longAgo)
    await act(db, 'Xóa', () => db.subjects.delete('a'))
    const refused = await bringDeletedBack(db, entry!.entry.seq, 'Trả lại')
    expect(refused).toEqual({
      ok: false,
      error: { code: 'history.invalid', missing: [{ table: 'subjects', id: 'a', name: 'Lê Thị Mẫu' }] },
    })
    expect(errorText(!refused.ok ? refused.error : { code: 'cancelled' })).toContain('đối tượng “Lê Thị Mẫu”')
  })
})

describe('letters that a list could not store', () => {
  const drafts = (value: string) => [{ row: { id: 'n', birthYear: value }, after: null }] as never

  it('are not deleted when they are mended, and are never brought back over what is good', async () => {
    await act(db, 'Gõ', async () => void (await putDraftLines(db, 'r', drafts('15/13/1980'))))
    await act(db, 'Sửa Năm sinh, dòng 6', async () => void (await putDraftLines(db, 'r', [])))
    expect(await readTrash(db, longAgo)).toEqual([])
    const { entries } = await readLog(db, {}, { limit: 1 })
    expect(await bringDeletedBack(db, entries[0]!.seq, 'Trả lại')).toMatchObject({ ok: true, value: { rows: 0 } })
    expect(await readDraftLines(db, 'r')).toEqual([])
  })

  it('go and come back with their round', async () => {
    await seedPractice(db)
    const roundId = 'round-practice-open'
    await act(db, 'Gõ', async () => void (await putDraftLines(db, roundId, drafts('1x'))))
    await deleteRound(db, roundId)
    const [entry] = await readTrash(db, longAgo)
    const { heads, others } = sortedOut(entry!.rows)
    expect(heads.map(({ key }) => key)).toEqual([roundId])
    expect(others.map(({ table }) => table)).toContain('nominees')
    expect(others.map(({ table }) => table)).not.toContain('meta')
    await bringDeletedBack(db, entry!.entry.seq, 'Trả lại')
    expect(await readDraftLines(db, roundId)).toHaveLength(1)
  })
})

describe('the log, searched', () => {
  it('finds by words without marks, by kind, by time and by record, in blocks however long it is', async () => {
    for (let index = 0; index < 1203; index += 1)
      await act(db, index === 3 ? 'Nhập danh sách Trường Mẫu' : `Sửa ${index}`, () =>
        db.subjects.put({ ...aPerson({ id: 'a' }), note: `n${index}` }),
      )
    await undo(db)
    const all = async (filter: Parameters<typeof readLog>[1]) => (await readLog(db, filter, { limit: 5000 })).entries
    expect(await all({})).toHaveLength(1204)
    expect((await all({ words: 'truong MAU' })).map(({ label }) => label)).toEqual(['Nhập danh sách Trường Mẫu'])
    expect(await all({ kind: 'undo' })).toHaveLength(1)
    expect(await all({ from: '2999-01-01' })).toEqual([])
    expect(await all({ to: longAgo })).toEqual([])
    expect(await all({ record: { table: 'subjects', key: 'b' } })).toEqual([])
    const first = await readLog(db, {}, { limit: 100 })
    const rest = await readLog(db, {}, { limit: 5000, before: first.next ?? 0 })
    expect(first.entries.length + rest.entries.length).toBe(1204)
    expect(new Set([...first.entries, ...rest.entries].map(({ seq }) => seq)).size).toBe(1204)
  }, 60_000)

  it('names a line of a list by its subject, and an id by what it names', async () => {
    await seedPractice(db)
    const roundId = 'round-practice-open'
    const line = await db.nominees.where('roundId').equals(roundId).first()
    await act(db, 'Sửa', () => db.nominees.put({ ...line!, achievement: 'khác' }))
    const { entries } = await readLog(db, {}, { limit: 1 })
    const names = await readNames(db, entries[0]!.rows)
    expect(names.ofId(line!.subjectId)).toBe((await db.subjects.get(line!.subjectId))?.name)
    expect(names.rowOf(entries[0]!.rows[0]!)).toMatchObject({ id: line!.id })
  })
})
