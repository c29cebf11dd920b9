import { liveQuery } from 'dexie'
import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { countEntries, entriesAbove, entryAt } from '@renderer/data/core/log'
import { closePages, openLength } from '@renderer/data/core/logClose'
import { redo, turnBack, undo } from '@renderer/data/core/undo'
import { checkHealth } from '@renderer/data/backup/health'
import { writeBackup } from '@renderer/data/backup/write'
import { countActsSince, readLog, type LogFilter } from '@renderer/data/history/log'
import { readProof } from '@renderer/data/history/proof'
import { readRecordHistory } from '@renderer/data/history/versions'
import { inspectBytes, restoreBytes } from '../../support/backups'
import { aPerson } from '../../support/builders'
import { dice, putLog, randomEntries } from '../../support/longLog'
import { series } from '../../support/long'

const named = (): AppDatabase => new AppDatabase(`log-pages-${crypto.randomUUID()}`)
const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
const everything = async (db: AppDatabase, filter: LogFilter = {}) => (await readLog(db, filter, { limit: 1_000_000 })).entries

describe('the log in closed pages', () => {
  it.each(series([1, 2]))(
    'answers every question as it did in rows, and makes the same pages again (dice %i)',
    async (seed) => {
      const roll = dice(seed)
      const entries = randomEntries(2400 + roll(500), roll)
      const [open, closed] = [named(), named()]
      for (const db of [open, closed]) await putLog(db, entries)
      expect(await closePages(closed)).toBeGreaterThan(1000)
      expect(await closed.changes.count()).toBeGreaterThanOrEqual(openLength)
      expect(await everything(closed)).toEqual(entries.toReversed())
      const moment = (): string => entries[roll(entries.length)]!.at
      for (let round = 0; round < 4; round += 1) {
        const filters: LogFilter[] = [
          { record: { table: 'subjects', key: `r${roll(60)}` } },
          { from: moment(), to: moment() },
          { words: `viec ${roll(20)}`, who: 'tran' },
          { kind: 'undo', from: moment() },
        ]
        for (const filter of filters) expect(await everything(closed, filter)).toEqual(await everything(open, filter))
        const seq = roll(entries.at(-1)!.seq + 5)
        expect(await entryAt(closed, seq)).toEqual(await entryAt(open, seq))
        const limit = 1 + roll(1200)
        expect(await entriesAbove(closed, seq, limit)).toEqual(entries.filter((entry) => entry.seq > seq).slice(0, limit))
        const at = moment()
        expect(await countActsSince(closed, at)).toBe(await countActsSince(open, at))
      }
      expect(await countEntries(closed)).toBe(entries.length)
      expect((await readProof(closed)).code).toBe((await readProof(open)).code)
      // Page by page as the log grew, or all at once: what is closed is the same.
      const grown = named()
      for (let at = 0; at < entries.length; at += 700) {
        await putLog(grown, entries.slice(at, at + 700))
        await closePages(grown)
      }
      expect(await grown.logPages.toArray()).toEqual(await closed.logPages.toArray())
      expect(await grown.logBodies.toArray()).toEqual(await closed.logBodies.toArray())
    },
    60_000,
  )

  it('makes the same pages of long entries, one by one or many at once, says how far it is, and tells the windows once', async () => {
    const roll = dice(7)
    // Some fill a page before it has its number of them; a few thousand short ones stand between.
    const entries = randomEntries(4200, roll).map((entry, index) =>
      index % 1500 < 60
        ? { ...entry, rows: [{ table: 'subjects', key: 'r1', removed: { id: 'r1', note: 'x'.repeat(25_000 + roll(9000)) } }] }
        : entry,
    )
    const [atOnce, grown] = [named(), named()]
    await putLog(atOnce, entries)
    let heard = 0
    const watching = liveQuery(() => atOnce.logPages.count()).subscribe(() => {
      heard += 1
    })
    await expect.poll(() => heard).toBe(1)
    const told: number[] = []
    const closed = await closePages(atOnce, (done, total) => told.push(done / total))
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBeGreaterThan(0.8)
    expect(told.length).toBeLessThan(await atOnce.logPages.count())
    await expect.poll(() => heard).toBe(2)
    watching.unsubscribe()
    for (let at = 0; at < entries.length; at += 170) {
      await putLog(grown, entries.slice(at, at + 170))
      await closePages(grown)
    }
    expect(await grown.logPages.toArray()).toEqual(await atOnce.logPages.toArray())
    expect((await atOnce.logPages.toArray()).some(({ count }) => count < 60)).toBe(true)
    expect(await everything(atOnce)).toEqual(entries.toReversed())
    expect(await atOnce.changes.count()).toBe(entries.length - closed)
  })

  it('gives what was asked in pages, each entry once, in their order', async () => {
    const db = named()
    const entries = randomEntries(2600, dice(9))
    await putLog(db, entries)
    await closePages(db)
    const seen: number[] = []
    for (let next: number | null = Number.MAX_SAFE_INTEGER; next !== null;) {
      const page: Awaited<ReturnType<typeof readLog>> = await readLog(db, {}, { before: next, limit: 130 })
      seen.push(...page.entries.map(({ seq }) => seq))
      next = page.next
    }
    expect(seen).toEqual(entries.map(({ seq }) => seq).toReversed())
  })

  it('leaves what can be undone open, however far back it lies, and takes papers back from closed pages too', async () => {
    const db = named()
    await act(db, 'Thêm', () => db.subjects.put(aPerson({ id: 'a', note: '' })))
    await act(db, 'Sửa', () => db.subjects.put(aPerson({ id: 'a', note: 'x' })))
    const later = randomEntries(2400, dice(4)).map((entry) => ({ ...entry, seq: entry.seq + 2 }))
    await putLog(db, later)
    expect(await closePages(db)).toBe(0)
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Sửa' } })
    expect(await redo(db)).toMatchObject({ ok: true })
    await db.meta.put({ key: 'history', value: { undo: [], redo: [] } })
    expect(await closePages(db)).toBeGreaterThan(500)
    expect(await db.changes.get(2)).toBeUndefined()
    await act(db, 'Lấy lại', () => turnBack(db, ({ label }) => label === 'Sửa', 'Sửa'))
    expect(await db.subjects.get('a')).toMatchObject({ note: '' })
    const { versions } = await readRecordHistory(db, 'subjects', 'a')
    expect(versions.map(({ entry }) => entry.label)).toEqual(['Lấy lại', 'Sửa', 'Sửa', 'Sửa', 'Thêm'])
    expect(versions.map(({ after }) => after?.['note'])).toEqual(['', 'x', '', 'x', ''])
  })

  it('is written by closing it only', async () => {
    const db = named()
    await putLog(db, randomEntries(2000, dice(5)))
    await closePages(db)
    const [page] = await db.logPages.toArray()
    await expect(act(db, 'Bịa', () => db.logPages.put({ ...page!, count: 1 }))).rejects.toThrow('written by closing')
    await expect(db.logBodies.clear()).rejects.toThrow('written by closing')
    await expect(db.changes.clear()).rejects.toThrow()
    expect(await countEntries(db)).toBe(2000)
  })

  it('is copied from its closed pages on: a row that came back before them is in them already, and Sức khỏe dữ liệu names it', async () => {
    const db = named()
    const entries = randomEntries(2300, dice(9))
    await putLog(db, entries)
    await closePages(db)
    const open = await db.changes.count()
    await putLog(db, entries.slice(0, 2))
    const { bytes, counts } = await writeBackup(db, facts, { isJudged: true })
    expect(counts['changes']).toBe(open)
    expect(await countEntries(db)).toBe(entries.length)
    const restored = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a' })
    if (!restored.ok) throw new Error(restored.error.code)
    const back = new AppDatabase(restored.value.databaseName)
    expect(await everything(back)).toEqual(entries.toReversed())
    back.close()
    expect((await checkHealth(db, null)).findings).toMatchObject([{ code: 'log' }])
  })

  it('goes into a backup as it stands and comes back as it stood, with the numbers going on behind it', async () => {
    const db = named()
    const entries = randomEntries(2300, dice(6))
    await putLog(db, entries)
    await closePages(db)
    const { bytes, counts } = await writeBackup(db, facts, { isJudged: true })
    expect(counts['logPages']).toBe(await db.logPages.count())
    expect(await inspectBytes(bytes)).toMatchObject({ ok: true })
    const restored = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a' })
    if (!restored.ok) throw new Error(restored.error.code)
    const back = new AppDatabase(restored.value.databaseName)
    expect(await everything(back)).toEqual(entries.toReversed())
    await act(back, 'Tiếp', () => back.subjects.put(aPerson({ id: 'b' })))
    expect((await everything(back))[0]).toMatchObject({ label: 'Tiếp', seq: entries.at(-1)!.seq + 1 })
    expect((await checkHealth(back, null)).findings).toEqual([])
    back.close()
  })
})
