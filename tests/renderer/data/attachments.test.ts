import { describe, expect, it } from 'vitest'
import { toBase64, fromBase64, type KeptFile } from '@renderer/data/backup/format'
import { writeBackup } from '@renderer/data/backup/write'
import { readContents, restoreBytes } from '../../support/backups'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { keptHashes } from '@renderer/data/core/keptRows'
import { undo } from '@renderer/data/core/undo'
import { openProfile } from '@renderer/data/profiles/profiles'
import {
  addAttachment,
  addAttachments,
  readAttachmentsOf,
  listAttachments,
  nameAttachment,
  removeAttachment,
} from '@renderer/data/repositories/attachments'
import { deleteRound, openRound } from '@renderer/data/repositories/rounds'
import { mergeSubjects, removeSubject } from '@renderer/data/repositories/subjects'
import { err, ok } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { anOffice, aPerson } from '../../support/builders'

const opened = (): AppDatabase => new AppDatabase(`attachments-${crypto.randomUUID()}`)
const bytesOf = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words)
const fileOf = async (words: string): Promise<KeptFile> => ({ sha256: await sha256Of(bytesOf(words)), bytes: bytesOf(words) })
const draft = (ownerId: string, file: KeptFile, fileName = 'Báo cáo.pdf') => ({
  ownerId,
  title: '',
  fileName,
  sha256: file.sha256,
  bytes: file.bytes.length,
  receivedOn: '2026-12-01',
})

describe('an attached file', () => {
  it('is added, named and taken off, each as one act that can be taken back', async () => {
    const db = opened()
    const file = await fileOf('một')
    expect(await addAttachment(db, draft('r', file))).toMatchObject({ ok: true })
    const [row] = await listAttachments(db, 'r')
    await nameAttachment(db, row!.id, 'Báo cáo thành tích')
    expect(await listAttachments(db, 'r')).toMatchObject([{ title: 'Báo cáo thành tích', sha256: file.sha256 }])
    await removeAttachment(db, row!)
    expect(await keptHashes(db)).toEqual([{ sha256: file.sha256, isDeleted: true }])
    await undo(db)
    expect(await keptHashes(db)).toEqual([{ sha256: file.sha256, isDeleted: false }])
  })

  it('may be the paper of several lines, as one act; what a line has already is said, not noted twice', async () => {
    const db = opened()
    const [one, two] = [await fileOf('một'), await fileOf('hai')]
    const rows = ['n1', 'n2'].map((ownerId) => ({ ...draft(ownerId, one), title: 'Biên bản' }))
    expect(await addAttachments(db, rows)).toEqual({ ok: true, value: { added: 2, present: [] } })
    const more = [...rows, { ...draft('n3', one), title: 'Biên bản' }, { ...draft('n1', two, 'hai.pdf'), title: 'Báo cáo' }]
    expect(await addAttachments(db, more)).toEqual({ ok: true, value: { added: 2, present: ['Báo cáo.pdf'] } })
    const kept = await readAttachmentsOf(db, ['n1', 'n2', 'n3', 'n4'])
    expect([...kept].map(([id, files]) => [id, files.map(({ title }) => title).toSorted()]).toSorted()).toEqual([
      ['n1', ['Biên bản', 'Báo cáo']],
      ['n2', ['Biên bản']],
      ['n3', ['Biên bản']],
    ])
    await undo(db)
    await undo(db)
    expect(await db.attachments.count()).toBe(0)
  })

  it('leaves none of several where one cannot be', async () => {
    const db = opened()
    const file = await fileOf('một')
    const answer = await addAttachments(db, [draft('n1', file), { ...draft('n2', file), fileName: ' ' }])
    expect(answer).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.attachments.count()).toBe(0)
  })

  it('is refused without a hash, a name or bytes', async () => {
    const db = opened()
    const file = await fileOf('một')
    for (const wrong of [{ sha256: '../x' }, { fileName: ' ' }, { bytes: 0 }])
      expect(await addAttachment(db, { ...draft('r', file), ...wrong })).toMatchObject({ ok: false, error: { code: 'record.invalid' } })
    expect(await db.attachments.count()).toBe(0)
  })

  it('follows its subject in a merge, and goes with the subject or round that owns it', async () => {
    const db = opened()
    const file = await fileOf('một')
    await act(db, 'Chuẩn bị', async () => {
      await db.office.put(anOffice())
      await db.subjects.bulkAdd([aPerson({ id: 'kept' }), aPerson({ id: 'gone' })])
    })
    await addAttachment(db, draft('gone', file))
    await mergeSubjects(db, 'kept', 'gone')
    expect(await listAttachments(db, 'kept')).toHaveLength(1)
    expect(await removeSubject(db, (await db.subjects.get('kept'))!)).toMatchObject({ ok: true })
    expect(await db.attachments.count()).toBe(0)
    await undo(db)
    expect(await db.attachments.count()).toBe(1)
    const round = await openRound(db, {
      name: 'Đợt mẫu',
      type: 'merit',
      movement: null,
      reviewKind: null,
      phaseId: null,
      merit: 'có thành tích mẫu',
      today: '2026-11-20',
    })
    await addAttachment(db, draft(round, file))
    await deleteRound(db, round)
    expect(await listAttachments(db, round)).toEqual([])
  })
})

