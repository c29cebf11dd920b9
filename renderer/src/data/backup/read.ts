import { z } from 'zod'
import { attachmentSchema } from '@shared/domain/attachment/types'
import { awardSchema } from '@shared/domain/award/types'
import { changeSchema } from '@shared/domain/change/types'
import { movementSchema } from '@shared/domain/movement/types'
import { officeRowSchema, pictureSchema } from '@shared/domain/office/types'
import { councilSchema } from '@shared/domain/council/types'
import { signedSchema } from '@shared/domain/case/types'
import { meetingSchema, voteSchema } from '@shared/domain/meeting/types'
import { rulingSchema } from '@shared/domain/ruling/types'
import { nomineeSchema, roundSchema } from '@shared/domain/round/types'
import { initiativeSchema } from '@shared/domain/initiative/types'
import { conductSchema } from '@shared/domain/subject/conduct'
import { subjectNameSchema, subjectPostSchema, subjectSchema } from '@shared/domain/subject/types'
import { subjectYearSchema } from '@shared/domain/subject/years'
import { lawEditSchema } from '@shared/law/edits'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { producedDocumentSchema, type LoggedTable } from '../core/database'
import { lostLinks } from './links'
import { primaryKeysAt, schemaVersion } from '../migrations'
import { sha256Of } from '@shared/lib/sha256'
import {
  backupFormat,
  backupVersion,
  endSchema,
  fileLineSchema,
  fromBase64,
  headerSchema,
  rowLineSchema,
  type BackupEnd,
  type BackupHeader,
  type KeptFile,
} from './format'

export type BackupContents = {
  readonly header: BackupHeader
  readonly end: BackupEnd
  readonly rows: ReadonlyMap<string, readonly Record<string, unknown>[]>
  readonly files: readonly KeptFile[]
}
type BrokenReason = Extract<AppError, { code: 'backup.broken' }>['reason']

/** How many bad rows a refusal names. */
const namedProblems = 20
const broken = (reason: BrokenReason, details: readonly string[] = []): Result<never> => err({ code: 'backup.broken', reason, details })

/** What a row of each table must be today; tables without an entry only need an object. */
const rowSchemas: Record<LoggedTable | 'changes' | 'meta', z.ZodType> = {
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
  rulings: rulingSchema,
  signed: signedSchema,
  awards: awardSchema,
  changes: changeSchema,
  documents: producedDocumentSchema,
  attachments: attachmentSchema,
  lawEdits: lawEditSchema,
  meta: z.looseObject({ key: z.string() }),
}

/** An office of ten years is far below; a small file that swells to this is no backup of ours. */
const largestBackup = 512 * 1024 * 1024

