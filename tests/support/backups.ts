import { createHash } from 'node:crypto'
import { readBackup as read, type BackupSummary } from '@renderer/data/backup/read'
import { sourceOf } from '@renderer/data/backup/pieces'
import type { KeptFile } from '@renderer/data/backup/format'
import { restoreBackup as restore, type RestoreOptions } from '@renderer/data/backup/restore'
import type { Profile } from '@renderer/data/profiles/profiles'
import { ok, type Result } from '@shared/lib/result'

type Row = Record<string, unknown>

const blockLength = 1024 * 1024
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
/** The hash that a backup of today's version carries of everything before its last line: what a forger would compute. */
export function hashOfText(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  const blocks = Array.from({ length: Math.ceil(bytes.length / blockLength) }, (_, index) =>
    sha256(bytes.subarray(index * blockLength, (index + 1) * blockLength)),
  )
  return sha256(Buffer.concat(blocks)).toString('hex')
}

export type BackupContents = Omit<BackupSummary, 'rows' | 'files' | 'sha256'> & {
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
