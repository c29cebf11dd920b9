import { isSameCandidate, matchCandidate, type KnownSubject, type MatchCandidate, type SubjectIndex } from '../domain/subject/matching'
import { nameKeyOf, spellingKeyOf } from '../domain/subject/nameKeys'
import { foldText } from '../lib/text'
import type { Subject, SubjectKind } from '../domain/subject/types'
import type { PreviewOptions, PreviewRow, RowChange, RowDoubt, RowDraft, RowProblem } from './preview'
import { targetOf, type ImportTarget, type StoredFacts, type TargetId } from './targets'
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
  readonly draft: RowDraft
  readonly candidate: MatchCandidate
  readonly subjectId: string | null
}

/** Earlier rows of that name and award that could be the same one: of the year or of none; all of them where the row tells no year. */
function earlierOf(seen: ReadonlyMap<string, readonly Earlier[]>, key: string, year: number | null): readonly Earlier[] {
  if (year === null) return seen.get(key) ?? nobody
  const [same, none] = [seen.get(`${key}:${year}`), seen.get(`${key}:null`)]
  return same === undefined ? (none ?? nobody) : none === undefined ? same : [...same, ...none]
}
const nobody: readonly Earlier[] = []

/** Everything by which two namesakes differ, as one text: where it is the same, the row stands there twice. */
const saidOf = ({ kind, name, birthYear, bornOn, gender, post, unit, address, memberCount }: RowDraft): string =>
  [kind, spellingKeyOf(name), birthYear, bornOn, gender, foldText(post), foldText(unit), foldText(address), memberCount].join('|')

/**
 * Whether the row repeats an earlier one of the same list. Certain only when nothing tells the two apart: name and year alone are no proof, two
 * people of one name and year live in two villages.
 */
function repetitionOf(
  candidate: MatchCandidate,
  draft: RowDraft,
  subjectId: string | null,
  earlier: readonly Earlier[],
): { readonly number: number; readonly place: string | undefined; readonly isCertain: boolean } | null {
  const same = earlier.find((other) => (subjectId !== null && other.subjectId === subjectId) || isSameCandidate(candidate, other.candidate))
  if (same === undefined) return null
  const isTold = candidate.kind !== 'person' || candidate.birthYear !== null || candidate.unit !== '' || candidate.address !== ''
  const said = saidOf(draft)
  return { number: same.number, place: same.place, isCertain: isTold && earlier.some((other) => saidOf(other.draft) === said) }
}

type Facts = {
  readonly index: SubjectIndex
  readonly target: TargetId
  readonly stored: StoredFacts
  readonly records: ReadonlyMap<string, Subject>
}

/** Understands every row for its target and matches it with the known subjects. `onProgress` is told after every thousand rows. */
export function buildPreview(
  grid: SheetGrid,
  raws: readonly RawRow[],
  options: PreviewOptions,
  facts: Facts,
  onProgress?: (done: number) => void,
): PreviewRow[] {
  const target = targetOf(facts.target)
  const surroundings: Surroundings = { ...facts, target, seen: new Map() }
  const sources = new Map(grid.rows.map((row) => [row.number, row.cells]))
  return raws.map((raw, place) => {
    if (place % 1000 === 999) onProgress?.(place + 1)
    const known = kindFromKnown(raw, options, facts.index)
    const understood = understandRow(
      raw,
      known === null ? options : { ...options, kinds: { ...options.kinds, [raw.number]: known } },
      target,
    )
    return withMatch(raw, understood, surroundings, sources.get(raw.source ?? raw.number) ?? [])
  })
}

type Surroundings = Omit<Facts, 'target'> & {
  readonly target: ImportTarget
  readonly seen: Map<string, Earlier[]>
}

/** What the list says otherwise than is stored, for each known subject that the row may be. */
function changesOf(draft: RowDraft, known: readonly KnownSubject[], { target, stored, records }: Surroundings): PreviewRow['changes'] {
  const all: Record<string, readonly RowChange[]> = {}
  for (const { id } of known) {
    const key = target.storedKey(draft, id)
    const changes = target.changes(draft, key === null ? undefined : stored.get(key), records.get(id))
    if (changes.length > 0) all[id] = changes
  }
  return Object.keys(all).length === 0 ? undefined : all
}

/** An earlier row of the list that this one repeats; notes this one for those that come. */
function repeated(
  raw: RawRow,
  draft: RowDraft,
  nameKey: string,
  subjectId: string | null,
  { target, seen }: Surroundings,
): (ReturnType<typeof repetitionOf> & { readonly first: { readonly number: number; readonly place?: string } }) | null {
  const candidate = candidateOf(draft)
  // Somebody may stand in a list for several awards or years, each its own line.
  const key = `${draft.kind}:${nameKey}:${target.keyOf(draft)}`
  const repetition = repetitionOf(candidate, draft, subjectId, earlierOf(seen, key, draft.birthYear))
  const own: Earlier = { number: raw.number, place: raw.place, draft, candidate, subjectId }
  for (const place of [key, `${key}:${draft.birthYear}`])
    seen
      .set(place, seen.get(place) ?? [])
      .get(place)
      ?.push(own)
  if (repetition === null) return null
  return {
    ...repetition,
    first: { number: repetition.number, ...(repetition.place === undefined ? {} : { place: repetition.place }) },
  }
}

function withMatch(
  raw: RawRow,
  { draft, problems, doubts, notes }: ReturnType<typeof understandRow>,
  surroundings: Surroundings,
  source: readonly string[],
): PreviewRow {
  const { index, target, stored } = surroundings
  const common = { number: raw.number, ...(raw.place === undefined ? {} : { place: raw.place }), draft, notes, source }
  if (problems.some((problem) => problem.code === 'lettersLost' || problem.code === 'nameMissing'))
    return { ...common, status: 'wrong', problems, doubts, known: [] }
  const nameKey = nameKeyOf(draft.kind, draft.name)
  const match = matchCandidate<KnownSubject>(index, candidateOf(draft), nameKey)
  const known = match.status === 'new' ? [] : match.status === 'matched' ? [match.subject] : match.subjects
  const repetition = repeated(raw, draft, nameKey, match.status === 'matched' ? match.subject.id : null, surroundings)
  const allProblems: readonly RowProblem[] = [
    ...problems,
    ...(repetition?.isCertain === true ? [{ code: 'repeated', ...repetition.first } as const] : []),
  ]
  const allDoubts: readonly RowDoubt[] = [
    ...doubts,
    ...(match.status === 'doubtful' ? [{ code: 'match', reason: match.reason } as const] : []),
    ...(repetition?.isCertain === false ? [{ code: 'maybeRepeated', ...repetition.first } as const] : []),
  ]
  const key = match.status === 'matched' ? target.storedKey(draft, match.subject.id) : null
  const changes = changesOf(draft, known, surroundings)
  // What stands there and would change is asked about like any other row.
  const isThere = key !== null && stored.has(key) && (allDoubts.length === 0 || changes === undefined)
  const status =
    allProblems.length > 0
      ? 'wrong'
      : isThere
        ? 'present'
        : allDoubts.length > 0
          ? 'doubtful'
          : match.status === 'matched'
            ? 'matched'
            : 'new'
  return { ...common, status, problems: allProblems, doubts: allDoubts, known, ...(changes === undefined ? {} : { changes }) }
}
