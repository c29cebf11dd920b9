import { useState, type ReactNode } from 'react'
import type { TwinState } from '@shared/ipc/twin'
import type { PlaceRefused } from '@shared/lib/errors'
import type { Twin } from '@renderer/platform/platform'
import { standsThere } from '@renderer/text/placeText'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { twinText } from '../twin/text'
import type { TwinDesk } from '../twin/TwinContext'

const text = twinText.card.foreign

/**
 * Another place for the copies. A first one must hold everything from that moment on; where a second one holds the copies of other data, the
 * officer is asked, and these get a folder of their own.
 */
export function useChoosePlace(
  desk: TwinDesk,
  twin: Twin,
  onChosen: (state: TwinState) => void,
): { readonly choose: (which: 'first' | 'second') => Promise<void>; readonly dialog: ReactNode } {
  const { fail, warn } = useNotices()
  const [doubt, setDoubt] = useState<PlaceRefused | null>(null)
  const choose = async (which: 'first' | 'second', isAgreed = false): Promise<void> => {
    setDoubt(null)
    const next = await twin.choose(which, { line: desk.journal.line, isAgreed })
    if (!next.ok) {
      const { error } = next
      return which === 'second' && error.code === 'place.refused' && error.reason === 'foreign' ? setDoubt(error) : fail(error)
    }
    if (next.value === null) return
    onChosen(next.value)
    const { leftBehind = 0, second } = next.value
    if (leftBehind > 0) warn(twinText.card.leftBehind(leftBehind))
    if (which === 'second' && second?.problem != null) fail(second.problem)
    if (which === 'second') return
    const made = await desk.take('asked')
    if (!made.ok) fail(made.error)
  }
  const dialog = (
    <ConfirmDialog
      isOpen={doubt !== null}
      title={text.title}
      text={doubt === null ? '' : text.text(doubt.folder, standsThere(doubt))}
      confirm={text.confirm}
      onCancel={() => setDoubt(null)}
      onConfirm={() => void choose('second', true)}
    />
  )
  return { choose, dialog }
}
