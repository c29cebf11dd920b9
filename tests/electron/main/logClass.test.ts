import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createLog } from '@electron/main/files/logFile'
import { diagnosisSchema } from '@shared/ipc/diagnosis'
import { diagnose, twinTools } from '../../support/twinTools'

let home: string
beforeAll(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-log-class-'))
})
afterAll(() => {
  fs.rmSync(home, { recursive: true, force: true })
})

/** The same numbers every time. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const given = ['Hanh', 'Khoi', 'Thuy', 'Đạt', 'Ngọc', 'Quyen']
const family = ['Nguyen', 'Trần', 'LeMau', 'Pham', 'Đỗ', 'Vu']
type Draw = () => number
const pick = <Item>(draw: Draw, list: readonly Item[]): Item => list[Math.floor(draw() * list.length)]!
const digits = (draw: Draw, length: number): string => Array.from({ length }, () => Math.floor(draw() * 10)).join('')

/** Longer than the random reference of a log line, which might hold a short one by chance. */
const tagOf = (serial: number): string => `quiet${serial}tag`

/** Something that must never be in a log: written as people write it, and as a program might fold it into a name. */
function secret(draw: Draw, serial: number): string {
  const tag = tagOf(serial)
  const name = `${pick(draw, family)}${tag}${pick(draw, given)}`
  return pick(draw, [
    name,
    `${pick(draw, family)} Thị ${tag} ${pick(draw, given)}`,
    `0${digits(draw, 9)}${tag}`,
    `0${digits(draw, 11)}${tag}`,
    `C:\\Users\\${name}\\Documents\\Đơn.docx`,
    `/home/${name}/Tài liệu/Danh sách.xlsx`,
    `${name}@xamau.example.vn`,
    `Quyết định số 12/QĐ-UBND ngày 01/02/2026 khen ${name}`,
  ])
}
const folded = (text: string): string => text.replace(/[^A-Za-z0-9_$]/g, '') || 'x'

/** A thrown thing that holds the secret in a place that programs, or their libraries, really use. */
function trouble(draw: Draw, words: string): unknown {
  const plain = folded(words)
  const error = (): Error => new (pick(draw, [Error, TypeError, RangeError, SyntaxError, URIError]))(words)
  const makers: readonly (() => unknown)[] = [
    error,
    () => Object.assign(error(), { name: words }),
    () => Object.assign(error(), { name: plain }),
    () => Object.assign(new Error('x'), { name: `${plain}Error` }),
    () => Object.assign(error(), { code: plain }),
    () => Object.assign(error(), { code: `E${plain.toUpperCase()}` }),
    () => Object.assign(error(), { path: words, dest: words, syscall: 'open', code: 'ENOENT' }),
    () => new Error('bọc', { cause: error() }),
    () => new Error('bọc', { cause: Object.assign(error(), { name: plain, code: plain }) }),
    () => new AggregateError([error()], words),
    () => new DOMException(words, plain),
    () => new Error(`${words}\n    at ${plain} (${plain}.js:1:2)\n    at app://so-vang/${plain}.js:3:4`),
    () => Object.assign(new Error('x'), { stack: `${words}\n    at ${plain} (/home/${plain}/${plain}.ts:1:2)` }),
    () => Object.assign(new Error('x'), { stack: `${plain}@${words}:1:2` }),
    () => ({ message: words, stack: words }),
    () => ({ message: plain, stack: `at ${plain} (${plain}.js:1:2)\n${plain}@http://127.0.0.1/${words}` }),
    () => ({ message: `Error ${plain} < ${plain}`, stack: `    at ${words} (index.js:1:2)` }),
    () => ({ name: plain, code: plain, words }),
    () => z.object({ name: z.string() }).safeParse({ name: { words } }).error,
    () => z.enum(['a']).safeParse(words).error,
    () => {
      try {
        return JSON.parse(`{"${words}": ${plain}}`)
      } catch (cause) {
        return cause
      }
    },
    () => {
      const thrower = { [plain]: () => error() }
      return thrower[plain]?.()
    },
    () => words,
    () => [words],
    () => Symbol(words),
    () => new Map([[words, words]]),
  ]
  return pick(draw, makers)()
}

