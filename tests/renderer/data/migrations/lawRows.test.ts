import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { migrations, versionOf, type Migration } from '@renderer/data/migrations'
import { readLawBook } from '@renderer/data/repositories/law'
import { listLawEntries } from '@renderer/data/repositories/lawEdits'
import { lawEditSchema } from '@shared/law/edits'
import { readNumber } from '@shared/law/parameters'
import { seedLawBook } from '@shared/law/seed'

type Loose = Record<string, unknown>
const dated = { validFrom: null, validTo: null, source: 'Quy chế mẫu', note: '' }
const oldQuorum = {
  ...dated,
  id: 'council-quorum',
  key: 'council.quorumShare',
  title: 'Số thành viên có mặt',
  value: 0.75,
  confirmed: true,
}
const oldEdit = (part: string, row: Loose, removed = false): Loose => ({ id: `${part}:${String(row['id'])}`, part, row, removed })
const entryOf = (seq: number, kind: string, at: string, before: Loose | null, after: Loose | null): Loose => ({
  seq,
  actId: `a${seq}`,
  kind,
  targetSeq: null,
  label: `Sửa ${seq}`,
  at,
  by: 'Nguyễn Thị Mẫu',
  device: 'Máy mẫu',
  rows: [{ table: 'lawEdits', key: ((after ?? before) as Loose)['id'], before, after }],
})

