import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import type { Change } from '@shared/domain/change/types'
import { recordNumber, yearOfInstant, type LogBody, type LogPage } from '@shared/domain/change/pages'
import { Sha256Stream } from '@shared/lib/sha256'
import { fromBase64, toBase64 } from './base64'

/**
 * Packing and opening pages of the log. All of it answers at once, since a transaction of the browser ends where something else is
 * waited for.
 */

export type LogEntry = Change & { readonly seq: number }
export type PackedPage = { readonly head: LogPage; readonly body: LogBody }

/** So many entries make a page, or fewer long ones: a page is unpacked whole to read one of them. */
export const pageLength = { entries: 500, text: 1_000_000 } as const
/** Text with ids of its own packs to a twentieth: ten times that is somebody's trick. Nor is any page as long as this. */
export const swelling = { after: 4 * 1024 * 1024, times: 200, most: 256 * 1024 * 1024 } as const

const hashOf = (bytes: Uint8Array): string => {
  const sha = new Sha256Stream()
  sha.add(bytes)
  return sha.hex()
}
/** What names everything up to and with a page of that hash. */
export const chainOf = (before: string, sha256: string): string => hashOf(strToU8(`${before}\n${sha256}`))

/** The records of these entries as the head of their page holds them: numbers of 32 bits, rising, lowest byte first. */
export function recordsText(entries: readonly Change[]): string {
  return textOfNumbers(new Set(entries.flatMap(({ rows }) => rows.map(({ table, key }) => recordNumber(table, key)))))
}

function textOfNumbers(numbers: ReadonlySet<number>): string {
  const view = new DataView(new ArrayBuffer(numbers.size * 4))
  Uint32Array.from(numbers)
    .sort()
    .forEach((number, index) => view.setUint32(index * 4, number, true))
  return toBase64(new Uint8Array(view.buffer))
}

/** Whether the page may hold an entry of that record. */
export function mayTouch({ records }: Pick<LogPage, 'records'>, table: string, key: string): boolean {
  const bytes = fromBase64(records)
  if (bytes === null) return true
  const [view, wanted] = [new DataView(bytes.buffer), recordNumber(table, key)]
  let [low, high] = [0, Math.floor(bytes.length / 4)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (view.getUint32(middle * 4, true) < wanted) low = middle + 1
    else high = middle
  }
  return low * 4 + 4 <= bytes.length && view.getUint32(low * 4, true) === wanted
}

type Said = Pick<LogPage, 'id' | 'to' | 'count' | 'firstAt' | 'lastAt' | 'year' | 'records'>
/** What the head of a page with these entries says of them. */
export function saidOf(entries: readonly LogEntry[]): Said {
  const times = entries.map(({ at }) => at).toSorted()
  return {
    id: entries[0]?.seq ?? 0,
    to: entries.at(-1)?.seq ?? 0,
    count: entries.length,
    firstAt: times[0] ?? '',
    lastAt: times.at(-1) ?? '',
    year: yearOfInstant(entries[0]?.at ?? ''),
    records: recordsText(entries),
  }
}

/** The entries, in their order, as a page behind that chain. */
export function packPage(entries: readonly LogEntry[], chainBefore: string): PackedPage {
  const said = saidOf(entries)
  // The moment of packing is no part of it: the same entries make the same page.
  const bytes = gzipSync(strToU8(entries.map((entry) => JSON.stringify(entry)).join('\n')), { level: 6, mtime: 0 })
  const sha256 = hashOf(bytes)
  return { head: { ...said, sha256, chain: chainOf(chainBefore, sha256) }, body: { id: said.id, packed: toBase64(bytes) } }
}

/** How many of these entries, from the first on, make the next page: never of two years, so that a year can be closed. */
export function nextPage(entries: readonly LogEntry[]): number {
  const year = yearOfInstant(entries[0]?.at ?? '')
  let [count, length] = [0, 0]
  for (const entry of entries) {
    if (yearOfInstant(entry.at) !== year) break
    count += 1
    length += JSON.stringify(entry.rows).length
    if (count === pageLength.entries || length >= pageLength.text) break
  }
  return count
}

/** A page whose bytes are not what a page of ours holds. */
export class DamagedPage extends Error {
  constructor(
    readonly id: number,
    readonly isTrick = false,
  ) {
    super(`log page ${id}`)
  }
}

/** Bytes of a body, with their hash. Throws `DamagedPage`. */
export function bytesOf({ id, packed }: LogBody): { readonly bytes: Uint8Array; readonly sha256: string } {
  const bytes = fromBase64(packed)
  if (bytes === null) throw new DamagedPage(id)
  return { bytes, sha256: hashOf(bytes) }
}

/** How long the text of packed bytes says it is: the last four bytes of gzip. */
const statedLength = (bytes: Uint8Array): number =>
  bytes.length < 18 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true)

/** The text of packed bytes, never longer than they say. Throws `DamagedPage`. */
export function textOf(id: number, bytes: Uint8Array): string {
  const length = statedLength(bytes)
  if (length > swelling.most || (length > swelling.after && length > bytes.length * swelling.times)) throw new DamagedPage(id, true)
  try {
    return strFromU8(gunzipSync(bytes))
  } catch {
    throw new DamagedPage(id)
  }
}

/** The entries of a page's text. Throws `DamagedPage`. */
export function entriesIn(id: number, text: string): LogEntry[] {
  try {
    // No line of JSON holds a line end: as one list it is read several times as fast as line by line.
    return JSON.parse(`[${text.replaceAll('\n', ',')}]`) as LogEntry[]
  } catch {
    throw new DamagedPage(id)
  }
}

/** The entries of a page, oldest first. Throws `DamagedPage`. */
export const entriesOf = (body: LogBody): LogEntry[] => entriesIn(body.id, textOf(body.id, bytesOf(body).bytes))

/** The records that these pages touch together, as the head of one page would hold them. */
export function recordsOfPages(heads: readonly Pick<LogPage, 'records'>[]): string {
  const numbers = new Set<number>()
  for (const { records } of heads) {
    const bytes = fromBase64(records) ?? new Uint8Array()
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.add(view.getUint32(at, true))
  }
  return textOfNumbers(numbers)
}
