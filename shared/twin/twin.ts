import type { JournalPart, Snapshot, ToldFacts, TwinState } from '../ipc/twin'
import { err, ok, type Result } from '../lib/result'
import type { Slots } from '../lib/seal'
import { createElsewhere } from './elsewhere'
import { addAll, keepAttached } from './inStep'
import { createJournal } from './journal'
import { look, type Seen } from './look'
import { followed, superfluous } from './retention'
import type { TwinPlace } from './room'
import { createSecond, foreign } from './second'
import { createSnapshots } from './snapshots'
import type { TwinSurroundings } from './surroundings'
import { takeAlong, takesFiles } from './takeAlong'
import { contentsOf, fits, isBare } from './whose'

export type Twin<Folder> = ReturnType<typeof createTwin<Folder>>
/** What a folder is chosen for; see the request. */
export type Aim = { readonly aim?: 'keep' | 'find'; readonly line?: string | null; readonly isAgreed?: boolean }

/** How many of the folders of before are remembered. */
const formerKept = 5

/** Journal and snapshots of the office in the folder that the officer chose, and a second place in step with it. */
export function createTwin<Folder>(surroundings: TwinSurroundings<Folder>) {
  const { memory, placeOf, overlap, hash, newToken, clock, log } = surroundings
  const now = (): string => clock().toISOString()
  const rooms = () => {
    const place = placeOf(memory.get().folder, 'first')
    return { place, journal: createJournal(place.journal, hash, now), snapshots: createSnapshots(place.snapshots, newToken, clock) }
  }
  let room = rooms()
  /** Nothing of it stays open. */
  const closed = async ({ journal, snapshots }: ReturnType<typeof rooms>): Promise<void> => {
    await journal.close()
    await snapshots.close()
  }
  const second = createSecond(surroundings, () => room.place)
  let lacksFiles = false
  let stepping: Promise<void> = Promise.resolve()
  /** Work beside the work, one after the other. A failure is noted and tried again next time. */
  const inLine = (work: () => Promise<void>): Promise<void> =>
    (stepping = stepping.then(work).catch((cause: unknown) => {
      log('twin', cause)
    }))

  /** The usual folder is made when it is needed; a chosen one that is gone is said to be away. */
  const isReachable = async (): Promise<boolean> => memory.get().folder === null || (await room.place.isThere())
  /** A folder that was chosen and is away is never made anew: the acts would lie where nobody looks. */
  const mustReach = async (): Promise<void> => {
    if (!(await isReachable())) throw surroundings.away()
  }

  /** What stands in the first place; `null` where it is away, or cannot be read. */
  const seen = async (): Promise<Seen | null> =>
    (await isReachable())
      ? look(room).catch((cause: unknown) => {
          log('twin', cause)
          return null
        })
      : null
  async function state(): Promise<TwinState> {
    const found = await seen()
    const { snapshots = [], journal = null, unlisted = [] } = found ?? {}
    return {
      label: room.place.label,
      isThere: found !== null,
      second: await second.state(snapshots),
      journal,
      snapshots,
      lacksFiles,
      unlisted,
      remembered: memory.get().office,
      handedOver: memory.get().handedOver ?? null,
      closedWell: surroundings.closedWell,
      setAside: await surroundings.setAside(),
    }
  }

  /** Puts the attached files into the folder too: a copy without them is not all there is. */
  async function keepFiles(): Promise<void> {
    try {
      lacksFiles = (await keepAttached(surroundings.attachments, room.place.attached)) > 0
    } catch (cause) {
      lacksFiles = true
      throw cause
    }
  }
  async function removeOld(): Promise<void> {
    const { journal, snapshots } = room
    const list = await snapshots.list()
    for (const { id } of superfluous(list)) await snapshots.remove(id)
    await journal.prune(followed(list))
  }
  /** Attached files, second place, and what is too old; none of them waits for another that fails. */
  function tidy(): void {
    second.touch()
    for (const work of [keepFiles, removeOld, second.step]) void inLine(work)
  }
  /** While the folder changes no act and no copy begins. */
  let moving: Promise<unknown> = Promise.resolve()
  const alone = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = moving.then(work)
    moving = next.catch(() => {})
    return next
  }
  /** Goes on in another folder; nothing may be written meanwhile. */
  async function moveTo(folder: Folder | null): Promise<void> {
    const { folder: present, former = [] } = memory.get()
    const before = room
    memory.set({ folder, former: present === null ? former : [present, ...former.filter((one) => one !== present)].slice(0, formerKept) })
    room = rooms()
    second.touch()
    await closed(before)
  }

  const elsewhere = createElsewhere(surroundings)
  /** Brings what stands at the second place into the first; where that is away, into the usual folder. */
  async function bringIn(from: TwinPlace): Promise<Result<TwinState>> {
    if (!(await isReachable())) await moveTo(null)
    if (!(await fits(from, room.place))) return err(foreign(room.place.label, await contentsOf(room.place)))
    await closed(room)
    const { unread } = await addAll(from, room.place)
    room = rooms()
    return ok({ ...(await state()), leftBehind: unread })
  }
  const adopt = (id: string): Promise<Result<TwinState>> =>
    alone(async () => {
      const known = await elsewhere.byId(id)
      if ((await known?.place.isClosed?.()) === true) await known?.place.open?.()
      if (known === undefined || isBare(await contentsOf(known.place)))
        return err({ code: 'place.refused', reason: 'empty', folder: known?.label ?? id })
      if (known.kind === 'second') return bringIn(known.place)
      await moveTo(known.folder)
      return ok(await state())
    })
  /** A folder with copies to bring back: nothing of the present one is taken along, and one without a twin leaves everything as it is. */
  const find = (folder: Folder): Promise<Result<TwinState>> =>
    alone(async () => {
      const found = await elsewhere.twinIn(folder)
      if (!found.ok) return found
      const { second: other } = memory.get()
      const place = placeOf(found.value, 'first')
      if (other !== null && (await overlap(other, found.value))) return bringIn(place)
      // Nothing can go on where nothing can be written: what stands there is brought in, if the present folder takes it.
      const brought = (await takesFiles(place)) === null ? null : await bringIn(place)
      if (brought?.ok === true) return brought
      await moveTo(found.value)
      return ok(await state())
    })

  return {
    state,
    append: async (line: string, entries: readonly string[], appVersion: string, slots: Slots | null = null): Promise<void> => {
      await moving
      await mustReach()
      await room.journal.append(line, entries, appVersion, slots)
    },
    journal: (line: string, afterSeq: number, from: number): Promise<JournalPart> => room.journal.read(line, afterSeq, from),

    begin: async (): Promise<string> => {
      await moving
      await mustReach()
      room.journal.mark()
      return room.snapshots.begin()
    },
    piece: (token: string, bytes: Uint8Array): Promise<Result<null>> => room.snapshots.piece(token, bytes),
    readBack: (token: string, from: number) => room.snapshots.readBack(token, from),
    async end(token: string, facts: ToldFacts): Promise<Result<Snapshot>> {
      // The journal goes on behind a copy of its own folder, though another one be chosen meanwhile.
      const { journal, snapshots } = room
      const made = await snapshots.end(token, facts)
      if (!made.ok) return made
      // A journal that cannot be written makes no copy worth less: it goes on in its last file.
      await journal.rotate(facts.line, facts.seq, facts.appVersion).catch((cause: unknown) => log('twin', cause))
      memory.set({ office: { officeName: facts.officeName, at: facts.madeAt } })
      tidy()
      return made
    },
    drop: (token: string): Promise<void> => room.snapshots.drop(token),
    async replace(token: string, id: string, sealedBy: string): Promise<Result<Snapshot>> {
      const replaced = await room.snapshots.replace(token, id, sealedBy)
      if (replaced.ok) tidy()
      return replaced
    },
    /** Files of the journal in the clear go when a sealed copy holds their acts; else nothing goes. */
    async dropPlain(): Promise<Result<{ readonly removed: number }>> {
      const newest = (await room.snapshots.list())[0]
      if (newest?.sealedBy === undefined || !(await room.snapshots.isWhole(newest)))
        return err({ code: 'record.missing', what: 'bản sao đã mã hóa' })
      const removed = await room.journal.dropPlain(newest.line, newest.seq)
      tidy()
      return ok({ removed })
    },
    read: (id: string, from: number) => room.snapshots.read(id, from),

    check: async (id: string): Promise<boolean> => {
      const found = (await room.snapshots.list()).find((one) => one.id === id)
      return found !== undefined && room.snapshots.isWhole(found)
    },

    /**
     * Another folder. What stands in the first place goes along, copied and compared, and stays in the old folder too; a folder in which the
     * twin of other data stands is refused. Errors: `place.refused`.
     */
    async choose(
      which: 'first' | 'second',
      folder: Folder,
      { aim = 'keep', line = null, isAgreed = false }: Aim = {},
    ): Promise<Result<TwinState>> {
      if (which === 'first' && aim === 'find') return find(folder)
      const { folder: first, second: other } = memory.get()
      const beside = which === 'first' ? other : first
      if ((which === 'second' || beside !== null) && (await overlap(beside, folder)))
        return err({ code: 'place.refused', reason: 'overlap', folder: placeOf(folder, which).label })
      await stepping
      if (which === 'second') {
        const doubts = isAgreed ? null : await second.doubts(folder)
        if (doubts !== null) return err(doubts)
        memory.set({ second: folder, secondAt: null, secondHome: null })
        await inLine(second.step)
        return ok(await state())
      }
      const before = surroundings.isMakeshift === true ? null : room.place
      const taken = await alone(() => takeAlong(before, placeOf(folder, 'first'), line, () => moveTo(folder)))
      return taken.ok ? ok({ ...(await state()), leftBehind: taken.value }) : taken
    },
    elsewhere: elsewhere.list,
    adopt,
    /** Brings the second place in step if it came back or lacks anything. */
    async step(): Promise<TwinState['second']> {
      if (await second.isWaiting()) await inLine(second.step)
      return second.state((await isReachable()) ? await room.snapshots.list() : [])
    },
    forgetSecond: (): Result<null> => {
      memory.set({ second: null, secondAt: null, secondHome: null })
      return ok(null)
    },

    handOver: (at: string | null): Result<null> => {
      memory.set({ handedOver: at })
      return ok(null)
    },

    /** Everything that runs beside the work is done, and the journal is closed. */
    async settled(): Promise<void> {
      await stepping
      await closed(room)
    },
  }
}
