import {
  isSameCandidate,
  matchCandidate,
  nameKeyOf,
  type KnownSubject,
  type MatchCandidate,
  type SubjectIndex,
} from '../domain/subject/matching'
import { lineKeyOf } from '../domain/round/rules'
import type { SubjectKind } from '../domain/subject/types'
import type { PreviewOptions, PreviewRow, RowDoubt, RowDraft, RowProblem } from './preview'
import type { RawRow, SheetGrid } from './types'
import { kindOfName } from '../domain/subject/reading'
import { understandRow } from './understand'

const candidateOf = ({ kind, name, birthYear, unit, address }: RowDraft): MatchCandidate => ({ kind, name, birthYear, unit, address })

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
  readonly candidate: MatchCandidate
  readonly subjectId: string | null
  readonly awardCode: string
}

/** Why the row repeats an earlier one of the same list: for certain, or only perhaps when the years do not tell. */
function repetitionOf(
  candidate: MatchCandidate,
  subjectId: string | null,
  earlier: readonly Earlier[],
): { readonly number: number; readonly isCertain: boolean } | null {
  const same = earlier.find((other) => (subjectId !== null && other.subjectId === subjectId) || isSameCandidate(candidate, other.candidate))
  if (same === undefined) return null
  const isCertain =
    candidate.kind !== 'person' ||
    (subjectId !== null && subjectId === same.subjectId) ||
    (candidate.birthYear !== null && candidate.birthYear === same.candidate.birthYear)
  return { number: same.number, isCertain }
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
    const { draft, problems, doubts } = understandRow(
      raw,
      known === null ? options : { ...options, kinds: { ...options.kinds, [raw.number]: known } },
    )
    return withMatch(raw, draft, problems, doubts, { index, inRound, seen, source: sources.get(raw.number) ?? [] })
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
  draft: RowDraft,
  problems: readonly RowProblem[],
  doubts: readonly RowDoubt[],
  { index, inRound, seen, source }: Surroundings,
): PreviewRow {
  if (problems.some((problem) => problem.code === 'legacyFont' || problem.code === 'nameMissing'))
    return { number: raw.number, draft, status: 'wrong', problems, doubts, known: [], source }
  const candidate = candidateOf(draft)
  const match = matchCandidate<KnownSubject>(index, candidate)
  const known = match.status === 'new' ? [] : match.status === 'matched' ? [match.subject] : match.subjects
  const subjectId = match.status === 'matched' ? match.subject.id : null

  const key = `${draft.kind}:${nameKeyOf(draft.kind, draft.name)}`
  const earlier = seen.get(key) ?? []
  // Somebody may stand in a list for several awards, each its own line.
  const { awardCode } = draft
  const repetition = repetitionOf(
    candidate,
    subjectId,
    earlier.filter((other) => other.awardCode === awardCode),
  )
  seen.set(key, [...earlier, { number: raw.number, candidate, subjectId, awardCode }])

  const allProblems: readonly RowProblem[] = [
    ...problems,
    ...(repetition?.isCertain === true ? [{ code: 'repeated', number: repetition.number } as const] : []),
    ...(match.status === 'matched' && inRound.has(lineKeyOf({ subjectId: match.subject.id, awardCode }))
      ? [{ code: 'alreadyInRound', name: match.subject.name } as const]
      : []),
  ]
  const allDoubts: readonly RowDoubt[] = [
    ...doubts,
    ...(match.status === 'doubtful' ? [{ code: 'match', reason: match.reason } as const] : []),
    ...(repetition?.isCertain === false ? [{ code: 'maybeRepeated', number: repetition.number } as const] : []),
  ]
  const status = allProblems.length > 0 ? 'wrong' : allDoubts.length > 0 ? 'doubtful' : match.status === 'matched' ? 'matched' : 'new'
  return { number: raw.number, draft, status, problems: allProblems, doubts: allDoubts, known, source }
}
