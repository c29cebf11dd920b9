import { describe, expect, it } from 'vitest'
import type { LogArchive } from '@shared/domain/change/archive'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { countEntries, entryAt } from '@renderer/data/core/log'
import { closePages } from '@renderer/data/core/logClose'
import { redo, turnBack, undo } from '@renderer/data/core/undo'
import { checkHealth } from '@renderer/data/backup/health'
import { writeBackup } from '@renderer/data/backup/write'
import { readArchive } from '@renderer/data/history/archiveFile'
import {
  bringArchiveBack,
  closeArchive,
  makeArchive,
  readAnyArchive,
  readArchives,
  readClosableYears,
  readClosingCost,
  readKnownArchive,
  type MadeArchive,
} from '@renderer/data/history/archives'
import { readLog, type LogFilter, type LogSource } from '@renderer/data/history/log'
import { readTrash } from '@renderer/data/history/trash'
import { bringVersionBack, readRecordHistory } from '@renderer/data/history/versions'
import { inspectBytes, restoreBytes } from '../../support/backups'
import { aPerson } from '../../support/builders'
import { dice, putLog, randomEntries } from '../../support/longLog'
import { series, tries } from '../../support/long'

const named = (): AppDatabase => new AppDatabase(`log-archive-${crypto.randomUUID()}`)
const facts = { appVersion: '0.1.0', officeName: 'Xã Mẫu', profile: 'real', closedAt: '2026-12-09T07:00:00.000Z' } as const
const backupFacts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
const everything = async (source: LogSource, filter: LogFilter = {}) => (await readLog(source, filter, { limit: 1_000_000 })).entries

/** A log of 2024, 2025 and 2026, partly in closed pages. */
async function office(seed: number, count = 2600): Promise<{ db: AppDatabase; entries: ReturnType<typeof randomEntries> }> {
  const db = named()
  const entries = randomEntries(count, dice(seed))
  await putLog(db, entries)
  await closePages(db)
  return { db, entries }
}
async function made(db: AppDatabase, year: number): Promise<MadeArchive> {
  const closable = (await readClosableYears(db, 2026)).find((one) => one.year === year)
  const file = await makeArchive(db, closable!, facts, ({ firstYear }) => `${firstYear}-${year}.svnhatky`)
  if (!file.ok) throw new Error(file.error.code)
  return file.value
}
async function closed(db: AppDatabase, year: number): Promise<MadeArchive> {
  const file = await made(db, year)
  expect(await closeArchive(db, file.row, `Đóng nhật ký năm ${year} vào tệp lưu trữ`)).toEqual({ ok: true, value: null })
  return file
}
const healthy = async (db: AppDatabase): Promise<void> => expect((await checkHealth(db, null)).findings).toEqual([])

it('lists the years by the numbers of entries: one read before is not read again, and what went or came back is counted', async () => {
  const { db, entries } = await office(7)
  let read = 0
  db.changes.hook('reading', (entry) => {
    read += 1
    return entry
  })
  const before = await readClosableYears(db, 2026)
  const opened = read
  expect(opened).toBeGreaterThan(0)
  expect(before.map(({ year }) => year)).toEqual([2024, 2025])
  expect(before.at(-1)?.count).toBe(entries.filter(({ at }) => at < '2025-12-31T17:00').length - (before.at(-1)?.staying ?? 0))
  await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'mới' })))
  read = 0
  expect(await readClosableYears(db, 2026)).toEqual(before)
  expect(read).toBe(1)
  const file = await closed(db, 2024)
  expect((await readClosableYears(db, 2026)).map(({ year }) => year)).toEqual([2025])
  expect(await bringArchiveBack(db, file.row, file.bytes, 'Đưa lại')).toMatchObject({ ok: true })
  expect((await readClosableYears(db, 2026)).map(({ year, count }) => [year, count])).toEqual(
    before.map(({ year, count }) => [year, count]),
  )
})

