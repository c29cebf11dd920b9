import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { placeRefusal } from '@electron/main/files/diskErrors'
import { patiently } from '@electron/main/files/patient'
import { diskPlace } from '@electron/main/files/twin/diskRoom'
import { isFolderThere } from '@electron/main/files/twin/reach'
import { createJournal } from '@electron/main/files/twin/twin'
import { addAll } from '@shared/twin/inStep'
import type { Room } from '@shared/twin/room'
import { systemError } from '../../../support/brokenDisk'
import { aLine, entryText, noCounts, otherLine, seqsOf } from '../../../support/journalEntries'
import { twinTools } from '../../../support/twinTools'

let home: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-hostile-'))
})
afterEach(() => {
  vi.useRealTimers()
  fs.rmSync(home, { recursive: true, force: true })
})
const below = (...parts: string[]): string => path.join(home, ...parts)
const aFolder = (name: string): string => {
  fs.mkdirSync(below(name), { recursive: true })
  return below(name)
}
const documents = (): string => below('Documents', 'Sổ Vàng')

async function copy(twin: ReturnType<typeof twinTools>['twin'], seq: number) {
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
  const made = await twin.end(token, facts)
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

describe('a journal whose file is open', () => {
  it('goes on under its own name where its folder was taken away, and never in what was taken away', async () => {
    const folder = aFolder('Nhật ký')
    const journal = createJournal(folder)
    await journal.append(aLine, [entryText(1)], '1.0.0')
    fs.renameSync(folder, `${folder} cũ`)
    const taken = fs.readFileSync(path.join(`${folder} cũ`, 'nhat-ky-000001.jsonl'), 'utf8')
    await journal.append(aLine, [entryText(2)], '1.0.0')
    expect(fs.readFileSync(path.join(`${folder} cũ`, 'nhat-ky-000001.jsonl'), 'utf8')).toBe(taken)
    expect(seqsOf((await journal.read(aLine, 0, 0)).entries)).toEqual([2])
    await journal.close()
  })

  it('breaks no chain where another computer writes in the same folder', async () => {
    const folder = aFolder('Nhật ký')
    const [here, there] = [createJournal(folder), createJournal(folder)]
    for (let seq = 1; seq <= 6; seq += 1) {
      await here.append(aLine, [entryText(seq)], '1.0.0')
      await there.append(otherLine, [entryText(seq + 100)], '1.0.0')
    }
    expect(seqsOf((await here.read(aLine, 0, 0)).entries)).toEqual([1, 2, 3, 4, 5, 6])
    expect((await here.read(aLine, 0, 0)).brokenAt).toBeNull()
    expect(seqsOf((await here.read(otherLine, 0, 0)).entries)).toEqual([101, 102, 103, 104, 105, 106])
    await here.close()
    await there.close()
  })
})

describe('a place with a file that cannot be read', () => {
  it('gives all others away, and says how many it could not', async () => {
    const { twin } = twinTools(home)
    await twin.append(aLine, [entryText(1)], '1.0.0')
    const bad = await copy(twin, 1)
    await twin.append(aLine, [entryText(2)], '1.0.0')
    await copy(twin, 2)
    await twin.settled()
    const from = diskPlace(documents(), 'first')
    const refusing = (room: Room, name: string): Room => ({
      ...room,
      piece: (one, at, most) => (one === name ? Promise.reject(systemError('EIO')) : room.piece(one, at, most)),
    })
    const to = diskPlace(aFolder('Ổ khác'), 'first')
    const { unread } = await addAll({ ...from, snapshots: refusing(from.snapshots, `${bad.id}.svbackup`) }, to)
    expect(unread).toBe(1)
    expect((await to.snapshots.names()).filter((name) => name.endsWith('.svbackup'))).toHaveLength(1)
    expect((await to.journal.names()).length).toBe((await from.journal.names()).length)
    await expect(
      addAll(from, { ...to, snapshots: { ...to.snapshots, create: () => Promise.reject(systemError('ENOSPC')) } }),
    ).rejects.toThrow()
  })

  it('or none at all, is as good as away: nothing is taken for a new computer, and no other place is hidden by it', async () => {
    const { twin, settings } = twinTools(home)
    const usb = aFolder('USB')
    await twin.choose('second', usb)
    await twin.append(aLine, [entryText(1)], '1.0.0')
    await copy(twin, 1)
    await twin.settled()
    settings.set({ former: [aFolder('Hỏng')] })
    for (const folder of [documents(), below('Hỏng')]) {
      fs.rmSync(path.join(folder, 'Bản sao'), { recursive: true, force: true })
      fs.writeFileSync(path.join(folder, 'Bản sao'), 'không phải thư mục')
    }
    expect(await twin.state()).toMatchObject({ isThere: false, snapshots: [], remembered: { officeName: 'UBND xã Mẫu' } })
    const known = await twin.elsewhere()
    expect(known).toMatchObject([
      { kind: 'second', isThere: true, copies: 1 },
      { kind: 'former', isThere: false },
    ])
  })
})

describe('a folder that nothing can be written to', () => {
  // No administrator either makes a folder there.
  const readOnly = '/sys'
  it('is not taken for the first place, whatever stands in the present one', async () => {
    const { twin } = twinTools(home)
    const { label } = await twin.state()
    await expect(twin.choose('first', readOnly, { line: aLine })).rejects.toThrow()
    await twin.append(aLine, [entryText(1)], '1.0.0')
    await expect(twin.choose('first', readOnly, { line: aLine })).rejects.toThrow()
    expect(await twin.state()).toMatchObject({ label, journal: { last: { seq: 1 } } })
  })
  it('as the second place is said to be that, with what to do', async () => {
    const { twin } = twinTools(home)
    await twin.append(aLine, [entryText(1)], '1.0.0')
    await copy(twin, 1)
    expect(await twin.choose('second', readOnly)).toMatchObject({
      ok: true,
      value: { second: { problem: { code: 'place.failed', reason: 'readOnly', folder: readOnly }, missing: 1 } },
    })
  })
})

describe('what a disk says', () => {
  it('is told of the folder, not of a file that nobody chose', () => {
    expect(placeRefusal(systemError('ENOSPC'), 'E:\\')).toEqual({ code: 'place.failed', reason: 'full', folder: 'E:\\' })
    expect(placeRefusal(systemError('ENOENT'), 'E:\\')).toMatchObject({ reason: 'away' })
    expect(placeRefusal(systemError('ENETUNREACH'), '\\\\may-chu\\chung')).toMatchObject({ reason: 'away' })
    expect(placeRefusal(systemError('EIO'), 'E:\\')).toMatchObject({ reason: 'unreadable' })
    expect(placeRefusal(systemError('EBUSY'), 'E:\\')).toMatchObject({ reason: 'inUse' })
    expect(placeRefusal(new TypeError('a bug'), 'E:\\')).toBeNull()
  })
  it('while a scanner holds a file is asked again for a second, and only that', async () => {
    let times = 0
    const held = (code: string, until: number) => () => ((times += 1) <= until ? Promise.reject(systemError(code)) : Promise.resolve('ok'))
    expect(await patiently(held('EPERM', 3))).toBe('ok')
    times = 0
    await expect(patiently(held('ENOSPC', 3))).rejects.toThrow()
    expect(times).toBe(1)
  })
  it('too late is no answer, and is not asked for again meanwhile', async () => {
    vi.useFakeTimers()
    const answers: ((facts: { isDirectory(): boolean }) => void)[] = []
    const stat = vi.fn(() => new Promise<{ isDirectory(): boolean }>((resolve) => answers.push(resolve)))
    const folder = '\\\\may-chu\\chung'
    const both = Promise.all([isFolderThere(folder, stat), isFolderThere(folder, stat)])
    await vi.advanceTimersByTimeAsync(5000)
    expect(await both).toEqual([false, false])
    expect(await isFolderThere(folder, stat)).toBe(false)
    expect(stat).toHaveBeenCalledTimes(1)
    answers[0]?.({ isDirectory: () => true })
    await vi.advanceTimersByTimeAsync(1)
    const again = isFolderThere(folder, stat)
    answers[1]?.({ isDirectory: () => true })
    expect(await again).toBe(true)
  })
})
