import { createContext, use, type ReactNode } from 'react'

export type LockDesk = {
  /** Whether a password is set on this computer. */
  readonly isSet: boolean
  /** Whether the screens are covered now: nothing of them may be told outside the page either. */
  readonly isLocked: boolean
  readonly lockNow: () => void
  /** The lock was set, changed or taken away: it is read again. */
  readonly reload: () => Promise<void>
}
const LockContext = createContext<LockDesk | null>(null)

export function LockProvider({ value, children }: { readonly value: LockDesk; readonly children: ReactNode }) {
  return <LockContext value={value}>{children}</LockContext>
}

/** The lock of the program. Throws outside the provider. */
export function useLock(): LockDesk {
  const value = use(LockContext)
  if (value === null) throw new Error('useLock outside LockProvider')
  return value
}
