import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aLine, entryText, noCounts } from '../../../support/journalEntries'
import { twinTools } from '../../../support/twinTools'

let home: string
let usb: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-elsewhere-'))
  usb = path.join(home, 'USB')
  fs.mkdirSync(usb)
})
afterEach(() => fs.rmSync(home, { recursive: true, force: true }))

const aComputer = () => twinTools(home).twin
type Computer = ReturnType<typeof aComputer>
const documents = () => path.join(home, 'Documents', 'Sổ Vàng')
const aFolder = (name: string): string => {
  fs.mkdirSync(path.join(home, name))
  return path.join(home, name)
}

async function work(twin: Computer, seq: number) {
  await twin.append(aLine, [entryText(seq)], '1.0.0')
  const token = await twin.begin()
  await twin.piece(token, new Uint8Array(300).fill(seq))
  const madeAt = new Date(Date.UTC(2026, 10, 1, 7, seq)).toISOString()
  const facts = {
    line: aLine,
    seq,
    reason: 'pause',
    madeAt,
    appVersion: '1.0.0',
    officeName: 'UBND xã Mẫu',
    rows: 1,
    counts: noCounts,
  } as const
  expect(await twin.end(token, facts)).toMatchObject({ ok: true })
}

describe('copies that are looked for', () => {
  it('are found at the root of a stick that was a second place, and in the folder itself', async () => {
    const old = aComputer()
    await old.choose('second', usb)
    for (const seq of [1, 2]) await work(old, seq)
    await old.settled()
    for (const folder of [usb, path.join(usb, 'Sổ Vàng')]) {
      const fresh = twinTools(aFolder(`máy mới ${path.basename(folder)}`)).twin
      expect(await fresh.choose('first', folder, { aim: 'find' })).toMatchObject({
        ok: true,
        value: { label: path.join(usb, 'Sổ Vàng'), snapshots: [{ seq: 2 }, { seq: 1 }] },
      })
    }
  })

  it('are not in an empty folder, and the way to the good one stays, after a restart too', async () => {
    const twin = aComputer()
    const good = aFolder('Ổ dữ liệu')
    await work(twin, 1)
    await twin.choose('first', good, { line: aLine })
    const empty = aFolder('Trống')
    expect(await twin.choose('first', empty, { aim: 'find' })).toMatchObject({
      ok: false,
      error: { code: 'place.refused', reason: 'empty', folder: empty },
    })
    await twin.settled()
    expect(await aComputer().state()).toMatchObject({ label: good, snapshots: [{ seq: 1 }] })
  })

  it('are asked for by their folder where several twins stand in one', async () => {
    for (const name of ['Sổ Vàng', 'Sổ Vàng (2)']) {
      const other = twinTools(aFolder(`máy ${name}`)).twin
      const folder = path.join(usb, name)
      fs.mkdirSync(folder)
      await other.choose('first', folder)
      await work(other, 1)
      await other.settled()
    }
    expect(await aComputer().choose('first', usb, { aim: 'find' })).toMatchObject({
      ok: false,
      error: { reason: 'several', names: ['Sổ Vàng', 'Sổ Vàng (2)'] },
    })
  })
})

describe('where else copies stand', () => {
  it('is the second place, from which all comes back into the folder that was lost', async () => {
    const twin = aComputer()
    await twin.choose('second', usb)
    for (const seq of [1, 2]) await work(twin, seq)
    await twin.settled()
    fs.rmSync(path.join(home, 'Documents'), { recursive: true })
    const again = aComputer()
    expect(await again.state()).toMatchObject({ snapshots: [], journal: null, remembered: { officeName: 'UBND xã Mẫu' } })
    const [second] = await again.elsewhere()
    expect(second).toMatchObject({ kind: 'second', label: usb, isThere: true, copies: 2, officeName: 'UBND xã Mẫu' })
    expect(await again.adopt(second!.id)).toMatchObject({ ok: true, value: { label: documents(), snapshots: [{ seq: 2 }, { seq: 1 }] } })
    await work(again, 3)
    await again.settled()
    expect(await again.state()).toMatchObject({ second: { home: 'Sổ Vàng', missing: 0 }, journal: { last: { seq: 3 } } })
  })

  it('is the usual folder and those of before, though another one was chosen', async () => {
    const twin = aComputer()
    await work(twin, 1)
    const [one, other] = [aFolder('Một'), aFolder('Hai')]
    await twin.choose('first', one, { line: aLine })
    await twin.choose('first', other, { line: aLine })
    await twin.settled()
    fs.rmSync(other, { recursive: true })
    const again = aComputer()
    expect(await again.state()).toMatchObject({ isThere: false, snapshots: [] })
    expect(await again.elsewhere()).toMatchObject([
      { kind: 'usual', label: documents(), copies: 1 },
      { kind: 'former', label: one, copies: 1 },
    ])
    expect(await again.adopt('former:1')).toMatchObject({ ok: true, value: { label: one, snapshots: [{ seq: 1 }] } })
    expect(await again.adopt('former:9')).toMatchObject({ ok: false, error: { code: 'place.refused' } })
  })

  it('is used while the chosen folder is away, in the usual folder, and the way to that one is remembered', async () => {
    const twin = aComputer()
    const chosen = aFolder('Ổ dữ liệu')
    await twin.choose('first', chosen)
    await twin.choose('second', usb)
    await work(twin, 1)
    await twin.settled()
    fs.renameSync(chosen, `${chosen} rút ra`)
    const again = aComputer()
    expect(await again.adopt('second:0')).toMatchObject({ ok: true, value: { label: documents(), snapshots: [{ seq: 1 }] } })
    expect(await again.elsewhere()).toMatchObject([{ kind: 'second' }, { kind: 'former', label: chosen, isThere: false }])
  })
})
