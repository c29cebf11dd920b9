import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { readOffice, saveOffice } from '@renderer/data/repositories/office'
import { changeSchema } from '@shared/domain/change/types'
import { anOffice, aPerson } from '../../../support/builders'

type Loose = Record<string, unknown>
const png = 'data:image/png;base64,iVBORw0KGgo='
const other = 'data:image/png;base64,iVBORw0KGgoAAAA='
const entryOf = (seq: number, rows: Loose[], kind = 'act', targetSeq: number | null = null): Loose => ({
  seq,
  actId: `a${seq}`,
  kind,
  targetSeq,
  label: `Việc ${seq}`,
  at: '2026-11-20T03:00:00.000Z',
  by: 'Nguyễn Thị Mẫu',
  device: 'Máy mẫu',
  rows,
})
const rowOf = (table: string, before: Loose | null, after: Loose | null): Loose => ({
  table,
  key: (after ?? before)?.['id'],
  before,
  after,
})

/** A database of schema 4 with those rows, opened by today's program. */
async function opened(tables: Readonly<Record<string, readonly Loose[]>>): Promise<AppDatabase> {
  const name = `log-fields-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 4)
  await withoutLog(name, async () => {
    for (const [table, rows] of Object.entries(tables)) await (old.table(table) as Table<Loose>).bulkAdd([...rows])
  })
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}
const history = (...seqs: number[]): Loose => ({
  key: 'history',
  value: { undo: seqs.map((seq) => ({ seq, label: `Việc ${seq}` })), redo: [] },
})

describe('the log by rows', () => {
  it('of an empty database has nothing to turn', async () => {
    const db = await opened({})
    expect([await db.changes.count(), await db.pictures.count(), await db.office.count()]).toEqual([0, 0, 0])
  })

  it('becomes a log by fields in which every act can still be taken back and done again', async () => {
    const [added, edited] = [aPerson({ id: 'a', note: '' }), aPerson({ id: 'a', note: 'x', name: 'Trần Thị Mẫu' })] as unknown as Loose[]
    const db = await opened({
      subjects: [edited!],
      changes: [
        entryOf(1, [rowOf('subjects', null, added!)]),
        entryOf(2, [rowOf('subjects', added!, edited!), rowOf('subjects', edited!, edited!)]),
        entryOf(3, [rowOf('subjects', edited!, null)]),
        entryOf(4, [rowOf('subjects', null, edited!)], 'undo', 3),
      ],
      meta: [
        { key: 'history', value: { undo: [1, 2].map((seq) => ({ seq, label: `Việc ${seq}` })), redo: [{ seq: 3, label: 'Việc 3' }] } },
      ],
    })
    const changes = await db.changes.toArray()
    for (const change of changes) expect(changeSchema.safeParse(change).error).toBeUndefined()
    expect(changes[1]?.rows).toEqual([
      {
        table: 'subjects',
        key: 'a',
        fields: [
          { path: ['name'], before: 'Nguyễn Văn Mẫu', after: 'Trần Thị Mẫu' },
          { path: ['note'], before: '', after: 'x' },
        ],
      },
    ])
    await undo(db)
    await undo(db)
    expect(await db.subjects.count()).toBe(0)
    for (let step = 0; step < 3; step += 1) expect(await redo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.count()).toBe(0)
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.toArray()).toEqual([edited])
  })

  it('and the office’s pictures, each once, however often the log spoke of them', async () => {
    const office = anOffice() as unknown as Loose
    const [first, second] = [
      { ...office, certificateEmblem: png },
      { ...office, certificateEmblem: other },
    ]
    const db = await opened({
      office: [second],
      changes: [
        entryOf(1, [rowOf('office', null, office)]),
        entryOf(2, [rowOf('office', office, first)]),
        entryOf(3, [rowOf('office', first, second)]),
      ],
      meta: [history(1, 2, 3)],
    })
    expect((await db.pictures.toArray()).map(({ dataUrl }) => dataUrl).toSorted()).toEqual([png, other].toSorted())
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: other })
    expect(JSON.stringify(await db.changes.toArray())).not.toContain('base64')
    await undo(db)
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: png })
    await undo(db)
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: null })
    await redo(db)
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: png })
  })

  it('leaves what is no change of the old shape as it is', async () => {
    const strange = [{ table: 'subjects', key: 'a' }, 'x', { table: 'subjects', key: 'b', fields: [] }] as unknown as Loose[]
    const db = await opened({ changes: [entryOf(1, strange)], office: [{ id: 'office', name: 5 }] })
    expect((await db.changes.toArray())[0]?.rows).toEqual(strange)
    expect(await db.office.toArray()).toEqual([{ id: 'office', name: 5 }])
  })
})

describe('the picture of the office', () => {
  it('is stored apart and once: an edit of the office neither holds it nor logs it again', async () => {
    const db = new AppDatabase(`picture-${crypto.randomUUID()}`)
    const office = anOffice()
    await saveOffice(db, { ...office, certificateEmblem: png }, 'Thêm ảnh')
    await saveOffice(db, { ...office, certificateEmblem: png, fundSource: 'Quỹ mẫu' }, 'Sửa nguồn quỹ')
    expect(await db.office.get('office')).not.toHaveProperty('certificateEmblem')
    expect(await db.pictures.count()).toBe(1)
    expect((await db.changes.toArray()).at(-1)?.rows).toEqual([
      { table: 'office', key: 'office', fields: [{ path: ['fundSource'], before: office.fundSource, after: 'Quỹ mẫu' }] },
    ])
    await saveOffice(db, { ...office, certificateEmblem: null }, 'Bỏ ảnh')
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: null })
    await undo(db)
    expect(await readOffice(db)).toMatchObject({ certificateEmblem: png })
  })
})
