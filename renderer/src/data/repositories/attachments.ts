import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'

/** What is attached to a round or a subject, newest first. */
export const listAttachments = async (db: AppDatabase, ownerId: string): Promise<Attachment[]> =>
  (await db.attachments.where('ownerId').equals(ownerId).toArray()).toSorted((a, b) =>
    a.receivedOn === b.receivedOn ? a.fileName.localeCompare(b.fileName, 'vi') : a.receivedOn < b.receivedOn ? 1 : -1,
  )

/** Notes a file whose bytes are kept already. Refuses with `record.invalid`. */
export const addAttachment = (db: AppDatabase, draft: Omit<Attachment, 'id'>): Promise<Result<null>> =>
  tryAct(db, `Đính kèm “${draft.fileName}”`, async () => {
    const parsed = attachmentSchema.safeParse({ ...draft, id: crypto.randomUUID() })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.attachments.add(parsed.data)
    return null
  })

/** Names a file anew. Refuses with `record.missing`. */
export const nameAttachment = (db: AppDatabase, id: string, title: string, sitting?: string): Promise<Result<null>> =>
  tryAct(
    db,
    'Sửa tên tệp đính kèm',
    async () => {
      const row = await db.attachments.get(id)
      if (row === undefined) return refuse({ code: 'record.missing', what: 'tệp đính kèm' })
      await db.attachments.put(attachmentSchema.parse({ ...row, title }))
      return null
    },
    sitting,
  )

/** Takes a file off its round or subject; the bytes stay, so that undo brings it back whole. */
export const removeAttachment = (db: AppDatabase, row: Attachment): Promise<Result<null>> =>
  tryAct(db, `Bỏ tệp đính kèm “${row.fileName}”`, async () => {
    await db.attachments.delete(row.id)
    return null
  })

/** The hashes of every attached file, each once: what a backup has to hold besides the rows. */
export const attachedHashes = async (db: AppDatabase): Promise<string[]> => [
  ...new Set((await db.attachments.toArray()).map(({ sha256 }) => sha256)),
]