/** A database of the first version with those rows, opened by today's program. */
async function opened(tables: Readonly<Record<string, readonly Loose[]>>, known: readonly Migration[] = migrations): Promise<AppDatabase> {
  const name = `law-rows-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 2, known)
  await withoutLog(name, async () => {
    for (const [table, rows] of Object.entries(tables)) await (old.table(table) as Table<Loose>).bulkAdd([...rows])
  })
  old.close()
  const db = new AppDatabase(name, versionOf(known), known)
  await withoutLog(name, () => db.open())
  return db
}
/** As this migration left it, before the ones that came after. */
const upToHere = migrations.filter(({ version }) => version <= 3)
const editsOf = (db: AppDatabase): Promise<unknown[]> => db.lawEdits.toArray()

describe('rows of the law of the first version', () => {
  it('leaves data without edits of the law as they are', async () => {
    const entry = entryOf(1, 'act', '2026-11-20T03:00:00.000Z', null, { id: 'x' })
    const other = { ...entry, rows: [{ table: 'subjects', key: 'x', before: null, after: { id: 'x', confirmed: true } }] }
    const db = await opened({ changes: [other] }, upToHere)
    expect(await editsOf(db)).toEqual([])
    expect(await db.changes.toArray()).toEqual([other])
  })

  it('turns a number into a history of its key, read on the Vietnamese day of the act that said so', async () => {
    const edit = oldEdit('parameters', oldQuorum)
    // 18:30 UTC is already the next day in Vietnam.
    const db = await opened({ lawEdits: [edit], changes: [entryOf(1, 'act', '2026-11-20T18:30:00.000Z', null, edit)] })
    const values = [{ from: null, to: null, value: 0.75, source: 'Quy chế mẫu', confirmedOn: '2026-11-21', note: '' }]
    expect(await editsOf(db)).toMatchObject([
      { id: 'parameters:council.quorumShare', part: 'parameters', row: { id: 'council.quorumShare', values }, removed: false },
    ])
    expect(readNumber(await readLawBook(db), 'council.quorumShare', '2026-12-01')).toMatchObject({ value: { value: 0.75 } })
  })

  it('takes the day of the program’s own rows where the log knows nothing, and none for a row nobody has read', async () => {
    const salary = { ...dated, id: 'own', amountVnd: 2_700_000, validFrom: '2027-07-01', confirmed: false }
    const db = await opened({ lawEdits: [oldEdit('parameters', oldQuorum), oldEdit('baseSalaries', salary)] })
    const { confirmed: _confirmed, ...rest } = salary
    expect(await db.lawEdits.get('baseSalaries:own')).toMatchObject({ row: { ...rest, confirmedOn: null } })
    expect(await db.lawEdits.get('parameters:council.quorumShare')).toMatchObject({ row: { values: [{ confirmedOn: '2026-11-25' }] } })
  })

  it.each([
    ['LDTT', 'title', { certificate: 'none', verb: 'confer', procedure: 'standard', ballotNeeded: null }],
    ['GDVH', 'title', { certificate: 'certificate', verb: 'confer', procedure: 'posting', ballotNeeded: null }],
    ['CSTDCS', 'title', { certificate: 'certificate', verb: 'confer', procedure: 'standard', ballotNeeded: true }],
    ['CQ-1', 'form', { certificate: 'certificate', verb: 'award', procedure: 'standard', ballotNeeded: null }],
  ])('says of %s what the catalogue did not say yet', async (code, kind, expected) => {
    const form = {
      ...dated,
      id: 'f',
      code,
      name: 'Mẫu',
      kind,
      subjectKind: 'person',
      decidedBy: 'commune',
      multiplier: 0.3,
      confirmed: true,
    }
    const db = await opened({ lawEdits: [oldEdit('awardForms', form)] })
    const [edit] = await db.lawEdits.toArray()
    expect(edit?.row).toMatchObject(expected)
    expect(lawEditSchema.safeParse(edit).success).toBe(true)
  })

  it('leaves alone what is no row of the first version', async () => {
    const strange = [{ id: 'parameters:x', part: 'parameters', row: { id: 'x' }, removed: false }, { id: 'y' }]
    const changes = [entryOf(1, 'act', '2026-11-20T03:00:00.000Z', null, strange[0]!)]
    const db = await opened({ lawEdits: strange, changes }, upToHere)
    expect(await editsOf(db)).toEqual(strange)
    expect(await db.changes.toArray()).toEqual(changes)
  })

  it('can still take back and do again every edit, also one that was taken back before', async () => {
    const first = oldEdit('parameters', oldQuorum)
    const second = oldEdit('parameters', { ...oldQuorum, value: 0.8 })
    const changes = [
      entryOf(1, 'act', '2026-11-01T03:00:00.000Z', null, first),
      entryOf(2, 'act', '2026-11-02T03:00:00.000Z', first, second),
      entryOf(3, 'undo', '2026-11-03T03:00:00.000Z', second, first),
    ]
    const history = { undo: [{ seq: 1, label: 'Sửa 1' }], redo: [{ seq: 2, label: 'Sửa 2' }] }
    const db = await opened({ lawEdits: [first], changes, meta: [{ key: 'history', value: history }] })
    const valueIn = async (): Promise<unknown> => {
      const read = readNumber(await readLawBook(db), 'council.quorumShare', '2026-12-01')
      return read.ok ? [read.value.value, read.value.confirmedOn] : null
    }
    expect(await redo(db)).toMatchObject({ ok: true })
    expect(await valueIn()).toEqual([0.8, '2026-11-02'])
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await valueIn()).toEqual([0.75, '2026-11-01'])
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.lawEdits.count()).toBe(0)
  })
})

describe('the backup of the first version', () => {
  it('keeps its quorum, its own instrument and the row it set aside, and can take each back', async () => {
    const lines = gunzipSync(readFileSync('tests/fixtures/v1/practice.svbackup')).toString('utf8').split('\n')
    const rows = lines.flatMap((line) => (line.startsWith('{"t"') ? [JSON.parse(line) as { t: string; r: Loose }] : []))
    const of = (table: string): Loose[] => rows.filter(({ t }) => t === table).map(({ r }) => r)
    const entries = of('changes').filter((entry) => JSON.stringify(entry).includes('"lawEdits"'))
    const undone = entries.map((entry) => ({ seq: entry['seq'], label: entry['label'] }))
    const db = await opened({ lawEdits: of('lawEdits'), changes: entries, meta: [{ key: 'history', value: { undo: undone, redo: [] } }] })
    const edits = await db.lawEdits.toArray()
    for (const edit of edits) expect(lawEditSchema.safeParse(edit)).toMatchObject({ success: true })
    const origins = async (part: 'parameters' | 'instruments'): Promise<unknown> =>
      (await listLawEntries(db, part)).filter(({ origin }) => origin !== 'program').map(({ row, origin }) => [row.id, origin])
    expect(await origins('parameters')).toEqual([['council.quorumShare', 'corrected']])
    expect(await origins('instruments')).toEqual([['own-1', 'office']])
    expect(readNumber(await readLawBook(db), 'council.quorumShare', '2026-11-25')).toMatchObject({
      value: { value: 2 / 3, confirmedOn: '2026-11-25' },
    })
    expect(await db.lawEdits.get('parameters:fighter-quota')).toMatchObject({
      removed: true,
      row: { key: 'quota.percent.CSTDCS', values: [{ value: 15, confirmedOn: null }] },
    })
    for (const _entry of entries) expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.lawEdits.count()).toBe(0)
    expect(await readLawBook(db)).toEqual(seedLawBook)
  })
})
