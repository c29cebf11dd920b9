import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ToldFacts } from '@shared/ipc/twin'
import { aLine, entryText, noCounts } from '../../../support/journalEntries'
import { twinTools } from '../../../support/twinTools'

let home: string
let usb: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-second-'))
  usb = path.join(home, 'USB')
  fs.mkdirSync(usb)
})
afterEach(() => fs.rmSync(home, { recursive: true, force: true }))

const otherLine = '7b0f5a0e-6b0b-4f0e-9d3a-0f4d3c2b1a99'
/** A computer of its own, with its profile and Documents. */
const aComputer = (name: string) => twinTools(path.join(home, name)).twin
type Computer = ReturnType<typeof aComputer>

/** An act and a copy of everything up to it. */
async function work(twin: Computer, seq: number, line = aLine, changes: Partial<ToldFacts> = {}) {
  await twin.append(line, [entryText(seq)], '1.0.0')
  const token = await twin.begin()
  await twin.piece(
    token,
    Uint8Array.from({ length: 500 + seq }, (_, index) => (index * 7 + seq) % 256),
  )
  const madeAt = new Date(Date.UTC(2026, 10, 1, 7, seq)).toISOString()
  const facts = { line, seq, reason: 'pause', madeAt, appVersion: '1.0.0', officeName: 'UBND xã Mẫu', rows: 1, counts: noCounts } as const
  const made = await twin.end(token, { ...facts, ...changes })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}
/** Every file below a folder with its content. */
const filesBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), fs.readFileSync(file, 'latin1')] as const),
  )
const copiesIn = (folder: string): string[] =>
  fs.existsSync(path.join(folder, 'Bản sao'))
    ? fs.readdirSync(path.join(folder, 'Bản sao')).filter((name) => name.endsWith('.svbackup'))
    : []

describe('a second place that holds the twin of other data', () => {
  it('of another computer keeps all of it: the officer is asked, and these copies get a folder of their own', async () => {
    const old = aComputer('máy cũ')
    expect(await old.choose('second', usb)).toMatchObject({ ok: true })
    for (const seq of [1, 2, 3]) await work(old, seq)
    await old.settled()
    const before = filesBelow(usb)
    const fresh = aComputer('máy mới')
    await work(fresh, 1, otherLine)
    expect(await fresh.choose('second', usb)).toMatchObject({
      ok: false,
      error: { code: 'place.refused', reason: 'foreign', officeName: 'UBND xã Mẫu', copies: 3 },
    })
    expect((await fresh.state()).second).toBeNull()
    expect(await fresh.choose('second', usb, { isAgreed: true })).toMatchObject({ ok: true, value: { second: { missing: 0 } } })
    for (const seq of [2, 3]) await work(fresh, seq, otherLine)
    await fresh.settled()
    const after = filesBelow(usb)
    for (const [file, content] of before) expect(after.get(file), file).toBe(content)
    expect(copiesIn(path.join(usb, 'Sổ Vàng (2)'))).toHaveLength(3)
    // Each goes on in its own folder, unasked.
    await work(old, 4)
    await old.settled()
    expect(copiesIn(path.join(usb, 'Sổ Vàng'))).toHaveLength(4)
    expect(copiesIn(path.join(usb, 'Sổ Vàng (2)'))).toHaveLength(3)
  })

  it('of this computer before its own folder was lost keeps all of it', async () => {
    const twin = aComputer('máy')
    await twin.choose('second', usb)
    for (const seq of [1, 2, 3]) await work(twin, seq)
    await twin.settled()
    const before = filesBelow(usb)
    fs.rmSync(path.join(home, 'máy', 'Documents'), { recursive: true })
    const again = aComputer('máy')
    await work(again, 4)
    await again.settled()
    const after = filesBelow(usb)
    for (const [file, content] of before) expect(after.get(file), file).toBe(content)
    expect(await again.state()).toMatchObject({ second: { home: 'Sổ Vàng (2)', missing: 0 } })
  })

  it('is not changed by a start on an emptied computer', async () => {
    const twin = aComputer('máy')
    await twin.choose('second', usb)
    await work(twin, 1)
    await twin.settled()
    const before = filesBelow(usb)
    fs.rmSync(path.join(home, 'máy', 'Documents'), { recursive: true })
    const again = aComputer('máy')
    await again.step()
    await again.append(otherLine, [entryText(1)], '1.0.0')
    await again.step()
    await work(again, 2, otherLine)
    await again.settled()
    const after = filesBelow(usb)
    for (const [file, content] of before) expect(after.get(file), file).toBe(content)
  })
})

