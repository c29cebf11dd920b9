import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { textHash } from '@renderer/data/backup/hash'
import { piecesOf, sourceOf, streamOf } from '@renderer/data/backup/pieces'
import { readBackup } from '@renderer/data/backup/read'
import { rehearseBackup } from '@renderer/data/backup/restore'
import { BackupText } from '@renderer/data/backup/text'
import { backupStream, writeBackup } from '@renderer/data/backup/write'
import { act } from '@renderer/data/core/acts'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { aPerson } from '../../support/builders'
import { hashOfText, inspectBytes, restoreBytes } from '../../support/backups'
import { isLong, tries } from '../../support/long'

type Bytes = Uint8Array<ArrayBuffer>
const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
let db: AppDatabase
let bytes: Bytes

beforeAll(async () => {
  db = new AppDatabase(`backup-streams-${crypto.randomUUID()}`)
  for (let part = 0; part < 3; part += 1)
    await act(db, `Nhập ${part}`, () =>
      db.subjects.bulkAdd(Array.from({ length: 900 }, (_, index) => aPerson({ id: crypto.randomUUID(), name: `Lê Mẫu ${part}-${index}` }))),
    )
  bytes = (await writeBackup(db, facts)).bytes
})

/** A backup made of these lines, sealed as the program seals it: what a forger or a broken writer would make. */
function sealed(lines: readonly string[]): Bytes {
  const counts = { ...(JSON.parse(gunzipSync(bytes).toString('utf8').trimEnd().split('\n').at(-1)!) as { counts: object }).counts }
  const found: Record<string, number> = Object.fromEntries(Object.keys(counts).map((table) => [table, 0]))
  for (const line of lines.slice(1)) {
    const { t } = JSON.parse(line) as { t: string }
    found[t] = (found[t] ?? 0) + 1
  }
  const body = `${lines.join('\n')}\n`
  return new Uint8Array(gzipSync(`${body}${JSON.stringify({ end: true, counts: found, files: 0, sha256: hashOfText(body) })}\n`))
}
const bodyLines = (): string[] => gunzipSync(bytes).toString('utf8').trimEnd().split('\n').slice(0, -1)
const withRow = (table: string, row: object): Bytes => sealed([...bodyLines(), JSON.stringify({ t: table, r: row })])

describe('a backup in pieces', () => {
  it('is the same whatever pieces the file arrives in', async () => {
    const whole = await inspectBytes(bytes)
    expect(whole).toMatchObject({ ok: true, value: { counts: { subjects: 2700 }, files: 0 } })
    for (const size of [bytes.length, 4096, 61, ...(isLong ? [7, 1] : [])]) {
      if (size === 1 && bytes.length > 200_000) continue
      let at = 0
      const pieces = streamOf<Bytes>(() => {
        const piece = at < bytes.length ? bytes.slice(at, at + size) : null
        at += size
        return Promise.resolve(piece)
      })
      expect(await readBackup({ size: bytes.length, pieces })).toEqual(whole)
    }
  })

  it('gives the same lines and the same hash wherever the unpacked pieces end, in lines shorter and longer than a piece', async () => {
    // What does not pack is unpacked in many pieces.
    const noise = (length: number): string => randomBytes(length).toString('base64')
    for (let turn = 0; turn < tries(4, 12); turn += 1) {
      const lines = Array.from(
        { length: 40 },
        (_, at) => `${at} Đỗ Mẫu 😀 ${noise(turn === 0 ? 5 : Math.floor(Math.random() ** 4 * 400_000))}`,
      )
      const body = [`{"version":${1 + (turn % 2)}}`, ...lines].join('\n')
      const text = new BackupText(sourceOf(new Uint8Array(gzipSync(`${body}\nđuôi\n`, { level: 1 }))))
      const found: string[] = []
      for await (const part of text.lines()) found.push(...part.lines)
      expect(found).toEqual(body.split('\n'))
      expect(text.tail).toBe('đuôi')
      const hash = textHash(1 + (turn % 2))
      hash.add(new TextEncoder().encode(`${body}\n`))
      expect(text.hash).toBe(await hash.hex())
    }
  })

  it('says what failed: the disk it is read from, not the file', async () => {
    let count = 0
    const pieces = streamOf<Bytes>(() => {
      count += 1
      return count === 1 ? Promise.resolve(bytes.slice(0, 500)) : Promise.reject(new Error('disk gone'))
    })
    await expect(readBackup({ size: 0, pieces })).rejects.toThrow('disk gone')
  })

  it('ends when nobody takes it any more, and when its files cannot be read', async () => {
    const left = backupStream(db, facts, { files: endless() })
    for await (const _piece of piecesOf(left.pieces)) break
    await expect(left.made).rejects.toThrow()
    const failing = backupStream(db, facts, { files: failingFiles() })
    await expect(taken(failing.pieces)).rejects.toThrow('file gone')
    await expect(failing.made).rejects.toThrow('file gone')
    // The database is free again.
    await act(db, 'Sau đó', () => db.subjects.put(aPerson({ id: 'later' })))
    await act(db, 'Bỏ', () => db.subjects.delete('later'))
  })

  it('asks for the attached files one after the other, none ahead of who takes them', async () => {
    let asked = 0
    async function* files() {
      for (; asked < 16; asked += 1) yield await aFile(asked)
    }
    const { pieces, made } = backupStream(db, facts, { files: files() })
    const reader = pieces.getReader()
    await reader.read()
    const early = asked
    let next = await reader.read()
    while (!next.done) next = await reader.read()
    await made
    expect(asked).toBe(16)
    expect(early).toBeLessThan(9)
  })

  it('is rehearsed without leaving anything', async () => {
    const before = (await indexedDB.databases()).length
    const options = { unique: crypto.randomUUID(), fileName: 'thu' }
    expect(await rehearseBackup(sourceOf(bytes), 'real', options)).toMatchObject({ ok: true, value: { counts: { subjects: 2700 } } })
    expect(await rehearseBackup(sourceOf(bytes.slice(0, -9)), 'real', options)).toMatchObject({ ok: false })
    expect(await indexedDB.databases()).toHaveLength(before)
  })
})

