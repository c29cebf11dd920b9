const nameOf = (cause: unknown): string => (cause instanceof Error || cause instanceof DOMException ? cause.name : '')
type Wrapped = { readonly inner?: unknown; readonly cause?: unknown; readonly failures?: readonly unknown[] }

/** The names of a failure and of what stands under it: Dexie wraps what the browser said, one or two levels down. */
export function failureNames(cause: unknown): string[] {
  const names: string[] = []
  for (let inner = cause, depth = 0; inner !== null && inner !== undefined && depth < 4; depth += 1) {
    names.push(nameOf(inner))
    const { inner: below, cause: reason, failures } = inner as Wrapped
    inner = below ?? reason ?? failures?.[0]
  }
  return names
}

const storeFailures: readonly string[] = [
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
  'DatabaseClosedError',
  'TimeoutError',
]
/** Whether the store itself failed, for whatever reason: a disk that fills in the middle of a write looks like this too. */
export const isStoreFailure = (cause: unknown): boolean => failureNames(cause).some((name) => storeFailures.includes(name))

/** Whether the disk, or the browser's share of it, is full. */
export const isStorageFull = (cause: unknown): boolean => failureNames(cause).includes('QuotaExceededError')

/** Whether the browser broke the transaction off: so it answers for each of many rows when there was no room for one of them. */
export const isBrokenOff = (cause: unknown): boolean => failureNames(cause).includes('AbortError')
