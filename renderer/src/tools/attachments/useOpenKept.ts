import type { Attachment } from '@shared/domain/attachment/types'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { useNotices } from '@renderer/ui/Notices'
import { attachmentsText as text } from './text'

/** Opens a kept file with the program the computer has for it. Gives why it could not, `null` when it was opened. */
export function useOpenKept(): (file: Pick<Attachment, 'fileName' | 'sha256'>) => Promise<string | null> {
  const platform = usePlatform()
  const { fail } = useNotices()
  return async ({ fileName, sha256 }) => {
    const opened = await platform.openKept(sha256, fileName)
    if (opened.ok) return null
    if (opened.error.code === 'file.notFound') return text.missing(fileName)
    if (opened.error.code === 'file.unreadable') return text.damaged(fileName)
    fail(opened.error)
    return null
  }
}