describe('eight hundred generated troubles', () => {
  it('leave no name, number, place or word in the log or in the package for a helper, and still say what kind they were', async () => {
    const draw = numbers(2026)
    const log = createLog(path.join(home, 'profile', 'logs'))
    const secrets: string[] = []
    for (let serial = 0; serial < 800; serial += 1) {
      const words = secret(draw, serial)
      secrets.push(tagOf(serial))
      log(pick(draw, ['page', 'main', 'file:save', 'twin:append']), trouble(draw, words))
    }
    const written = fs.readFileSync(path.join(home, 'profile', 'logs', 'so-vang.log'), 'utf8')
    expect(secrets.filter((tag) => written.toLowerCase().includes(tag))).toEqual([])
    for (const word of [...given, ...family].filter((name) => name.length > 3)) expect(written).not.toContain(word)
    expect(written).not.toMatch(/\d{9,}/)
    expect(written).toMatch(/"TypeError"/)
    expect(written).toMatch(/"Error ENOENT"/)
    expect(written).toMatch(/at logClass\.test\.ts:\d+:\d+/)

    const facts = await diagnose(home)()
    expect(facts.log.length).toBeGreaterThan(200)
    const told = JSON.stringify(facts)
    expect(secrets.filter((tag) => told.toLowerCase().includes(tag))).toEqual([])
    expect(told).not.toContain(os.homedir())
    expect(told).not.toContain(os.hostname())
  })

  it('hand on nothing from a log that somebody else has written into', async () => {
    const file = path.join(home, 'profile', 'logs', 'so-vang.log')
    const line = { at: '2026-12-14T07:00:00.000Z', reference: 'SV-ABC234', where: 'page', message: 'Error', stack: '' }
    fs.writeFileSync(
      file,
      [
        JSON.stringify(line),
        JSON.stringify({ ...line, where: 'Nguyễn Thị Mẫu', message: 'Hạnh Mẫu', stack: 'at Hanh Mau (x.js:1:2)\nat 0912345678.js:1:2' }),
        JSON.stringify({ ...line, reference: 'Hạnh Mẫu' }),
        'Hạnh Mẫu',
      ].join('\n'),
    )
    const { log } = await diagnose(home)()
    expect(log).toEqual([line, { ...line, where: 'other', message: 'unreadable report' }])
  })
})

it('the package takes counts, sizes and times only: a word in any field refuses the whole', async () => {
  const { twin } = twinTools(home)
  expect((await twin.state()).snapshots).toEqual([])
  const machine = await diagnose(home)()
  const whole = {
    format: 'so-vang.chan-doan',
    version: 1,
    madeAt: '2026-12-14T07:00:00.000Z',
    place: 'desktop',
    program: '0.1.0',
    machine,
    page: {
      schema: 9,
      profile: 'real',
      tables: { subjects: 3 },
      lastEntry: 7,
      usedBytes: 1,
      isKept: true,
      screen: { width: 1366, height: 768, ratio: 1 },
      timings: [{ what: 'load', count: 1, milliseconds: 12 }],
      log: [],
    },
  }
  expect(diagnosisSchema.safeParse(whole).success).toBe(true)
  const words = 'Hạnh Mẫu 0912345678'
  const paths = pathsOf(whole).filter((at) => !/^(machine\.log|page\.log)/.test(at.join('.')))
  expect(paths.length).toBeGreaterThan(30)
  for (const at of paths) expect([at, diagnosisSchema.safeParse(put(whole, at, words)).success]).toEqual([at, false])
})

function pathsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))
}
function put(value: unknown, [step, ...rest]: readonly string[], words: string): unknown {
  if (step === undefined) return words
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? put(item, rest, words) : item))
  return { ...(value as object), [step]: put((value as Record<string, unknown>)[step], rest, words) }
}