describe('a year of the log closed into a file', () => {
  it.each(series([21, 22]))(
    'leaves the log and the file together as they were, searched alike, and comes back to the last byte (dice %i)',
    async (seed) => {
      const roll = dice(seed)
      const { db, entries } = await office(seed, 1300 + roll(1800))
      const [before, pagesBefore] = [await everything(db), await db.logPages.toArray()]
      const { bytes, row } = await closed(db, 2024)
      expect(row).toMatchObject({ firstYear: 2024, year: 2024, from: entries[0]!.seq, chainBefore: '' })
      expect(await countEntries(db)).toBe(entries.length + 1)
      const read = await readKnownArchive(row, bytes)
      if (!read.ok) throw new Error(read.error.code)
      const filters: LogFilter[] = [
        {},
        { record: { table: 'subjects', key: `r${roll(50)}` } },
        { words: `viec ${roll(20)}`, who: 'tran' },
        { kind: 'undo', from: `2024-0${1 + roll(9)}-01T00:00:00.000Z` },
      ]
      const rest = await everything(db)
      expect(rest.every(({ seq }) => seq > row.to)).toBe(true)
      for (const filter of filters) {
        const [inLog, inFile] = [await everything(db, filter), await everything(read.value.pages, filter)]
        const open = named()
        await putLog(open, entries)
        expect([...inLog.filter(({ seq }) => seq <= entries.at(-1)!.seq), ...inFile]).toEqual(await everything(open, filter))
      }
      await healthy(db)
      // Closed further, and back again, the newest first.
      const second = await closed(db, 2025)
      expect(second.row).toMatchObject({ firstYear: 2025, year: 2025, chainBefore: row.chain })
      await healthy(db)
      expect(await bringArchiveBack(db, row, bytes, 'Đưa lại')).toMatchObject({ ok: false, error: { code: 'logArchive.notLast' } })
      expect(await bringArchiveBack(db, second.row, second.bytes, 'Đưa lại')).toMatchObject({ ok: true })
      expect(await bringArchiveBack(db, row, bytes, 'Đưa lại')).toMatchObject({ ok: true })
      expect(await readArchives(db)).toEqual([])
      expect((await everything(db)).slice(-before.length)).toEqual(before)
      expect((await db.logPages.toArray()).slice(0, pagesBefore.length)).toEqual(pagesBefore)
      await healthy(db)
    },
    120_000,
  )

  it('goes into a backup and comes back with it; the log goes on behind it, in pages that follow its chain', async () => {
    const { db } = await office(23)
    const file = await closed(db, 2025)
    expect(await db.logPages.count()).toBe(0)
    const late = randomEntries(1800, dice(24), 2026).map((entry) => ({ ...entry, seq: entry.seq + 100_000 }))
    await putLog(db, late)
    expect(await closePages(db)).toBeGreaterThan(0)
    await healthy(db)
    const { bytes } = await writeBackup(db, backupFacts, { isJudged: true })
    expect(await inspectBytes(bytes)).toMatchObject({ ok: true })
    const restored = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a' })
    if (!restored.ok) throw new Error(restored.error.code)
    const back = new AppDatabase(restored.value.databaseName)
    expect(await countEntries(back)).toBe(await countEntries(db))
    expect(await bringArchiveBack(back, file.row, file.bytes, 'Đưa lại')).toMatchObject({ ok: true })
    await healthy(back)
    expect(await everything(back)).toHaveLength(await countEntries(back))
    back.close()
  }, 60_000)

  it('leaves nothing to turn that stands in the file, and says before what that is', async () => {
    const db = named()
    await putLog(
      db,
      randomEntries(30, dice(25), 2023).map((entry, index) => ({ ...entry, at: '2025-12-01T03:00:00.000Z', seq: index + 1 })),
    )
    await act(db, 'Thêm', () => db.subjects.put(aPerson({ id: 'a', note: '' })))
    await act(db, 'Sửa', () => db.subjects.put(aPerson({ id: 'a', note: 'x' })))
    const [year] = await readClosableYears(db, 2026)
    expect(await readClosingCost(db, year!, '2025-01-01T00:00:00.000Z')).toMatchObject({ turnable: 2 })
    const { row, bytes } = await closed(db, 2025)
    expect(await readHistory(db)).toEqual({ undo: [], redo: [] })
    expect(await undo(db)).toEqual({ ok: true, value: null })
    await act(db, 'Sửa', () => db.subjects.put(aPerson({ id: 'a', note: 'y' })))
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Sửa' } })
    expect(await redo(db)).toMatchObject({ ok: true })
    expect(await bringArchiveBack(db, row, bytes, 'Đưa lại')).toMatchObject({ ok: true })
    expect(await readHistory(db)).toEqual({ undo: [], redo: [] })
    expect(await readTrash(db, '2020-01-01T00:00:00.000Z')).toEqual([])
    expect((await everything(db, { words: 'dong nhat ky' })).map(({ label }) => label)).toEqual(['Đóng nhật ký năm 2025 vào tệp lưu trữ'])
  })

  it('refuses when the log is no longer what the file holds, and leaves it as it is', async () => {
    const { db, entries } = await office(26, 1400)
    const file = await made(db, 2025)
    const grown = { ...file.row, to: file.row.to + 1 }
    const longer = { ...file.row, count: file.row.count + 1 }
    for (const row of [grown, longer]) {
      const answer = await closeArchive(db, row, 'Đóng')
      expect(answer).toMatchObject({ ok: false, error: { code: 'logArchive.moved' } })
    }
    expect(await countEntries(db)).toBe(entries.length)
    await healthy(db)
    expect(await closeArchive(db, file.row, 'Đóng')).toMatchObject({ ok: true })
    expect(await closeArchive(db, file.row, 'Đóng')).toMatchObject({ ok: false })
  })

  it('is told of in the history of a record, and shown once it is open', async () => {
    const db = named()
    const at = '2025-11-20T03:00:00.000Z'
    const entry = { actId: 'x', kind: 'act', targetSeq: null, by: 'Nguyễn Thị Mẫu', device: 'Máy mẫu', deviceId: 'm', at } as const
    const change = (key: string, before: string, after: string) => ({ table: 'subjects', key, fields: [{ path: ['note'], before, after }] })
    await act(db, 'Thêm', () => db.subjects.bulkPut([aPerson({ id: 'a', note: 'ba' }), aPerson({ id: 'b', note: '' })]))
    await db.transaction('rw', db.tables, () => undefined)
    const old = named()
    await putLog(old, [
      { ...entry, seq: 1, label: 'Một', rows: [change('a', '', 'một')] },
      { ...entry, seq: 2, label: 'Hai', rows: [change('a', 'một', 'hai')] },
    ])
    await act(old, 'Thêm', () => old.subjects.bulkPut([aPerson({ id: 'a', note: 'hai' }), aPerson({ id: 'b', note: '' })]))
    await act(old, 'Ba', () => old.subjects.update('a', { note: 'ba' }))
    const { row, bytes } = await closed(old, 2025)
    const shut = await readRecordHistory(old, 'subjects', 'a')
    expect(shut.elsewhere.map(({ year }) => year)).toEqual([2025])
    expect((await readRecordHistory(old, 'subjects', 'b')).elsewhere).toEqual([])
    const read = await readKnownArchive(row, bytes)
    if (!read.ok) throw new Error(read.error.code)
    const atHand = [{ id: row.id, pages: read.value.pages }]
    const open = await readRecordHistory(old, 'subjects', 'a', atHand)
    expect(open.elsewhere).toEqual([])
    expect(open.versions.slice(shut.versions.length).map(({ entry: { label } }) => label)).toEqual(['Hai', 'Một'])
    const version = shut.versions[0]!
    expect(await bringVersionBack(old, { table: 'subjects', key: 'a', seq: version.entry.seq }, 'Trả lại')).toMatchObject({ ok: true })
    expect(await entryAt(old, 1)).toBeUndefined()
  })

  it('is named where an issue that stands in it is to be taken back', async () => {
    const { db } = await office(27, 1400)
    await closed(db, 2025)
    await expect(act(db, 'Lấy lại', () => turnBack(db, ({ label }) => label === 'không có', 'Lấy lại'))).rejects.toMatchObject({
      failure: { code: 'logArchive.needed', years: '2024–2025' },
    })
  })
})

