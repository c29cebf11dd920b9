import { addDays } from 'date-fns'
import { expect, it } from 'vitest'
import { writeBackup } from '@renderer/data/backup/write'
import type { KeptFile } from '@renderer/data/backup/format'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { carriedByHand, keptHashes, keptRows } from '@renderer/data/core/keptRows'
import { closeArchive, makeArchive, readClosableYears, readKnownArchive } from '@renderer/data/history/archives'
import { addAttachment, listAttachments, removeAttachment } from '@renderer/data/repositories/attachments'
import type { Platform } from '@renderer/platform/platform'
import { missingFiles } from '@renderer/tools/safety/missingFiles'
import { keptFiles } from '@renderer/tools/safety/useBackup'
import { ok } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { restoreBytes } from '../../support/backups'
import { dice, putLog, randomEntries } from '../../support/longLog'

const bytesOf = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words)

/** A place of kept files, as the platform shows it. */
function keeper() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const platform = {
    kept: { list: () => Promise.resolve(ok([...kept].map(([sha256]) => ({ sha256, isSealed: false })))) },
    keptFile: (sha256: string) => Promise.resolve(ok(kept.get(sha256) ?? null)),
  } as unknown as Platform
  return { kept, platform }
}

it('a backup carries the files of closed years to another computer, which opens them without the one that was saved', async () => {
  const db = new AppDatabase(`kept-rows-${crypto.randomUUID()}`)
  await putLog(db, randomEntries(400, dice(3)))
  const [year] = await readClosableYears(db, 2026)
  const facts = { appVersion: '0.1.0', officeName: 'Xã Mẫu', profile: 'real', closedAt: '2026-12-09T07:00:00.000Z' } as const
  const made = await makeArchive(db, year!, facts, () => 'Nhat ky.svnhatky')
  if (!made.ok) throw new Error(made.error.code)
  const { row, bytes } = made.value
  expect(await closeArchive(db, row, 'Đóng nhật ký')).toMatchObject({ ok: true })
  const paper = bytesOf('một tệp đính kèm')
  const sha256 = await sha256Of(paper)
  await addAttachment(db, {
    ownerId: 'r',
    title: '',
    fileName: 'Báo cáo.pdf',
    sha256,
    bytes: paper.length,
    receivedOn: '2026-12-01',
  })
  expect((await keptHashes(db)).map((one) => one.sha256).toSorted()).toEqual([row.sha256, sha256].toSorted())

  const { kept, platform } = keeper()
  kept.set(row.sha256, bytes).set(sha256, paper)
  expect(await missingFiles(db, platform)).toEqual([])
  const backup = await writeBackup(
    db,
    { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-14T07:00:00.000Z' },
    { files: keptFiles(db, platform, () => {}) },
  )
  const arrived = new Map<string, Uint8Array<ArrayBuffer>>()
  const keepFile = (file: KeptFile) => {
    arrived.set(file.sha256, file.bytes)
    return Promise.resolve(ok(null))
  }
  expect(await restoreBytes(backup.bytes, 'real', { unique: crypto.randomUUID(), fileName: 'x', keepFile })).toMatchObject({ ok: true })
  expect([...arrived.keys()].toSorted()).toEqual([row.sha256, sha256].toSorted())
  expect(await readKnownArchive(row, arrived.get(row.sha256)!)).toMatchObject({ ok: true })

  // A file of closed years that is gone is named among what is missing; one too large to be kept never was there.
  kept.delete(row.sha256)
  expect(await missingFiles(db, platform)).toMatchObject([{ table: 'logArchives', id: row.id }])
  await act(db, 'Tệp lớn', () => db.logArchives.update(row.id, { bytes: 1_000_000_000 }))
  expect(await keptRows(db)).toMatchObject([{ table: 'attachments' }])
  expect((await carriedByHand(db)).map(({ id }) => id)).toEqual([row.id])
})

it('a backup carries what stands in the trash only, so that it comes back with its bytes on another computer', async () => {
  const db = new AppDatabase(`kept-rows-${crypto.randomUUID()}`)
  const [paper, lost] = [bytesOf('biên bản'), bytesOf('tệp không còn')]
  const [sha256, gone] = [await sha256Of(paper), await sha256Of(lost)]
  for (const [hash, fileName] of [
    [sha256, 'Biên bản.pdf'],
    [gone, 'Tệp.pdf'],
  ] as const)
    await addAttachment(db, { ownerId: 'r', title: '', fileName, sha256: hash, bytes: paper.length, receivedOn: '2026-12-01' })
  for (const row of await listAttachments(db, 'r')) await removeAttachment(db, row)
  expect((await keptHashes(db)).toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))).toEqual(
    [sha256, gone].toSorted().map((hash) => ({ sha256: hash, isDeleted: true })),
  )

  const { kept, platform } = keeper()
  kept.set(sha256, paper)
  let missing = 0
  const facts = { appVersion: '0.1.0', profile: 'real', madeAt: new Date().toISOString() } as const
  const backup = await writeBackup(db, facts, { files: keptFiles(db, platform, () => (missing += 1)) })
  // What is deleted and nowhere any more is not told as missing: nothing lacks it.
  expect(missing).toBe(0)
  const arrived = new Map<string, Uint8Array<ArrayBuffer>>()
  const keepFile = (file: KeptFile) => {
    arrived.set(file.sha256, file.bytes)
    return Promise.resolve(ok(null))
  }
  expect(await restoreBytes(backup.bytes, 'real', { unique: crypto.randomUUID(), fileName: 'x', keepFile })).toMatchObject({ ok: true })
  expect([...arrived]).toEqual([[sha256, paper]])

  // Longer ago than the trash goes back, it stays behind.
  expect(await keptHashes(db, addDays(new Date(), 91))).toEqual([])
})
