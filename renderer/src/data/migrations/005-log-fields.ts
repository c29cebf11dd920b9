import type { Table, Transaction } from 'dexie'
import { fieldsBetween } from './005-log-fields/fields'
import type { Migration } from './types'

type Row = Readonly<Record<string, unknown>>
type OldChange = { readonly table: string; readonly key: string; readonly before: unknown; readonly after: unknown }
type Entry = { readonly seq: number; readonly rows: readonly unknown[] }
type NewChange = { readonly table: string; readonly key: string } & Readonly<Record<string, unknown>>

const entriesAtOnce = 500

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isOldChange = (value: unknown): value is OldChange =>
  isRow(value) && typeof value['table'] === 'string' && typeof value['key'] === 'string' && 'before' in value && 'after' in value

/** Pictures met so far: each stands once in a table of its own, whatever the log says of it. */
class Pictures {
  private readonly ids = new Map<string, string>()

  /** The office with the name of its picture in place of the picture. Another row, or one already turned, stays as it is. */
  readonly without = (table: string, row: unknown): unknown => {
    if (table !== 'office' || !isRow(row) || !('certificateEmblem' in row)) return row
    const { certificateEmblem: picture, ...others } = row
    if (typeof picture !== 'string') return { ...others, certificateEmblemId: null }
    const id = this.ids.get(picture) ?? `picture-${this.ids.size + 1}`
    this.ids.set(picture, id)
    return { ...others, certificateEmblemId: id }
  }
  readonly rows = (): Row[] => [...this.ids].map(([dataUrl, id]) => ({ id, dataUrl }))
}

function ofChange({ table, key, before, after }: OldChange, pictures: Pictures): NewChange[] {
  const [was, is] = [pictures.without(table, before ?? null), pictures.without(table, after ?? null)]
  if (was === null) return is === null ? [] : [{ table, key, added: is }]
  if (is === null) return [{ table, key, removed: was }]
  const fields = fieldsBetween(was, is)
  return fields.length === 0 ? [] : [{ table, key, fields }]
}

async function upgrade(transaction: Transaction): Promise<void> {
  const changes = transaction.table('changes') as unknown as Table<Entry, number>
  const office = transaction.table('office') as unknown as Table<Row, string>
  const pictures = new Pictures()
  await office.bulkPut((await office.toArray()).map((row) => pictures.without('office', row) as Row))
  let last = 0
  for (let isMore = true; isMore;) {
    // In pieces: a long log never stands in memory whole.
    const entries = await changes.where(':id').above(last).limit(entriesAtOnce).toArray()
    last = entries.at(-1)?.seq ?? last
    isMore = entries.length === entriesAtOnce
    const turned = entries.map((entry) => ({
      ...entry,
      deviceId: '',
      rows: entry.rows.flatMap((change) => (isOldChange(change) ? ofChange(change, pictures) : [change])),
    }))
    await changes.bulkPut(turned)
  }
  await transaction.table('pictures').bulkPut(pictures.rows())
}

/**
 * The log holds the fields that an act changed, not the rows before and after, and names the PC by an id; the office's picture is a row
 * of its own. The log is carried along: what could be undone still can.
 */
export const version5: Migration = { version: 5, stores: { pictures: 'id' }, upgrade }
