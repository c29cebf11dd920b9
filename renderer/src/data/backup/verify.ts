import { err, ok, type Result } from '@shared/lib/result'
import type { Progress } from '../core/pages'
import { BrokenBackup } from './broken'
import { endSchema } from './format'
import type { BackupSource } from './pieces'
import { backupError } from './read'
import { BackupText } from './text'
import type { BackupMade } from './write'

/**
 * Holds a file against what was written into it: unpacked to its end, the same letters by their SHA-256, the same counts. For a backup whose
 * rows were judged as they were written; what a file of unknown origin holds only `readBackup` says.
 */
export async function verifyBackup(
  source: BackupSource,
  made: Pick<BackupMade, 'rows' | 'sha256'>,
  onProgress: Progress = () => {},
): Promise<Result<null>> {
  const text = new BackupText(source)
  try {
    for await (const { done } of text.parts()) onProgress(done, source.size)
    const end = endSchema.safeParse(JSON.parse(text.tail)).data
    if (end === undefined) throw new BrokenBackup('truncated')
    if (text.hash !== made.sha256 || end.sha256 !== made.sha256) throw new BrokenBackup('hash')
    const rows = Object.values(end.counts).reduce((sum, count) => sum + count, 0)
    return rows === made.rows
      ? ok(null)
      : err({ code: 'backup.broken', reason: 'counts', details: [{ counts: { found: rows, said: made.rows } }] })
  } catch (cause) {
    if (cause instanceof SyntaxError) return err({ code: 'backup.broken', reason: 'truncated', details: [] })
    return err(backupError(cause))
  }
}
