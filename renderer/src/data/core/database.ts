import { z } from 'zod'
import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Attachment } from '@shared/domain/attachment/types'
import type { Award } from '@shared/domain/award/types'
import type { Signed, SignedEarlier } from '@shared/domain/case/types'
import type { Council } from '@shared/domain/council/types'
import type { Meeting, Vote } from '@shared/domain/meeting/types'
import type { Posting } from '@shared/domain/posting/types'
import type { Ruling } from '@shared/domain/ruling/types'
import type { LogArchive } from '@shared/domain/change/archive'
import type { LogBody, LogPage } from '@shared/domain/change/pages'
import type { Change } from '@shared/domain/change/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { CalendarRow } from '@shared/domain/calendar/types'
import type { Cluster, ClusterYear } from '@shared/domain/cluster/types'
import type { Exemplar } from '@shared/domain/movement/exemplar'
import type { MovementPaper } from '@shared/domain/movement/paper'
import type { Registration } from '@shared/domain/registration/types'
import type { Participant, ReportDay, Task, UnitReport } from '@shared/domain/movement/work'
import type { ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'
import type { OfficeRow, Picture } from '@shared/domain/office/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import type { Initiative } from '@shared/domain/initiative/types'
import type { Conduct } from '@shared/domain/subject/conduct'
import type { Subject, SubjectName, SubjectPost } from '@shared/domain/subject/types'
import type { SubjectYear } from '@shared/domain/subject/years'
import type { LawEdit } from '@shared/law/edits'
import { changeLog } from './changeLog'
import { longEntries } from './longEntries'
import { storeOf } from './stores'
import { migrations, type Migration } from '../migrations'

/** What the program produced: a file with the facts it was made from. The bytes live on the disk. */
export const producedDocumentSchema = z.object({
  id: z.string().min(1),
  roundId: z.string().nullable(),
  movementId: z.string().nullable(),
  kind: z.string(),
  fileName: z.string(),
  /** Where it was saved, as the officer would say it; empty for a download. */
  folder: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  isDraft: z.boolean(),
  savedAt: z.string(),
})
export type ProducedDocument = z.infer<typeof producedDocumentSchema>

/** Small facts of the database itself, not part of the log: the undo stack, the time of the last backup. */
export type MetaRow = { readonly key: string; readonly value: unknown }

/**
 * Facts of `meta` about this very database, not about the data in it: since when it is a profile's own, which database took its place,
 * the line of the journal that follows it, and the lines it was put in use instead of. They do not travel in a backup.
 */
export const placeKeys = { inUseSince: 'inUseSince', replacedBy: 'replacedBy', line: 'line', insteadOf: 'insteadOf' } as const

/** The tables that acts write and the log follows. `changes`, the log's closed pages and `meta` are written by the data layer itself. */
export const loggedTables = [
  'office',
  'pictures',
  'councils',
  'movements',
  'subjects',
  'subjectNames',
  'subjectPosts',
  'subjectYears',
  'conducts',
  'initiatives',
  'rounds',
  'nominees',
  'meetings',
  'votes',
  'postings',
  'rulings',
  'signed',
  'signedEarlier',
  'awards',
  'documents',
  'attachments',
  'participants',
  'reportDays',
  'unitReports',
  'tasks',
  'scoreTables',
  'scoreSheets',
  'registrations',
  'exemplars',
  'movementPapers',
  'clusters',
  'clusterYears',
  'calendarRows',
  'lawEdits',
  'logArchives',
] as const
export type LoggedTable = (typeof loggedTables)[number]

const blocked = new Set<() => void>()
/** Hears when a database cannot be brought to a newer schema since another window holds it open; it goes on by itself once that one is closed. */
export function whenBlocked(tell: () => void): () => void {
  blocked.add(tell)
  return () => void blocked.delete(tell)
}

export class AppDatabase extends Dexie {
  declare readonly office: EntityTable<OfficeRow, 'id'>
  declare readonly pictures: EntityTable<Picture, 'id'>
  declare readonly movements: EntityTable<EmulationMovement, 'id'>
  declare readonly subjects: EntityTable<Subject, 'id'>
  declare readonly subjectNames: EntityTable<SubjectName, 'id'>
  declare readonly subjectPosts: EntityTable<SubjectPost, 'id'>
  declare readonly subjectYears: EntityTable<SubjectYear, 'id'>
  declare readonly conducts: EntityTable<Conduct, 'id'>
  declare readonly initiatives: EntityTable<Initiative, 'id'>
  declare readonly rounds: EntityTable<AwardRound, 'id'>
  declare readonly nominees: EntityTable<Nominee, 'id'>
  declare readonly councils: EntityTable<Council, 'id'>
  declare readonly meetings: EntityTable<Meeting, 'id'>
  declare readonly votes: EntityTable<Vote, 'id'>
  declare readonly postings: EntityTable<Posting, 'id'>
  declare readonly rulings: EntityTable<Ruling, 'id'>
  declare readonly signed: EntityTable<Signed, 'id'>
  declare readonly signedEarlier: EntityTable<SignedEarlier, 'id'>
  declare readonly awards: EntityTable<Award, 'id'>
  declare readonly documents: EntityTable<ProducedDocument, 'id'>
  declare readonly attachments: EntityTable<Attachment, 'id'>
  declare readonly participants: EntityTable<Participant, 'id'>
  declare readonly reportDays: EntityTable<ReportDay, 'id'>
  declare readonly unitReports: EntityTable<UnitReport, 'id'>
  declare readonly tasks: EntityTable<Task, 'id'>
  declare readonly scoreTables: EntityTable<ScoreTable, 'id'>
  declare readonly scoreSheets: EntityTable<ScoreSheet, 'id'>
  declare readonly registrations: EntityTable<Registration, 'id'>
  declare readonly exemplars: EntityTable<Exemplar, 'id'>
  declare readonly movementPapers: EntityTable<MovementPaper, 'id'>
  declare readonly clusters: EntityTable<Cluster, 'id'>
  declare readonly clusterYears: EntityTable<ClusterYear, 'id'>
  declare readonly calendarRows: EntityTable<CalendarRow, 'id'>
  declare readonly lawEdits: EntityTable<LawEdit, 'id'>
  declare readonly logArchives: EntityTable<LogArchive, 'id'>
  declare readonly changes: Table<Change, number>
  /** The closed pages of the log: their heads, and their entries packed. */
  declare readonly logPages: EntityTable<LogPage, 'id'>
  declare readonly logBodies: EntityTable<LogBody, 'id'>
  declare readonly meta: EntityTable<MetaRow, 'key'>

  /**
   * Opens (or makes) the database of that name with every schema version up to `upTo`; all of them by default. `known` is ours save in tests of
   * migration. `durability`: `strict` has each transaction on the disk before it is answered; `relaxed` only for work that a power cut may undo.
   */
  constructor(
    name: string,
    upTo = Number.POSITIVE_INFINITY,
    known: readonly Migration[] = migrations,
    durability: 'strict' | 'relaxed' = 'strict',
  ) {
    super(name, { chromeTransactionDurability: durability, indexedDB: storeOf(name), cache: 'immutable' })
    for (const migration of known) {
      if (migration.version > upTo) continue
      const version = this.version(migration.version).stores(migration.stores)
      if (migration.upgrade !== undefined) version.upgrade(migration.upgrade)
    }
    this.use(changeLog)
    this.use(longEntries)
    // Deleted by another window: stay closed. Dexie's own way opens again, which would make an empty database of the same name.
    this.on('versionchange', () => {
      this.close()
      return false
    })
    this.on('blocked', () => blocked.forEach((tell) => tell()))
  }
}

/**
 * Throws the failure of a store (`UnknownError`) where a database that was made a moment ago holds rows: files of the browser that lost their
 * table of contents give it the place, and what is left, of one before. Nothing may be brought back beside that.
 */
export async function demandEmpty(db: AppDatabase): Promise<void> {
  const counts = await Promise.all(db.tables.map((table) => table.count()))
  if (counts.some((rows) => rows > 0)) throw new DOMException('a new database holds rows of another', 'UnknownError')
}
