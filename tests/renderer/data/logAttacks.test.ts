import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LogBody, LogPage } from '@shared/domain/change/pages'
import { writeBackup } from '@renderer/data/backup/write'
import { checkHealth } from '@renderer/data/backup/health'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { closePages } from '@renderer/data/core/logClose'
import { chainOf, entriesOf, packPage, recordsText, type LogEntry } from '@renderer/data/core/logPages'
import { hashOfText, inspectBytes, readContents, restoreBytes } from '../../support/backups'
import { dice, putLog, randomEntries } from '../../support/longLog'

type Bytes = Uint8Array<ArrayBuffer>
type Line = { t: string; r: Record<string, unknown> }
const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
/** The long form: `SO_VANG_TRIALS=500`, run by hand. It prints how soon bombs are given up. */
const [rounds, isLong] = [Number(process.env['SO_VANG_TRIALS'] ?? 25), process.env['SO_VANG_TRIALS'] !== undefined]
let db: AppDatabase
let lines: readonly Line[]
let header: string

beforeAll(async () => {
  db = new AppDatabase(`log-attacks-${crypto.randomUUID()}`)
  await putLog(db, randomEntries(3300, dice(11)))
  await closePages(db)
  const text = gunzipSync((await writeBackup(db, facts)).bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
  header = text[0]!
  lines = text.slice(1, -1).map((line) => JSON.parse(line) as Line)
})

/** These rows as a backup with counts and hash of its own: what a forger with our program at hand would make. */
function sealed(rows: readonly Line[]): Bytes {
  const counts: Record<string, number> = Object.fromEntries(db.tables.map(({ name }) => [name, 0]))
  for (const { t } of rows) counts[t] = (counts[t] ?? 0) + 1
  const body = `${[header, ...rows.map((row) => JSON.stringify(row))].join('\n')}\n`
  return new Uint8Array(gzipSync(`${body}${JSON.stringify({ end: true, counts, files: 0, sha256: hashOfText(body) })}\n`))
}
const rowsOf = <Row>(table: string): Row[] => lines.filter(({ t }) => t === table).map(({ r }) => r as Row)
const pages = (): LogPage[] => rowsOf<LogPage>('logPages').toSorted((a, b) => a.id - b.id)
const bodies = (): LogBody[] => rowsOf<LogBody>('logBodies').toSorted((a, b) => a.id - b.id)
/** The backup with other pages, chained anew where `isChained`, their end told anew too. */
function withPages(heads: readonly LogPage[], contents: readonly LogBody[], isChained = true): Bytes {
  let chain = ''
  const chained = heads.map((head) => {
    chain = isChained ? chainOf(chain, head.sha256) : head.chain
    return { ...head, chain }
  })
  const last = chained.at(-1)
  const rest = lines.filter(({ t, r }) => t !== 'logPages' && t !== 'logBodies' && !(t === 'meta' && r['key'] === 'logEnd'))
  const end = last === undefined ? [] : [{ t: 'meta', r: { key: 'logEnd', value: { to: last.to, chain: last.chain } } }]
  return sealed([
    ...rest,
    ...end,
    ...chained.map((r) => ({ t: 'logPages', r })),
    ...contents.map((r) => ({ t: 'logBodies', r: r as unknown as Record<string, unknown> })),
  ])
}
/** A page of other entries in the place of the second one, told truly. */
function withEntries(change: (entries: LogEntry[]) => LogEntry[]): Bytes {
  const made = packPage(change(entriesOf(bodies()[1]!)), pages()[0]!.chain)
  return withPages(pages().with(1, made.head), bodies().with(1, made.body))
}
const packed = (text: string): { head: Partial<LogPage>; body: Pick<LogBody, 'packed'> } => {
  const bytes = gzipSync(text)
  return { head: { sha256: createHash('sha256').update(bytes).digest('hex') }, body: { packed: bytes.toString('base64') } }
}
const withText = (text: string): Bytes => {
  const made = packed(text)
  return withPages(pages().with(1, { ...pages()[1]!, ...made.head }), bodies().with(1, { ...bodies()[1]!, ...made.body }))
}
const told = (head: Partial<LogPage>): Bytes => withPages(pages().with(1, { ...pages()[1]!, ...head }), bodies())

describe('a backup with pages of the log', () => {
  it('is whole as the program made it, and put together again as it was', async () => {
    expect(pages().length).toBeGreaterThan(3)
    expect(await inspectBytes(sealed(lines))).toMatchObject({ ok: true })
    expect(await inspectBytes(withPages(pages(), bodies()))).toMatchObject({ ok: true })
    expect(await inspectBytes(withEntries((entries) => entries))).toMatchObject({ ok: true })
    // Rows may come in any order: only what they say counts.
    expect(await inspectBytes(sealed(lines.toReversed()))).toMatchObject({ ok: true })
  })

  it.each<[string, () => Bytes]>([
    ['a page is missing', () => withPages(pages().toSpliced(1, 1), bodies().toSpliced(1, 1), false)],
    [
      'the last page is missing',
      () => sealed(lines.filter(({ t, r }) => !(/^log(Pages|Bodies)$/.test(t) && r['id'] === pages().at(-1)!.id))),
    ],
    ['all pages are missing', () => sealed(lines.filter(({ t }) => !/^log(Pages|Bodies)$/.test(t)))],
    ['where the log ends is not said', () => sealed(lines.filter(({ t, r }) => !(t === 'meta' && r['key'] === 'logEnd')))],
    ['two pages stand in each other’s place', () => withPages([pages()[1]!, pages()[0]!, ...pages().slice(2)], bodies(), true)],
    ['the entries of a page are missing', () => withPages(pages(), bodies().toSpliced(1, 1))],
    ['entries have no page', () => withPages(pages().toSpliced(1, 1), bodies())],
    [
      'two pages have each other’s entries',
      () => withPages(pages(), [{ ...bodies()[1]!, id: bodies()[0]!.id }, { ...bodies()[0]!, id: bodies()[1]!.id }, ...bodies().slice(2)]),
    ],
    ['a page says another hash', () => told({ sha256: 'a'.repeat(64) })],
    ['the chain is another one', () => withPages(pages().with(1, { ...pages()[1]!, chain: 'a'.repeat(64) }), bodies(), false)],
    ['a page says another count', () => told({ count: 3 })],
    ['a page says another end', () => told({ to: pages()[1]!.to + 1 })],
    ['a page says another year', () => told({ year: 1999 })],
    ['a page says another time', () => told({ lastAt: '2000-01-01T00:00:00.000Z' })],
    ['a page hides a record', () => told({ records: recordsText([]) })],
    ['a page is no page', () => told({ count: -1 })],
    [
      'entries are packed that no program wrote',
      () => withEntries((entries) => entries.with(3, { ...entries[3]!, rows: [{ table: 'x' }] as never })),
    ],
    ['an entry stands twice', () => withEntries((entries) => [entries[0]!, ...entries])],
    ['entries stand out of order', () => withEntries((entries) => [entries[1]!, entries[0]!, ...entries.slice(2)])],
    ['an entry has no number', () => withEntries((entries) => entries.with(2, { ...entries[2]!, seq: undefined as never }))],
    ['a page reaches into the next one', () => withEntries((entries) => [...entries, { ...entries.at(-1)!, seq: pages()[2]!.id }])],
    [
      'a page holds entries of two years',
      () => withEntries((entries) => entries.with(-1, { ...entries.at(-1)!, at: '1999-01-01T00:00:00.000Z' })),
    ],
    ['a page holds no entries', () => withText('')],
    ['a page holds text that is none of ours', () => withText('{"a":1},,')],
    [
      'a page holds lines that hide more',
      () =>
        withText(
          `${entriesOf(bodies()[1]!)
            .map((entry) => JSON.stringify(entry))
            .join(',')}`.replace('[', '[]'),
        ),
    ],
    [
      'a page is no gzip',
      () =>
        withPages(
          pages().with(1, { ...pages()[1]!, sha256: createHash('sha256').update('xx').digest('hex') }),
          bodies().with(1, { ...bodies()[1]!, packed: Buffer.from('xx').toString('base64') }),
        ),
    ],
    ['a page is no base64', () => withPages(pages(), bodies().with(1, { ...bodies()[1]!, packed: '§' }))],
    ['a page stands twice', () => sealed([...lines, ...lines.filter(({ t }) => t === 'logPages').slice(0, 1)])],
    ['an open entry is in a page already', () => sealed([...lines, { t: 'changes', r: { ...entriesOf(bodies()[0]!)[0]! } }])],
  ])('is refused in words where %s, and nothing is touched', async (_name, forge) => {
    const before = (await indexedDB.databases()).length
    const answer = await restoreBytes(forge(), 'real', { unique: crypto.randomUUID(), fileName: 'a' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'backup.broken' } })
    expect(JSON.stringify(answer)).toMatch(/"details":\[\{"/)
    expect(await indexedDB.databases()).toHaveLength(before)
  })

  it('is given up where pages swell beyond all sense, one by itself or all together', async () => {
    const timed = async (bytes: Bytes): Promise<Awaited<ReturnType<typeof inspectBytes>>> => {
      const began = performance.now()
      const answer = await inspectBytes(bytes)
      if (isLong) console.log(`${(bytes.length / 1024).toFixed(0)} kB: ${(performance.now() - began).toFixed(0)} ms`)
      return answer
    }
    expect(await timed(withText(' '.repeat(60_000_000)))).toMatchObject({ ok: false, error: { reason: 'tooLarge' } })
    const small = packed(' '.repeat(3_000_000))
    const many = Array.from({ length: 200 }, (_, index) => ({ ...bodies()[0]!, ...small.body, id: index + 1 }))
    expect(await timed(withPages([], many))).toMatchObject({ ok: false, error: { code: 'backup.broken', reason: 'tooLarge' } })
  })

  it('is not made of a store whose pages were changed on the disk, and the look through the data says so', async () => {
    const hurt = new AppDatabase(`log-hurt-${crypto.randomUUID()}`)
    await putLog(hurt, randomEntries(2400, dice(12)))
    await closePages(hurt)
    const [first, second] = await hurt.logBodies.toArray()
    await withoutLog(hurt.name, () => hurt.logBodies.put({ ...first!, packed: second!.packed }))
    await expect(writeBackup(hurt, facts, { isJudged: true })).rejects.toMatchObject({ reason: 'log' })
    const { findings } = await checkHealth(hurt, null)
    expect(findings.map(({ code, items }) => [code, items.map(({ table }) => table)])).toEqual([['log', ['logPages']]])
  })
})

describe('a damaged backup with pages', () => {
  it('is never taken for whole with other content, and never brings the program down', async () => {
    const bytes = sealed(lines)
    const whole = await readContents(bytes)
    if (!whole.ok) throw new Error(whole.error.code)
    const expected = JSON.stringify([...whole.value.rows])
    const text = gunzipSync(bytes)
    const roll = dice(13)
    for (let round = 0; round < rounds; round += 1) {
      const source = Buffer.from(round % 2 === 0 ? bytes : text)
      const at = roll(source.length)
      const spoiled =
        round % 3 === 0
          ? source.subarray(0, at)
          : round % 3 === 1
            ? Buffer.concat([source.subarray(0, at), source.subarray(at + 1 + roll(300))])
            : source
      if (round % 3 === 2) source[at] = source[at]! ^ (1 << roll(8))
      const answer = await readContents(new Uint8Array(round % 2 === 0 ? spoiled : gzipSync(spoiled)))
      if (answer.ok) expect(JSON.stringify([...answer.value.rows])).toBe(expected)
      else expect(['backup.broken', 'backup.newer']).toContain(answer.error.code)
    }
  }, 3_600_000)

  it('is refused where one letter of a page or of its head is another one, however well the file is sealed', async () => {
    const roll = dice(14)
    const spots = lines.flatMap(({ t }, index) => (t === 'logPages' || t === 'logBodies' ? [index] : []))
    for (let round = 0; round < rounds; round += 1) {
      const index = spots[roll(spots.length)]!
      const { t, r } = lines[index]!
      const field = t === 'logBodies' ? 'packed' : ['sha256', 'chain', 'firstAt', 'records'][roll(4)]!
      const text = String(r[field])
      // Not the last letters of base64, some bits of which stand for nothing.
      const at = roll(text.length - 4)
      const other = text[at] === '7' ? '8' : '7'
      const row = { t, r: { ...r, [field]: `${text.slice(0, at)}${other}${text.slice(at + 1)}` } }
      expect(await inspectBytes(sealed(lines.with(index, row)))).toMatchObject({ ok: false, error: { code: 'backup.broken' } })
    }
  }, 3_600_000)
})
