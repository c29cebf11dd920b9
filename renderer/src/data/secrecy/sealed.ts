import { z } from 'zod'
import { isSealed, sealedMark as mark, slotsSchema, type SecretKind, type Slots } from '@shared/lib/seal'
import { err, ok, type Result } from '@shared/lib/result'
import { BrokenBackup, type BrokenReason } from '../backup/broken'
import { fromBase64, toBase64, type Bytes } from '../backup/format'
import { joined } from '../backup/pieces'
import { openSecret, type Opened } from './secret'

/**
 * A sealed file: a mark, the length of a head, the head (which opens it: salts and wrapped keys), then pieces, each with its length before it.
 * Every piece is AES-GCM under a key of this file alone, with the head, its number and whether it is the last as what it vouches for: none can
 * be changed, left out, exchanged, or taken from another file.
 */
const pieceLength = 256 * 1024
const tagLength = 16
const longestHead = 8192

const headSchema = z.object({ format: z.literal('so-vang.sealed'), version: z.literal(1), file: z.string().max(64), slots: slotsSchema })

export { isSealed }

const lengthBytes = (length: number): Bytes => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, length)
  return bytes
}
const lengthAt = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)

async function fileKey({ key }: Opened, file: Bytes): Promise<CryptoKey> {
  const info = new Uint8Array(new TextEncoder().encode('so-vang.sealed.1'))
  const made = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: file, info }, key, made, false, ['encrypt', 'decrypt'])
}

/** What each piece is encrypted with and vouches for. The key is of this file alone, so that a number serves as its nonce. */
function pieceFacts(headHash: Bytes, number: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12)
  new DataView(iv.buffer).setUint32(8, number)
  const additionalData = new Uint8Array(headHash.length + 5)
  additionalData.set(headHash)
  new DataView(additionalData.buffer).setUint32(headHash.length, number)
  additionalData[headHash.length + 4] = isLast ? 1 : 0
  return { name: 'AES-GCM', iv, additionalData }
}
const hashOf = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** Seals bytes as they come, in the memory of a piece or two: first the head, then what each `put` gives, at last what `end` gives. */
export async function beginSealing(opened: Opened) {
  const file = crypto.getRandomValues(new Uint8Array(16))
  const facts = { format: 'so-vang.sealed', version: 1, file: toBase64(file), slots: opened.slots } satisfies z.infer<typeof headSchema>
  const head = new Uint8Array(new TextEncoder().encode(JSON.stringify(facts)))
  const [key, headHash] = [await fileKey(opened, file), await hashOf(head)]
  let number = 0
  const sealed = async (bytes: Bytes, isLast: boolean): Promise<Bytes[]> => {
    const piece = await crypto.subtle.encrypt(pieceFacts(headHash, number, isLast), key, bytes)
    number += 1
    return [lengthBytes(piece.byteLength), new Uint8Array(piece)]
  }
  let held: Bytes = new Uint8Array(0)
  return {
    head: joined([mark, lengthBytes(head.length), head]),
    async put(bytes: Uint8Array): Promise<Bytes> {
      const parts: Bytes[] = []
      held = joined([held, bytes])
      // The last piece is known at the end only: one always waits.
      for (; held.length > pieceLength; held = held.subarray(pieceLength))
        parts.push(...(await sealed(held.subarray(0, pieceLength), false)))
      return joined(parts)
    },
    end: async (): Promise<Bytes> => joined(await sealed(held, true)),
  }
}

type Head = { readonly slots: Slots; readonly file: Bytes; readonly hash: Bytes; readonly end: number }

/** The head of a sealed file, from its first bytes. Throws `BrokenBackup`; `null` while there are too few of them. */
async function headIn(bytes: Uint8Array): Promise<Head | null> {
  if (!isSealed(bytes)) throw new BrokenBackup('notABackup')
  if (bytes.length < mark.length + 4) return null
  const [start, length] = [mark.length + 4, lengthAt(bytes, mark.length)]
  if (length > longestHead) throw new BrokenBackup('notABackup')
  if (bytes.length < start + length) return null
  const text = new Uint8Array(bytes.slice(start, start + length))
  const head = headSchema.safeParse(json(new TextDecoder().decode(text))).data
  const file = head === undefined ? null : fromBase64(head.file)
  if (head === undefined || file === null) throw new BrokenBackup('notABackup')
  return { slots: head.slots, file, hash: await hashOf(text), end: start + length }
}
const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null // no JSON: the head was damaged
  }
}

