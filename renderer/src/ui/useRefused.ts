import { useCallback, useRef } from 'react'
import type { AppError } from '@shared/lib/errors'
import { useNotices } from './Notices'

/**
 * Says that the store refused what was typed, with a way to store it again: everything refused since she last took that way or closed the
 * notice, in its order. `again` stores the one change.
 */
export function useRefused(): (error: AppError, again: () => void) => void {
  const { fail } = useNotices()
  const refused = useRef<readonly (() => void)[]>([])
  return useCallback(
    (error: AppError, again: () => void) => {
      refused.current = [...refused.current, again]
      const take = (): readonly (() => void)[] => {
        const taken = refused.current
        refused.current = []
        return taken
      }
      fail(error, { label: 'Ghi lại', onAct: () => take().forEach((one) => one()), onLeave: () => void take() })
    },
    [fail],
  )
}
