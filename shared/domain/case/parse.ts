import { z } from 'zod'
import { err, ok, type Result } from '../../lib/result'
import { voteProblems } from '../round/rules'
import { lawBookFromV1, lawBookV1Schema } from '../../law/old/v1'
import { caseSchema, roundFileVersion, type AwardCase } from './types'
import { problemText, text } from './text'

type Place = readonly (string | number)[]
type Problem = { readonly place: string; readonly message: string }

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

/** Problems that lie between the records: numbers of a vote, links, one thing twice. */
const crossProblems = ({ round, movement, nominees, registerNumbers, office }: AwardCase): Problem[] => {
  const nomineeIds = nominees.map(({ nominee }) => nominee.id)
  const signers = office.signers.map((signer) => signer.id)
  const serials = new Map<number, string>()
  return [
    ...nominees.flatMap(({ nominee, subject }, index) => [
      ...(nominee.vote === null
        ? []
        : voteProblems(nominee.vote).map((problem) => ({ place: `nominees[${index}].nominee.vote`, message: text[problem] }))),
      ...(nominee.subjectId === subject.id ? [] : [{ place: `nominees[${index}].nominee.subjectId`, message: text.otherSubject }]),
      ...(nominee.roundId === round.id ? [] : [{ place: `nominees[${index}].nominee.roundId`, message: text.otherRound }]),
      ...(nomineeIds.indexOf(nominee.id) === index ? [] : [{ place: `nominees[${index}].nominee.id`, message: text.idTwice(nominee.id) }]),
    ]),
    ...Object.entries(registerNumbers).flatMap(([id, serial]) => {
      const place = `registerNumbers.${id}`
      const taken = serials.get(serial)
      serials.set(serial, id)
      return [
        ...(nomineeIds.includes(id) ? [] : [{ place, message: text.unknownNominee }]),
        ...(taken === undefined ? [] : [{ place, message: text.serialTwice(serial) }]),
      ]
    }),
    ...(movement !== null && round.movementId !== movement.id ? [{ place: 'round.movementId', message: text.otherMovement }] : []),
    ...(round.decision.signerId !== null && !signers.includes(round.decision.signerId)
      ? [{ place: 'round.decision.signerId', message: text.unknownSigner }]
      : []),
  ]
}

const invalid = (problems: readonly Problem[]) => err({ code: 'roundFile.invalid' as const, problems })

/** The case in a value that came from outside. Errors: `roundFile.newer`, `roundFile.invalid` with every problem and its place. */
export const parseRound = (value: unknown): Result<AwardCase> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || valueAt(value, ['format']) !== 'so-vang.round')
    return invalid([{ place: 'format', message: text.notARound }])
  const version = valueAt(value, ['version'])
  if (typeof version === 'number' && version > roundFileVersion) return err({ code: 'roundFile.newer', version })
  const oldLaw = lawBookV1Schema.safeParse(valueAt(value, ['law']))
  const parsed = caseSchema.safeParse(oldLaw.success ? { ...value, law: lawBookFromV1(oldLaw.data) } : value)
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