describe('a backup with attached files', () => {
  const withFiles = async (): Promise<{ readonly db: AppDatabase; readonly files: KeptFile[] }> => {
    const db = opened()
    const files = [await fileOf('nội dung một'), await fileOf('\u0000\u00ff hai')]
    await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
    for (const file of files) await addAttachment(db, draft('r', file))
    return { db, files }
  }
  const facts = { appVersion: '', profile: 'practice', madeAt: '2026-12-01T00:00:00.000Z' } as const

  it('holds each once and gives the same bytes back before the data are switched to', async () => {
    const { db, files } = await withFiles()
    const { bytes, rows } = await writeBackup(db, facts, { files })
    const read = await readContents(bytes)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value.files).toEqual(files)
    expect(rows).toBe([...read.value.rows.values()].reduce((sum, list) => sum + list.length, 0))
    const kept: KeptFile[] = []
    const keepFile = async (file: KeptFile) => {
      kept.push(file)
      return Promise.resolve(ok(null))
    }
    expect(await restoreBytes(bytes, 'practice', { unique: crypto.randomUUID(), fileName: 'x', keepFile })).toMatchObject({ ok: true })
    expect(kept).toEqual(files)
    const profile = await openProfile('practice')
    if (!profile.ok) throw new Error(profile.error.code)
    expect(await profile.value.attachments.count()).toBe(2)
    profile.value.close()
  })

  it('leaves the present data alone where a file cannot be kept', async () => {
    const { db, files } = await withFiles()
    const { bytes } = await writeBackup(db, facts, { files })
    const before = await openProfile('practice')
    if (!before.ok) throw new Error(before.error.code)
    const name = before.value.name
    before.value.close()
    const keepFile = () => Promise.resolve(err({ code: 'storage.full' } as const))
    const full = { unique: crypto.randomUUID(), fileName: 'x', keepFile }
    expect(await restoreBytes(bytes, 'practice', full)).toMatchObject({ ok: false, error: { code: 'storage.full' } })
    const after = await openProfile('practice')
    if (!after.ok) throw new Error(after.error.code)
    expect(after.value.name).toBe(name)
    after.value.close()
  })

  it('is refused where a file has other bytes than its name says, or is missing', async () => {
    const { db, files } = await withFiles()
    const swapped = files.map((file, index) => ({ ...file, bytes: files[1 - index]!.bytes }))
    expect(await readContents((await writeBackup(db, facts, { files: swapped })).bytes)).toMatchObject({
      ok: false,
      error: { code: 'backup.broken', reason: 'rows', details: [{ place: 'tệp đính kèm 1' }, { place: 'tệp đính kèm 2' }] },
    })
    expect(await readContents((await writeBackup(db, facts)).bytes)).toMatchObject({ ok: true, value: { files: [] } })
  })

  it('writes bytes as text and reads them again, whatever they are', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    expect(fromBase64('không phải base64')).toBeNull()
  })
})
