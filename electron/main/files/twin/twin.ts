import { hash as hashOnce, randomBytes } from 'node:crypto'
import { createTwin as createTwinOf } from '@shared/twin/twin'
import { createJournal as createJournalIn } from '@shared/twin/journal'
import { createSnapshots as createSnapshotsIn } from '@shared/twin/snapshots'
import { placeRefusal } from '../diskErrors'
import type { Log } from '../logFile'
import { diskPlace, diskRoom } from './diskRoom'
import { folderIn, overlap } from './folders'
import type { Settings } from './settings'
import type { StoreCopies } from './storeCopies'

export type Twin = ReturnType<typeof createTwin>
export type Journal = ReturnType<typeof createJournal>

/** In one call: of ten thousand short lines that a start may read, making a hash object for each took most of the time. */
const hash = (text: string): string => hashOnce('sha256', text)
const newToken = (): string => randomBytes(8).toString('hex')
const clock = (): Date => new Date()

/** The journal in a folder of a disk. */
export const createJournal = (folder: string) => createJournalIn(diskRoom(folder), hash, () => new Date().toISOString())
/** The copies in a folder of a disk. */
export const createSnapshots = (folder: string, now = clock) => createSnapshotsIn(diskRoom(folder), newToken, now)

type Surroundings = {
  readonly settings: Settings
  /** Where attached files are kept beside the profile. */
  readonly attachments: string
  readonly copies: StoreCopies
  /** How the run before this one ended. */
  readonly closedWell: boolean
  readonly log: Log
}

/** The twin on the disks of this computer. */
export const createTwin = ({ settings, attachments, copies, closedWell, log }: Surroundings) => ({
  ...createTwinOf<string>({
    memory: settings,
    placeOf: (folder, which, home) => diskPlace(folder ?? settings.usual, which, home),
    inside: folderIn,
    overlap: (one, other) => overlap(one ?? settings.usual, other),
    attachments: diskRoom(attachments),
    setAside: copies.setAside,
    closedWell,
    away: () => Object.assign(new Error('the folder is away'), { code: 'ENOENT' }),
    refusal: placeRefusal,
    hash,
    newToken,
    clock,
    log,
  }),
  folderOf: (which: 'first' | 'second'): string | null => (which === 'first' ? settings.folder() : settings.get().second),
})
