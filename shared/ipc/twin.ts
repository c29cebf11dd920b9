import { z } from 'zod'
import type { AppError } from '../lib/errors'
import { slotsSchema, type Slots } from '../lib/seal'

/**
 * The file twin: what stands of the office's data outside the browser's profile, in a folder of the officer. A journal with every act,
 * and snapshots (backups read back whole). The page makes the contents, the main process keeps them.
 */

/** Rows of the tables that a person counts by. */
export const countedTables = ['subjects', 'awards', 'nominees', 'movements', 'rounds', 'documents', 'attachments'] as const
export type CountedTable = (typeof countedTables)[number]
export const countsSchema = z.record(z.enum(countedTables), z.int().nonnegative())
export type Counts = z.infer<typeof countsSchema>

/** Names one line of data: a database and what follows from it. A restore begins a new one. */
export const lineSchema = z.uuid()

/** One act in the journal, as one line of text. `drop`: the act of this id came to nothing, since its sitting ended where it began. */
export const journalEntrySchema = z.object({
  seq: z.int().nonnegative(),
  at: z.string(),
  label: z.string(),
  actId: z.string(),
  drop: z.boolean(),
  counts: countsSchema,
  /** The entry of the change log; `null` when dropped. Judged by its own schema where it is done again. */
  change: z.unknown(),
  /** Label and change, where the officer chose to have them sealed: `label` is empty and `change` is `null` then. */
  sealed: z.string().optional(),
})
export type JournalEntry = z.infer<typeof journalEntrySchema>

/** Why a snapshot was made. */
export const snapshotReasons = [
  'pause',
  'exit',
  'first',
  'asked',
  'beforeMigration',
  'beforeRestore',
  'beforeImport',
  'beforeDelete',
  'beforeUpdate',
  'beforeChange',
  'sealing',
  'years',
] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** What is known of a snapshot beside its bytes; kept next to it, so that a list needs no unpacking. */
export const snapshotFactsSchema = z.object({
  line: lineSchema,
  /** The last entry of the log that is surely in it. */
  seq: z.int().nonnegative(),
  reason: z.enum(snapshotReasons),
  madeAt: z.iso.datetime(),
  appVersion: z.string().max(40),
  officeName: z.string().max(300),
  rows: z.int().nonnegative(),
  counts: countsSchema,
  sha256,
  /** Which wrappings its key has (see `sealMark`); missing where it is not sealed. */
  sealedBy: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
})
export type SnapshotFacts = z.infer<typeof snapshotFactsSchema>
/** What the page says of a snapshot; the hash of its bytes the main process finds itself. */
export const toldFactsSchema = snapshotFactsSchema.omit({ sha256: true })
export type ToldFacts = z.infer<typeof toldFactsSchema>

/** A snapshot as it stands in the folder. `id` is its name there, without the ending. */
export type Snapshot = SnapshotFacts & { readonly id: string; readonly bytes: number }

/** The id of a snapshot: a stamp and a number, never a path. */
export const snapshotIdSchema = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}( \(\d{1,3}\))?$/)

/** What stands at the end of the journal: the last act that did not come to nothing, and the counts after all of it. */
export type JournalEnd = {
  readonly line: string
  readonly last: Pick<JournalEntry, 'seq' | 'at' | 'label' | 'actId' | 'counts'> | null
}

export type SecondPlace = {
  readonly label: string
  readonly isThere: boolean
  /** When it was last brought in step; `null` never. */
  readonly at: string | null
  /** The folder in it that these copies stand in. */
  readonly home: string
  /** When the newest copy in it was made; `null` where none is, or where it is away. */
  readonly newestAt: string | null
  /** How many copies of the first place it lacks, or holds otherwise; 0 while it is away. */
  readonly missing: number
  /** Why it could not be brought in step the last time; `null` where it could. */
  readonly problem: AppError | null
  /** How many files of the first place could not be read for it then. */
  readonly unread: number
}

/** A place other than the first in which this computer's copies may stand. */
export type KnownPlace = {
  readonly id: string
  readonly kind: 'second' | 'usual' | 'former'
  readonly label: string
  readonly isThere: boolean
  /** Nobody knows what is in it before the officer lets it be opened, which she is asked as it is taken. */
  readonly isClosed?: boolean
  readonly copies: number
  readonly hasJournal: boolean
  /** When the newest of its copies was made, and for whom. */
  readonly newestAt: string | null
  readonly officeName: string
}

export type TwinState = {
  /** The folder as a person reads it. */
  readonly label: string
  /** Whether the folder can be reached: not when it lies on a stick that is away. */
  readonly isThere: boolean
  readonly second: SecondPlace | null
  readonly journal: JournalEnd | null
  /** Newest first. */
  readonly snapshots: readonly Snapshot[]
  /** Whether attached files could not be put into the folder behind the last copy. */
  readonly lacksFiles: boolean
  /** How many files of the folder before could not be read as this one was chosen just now, and stay there. */
  readonly leftBehind?: number
  /** Copies that lie there without facts that hold, so that nothing is known of them; by their names. */
  readonly unlisted: readonly string[]
  /** Whether this computer remembers an office whose twin stands in that folder. */
  readonly remembered: { readonly officeName: string; readonly at: string } | null
  /** Since when another computer goes on with these data, so that here they are only looked at; `null` while they are worked on here. */
  readonly handedOver: string | null
  /** How the program ended last time; `true` on a new computer. */
  readonly closedWell: boolean
  /** Dated copies of the store's own folder, newest first, for whoever helps. */
  readonly setAside: readonly string[]
  /** What only a browser tab has to say of its place. */
  readonly browser?: BrowserPlace
}

