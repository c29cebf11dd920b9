import { pieceBytes, type Counts, type Snapshot, type SnapshotFacts, type SnapshotReason } from '@shared/ipc/twin'
import { ok, type Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { inspectBackup, makeBackup } from '../backup'
import type { AppDatabase } from '../core/database'
import { rememberBackup } from '../core/lastBackup'
import { lastSeq } from './follow'

/** Where a snapshot goes, piece by piece; it counts when `end` has read it back. */
export type SnapshotWriter = {
  begin(): Promise<Result<{ readonly snapshot: string }>>
  piece(snapshot: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  end(snapshot: string, facts: SnapshotFacts): Promise<Result<Snapshot>>
  drop(snapshot: string): Promise<Result<null>>
}

type Asked = {
  readonly line: string
  readonly reason: SnapshotReason
  readonly appVersion: string
  /** Instant, ISO 8601. */
  readonly madeAt: string
  readonly counts: Counts
}

/** Sends the bytes; what the disk refuses ends it and leaves nothing. */
async function send(
  writer: SnapshotWriter,
  bytes: Uint8Array<ArrayBuffer>,
  facts: SnapshotFacts,
  snapshot: string,
): Promise<Result<Snapshot>> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const sent = await writer.piece(snapshot, bytes.slice(at, at + pieceBytes))
    if (!sent.ok) {
      await writer.drop(snapshot)
      return sent
    }
  }
  return writer.end(snapshot, facts)
}

/**
 * Makes a snapshot: a backup of this moment, opened again and compared beside the screen, written by `writer` and read back from the disk.
 * Attached files are no part of it: they stand in the twin under their hash.
 */
export async function makeSnapshot(
  db: AppDatabase,
  writer: SnapshotWriter,
  { line, reason, appVersion, madeAt, counts }: Asked,
  signal?: AbortSignal,
): Promise<Result<Snapshot>> {
  const begun = await writer.begin()
  if (!begun.ok) return begun
  // Everything up to here is surely in the backup, which is of a later moment.
  const seq = await lastSeq(db)
  const officeName = (await db.office.toCollection().first())?.name ?? ''
  const made = await makeBackup(db, { appVersion, profile: 'real', madeAt }, signal === undefined ? {} : { signal })
  const checked = made.ok ? await inspectBackup(made.value.bytes) : made
  if (!made.ok || !checked.ok || signal?.aborted === true) {
    await writer.drop(begun.value.snapshot)
    return made.ok ? (checked.ok ? { ok: false, error: { code: 'cancelled' } } : checked) : made
  }
  const facts: SnapshotFacts = {
    line,
    seq,
    reason,
    madeAt,
    appVersion,
    officeName,
    rows: made.value.rows,
    counts,
    sha256: await sha256Of(made.value.bytes),
  }
  const kept = await send(writer, made.value.bytes, facts, begun.value.snapshot)
  if (kept.ok) await rememberBackup(db, { at: madeAt, rows: made.value.rows, fileName: `${kept.value.id}.svbackup` })
  return kept.ok ? ok(kept.value) : kept
}

/** How much the data may shrink between two snapshots without a question: a slip of the hand, a wrong restore. */
const sharp = { share: 0.5, least: 20 } as const

/** The tables that lost more than half of their rows since the last snapshot. */
export const shrunkTables = (before: Counts, now: Counts): (keyof Counts)[] =>
  (Object.keys(before) as (keyof Counts)[]).filter(
    (table) => before[table] - now[table] >= sharp.least && now[table] < before[table] * sharp.share,
  )
