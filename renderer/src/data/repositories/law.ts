import { lawBookWith } from '@shared/law/edits'
import { seedLawBook } from '@shared/law/seed'
import type { LawBook } from '@shared/law/types'
import type { AppDatabase } from '../core/database'

/** The law book in use: the program's rows, the amendments the office has read, and the office's own rows, which win. */
export const readLawBook = async (db: AppDatabase): Promise<LawBook> => lawBookWith(seedLawBook, await db.lawEdits.toArray())
