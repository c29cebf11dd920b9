import { storedOfficeName } from '@shared/domain/office/names'
import type { Counts, FilePiece, Snapshot, SnapshotReason, ToldFacts } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import { inspectBackup, piecesOf, streamBackup, verifyBackup, type BackupMade } from '../backup'
import { backupStream } from '../backup/write'
import type { AppDatabase } from '../core/database'
import { rememberBackup } from '../core/lastBackup'
import { readLastSeq } from '../core/lastSeq'
import { PlaceFailure, sourceFrom } from './filePieces'
import { sealingKey } from '../secrecy/lock'
import { beginSealing } from '../secrecy/sealed'
import { sealMark, type Opened } from '../secrecy/secret'

/** Where a snapshot goes, piece by piece; it counts when `end` has put it under its name. */
export type SnapshotWriter = {
  begin(): Promise<Result<{ readonly snapshot: string }>>
  piece(snapshot: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>>
  readBack(snapshot: string, from: number): Promise<Result<FilePiece>>
  end(snapshot: string, facts: ToldFacts): Promise<Result<Snapshot>>
  drop(snapshot: string): Promise<Result<null>>
}

type Options = { readonly signal?: AbortSignal; readonly stream: Streamer }
type Asked = {
  readonly line: string
  readonly reason: SnapshotReason
  readonly appVersion: string
  /** Instant, ISO 8601. */
  readonly madeAt: string
  readonly counts: Counts
}

/** Makes the bytes of a backup and hands them out, each piece after the one before was taken. */
type Streamer = typeof streamBackup

/** The same without a worker, which would open the data with today's schema: for data that an older program wrote. */
export const streamAsItIs: Streamer = async (db, facts, take) => {
  const { pieces, made } = backupStream(db, facts)
  for await (const piece of piecesOf(pieces)) await take(piece)
  return ok(await made)
}

/** The data of this moment, written piece by piece, then opened from what the disk holds and compared. */
async function written(
  db: AppDatabase,
  writer: SnapshotWriter,
  snapshot: string,
  facts: { readonly appVersion: string; readonly profile: 'real'; readonly madeAt: string },
  { stream, ...watch }: Options,
  key: Opened | null,
): Promise<Result<BackupMade>> {
  const take = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
    const taken = await writer.piece(snapshot, piece)
    if (!taken.ok) throw new PlaceFailure(taken.error)
  }
  const sealing = key === null ? null : await beginSealing(key)
  if (sealing !== null) await take(sealing.head)
  const made = await stream(db, facts, async (piece) => take(sealing === null ? piece : await sealing.put(piece)), watch)
  if (!made.ok) return made
  if (sealing !== null) await take(await sealing.end())
  const source = await sourceFrom((from) => writer.readBack(snapshot, from))
  if (!source.ok) return source
  // Rows that were judged as they were written need no second judging: the disk must hold the same letters.
  const checked = made.value.isJudged ? await verifyBackup(source.value, made.value, watch) : await inspectBackup(source.value, watch)
  return checked.ok ? made : checked
}

/**
 * Makes a snapshot: a backup of this moment, written by `writer`, read back from the disk and opened whole before it gets its name.
 * Attached files are no part of it: they stand in the twin under their hash. Whatever fails leaves nothing.
 */
export async function makeSnapshot(
  db: AppDatabase,
  writer: SnapshotWriter,
  { line, reason, appVersion, madeAt, counts }: Asked,
  { stream = streamBackup, ...watch }: Partial<Options> = {},
): Promise<Result<Snapshot>> {
  const begun = await writer.begin()
  if (!begun.ok) return begun
  const { snapshot } = begun.value
  const key = await sealingKey()
  if (!key.ok) {
    await writer.drop(snapshot)
    return key
  }
  const seal = key.value === null ? {} : { sealedBy: await sealMark(key.value.slots) }
  // Everything up to here is surely in the backup, which is of a later moment.
  const seq = await readLastSeq(db)
  const officeName = storedOfficeName(await db.office.toCollection().first())
  let kept: Result<Snapshot> = err({ code: 'cancelled' })
  try {
    const made = await written(db, writer, snapshot, { appVersion, profile: 'real', madeAt }, { stream, ...watch }, key.value)
    if (!made.ok) kept = made
    else if (watch.signal?.aborted !== true) {
      const { rows } = made.value
      kept = await writer.end(snapshot, { line, seq, reason, madeAt, appVersion, officeName, rows, counts, ...seal })
      if (kept.ok) await rememberBackup(db, { at: madeAt, rows, fileName: `${kept.value.id}.svbackup` })
    }
  } catch (cause) {
    if (!(cause instanceof PlaceFailure)) throw cause
    kept = err(cause.failure)
  } finally {
    if (!kept.ok) await writer.drop(snapshot)
  }
  return kept
}

/** How much the data may shrink between two snapshots without a question: a slip of the hand, a wrong restore. */
const sharp = { share: 0.5, least: 20 } as const

/** The tables that lost more than half of their rows since the last snapshot. */
export const shrunkTables = (before: Counts, now: Counts): (keyof Counts)[] =>
  (Object.keys(before) as (keyof Counts)[]).filter(
    (table) => before[table] - now[table] >= sharp.least && now[table] < before[table] * sharp.share,
  )

/** The mark that a copy made now would carry. */
async function presentSeal(): Promise<string | undefined> {
  const key = await sealingKey()
  return key.ok && key.value !== null ? sealMark(key.value.slots) : undefined
}

/**
 * Whether a copy holds all that the log has (the journal may lack the last acts), sealed as one would be now, and still is what was read back
 * as it was made.
 */
export async function holdsAll(
  db: AppDatabase,
  copy: Snapshot | null,
  place: { check(id: string): Promise<Result<{ readonly isWhole: boolean }>> },
): Promise<boolean> {
  if (copy === null || copy.seq !== (await readLastSeq(db)) || copy.sealedBy !== (await presentSeal())) return false
  const checked = await place.check(copy.id)
  return checked.ok && checked.value.isWhole
}
