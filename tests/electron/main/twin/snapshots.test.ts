import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { superfluous } from '@shared/twin/retention'
import { createSnapshots } from '@electron/main/files/twin/twin'
import { pieceBytes, type Snapshot, type ToldFacts } from '@shared/ipc/twin'
import { aLine, entryText, noCounts } from '../../../support/journalEntries'
import { twinTools } from '../../../support/twinTools'

let home: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-snapshots-'))
})
afterEach(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

const bytesOf = (length: number, seed: number) => Uint8Array.from({ length }, (_, index) => (index * 31 + seed) % 256)
const factsOf = (changes: Partial<ToldFacts> = {}): ToldFacts => ({
  line: aLine,
  seq: 7,
  reason: 'pause',
  madeAt: '2026-12-14T07:32:05.000Z',
  appVersion: '1.0.0',
  officeName: 'UBND xã Mẫu',
  rows: 12,
  counts: noCounts,
  ...changes,
})

describe('a snapshot', () => {
  it('stands under its name only when all of it is on the disk, and is read back in pieces', async () => {
    const snapshots = createSnapshots(home, () => new Date(2026, 11, 14, 14, 32, 5))
    const bytes = bytesOf(pieceBytes + 1234, 5)
    const token = await snapshots.begin()
    await snapshots.piece(token, bytes.subarray(0, 1000))
    expect(await snapshots.list()).toEqual([])
    await snapshots.piece(token, bytes.subarray(1000))
    const made = await snapshots.end(token, factsOf())
    expect(made).toMatchObject({ ok: true, value: { id: '2026-12-14 14.32.05', bytes: bytes.length } })
    expect(fs.readdirSync(home).sort()).toEqual(['2026-12-14 14.32.05.json', '2026-12-14 14.32.05.svbackup'])
    const [first, second] = [await snapshots.read('2026-12-14 14.32.05', 0), await snapshots.read('2026-12-14 14.32.05', pieceBytes)]
    if (!first.ok || !second.ok) throw new Error('not read')
    expect(Buffer.concat([first.value.bytes, second.value.bytes]).equals(bytes)).toBe(true)
    expect(await snapshots.read('2026-12-15 00.00.00', 0)).toMatchObject({ ok: false, error: { code: 'file.notFound' } })
  })

  it('that the disk holds otherwise is refused and leaves nothing', async () => {
    const snapshots = createSnapshots(home)
    const bytes = bytesOf(5000, 1)
    const token = await snapshots.begin()
    await snapshots.piece(token, bytes)
    const temporary = path.join(home, fs.readdirSync(home)[0]!)
    const held = fs.readFileSync(temporary)
    held[2500]! ^= 4
    fs.writeFileSync(temporary, held)
    expect(await snapshots.end(token, factsOf())).toMatchObject({ ok: false, error: { code: 'backup.broken', reason: 'hash' } })
    expect(fs.readdirSync(home)).toEqual([])
    expect(await snapshots.piece(token, bytes)).toMatchObject({ ok: false, error: { code: 'record.missing' } })
  })

  it('that was cut off is cleared away by the next one, and two of one second get names of their own', async () => {
    const snapshots = createSnapshots(home, () => new Date(2026, 0, 2, 3, 4, 5))
    fs.writeFileSync(path.join(home, '.~ban-sao-0123.tmp'), 'cắt ngang')
    for (const seed of [1, 2]) {
      const bytes = bytesOf(100, seed)
      const token = await snapshots.begin()
      await snapshots.piece(token, bytes)
      expect(await snapshots.end(token, factsOf())).toMatchObject({ ok: true })
    }
    expect(fs.readdirSync(home).filter((name) => name.endsWith('.svbackup'))).toEqual([
      '2026-01-02 03.04.05 (2).svbackup',
      '2026-01-02 03.04.05.svbackup',
    ])
    expect(fs.readdirSync(home).some((name) => name.endsWith('.tmp'))).toBe(false)
  })

  it('whose facts are damaged is not offered, and says so when its bytes are', async () => {
    const snapshots = createSnapshots(home)
    const bytes = bytesOf(100, 9)
    const token = await snapshots.begin()
    await snapshots.piece(token, bytes)
    const made = await snapshots.end(token, factsOf())
    if (!made.ok) throw new Error('not made')
    expect(await snapshots.isWhole(made.value)).toBe(true)
    fs.writeFileSync(path.join(home, snapshots.fileOf(made.value.id)), bytesOf(100, 8))
    expect(await snapshots.isWhole(made.value)).toBe(false)
    fs.writeFileSync(path.join(home, snapshots.factsOf(made.value.id)), '{"line":1}')
    expect(await snapshots.list()).toEqual([])
  })
})

describe('what stays', () => {
  const at = (day: Date, appVersion = '1.0.0'): Snapshot => ({
    ...factsOf({ madeAt: day.toISOString(), appVersion }),
    id: `${day.toISOString().slice(0, 10)} ${day.toISOString().slice(11, 19).replaceAll(':', '.')}`,
    bytes: 1,
    sha256: '0'.repeat(64),
  })
  /** Four a day for so many days, newest first. */
  const list = (days: number, version = (_day: number) => '1.0.0'): Snapshot[] =>
    Array.from({ length: days * 4 }, (_, index) =>
      at(new Date(Date.UTC(2026, 11, 14, 18) - index * 6 * 3600_000), version(Math.floor(index / 4))),
    )

  it('is everything while there are few', () => {
    expect(superfluous(list(7))).toEqual([])
    expect(superfluous([])).toEqual([])
  })

  it('is the newest 30, one of each of 21 days, one of each of 12 months', () => {
    const all = list(500)
    const gone = new Set(superfluous(all))
    const stay = all.filter((one) => !gone.has(one))
    expect(stay.slice(0, 30)).toEqual(all.slice(0, 30))
    expect(new Set(stay.map(({ id }) => id.slice(0, 10))).size).toBeGreaterThanOrEqual(21)
    expect(new Set(stay.map(({ id }) => id.slice(0, 7))).size).toBe(12)
    expect(stay.length).toBeLessThanOrEqual(30 + 21 + 12 + 1)
  })

  it('is one of each version of the program, however old', () => {
    const all = list(800, (day) => (day < 300 ? '2.0.0' : day < 600 ? '1.1.0' : '1.0.0'))
    const gone = new Set(superfluous(all))
    expect(new Set(all.filter((one) => !gone.has(one)).map(({ appVersion }) => appVersion))).toEqual(new Set(['2.0.0', '1.1.0', '1.0.0']))
  })
})

describe('the twin as a whole', () => {
  const make = async (tools: ReturnType<typeof twinTools>, seq: number) => {
    const bytes = bytesOf(2000, seq)
    const token = await tools.twin.begin()
    await tools.twin.piece(token, bytes)
    return tools.twin.end(token, factsOf({ seq, madeAt: new Date(Date.UTC(2026, 11, 14, 7, seq)).toISOString() }))
  }

  it('is found again with its chosen folder when the whole profile is gone', async () => {
    const tools = twinTools(home)
    const chosen = path.join(home, 'Ổ dữ liệu')
    fs.mkdirSync(chosen)
    await tools.twin.choose('first', chosen)
    await tools.twin.append(aLine, [entryText(1)], '1.0.0')
    await make(tools, 1)
    await tools.twin.append(aLine, [entryText(2)], '1.0.0')
    await tools.twin.settled()
    fs.rmSync(path.join(home, 'profile'), { recursive: true, force: true })
    const found = await twinTools(home).twin.state()
    expect(found).toMatchObject({ label: chosen, isThere: true, journal: { line: aLine, last: { seq: 2 } }, snapshots: [{ seq: 1 }] })
  })

  it('says that a chosen folder is away, and never makes it anew', async () => {
    const tools = twinTools(home)
    const stick = path.join(home, 'USB')
    fs.mkdirSync(stick)
    await tools.twin.choose('first', stick)
    await make(tools, 1)
    await tools.twin.settled()
    fs.rmSync(stick, { recursive: true })
    await expect(tools.twin.append(aLine, [entryText(2)], '1.0.0')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(fs.existsSync(stick)).toBe(false)
    expect(await tools.twin.state()).toMatchObject({ isThere: false, remembered: { officeName: 'UBND xã Mẫu' }, snapshots: [] })
  })

  it('keeps a second place in step, attached files once, and waits for a stick that is away', async () => {
    const tools = twinTools(home)
    const attached = path.join(home, 'profile', 'attachments')
    fs.mkdirSync(attached, { recursive: true })
    fs.writeFileSync(path.join(attached, 'a'.repeat(64)), 'tệp')
    const stick = path.join(home, 'USB')
    fs.mkdirSync(stick)
    await tools.twin.choose('second', stick)
    await make(tools, 1)
    await tools.twin.settled()
    const there = (room: string) => fs.readdirSync(path.join(stick, 'Sổ Vàng', room))
    expect(there('Bản sao').filter((name) => name.endsWith('.svbackup'))).toHaveLength(1)
    expect(there('Tệp kèm')).toEqual(['a'.repeat(64)])
    expect(there('Nhật ký')).toHaveLength(1)
    const { second } = await tools.twin.state()
    expect(second).toMatchObject({ label: stick, isThere: true })
    fs.renameSync(stick, `${stick} rút ra`)
    expect(await make(tools, 2)).toMatchObject({ ok: true })
    await tools.twin.settled()
    expect(await tools.twin.state()).toMatchObject({ second: { isThere: false, at: second?.at }, snapshots: [{ seq: 2 }, { seq: 1 }] })
  })
})
