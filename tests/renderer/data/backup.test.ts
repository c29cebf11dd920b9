import { describe, expect, it } from 'vitest'
import { gunzipSync, gzipSync } from 'node:zlib'
import { act } from '@renderer/data/core/acts'
import { writeBackup } from '@renderer/data/backup/write'
import { inspectBytes, restoreBytes } from '../../support/backups'
import type { AppDatabase } from '@renderer/data/core/database'
import { openProfile } from '@renderer/data/profiles/profiles'
import { undo } from '@renderer/data/core/undo'
import { aCollective, aPerson } from '../../support/builders'

const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
const opened = async (): Promise<AppDatabase> => {
  const answer = await openProfile('real')
  if (!answer.ok) throw new Error('not opened')
  return answer.value
}
const filled = async (): Promise<AppDatabase> => {
  const db = await opened()
  await act(db, 'Xóa hết', () => db.subjects.clear())
  await act(db, 'Thêm đối tượng', () => db.subjects.bulkAdd([aPerson({ id: 'a', name: 'H’Mẫu “Niê” & <b>' }), aCollective({ id: 'b' })]))
  return db
}
const bytesOf = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)
const altered = (bytes: Uint8Array, change: (text: string) => string): Uint8Array<ArrayBuffer> =>
  bytesOf(gzipSync(change(gunzipSync(bytes).toString('utf8'))))

describe('backup and restore', () => {
  it('brings back every row, the log and the undo stack in a new database', async () => {
    const db = await filled()
    const { bytes, rows } = await writeBackup(db, facts)
    await act(db, 'Xóa hết', () => db.subjects.clear())
    const before = db.name
    db.close()
    const report = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'sao-luu.svbackup' })
    expect(report).toMatchObject({ ok: true, value: { rows } })
    const again = await opened()
    expect(again.name).not.toBe(before)
    expect((await again.meta.get('lastBackup'))?.value).toEqual({ at: facts.madeAt, rows, fileName: 'sao-luu.svbackup' })
    expect((await again.subjects.orderBy('id').toArray()).map((subject) => subject.name)).toEqual([
      'H’Mẫu “Niê” & <b>',
      'Trường Tiểu học Mẫu',
    ])
    expect(await undo(again)).toMatchObject({ ok: true, value: { label: 'Thêm đối tượng' } })
    again.close()
  })

  it.each([
    ['a file that is no backup', () => bytesOf(new TextEncoder().encode('PK not a backup at all, only text')), 'notABackup'],
    ['an empty file', () => new Uint8Array(0), 'notABackup'],
    ['a cut file', (bytes: Uint8Array) => bytesOf(bytes.subarray(0, bytes.length - 40)), 'truncated'],
    [
      'a file without its last line',
      (bytes: Uint8Array) => altered(bytes, (text) => text.trimEnd().split('\n').slice(0, -1).join('\n')),
      'truncated',
    ],
    ['a file with one letter changed', (bytes: Uint8Array) => altered(bytes, (text) => text.replace('Tiểu học', 'Trung học')), 'hash'],
    [
      'a file lacking a row',
      (bytes: Uint8Array) =>
        altered(bytes, (text) =>
          text
            .split('\n')
            .filter((line) => !line.includes('"id":"b"'))
            .join('\n'),
        ),
      'hash',
    ],
  ])('refuses %s and leaves the data as it was', async (_, spoil, reason) => {
    const db = await filled()
    const { bytes } = await writeBackup(db, facts)
    const name = db.name
    db.close()
    const answer = await restoreBytes(spoil(bytes), 'real', { unique: crypto.randomUUID(), fileName: 'hong.svbackup' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'backup.broken', reason } })
    const again = await opened()
    expect(again.name).toBe(name)
    expect(await again.subjects.count()).toBe(2)
    again.close()
  })

  it('names the rows that are not valid', async () => {
    const db = await filled()
    await act(db, 'Hỏng', () => db.subjects.put(aCollective({ id: 'b', collectiveKind: 'nonsense' as 'school' })))
    const { bytes } = await writeBackup(db, facts)
    db.close()
    expect(await inspectBytes(bytes)).toMatchObject({
      ok: false,
      error: { code: 'backup.broken', reason: 'rows', details: [expect.objectContaining({ table: 'subjects' })] },
    })
  })

  it('refuses a backup of a newer program and says so', async () => {
    const db = await filled()
    const { bytes } = await writeBackup(db, { ...facts, appVersion: '9.9.9' })
    db.close()
    expect(await inspectBytes(altered(bytes, (text) => text.replace(/"schemaVersion":\d+/, '"schemaVersion":999')))).toEqual({
      ok: false,
      error: { code: 'backup.newer', appVersion: '9.9.9' },
    })
  })

  it('stops when asked and keeps the present data', async () => {
    const db = await filled()
    const { bytes } = await writeBackup(db, facts)
    const name = db.name
    db.close()
    const stop = new AbortController()
    stop.abort()
    expect(await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'sao-luu.svbackup', signal: stop.signal })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    })
    const again = await opened()
    expect(again.name).toBe(name)
    again.close()
  })
})
