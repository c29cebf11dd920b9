import { noContext, type CaseContext } from '../../domain/case/context'
import { effectiveDay, honoreesOf, isOurs, outcomesOf, outOfPowerOf, votesOf } from '../../domain/case/honorees'
import { awardNameIn } from '../../domain/case/names'
import type { Entry, PaperCase } from '../../domain/case/types'
import { awardYear } from '../../domain/registration/rules'
import { nominatedMembers } from '../../domain/meeting/recusal'
import { isUnlikelyBirth } from '../../domain/subject/birth'
import { candidateOf, isSameCandidate, type MatchCandidate } from '../../domain/subject/matching'
import { nameKeyOf } from '../../domain/subject/nameKeys'
import { doubtsOfKeptName } from '../../domain/subject/nameReading'
import { isFormula } from '../../domain/subject/reading'
import { detailLineOf } from '../../domain/subject/rules'
import type { Subject } from '../../domain/subject/types'
import { awardNameOf } from '../../law/names'
import { awardFormOn } from '../../law/select'
import { yearOf } from '../../lib/dates'
import { oncePer } from '../../lib/once'
import { foldText } from '../../lib/text'
import { causeOf } from '../eligibility/causes'
import { inLine, nameMores, type Found, type NameMore } from './fact'
import { unknownAward } from './unknownAward'

/** Checks of single lines: who it is, for what, whether it may be given. Withdrawn and refused lines are not asked. */

/** What the checks read out of a record, once for each: a list of 5,000 is judged at every act. */
const readingOf = oncePer((subject: Subject) => ({
  key: nameKeyOf(subject.kind, subject.name),
  candidate: candidateOf(subject),
  letters: lettersOf(subject),
  isFormula: isFormula(subject.name),
  more: isFormula(subject.name) ? undefined : moreThanName(subject),
  detail: subject.kind === 'collective' ? 'organ' : detailLineOf(subject),
  places: placesNamed(subject),
}))

/** Lines that name somebody who stands further up for the same award: the nominee of each, with the number of the first line. */
function repeatedLines(entries: readonly Entry[]): Map<string, number> {
  const seen = new Map<string, { readonly line: number; readonly subject: Subject; readonly candidate: MatchCandidate }[]>()
  const found = new Map<string, number>()
  entries.forEach(({ nominee, subject }, index) => {
    const { key: nameKey, candidate } = readingOf(subject)
    const key = `${nominee.awardCode} ${subject.kind} ${nameKey}`
    const above = seen.get(key) ?? []
    const first = above.find((other) => other.subject.id === subject.id || isSameCandidate(other.candidate, candidate))
    if (first !== undefined) found.set(nominee.id, first.line)
    above.push({ line: index + 1, subject, candidate })
    if (above.length === 1) seen.set(key, above)
  })
  return found
}

/** Family and given name, birth, post and unit of a person of whom all of it is known; `null` otherwise. */
const lifeOf = (subject: Subject): string | null => {
  if (subject.kind !== 'person' || subject.birthYear === null || subject.post === '' || subject.unit === '') return null
  const words = foldText(subject.name).split(' ')
  return words.length < 2 ? null : [words[0], words.at(-1), subject.birthYear, foldText(subject.post), foldText(subject.unit)].join('|')
}

