import type { Counts, FilePiece, JournalPart, Snapshot, TwinState } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import type { Slots } from '@shared/lib/seal'
import { restoreBackup, type KeepFile } from '../backup'
import { currentActor } from '../core/acts'
import { withoutLog } from '../core/changeLog'
import { AppDatabase, demandEmpty, placeKeys } from '../core/database'
import { readLastSeq } from '../core/lastSeq'
import { entryAt } from '../core/log'
import { freshDatabaseName, goOnAsDevice, rememberRecovering, switchDatabase } from '../profiles/profiles'
import { heldKeyFor } from '../secrecy/keys'
import { sealedPart, unsealLines } from '../secrecy/lines'
import { readCounts } from './counts'
import { sourceFrom } from './filePieces'
import { replayJournal, type ReplayReport } from './replay'

/** Where snapshots and journal are read. */
export type TwinReader = {
  journal(line: string, afterSeq: number, from: number): Promise<Result<JournalPart>>
  read(id: string, from: number): Promise<Result<FilePiece>>
}
export type JournalBehind = { readonly texts: readonly string[]; readonly isBroken: boolean }
/** What can be brought back: a snapshot (`null`: there is none, the journal begins at the beginning) and the acts behind it. */
export type RecoveryPlan = { readonly snapshot: Snapshot | null; readonly line: string; readonly behind: JournalBehind }
export type RecoveryReport = ReplayReport & {
  readonly counts: Counts
  /** What could not be used and why another copy was taken. */
  readonly passedOver: readonly string[]
}
type Watch = { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal; readonly keepFile?: KeepFile }

/**
 * The acts of a line behind an entry, all of them, opened where they are sealed; a line that does not open is where the journal breaks off.
 * Errors: `secret.needed` when this window does not hold a key of theirs.
 */
export async function readBehind(twin: TwinReader, line: string, afterSeq: number): Promise<Result<JournalBehind>> {
  const texts: string[] = []
  let [isBroken, locks]: [boolean, readonly Slots[]] = [false, []]
  for (let from: number | null = 0; from !== null;) {
    const part: Result<JournalPart> = await twin.journal(line, afterSeq, from)
    if (!part.ok) return part
    texts.push(...part.value.entries)
    ;({ locks, next: from } = part.value)
    isBroken = part.value.brokenAt !== null
  }
  return opened({ texts, isBroken }, line, locks)
}

async function opened(behind: JournalBehind, line: string, locks: readonly Slots[]): Promise<Result<JournalBehind>> {
  if (!behind.texts.some((text) => sealedPart(text) !== null)) return ok(behind)
  const missing = locks.find((slots) => heldKeyFor(slots) === null)
  if (missing !== undefined) return err({ code: 'secret.needed', slots: missing })
  const { texts, isWhole } = await unsealLines(
    behind.texts,
    line,
    locks.flatMap((slots) => heldKeyFor(slots) ?? []),
  )
  return ok({ texts, isBroken: behind.isBroken || !isWhole })
}

/** The newest copy that can be gone back to, and the acts behind it. `null` when there is nothing. `skip`: copies that proved unusable. */
export async function planRecovery(twin: TwinReader, state: TwinState, skip: readonly string[] = []): Promise<Result<RecoveryPlan | null>> {
  const snapshot = state.snapshots.find(({ id }) => !skip.includes(id)) ?? null
  const line = snapshot?.line ?? state.journal?.line
  if (line === undefined) return ok(null)
  const behind = await readBehind(twin, line, snapshot?.seq ?? 0)
  if (!behind.ok) return behind
  if (snapshot?.sealedBy !== undefined) {
    const source = await sourceFrom((from) => twin.read(snapshot.id, from))
    // A damaged one is found out when it is opened whole; what is missing here is only the key.
    if (!source.ok && source.error.code === 'secret.needed') return source
  }
  return snapshot === null && behind.value.texts.length === 0 ? ok(null) : ok({ snapshot, line, behind: behind.value })
}

/** An empty database in the place of the lost one, for a journal that begins at the beginning. */
async function emptyDatabase(unique: string): Promise<string> {
  const name = freshDatabaseName('real', unique)
  const db = new AppDatabase(name)
  try {
    await db.open()
    await demandEmpty(db)
  } finally {
    db.close()
  }
  await switchDatabase('real', name)
  return name
}

/**
 * Brings the office's data back: the copy into a new database, the acts of the journal behind it, then the switch of line. The damaged
 * store is not touched. A copy that cannot be used is passed over for the one before it, whose journal reaches as far.
 */
