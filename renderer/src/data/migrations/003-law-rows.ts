import type { Table, Transaction } from 'dexie'
import { isOldEdit, ofEdit, textOf, type DayOf, type OldEdit } from './003-law-rows/shapes'
import type { Migration } from './types'

type Change = { readonly table: string; readonly key: string; readonly before: unknown; readonly after: unknown }
type Entry = { readonly seq: number; readonly kind: string; readonly at: string; readonly rows: readonly Change[] }

const entriesAtOnce = 500
/** Where the log has nothing of a row, the day the program's own rows were last read. */
const unknownDay = '2026-11-25'
const hoursOfVietnam = 7

/** The calendar day in Vietnam of an instant. */
const dayOfInstant = (at: string): string => {
  const instant = Date.parse(at)
  return Number.isNaN(instant) ? unknownDay : new Date(instant + hoursOfVietnam * 3_600_000).toISOString().slice(0, 10)
}

const touches = (entry: Entry): boolean => entry.rows.some(({ table }) => table === 'lawEdits')

/**
 * What the log says of the law: which entries speak of it, and on which day the office said that it has read a row, that of the last
 * act which wrote it so. The same words have the same day wherever they stand, in the table and on both sides of the log, so that undo
 * finds what it looks for. Read in pieces: a long log never stands in memory whole.
 */
async function readLog(changes: Table<Entry, number>): Promise<{ readonly seqs: readonly number[]; readonly dayOf: DayOf }> {
  const days = new Map<string, string>()
  const seqs: number[] = []
  let last = 0
  for (let isMore = true; isMore;) {
    const entries = await changes.where(':id').above(last).limit(entriesAtOnce).toArray()
    last = entries.at(-1)?.seq ?? last
    isMore = entries.length === entriesAtOnce
    for (const entry of entries.filter(touches)) {
      seqs.push(entry.seq)
      for (const { table, after } of entry.rows)
        if (table === 'lawEdits' && isOldEdit(after) && entry.kind === 'act') days.set(textOf(after), dayOfInstant(entry.at))
    }
  }
  return { seqs, dayOf: (edit: OldEdit) => days.get(textOf(edit)) ?? unknownDay }
}

const ofSide = (table: string, row: unknown, dayOf: DayOf): unknown =>
  table === 'lawEdits' && isOldEdit(row) ? ofEdit(row, dayOf(row)) : row

const ofChange = (change: Change, dayOf: DayOf): Change => {
  const [before, after] = [ofSide(change.table, change.before, dayOf), ofSide(change.table, change.after, dayOf)]
  const key = ((after ?? before) as { readonly id?: string } | null)?.id ?? change.key
  return { ...change, key: change.table === 'lawEdits' ? key : change.key, before, after }
}

async function upgrade(transaction: Transaction): Promise<void> {
  const edits = transaction.table('lawEdits') as unknown as Table<OldEdit, string>
  const changes = transaction.table('changes') as unknown as Table<Entry, number>
  const { seqs, dayOf } = await readLog(changes)
  const old = (await edits.toArray()).filter(isOldEdit)
  const rows = old.map((edit) => ofEdit(edit, dayOf(edit)))
  await edits.bulkDelete(old.map(({ id }) => id))
  await edits.bulkPut(rows as unknown as OldEdit[])
  for (let start = 0; start < seqs.length; start += entriesAtOnce) {
    const entries = (await changes.bulkGet(seqs.slice(start, start + entriesAtOnce))).filter((entry) => entry !== undefined)
    await changes.bulkPut(entries.map((entry) => ({ ...entry, rows: entry.rows.map((change) => ofChange(change, dayOf)) })))
  }
}

/**
 * A row of the law says on which day somebody read its text, a parameter holds its whole history under its key, and the catalogue says
 * what is handed over, how it is worded, decided and voted. The log is carried along: what could be undone still can.
 */
export const version3: Migration = { version: 3, stores: {}, upgrade }
