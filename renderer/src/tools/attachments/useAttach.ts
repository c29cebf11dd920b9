import { pickRules } from '@shared/ipc/pickKinds'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { addAttachment } from '@renderer/data/repositories/attachments'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { today } from '@renderer/text/when'
import { useNotices } from '@renderer/ui/Notices'
import { keepForRow } from './keep'
import { attachmentsText as text } from './text'

const endings: readonly string[] = pickRules.attachment.extensions
const endingOf = (fileName: string): string => fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
const limit = pickRules.attachment.limitMb * 1024 * 1024

export type FileToAttach = {
  readonly ownerId: string
  readonly title: string
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Attaches a file that was picked or dropped: the bytes first, then the row. Gives why it was not taken, `null` when it was. */
export function useAttach(): (file: FileToAttach) => Promise<string | null> {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  return async ({ ownerId, title, fileName, bytes }) => {
    if (!endings.includes(endingOf(fileName))) return text.wrongKind(fileName)
    if (bytes.length === 0) return text.empty(fileName)
    if (bytes.length > limit) return text.tooLarge(fileName, pickRules.attachment.limitMb)
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
