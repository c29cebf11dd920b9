import { spellingKeyOf } from '../../domain/subject/nameKeys'
import { quotaCountKey, quotaPercentKey } from '../../law/eligibilityKeys'
import { awardNameOf } from '../../law/names'
import { parameterOf, readNumber } from '../../law/parameters'
import { subjectKinds, type SubjectKind } from '../../law/subjectKinds'
import type { LawBook } from '../../law/types'
import { asked, codeOf, following, type Line, type RuleFact } from './line'

/** Checks of a list as a whole, and of the law book behind it. */

const priorPrefix = 'prior.consecutive.'
/** Awards whose standard itself names an earlier award. Source: Law 06/2022/QH15, art. 21, 22, 74. */
const withPrior: ReadonlySet<string> = new Set(['CSTDT', 'CSTDTQ', 'BK_TINH'])
/** R05: a row of the book that asks for a lower award although the standard does not. */
const ladder = (book: LawBook): RuleFact[] =>
  book.parameters.flatMap(({ key, title }) =>
    key.startsWith(priorPrefix) && !withPrior.has(key.slice(priorPrefix.length)) ? [{ id: 'R05_NO_LADDER' as const, title }] : [],
  )

/** A number that the office may have entered for an award: silent where it has not. */
const quota = (
  line: Line,
  key: ReturnType<typeof quotaCountKey> | ReturnType<typeof quotaPercentKey>,
  facts: (limit: number) => readonly RuleFact[],
) => (parameterOf(line.book, key) === undefined ? [] : asked(readNumber(line.book, key, line.day), facts))

/** L12, M12 with R08: more put forward than the quota, and who comes first among equals. */
function quotas(lines: readonly Line[]): RuleFact[] {
  const codes = [...new Set(lines.map(codeOf))]
  return codes.flatMap((code) =>
    [null, ...subjectKinds].flatMap((kind): readonly RuleFact[] => {
      const own = lines.filter((line) => codeOf(line) === code && (kind === null || line.subject.kind === kind))
      const [first] = own
      if (first === undefined) return []
      const facts = { awardName: first.form?.name ?? awardNameOf(first.book, code), kind, count: own.length }
      return [
        ...quota(first, quotaCountKey(code, kind), (limit) =>
          own.length > limit ? [{ id: 'L12_GK_QUOTA', ...facts, limit }, ...womenFirst(own)] : [],
        ),
        ...shareQuota(first, code, facts, own),
      ]
    }),
  )
}

/** Awards whose share is taken of something else than those who take part. */
const withOwnShare: ReadonlySet<string> = new Set(['CSTDCS', 'CTD_CP'])
/** L12 as a share of those who registered for the movement in the year; silent where no registrations of such are kept. */
function shareQuota(
  first: Line,
  code: string,
  facts: { readonly awardName: string; readonly kind: SubjectKind | null; readonly count: number },
  own: readonly Line[],
): readonly RuleFact[] {
  const { world, round, year } = first
  if (withOwnShare.has(code) || round.movementId === null) return []
  return quota(first, quotaPercentKey(code, facts.kind), (percent) => {
    const of = new Set(
      world.registrations
        .filter((row) => row.movementId === round.movementId && row.year === year && !row.isReturned)
        .filter(({ kind }) => facts.kind === null || kind === facts.kind)
        .map(({ kind, subjectId, name }) => `${kind} ${subjectId ?? spellingKeyOf(name)}`),
    ).size
    return of > 0 && 100 * facts.count > percent * of ? [{ id: 'L12_GK_SHARE', ...facts, of, percent }, ...womenFirst(own)] : []
  })
}

const womenFirst = (lines: readonly Line[]): readonly RuleFact[] => {
  const [first] = lines
  if (first === undefined) return []
  return asked(readNumber(first.book, 'tie.womenPercent', first.day), (percent) => {
    const persons = lines.filter(({ subject }) => subject.kind === 'person' && subject.gender === 'female').length
    const collectives = lines.filter(({ subject, world, year }) => {
      const row = world.years.get(subject.id)?.get(year)
      return (
        subject.kind === 'collective' &&
        row?.women != null &&
        row.headcount != null &&
        row.headcount > 0 &&
        100 * row.women >= percent * row.headcount
      )
    }).length
    return persons + collectives === 0 ? [] : [{ id: 'R08_TIE_WOMEN', persons, collectives, percent }]
  })
}

/** L01: only where the city's own share was entered. */
function fighters(lines: readonly Line[]): readonly RuleFact[] {
  const own = lines.filter((line) => codeOf(line) === 'CSTDCS')
  const [first] = own
  if (first === undefined) return []
  const of = new Set(lines.filter((line) => codeOf(line) === 'LDTT' || codeOf(line) === 'CSTDCS').map(({ subject }) => subject.id)).size
  return quota(first, quotaPercentKey('CSTDCS'), (percent) =>
    100 * own.length > percent * of ? [{ id: 'L01_CSTDCS_RATIO', count: own.length, of, percent }] : [],
  )
}

/** L02: the ratings of a unit, for each group of similar duties: those who lead, and the others. */
function unitRatings(lines: readonly Line[]): readonly RuleFact[] {
  const [first] = lines
  if (first === undefined) return []
  const units = new Map(
    lines.flatMap(({ subject }) => (subject.kind === 'person' && subject.unitId !== null ? [[subject.unitId, subject.unit] as const] : [])),
  )
  if (units.size === 0 || !lines.some((line) => codeOf(line) === 'LDTT' || codeOf(line) === 'CSTDCS')) return []
  // Before the decree on ratings there was no such share.
  const read = readNumber(first.book, 'rating.excellentPercent', first.to)
  if (!read.ok) return []
  const percent = read.value.value
  const facts = [...units].flatMap(([unitId, unit]) =>
    [true, false].flatMap((isLeader): RuleFact[] => {
      const rated = (first.world.members.get(unitId) ?? [])
        .filter((member) => member.isLeader === isLeader)
        .map(({ subjectId }) => first.world.years.get(subjectId)?.get(first.year)?.rating ?? null)
      const [excellent, good] = [rated.filter((one) => one === 'excellent').length, rated.filter((one) => one === 'good').length]
      // One person alone is no group that a share could be taken of.
      return rated.filter((one) => one !== null).length > 1 && 100 * excellent > percent * good
        ? [{ id: 'L02_CSTDCS_ANNUAL_HTXS', unit, excellent, good, percent }]
        : []
    }),
  )
  return following(read.value, facts)
}

/** R18: the share is the city's to count; the office is told. */
const flag = (lines: readonly Line[]): readonly RuleFact[] => {
  const own = lines.find((line) => codeOf(line) === 'CTD_CP')
  return own === undefined ? [] : quota(own, quotaPercentKey('CTD_CP'), (percent) => [{ id: 'R18_CTD_CP_QUOTA', percent }])
}

/** M14: one decision with titles and forms. */
const mixed = (lines: readonly Line[]): readonly RuleFact[] => {
  const kinds = new Set(lines.flatMap(({ form }) => (form?.decidedBy === 'commune' ? [form.kind] : [])))
  return kinds.size > 1 ? [{ id: 'M14' }] : []
}

/** Everything about a list as a whole. */
export function listRuleFacts(lines: readonly Line[]): readonly RuleFact[] {
  const [first] = lines
  return first === undefined
    ? []
    : [...ladder(first.book), ...quotas(lines), ...fighters(lines), ...unitRatings(lines), ...flag(lines), ...mixed(lines)]
}
