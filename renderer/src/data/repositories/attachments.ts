import { formatCount } from '@shared/lib/numbers'
import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readManyBy } from '../core/readMany'
import { editRow, refuse, tryAct } from './editing'

/** What is attached to a round or a subject, newest first. */
export const listAttachments = async (db: AppDatabase, ownerId: string): Promise<Attachment[]> =>
  (await db.attachments.where('ownerId').equals(ownerId).toArray()).toSorted((a, b) =>
    a.receivedOn === b.receivedOn ? a.fileName.localeCompare(b.fileName, 'vi') : a.receivedOn < b.receivedOn ? 1 : -1,
  )

/** What is attached to each of these, in the order it came in. */
export async function readAttachmentsOf(db: AppDatabase, ownerIds: readonly string[]): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const byOwner = new Map<string, Attachment[]>()
  for (const row of await readManyBy(db.attachments, 'ownerId', ownerIds))
    byOwner.set(row.ownerId, [...(byOwner.get(row.ownerId) ?? []), row])
  for (const rows of byOwner.values()) rows.sort((a, b) => (a.receivedOn + a.fileName < b.receivedOn + b.fileName ? -1 : 1))
  return byOwner
}

/** How many rows came in, and the names of files that stood there already. */
type Attached = { readonly added: number; readonly present: readonly string[] }

/**
 * Notes files whose bytes are kept already, as one act: one file may be a paper of several lines. What a line has already, byte for byte
 * under the same name for it, is not noted twice. Refuses with `record.invalid`.
 */
export const addAttachments = (db: AppDatabase, drafts: readonly Omit<Attachment, 'id'>[]): Promise<Result<Attached>> => {
  const names = [...new Set(drafts.map(({ fileName }) => fileName))]
  return tryAct(db, names.length === 1 ? `Đính kèm “${names[0]}”` : `Đính kèm ${formatCount(names.length)} tệp`, async () => {
    const known = await readManyBy(db.attachments, 'ownerId', [...new Set(drafts.map(({ ownerId }) => ownerId))])
    const keyOf = ({ ownerId, sha256, title }: Omit<Attachment, 'id'>): string => `${ownerId} ${sha256} ${title}`
    const there = new Set(known.map(keyOf))
    const rows: Attachment[] = []
    const present = new Set<string>()
    for (const draft of drafts) {
      if (there.has(keyOf(draft))) present.add(draft.fileName)
      else {
        const parsed = attachmentSchema.safeParse({ ...draft, id: crypto.randomUUID() })
        if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
        there.add(keyOf(draft))
        rows.push(parsed.data)
      }
    }
    await db.attachments.bulkAdd(rows)
    return { added: rows.length, present: [...present] }
  })
}

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
  editRow(
    db,
    { table: 'attachments', schema: attachmentSchema, what: 'tệp đính kèm' },
    id,
    'Sửa tên tệp đính kèm',
    (row) => ({ ...row, title }),
    sitting,
  )

/** Takes a file off its round or subject; the bytes stay, so that undo brings it back whole. */
export const removeAttachment = (db: AppDatabase, row: Attachment): Promise<Result<null>> =>
  tryAct(db, `Bỏ tệp đính kèm “${row.fileName}”`, async () => {
    await db.attachments.delete(row.id)
    return null
  })
