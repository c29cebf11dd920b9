import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createJournal } from '@electron/main/files/twin/twin'
import { aLine, entryText, seqsOf } from '../../../support/journalEntries'

/** How many damages of each kind; the long form is run by hand: `SO_VANG_TRIALS=60`. */
const rounds = Number(process.env['SO_VANG_TRIALS'] ?? 7)
let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-damages-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

/** The same numbers every time. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const draw = numbers(20_261_214)
const below = (count: number): number => Math.floor(draw() * count)

const perFile = 12
const total = 4 * perFile
const textOf = (seq: number): string => entryText(seq, { label: `Thao tác mẫu ${seq} `.repeat(1 + (seq % 5)) })
/** Four files of a line, each behind a snapshot. */
async function written(): Promise<string[]> {
  const journal = createJournal(folder)
  for (let seq = 1; seq <= total; seq += 1) {
    await journal.append(aLine, [textOf(seq)], '1.0.0')
    if (seq % perFile !== 0 || seq === total) continue
    journal.mark()
    await journal.rotate(aLine, seq, '1.0.0')
  }
  await journal.close()
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
}
const change = (file: string, work: (bytes: Buffer) => Uint8Array): void => fs.writeFileSync(file, work(fs.readFileSync(file)))
const lines = (file: string, work: (all: string[]) => string[]): void =>
  fs.writeFileSync(file, work(fs.readFileSync(file, 'utf8').split('\n')).join('\n'))

type Damage = (files: readonly string[], one: string) => void
const damages: Readonly<Record<string, Damage>> = {
  'a flipped bit': (_, one) => change(one, (bytes) => bytes.fill((bytes[below(bytes.length)] ?? 0) ^ (1 << below(8)), 0, 1).subarray(0)),
  'a changed byte in the middle': (_, one) =>
    change(one, (bytes) => {
      const at = below(bytes.length)
      return bytes.fill((bytes[at] ?? 0) ^ 0x15, at, at + 1)
    }),
  'a cut': (_, one) => change(one, (bytes) => bytes.subarray(0, below(bytes.length))),
  'zeros': (_, one) =>
    change(one, (bytes) => {
      const at = below(bytes.length)
      return bytes.fill(0, at, Math.min(bytes.length, at + 512))
    }),
  'a line that is gone': (_, one) => lines(one, (all) => all.toSpliced(1 + below(all.length - 2), 1)),
  'a line twice': (_, one) => lines(one, (all) => all.flatMap((line, index) => (index === 3 ? [line, line] : [line]))),
  'two lines exchanged': (_, one) => lines(one, (all) => all.with(2, all[5] ?? '').with(5, all[2] ?? '')),
  'strange letters at the end': (_, one) => fs.appendFileSync(one, 'không phải nhật ký\n'),
  'a file that is gone': (_, one) => fs.rmSync(one),
  'two files exchanged': (files) => {
    const [a, b] = [files[below(2)] ?? '', files[2 + below(2)] ?? '']
    const bytes = fs.readFileSync(a)
    fs.copyFileSync(b, a)
    fs.writeFileSync(b, bytes)
  },
}

it.each(Object.keys(damages))(
  '%s: everything before it comes back as it was written, nothing else, and the journal goes on',
  async (kind) => {
    for (let round = 0; round < rounds; round += 1) {
      fs.rmSync(folder, { recursive: true, force: true })
      const files = await written()
      const one = files[below(files.length)] ?? ''
      damages[kind]?.(files, one)
      const journal = createJournal(folder)
      const from = below(3) * perFile
      const part = await journal.read(aLine, from, 0)
      const seqs = seqsOf(part.entries)
      // One after the other from the snapshot on, each letter by letter as it was.
      expect(seqs).toEqual(seqs.map((_, index) => from + 1 + index))
      for (const [index, text] of part.entries.entries()) expect(text).toBe(textOf(from + 1 + index))
      // Where acts are missing that stand behind others, it is said; a journal that ends early cannot know it, the store does.
      const last = files.at(-1)
      const isEndOnly = one === last && kind !== 'two files exchanged'
      if (seqs.length < total - from && !isEndOnly) expect(part.brokenAt).not.toBeNull()
      await journal.append(aLine, [textOf(total + 1)], '1.0.0')
      expect((await journal.end())?.last?.seq).toBe(total + 1)
      await journal.close()
    }
  },
)