/** The text of the file: read in pieces, so that one that swells without end is given up before it fills the memory. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | 'truncated' | 'tooLarge'> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value)
      length += piece.value.length
      if (length > largestBackup) {
        await reader.cancel()
        return 'tooLarge'
      }
    }
  } catch {
    return 'truncated' // cut or damaged inside the compressed stream: the caller says so
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const parsed = <Value>(schema: z.ZodType<Value>, text: string): Value | null => {
  try {
    const answer = schema.safeParse(JSON.parse(text))
    return answer.success ? answer.data : null
  } catch {
    return null // not JSON: the caller names the line
  }
}

/**
 * Reads and verifies a whole backup before anything is touched: wholeness, hash, counts, every row.
 * Errors: `backup.broken` with the reason and the first bad rows, `backup.newer`.
 */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<Result<BackupContents>> {
  if (bytes.length < 20 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return broken('notABackup')
  const whole = await gunzip(bytes)
  if (typeof whole === 'string') return broken(whole)
  const text = new TextDecoder().decode(whole)
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const loose = parsed(
    z.looseObject({ format: z.literal(backupFormat), version: z.number(), schemaVersion: z.number(), appVersion: z.string() }),
    lines[0] ?? '',
  )
  if (loose === null) return broken('notABackup')
  if (loose.version > backupVersion || loose.schemaVersion > schemaVersion)
    return err({ code: 'backup.newer', appVersion: loose.appVersion })
  const header = parsed(headerSchema, lines[0] ?? '')
  if (header === null) return broken('notABackup')
  const tail = lines.at(-1) ?? ''
  const end = parsed(endSchema, tail)
  if (end === null) return broken('truncated')
  const body = whole.subarray(0, whole.length - new TextEncoder().encode(`${tail}\n`).length)
  if ((await sha256Of(body.slice())) !== end.sha256) return broken('hash')
  const inner = lines.slice(1, -1)
  const firstFile = inner.findIndex((line) => line.startsWith('{"f":'))
  const [rowLines, fileLines] = firstFile === -1 ? [inner, []] : [inner.slice(0, firstFile), inner.slice(firstFile)]
  const files = await checkFiles(fileLines, end)
  if (!files.ok) return files
  return checkRows(header, end, rowLines, files.value)
}

/** The attached files, if each has the bytes that its name promises and none is missing. */
async function checkFiles(lines: readonly string[], end: BackupEnd): Promise<Result<readonly KeptFile[]>> {
  const files: KeptFile[] = []
  for (const [index, line] of lines.entries()) {
    const row = parsed(fileLineSchema, line)
    const bytes = row === null ? null : fromBase64(row.b)
    if (row === null || bytes === null || (await sha256Of(bytes)) !== row.f) return broken('rows', [`tệp đính kèm ${index + 1}`])
    files.push({ sha256: row.f, bytes })
  }
  const wanted = end.files ?? 0
  return files.length === wanted ? ok(files) : broken('counts', [`tệp đính kèm: ${files.length}/${wanted}`])
}

/** Every row by table, if each is valid, known by a key of its own, and none is missing. */
function checkRows(header: BackupHeader, end: BackupEnd, lines: readonly string[], files: readonly KeptFile[]): Result<BackupContents> {
  const keyOf = primaryKeysAt(header.schemaVersion)
  const strange = [...keyOf.keys(), ...Object.keys(end.counts)].filter((table) => !keyOf.has(table) || end.counts[table] === undefined)
  if (strange.length > 0) return broken('rows', strange)
  const rows = new Map<string, Record<string, unknown>[]>([...keyOf.keys()].map((table) => [table, []]))
  const keys = new Set<string>()
  const problems: string[] = []
  for (const [index, line] of lines.entries()) {
    const row = parsed(rowLineSchema, line)
    const list = row === null ? undefined : rows.get(row.t)
    if (row === null || list === undefined) {
      problems.push(`dòng ${index + 2}`)
      continue
    }
    const problem = problemOf(row.t, row.r, header.schemaVersion) ?? keyProblem(row.t, row.r[keyOf.get(row.t) ?? ''], keys)
    if (problem !== null) problems.push(`dòng ${index + 2} (${row.t}): ${problem}`)
    list.push(row.r)
  }
  if (problems.length > 0) return broken('rows', problems.slice(0, namedProblems))
  const wrong = [...rows].filter(([table, list]) => list.length !== end.counts[table])
  if (wrong.length > 0)
    return broken(
      'counts',
      wrong.map(([table, list]) => `${table}: ${list.length}/${end.counts[table]}`),
    )
  // Data of an older schema get their links in its migration.
  const lost = header.schemaVersion === schemaVersion ? lostLinks(rows) : []
  return lost.length > 0 ? broken('links', lost.slice(0, namedProblems)) : ok({ header, end, rows, files })
}

/** The wrong fields of a row; `null` when there are none. Rows of an older schema are judged after their migration. */
function problemOf(table: string, row: Record<string, unknown>, version: number): string | null {
  const schema = Object.hasOwn(rowSchemas, table) ? rowSchemas[table as keyof typeof rowSchemas] : undefined
  const answer = version === schemaVersion ? schema?.safeParse(row) : undefined
  return answer?.success === false ? answer.error.issues.map((issue) => issue.path.join('.')).join(', ') : null
}

function keyProblem(table: string, key: unknown, seen: Set<string>): string | null {
  if (typeof key !== 'string' && typeof key !== 'number') return 'thiếu mã'
  const id = `${table}\u0000${key}`
  if (seen.has(id)) return `trùng mã ${key}`
  seen.add(id)
  return null
}
