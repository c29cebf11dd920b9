import { liveQuery } from 'dexie'
import { z } from 'zod'
import { slotsSchema, type SecretKind } from '@shared/lib/seal'
import { err, ok, type Result } from '@shared/lib/result'
import { registry } from '../profiles/registry'
import type { Bytes } from '../backup/format'
import { forgetKeys, heldKeyFor, holdKey } from './keys'
import { changePassword, keyFor, newSecret, openSecret, type Opened } from './secret'
import { isSealed, seal, slotsOf, unseal } from './sealed'

/** The lock of the program on this computer. It travels in no backup. */
export const lockSchema = z.object({
  slots: slotsSchema,
  /** Minutes without a key or a press after which the screen is locked; `null` never by itself. */
  afterMinutes: z.int().min(1).max(240).nullable(),
  /** Whether what leaves the store is sealed: files of backups, the program's own copies, the journal. */
  sealsBackups: z.boolean(),
})
export type Lock = z.infer<typeof lockSchema>

/** Proposed minutes until the screen locks by itself. */
export const usualMinutes = 10

const key = 'lock'
/** The lock's own key, opened in this window; gone with it. */
let session: Opened | null = null
function begin(opened: Opened): void {
  session = opened
  holdKey(opened)
}

/** The lock of this computer; `null` where none is set. */
export async function readLock(): Promise<Lock | null> {
  const row = await registry.settings.get(key)
  return lockSchema.safeParse(row?.value).data ?? null
}
const keepLock = (lock: Lock): Promise<unknown> => registry.settings.put({ key, value: lock })

/** Tells of the lock as it stands now, and again whenever this window or another one sets, changes or removes it. Gives what ends it. */
export function watchLock(tell: (lock: Lock | null) => void, onUnreadable: () => void): () => void {
  const watch = liveQuery(readLock).subscribe({ next: tell, error: onUnreadable })
  return () => watch.unsubscribe()
}
/** Whether this window was opened with words of that lock, whatever its password is called now. */
export const isOpenedHere = ({ slots }: Lock): boolean => session !== null && keyFor(slots, [session]) !== null

/** Sets a lock that was not there. Gives the code to print: nobody can show it again. */
export async function setLock(
  password: string,
  settings: Omit<Lock, 'slots'>,
): Promise<{ readonly code: string; readonly keep: () => Promise<void> }> {
  const made = await newSecret(password)
  return {
    code: made.code,
    keep: async () => {
      // Held before it is told: the window that knows the words is not asked for them as others are.
      begin({ slots: made.slots, key: made.key })
      await keepLock({ ...settings, slots: made.slots })
    },
  }
}

/** Opens the program for this window. Errors: `secret.wrong`. */
export async function unlock(lock: Lock, kind: SecretKind, typed: string): Promise<Result<null>> {
  const opened = await openSecret(lock.slots, kind, typed)
  if (opened === null) return err({ code: 'secret.wrong', kind })
  begin(opened)
  return ok(null)
}

/** Another password for the same key. Errors: `secret.wrong`, `record.missing` where no lock is set. */
export async function renewPassword(old: { readonly kind: SecretKind; readonly typed: string }, password: string): Promise<Result<null>> {
  const lock = await readLock()
  if (lock === null) return err({ code: 'record.missing', what: 'khóa' })
  const changed = await changePassword(lock.slots, old, password)
  if (changed === null) return err({ code: 'secret.wrong', kind: old.kind })
  await keepLock({ ...lock, slots: changed.slots })
  begin(changed)
  return ok(null)
}

/** Takes the lock away. Files sealed before stay sealed. Errors: `secret.wrong`. */
export async function removeLock(kind: SecretKind, typed: string): Promise<Result<null>> {
  const lock = await readLock()
  if (lock !== null && (await openSecret(lock.slots, kind, typed)) === null) return err({ code: 'secret.wrong', kind })
  await registry.settings.delete(key)
  session = null
  forgetKeys()
  return ok(null)
}

/** When the screen locks by itself, and whether files are sealed. */
export async function changeLock(settings: Partial<Omit<Lock, 'slots'>>): Promise<void> {
  const lock = await readLock()
  if (lock !== null) await keepLock({ ...lock, ...settings })
}

/** With what things are to be sealed now; `null` where that was not chosen. Errors: `secret.locked` when this window does not hold the key. */
export async function sealingKey(): Promise<Result<Opened | null>> {
  const lock = await readLock()
  if (lock?.sealsBackups !== true) return ok(null)
  // Without the key nothing may go out in the clear that should have been sealed.
  return session === null ? err({ code: 'secret.locked' }) : ok({ ...session, slots: lock.slots })
}

/** Sets the lock again on a computer that has lost it, once what it sealed was opened by its words: nothing goes on in the clear unseen. */
export async function setLockAgain(opened: Opened): Promise<boolean> {
  if ((await readLock()) !== null) return false
  begin(opened)
  await keepLock({ slots: opened.slots, afterMinutes: usualMinutes, sealsBackups: true })
  return true
}

/** The bytes as they go out: sealed where the officer chose that or they are already, opened again and compared before anybody hears that it is done. */
export async function sealedIfChosen(bytes: Bytes): Promise<Result<{ readonly bytes: Bytes; readonly isSealed: boolean }>> {
  if (isSealed(bytes)) return ok({ bytes, isSealed: true })
  const chosen = await sealingKey()
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok({ bytes, isSealed: false })
  const sealed = await seal(bytes, chosen.value)
  const again = await unseal(sealed, chosen.value)
  if (!again.ok) return again
  const isSame = again.value.length === bytes.length && again.value.every((byte, index) => byte === bytes[index])
  return isSame ? ok({ bytes: sealed, isSealed: true }) : err({ code: 'backup.broken', reason: 'hash', details: [] })
}

/** What this window can open by itself; `null` for a file of another computer or another lock. */
export async function unsealHere(bytes: Bytes): Promise<Bytes | null> {
  const slots = await slotsOf(bytes)
  const known = slots.ok ? heldKeyFor(slots.value) : null
  const opened = known === null ? null : await unseal(bytes, known)
  return opened?.ok === true ? opened.value : null
}
