import type { ColumnMapping } from '@shared/import/types'
import type { AppDatabase } from '../core/database'

/** How columns of a layout of lists were last named by hand, by the key of its headings. No part of the office's data: not in the log. */
const metaKey = 'listLayouts'
const mostLayouts = 200
type Layouts = Readonly<Record<string, ColumnMapping>>

const readAll = async (db: AppDatabase): Promise<Layouts> => ((await db.meta.get(metaKey))?.value as Layouts | undefined) ?? {}

/** How the officer named the columns of this layout; `undefined` where nobody did. */
export const readLayout = async (db: AppDatabase, key: string): Promise<ColumnMapping | undefined> => (await readAll(db))[key]

/** Remembers how the columns were named, the latest of many layouts; `null` forgets. */
export const rememberLayout = (db: AppDatabase, key: string, mapping: ColumnMapping | null): Promise<unknown> =>
  db.transaction('rw', db.meta, async () => {
    const others = Object.entries(await readAll(db)).filter(([known]) => known !== key)
    const all = mapping === null ? others : [...others, [key, mapping] as const]
    await db.meta.put({ key: metaKey, value: Object.fromEntries(all.slice(-mostLayouts)) })
  })
