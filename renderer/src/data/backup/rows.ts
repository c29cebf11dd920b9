import type { z } from 'zod'
import type { BrokenDetail } from '@shared/lib/errors'
import { attachmentSchema } from '@shared/domain/attachment/types'
import { awardSchema } from '@shared/domain/award/types'
import { signedEarlierSchema, signedSchema } from '@shared/domain/case/types'
import { logArchiveSchema } from '@shared/domain/change/archive'
import { logBodySchema, logPageSchema } from '@shared/domain/change/pages'
import { changeSchema } from '@shared/domain/change/types'
import { councilSchema } from '@shared/domain/council/types'
import { initiativeSchema } from '@shared/domain/initiative/types'
import { meetingSchema, voteSchema } from '@shared/domain/meeting/types'
import { postingSchema } from '@shared/domain/posting/types'
import { movementSchema } from '@shared/domain/movement/types'
import { calendarRowSchema } from '@shared/domain/calendar/types'
import { clusterSchema, clusterYearSchema } from '@shared/domain/cluster/types'
import { exemplarSchema } from '@shared/domain/movement/exemplar'
import { movementPaperSchema } from '@shared/domain/movement/paper'
import { registrationSchema } from '@shared/domain/registration/types'
import { participantSchema, reportDaySchema, taskSchema, unitReportSchema } from '@shared/domain/movement/work'
import { scoreSheetSchema, scoreTableSchema } from '@shared/domain/scoring/types'
import { officeRowSchema, pictureSchema } from '@shared/domain/office/types'
import { nomineeSchema, roundSchema } from '@shared/domain/round/types'
import { rulingSchema } from '@shared/domain/ruling/types'
import { conductSchema } from '@shared/domain/subject/conduct'
import { subjectNameSchema, subjectPostSchema, subjectSchema } from '@shared/domain/subject/types'
import { subjectYearSchema } from '@shared/domain/subject/years'
import { lawEditSchema } from '@shared/law/edits'
import { producedDocumentSchema, type LoggedTable } from '../core/database'
import { metaSchema } from '../core/metaRows'
import type { Row } from '../core/pages'
import { primaryKeysAt, schemaVersion } from '../migrations'
import { LinkBook } from './links'
import { LogJudge, type LogDepth } from './logJudge'
import { BrokenBackup } from './broken'

/** What a row of each table must be today. */
export const rowSchemas: Record<LoggedTable | 'changes' | 'logPages' | 'logBodies' | 'meta', z.ZodType> = {
  office: officeRowSchema,
  pictures: pictureSchema,
  movements: movementSchema,
  subjects: subjectSchema,
  subjectNames: subjectNameSchema,
  subjectPosts: subjectPostSchema,
  subjectYears: subjectYearSchema,
  conducts: conductSchema,
  initiatives: initiativeSchema,
  rounds: roundSchema,
  nominees: nomineeSchema,
  councils: councilSchema,
  meetings: meetingSchema,
  votes: voteSchema,
  postings: postingSchema,
  rulings: rulingSchema,
  signed: signedSchema,
  signedEarlier: signedEarlierSchema,
  awards: awardSchema,
  changes: changeSchema,
  documents: producedDocumentSchema,
  attachments: attachmentSchema,
  participants: participantSchema,
  reportDays: reportDaySchema,
  unitReports: unitReportSchema,
  tasks: taskSchema,
  scoreTables: scoreTableSchema,
  scoreSheets: scoreSheetSchema,
  registrations: registrationSchema,
  exemplars: exemplarSchema,
  movementPapers: movementPaperSchema,
  clusters: clusterSchema,
  clusterYears: clusterYearSchema,
  calendarRows: calendarRowSchema,
  lawEdits: lawEditSchema,
  logArchives: logArchiveSchema,
  logPages: logPageSchema,
  logBodies: logBodySchema,
  meta: metaSchema,
}

