import { z } from 'zod'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { fromBase64, toBase64, type Bytes } from '../backup/format'
import { openSecret, slotsSchema, type Opened, type SecretKind, type Slots } from './secret'

/**
 * A sealed file: a mark, the length of a head, the head (which opens it: salts and wrapped keys), then pieces, each with its length before it.
 * Every piece is AES-GCM under a key of this file alone, with the head, its number and whether it is the last as what it vouches for: none can
 * be changed, left out, exchanged, or taken from another file.
 */
const mark = new TextEncoder().encode('SVKHOA1\n')
const pieceLength = 256 * 1024
const tagLength = 16
const longestHead = 8192

const headSchema = z.object({ format: z.literal('so-vang.sealed'), version: z.literal(1), file: z.string().max(64), slots: slotsSchema })

/** Whether a file is sealed, by its first bytes. */
export const isSealed = (bytes: Uint8Array): boolean => bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte)

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

function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A file that only the password or the code opens. */
export async function seal(bytes: Bytes, opened: Opened): Promise<Bytes> {
  const file = crypto.getRandomValues(new Uint8Array(16))
  const head = new Uint8Array(
    new TextEncoder().encode(
      JSON.stringify({ format: 'so-vang.sealed', version: 1, file: toBase64(file), slots: opened.slots } satisfies z.infer<
        typeof headSchema
      >),
    ),
  )
  const [key, headHash] = [await fileKey(opened, file), await hashOf(head)]
  const parts: Uint8Array[] = [mark, lengthBytes(head.length), head]
  for (let at = 0, number = 0; at < bytes.length || number === 0; at += pieceLength, number += 1) {
    const isLast = at + pieceLength >= bytes.length
    const piece = await crypto.subtle.encrypt(pieceFacts(headHash, number, isLast), key, bytes.slice(at, at + pieceLength))
    parts.push(lengthBytes(piece.byteLength), new Uint8Array(piece))
  }
  return joined(parts)
}

const broken = (reason: Extract<AppError, { code: 'backup.broken' }>['reason']): Result<never> =>
  err({ code: 'backup.broken', reason, details: [] })

type Head = { readonly slots: Slots; readonly file: Bytes; readonly hash: Bytes; readonly end: number }

/** The head of a sealed file. Errors: `backup.broken`. */
async function readHead(bytes: Bytes): Promise<Result<Head>> {
  if (!isSealed(bytes)) return broken('notABackup')
  if (bytes.length < mark.length + 4) return broken('truncated')
  const [start, length] = [mark.length + 4, lengthAt(bytes, mark.length)]
  if (length > longestHead) return broken('notABackup')
  if (bytes.length < start + length) return broken('truncated')
  const text = bytes.slice(start, start + length)
  try {
    const head = headSchema.safeParse(JSON.parse(new TextDecoder().decode(text))).data
    const file = head === undefined ? null : fromBase64(head.file)
    if (head === undefined || file === null) return broken('notABackup')
    return ok({ slots: head.slots, file, hash: await hashOf(text), end: start + length })
  } catch {
    return broken('notABackup') // no JSON: the head was damaged
  }
}

/** What words must be tried with. Errors: `backup.broken` when the head cannot be read. */
export async function slotsOf(bytes: Bytes): Promise<Result<Slots>> {
  const head = await readHead(bytes)
  return head.ok ? ok(head.value.slots) : head
}

/** The content of a sealed file. Errors: `backup.broken` where anything of it was changed or is missing; nothing of it is given then. */
export async function unseal(bytes: Bytes, opened: Opened): Promise<Result<Bytes>> {
  const head = await readHead(bytes)
  if (!head.ok) return head
  const key = await fileKey(opened, head.value.file)
  const parts: Uint8Array[] = []
  for (let at = head.value.end, number = 0, isLast = false; !isLast; number += 1) {
    if (bytes.length < at + 4) return broken('truncated')
    const [start, length] = [at + 4, lengthAt(bytes, at)]
    if (length > pieceLength + tagLength) return broken('hash')
    if (bytes.length < start + length) return broken('truncated')
    isLast = start + length === bytes.length
    try {
      parts.push(
        new Uint8Array(await crypto.subtle.decrypt(pieceFacts(head.value.hash, number, isLast), key, bytes.slice(start, start + length))),
      )
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'OperationError') return broken(isLast ? 'truncated' : 'hash')
      throw cause
    }
    at = start + length
  }
  return ok(joined(parts))
}

/** The same from words. `secret.wrong` when they open nothing. */
export async function unsealWith(bytes: Bytes, kind: SecretKind, typed: string): Promise<Result<Bytes>> {
  const slots = await slotsOf(bytes)
  if (!slots.ok) return slots
  const opened = await openSecret(slots.value, kind, typed)
  return opened === null ? err({ code: 'secret.wrong', kind }) : unseal(bytes, opened)
}
