import type { Change } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import { loggedTables } from '../core/database'
import { countEntries } from '../core/log'

/** What two computers with the same data say alike: how many rows of each kind, the last act that changed any, and a short code of both. */
export type Proof = {
  readonly counts: readonly (readonly [table: string, rows: number])[]
  readonly lastAt: string | null
  readonly code: string
}

/** Letters and digits that cannot be mistaken for each other; thirty-two. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 12

/** A code as it is compared, however it was typed. */
export const sameCode = (typed: string, code: string): boolean => {
  const clean = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return clean(typed) === clean(code)
}

type End = { readonly last: Change | undefined; readonly notes: number }
/** The newest entry that changed something, and how many stand behind it: a restore leaves a note of itself that changes nothing. */
async function readEnd(db: AppDatabase): Promise<End> {
  let notes = 0
  const isChange = ({ rows }: Change): boolean => {
    if (rows.length === 0) notes += 1
    return rows.length > 0
  }
  const last = await db.changes.orderBy(':id').reverse().filter(isChange).first()
  return { last, notes }
}

/**
 * The proof of a hand-over. Tables without rows are left out, so that a newer program with more of them says the same; what belongs to a
 * computer alone is no part of it, nor is the note that the restore on the new one leaves at the end of the log.
 */
export async function readProof(db: AppDatabase): Promise<Proof> {
  return db
    .transaction('r', db.tables, async () => {
      const counted: (readonly [string, number])[] = []
      for (const table of loggedTables) counted.push([table, await db.table(table).count()])
      const { last, notes } = await readEnd(db)
      const entries = (await countEntries(db)) - notes
      const counts = counted.filter(([, rows]) => rows > 0).sort(([a], [b]) => (a < b ? -1 : 1))
      return { counts, lastAt: last?.at ?? null, told: JSON.stringify([counts, entries, last?.actId ?? null, last?.at ?? null]) }
    })
    .then(async ({ counts, lastAt, told }) => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told)))
      const letters = Array.from(hash.subarray(0, codeLength), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
      return { counts, lastAt, code: letters.replace(/(.{4})(?=.)/g, '$1-') }
    })
}