/** Lines of two records that differ in the middle of the name alone: the nominee of the lower one, with the first line and its name. */
function alikeLines(entries: readonly Entry[]): Map<string, { readonly line: number; readonly name: string }> {
  const seen = new Map<string, { readonly line: number; readonly name: string; readonly id: string }>()
  const found = new Map<string, { readonly line: number; readonly name: string }>()
  entries.forEach(({ nominee, subject }, index) => {
    const life = lifeOf(subject)
    if (life === null) return
    const key = `${nominee.awardCode} ${life}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, { line: index + 1, name: subject.name, id: subject.id })
    else if (first.id !== subject.id && foldText(first.name) !== foldText(subject.name)) found.set(nominee.id, first)
  })
  return found
}

/** The first award of each subject, code and year: of another year it is another achievement, and no interval is asked for. */
const awardedBefore = (awarded: CaseContext['awarded'], rulingId: string): ReadonlyMap<string, CaseContext['awarded'][number]> =>
  new Map(
    awarded
      .filter((award) => award.rulingId !== rulingId)
      .toReversed()
      .map((award) => [`${award.subjectId} ${award.awardCode} ${awardYear(award)}`, award]),
  )
/** The year a line is for: that of its achievements, else of the paper. */
const yearOfLine = (nominee: PaperCase['entries'][number]['nominee'], { round }: PaperCase, day: string): number =>
  yearOf(nominee.periodTo ?? round.periodTo ?? day)

const firstBy = <Row extends { readonly subjectId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.toReversed().map((row) => [row.subjectId, row]))

/** Whether the movement's plan has criteria for such a subject; true where it has none at all. */
const hasCriteriaFor = (movement: PaperCase['movement'], kind: Subject['kind']): boolean =>
  movement === null || movement.criteriaGroups.length === 0 || movement.criteriaGroups.some(({ subjectKind }) => subjectKind === kind)

/** The awards of the catalogue that the plan names for this review; none where it names none. */
const plannedAwards = ({ movement, round }: PaperCase): ReadonlySet<string> =>
  new Set(
    (movement?.awards.reviews ?? [])
      .filter(({ reviewKind }) => reviewKind === round.reviewKind)
      .flatMap(({ forms }) => forms.map(({ awardCode }) => awardCode))
      .filter((code) => code !== ''),
  )

/** A person's name in capitals or small letters alone; names of one letter and abbreviations of organs say nothing. */
function lettersOf({ kind, name }: Subject): 'capitals' | 'small' | null {
  const words = name.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word))
  if (kind === 'collective' || words.length < 2) return null
  if (words.every((word) => word === word.toLocaleUpperCase('vi'))) return 'capitals'
  return words.every((word) => word === word.toLocaleLowerCase('vi')) ? 'small' : null
}

/** What stands in the name beside one name, by the same reading that marks the cell in the list. */
function moreThanName({ kind, name }: Subject): NameMore | undefined {
  const doubts = doubtsOfKeptName(name, kind)
  return nameMores.find((more) => doubts.includes(more))
}

/** The communes and wards that the subject's address, unit or upper organ names; a cooperative (“hợp tác xã Dịch vụ”) is none. */
function placesNamed(subject: Subject): readonly { readonly said: string; readonly folded: string }[] {
  const said = [
    subject.address,
    ...(subject.kind === 'person' ? [subject.unit] : subject.kind === 'collective' ? [subject.parentOrgan] : []),
  ].join('; ')
  return [
    ...said.matchAll(/(?<!\p{L})(?<![Hh]ợp tác )(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s+((?:\p{Lu}\p{L}*|\d+)(?:\s+\p{Lu}\p{L}*)*)/gu),
  ].map(([whole, name = '']) => ({ said: whole, folded: foldText(name) }))
}

/** A commune or ward that the record names and that is not this one; `null` where none is named, or this one is too. */
const placeOutside = (subject: Subject, own: string): string | null => {
  const { places } = readingOf(subject)
  return places.some(({ folded }) => folded === own) ? null : (places[0]?.said ?? null)
}

/** The year of birth where it is rather a slip. */
const unlikelyBirth = (subject: Subject, year: number): number | null =>
  subject.kind === 'person' && subject.birthYear !== null && isUnlikelyBirth(subject.birthYear, year) ? subject.birthYear : null

/** Everything to look at in the lines that the paper deals with; it pauses at every line. */
export function* findingInLines(paper: PaperCase, context: CaseContext = noContext): Generator<number, Found[]> {
  const day = effectiveDay(paper)
  const outcomes = outcomesOf(paper)
  const votes = votesOf(paper)
  const entries = paper.entries.filter(({ nominee }) => {
    const outcome = outcomes.get(nominee.id)
    return outcome === 'open' || outcome === 'carried'
  })
  for (const [index, { subject }] of entries.entries()) {
    readingOf(subject)
    yield index
  }
  const repeated = repeatedLines(entries)
  const alike = alikeLines(entries)
  const elsewhere = firstBy(context.openElsewhere)
  const namesakes = firstBy(context.namesakes)
  const planned = plannedAwards(paper)
  const awarded = awardedBefore(context.awarded, paper.ruling.id)
  const powerless = new Set(outOfPowerOf(paper).map(({ nominee }) => nominee.id))
  const ownPlace = foldText(paper.office.name)
  // A paper without its day is of the end of the round's time, not of the day the round was opened: who ended in between is told at once.
  const { periodTo } = paper.round
  const lastDay = paper.ruling.issuedOn === null && periodTo !== null && periodTo > day ? periodTo : day
  const found: Found[] = []
  for (const { nominee, subject } of entries) {
    const form = awardFormOn(paper.law, nominee.awardCode, subject.kind, day)
    const reading = readingOf(subject)
    const detail = nominee.detail ?? reading.detail
    const firstLine = repeated.get(nominee.id)
    const twin = alike.get(nominee.id)
    const other = elsewhere.get(subject.id)
    const namesake = namesakes.get(subject.id)
    const before = awarded.get(`${subject.id} ${nominee.awardCode} ${yearOfLine(nominee, paper, day)}`)
    const isMember = paper.meeting !== null && nominatedMembers(paper.meeting, paper.council, subject).length > 0
    const at = (field: string | null, fact: Found['fact'], causes?: readonly string[]): Found => inLine(nominee.id, field, fact, causes)
    const awardName = form === undefined ? awardNameOf(paper.law, nominee.awardCode) : awardNameIn(paper.office, form)
    const outside = placeOutside(subject, ownPlace)
    const bornLate = unlikelyBirth(subject, yearOf(paper.round.openedOn))
    const isEnded = subject.endedOn !== null && subject.endedOn <= lastDay
    const facts: (Found | false)[] = [
      firstLine !== undefined && at('name', { id: 'CASE-TWICE', firstLine }),
      firstLine === undefined && twin !== undefined && at('name', { id: 'CASE-ALIKE', firstLine: twin.line, firstName: twin.name }),
      form === undefined && at('awardCode', unknownAward(paper, nominee.awardCode, subject.kind, day)),
      !hasCriteriaFor(paper.movement, subject.kind) && at('kind', { id: 'CASE-NO-CRITERIA', kind: subject.kind }),
      planned.size > 0 && !planned.has(nominee.awardCode) && at('awardCode', { id: 'CASE-AWARD-NOT-IN-PLAN', awardName }),
      powerless.has(nominee.id) && at('awardCode', { id: isOurs(form) ? 'AWARD_OF_COMMUNE' : 'AWARD_ABOVE_COMMUNE', awardName }),
      isEnded && subject.endedOn !== null && at('name', { id: 'CASE-SUBJECT-ENDED', endedOn: subject.endedOn }),
      nominee.identity === 'doubtful' && at('name', { id: 'CASE-IDENTITY' }),
      nominee.achievement === '' && form?.procedure !== 'posting' && at('achievement', { id: 'CASE-NO-ACHIEVEMENT' }),
      other !== undefined && at('name', { id: 'CASE-OPEN-ELSEWHERE', roundName: other.roundName }, [causeOf('round', other.roundName)]),
      before !== undefined &&
        at(
          'awardCode',
          {
            id: 'CASE-AWARDED-BEFORE',
            awardName: before.awardName,
            decisionSymbol: before.decisionSymbol,
            decidedOn: before.decidedOn,
          },
          [causeOf('award', before.id)],
        ),
      isMember &&
        votes.get(nominee.id)?.recused === undefined &&
        at('name', { id: 'CASE-MEMBER-NOMINEE' }, [causeOf('member', nominee.id)]),
      subject.kind === 'person' && subject.gender === null && at('honorific', { id: 'CASE-NO-HONORIFIC' }),
      reading.isFormula && at('name', { id: 'CASE-NAME-FORMULA' }),
      reading.letters !== null && at('name', { id: 'CASE-NAME-LETTERS', letters: reading.letters }),
      reading.more !== undefined && at('name', { id: 'CASE-NAME-MORE', more: reading.more }),
      detail === '' && at('unit', { id: 'CASE-NO-DETAIL' }),
      outside !== null && at('unit', { id: 'M11', place: outside }),
      subject.kind === 'person' && subject.birthYear === null && at('birthYear', { id: 'CASE-NO-BIRTH-YEAR' }),
      bornLate !== null && at('birthYear', { id: 'CASE-BIRTH-UNLIKELY', birthYear: bornLate }),
      namesake !== undefined && at('name', { id: 'CASE-NAMESAKE', otherBirthYear: namesake.otherBirthYear }),
    ]
    for (const fact of facts) if (fact !== false) found.push(fact)
    yield found.length
  }
  const unpaid = honoreesOf(paper).flatMap((honoree) =>
    honoree.prize?.isCountedElsewhere === true
      ? [inLine(honoree.nomineeId, 'awardCode', { id: 'R31_MONEY_SAME_PERIOD', awardName: honoree.awardName })]
      : [],
  )
  return [...found, ...unpaid]
}
