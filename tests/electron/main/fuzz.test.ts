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
import { forget, invoke } from '../../support/electronStub'
import { entryText } from '../../support/journalEntries'
import { diagnose, twinTools, updateTools } from '../../support/twinTools'

let root: string
let home: string
const logged: unknown[] = []
beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-fuzz-'))
  home = path.join(root, 'home')
  fs.mkdirSync(path.join(home, 'Documents'), { recursive: true })
  fs.mkdirSync(path.join(home, 'profile', 'IndexedDB'), { recursive: true })
  fs.writeFileSync(path.join(root, 'outside.svbackup'), 'ngoài')
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
    keep: createKeep(path.join(home, 'kept'), disk),
    shown: path.join(home, 'shown'),
  }
  handleRequests(
    {
      ...appRequests(log, diagnose(home)),
      ...fileRequests(tools),
      ...pageRequests(tools),
      ...twinRequests(twinTools(home)),
      ...updateRequests(updateTools(home)),
    },
    log,
  )
})
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true })
})

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

/** Channels that ask the officer something: an answer of hers would be needed. */
const asking = new Set(['folder:choose', 'file:save', 'file:pick', 'page:pdf', 'page:print', 'twin:choose', 'app:closing'])

describe('a thousand random requests', () => {
  it.each(Object.keys(requests))(
    'on %s are refused in words or done, never thrown into the page, never outside the chosen folders',
    async (channel) => {
      const schema = requests[channel as keyof typeof requests]
      const draw = numbers(channel.length * 7919)
      const keys = Object.keys(schema.shape)
      const before = logged.length
      for (let round = 0; round < 1000; round += 1) {
        const request = draw() < 0.1 ? anyValue(draw) : Object.fromEntries(keys.map((key) => [key, anyValue(draw)]))
        if (asking.has(channel) && schema.safeParse(request).success) continue
        const answer = await invoke(channel, request)
        expect(answer).toHaveProperty('ok')
        expect(answer).not.toMatchObject({ error: { code: 'internal' } })
      }
      expect(logged.slice(before)).toEqual([])
      expect(fs.readdirSync(root).sort()).toEqual(['home', 'outside.svbackup'])
      expect(fs.readFileSync(path.join(root, 'outside.svbackup'), 'utf8')).toBe('ngoài')
    },
  )
})
