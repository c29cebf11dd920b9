import { useCallback } from 'react'
import { useNotices } from '@renderer/ui/Notices'
import { sheetText as text } from './text'

/**
 * Says that another window wrote into a cell while it was typed in here, and what: it stays until it was read, and one click takes the other
 * window's words in the place of one's own.
 */
export function useElsewhere(): (column: string, theirs: string, take: () => void) => void {
  const { warn } = useNotices()
  return useCallback(
    (column, theirs, take) => warn(text.changedElsewhere(column, theirs), { label: text.takeElsewhere, onAct: take }),
    [warn],
  )
}