/** Whether a row is what its table takes today. */
export const isSoundRow = (table: string, row: Row): boolean =>
  Object.hasOwn(rowSchemas, table) && rowSchemas[table as keyof typeof rowSchemas].safeParse(row).success

/** How many problems a refusal names. */
const namedProblems = 20
/** With so many bad rows nobody need read on to say what the file is. */
const hopeless = 1000

/**
 * Judges the rows of a backup, or of a database, as they pass: each by its schema and under a key of its own, none missing, no link
 * that leads nowhere. Rows of an older schema are judged after their migration: until then only their keys.
 */
export class RowJudge {
  /** What is wrong, the first ones. */
  readonly problems: BrokenDetail[] = []
  private count = 0
  private readonly keyOf: ReadonlyMap<string, string>
  private readonly keys: ReadonlyMap<string, Set<unknown>>
  private readonly links = new LinkBook()
  private readonly log: LogJudge
  private readonly isPresent: boolean

  /** `depth`: whether closed pages of the log are opened, or held against their hashes alone. */
  constructor(version: number, depth: LogDepth = 'entries') {
    this.log = new LogJudge(depth)
    this.keyOf = primaryKeysAt(version)
    this.keys = new Map([...this.keyOf.keys()].map((table) => [table, new Set<unknown>()]))
    this.isPresent = version === schemaVersion
  }

  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.keys].map(([table, keys]) => [table, keys.size]))
  }

  isTable(table: string): boolean {
    return this.keyOf.has(table)
  }

  /** Throws when there are so many that reading on makes no sense. */
  note(problem: BrokenDetail): void {
    this.count += 1
    if (this.problems.length < namedProblems) this.problems.push(problem)
    if (this.count > hopeless) throw new BrokenBackup('rows', this.problems)
  }

  /** Whether the row may stay. `place`: where it stands, for who looks for it. */
  take(table: string, row: Row, place: string): boolean {
    const fields = this.fieldProblem(table, row)
    if (fields !== null) {
      this.note({ place, table, fields: fields.split(', ') })
      return false
    }
    if (!this.takeJudged(table, row, place)) return false
    if (this.isPresent) {
      this.links.add(table, row)
      this.log.add(table, row)
    }
    return true
  }

  /** Takes a row of a backup that was judged before, where only its key is looked at. */
  takeJudged(table: string, row: Row, place: string): boolean {
    const problem = this.keyProblem(table, row[this.keyOf.get(table) ?? ''])
    if (problem !== null) this.note({ place, table, words: problem })
    return problem === null
  }

  /** Takes a row into the judging of the log alone. */
  addToLog(table: string, row: Row): void {
    this.log.add(table, row)
  }

  /** Links that lead nowhere, once every row has passed. */
  lostLinks(): BrokenDetail[] {
    return this.links.lost().slice(0, namedProblems)
  }

  /** When the hashes of closed pages are made: `logProblems` is asked after it. */
  settled(): Promise<void> {
    return this.log.settled()
  }

  /** What is wrong with the log as a whole, once every row has passed and the hashes are made: its pages, their order, their hashes, what they hold. */
  logProblems(): BrokenDetail[] {
    return this.isPresent ? this.log.problems().slice(0, namedProblems) : []
  }

  /** The fields of a row that are not what its table takes today; `null` when all are, or the row is of an older schema. */
  fieldProblem(table: string, row: Row): string | null {
    if (!this.isPresent) return null
    const schema = Object.hasOwn(rowSchemas, table) ? rowSchemas[table as keyof typeof rowSchemas] : undefined
    const answer = schema?.safeParse(row)
    return answer?.success === false ? answer.error.issues.map((issue) => issue.path.join('.')).join(', ') : null
  }

  private keyProblem(table: string, key: unknown): string | null {
    if (typeof key !== 'string' && typeof key !== 'number') return 'thiếu mã'
    const seen = this.keys.get(table)
    if (seen === undefined || seen.has(key)) return `trùng mã ${key}`
    seen.add(key)
    return null
  }
}
