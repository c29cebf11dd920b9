import type { Result } from '@shared/lib/result'
import { useNotices } from '@renderer/ui/Notices'

/** Waits for an act and says why it was refused; `undefined` then. */
export function useAct(): <Value>(work: Promise<Result<Value>>) => Promise<Value | undefined> {
  const { fail } = useNotices()
  return async (work) => {
    const result = await work
    if (result.ok) return result.value
    fail(result.error)
    return undefined
  }
}

/** Waits for what a form stores: goes on once it is stored, says why where it was refused, so that the form stays with what was typed. */
export function useStored(): (work: Promise<Result<unknown>>, onStored: () => void) => Promise<void> {
  const { fail } = useNotices()
  return async (work, onStored) => {
    const result = await work
    if (result.ok) onStored()
    else fail(result.error)
  }
}