/** The place of a twin in a browser, and what it cannot do. */
export type BrowserPlace = {
  /** No folder was chosen: all stands among the browser's own files, which go with the data of the site. */
  readonly isInside: boolean
  /** Whether this browser opens folders of the computer. */
  readonly canChoose: boolean
  /** The chosen folder is not open to the browser: journal and copies stand among its own files until it is. */
  readonly isWaiting: boolean
  /** Places that the browser opens again only on the officer's word. */
  readonly asks: readonly ('first' | 'second')[]
  /** When a backup file was last handed to the downloads. */
  readonly downloadedAt: string | null
}

/** The journal behind a snapshot: whole lines in order, and where it broke off. */
export type JournalPart = {
  readonly entries: readonly string[]
  /** Ask again from here; `null` at the end. */
  readonly next: number | null
  /** The file and the place in it after which nothing can be trusted. */
  readonly brokenAt: { readonly fileName: string; readonly entry: number } | null
  /** What opens the sealed ones among them. */
  readonly locks: readonly Slots[]
}

/** A piece of a file, and how long all of it is. */
export type FilePiece = { readonly bytes: Uint8Array<ArrayBuffer>; readonly total: number }

/** How much of a file goes in one message. */
export const pieceBytes = 4 * 1024 * 1024
const line = lineSchema
const token = z.string().min(1).max(64)
const journalText = z
  .string()
  .min(2)
  .max(200_000_000)
  .refine((text) => !text.includes('\n'), { error: 'one line' })

export const twinRequests = {
  'twin:state': z.object({}),
  /** `slots`: what opens the sealed ones among the entries; `null` where none is. */
  'twin:append': z.object({
    line,
    appVersion: z.string().max(40),
    entries: z.array(journalText).min(1).max(20_000),
    slots: slotsSchema.nullable(),
  }),
  /** Entries behind `afterSeq`, from the `from`-th on. */
  'twin:journal': z.object({ line, afterSeq: z.int().nonnegative(), from: z.int().nonnegative() }),
  'twin:begin': z.object({}),
  'twin:piece': z.object({ snapshot: token, bytes: z.instanceof(Uint8Array) }),
  /** What the disk holds of a snapshot that is not ended yet, so that the page can open it. */
  'twin:readBack': z.object({ snapshot: token, from: z.int().nonnegative() }),
  'twin:end': z.object({ snapshot: token, facts: toldFactsSchema }),
  'twin:drop': z.object({ snapshot: token }),
  /** Puts what was written in the place of a copy that holds the same in the clear. */
  'twin:replace': z.object({ snapshot: token, id: snapshotIdSchema, sealedBy: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** Removes the files of the journal that hold acts in the clear, all of which stand in a newer sealed copy. */
  'twin:dropPlain': z.object({}),
  'twin:read': z.object({ id: snapshotIdSchema, from: z.int().nonnegative() }),
  /** Reads a snapshot whole and holds it against the hash of when it was made. */
  'twin:check': z.object({ id: snapshotIdSchema }),
  /**
   * `find`: for a folder with copies to bring back; else for one to keep those of this line in from now on. `isAgreed`: the folder that was
   * shown last and refused is taken all the same, in a folder of its own there.
   */
  'twin:choose': z.object({
    which: z.enum(['first', 'second']),
    aim: z.enum(['keep', 'find']),
    line: line.nullable(),
    isAgreed: z.boolean(),
  }),
  /** Where else copies of this computer may stand, and what is there. */
  'twin:elsewhere': z.object({}),
  /** Takes one of these places: its copies and journal are brought into the first place, or that is where the first place is from now on. */
  'twin:adopt': z.object({ place: z.string().regex(/^(second|former):\d{1,2}$/) }),
  /** Brings the second place in step, if it is there and lacks anything. */
  'twin:step': z.object({}),
  'twin:forgetSecond': z.object({}),
  /** Notes that another computer goes on with the data, outside the store that may be lost; `null` takes it back. */
  'twin:handOver': z.object({ at: z.iso.datetime().nullable() }),
  'twin:open': z.object({ which: z.enum(['first', 'second']) }),
  /** Free room on the disk of the store and of the folder, in bytes. */
  'disk:room': z.object({}),
  /** Sets the files of a store that cannot be opened aside and lets the browser begin an empty one. */
  'store:renew': z.object({}),
  /** Answered when the officer closes the window, so that the page can finish; `app:leave` closes it for good. */
  'app:closing': z.object({}),
  'app:leave': z.object({}),
} as const

export type TwinResponses = {
  'twin:state': TwinState
  'twin:append': null
  'twin:journal': JournalPart
  'twin:begin': { readonly snapshot: string }
  'twin:piece': null
  'twin:readBack': FilePiece
  'twin:end': Snapshot
  'twin:drop': null
  'twin:replace': Snapshot
  'twin:dropPlain': { readonly removed: number }
  'twin:read': FilePiece
  'twin:check': { readonly isWhole: boolean }
  'twin:choose': TwinState | null
  'twin:elsewhere': readonly KnownPlace[]
  'twin:adopt': TwinState
  'twin:step': SecondPlace | null
  'twin:forgetSecond': null
  'twin:handOver': null
  'twin:open': null
  'disk:room': { readonly store: number | null; readonly twin: number | null }
  'store:renew': null
  'app:closing': null
  'app:leave': null
}
