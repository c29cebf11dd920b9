import type { SecretKind, Slots } from '@shared/lib/seal'
import { err, ok, type Result } from '@shared/lib/result'
import { keyFor, openSecret, type Opened } from './secret'

/** What was opened in this window; gone with it. */
const held: Opened[] = []

/** Keeps a key for this window, so that what it sealed opens without asking again. */
export function holdKey(opened: Opened): void {
  const known = held.findIndex(({ slots }) => keyFor(slots, [opened]) !== null)
  held.splice(known < 0 ? held.length : known, known < 0 ? 0 : 1, opened)
}

/** The key of something sealed, if this window holds it. */
export const heldKeyFor = (slots: Slots): Opened | null => keyFor(slots, held)

/** Holds no key any more: what is sealed asks for its words again. */
export const forgetKeys = (): void => void held.splice(0)

/** Tries words on everything that waits for a key; what they open this window can open from now on. `secret.wrong` when they open nothing. */
export async function tryWords(waiting: readonly Slots[], kind: SecretKind, typed: string): Promise<Result<readonly Opened[]>> {
  const opened: Opened[] = []
  for (const slots of waiting) {
    if (keyFor(slots, opened) !== null) continue
    const one = await openSecret(slots, kind, typed)
    if (one !== null) opened.push(one)
  }
  for (const one of opened) holdKey(one)
  return opened.length === 0 ? err({ code: 'secret.wrong', kind }) : ok(opened)
}
