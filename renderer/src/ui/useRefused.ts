import { useCallback, useRef, type RefObject } from 'react'
import type { AppError } from '@shared/lib/errors'
import { useNotices } from './Notices'

/**
 * Says that the store refused a change of what was typed, with a way to store it again: everything refused since she last took that way or
 * closed the notice, in its order. `againRef` holds what stores a change, as it is by then: who asks keeps it.
 */
export function useRefused<Change extends readonly unknown[]>(): {
  readonly refuse: (error: AppError, ...change: Change) => void
  readonly againRef: RefObject<(...change: Change) => unknown>
} {
  const { fail } = useNotices()
  const refused = useRef<readonly Change[]>([])
  const againRef = useRef<(...change: Change) => unknown>(() => undefined)
  const refuse = useCallback(
    (error: AppError, ...change: Change) => {
      // What it would be stored in is gone: there is no way out to offer.
      if (error.code === 'record.missing') return fail(error)
      refused.current = [...refused.current, change]
      const take = (): readonly Change[] => {
        const taken = refused.current
        refused.current = []
        return taken
      }
      fail(error, {
        label: 'Ghi lại',
        stays: true,
        onAct: () => take().forEach((one) => againRef.current(...one)),
        onLeave: () => void take(),
      })
    },
    [fail],
  )
  return { refuse, againRef }
}
