import { z } from 'zod'
import { err, ok, type Result } from '../../lib/result'
import { lawBookFromV1, lawBookV1Schema } from '../../law/old/v1'
import { caseFromV1, caseV1Schema } from './old/v1'
import { crossProblems, type Problem } from './problems'
import { caseSchema, roundFileVersion, type AwardCase } from './types'
import { problemText, text } from './text'

type Place = readonly (string | number)[]

/** `nominees[2].subject.name`, as one would look for it in the file. */
export const placeText = (path: Place): string =>
  path.reduce<string>((place, key) => (typeof key === 'number' ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`), '')

/** The value that a problem speaks of, as far as the path leads. */
const valueAt = (root: unknown, path: Place): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  )

const keysOf = (path: readonly PropertyKey[]): (string | number)[] => path.map((key) => (typeof key === 'number' ? key : String(key)))

const invalid = (problems: readonly Problem[]) => err({ code: 'roundFile.invalid' as const, problems })

/** A file of version 1, turned into today's case. */
function readV1(value: unknown): z.ZodSafeParseResult<AwardCase> {
  const parsed = caseV1Schema.safeParse(value)
  return parsed.success
    ? { success: true, data: caseFromV1(parsed.data) }
    : { success: false, error: parsed.error as unknown as z.ZodError<AwardCase> }
}

/** The case in a value that came from outside. Errors: `roundFile.newer`, `roundFile.invalid` with every problem and its place. */
export const parseRound = (value: unknown): Result<AwardCase> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || valueAt(value, ['format']) !== 'so-vang.round')
    return invalid([{ place: 'format', message: text.notARound }])
  const version = valueAt(value, ['version'])
  if (typeof version === 'number' && version > roundFileVersion) return err({ code: 'roundFile.newer', version })
  const oldLaw = lawBookV1Schema.safeParse(valueAt(value, ['law']))
  const present = oldLaw.success ? { ...value, law: lawBookFromV1(oldLaw.data) } : value
  const parsed = version === 1 ? readV1(present) : caseSchema.safeParse(present)
  if (!parsed.success) {
    return invalid(
      parsed.error.issues.map((issue) => {
        const path = keysOf(issue.path)
        return { place: placeText(path), message: problemText(issue, valueAt(value, path)) }
      }),
    )
  }
  const problems = crossProblems(parsed.data)
  return problems.length === 0 ? ok(parsed.data) : invalid(problems)
}

/** Reads an open round file. Errors: `roundFile.invalid` for broken JSON, a wrong format or wrong records; `roundFile.newer`. */
export const parseRoundFile = (content: string): Result<AwardCase> => {
  const json = content.replace(/^\uFEFF/, '')
  if (json.trim() === '') return invalid([{ place: '', message: text.empty }])
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // The parser's own words are English and differ by engine: there is nothing in them to pass on.
    return invalid([{ place: '', message: text.notJson }])
  }
  return parseRound(value)
}

/** The JSON Schema of a round file as one writes it, for people and programs that make such files. */
export const roundFileJsonSchema = (): unknown => z.toJSONSchema(caseSchema, { io: 'input' })
