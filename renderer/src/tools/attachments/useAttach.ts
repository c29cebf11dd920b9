import type { Attachment } from '@shared/domain/attachment/types'
import { pickRules } from '@shared/ipc/pickKinds'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addAttachment, addAttachments } from '@renderer/data/repositories/attachments'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { keepForRow } from './keep'
import { attachmentsText as text } from './text'

const endings: readonly string[] = pickRules.attachment.extensions
const endingOf = (fileName: string): string => fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
const limit = pickRules.attachment.limitMb * 1024 * 1024

type File = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
export type FileToAttach = File & { readonly ownerId: string; readonly title: string }
/** A file with every place it is a paper of. */
export type FileForLines = File & { readonly ownerIds: readonly string[]; readonly title: string }

/** Why a file cannot be kept; `null` when it can. */
const refusalOf = ({ fileName, bytes }: File): string | null => {
  if (!endings.includes(endingOf(fileName))) return text.wrongKind(fileName)
  if (bytes.length === 0) return text.empty(fileName)
  return bytes.length > limit ? text.tooLarge(fileName, pickRules.attachment.limitMb) : null
}

/** Attaches a file that was picked or dropped: the bytes first, then the row. Gives why it was not taken, `null` when it was. */
export function useAttach(): (file: FileToAttach) => Promise<string | null> {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  return async ({ ownerId, title, fileName, bytes }) => {
    const refusal = refusalOf({ fileName, bytes })
    if (refusal !== null) return refusal
    const kept = await keepForRow(platform, { ownerId, title, fileName, bytes, receivedOn: today() })
    if (!kept.ok) {
      fail(kept.error)
      return null
    }
    const added = await addAttachment(db, kept.value)
    if (added.ok) say(text.added(fileName))
    else fail(added.error)
    return null
  }
}

/** Attaches several files, each to one or more lines, as one act. Gives why any were not taken: then none of those is half kept. */
export function useAttachMany(): (files: readonly FileForLines[]) => Promise<readonly string[]> {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  return async (files) => {
    const refusals = files.flatMap((file) => refusalOf(file) ?? [])
    const rows: Omit<Attachment, 'id'>[] = []
    for (const { ownerIds, title, fileName, bytes } of files.filter((file) => refusalOf(file) === null)) {
      const kept = await keepForRow(platform, { ownerId: ownerIds[0] ?? '', title, fileName, bytes, receivedOn: today() })
      if (!kept.ok) {
        fail(kept.error)
        return refusals
      }
      rows.push(...ownerIds.map((ownerId) => ({ ...kept.value, ownerId })))
    }
    if (rows.length === 0) return refusals
    const added = await addAttachments(db, rows)
    if (!added.ok) {
      fail(added.error)
      return refusals
    }
    const { added: count, present } = added.value
    const [only] = files
    if (count > 0)
      say(files.length === 1 && count === 1 && only !== undefined ? text.added(only.fileName) : text.addedMany(count, files.length))
    return [...refusals, ...present.map(text.present)]
  }
}
