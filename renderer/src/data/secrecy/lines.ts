import { z } from 'zod'
import type { JournalEntry } from '@shared/ipc/twin'
import { fromBase64, toBase64, type Bytes } from '../backup/format'
import type { Opened } from './secret'

/** What of an entry is sealed: its words and its rows. Number, moment and counts stay readable, for the main process goes by them. */
const insideSchema = z.object({ label: z.string(), change: z.unknown() })
const ivLength = 12

const bytesOf = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))

/** The key for the lines of one journal: no line can be put into another. */
async function lineKey({ key }: Opened, line: string): Promise<CryptoKey> {
  const made = { name: 'AES-GCM', length: 256 }
  const facts = { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(line), info: bytesOf('so-vang.journal.1') }
  return crypto.subtle.deriveKey(facts, key, made, false, ['encrypt', 'decrypt'])
}
/** What stands readable beside the sealed part and is vouched for by it. */
const beside = ({ seq, at, actId, drop, counts }: JournalEntry): Bytes => bytesOf(JSON.stringify([seq, at, actId, drop, counts]))

/** Seals lines of the journal, each by itself: one that is damaged takes no other with it. */
export async function sealLines(texts: readonly string[], line: string, opened: Opened): Promise<string[]> {
  const key = await lineKey(opened, line)
  return Promise.all(
    texts.map(async (text) => {
      const entry = JSON.parse(text) as JournalEntry
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      const inside = bytesOf(JSON.stringify({ label: entry.label, change: entry.change } satisfies z.infer<typeof insideSchema>))
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: beside(entry) }, key, inside))
      return JSON.stringify({ ...entry, label: '', change: null, sealed: toBase64(iv) + toBase64(sealed) } satisfies JournalEntry)
    }),
  )
}

/** A line as it was before it was sealed; `null` where it was changed, or belongs to another key. */
async function unsealLine(entry: JournalEntry, sealed: string, keys: readonly CryptoKey[]): Promise<string | null> {
  // Sixteen letters are the twelve bytes of the beginning.
  const [iv, bytes] = [fromBase64(sealed.slice(0, 16)), fromBase64(sealed.slice(16))]
  if (iv === null || bytes === null) return null
  for (const key of keys) {
    try {
      const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: beside(entry) }, key, bytes)
      const inside = insideSchema.safeParse(JSON.parse(new TextDecoder().decode(open)))
      if (!inside.success) return null
      const { sealed: _sealed, ...facts } = entry
      return JSON.stringify({ ...facts, ...inside.data })
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'OperationError')) throw cause
    }
  }
  return null
}

/** The sealed part of a line, if it is one. */
export const sealedPart = (text: string): { readonly entry: JournalEntry; readonly sealed: string } | null => {
  try {
    const entry = JSON.parse(text) as JournalEntry
    return typeof entry.sealed === 'string' ? { entry, sealed: entry.sealed } : null
  } catch {
    return null // no JSON: whoever does the acts again stops there
  }
}

/** Lines of a journal, opened up to the first that does not open. */
export async function unsealLines(texts: readonly string[], line: string, opened: readonly Opened[]) {
  const keys = await Promise.all(opened.map((one) => lineKey(one, line)))
  const plain: string[] = []
  for (const text of texts) {
    const part = sealedPart(text)
    const open = part === null ? text : await unsealLine(part.entry, part.sealed, keys)
    if (open === null) return { texts: plain, isWhole: false }
    plain.push(open)
  }
  return { texts: plain, isWhole: true }
}
