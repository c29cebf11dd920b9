import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal, type Journal } from '@electron/main/files/twin/twin'
import { aLine, entryText, otherLine, seqsOf } from '../../../support/journalEntries'

let folder: string
let journal: Journal
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-journal-'))
  journal = createJournal(folder)
})
afterEach(async () => {
  await journal.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const files = () => fs.readdirSync(folder).sort()
const append = (from: number, to: number, line = aLine) =>
  journal.append(
    line,
    Array.from({ length: to - from + 1 }, (_, index) => entryText(from + index)),
    '1.0.0',
  )
/** As the program finds it the next time. */
const again = async () => {
  await journal.close()
  journal = createJournal(folder)
  return journal
}
const all = async (afterSeq = 0, line = aLine) => {
  const entries: string[] = []
  for (let from: number | null = 0; from !== null;) {
    const part = await journal.read(line, afterSeq, from)
    entries.push(...part.entries)
    if (part.next === null) return { seqs: seqsOf(entries), brokenAt: part.brokenAt }
    from = part.next
  }
  throw new Error('no end')
}

describe('the journal', () => {
  it('is empty on a new computer', async () => {
    expect(await journal.end()).toBeNull()
    expect(await all()).toEqual({ seqs: [], brokenAt: null })
  })

  it('goes on in the same file after a restart, and knows its last act', async () => {
    await append(1, 3)
    await again()
    await append(4, 5)
    expect(files()).toEqual(['nhat-ky-000001.jsonl'])
    expect(await all()).toEqual({ seqs: [1, 2, 3, 4, 5], brokenAt: null })
    expect(await journal.end()).toMatchObject({ line: aLine, last: { seq: 5, label: 'Thao tác 5' } })
  })

  it('begins a new file behind a snapshot, and carries over what was written while the snapshot was made', async () => {
    await append(1, 4)
    journal.mark()
    await append(5, 6)
    await journal.rotate(aLine, 5, '1.0.0')
    await append(7, 7)
    expect(files()).toHaveLength(2)
    expect((await all(5)).seqs).toEqual([6, 7])
    expect((await all(4)).seqs).toEqual([5, 6, 6, 7])
  })

  it('begins a file behind a snapshot whole or not at all: cut off between, what was carried over still stands in the file before', async () => {
    await append(1, 4)
    journal.mark()
    await append(5, 6)
    // The new file cannot get its name, as when the power goes just before.
    fs.mkdirSync(path.join(folder, 'nhat-ky-000002.jsonl'))
    await expect(journal.rotate(aLine, 4, '1.0.0')).rejects.toThrow()
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    await again()
    expect(await all(4)).toEqual({ seqs: [5, 6], brokenAt: null })
    fs.rmdirSync(path.join(folder, 'nhat-ky-000002.jsonl'))
    fs.writeFileSync(path.join(folder, 'nhat-ky-000002.jsonl.tmp'), 'cắt ngang')
    await append(7, 7)
    expect(await all(4)).toEqual({ seqs: [5, 6, 7], brokenAt: null })
    journal.mark()
    await append(8, 8)
    await journal.rotate(aLine, 7, '1.0.0')
    expect(await all(7)).toEqual({ seqs: [8], brokenAt: null })
  })

  it('keeps the lines of data apart', async () => {
    await append(1, 3)
    await append(1, 2, otherLine)
    expect((await all(0, aLine)).seqs).toEqual([1, 2, 3])
    expect((await all(0, otherLine)).seqs).toEqual([1, 2])
    expect((await journal.end())?.line).toBe(otherLine)
  })

  it('writes nothing over a torn line: a new file goes on from the last whole one', async () => {
    await append(1, 3)
    await journal.close()
    const file = path.join(folder, files()[0]!)
    fs.truncateSync(file, fs.statSync(file).size - 7)
    await again()
    expect(await journal.end()).toMatchObject({ last: { seq: 2 } })
    await append(3, 5)
    expect(files()).toHaveLength(2)
    expect(await all()).toEqual({ seqs: [1, 2, 3, 4, 5], brokenAt: null })
    expect((await all(2)).seqs).toEqual([3, 4, 5])
  })

  it('says a failed write, and loses nothing that was there', async () => {
    await append(1, 2)
    const { appendFile } = await handlePrototype()
    const proto = (await handlePrototype()) as { appendFile: unknown }
    proto.appendFile = async function half(this: fs.promises.FileHandle, text: string) {
      await (appendFile as (text: string) => Promise<void>).call(this, text.slice(0, text.length / 2))
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    try {
      await expect(append(3, 3)).rejects.toMatchObject({ code: 'ENOSPC' })
    } finally {
      proto.appendFile = appendFile
    }
    await append(3, 4)
    expect(await all()).toEqual({ seqs: [1, 2, 3, 4], brokenAt: null })
  })

  it('drops files that only old snapshots would need', async () => {
    for (let seq = 1; seq <= 6; seq += 1) {
      await append(seq, seq)
      await journal.rotate(aLine, seq, '1.0.0')
    }
    await journal.prune(new Map([[aLine, 4]]))
    expect((await all(4)).seqs).toEqual([5, 6])
    expect(files().length).toBeLessThan(5)
  })

  it('keeps the files of data from before a restore as long as one of their snapshots counts', async () => {
    const restored = '22222222-2222-4222-8222-222222222222'
    for (let seq = 1; seq <= 6; seq += 1) {
      await append(seq, seq)
      await journal.rotate(aLine, seq, '1.0.0')
    }
    await journal.rotate(restored, 3, '1.0.0')
    await journal.append(restored, [entryText(4)], '1.0.0')
    await journal.prune(
      new Map([
        [restored, 3],
        [aLine, 2],
      ]),
    )
    expect((await all(2)).seqs).toEqual([3, 4, 5, 6])
    await journal.prune(new Map([[restored, 3]]))
    expect(files()).toHaveLength(1)
    expect((await journal.read(restored, 3, 0)).entries).toHaveLength(1)
  })
})

/** The class of what `fs.promises.open` gives. */
async function handlePrototype() {
  const handle = await fs.promises.open(path.join(os.tmpdir(), 'so-vang-handle'), 'a')
  await handle.close()
  return Object.getPrototypeOf(handle) as fs.promises.FileHandle
}

/** The same numbers every time: a damage found once is found again. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

describe('a damaged journal', () => {
  const damages: Record<string, (bytes: Buffer, at: number) => Buffer> = {
    'flipped bit': (bytes, at) => {
      bytes[at]! ^= 1
      return bytes
    },
    'cut': (bytes, at) => bytes.subarray(0, at),
    'zeros': (bytes, at) => bytes.fill(0, at, at + 300),
    'doubled stretch': (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 200))]),
    'missing stretch': (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 150)]),
  }
  it.each(Object.keys(damages))('with a %s gives everything before it, and never an act that was not written', async (name) => {
    const random = numbers(name.length)
    for (let round = 0; round < 12; round += 1) {
      fs.rmSync(folder, { recursive: true, force: true })
      await again()
      await append(1, 20)
      await journal.rotate(aLine, 20, '1.0.0')
      await append(21, 40)
      await journal.close()
      const file = path.join(folder, files()[Math.floor(random() * 2)]!)
      const bytes = fs.readFileSync(file)
      const at = Math.floor(random() * bytes.length)
      const whole = bytes.subarray(0, at).toString('utf8').split('\n').length - 2
      fs.writeFileSync(file, damages[name]!(bytes, at))
      const isFirst = file.endsWith('000001.jsonl')
      const { seqs, brokenAt } = await all()
      expect(seqs).toEqual(seqs.map((_, index) => index + 1))
      expect(seqs.length).toBeGreaterThanOrEqual((isFirst ? 0 : 20) + Math.max(0, whole))
      if (seqs.length < 39) expect(brokenAt !== null || name === 'cut').toBe(true)
      // Whatever happened to it, the program goes on writing.
      await append(41, 41)
      expect((await journal.end())?.last?.seq).toBe(41)
    }
  })

  it('with a file missing in the middle gives what stands before the gap', async () => {
    for (const [from, to] of [
      [1, 5],
      [6, 10],
      [11, 15],
    ] as const) {
      await append(from, to)
      await journal.rotate(aLine, to, '1.0.0')
    }
    fs.rmSync(path.join(folder, files()[1]!))
    expect((await all()).seqs).toEqual([1, 2, 3, 4, 5])
    expect((await all()).brokenAt).not.toBeNull()
    expect(await all(10)).toEqual({ seqs: [11, 12, 13, 14, 15], brokenAt: null })
  })
})
