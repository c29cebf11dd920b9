import type { KeptFacts } from '@shared/ipc/contract'
import { err, ok, type Result } from '@shared/lib/result'
import { isSealed } from '@shared/lib/seal'
import { sha256Of } from '@shared/lib/sha256'
import { oneStore } from './oneStore'

/** Attachments in a browser tab: a store of their own beside the data, so that rows stay small; each under the SHA-256 of its bytes. */
const inStore = oneStore('so-vang-files', 'files')

export async function keepInBrowser(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>> {
  try {
    await inStore('readwrite', (store) => store.put(bytes, sha256))
    return ok(null)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'QuotaExceededError') return err({ code: 'storage.full' })
    throw cause
  }
}

export async function keptInBrowser(sha256: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
  const found: unknown = await inStore<unknown>('readonly', (store) => store.get(sha256) as IDBRequest<unknown>)
  if (!(found instanceof Uint8Array)) return ok(null)
  const bytes = new Uint8Array(found)
  // What is sealed proves itself as it is opened.
  return isSealed(bytes) || (await sha256Of(bytes)) === sha256 ? ok(bytes) : err({ code: 'file.unreadable', fileName: sha256 })
}

/** All files kept in this browser. */
export async function keptListInBrowser(): Promise<Result<readonly KeptFacts[]>> {
  const names = await inStore('readonly', (store) => store.getAllKeys())
  const facts: KeptFacts[] = []
  for (const name of names) {
    const bytes: unknown = await inStore<unknown>('readonly', (store) => store.get(name) as IDBRequest<unknown>)
    if (typeof name === 'string') facts.push({ sha256: name, isSealed: bytes instanceof Uint8Array && isSealed(bytes) })
  }
  return ok(facts)
}
