import { withoutQuotes } from '@shared/ipc/logText'

/** The message and stack of whatever was thrown, short enough for the log and without what they quote. */
export function errorFacts(cause: unknown): { readonly message: string; readonly stack: string } {
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  return { message: withoutQuotes(message).slice(0, 4000), stack: withoutQuotes(stack).slice(0, 20_000) }
}
