import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOfFile } from '@electron/main/files/hashOfFile'
import { createJournal } from '@electron/main/files/twin/twin'
import { createSnapshots } from '@electron/main/files/twin/twin'
import { keepOwn } from '@electron/main/files/update/keepOwn'
import type { ToldFacts } from '@shared/ipc/twin'
import { aLine, entryText, noCounts, otherLine } from '../../../support/journalEntries'
import { canCountOpenFiles, openFiles, refuseCalls } from '../../../support/openFiles'
import { twinTools } from '../../../support/twinTools'

let home: string
let undo = (): void => {}
beforeEach(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-open-')))
})
afterEach(() => {
  undo()
  undo = () => {}
  fs.rmSync(home, { recursive: true, force: true })
})

const facts: ToldFacts = {
  line: aLine,
  seq: 3,
  reason: 'pause',
  madeAt: '2026-12-14T07:32:05.000Z',
  appVersion: '1.0.0',
  officeName: 'UBND xã Mẫu',
  rows: 1,
  counts: noCounts,
}
const bytes = new TextEncoder().encode('một bản sao mẫu')
/** What became of it does not matter here: only what stays open. */
const tried = (work: Promise<unknown>): Promise<unknown> => work.catch(() => null)
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

describe.skipIf(!canCountOpenFiles)('no file stays open', () => {
  it.each(['appendFile', 'datasync'] as const)('of a journal whose disk refuses %s, however often it is tried', async (call) => {
    const journal = createJournal(home)
    await journal.append(aLine, [entryText(1)], '1.0.0')
    undo = await refuseCalls((each) => each === call)
    for (let seq = 2; seq < 8; seq += 1) {
      await tried(journal.append(seq % 2 === 0 ? aLine : otherLine, [entryText(seq)], '1.0.0'))
      expect(openFiles(home).length).toBeLessThanOrEqual(1)
    }
    await tried(journal.rotate(aLine, 1, '1.0.0'))
    undo()
    expect(fs.readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([])
    await journal.append(aLine, [entryText(8)], '1.0.0')
    await journal.close()
    expect(openFiles(home)).toEqual([])
  })

  it('of a copy that was left, refused, or put in the place of one that is not there', async () => {
    const snapshots = createSnapshots(home)
    await Promise.all([snapshots.begin(), snapshots.begin(), snapshots.begin()])
    expect(openFiles(home)).toHaveLength(1)
    const second = await snapshots.begin()
    expect(await snapshots.replace(second, '2026-12-14 14.32.05', '0'.repeat(16))).toMatchObject({ ok: false })
    expect(openFiles(home)).toEqual([])
    for (const call of ['sync', 'read', 'appendFile'] as const) {
      const token = await snapshots.begin()
      await snapshots.piece(token, bytes)
      undo = await refuseCalls((each) => each === call)
      await tried(snapshots.piece(token, bytes))
      await tried(snapshots.readBack(token, 0))
      await tried(snapshots.end(token, facts))
      undo()
      await snapshots.close()
      expect(openFiles(home)).toEqual([])
    }
    fs.mkdirSync(path.join(home, '2026-12-14 14.32.05.svbackup'))
    await tried(snapshots.read('2026-12-14 14.32.05', 0))
    await tried(hashOfFile(path.join(home, '2026-12-14 14.32.05.svbackup')))
    expect(openFiles(home)).toEqual([])
  })

  it('of an installer that cannot be copied here', async () => {
    const file = path.join(home, 'SoVang-9.0.0-x64.exe')
    fs.writeFileSync(file, bytes)
    const found = {
      token: 'a',
      fileName: path.basename(file),
      version: '9.0.0',
      place: home,
      bytes: bytes.length,
      state: 'newer',
      file,
    } as const
    for (const call of ['read', 'appendFile', 'sync'] as const) {
      undo = await refuseCalls((each) => each === call)
      await tried(keepOwn(path.join(home, 'cai'), { ...found, sha256: 'a'.repeat(64) }))
      undo()
      expect(openFiles(home)).toEqual([])
    }
    expect(await keepOwn(path.join(home, 'cai'), { ...found, sha256: 'a'.repeat(64) })).toMatchObject({ ok: false })
    expect(openFiles(home)).toEqual([])
  })

  it('of a twin after any hours of work on a disk that refuses now and then, folders changed meanwhile', async () => {
    const draw = numbers(61)
    const { twin } = twinTools(home, () => 'SV-TEST22')
    const folders = ['Một', 'Hai', 'Ba'].map((name) => path.join(home, name))
    for (const folder of folders) fs.mkdirSync(folder)
    let refused = 0
    undo = await refuseCalls(() => draw() < refused)
    const tokens: string[] = []
    const token = (): string => tokens[Math.floor(draw() * tokens.length)] ?? ''
    const works: readonly (() => Promise<unknown>)[] = [
      () => twin.append(draw() < 0.8 ? aLine : otherLine, [entryText(Math.floor(draw() * 90))], '1.0.0'),
      () => twin.begin().then((begun) => tokens.push(begun)),
      () => twin.piece(token(), bytes),
      () => twin.end(token(), { ...facts, seq: Math.floor(draw() * 90) }),
      () => twin.readBack(token(), 0),
      () => twin.drop(token()),
      () => twin.replace(token(), '2026-12-14 14.32.05', '0'.repeat(16)),
      () => twin.dropPlain(),
      () => twin.state(),
      () => twin.choose(draw() < 0.7 ? 'first' : 'second', folders[Math.floor(draw() * folders.length)] ?? ''),
    ]
    for (let round = 0; round < 150; round += 1) {
      refused = round % 3 === 0 ? 0.3 : 0
      const together = 1 + Math.floor(draw() * 4)
      await Promise.all(Array.from({ length: together }, () => tried(works[Math.floor(draw() * works.length)]?.() ?? Promise.resolve())))
      // A journal, a copy on its way, and what is read beside them: never more with every round.
      expect(openFiles(home).length).toBeLessThanOrEqual(6)
    }
    undo()
    await twin.settled()
    expect(openFiles(home)).toEqual([])
  })
})
