import type { Counts, KnownPlace, Snapshot, TwinState } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import { compareVersions } from '@shared/lib/versions'
import { holdHandedOver, setActor } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { entryAt } from '@renderer/data/core/log'
import { askRoomFrom } from '@renderer/data/core/room'
import { clearSuspicion, isReadable, isSuspected } from '@renderer/data/core/suspicion'
import {
  openProfile,
  readCurrentProfile,
  readDeviceId,
  readRecovering,
  rememberProfile,
  setPracticeApart,
  type Profile,
} from '@renderer/data/profiles/profiles'
import { agreeOnHandedOver, readHandedOver } from '@renderer/data/profiles/handedOver'
import { readOffice } from '@renderer/data/repositories/office'
import { readCounts } from '@renderer/data/twin/counts'
import { followLog, lineOf, type JournalFollower } from '@renderer/data/twin/follow'
import { hasTwin, judgeStore, knowsOffice, type StoreState } from '@renderer/data/twin/judge'
import { sealedAppend } from '@renderer/data/twin/sealing'
import { makeSnapshot, streamAsItIs } from '@renderer/data/twin/snapshot'
import type { Platform, Twin } from '@renderer/platform/platform'
import { leastRoom } from '@renderer/tools/safety/twin/leastRoom'
import { failureOf } from './failures'

/** What was found at the start of a computer whose data are not what the twin knows. */
export type Found = {
  readonly store: Exclude<StoreState, 'well'>
  readonly twin: TwinState
  /** The store, where it could be opened. */
  readonly db: AppDatabase | null
  /** What stands in it. */
  readonly present?: Present | null
}
/** The data as they stand in the store: how much, and when the last act was done. */
export type Present = { readonly counts: Counts; readonly lastAt: string | null }
export type BootState =
  | { readonly step: 'starting' }
  | { readonly step: 'preparingPractice' }
  /** What an older program wrote is copied and carried over. */
  | { readonly step: 'upgrading' }
  /** Another window holds the data open with an older program; goes on by itself once that one is closed. */
  | { readonly step: 'blocked' }
  | { readonly step: 'ready'; readonly profile: Profile; readonly db: AppDatabase; readonly journal: JournalFollower | null }
  | { readonly step: 'recover'; readonly found: Found }
  | { readonly step: 'stopped'; readonly profile: Profile | null; readonly error: AppError }

type Asked = {
  readonly profile: Profile | null
  readonly onPreparing: () => void
  readonly onUpgrading?: () => void
  /** The officer keeps the store as it is, though the twin knows more. */
  readonly keepStore?: boolean
}

async function fillPractice(db: AppDatabase): Promise<void> {
  const { seedPractice } = await import('@renderer/data/profiles/practice')
  await seedPractice(db)
}

/** The twin of the office's data; `null` where there is none or its folder cannot be read. */
async function lookAt(twin: Twin | null): Promise<TwinState | null> {
  const state = await twin?.state()
  return state?.ok === true ? state.value : null
}

/** Where else copies stand; nowhere, where that cannot be told. */
async function elsewhereOf(twin: Twin): Promise<readonly KnownPlace[]> {
  const known = await twin.elsewhere()
  return known.ok ? known.value : []
}

/** The copies that this program, or one before it, can read. */
async function ownCopies(platform: Platform, { snapshots }: TwinState): Promise<Snapshot[]> {
  const { version } = await platform.info()
  return snapshots.filter(({ appVersion }) => compareVersions(appVersion, version) <= 0)
}

/** A copy in the twin of the data as the older program left them. One that cannot be made does not stop the start: the profile keeps one too. */
async function copyBeforeMigration(old: AppDatabase, platform: Platform, twin: Twin): Promise<void> {
  try {
    const { version } = await platform.info()
    await makeSnapshot(
      old,
      twin,
      {
        line: await lineOf(old),
        reason: 'beforeMigration',
        appVersion: version,
        madeAt: new Date().toISOString(),
        counts: await readCounts(old),
      },
      { stream: streamAsItIs },
    )
  } catch (cause) {
    await platform.reportError(cause)
  }
}

