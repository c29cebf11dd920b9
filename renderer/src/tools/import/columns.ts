import { layoutKey } from '@shared/import/list'
import type { TargetId } from '@shared/import/targets'
import type { ColumnMapping } from '@shared/import/types'
import type { AppDatabase } from '@renderer/data/core/database'
import { readLayout, rememberLayout } from '@renderer/data/repositories/layouts'
import type { HeaderChoice, SheetInfo, SheetLook } from '@renderer/workers/importProtocol'

/** One sheet with what its columns mean. */
export type Columns = {
  readonly sheets: readonly SheetInfo[]
  readonly sheet: number
  readonly headerRow: HeaderChoice
  readonly look: SheetLook
  readonly mapping: ColumnMapping
  /** The columns stand as they were named last time for this layout. */
  readonly isRemembered: boolean
}

/** The columns of a sheet as they were named last time for its layout, else as they are found. */
export async function columnsOf(
  db: AppDatabase,
  target: TargetId,
  seen: Pick<Columns, 'sheets' | 'sheet' | 'headerRow' | 'look'>,
): Promise<Columns> {
  const key = layoutKey(seen.look.header, target)
  const known = key === null ? undefined : await readLayout(db, key)
  return { ...seen, mapping: known ?? seen.look.header.mapping, isRemembered: known !== undefined }
}

/** Columns named otherwise than the program found them are offered so the next time. */
export async function rememberColumns(
  db: AppDatabase,
  target: TargetId,
  { look, mapping }: Pick<Columns, 'look' | 'mapping'>,
): Promise<void> {
  const key = layoutKey(look.header, target)
  if (key === null) return
  const isAsFound = mapping.every((field, column) => (field ?? 'ignored') === (look.header.mapping[column] ?? 'ignored'))
  if (!isAsFound || (await readLayout(db, key)) !== undefined) await rememberLayout(db, key, isAsFound ? null : mapping)
}
