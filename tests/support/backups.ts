import { readBackup as read, type BackupSummary } from '@renderer/data/backup/read'
import { sourceOf } from '@renderer/data/backup/pieces'
import type { KeptFile } from '@renderer/data/backup/format'
import { restoreBackup as restore, type RestoreOptions } from '@renderer/data/backup/restore'
import type { Profile } from '@renderer/data/profiles/profiles'
import { ok, type Result } from '@shared/lib/result'

type Row = Record<string, unknown>
export type BackupContents = Omit<BackupSummary, 'rows' | 'files'> & {
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly files: readonly KeptFile[]
}

/** Everything in a backup, held at once. */
export async function readContents(bytes: Uint8Array<ArrayBuffer>): Promise<Result<BackupContents>> {
  const rows = new Map<string, Row[]>()
  const files: KeptFile[] = []
  const summary = await read(sourceOf(bytes), {
    onRows: (table, found) => {
      rows.set(table, [...(rows.get(table) ?? []), ...found])
      return Promise.resolve()
    },
    onFile: (file) => {
      files.push(file)
      return Promise.resolve()
    },
  })
  return summary.ok ? ok({ header: summary.value.header, counts: summary.value.counts, rows, files }) : summary
}

export const inspectBytes = (bytes: Uint8Array<ArrayBuffer>) => read(sourceOf(bytes))
export const restoreBytes = (bytes: Uint8Array<ArrayBuffer>, profile: Profile, options: RestoreOptions) =>
  restore(sourceOf(bytes), profile, options)
