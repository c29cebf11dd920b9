import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDisk } from '@electron/main/files/disk'
import { createKeep } from '@electron/main/files/keep'
import { createPlaces } from '@electron/main/files/places'
import { appRequests } from '@electron/main/ipc/appRequests'
import { fileRequests } from '@electron/main/ipc/fileRequests'
import { handleRequests } from '@electron/main/ipc/handle'
import { pageRequests } from '@electron/main/ipc/pageRequests'
import { twinRequests } from '@electron/main/ipc/twinRequests'
import { updateRequests } from '@electron/main/ipc/updateRequests'
import { requests } from '@shared/ipc/contract'
import { answers, forget, invoke, openedPaths, page } from '../../support/electronStub'
import { entryText } from '../../support/journalEntries'
import { diagnose, twinTools, updateTools } from '../../support/twinTools'
import { tries } from '../../support/long'

/** What stands in files outside; it may be in no answer. */
const secret = 'NGOÀI THƯ MỤC ĐÃ CHỌN'
const outside = ['a.svbackup', 'a.json', 'a.jsonl', 'a.tep', 'a.sha256'] as const
let root: string
let home: string
const logged: unknown[] = []
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-fuzz-'))
  home = path.join(root, 'home')
  fs.mkdirSync(path.join(home, 'Documents'), { recursive: true })
  fs.mkdirSync(path.join(home, 'profile', 'IndexedDB'), { recursive: true })
  fs.mkdirSync(path.join(root, 'outside'))
  for (const name of outside) fs.writeFileSync(path.join(root, 'outside', name), secret)
  layTraps()
  // The printer of a computer without one.
  Object.assign(page, {
    print: (_options: unknown, done: (printed: boolean, reason: string) => void) => done(false, 'Print job canceled'),
    printToPDF: () => Promise.resolve(new Uint8Array(4)),
  })
  forget()
  const log = (where: string, cause: unknown) => {
    // What the page reports of its own trouble belongs there.
    if (where !== 'page') logged.push(cause)
    return 'SV-TEST22'
  }
  const disk = createDisk()
  const tools = {
    disk,
    places: createPlaces(path.join(home, 'Documents')),
    keep: createKeep(path.join(home, 'kept'), disk, () => path.join(home, 'Documents', 'Sổ Vàng', 'Tệp kèm')),
    shown: path.join(home, 'shown'),
  }
  handleRequests(
    {
      ...appRequests(log, diagnose(home)),
      ...fileRequests(tools),
      ...pageRequests({ ...tools, log }),
      ...twinRequests(twinTools(home)),
      ...updateRequests(updateTools(home)),
    },
    log,
  )
})
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true })
})

/** Links that lead outside, in every room that requests read or write, under names that they may ask for. */
function layTraps(): void {
  const twin = path.join(home, 'Documents', 'Sổ Vàng')
  const link = (to: (typeof outside)[number], ...from: string[]): void => {
    fs.mkdirSync(path.dirname(path.join(...from)), { recursive: true })
    fs.symlinkSync(path.join(root, 'outside', to), path.join(...from))
  }
  for (const id of ['2026-12-14 14.32.05', '2026-12-14 14.32.05 (2)']) {
    link('a.svbackup', twin, 'Bản sao', `${id}.svbackup`)
    link('a.json', twin, 'Bản sao', `${id}.json`)
    link('a.json', twin, 'Bản sao', `${id}.json.tmp`)
  }
  link('a.jsonl', twin, 'Nhật ký', 'nhat-ky-000001.jsonl')
  link('a.tep', home, 'kept', 'a'.repeat(64))
  link('a.tep', twin, 'Tệp kèm', 'a'.repeat(64))
  link('a.tep', twin, 'Tệp kèm', `${'b'.repeat(64)}.tmp`)
  link('a.tep', home, 'USB', 'SoVang-9.9.9-x64.exe')
  link('a.sha256', home, 'USB', 'SoVang-9.9.9-x64.exe.sha256')
}

/** The same numbers every time: what was refused wrongly once is asked again. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const hostile = [
  '../../outside',
  '..\\..\\outside',
  'CON',
  'nul.svbackup',
  'a. ',
  'a\u0000b',
  'C:\\Windows\\system.ini',
  '\\\\may-chu\\chung\\tep',
  '/etc/passwd',
  '2026-12-14 14.32.05/../../outside',
  '2026-12-14 14.32.05',
  '2026-12-14 14.32.05 (2)',
  'first',
  'second',
  '11111111-2222-4333-8444-555555555555',
  'pause',
  '__proto__',
  'ạ'.repeat(300),
  '',
  'a'.repeat(64),
  entryText(3),
  '{"seq":1}\n{"seq":2}',
]

function anyValue(draw: () => number, depth = 0): unknown {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(draw() * list.length)]!
  const kind = draw()
  if (kind < 0.45) return pick(hostile)
  if (kind < 0.65) return pick([0, -1, 1, 2.5, NaN, Infinity, -0, 2 ** 53, 1e300, 4_194_304])
  if (kind < 0.75) return pick([null, undefined, true, false, 10n, Symbol.iterator, () => 1, new Date(0), new Map(), /x/])
  if (kind < 0.85) return new Uint8Array(Math.floor(draw() * 50))
  if (depth > 2) return {}
  if (kind < 0.92) return Array.from({ length: Math.floor(draw() * 4) }, () => anyValue(draw, depth + 1))
  return { [String(pick(hostile))]: anyValue(draw, depth + 1), line: anyValue(draw, depth + 1), counts: anyValue(draw, depth + 1) }
}

/** Answers to a window of the system; the officer leaves it. */
const asking = new Set(['folder:choose', 'file:save', 'file:pick', 'page:pdf', 'twin:choose'])
/** Answered when the window is closed, which it is not here. */
const waiting = new Set(['app:closing'])

/** An answer as text, bytes too. */
const said = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value))

describe('random requests', () => {
  it.each(Object.keys(requests))(
    'on %s are refused in words or done, never thrown into the page, never outside the chosen folders',
    async (channel) => {
      const schema = requests[channel as keyof typeof requests]
      const draw = numbers(channel.length * 7919)
      const keys = Object.keys(schema.shape)
      let taken = 0
      const before = logged.length
      for (let round = 0; round < tries(250, 1000); round += 1) {
        const request = draw() < 0.1 ? anyValue(draw) : Object.fromEntries(keys.map((key) => [key, anyValue(draw)]))
        const isTaken = schema.safeParse(request).success
        if (isTaken && waiting.has(channel)) continue
        taken += isTaken ? 1 : 0
        if (isTaken && asking.has(channel)) answers.push({ canceled: true, filePaths: [] })
        const answer = await invoke(channel, request)
        expect(answer).toHaveProperty('ok')
        expect(answer).not.toMatchObject({ error: { code: 'internal' } })
        expect(said(answer)).not.toContain(secret)
      }
      expect(logged.slice(before)).toEqual([])
      expect(fs.readdirSync(root).sort()).toEqual(['home', 'outside'])
      expect(fs.readdirSync(path.join(root, 'outside')).sort()).toEqual([...outside].sort())
      for (const name of outside) expect(fs.readFileSync(path.join(root, 'outside', name), 'utf8')).toBe(secret)
      // Nothing was opened but folders of the program itself.
      expect(openedPaths.filter((opened) => !opened.startsWith(path.join(home, 'Documents')))).toEqual([])
      // A request that can be right was right at times, so that not only the schema was asked.
      if (Object.keys(schema.shape).length === 0 && !waiting.has(channel)) expect(taken).toBeGreaterThan(0)
    },
  )
})