describe('a file that is not what it should be', () => {
  const refusal = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const answer = await readArchive(bytes)
    return answer.ok ? 'taken' : answer.error.code === 'logArchive.broken' ? answer.error.reason : answer.error.code
  }
  const text = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n')
  const bytesOf = (lines: readonly string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(lines.join('\n'))

  it('is refused in words, however it was damaged, and never taken for another', async () => {
    const { db } = await office(31, 1500)
    const { bytes, row } = await made(db, 2025)
    expect(await refusal(bytes)).toBe('taken')
    const roll = dice(31)
    for (let turn = 0; turn < tries(21, 60); turn += 1) {
      const damaged = bytes.slice(0, turn % 3 === 0 ? roll(bytes.length) : bytes.length)
      if (turn % 3 === 1) damaged[roll(damaged.length)]! ^= 1 << roll(8)
      if (turn % 3 === 2) damaged.fill(0, roll(damaged.length), roll(damaged.length) + 40)
      const same = damaged.length === bytes.length && damaged.every((byte, index) => byte === bytes[index])
      if (!same) expect(await refusal(damaged)).not.toBe('taken')
      if (!same) expect((await readKnownArchive(row, damaged)).ok).toBe(false)
    }
    expect(await refusal(new Uint8Array())).toBe('notAnArchive')
    expect(await refusal(bytesOf(['{"format":"so-vang.backup","version":2}', '']))).toBe('notAnArchive')
    const newer = text(bytes).with(0, text(bytes)[0]!.replace('"version":1', '"version":9'))
    expect(await refusal(bytesOf(newer))).toBe('logArchive.newer')
  }, 60_000)

  it('is refused when it was forged with a hash of its own', async () => {
    const { db } = await office(32, 1500)
    const { row, bytes } = await made(db, 2025)
    const lines = text(bytes).slice(0, -2)
    const header = JSON.parse(lines[0]!) as { log: LogArchive }
    /** The lines with an end that holds for them. */
    const { textHash } = await import('@renderer/data/backup/hash')
    const sealed = async (body: readonly string[], count = row.count): Promise<Uint8Array<ArrayBuffer>> => {
      const whole = bytesOf([...body, ''])
      const hash = textHash(2)
      hash.add(whole)
      const end = JSON.stringify({ end: true, pages: body.length - 1, count, sha256: await hash.hex() })
      return bytesOf([...body, end, ''])
    }
    expect(await refusal(await sealed(lines))).toBe('taken')
    const headerWith = (log: Partial<LogArchive>): string => JSON.stringify({ ...header, log: { ...header.log, ...log } })
    const forged: readonly string[][] = [
      lines.toSpliced(1, 1),
      [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)],
      lines.toSpliced(2, 0, lines[1]!),
      lines.with(1, lines[1]!.replace('"p":"H4sI', '"p":"H4sJ')),
      lines.with(0, headerWith({ year: 2024 })),
      lines.with(0, headerWith({ records: '' })),
      lines.with(0, headerWith({ to: row.to + 1 })),
      lines.with(0, headerWith({ chain: 'a'.repeat(64) })),
      lines.with(0, headerWith({ chainBefore: 'a'.repeat(64) })),
      lines.with(1, '{"h":1}'),
      [...lines, '{}'],
    ]
    for (const body of forged) expect(await refusal(await sealed(body))).not.toBe('taken')
    // Whole in itself, but not the file that was saved: only a log that knows no such years takes it.
    const other = await sealed([headerWith({ id: row.id }), ...lines.slice(1)].with(0, lines[0]!.replace('Xã Mẫu', 'Xã Giả')))
    expect(await refusal(other)).toBe('taken')
    await closeArchive(db, row, 'Đóng')
    expect(await readAnyArchive(db, other)).toMatchObject({ ok: false, error: { code: 'logArchive.other' } })
    expect(await readKnownArchive(row, other)).toMatchObject({ ok: false, error: { code: 'logArchive.other' } })
    expect(await bringArchiveBack(db, row, other, 'Đưa lại')).toMatchObject({ ok: false, error: { code: 'logArchive.other' } })
    expect(await readAnyArchive(named(), other)).toMatchObject({ ok: true, value: { row: null } })
  }, 60_000)
})
