import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeBackup } from '@renderer/data/backup/write'
import { AppDatabase } from '@renderer/data/core/database'
import { seedPractice } from '@renderer/data/profiles/practice'
import { schemaVersion } from '@renderer/data/migrations'
import { errorText } from '@renderer/text/errorText'
import { hashOfText, inspectBytes, restoreBytes } from '../../support/backups'

/** Backups that somebody made with our program at hand: every hash and every count is right, and what stands in them is not. */

type Row = Record<string, unknown>
type Line = { t: string; r: Row }
const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
let header: Row
let lines: readonly Line[]
let tables: readonly string[]

beforeAll(async () => {
  const db = new AppDatabase(`forgeries-${crypto.randomUUID()}`)
  await seedPractice(db)
  const text = gunzipSync((await writeBackup(db, facts)).bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
  header = JSON.parse(text[0]!) as Row
  lines = text.slice(1, -1).map((line) => JSON.parse(line) as Line)
  tables = db.tables.map(({ name }) => name)
  db.close()
})

/** Lines of text as a backup with hash and counts of its own; `end` says otherwise where it is given. */
function sealedText(body: readonly string[], end: (found: Record<string, number>) => Row = (counts) => ({ counts, files: 0 })) {
  const counts = Object.fromEntries(tables.map((name) => [name, 0]))
  for (const line of body.slice(1)) {
    const table = /^\{"t":"(\w+)"/.exec(line)?.[1] ?? ''
    if (Object.hasOwn(counts, table)) counts[table] = (counts[table] ?? 0) + 1
  }
  const text = `${body.join('\n')}\n`
  return new Uint8Array(gzipSync(`${text}${JSON.stringify({ end: true, ...end(counts), sha256: hashOfText(text) })}\n`))
}
const textOf = (rows: readonly Line[]): string[] => rows.map((line) => JSON.stringify(line))
const sealed = (rows: readonly Line[], head: Row = {}) => sealedText([JSON.stringify({ ...header, ...head }), ...textOf(rows)])
const withText = (...more: string[]) => sealedText([JSON.stringify(header), ...textOf(lines), ...more])
/** The first row of a table turned into another. */
function turned(table: string, change: (row: Row) => Row) {
  const at = lines.findIndex(({ t }) => t === table)
  if (at < 0) throw new Error(`no row of ${table} to forge`)
  return sealed(lines.map((line, index) => (index === at ? { t: table, r: change(structuredClone(line.r)) } : line)))
}
const first = (table: string): Row => lines.find(({ t }) => t === table)!.r
const twice = (table: string, change: Row = {}) => sealed([...lines, { t: table, r: { ...first(table), ...change } }])
const without = (table: string, key: unknown = first(table)['id']) => sealed(lines.filter(({ t, r }) => t !== table || r['id'] !== key))
/** Sets what stands at a way inside a row. */
function deep(row: Row, way: readonly (string | number)[], value: unknown): Row {
  let at = row as Record<string | number, unknown>
  for (const step of way.slice(0, -1)) {
    if (typeof at[step] !== 'object' || at[step] === null) throw new Error(`no ${way.join('.')} to forge`)
    at = at[step] as Record<string | number, unknown>
  }
  at[way.at(-1)!] = value
  return row
}
const inside = (table: string, way: readonly (string | number)[], value: unknown) => turned(table, (row) => deep(row, way, value))
/** The same written as a letter-for-letter text: what JSON can say and no value of ours can. */
const written = (table: string, from: RegExp, to: string) => {
  const at = lines.findIndex(({ t }) => t === table)
  const text = textOf(lines)
  const forged = text[at]!.replace(from, to)
  if (forged === text[at]) throw new Error('nothing was forged')
  return sealedText([JSON.stringify(header), ...text.with(at, forged)])
}

const forgeries: Readonly<Record<string, () => Uint8Array<ArrayBuffer>>> = {
  'a subject twice': () => twice('subjects'),
  'a subject twice under another name': () => twice('subjects', { name: 'Người Mẫu khác' }),
  'a line of the register twice': () => twice('awards'),
  'a decision twice, once as a draft': () => twice('rulings', { status: 'draft' }),
  'a signed paper twice': () => twice('signed'),
  'an entry of the log twice': () => twice('changes', { label: 'Việc khác' }),
  'a fact twice': () => twice('meta'),
  'an award of nobody we know by a list of keys': () => inside('awards', ['id'], ['a', 'b']),
  'a line of a list without its round': () => inside('nominees', ['roundId'], 'nowhere'),
  'a vote without its meeting': () => inside('votes', ['meetingId'], 'nowhere'),
  'a vote on nobody': () => inside('votes', ['nomineeId'], 'nowhere'),
  'a meeting about a round that is none': () => inside('meetings', ['roundIds'], ['nowhere']),
  'a decision of no round': () => inside('rulings', ['roundId'], 'nowhere'),
  'signed papers of a ruling that is gone': () => turned('signed', (row) => ({ ...row, id: 'nowhere' })),
  'rounds taken away under their lists': () => sealed(lines.filter(({ t }) => t !== 'rounds')),
  'a meeting taken away under its votes': () => without('meetings'),
  'a picture of the office that is not there': () => inside('office', ['certificateEmblemId'], 'nowhere'),
  'prize money in words': () => inside('awards', ['prizeVnd'], '760.000 đồng'),
  'prize money that owes': () => inside('awards', ['prizeVnd'], -760_000),
  'prize money in parts of a đồng': () => inside('awards', ['prizeVnd'], 0.1),
  'prize money beyond all numbers': () => written('awards', /"prizeVnd":\d+/, '"prizeVnd":1e400'),
  'prize money too large to count with': () => inside('awards', ['prizeVnd'], 2 ** 60),
  'a year beyond all calendars': () => written('awards', /"year":\d+/, '"year":1e300'),
  'a number of the register that is half': () => inside('awards', ['registerNumber'], 1.5),
  'a day that is on no calendar': () => inside('awards', ['decidedOn'], '2026-02-31'),
  'corrections that are no list': () => inside('awards', ['corrections'], { length: 2 }),
  'a birth year in words': () =>
    sealed(lines.map((line) => (line.r['birthYear'] === undefined ? line : { ...line, r: { ...line.r, birthYear: 'năm Mùi' } }))),
  'a kind of subject that there is not': () => inside('subjects', ['kind'], 'constructor'),
  'a name that is a list': () => inside('subjects', ['name'], ['Lê', 'Mẫu']),
  'a name that is nothing': () => inside('subjects', ['name'], null),
  'a basis of a decision without its words': () => inside('rulings', ['bases'], [{ id: 'a' }]),
  'a status of a decision that there is not': () => inside('rulings', ['status'], 'issued '),
  'a number of a decision below one': () => inside('rulings', ['number'], 0),
  'signed people who are no list': () => inside('signed', ['honoured'], 'x'),
  'a signed name that is a number': () => inside('signed', ['honoured', 0, 'name'], 7),
  'an entry of the log whose way is a number': () =>
    inside('changes', ['rows'], [{ table: 'subjects', key: 'a', fields: [{ path: 7, before: 1, after: 2 }] }]),
  'an entry of the log that adds and removes at once': () =>
    inside('changes', ['rows'], [{ table: 'subjects', key: 'a', added: {}, removed: {} }]),
  'an entry of the log under a number in words': () => inside('changes', ['seq'], 'một'),
  'an undo stack of numbers in words': () =>
    sealed([
      ...lines.filter(({ r }) => r['key'] !== 'history'),
      { t: 'meta', r: { key: 'history', value: { undo: [{ seq: '1', label: '' }], redo: [] } } },
    ]),
  'an end of the log that is somewhere else': () =>
    withText(JSON.stringify({ t: 'meta', r: { key: 'logEnd', value: { to: 5, chain: 'x' } } })),
  'a row that brings a prototype': () => written('subjects', /"r":\{/, '"r":{"__proto__":{"isAdmin":true},'),
  'a row with a prototype deep inside': () => written('office', /"r":\{/, '"r":{"extra":{"a":[{"__proto__":{"x":1}}]},'),
  'a prototype in other letters': () => written('subjects', /"r":\{/, '"r":{"__\\u0070roto__":{"isAdmin":true},'),
  'an entry of the log with a prototype': () => written('changes', /"added":\{/, '"added":{"__proto__":{"x":1},'),
  'a row as deep as a well': () => written('subjects', /"r":\{/, `"r":{"extra":${'['.repeat(200_000)}${']'.repeat(200_000)},`),
  'a value of the log as deep as a well': () =>
    written('changes', /"added":\{/, `"added":{"x":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},`),
  'a table called __proto__': () => withText('{"t":"__proto__","r":{"id":"a"}}'),
  'a table called constructor': () => withText('{"t":"constructor","r":{"id":"a"}}'),
  'counts with a prototype': () =>
    sealedText([JSON.stringify(header), ...textOf(lines)], (counts) => ({ counts: { ...counts, constructor: 3 }, files: 0 })),
  'a row that is a text': () => withText('{"t":"subjects","r":"x"}'),
  'a line that is no row': () => withText('null'),
  'a second head': () => withText(JSON.stringify(header)),
  'an end in the middle': () => withText(JSON.stringify({ end: true, counts: {}, files: 0, sha256: '0'.repeat(64) })),
  'an attached file under the hash of another': () => withText(JSON.stringify({ f: '0'.repeat(64), b: 'AAAA' })),
  'rows behind the attached files': () =>
    withText('{"f":"x","b":""}', JSON.stringify({ t: 'subjects', r: { ...first('subjects'), id: 'z' } })),
  'fewer files than it counts': () => sealedText([JSON.stringify(header), ...textOf(lines)], (counts) => ({ counts, files: 2 })),
  'counts that are too high': () =>
    sealedText([JSON.stringify(header), ...textOf(lines)], (counts) => ({ counts: { ...counts, awards: 99 }, files: 0 })),
  'counts of a table that is not ours': () =>
    sealedText([JSON.stringify(header), ...textOf(lines)], (counts) => ({ counts: { ...counts, secrets: 0 }, files: 0 })),
  'a schema of tomorrow': () => sealed(lines, { schemaVersion: schemaVersion + 1 }),
  'a schema between two of ours': () => sealed(lines, { schemaVersion: 16.5 }),
  'a schema that there never was': () => sealed(lines, { schemaVersion: 0 }),
  'a schema below none': () => sealed(lines, { schemaVersion: -4 }),
  'a schema in words': () => sealed(lines, { schemaVersion: String(schemaVersion) }),
  'the first schema with the rows of today': () => sealed(lines, { schemaVersion: 1 }),
  'a format of tomorrow': () => sealed(lines, { version: 99 }),
  'a profile that there is not': () => sealed(lines, { profile: 'admin' }),
}

describe('a backup forged by somebody who has our program', () => {
  it('is more than fifty, and the one they were made from is taken', async () => {
    expect(Object.keys(forgeries).length).toBeGreaterThan(50)
    expect(await inspectBytes(sealed(lines))).toMatchObject({ ok: true })
  })

  it.each(Object.entries(forgeries))('with %s is refused in words, and leaves nothing', async (_name, forge) => {
    const names = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name = '' }) => name).sort()
    const before = await names()
    const [looked, restored] = [
      await inspectBytes(forge()),
      await restoreBytes(forge(), 'real', { unique: crypto.randomUUID(), fileName: 'gia.svbackup' }),
    ]
    for (const answer of [looked, restored]) {
      // Rows of an older schema are judged behind their migration: looked at, they only have keys.
      if (answer === looked && looked.ok && looked.value.header.schemaVersion < schemaVersion) continue
      expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^backup\.(broken|newer)$/) as unknown } })
      if (!answer.ok) expect(errorText(answer.error)).toMatch(/^(?!.*(undefined|null|\[object)).*[àáảãạăâđêôơưệồộ].*[.!]$/iu)
    }
    expect(await names()).toEqual(before)
    expect(({} as Row)['isAdmin']).toBeUndefined()
  })
})