/**
 * The content of a sealed file as it comes. `keyOf` gives the key for its wrappings. Throws `BrokenBackup` at the first piece that was changed
 * or is missing: what came before it is true, but not all.
 */
export async function* unsealPieces(
  pieces: AsyncIterable<Uint8Array>,
  keyOf: (slots: Slots) => Opened,
): AsyncGenerator<Bytes, void, undefined> {
  let held: Bytes = new Uint8Array(0)
  let opening: { readonly head: Head; readonly key: CryptoKey } | null = null
  let number = 0
  const open = async ({ head, key }: { readonly head: Head; readonly key: CryptoKey }, isLast: boolean): Promise<Bytes> => {
    const piece = held.subarray(4, 4 + lengthAt(held, 0))
    held = held.subarray(4 + piece.length)
    try {
      return new Uint8Array(await crypto.subtle.decrypt(pieceFacts(head.hash, number++, isLast), key, piece))
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'OperationError') throw new BrokenBackup(isLast ? 'truncated' : 'hash')
      throw cause
    }
  }
  for await (const piece of pieces) {
    held = joined([held, piece])
    if (opening === null) {
      if (held.length < mark.length) continue
      const head = await headIn(held)
      if (head === null) continue
      opening = { head, key: await fileKey(keyOf(head.slots), head.file) }
      held = held.subarray(head.end)
    }
    while (held.length >= 4) {
      if (lengthAt(held, 0) > pieceLength + tagLength) throw new BrokenBackup('hash')
      // Whether a piece is the last is known by what stands behind it.
      if (held.length <= 4 + lengthAt(held, 0)) break
      yield await open(opening, false)
    }
  }
  if (opening === null || held.length < 4 || held.length !== 4 + lengthAt(held, 0)) throw new BrokenBackup('truncated')
  yield await open(opening, true)
}

async function* once(bytes: Bytes): AsyncGenerator<Bytes, void, undefined> {
  yield await Promise.resolve(bytes)
}
async function whole(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const parts: Bytes[] = []
  for await (const part of pieces) parts.push(part)
  return joined(parts)
}

/** A file that only the password or the code opens. */
export async function seal(bytes: Bytes, opened: Opened): Promise<Bytes> {
  const sealing = await beginSealing(opened)
  return joined([sealing.head, await sealing.put(bytes), await sealing.end()])
}

const broken = (reason: BrokenReason): Result<never> => err({ code: 'backup.broken', reason, details: [] })
async function tried<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await work())
  } catch (cause) {
    if (cause instanceof BrokenBackup) return broken(cause.reason)
    throw cause
  }
}

/** What words must be tried with, from the first bytes of a file. Errors: `backup.broken` when the head cannot be read. */
export async function slotsOf(bytes: Bytes): Promise<Result<Slots>> {
  const head = await tried(() => headIn(bytes))
  if (!head.ok) return head
  return head.value === null ? broken('truncated') : ok(head.value.slots)
}

/** The content of a sealed file. Errors: `backup.broken` where anything of it was changed or is missing; nothing of it is given then. */
export const unseal = (bytes: Bytes, opened: Opened): Promise<Result<Bytes>> => tried(() => whole(unsealPieces(once(bytes), () => opened)))

/** The same from words. `secret.wrong` when they open nothing. */
export async function unsealWith(bytes: Bytes, kind: SecretKind, typed: string): Promise<Result<Bytes>> {
  const slots = await slotsOf(bytes)
  if (!slots.ok) return slots
  const opened = await openSecret(slots.value, kind, typed)
  return opened === null ? err({ code: 'secret.wrong', kind }) : unseal(bytes, opened)
}
