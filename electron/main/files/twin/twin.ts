import fs from 'node:fs/promises'
import path from 'node:path'
import type { Slots } from '@shared/lib/seal'
import type { JournalEnd, JournalPart, Snapshot, ToldFacts, TwinState } from '@shared/ipc/twin'
import { err, ok, type Result } from '@shared/lib/result'
import type { Log } from '../logFile'
import { createJournal } from './journal'
import { followed, superfluous } from './retention'
import { keepAttached, keepInStep, twinRooms } from './second'
import type { Settings } from './settings'
import { createSnapshots } from './snapshots'
import type { StoreCopies } from './storeCopies'

type Surroundings = {
  readonly settings: Settings
  /** Where attached files are kept beside the profile. */
  readonly attachments: string
  readonly copies: StoreCopies
  /** How the run before this one ended. */
  readonly closedWell: boolean
  readonly log: Log
}
export type Twin = ReturnType<typeof createTwin>

/** A journal without acts ends where the newest copy of its line does. */
function lastKnown(end: JournalEnd | null, snapshots: readonly Snapshot[]): JournalEnd | null {
  if (end === null || end.last !== null) return end
  const copy = snapshots.find(({ line }) => line === end.line)
  return copy === undefined ? end : { ...end, last: { seq: copy.seq, at: copy.madeAt, label: '', actId: '', counts: copy.counts } }
}

/** Journal and snapshots of the office in the folder that the officer chose, and a second place in step with it. */
export function createTwin({ settings, attachments, copies, closedWell, log }: Surroundings) {
  const rooms = () => {
    const folder = settings.folder()
    return {
      folder,
      journal: createJournal(path.join(folder, twinRooms.journal)),
      snapshots: createSnapshots(path.join(folder, twinRooms.snapshots)),
    }
  }
  let room = rooms()
  /** Nothing of it stays open. */
  const closed = async ({ journal, snapshots }: ReturnType<typeof rooms>): Promise<void> => {
    await journal.close()
    await snapshots.close()
  }
  let stepping: Promise<void> = Promise.resolve()

  const isThere = async (folder: string): Promise<boolean> =>
    fs.stat(folder).then(
      (facts) => facts.isDirectory(),
      () => false,
    )

  /** The folder in Documents is made when it is needed; a chosen one that is gone is said to be away. */
  const isReachable = async (): Promise<boolean> => settings.get().folder === null || (await isThere(room.folder))

  async function state(): Promise<TwinState> {
    const { second, secondAt, office } = settings.get()
    const reachable = await isReachable()
    const snapshots = reachable ? await room.snapshots.list() : []
    const listed = new Set(snapshots.map(({ id }) => id))
    return {
      label: room.folder,
      isThere: reachable,
      second: second === null ? null : { label: second, isThere: await isThere(second), at: secondAt },
      journal: reachable ? lastKnown(await room.journal.end(), snapshots) : null,
      snapshots,
      unlisted: reachable
        ? (await room.snapshots.ids())
            .filter((id) => !listed.has(id))
            .sort()
            .reverse()
        : [],
      remembered: office,
      closedWell,
      setAside: await copies.setAside(),
    }
  }

  /** Attached files, second place, and what is too old: beside the work, one after the other. A failure is noted and tried again next time. */
  function tidy(): void {
    stepping = stepping.then(async () => {
      const { folder, journal, snapshots } = room
      try {
        await keepAttached(attachments, folder)
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
    const { second } = settings.get()
    if (second !== null && (await keepInStep(room.folder, second))) settings.set({ secondAt: new Date().toISOString() })
  }

  return {
    state,
    append: async (line: string, entries: readonly string[], appVersion: string, slots: Slots | null = null): Promise<void> => {
      // A folder that was chosen and is away is never made anew: the acts would lie where nobody looks.
      if (!(await isReachable())) throw Object.assign(new Error('the folder is away'), { code: 'ENOENT' })
      await room.journal.append(line, entries, appVersion, slots)
    },
    journal: (line: string, afterSeq: number, from: number): Promise<JournalPart> => room.journal.read(line, afterSeq, from),

    begin: async (): Promise<string> => {
      if (!(await isReachable())) throw Object.assign(new Error('the folder is away'), { code: 'ENOENT' })
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
      settings.set({ office: { officeName: facts.officeName, at: facts.madeAt } })
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
    async choose(which: 'first' | 'second', folder: string): Promise<TwinState> {
      if (which === 'second') {
        settings.set({ second: folder, secondAt: null })
        await stepSecond()
        return state()
      }
      const before = room
      settings.set({ folder })
      room = rooms()
      await closed(before)
      return state()
    },
    forgetSecond: (): Result<null> => {
      settings.set({ second: null, secondAt: null })
      return ok(null)
    },
    folderOf: (which: 'first' | 'second'): string | null => (which === 'first' ? room.folder : settings.get().second),

    /** Everything that runs beside the work is done, and the journal is closed. */
    async settled(): Promise<void> {
      await stepping
      await closed(room)
    },
  }
}
