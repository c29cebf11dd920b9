import type { KeptFacts } from '@shared/ipc/contract'
import { err, ok, type Result } from '@shared/lib/result'
import { isSealed } from '@shared/lib/seal'
import { sha256Of } from '@shared/lib/sha256'
import type { Bytes } from '../backup/format'
import { heldKeyFor } from './keys'
import { sealedIfChosen, sealingKey } from './lock'
import { slotsOf, unseal } from './sealed'

/** Where attached files lie, as they lie there: sealed or in the clear. */
export type KeptPlace = {
  put(sha256: string, bytes: Bytes): Promise<Result<null>>
  get(sha256: string, isSecond: boolean): Promise<Result<Bytes | null>>
  list(): Promise<Result<readonly KeptFacts[]>>
}
type Watch = { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal }
/** What became of the files that lay there before. `left`: those that this window cannot open. */
export type Resealed = { readonly done: number; readonly left: number }

/** The content of a kept file. Errors: `secret.needed` without its key, `file.unreadable` when it is not the content of its name. */
async function opened(sha256: string, bytes: Bytes): Promise<Result<Bytes>> {
  if ((await sha256Of(bytes)) === sha256) return ok(bytes)
  const damaged = err({ code: 'file.unreadable', fileName: sha256 } as const)
  if (!isSealed(bytes)) return damaged
  const slots = await slotsOf(bytes)
  if (!slots.ok) return damaged
  const key = heldKeyFor(slots.value)
  if (key === null) return err({ code: 'secret.needed', slots: slots.value })
  const plain = await unseal(bytes, key)
  return plain.ok && (await sha256Of(plain.value)) === sha256 ? plain : damaged
}

/** The same place with every file sealed on its way in where the officer chose that, and opened on its way out. */
export function sealedKeeper(place: KeptPlace) {
  const from = async (sha256: string, isSecond: boolean): Promise<Result<Bytes | null>> => {
    const kept = await place.get(sha256, isSecond)
    return kept.ok && kept.value !== null ? opened(sha256, kept.value) : kept
  }
  const keepFile = async (sha256: string, bytes: Bytes): Promise<Result<null>> => {
    const out = await sealedIfChosen(bytes)
    return out.ok ? place.put(sha256, out.value.bytes) : out
  }
  const keptFile = async (sha256: string): Promise<Result<Bytes | null>> => {
    const first = await from(sha256, false)
    if (first.ok || first.error.code !== 'file.unreadable') return first
    // Damaged where only its key can tell: the twin may have it whole.
    const second = await from(sha256, true)
    if (!second.ok || second.value === null) return first
    const put = await keepFile(sha256, second.value)
    return put.ok ? second : first
  }
  /** Shows what is kept: where it lies sealed, `show` gets what it says. */
  const openKept =
    (show: (sha256: string, fileName: string, bytes?: Bytes) => Promise<Result<null>>) =>
    async (sha256: string, fileName: string): Promise<Result<null>> => {
      const content = await keptFile(sha256)
      if (!content.ok) return content
      return content.value === null ? err({ code: 'file.notFound', fileName }) : show(sha256, fileName, content.value)
    }
  return { keepFile, keptFile, openKept }
}

/**
 * Brings the files that lie there into the present way: sealed when that was chosen, else in the clear. Each is opened and held against its
 * hash before it takes the place of the other; what does not open stays as it is. Errors: `cancelled`, `secret.locked`, those of the disk.
 */
export async function resealKept(
  place: KeptPlace,
  goal: 'sealed' | 'plain',
  { onProgress, signal }: Watch = {},
): Promise<Result<Resealed>> {
  const listed = await place.list()
  if (!listed.ok) return listed
  const key = goal === 'sealed' ? await sealingKey() : null
  if (key?.ok === false) return key
  if (key?.value === null) return err({ code: 'secret.locked' })
  const waiting = listed.value.filter((one) => one.isSealed !== (goal === 'sealed'))
  let done = 0
  for (const [index, { sha256 }] of waiting.entries()) {
    if (signal?.aborted === true) return err({ code: 'cancelled' })
    onProgress?.(index, waiting.length)
    const kept = await place.get(sha256, false)
    const plain = kept.ok && kept.value !== null ? await opened(sha256, kept.value) : null
    if (plain?.ok !== true) continue
    const out = goal === 'sealed' ? await sealedIfChosen(plain.value) : ok({ bytes: plain.value })
    if (!out.ok) return out
    const put = await place.put(sha256, out.value.bytes)
    if (!put.ok) return put
    done += 1
  }
  return ok({ done, left: waiting.length - done })
}

/** How many attached files lie there in the clear. */
export async function plainFiles(place: KeptPlace): Promise<number> {
  const listed = await place.list()
  return listed.ok ? listed.value.filter((one) => !one.isSealed).length : 0
}
