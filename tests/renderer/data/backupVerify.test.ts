import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { makeBackup, sourceOf } from '@renderer/data/backup'
import { BrokenBackup } from '@renderer/data/backup/broken'
import { joinPieces, piecesOf } from '@renderer/data/backup/pieces'
import { readBackup } from '@renderer/data/backup/read'
import { verifyBackup } from '@renderer/data/backup/verify'
import { backupStream, type BackupMade } from '@renderer/data/backup/write'
import { useBackupWorker } from '../../support/backupWorker'
import { aPerson } from '../../support/builders'
import { dice, putLog, randomEntries } from '../../support/longLog'

let db: AppDatabase
const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
async function made(): Promise<BackupMade & { readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { pieces, made } = backupStream(db, facts, { isJudged: true })
  const [bytes, told] = await Promise.all([joinPieces(piecesOf(pieces)), made])
  return { ...told, bytes }
}

beforeEach(async () => {
  db = new AppDatabase(`verify-${crypto.randomUUID()}`)
  await act(db, 'Thêm', () =>
    db.subjects.bulkAdd(Array.from({ length: 400 }, (_, index) => aPerson({ id: `p${index}`, name: `Người Mẫu ${index}` }))),
  )
})

describe('a copy whose rows are judged as they are written', () => {
  it('is whole when the disk holds the same letters, and is what a stranger would read', async () => {
    const { bytes, ...told } = await made()
    expect(told.isJudged).toBe(true)
    expect(await verifyBackup(sourceOf(bytes), told)).toEqual({ ok: true, value: null })
    expect(await readBackup(sourceOf(bytes))).toMatchObject({ ok: true, value: { rows: told.rows } })
  })

  it('is refused with any byte changed, cut, or another copy in its place', async () => {
    const { bytes, ...told } = await made()
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = bytes.slice()
      changed[at]! ^= 1 << (at % 8)
      const answer = await verifyBackup(sourceOf(changed), told)
      // The header of gzip has bytes that mean nothing: the letters are the same then.
      if (answer.ok) expect(at).toBeLessThan(10)
      expect((await verifyBackup(sourceOf(bytes.slice(0, at)), told)).ok).toBe(false)
    }
    await act(db, 'Sửa', () => db.subjects.update('p1', { name: 'Người Khác Mẫu' }))
    expect(await verifyBackup(sourceOf((await made()).bytes), told)).toMatchObject({
      ok: false,
      error: { code: 'backup.broken', reason: 'hash' },
    })
  })

  it.each([
    ['rows', async () => db.subjects.put({ ...aPerson({ id: 'bad' }), name: 7 } as never)],
    ['links', async () => db.votes.add({ id: 'v', meetingId: 'nowhere', nomineeId: 'nobody' } as never)],
  ])('is not made of data that no restore would take: %s', async (_, damage) => {
    await withoutLog(db.name, damage)
    await expect(made()).rejects.toBeInstanceOf(BrokenBackup)
  })
})

describe('how far a copy is', () => {
  it('is said in whole numbers that only rise, the first closing of the log with it', async () => {
    useBackupWorker()
    const grown = new AppDatabase(`backup-progress-${crypto.randomUUID()}`)
    await putLog(grown, randomEntries(4000, dice(3)))
    const told: [number, number][] = []
    const made = await makeBackup(grown, facts, { onProgress: (done, total) => told.push([done, total]) })
    expect(made).toMatchObject({ ok: true })
    expect(await grown.logPages.count()).toBeGreaterThan(2)
    const shares = told.map(([done]) => done)
    expect(told.every(([done, total]) => Number.isInteger(done) && done <= total && total === 100)).toBe(true)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(100)
    grown.close()
  })
})
