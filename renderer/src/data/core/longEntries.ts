import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import type { Change, RowChange } from '@shared/domain/change/types'

/**
 * Entries of thousands of rows. The browser copies what is stored, and copies it back to look for its keys, in one task of the page that nothing
 * interrupts: 10,000 rows held the screen up longer than all else in a paste. Such an entry is stored with its rows as the bytes of one text,
 * written in slices, and read back as it was by everybody.
 */

/** With more rows than that the rows go as bytes. */
export const longEntry = 500

/** The rows of a long entry as JSON: the text in parts, and its bytes. */
export type WrittenRows = { readonly parts: readonly string[]; readonly bytes: Uint8Array }

/** By the list they are the text of: who writes the same entry elsewhere need not write it again. */
const written = new WeakMap<readonly RowChange[], readonly string[]>()
export const rowsTextOf = (rows: readonly RowChange[]): string => written.get(rows)?.join('') ?? JSON.stringify(rows)

const rowsAtOnce = 100

/** Writes the rows of a long entry, some at a time. */
export function* writingRows(rows: readonly RowChange[]): Generator<number, WrittenRows> {
  const coder = new TextEncoder()
  const parts: string[] = []
  const coded: Uint8Array[] = []
  let length = 0
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const text = JSON.stringify(rows.slice(from, from + rowsAtOnce)).slice(1, -1)
    const part = `${from === 0 ? '[' : ','}${text}${from + rowsAtOnce < rows.length ? '' : ']'}`
    const bytes = coder.encode(part)
    parts.push(part)
    coded.push(bytes)
    length += bytes.length
    yield from
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of coded) {
    bytes.set(part, at)
    at += part.length
  }
  return { parts, bytes }
}

/** The entry as it is stored, its rows as those bytes. What is read is a `Change` again: only this file sees them. */
export function withWrittenRows(change: Change, { parts, bytes }: WrittenRows): Change {
  written.set(change.rows, parts)
  return { ...change, rows: bytes as unknown as readonly RowChange[] }
}

const isCoded = (value: unknown): value is { readonly rows: Uint8Array } =>
  typeof value === 'object' && value !== null && 'rows' in value && value.rows instanceof Uint8Array
const whole = <Value>(value: Value): Value =>
  isCoded(value) ? { ...value, rows: JSON.parse(new TextDecoder().decode(value.rows)) as RowChange[] } : value

const wholeAt = (cursor: DBCoreCursor): DBCoreCursor =>
  Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => whole(cursor.value as unknown) },
  }) as DBCoreCursor

const reading = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  get: (request) => table.get(request).then((entry: unknown) => whole(entry)),
  getMany: (request) => table.getMany(request).then((entries: unknown[]) => entries.map(whole)),
  query: (request) =>
    table
      .query(request)
      .then((answer) => (request.values === true ? { ...answer, result: (answer.result as unknown[]).map(whole) } : answer)),
  openCursor: (request) =>
    table.openCursor(request).then((cursor) => (cursor === null || request.values !== true ? cursor : wholeAt(cursor))),
})

/** Reads entries of the log whole, however they are stored. */
export const longEntries: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'longEntries',
  create: (below) => ({ ...below, table: (name) => (name === 'changes' ? reading(below.table(name)) : below.table(name)) }),
}