describe('a backup that was looked at a moment ago', () => {
  const names = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name = '' }) => name).sort()
  const options = (judged?: string) => ({ unique: crypto.randomUUID(), fileName: 'thu', judged })

  it('comes back without being judged again, as it would come back judged', async () => {
    const looked = await inspectBytes(bytes)
    if (!looked.ok) throw new Error(looked.error.code)
    const restored = async (judged?: string): Promise<unknown> => {
      const answer = await restoreBytes(bytes, 'real', options(judged))
      if (!answer.ok) throw new Error(answer.error.code)
      const back = new AppDatabase(answer.value.databaseName)
      const rows = Object.fromEntries(
        await Promise.all(loggedTables.map(async (table) => [table, await back.table(table).toArray()] as const)),
      )
      back.close()
      return { rows, count: answer.value.rows }
    }
    const judged = await restored(looked.value.sha256)
    expect(judged).toMatchObject({ count: looked.value.rows })
    expect(judged).toEqual(await restored())
  })

  it('is refused when it is another one by now, however well sealed, and leaves nothing', async () => {
    const looked = await inspectBytes(bytes)
    if (!looked.ok) throw new Error(looked.error.code)
    const before = await names()
    const broken = (reason: string) => ({ ok: false, error: { code: 'backup.broken', reason } })
    const others: [Bytes, string][] = [
      [withRow('subjects', { id: 'x' }), 'hash'],
      [sealed(bodyLines().toReversed().slice(0, -1).toSpliced(0, 0, bodyLines()[0]!)), 'hash'],
      [withRow('subjects', JSON.parse(bodyLines().find((line) => line.includes('"t":"subjects"'))!).r as object), 'hash'],
      [bytes.slice(0, -30), 'truncated'],
    ]
    for (const [other, reason] of others)
      expect(await restoreBytes(other, 'real', options(looked.value.sha256))).toMatchObject(broken(reason))
    expect(await names()).toEqual(before)
  })
})

