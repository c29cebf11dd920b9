import {
  isSameCandidate,
  matchCandidate,
  nameKeyOf,
  spellingKeyOf,
  type KnownSubject,
  type MatchCandidate,
  type SubjectIndex,
} from '../domain/subject/matching'
import { foldText } from '../lib/text'
import { lineKeyOf } from '../domain/round/rules'
import type { SubjectKind } from '../domain/subject/types'
import type { PreviewOptions, PreviewRow, RowDoubt, RowDraft, RowProblem } from './preview'
import type { RawRow, SheetGrid } from './types'
import { kindOfName } from '../domain/subject/reading'
import { understandRow } from './understand'

const candidateOf = ({ kind, name, birthYear, bornOn, unit, address }: RowDraft): MatchCandidate => ({
  kind,
  name,
  birthYear,
  bornOn,
  unit,
  address,
})

/** A bare name that is known only as one other kind takes that kind: "Ngân hàng Mẫu" was a collective before. */
function kindFromKnown(raw: RawRow, options: PreviewOptions, index: SubjectIndex): SubjectKind | null {
  const name = raw.values.name ?? ''
  if (options.kinds[raw.number] !== undefined || raw.sectionKind !== null || (raw.values.kind ?? '') !== '' || kindOfName(name) !== null)
    return null
  const kinds = new Set((index.byName.get(nameKeyOf('collective', name)) ?? []).map((known) => known.kind))
  const [only] = kinds
  return kinds.size === 1 && only === 'collective' ? only : null
}

type Earlier = {
  readonly number: number
  readonly place: string | undefined
  readonly said: string
  readonly candidate: MatchCandidate
  readonly subjectId: string | null
}

/** Earlier rows of that name and award that could be the same one: of the year or of none; all of them where the row tells no year. */
const earlierOf = (seen: ReadonlyMap<string, readonly Earlier[]>, key: string, year: number | null): readonly Earlier[] =>
  year === null ? (seen.get(key) ?? []) : [...(seen.get(`${key}:${year}`) ?? []), ...(seen.get(`${key}:null`) ?? [])]

/** Everything by which two namesakes differ, as one text: where it is the same, the row stands there twice. */
const saidOf = ({ kind, birthYear, bornOn, gender, post, unit, address, memberCount }: RowDraft, name: string): string =>
  [kind, spellingKeyOf(name), birthYear, bornOn, gender, foldText(post), foldText(unit), foldText(address), memberCount].join('|')

/**
 * Whether the row repeats an earlier one of the same list. Certain only when nothing tells the two apart: name and year alone are no proof, two
 * people of one name and year live in two villages.
 */
function repetitionOf(
  candidate: MatchCandidate,
  said: string,
  subjectId: string | null,
  earlier: readonly Earlier[],
): { readonly number: number; readonly place: string | undefined; readonly isCertain: boolean } | null {
  const same = earlier.find((other) => (subjectId !== null && other.subjectId === subjectId) || isSameCandidate(candidate, other.candidate))
  if (same === undefined) return null
  const isTold = candidate.kind !== 'person' || candidate.birthYear !== null || candidate.unit !== '' || candidate.address !== ''
  return { number: same.number, place: same.place, isCertain: isTold && earlier.some((other) => other.said === said) }
}

/**
 * Understands every row and matches it with the known subjects. `inRound` holds the lines that the round has already, as `lineKeyOf` names them.
 * `onProgress` is told after every thousand rows.
 */
export function buildPreview(
  grid: SheetGrid,
  raws: readonly RawRow[],
  options: PreviewOptions,
  index: SubjectIndex,
  inRound: ReadonlySet<string>,
  onProgress?: (done: number) => void,
): PreviewRow[] {
  const seen = new Map<string, Earlier[]>()
  const sources = new Map(grid.rows.map((row) => [row.number, row.cells]))
  return raws.map((raw, place) => {
    if (place % 1000 === 999) onProgress?.(place + 1)
    const known = kindFromKnown(raw, options, index)
    const understood = understandRow(raw, known === null ? options : { ...options, kinds: { ...options.kinds, [raw.number]: known } })
    return withMatch(raw, understood, { index, inRound, seen, source: sources.get(raw.number) ?? [] })
  })
}

type Surroundings = {
  readonly index: SubjectIndex
  readonly inRound: ReadonlySet<string>
  readonly seen: Map<string, Earlier[]>
  readonly source: readonly string[]
}

function withMatch(
  raw: RawRow,
  { draft, problems, doubts, notes }: ReturnType<typeof understandRow>,
  { index, inRound, seen, source }: Surroundings,
): PreviewRow {
  const common = { number: raw.number, ...(raw.place === undefined ? {} : { place: raw.place }), draft, notes, source }
  if (problems.some((problem) => problem.code === 'lettersLost' || problem.code === 'nameMissing'))
    return { ...common, status: 'wrong', problems, doubts, known: [] }
  const candidate = candidateOf(draft)
  const match = matchCandidate<KnownSubject>(index, candidate)
  const known = match.status === 'new' ? [] : match.status === 'matched' ? [match.subject] : match.subjects
  const subjectId = match.status === 'matched' ? match.subject.id : null

  // Somebody may stand in a list for several awards, each its own line.
  const { awardCode } = draft
  const key = `${draft.kind}:${nameKeyOf(draft.kind, draft.name)}:${awardCode}`
  const said = saidOf(draft, draft.name)
  const repetition = repetitionOf(candidate, said, subjectId, earlierOf(seen, key, draft.birthYear))
  const own: Earlier = { number: raw.number, place: raw.place, said, candidate, subjectId }
  for (const place of [key, `${key}:${draft.birthYear}`])
    seen
      .set(place, seen.get(place) ?? [])
      .get(place)
      ?.push(own)
  const first =
    repetition === null
      ? { number: 0 }
      : { number: repetition.number, ...(repetition.place === undefined ? {} : { place: repetition.place }) }
  const allProblems: readonly RowProblem[] = [
    ...problems,
    ...(repetition?.isCertain === true ? [{ code: 'repeated', ...first } as const] : []),
    ...(match.status === 'matched' && inRound.has(lineKeyOf({ subjectId: match.subject.id, awardCode }))
      ? [{ code: 'alreadyInRound', name: match.subject.name } as const]
      : []),
  ]
  const allDoubts: readonly RowDoubt[] = [
    ...doubts,
    ...(match.status === 'doubtful' ? [{ code: 'match', reason: match.reason } as const] : []),
    ...(repetition?.isCertain === false ? [{ code: 'maybeRepeated', ...first } as const] : []),
  ]
  const status = allProblems.length > 0 ? 'wrong' : allDoubts.length > 0 ? 'doubtful' : match.status === 'matched' ? 'matched' : 'new'
  return { ...common, status, problems: allProblems, doubts: allDoubts, known }
}