async function readPresent(db: AppDatabase): Promise<Present> {
  const seq = await readLastSeq(db)
  return { counts: await readCounts(db), lastAt: (await entryAt(db, seq))?.at ?? null }
}

async function openReal(
  platform: Platform,
  { keepStore = false, onUpgrading }: Pick<Asked, 'keepStore' | 'onUpgrading'>,
): Promise<BootState> {
  const { twin } = platform
  const state = await lookAt(twin)
  if (state !== null) await agreeOnHandedOver(state.handedOver, twin)
  const copyFirst = async (old: AppDatabase): Promise<void> => {
    onUpgrading?.()
    if (twin !== null) await copyBeforeMigration(old, platform, twin)
  }
  const opened = await openProfile('real', undefined, copyFirst)
  if (!opened.ok) {
    // The way back to this program after a newer one: a copy that it made itself.
    if (opened.error.code === 'data.newer' && state !== null && (await ownCopies(platform, state)).length > 0)
      return { step: 'recover', found: { store: 'newer', twin: { ...state, snapshots: await ownCopies(platform, state) }, db: null } }
    return { step: 'stopped', profile: 'real', error: opened.error }
  }
  const db = opened.value
  if (twin === null || state === null) return { step: 'ready', profile: 'real', db, journal: null }
  if (hasTwin(state) && isSuspected() && !(await isReadable(db))) {
    db.close()
    return { step: 'recover', found: { store: 'unopenable', twin: state, db: null } }
  }
  clearSuspicion()
  const store = (await readRecovering()) ? 'empty' : await judgeStore(db, state.journal)
  const isKnown = store === 'empty' ? knowsOffice(state, await elsewhereOf(twin)) : hasTwin(state)
  if (store !== 'well' && isKnown && !keepStore)
    return { step: 'recover', found: { store, twin: state, db, present: store === 'empty' ? null : await readPresent(db) } }
  return { step: 'ready', profile: 'real', db, journal: await followLog(db, sealedAppend(twin.append), state.journal) }
}

async function openPractice(onPreparing: () => void): Promise<BootState> {
  const opened = await openProfile('practice')
  if (!opened.ok) return { step: 'stopped', profile: 'practice', error: opened.error }
  if ((await readOffice(opened.value)) === undefined) {
    onPreparing()
    await fillPractice(opened.value)
  }
  return { step: 'ready', profile: 'practice', db: opened.value, journal: null }
}

/** Opens the asked profile, or the one remembered from last time; whatever stops it comes back as a state to show. */
export async function start(platform: Platform, { profile: asked, onPreparing, ...real }: Asked): Promise<BootState> {
  let profile = asked
  const { twin: knowsDisk } = platform
  if (knowsDisk !== null) askRoomFrom(() => leastRoom(knowsDisk))
  try {
    const { userName, deviceName } = await platform.info()
    setActor({ by: userName, device: deviceName, deviceId: await readDeviceId() })
    profile ??= await readCurrentProfile()
    const state = profile === 'real' ? await openReal(platform, real) : await openPractice(onPreparing)
    // One remembered from last time stands there already.
    if (state.step === 'ready' && asked !== null) await rememberProfile(profile)
    if (state.step === 'ready' && profile === 'real') holdHandedOver(state.db, (await readHandedOver()) !== null)
    // Beside the work: the office's data do not wait for it, and a failure is tried again next time.
    if (state.step === 'ready' && profile === 'real') void setPracticeApart().catch((cause: unknown) => platform.reportError(cause))
    return state
  } catch (cause) {
    // A wall: the program cannot start, so the screen says why instead; where a twin stands outside the store, it brings the data back.
    const error = await failureOf(platform, cause)
    const twin = profile === 'practice' ? null : await lookAt(platform.twin).catch(() => null)
    if (twin !== null && hasTwin(twin)) return { step: 'recover', found: { store: 'unopenable', twin, db: null } }
    return { step: 'stopped', profile, error }
  }
}
