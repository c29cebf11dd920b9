import { useCallback, useState, type ReactNode } from 'react'
import { copyBefore } from '@renderer/data/core/copies'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { useProfile } from '@renderer/data/profiles/ProfileContext'
import { errorText } from '@renderer/text/errorText'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { safetyText } from './text'

const text = safetyText.withoutCopy
type Asked = { readonly why: string; readonly answer: (goOn: boolean) => void }

/**
 * Puts what stands here into a copy before something takes its place. Where that cannot be done it is said, and nothing is replaced before
 * the officer agrees. Practice data never have copies: they are replaced as their screens say.
 */
export function useSafetyCopy(): { readonly secure: () => Promise<boolean>; readonly dialog: ReactNode } {
  const db = useDatabase()
  const { profile } = useProfile()
  const [asked, setAsked] = useState<Asked | null>(null)
  const secure = useCallback(async (): Promise<boolean> => {
    const copied = await copyBefore(db, 'beforeRestore')
    if (profile === 'practice' || (copied.ok && copied.value)) return true
    const why = copied.ok ? text.noPlace : errorText(copied.error)
    return new Promise((answer) => setAsked({ why, answer }))
  }, [db, profile])
  const answer = (goOn: boolean): void => {
    asked?.answer(goOn)
    setAsked(null)
  }
  const dialog = (
    <ConfirmDialog
      isOpen={asked !== null}
      title={text.title}
      text={text.ask(asked?.why ?? '')}
      confirm={text.goOn}
      isDestructive
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    />
  )
  return { secure, dialog }
}
