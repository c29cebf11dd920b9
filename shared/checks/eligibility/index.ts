import type { CaseContext } from '../../domain/case/context'
import { effectiveDay, outcomesOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { severityOn } from '../../law/select'
import { grouped } from '../../lib/grouped'
import { oncePer } from '../../lib/once'
import { barRules } from './bars'
import { causeOf } from './causes'
import { collectiveRules } from './collectives'
import { dossierRules } from './dossier'
import { formRules } from './forms'
import { amendedFrom, linesOf, ownLines, receivedOf, type Line, type LineRule, type RuleFact } from './line'
import { listRuleFacts } from './list'
import { registrationRules } from './registered'
import { personTitleRules } from './titles'
import { worldOf } from './world'

/** The standard of the award: judged by the law of the day the dossier was received. */
export const standardRules: readonly LineRule[] = [...personTitleRules, ...collectiveRules, ...formRules]
/** What bars an award, whatever the standard. */
export { barRules } from './bars'

const factsBy = (rules: readonly LineRule[], line: Line): readonly RuleFact[] => rules.flatMap((rule) => rule(line))

/** Whether the line stands in its way to be signed by that law. */
const isBarred = (line: Line): boolean =>
  factsBy(standardRules, line).some(({ id }) => severityOn(line.book, id, line.lawDay) === 'blocked' || id.startsWith('R1'))

/** The newer law was chosen for a dossier of before. */
const isChosenNew = ({ book, nominee, round }: Line): boolean => {
  const { on } = amendedFrom(book)
  return on !== null && nominee.appliesNewLaw === true && receivedOf(nominee, round) < on
}
/** The line by the law of the day it was received, where the newer one was chosen and is not met: it applies only if it is more favourable. */
const byFavourable = (line: Line): Line =>
  isChosenNew(line) && isBarred(line) ? { ...line, lawDay: receivedOf(line.nominee, line.round) } : line

/** The transition of 2026: a day that nobody wrote down, and the newer standard where it is met and the older is not. */
function transitionFacts(line: Line): readonly RuleFact[] {
  const { on: from } = amendedFrom(line.book)
  if (from === null) return []
  const { receivedOn, appliesNewLaw } = line.nominee
  const isUnknown = receivedOn == null && line.lawDay < from && from <= line.day && isJudged(line)
  const isFavoured =
    receivedOn != null && receivedOn < from && appliesNewLaw !== true && isBarred(line) && !isBarred({ ...line, lawDay: from })
  return [
    ...(isUnknown ? [{ id: 'LAW-RECEIVED-UNKNOWN' as const, from }] : []),
    ...(isFavoured ? [{ id: 'LAW-MORE-FAVOURABLE' as const, from }] : []),
    ...(isChosenNew(line) && line.lawDay < from ? [{ id: 'LAW-NOT-FAVOURABLE' as const, from }] : []),
  ]
}
/** Whether the two laws may differ about the award at all. */
const isJudged = (line: Line): boolean => line.form?.kind === 'title' || line.nominee.route === 'merit'

/** A fact with the line it is about (`null`: the whole list), the field it leads to, and the day that picks its weight. */
export type EligibilityFound = {
  readonly nomineeId: string | null
  readonly field: string | null
  readonly fact: RuleFact
  /** `null`: the paper's. */
  readonly on: string | null
  readonly causes: readonly string[]
  readonly isUnread: boolean
  /** The clause of the value it follows from; `undefined`: the rule's own. */
  readonly source?: string | undefined
}

/** What was on record by the day of a paper: an initiative that is recognised later is no ground of it yet. A paper without its day waits. */
function asOfPaper(context: CaseContext, issuedOn: string | null): CaseContext {
  const isLater = ({ recognisedOn }: CaseContext['initiatives'][number]): boolean =>
    issuedOn !== null && recognisedOn !== null && recognisedOn > issuedOn
  return context.initiatives.some(isLater) ? { ...context, initiatives: context.initiatives.filter((one) => !isLater(one)) } : context
}

/** Everything that the law's checks of eligibility find in the lines that a paper deals with; it pauses at every line. */
export function* findingEligibility(paper: PaperCase, context: CaseContext): Generator<number, EligibilityFound[]> {
  const day = effectiveDay(paper)
  const outcomes = outcomesOf(paper)
  const entries = paper.entries.filter(({ nominee }) => {
    const outcome = outcomes.get(nominee.id)
    return outcome === 'open' || outcome === 'carried'
  })
  const lines = linesOf(entries, paper.round, paper.law, worldOf(asOfPaper(context, paper.ruling.issuedOn)), day)
  const found: EligibilityFound[] = []
  for (const line of lines.map(byFavourable)) {
    found.push(...foundOnce(line, context))
    yield found.length
  }
  const ofList = listRuleFacts(lines).map(({ causes = [], isUnread = false, source, ...fact }) => ({ fact, causes, isUnread, source }))
  return [...found, ...ofList.map((one) => ({ nomineeId: null, field: null, on: null, ...one }))]
}

function foundIn(line: Line, context: CaseContext): readonly EligibilityFound[] {
  const at = (facts: readonly RuleFact[], on: string | null = null): EligibilityFound[] =>
    facts.map(({ causes = [], isUnread = false, source, ...fact }) => ({
      nomineeId: line.nominee.id,
      field: fieldOf(fact),
      fact,
      on,
      causes,
      isUnread,
      source,
    }))
  return [
    ...at(factsBy(standardRules, line), line.lawDay),
    ...at(factsBy(barRules, line)),
    ...at(factsBy(dossierRules, line)),
    ...at(factsBy(registrationRules, line)),
    ...at(transitionFacts(line)),
    ...at(openElsewhere(line, context)),
  ]
}

type Judged = Pick<Line, 'subject' | 'round' | 'book' | 'world' | 'day'> & { readonly found: readonly EligibilityFound[] }
const judged = new WeakMap<Line['nominee'], Judged>()

/**
 * What is found in a line, asked of the rules once while nothing of it changed: most lines of a long list are as they were at the act before. A
 * collective is judged with the people beside it, and one of several lines of a subject with the others: those are asked each time.
 */
function foundOnce(line: Line, context: CaseContext): readonly EligibilityFound[] {
  const { nominee, subject, round, book, world, day } = line
  if (subject.kind === 'collective' || ownLines(line).length > 1) return foundIn(line, context)
  const known = judged.get(nominee)
  if (known?.subject === subject && known.round === round && known.book === book && known.world === world && known.day === day)
    return known.found
  const found = foundIn(line, context)
  // Not the line itself: it knows all lines of its list, which would stay in memory with it.
  judged.set(nominee, { subject, round, book, world, day, found })
  return found
}

const linesElsewhere = oncePer((lines: CaseContext['openElsewhere']) => grouped(lines, ({ subjectId }) => [subjectId]))

/** R04: in another open dossier of the same movement. */
const openElsewhere = ({ round, subject }: Line, context: CaseContext): readonly RuleFact[] =>
  round.movementId === null
    ? []
    : (linesElsewhere(context.openElsewhere).get(subject.id) ?? [])
        .filter(({ movementId }) => movementId === round.movementId)
        .slice(0, 1)
        .map(({ roundName }) => ({
          id: 'R04_SAME_ACHIEVEMENT' as const,
          other: `đề nghị trong đợt “${roundName}”`,
          causes: [causeOf('round', roundName)],
        }))

const fields: Readonly<Record<string, string>> = {
  'LAW-RECEIVED-UNKNOWN': 'receivedOn',
  'L15_DEADLINE': 'receivedOn',
  'DOSSIER-PAPERS': 'papers',
}
const fieldOf = ({ id }: RuleFact): string => fields[id] ?? 'awardCode'