export async function recoverData(twin: TwinReader, state: TwinState, watch: Watch = {}): Promise<Result<RecoveryReport>> {
  const passedOver: string[] = []
  // Cut off before the last act, it must not be taken for whole the next time.
  await rememberRecovering(true)
  for (;;) {
    const plan = await planRecovery(twin, state, passedOver)
    if (!plan.ok) return plan
    if (plan.value === null) return err({ code: 'backup.broken', reason: 'notABackup', details: passedOver.map((place) => ({ place })) })
    const filled = await fill(twin, plan.value, watch)
    if (filled.ok) {
      const report = await goOn(filled.value, plan.value, state, watch)
      await rememberRecovering(false)
      return ok({ ...report, passedOver })
    }
    if (filled.error.code !== 'backup.broken' || plan.value.snapshot === null) return filled
    passedOver.push(plan.value.snapshot.id)
  }
}

async function fill(twin: TwinReader, { snapshot }: RecoveryPlan, { onProgress, signal, keepFile }: Watch): Promise<Result<string>> {
  if (snapshot === null) return ok(await emptyDatabase(crypto.randomUUID()))
  const source = await sourceFrom((from) => twin.read(snapshot.id, from))
  if (!source.ok) return source
  const watch = { ...(onProgress === undefined ? {} : { onProgress }), ...(signal === undefined ? {} : { signal }) }
  const restored = await restoreBackup({ fileName: `${snapshot.id}.svbackup`, source: source.value }, 'real', watch, keepFile)
  return restored.ok ? ok(restored.value.databaseName) : restored
}

/** How far back this PC is looked for among the entries. */
const lookedAt = 500

/**
 * The id of this PC went with the store, and its own work would be shown as another computer's. It goes on by the id of its last entry, where
 * this place is surely the same: it remembers the office itself, or is a computer with a name of its own. A browser has none.
 */
async function knowThisPcAgain(db: AppDatabase, { remembered, browser }: TwinState): Promise<void> {
  const { device } = currentActor()
  if (device === '' || (remembered === null && browser !== undefined)) return
  const last = await db.changes
    .orderBy(':id')
    .reverse()
    .limit(lookedAt)
    .filter((entry) => entry.device === device && entry.deviceId !== '')
    .first()
  if (last !== undefined) await goOnAsDevice(last.deviceId)
}

/**
 * Whether another computer did the last act. It may be at work still, on a folder that both can reach: one line of two computers would count
 * their acts by the same numbers, and each would take the other's for what it lacks.
 */
async function isOfAnotherPc(db: AppDatabase): Promise<boolean> {
  const { device } = currentActor()
  const last = await entryAt(db, await readLastSeq(db))
  return device !== '' && last !== undefined && last.device !== '' && last.device !== device
}

/** These data are in use instead of those lines: until their own stands in the journal it may end with one of them. */
async function knowLines(db: AppDatabase, lines: readonly string[]): Promise<void> {
  const known = (await db.meta.get(placeKeys.insteadOf))?.value
  const value = [...new Set([...(Array.isArray(known) ? (known as string[]) : []), ...lines])]
  await db.meta.put({ key: placeKeys.insteadOf, value })
}

/** The acts behind the copy, and from then on the same line: the journal goes on where it was. */
async function goOn(databaseName: string, { line, behind }: RecoveryPlan, state: TwinState, { onProgress }: Watch) {
  const db = new AppDatabase(databaseName)
  await withoutLog(databaseName, () => db.open())
  try {
    const report = await replayJournal(db, behind.texts, (done) => onProgress?.(done, behind.texts.length))
    // Only what holds every act of the journal is what the journal followed; else a new line begins, and the old one is kept. Nor does an
    // earlier line go on behind a later one: the next start would take these data for another office's.
    const newest = state.journal?.line ?? null
    const isNewest = newest === null || newest === line
    const goesOn = report.stuckAt === null && !behind.isBroken && isNewest && !(await isOfAnotherPc(db))
    await (goesOn ? db.meta.put({ key: placeKeys.line, value: line }) : knowLines(db, [line, ...(newest === null ? [] : [newest])]))
    await knowThisPcAgain(db, state)
    return { ...report, counts: await readCounts(db) }
  } finally {
    db.close()
  }
}

/** Does what the journal has and the store lacks; for a store that is whole but older. */
export async function catchUp(db: AppDatabase, twin: TwinReader, line: string, afterSeq: number): Promise<Result<RecoveryReport>> {
  const behind = await readBehind(twin, line, afterSeq)
  if (!behind.ok) return behind
  return ok({ ...(await replayJournal(db, behind.value.texts)), counts: await readCounts(db), passedOver: [] })
}
