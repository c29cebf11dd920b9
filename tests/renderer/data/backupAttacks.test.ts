import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { writeBackup } from '@renderer/data/backup/write'
import { hashOfText, readContents, restoreBytes } from '../../support/backups'
import { AppDatabase } from '@renderer/data/core/database'
import { aHousehold, anOffice, aPerson } from '../../support/builders'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { tries } from '../../support/long'

const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
let db: AppDatabase
let bytes: Uint8Array<ArrayBuffer>
let text: string

beforeAll(async () => {
  db = new AppDatabase(`backup-attacks-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', () => db.office.put(anOffice()))
  await act(db, 'Nhập', () =>
    db.subjects.bulkAdd(
      Array.from({ length: 60 }, (_, index) =>
        index % 3 === 0 ? aHousehold({ id: `h${index}` }) : aPerson({ id: `p${index}`, name: `H’Mẫu “${index}”` }),
      ),
    ),
  )
  bytes = (await writeBackup(db, facts)).bytes
  text = gunzipSync(bytes).toString('utf8')
})

/** The same numbers every time, so that a failure can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}
const copy = (source: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(source)
const contentOf = (rows: ReadonlyMap<string, readonly unknown[]>): string => JSON.stringify([...rows])
/** The text as a sealed backup: its last line made anew, as a forger or a broken writer would. */
const sealed = (lines: readonly string[], counts: Record<string, number>): Uint8Array<ArrayBuffer> => {
  const body = `${lines.join('\n')}\n`
  return copy(gzipSync(`${body}${JSON.stringify({ end: true, counts, sha256: hashOfText(body) })}\n`))
}
const bodyLines = (): string[] => text.trimEnd().split('\n').slice(0, -1)
const counts = (): Record<string, number> => (JSON.parse(text.trimEnd().split('\n').at(-1)!) as { counts: Record<string, number> }).counts

describe('a damaged backup', () => {
  it('is never taken for whole with other content, and never brings the program down: 200 places in the file, 200 in its text', async () => {
    const whole = await readContents(bytes)
    const expected = whole.ok ? contentOf(whole.value.rows) : 'refused'
    const roll = dice(2026)
    const damage = (source: Uint8Array): Uint8Array<ArrayBuffer> => {
      const spoiled = copy(source)
      const at = roll(spoiled.length)
      switch (roll(5)) {
        case 0:
          spoiled[at] = spoiled[at]! ^ (1 << roll(8))
          return spoiled
        case 1:
          return spoiled.slice(0, at)
        case 2:
          return copy(Buffer.concat([spoiled.slice(0, at), spoiled.slice(at + 1 + roll(200))]))
        case 3:
          spoiled.fill(0, at, at + 1 + roll(64))
          return spoiled
        default:
          return copy(Buffer.concat([spoiled.slice(0, at), spoiled.slice(roll(spoiled.length))]))
      }
    }
    const accepted: string[] = []
    for (let round = 0; round < tries(60, 200); round += 1) {
      for (const spoiled of [damage(bytes), copy(gzipSync(damage(new TextEncoder().encode(text))))]) {
        const answer = await readContents(spoiled)
        if (answer.ok) accepted.push(contentOf(answer.value.rows))
        else expect(['backup.broken', 'backup.newer']).toContain(answer.error.code)
      }
    }
    expect(accepted.filter((content) => content !== expected)).toEqual([])
  })

  it.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['a table nobody knows', () => sealed([...bodyLines(), '{"t":"strangers","r":{"id":"x"}}'], { ...counts(), strangers: 1 })],
    ['a table nobody knows, empty', () => sealed(bodyLines(), { ...counts(), strangers: 0 })],
    [
      'one row twice',
      () =>
        sealed([...bodyLines(), bodyLines().find((line) => line.startsWith('{"t":"subjects"'))!], {
          ...counts(),
          subjects: counts()['subjects']! + 1,
        }),
    ],
    ['a row without its key', () => sealed([...bodyLines(), '{"t":"documents","r":{"fileName":"a"}}'], { ...counts(), documents: 1 })],
    [
      'an entry of the log without a number',
      () =>
        sealed(
          [
            ...bodyLines(),
            JSON.stringify({
              t: 'changes',
              r: { actId: 'x', kind: 'act', targetSeq: null, label: 'x', at: '', by: '', device: '', rows: [] },
            }),
          ],
          { ...counts(), changes: counts()['changes']! + 1 },
        ),
    ],
    ['a key that is no key', () => sealed([...bodyLines(), '{"t":"lawEdits","r":{"id":{},"part":"x"}}'], { ...counts(), lawEdits: 1 })],
    [
      'a table missing from the counts',
      () => {
        const { subjects: _, ...rest } = counts()
        return sealed(
          bodyLines().filter((line) => !line.startsWith('{"t":"subjects"')),
          rest,
        )
      },
    ],
    [
      'a schema older than any',
      () =>
        sealed(
          bodyLines().map((line, index) => (index === 0 ? line.replace(/"schemaVersion":\d+/, '"schemaVersion":0') : line)),
          counts(),
        ),
    ],
  ])('that holds %s is refused with the reason, before anything is touched', async (_name, forge) => {
    const before = (await indexedDB.databases()).length
    expect(await restoreBytes(forge(), 'real', { unique: crypto.randomUUID(), fileName: 'a' })).toMatchObject({
      ok: false,
      error: { code: 'backup.broken' },
    })
    expect(await indexedDB.databases()).toHaveLength(before)
  })
})

describe('a large backup', () => {
  it('of 25,000 rows is whole, made from one moment while acts go on', async () => {
    const large = new AppDatabase(`large-${crypto.randomUUID()}`)
    for (let part = 0; part < 5; part += 1)
      await act(large, `Nhập ${part}`, () =>
        large.subjects.bulkAdd(Array.from({ length: 5000 }, (_, index) => aPerson({ id: `${part}-${index}` }))),
      )
    const during = [1, 2, 3].map((number) =>
      act(large, `Trong lúc sao lưu ${number}`, async () => {
        await large.subjects.add(aPerson({ id: `x${number}` }))
        await large.subjects.add(aPerson({ id: `y${number}` }))
      }),
    )
    const { bytes: file } = await writeBackup(large, facts)
    await Promise.all(during)
    const answer = await readContents(file)
    if (!answer.ok) throw new Error(answer.error.code)
    const [subjects, changes] = [answer.value.rows.get('subjects')!, answer.value.rows.get('changes')!]
    expect(subjects.length).toBeGreaterThanOrEqual(25_000)
    // Each act is in it whole, with its entry, or not at all.
    expect(subjects.length - 25_000).toBe((changes.length - 5) * 2)
  })

  it('is refused where a row stands twice, where a file is described wrongly and where a link leads nowhere', async () => {
    const lines = bodyLines()
    const line = (table: string, row: object): string => JSON.stringify({ t: table, r: row })
    const more = (table: string, row: object) => sealed([...lines, line(table, row)], { ...counts(), [table]: (counts()[table] ?? 0) + 1 })
    const subject = lines.find((one) => one.startsWith('{"t":"subjects"'))!
    const twice = sealed([...lines, subject], { ...counts(), subjects: counts()['subjects']! + 1 })
    expect(await readContents(twice)).toMatchObject({ ok: false, error: { reason: 'rows' } })
    expect(await readContents(more('documents', { id: 'd' }))).toMatchObject({ ok: false, error: { reason: 'rows' } })
    const ruling = { ...emptyRuling('r', 'no-such-round', 'decision') }
    expect(await readContents(more('rulings', ruling))).toMatchObject({ ok: false, error: { reason: 'links' } })
    const vote = { id: 'm:n', meetingId: 'm', nomineeId: 'n', members: 9, present: 8, written: 0, inFavour: 8 }
    expect(await readContents(more('votes', vote))).toMatchObject({ ok: false, error: { reason: 'links', details: { length: 2 } } })
  })

  it('that swells beyond every backup of ours is given up before it fills the memory', async () => {
    const bomb = copy(gzipSync(Buffer.alloc(540 * 1024 * 1024, 32), { level: 9 }))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await readContents(bomb)).toMatchObject({ ok: false, error: { code: 'backup.broken', reason: 'tooLarge' } })
  }, 60_000)
})