describe('a second place in step', () => {
  it('takes away only what is too old by the rule of the first place', async () => {
    const twin = aComputer('máy')
    await twin.choose('second', usb)
    for (let seq = 1; seq <= 33; seq += 1) await work(twin, seq)
    await twin.settled()
    const mine = path.join(home, 'máy', 'Documents', 'Sổ Vàng')
    expect(copiesIn(mine).length).toBeLessThan(33)
    expect(copiesIn(path.join(usb, 'Sổ Vàng')).sort()).toEqual(copiesIn(mine).sort())
    expect(fs.readdirSync(path.join(usb, 'Sổ Vàng', 'Nhật ký')).sort()).toEqual(fs.readdirSync(path.join(mine, 'Nhật ký')).sort())
    // A copy that somebody removed by hand in the first place stays in the second.
    fs.rmSync(path.join(mine, 'Bản sao', copiesIn(mine).sort().at(-2)!))
    await work(twin, 34)
    await twin.settled()
    expect(copiesIn(path.join(usb, 'Sổ Vàng')).length).toBeGreaterThan(copiesIn(mine).length)
  })

  it('is brought there when the stick comes back, though no copy is made any more, and says meanwhile what it lacks', async () => {
    const twin = aComputer('máy')
    await twin.choose('second', usb)
    await work(twin, 1)
    await twin.settled()
    fs.renameSync(usb, `${usb} rút ra`)
    expect(await twin.step()).toMatchObject({ isThere: false })
    const newest = await work(twin, 2)
    await twin.settled()
    fs.renameSync(`${usb} rút ra`, usb)
    expect((await twin.state()).second).toMatchObject({ isThere: true, missing: 1 })
    expect(await twin.step()).toMatchObject({ isThere: true, missing: 0, newestAt: newest.madeAt })
    expect(copiesIn(path.join(usb, 'Sổ Vàng'))).toHaveLength(2)
  })

  it('lets no copy stay readable there that was sealed while it was away', async () => {
    const twin = aComputer('máy')
    await twin.choose('second', usb)
    const plain = await work(twin, 1)
    await twin.settled()
    fs.renameSync(usb, `${usb} rút ra`)
    await twin.step()
    const token = await twin.begin()
    await twin.piece(token, new Uint8Array(900).fill(9))
    expect(await twin.replace(token, plain.id, '0123456789abcdef')).toMatchObject({ ok: true })
    expect(await twin.dropPlain()).toMatchObject({ ok: true, value: { removed: 1 } })
    await twin.settled()
    fs.renameSync(`${usb} rút ra`, usb)
    await twin.step()
    expect(fs.readFileSync(path.join(usb, 'Sổ Vàng', 'Bản sao', `${plain.id}.svbackup`))).toEqual(Buffer.alloc(900, 9))
    const journal = path.join(usb, 'Sổ Vàng', 'Nhật ký')
    for (const name of fs.readdirSync(journal)) expect(fs.readFileSync(path.join(journal, name), 'utf8')).not.toContain('"seq":1,')
  })

  it('is never the first one, nor in it, nor around it', async () => {
    const twin = aComputer('máy')
    await work(twin, 1)
    const mine = path.join(home, 'máy', 'Documents', 'Sổ Vàng')
    const link = path.join(home, 'lối khác')
    fs.symlinkSync(mine, link)
    for (const folder of [mine, path.dirname(mine), path.join(mine, 'Bản sao'), link])
      expect(await twin.choose('second', folder), folder).toMatchObject({ ok: false, error: { reason: 'overlap' } })
    await twin.choose('second', usb)
    expect(await twin.choose('first', path.join(usb, 'Sổ Vàng'))).toMatchObject({ ok: false, error: { reason: 'overlap' } })
  })
})

describe('another folder for the first place', () => {
  it('has all copies, the journal and the attached files of the old one, which stay there too', async () => {
    const twin = aComputer('máy')
    for (const seq of [1, 2]) await work(twin, seq)
    await twin.append(aLine, [entryText(3)], '1.0.0')
    const mine = path.join(home, 'máy', 'Documents', 'Sổ Vàng')
    fs.mkdirSync(path.join(mine, 'Tệp kèm'), { recursive: true })
    fs.writeFileSync(path.join(mine, 'Tệp kèm', 'b'.repeat(64)), 'tệp')
    const before = filesBelow(mine)
    expect(await twin.choose('first', usb, { line: aLine })).toMatchObject({ ok: true, value: { journal: { last: { seq: 3 } } } })
    expect(filesBelow(usb)).toEqual(new Map([...before].filter(([file]) => file !== 'noi-luu.json')))
    for (const [file, content] of before) expect(filesBelow(mine).get(file), file).toBe(content)
    await twin.append(aLine, [entryText(4)], '1.0.0')
    expect((await twin.journal(aLine, 2, 0)).entries).toHaveLength(2)
  })

  it('is refused where the twin of other data stands, and the old one stays', async () => {
    const other = aComputer('máy khác')
    await other.choose('first', usb)
    await work(other, 1, otherLine)
    await other.settled()
    const before = filesBelow(usb)
    const twin = aComputer('máy')
    await work(twin, 1)
    const label = (await twin.state()).label
    expect(await twin.choose('first', usb, { line: aLine })).toMatchObject({ ok: false, error: { reason: 'foreign' } })
    await work(twin, 2)
    await twin.settled()
    expect(await twin.state()).toMatchObject({ label })
    expect(filesBelow(usb)).toEqual(before)
  })
})
