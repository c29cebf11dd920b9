import { factsOfCause } from '@shared/ipc/logText'

/** The names and places of whatever was thrown, short enough for the log. */
export function errorFacts(cause: unknown): { readonly message: string; readonly stack: string } {
  const { message, stack } = factsOfCause(cause)
  return { message: message.slice(0, 4000), stack: stack.slice(0, 20_000) }
}
