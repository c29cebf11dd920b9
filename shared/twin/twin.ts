import type { JournalEnd, JournalPart, Snapshot, ToldFacts, TwinState } from '../ipc/twin'
import { err, ok, type Result } from '../lib/result'
import type { Slots } from '../lib/seal'
import { keepAttached, keepInStep } from './inStep'
import { createJournal } from './journal'
import { followed, superfluous } from './retention'
import type { HashText, Room, TwinPlace } from './room'
import { createSnapshots } from './snapshots'

/** What this computer remembers about the twin, outside the store of the page. `Folder`: how the medium names a chosen folder. */
export type TwinMemory<Folder> = {
  /** The chosen folder; `null` for the usual one. */
  readonly folder: Folder | null
  readonly second: Folder | null
  readonly secondAt: string | null
  readonly office: { readonly officeName: string; readonly at: string } | null
  /** Since when another computer goes on with the data; missing where an earlier program wrote this. */
  readonly handedOver?: string | null | undefined
}

/** What a medium lends to the twin. */
export type TwinSurroundings<Folder> = {
  readonly memory: { get(): TwinMemory<Folder>; set(changes: Partial<TwinMemory<Folder>>): void }
  /** The place of a chosen folder; `null`: the usual one. A second place has its rooms in a folder of its own. */
  placeOf(folder: Folder | null, which: 'first' | 'second'): TwinPlace
  /** Where attached files are kept beside the store. */
  readonly attachments: Room
  /** Where damaged files of the store were set aside. */
  setAside(): Promise<readonly string[]>
  /** How the run before this one ended. */
  readonly closedWell: boolean
  /** What is thrown where a chosen folder cannot be reached. */
  away(): Error
  readonly hash: HashText
  readonly newToken: () => string
  readonly clock: () => Date
  log(where: string, cause: unknown): unknown
}
export type Twin<Folder> = ReturnType<typeof createTwin<Folder>>

/** A journal without acts ends where the newest copy of its line does. */
function lastKnown(end: JournalEnd | null, snapshots: readonly Snapshot[]): JournalEnd | null {
  if (end === null || end.last !== null) return end
  const copy = snapshots.find(({ line }) => line === end.line)
  return copy === undefined ? end : { ...end, last: { seq: copy.seq, at: copy.madeAt, label: '', actId: '', counts: copy.counts } }
}

/** Journal and snapshots of the office in the folder that the officer chose, and a second place in step with it. */
export function createTwin<Folder>(surroundings: TwinSurroundings<Folder>) {
  const { memory, placeOf, hash, newToken, clock, log } = surroundings
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
  let stepping: Promise<void> = Promise.resolve()

  /** The usual folder is made when it is needed; a chosen one that is gone is said to be away. */
  const isReachable = async (): Promise<boolean> => memory.get().folder === null || (await room.place.isThere())
  /** A folder that was chosen and is away is never made anew: the acts would lie where nobody looks. */
  const mustReach = async (): Promise<void> => {
    if (!(await isReachable())) throw surroundings.away()
  }
  async function secondPlace(): Promise<TwinState['second']> {
    const { second, secondAt } = memory.get()
    if (second === null) return null
    const place = placeOf(second, 'second')
    return { label: place.label, isThere: await place.isThere(), at: secondAt }
  }

  async function state(): Promise<TwinState> {
    const reachable = await isReachable()
    const snapshots = reachable ? await room.snapshots.list() : []
    const listed = new Set(snapshots.map(({ id }) => id))
    return {
      label: room.place.label,
      isThere: reachable,
      second: await secondPlace(),
      journal: reachable ? lastKnown(await room.journal.end(), snapshots) : null,
      snapshots,
      unlisted: reachable
        ? (await room.snapshots.ids())
            .filter((id) => !listed.has(id))
            .sort()
            .reverse()
        : [],
      remembered: memory.get().office,
      handedOver: memory.get().handedOver ?? null,
      closedWell: surroundings.closedWell,
      setAside: await surroundings.setAside(),
    }
  }

  /** Attached files, second place, and what is too old: beside the work, one after the other. A failure is noted and tried again next time. */
  function tidy(): void {
    stepping = stepping.then(async () => {
      const { place, journal, snapshots } = room
      try {
        await keepAttached(surroundings.attachments, place.attached)
        const list = await snapshots.list()
        for (const { id } of superfluous(list)) await snapshots.remove(id)
        await journal.prune(followed(list))
        await stepSecond()
      } catch (cause) {
        log('twin', cause)
      }
    })
  }
  async function stepSecond(): Promise<void> {
    const { second } = memory.get()
    if (second !== null && (await keepInStep(room.place, placeOf(second, 'second')))) memory.set({ secondAt: now() })
  }

  return {
    state,
    append: async (line: string, entries: readonly string[], appVersion: string, slots: Slots | null = null): Promise<void> => {
      await mustReach()
      await room.journal.append(line, entries, appVersion, slots)
    },
    journal: (line: string, afterSeq: number, from: number): Promise<JournalPart> => room.journal.read(line, afterSeq, from),

    begin: async (): Promise<string> => {
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
      await journal.rotate(facts.line, facts.seq, facts.appVersion)
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

    /** Moves on to another folder; what stands in the old one stays there, the next snapshot begins the new one. */
    async choose(which: 'first' | 'second', folder: Folder): Promise<TwinState> {
      if (which === 'second') {
        memory.set({ second: folder, secondAt: null })
        await stepSecond()
        return state()
      }
      const before = room
      memory.set({ folder })
      room = rooms()
      await closed(before)
      return state()
    },
    forgetSecond: (): Result<null> => {
      memory.set({ second: null, secondAt: null })
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
