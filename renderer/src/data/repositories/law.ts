import { lawBookIn } from '@shared/domain/case/names'
import { lawBookWith } from '@shared/law/edits'
import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'
import type { AppDatabase } from '../core/database'

/**
 * The law book in use: the program's rows, the amendments the office has read, and the office's own rows, which win. Awards have the names they have
 * in this office: a ward's, a special zone's, a province's.
 */
export async function readLawBook(db: AppDatabase): Promise<LawBook> {
  const [edits, office] = await Promise.all([db.lawEdits.toArray(), db.office.get('office')])
  const book = lawBookWith(seedLawBook, edits)
  return office === undefined ? book : lawBookIn(office, book)
}
