import type { SecretKind, Slot, Slots } from '@shared/lib/seal'
import { fromBase64, toBase64, type Bytes } from '../backup/format'

/**
 * One random key, wrapped twice: by the password and by the printed code. Either opens it; changing the password wraps the same key anew. A key
 * from words is made slowly, so that guessing is dear.
 */
const rounds = 1_000_000
const [saltLength, ivLength, keyLength] = [16, 12, 32]
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Letters and digits that cannot be mistaken for each other; thirty-two, so that a byte falls on each alike. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const [groups, groupLength] = [6, 4]

/** A new code of 120 random bits, to be printed: "7K3F-…". */
export function newCode(): string {
  const letters = Array.from(random(groups * groupLength), (byte) => alphabet.charAt(byte % alphabet.length))
  return Array.from({ length: groups }, (_, index) => letters.slice(index * groupLength, (index + 1) * groupLength).join('')).join('-')
}
/** A code as it is compared: however it was typed, without blanks and strokes. */
const cleanCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
const wordsOf = (kind: SecretKind, typed: string): Bytes =>
  new Uint8Array(new TextEncoder().encode(kind === 'code' ? cleanCode(typed) : typed.normalize('NFC')))

async function slowKey(kind: SecretKind, typed: string, salt: Bytes, count: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', wordsOf(kind, typed), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
const aboutSlot = (kind: SecretKind): Bytes => new Uint8Array(new TextEncoder().encode(`so-vang.slot.1:${kind}`))

async function wrap(kind: SecretKind, typed: string, key: Bytes): Promise<Slot> {
  const [salt, iv] = [random(saltLength), random(ivLength)]
  const slow = await slowKey(kind, typed, salt, rounds)
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aboutSlot(kind) }, slow, key))
  const whole = new Uint8Array(iv.length + wrapped.length)
  whole.set(iv)
  whole.set(wrapped, iv.length)
  return { kind, rounds, salt: toBase64(salt), wrapped: toBase64(whole) }
}

async function unwrap(slot: Slot, typed: string): Promise<Bytes | null> {
  const [salt, whole] = [fromBase64(slot.salt), fromBase64(slot.wrapped)]
  if (salt === null || whole === null || whole.length <= ivLength) return null
  const slow = await slowKey(slot.kind, typed, salt, slot.rounds)
  try {
    const algorithm = { name: 'AES-GCM', iv: whole.slice(0, ivLength), additionalData: aboutSlot(slot.kind) }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, slow, whole.slice(ivLength)))
  } catch (cause) {
    // The one thing that a wrong password does; anything else is a bug.
    if (cause instanceof DOMException && cause.name === 'OperationError') return null
    throw cause
  }
}

/** What opens sealed files: the key itself, never shown, and its wrappings, which go into each file. */
export type Opened = { readonly slots: Slots; readonly key: CryptoKey }

const asKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey'])

/** A new key under a password, and the code that opens it when the password is forgotten. */
export async function newSecret(password: string): Promise<Opened & { readonly code: string }> {
  const [raw, code] = [random(keyLength), newCode()]
  const slots = await Promise.all([wrap('password', password, raw), wrap('code', code, raw)])
  return { slots, key: await asKey(raw), code }
}

/** Tries words as a password, or as the code. `null` when they open nothing. */
export async function openSecret(slots: Slots, kind: SecretKind, typed: string): Promise<Opened | null> {
  for (const slot of slots.filter((one) => one.kind === kind)) {
    const raw = await unwrap(slot, typed)
    if (raw !== null) return { slots, key: await asKey(raw) }
  }
  return null
}

/** The same key under another password; files sealed before open with the old one still, and with the code. `null` when the old words open nothing. */
export async function changePassword(
  slots: Slots,
  old: { readonly kind: SecretKind; readonly typed: string },
  password: string,
): Promise<Opened | null> {
  for (const slot of slots.filter((one) => one.kind === old.kind)) {
    const raw = await unwrap(slot, old.typed)
    if (raw === null) continue
    const changed = [await wrap('password', password, raw), ...slots.filter(({ kind }) => kind !== 'password')]
    return { slots: changed, key: await asKey(raw) }
  }
  return null
}

/** The one of these keys that opens what these wrappings stand in: changing the password leaves the code's wrapping as it is. */
export const keyFor = (slots: Slots, keys: readonly Opened[]): Opened | null =>
  keys.find((one) => one.slots.some(({ wrapped }) => slots.some((slot) => slot.wrapped === wrapped))) ?? null

/** A short name for a set of wrappings: a copy made under others is not the same copy. */
export async function sealMark(slots: Slots): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(slots))))
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