describe('a forged backup, well sealed', () => {
  const meta = (key: string, value: unknown): Bytes =>
    sealed([...bodyLines().filter((line) => !line.includes(`"key":"${key}"`)), JSON.stringify({ t: 'meta', r: { key, value } })])

  it.each<[string, () => Bytes]>([
    ['an undo stack that is none', () => meta('history', 'x')],
    ['an undo stack of something else', () => meta('history', { undo: [{ seq: '1', label: 'x' }], redo: [] })],
    ['a half undo stack', () => meta('history', { undo: [] })],
    ['a last backup that is none', () => meta('lastBackup', 7)],
    ['a time that is none', () => meta('savedAt', { at: 1 })],
    ['drafts that are none', () => meta('listDrafts:r', { row: 1 })],
    ['a fact without a name', () => withRow('meta', { key: '', value: 1 })],
    ['a document half described', () => withRow('documents', { id: 'd', fileName: 'a.docx' })],
    ['an edit of the law under another id', () => withRow('lawEdits', { id: 'rules:b', part: 'rules', row: { id: 'a' }, removed: false })],
    ['a row that is a list', () => withRow('subjects', [])],
  ])('with %s is refused in words', async (_name, forge) => {
    const before = (await indexedDB.databases()).length
    expect(await restoreBytes(forge(), 'real', { unique: crypto.randomUUID(), fileName: 'a' })).toMatchObject({
      ok: false,
      error: { code: 'backup.broken', reason: 'rows' },
    })
    expect(await indexedDB.databases()).toHaveLength(before)
  })

  it('of an older schema is judged after its migration, before anything is replaced', async () => {
    const old = readFileSync('tests/fixtures/v1/practice.svbackup')
    const lines = gunzipSync(old).toString('utf8').trimEnd().split('\n')
    const forge = (change: (row: Record<string, unknown>, table: string) => object): Bytes => {
      const changed = lines.slice(1, -1).map((line) => {
        const { t, r } = JSON.parse(line) as { t: string; r: Record<string, unknown> }
        return JSON.stringify({ t, r: change(r, t) })
      })
      const body = `${[lines[0], ...changed].join('\n')}\n`
      const end = { ...(JSON.parse(lines.at(-1)!) as object), sha256: createHash('sha256').update(body).digest('hex') }
      return new Uint8Array(gzipSync(`${body}${JSON.stringify(end)}\n`))
    }
    const restore = (forged: Bytes) => restoreBytes(forged, 'practice', { unique: crypto.randomUUID(), fileName: 'a' })
    const before = (await indexedDB.databases()).length
    for (const forged of [
      forge((row, table) => (table === 'subjects' ? { ...row, kind: 'nonsense' } : row)),
      forge((row, table) => (table === 'awards' ? { ...row, year: 'năm ngoái' } : row)),
      forge((row, table) => (table === 'nominees' ? { ...row, roundId: 'nowhere' } : row)),
      forge((row, table) => (table === 'rounds' ? { id: row['id'] } : row)),
    ])
      expect(await restore(forged)).toMatchObject({ ok: false, error: { code: 'backup.broken' } })
    expect(await indexedDB.databases()).toHaveLength(before)
    expect(await restore(forge((row) => row))).toMatchObject({ ok: true })
  }, 60_000)

  it.each<[string, () => Bytes]>([
    ['blanks', () => new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024, 32)))],
    [
      'empty lines',
      () => new Uint8Array(gzipSync(Buffer.concat([Buffer.from(`${bodyLines()[0]}\n`), Buffer.alloc(64 * 1024 * 1024, 10)]))),
    ],
    ['one row again and again', () => bomb(bodyLines()[5]!)],
    ['a row full of blanks', () => bomb(JSON.stringify({ t: 'subjects', r: { id: 'a', name: ' '.repeat(1_000_000) } }))],
  ])(
    'that swells from %s is given up',
    async (_name, make) => {
      const forged = make()
      expect(forged.length).toBeLessThan(1_500_000)
      expect(await inspectBytes(forged)).toMatchObject({
        ok: false,
        error: { code: 'backup.broken', reason: expect.stringMatching(/^(tooLarge|rows)$/) },
      })
    },
    60_000,
  )
})

const bomb = (line: string): Bytes => {
  const many = `${line}\n`.repeat(Math.ceil(1_000_000 / line.length))
  return new Uint8Array(
    gzipSync(Buffer.concat([Buffer.from(`${bodyLines()[0]}\n`), ...Array.from({ length: 60 }, () => Buffer.from(many))])),
  )
}
async function taken(pieces: ReadableStream<Bytes>): Promise<void> {
  for await (const _piece of piecesOf(pieces)) continue
}
/** Bytes that do not shrink. */
async function aFile(number: number) {
  let state = number + 1
  const content = new Uint8Array(300_000).map(() => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state >>> 24
  })
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content }
}
async function* endless() {
  for (let number = 0; ; number += 1) yield await aFile(number % 50)
}
async function* failingFiles() {
  yield await aFile(1)
  throw new Error('file gone')
}
