import { newMovement } from '../domain/movement/newMovement'
import { movementSchema, type EmulationMovement } from '../domain/movement/types'
import type { Office } from '../domain/office/types'
import { readAward, type AwardWords } from '../law/reading'
import { foldText } from '../lib/text'
import type { PlanTree } from './tree'

/** What a plan may leave out and a movement needs. */
export type PlanAnswers = {
  readonly name: string
  readonly fromYear: number
  readonly toYear: number
  /** The plan is of a level above: it becomes the parent movement. */
  readonly isUpper: boolean
}
type FromPlan = {
  readonly tree: PlanTree
  readonly answers: PlanAnswers
  readonly office: Pick<Office, 'unitKind' | 'advisingRoom' | 'defaultSignerId' | 'signers'> | null
  readonly awardForms: readonly AwardWords[]
  readonly newId: () => string
}

/** The catalogue's code of an award as plans write it: its giver may stand without "của", or as the committee whose chair grants it. */
export function awardCodeOf(text: string, forms: readonly AwardWords[]): string {
  const words = text.replace(/[;,.\s-]+$/u, '')
  const ways = [
    words,
    words.replace(/^(\p{L}+ \p{L}+) (?=(?:Ủy|Uỷ) ban|UBND)/u, '$1 của '),
    words.replace(/^(\p{L}+ \p{L}+)(?: của)? (?=(?:Ủy|Uỷ) ban|UBND)/u, '$1 của Chủ tịch '),
  ]
  return ways.map((way) => readAward(way, forms)).find((code) => code !== null) ?? ''
}

/** The movement of a plan that was read: every text as typed. Years that a phase does not name are the movement's own. */
export function movementOfPlan({ tree, answers, office, awardForms, newId }: FromPlan): EmulationMovement {
  const items = (texts: readonly string[]) => texts.map((text) => ({ id: newId(), text }))
  const bare = newMovement({ name: answers.name, fromYear: answers.fromYear, toYear: answers.toYear, kind: 'thematic' }, office, newId)
  const signer = office?.signers.find(({ fullName }) => foldText(fullName) === foldText(tree.signer.name))
  return movementSchema.parse({
    ...bare,
    shortName: tree.shortName === '' ? bare.shortName : tree.shortName,
    periodText: tree.periodText === '' ? bare.periodText : tree.periodText,
    plan: {
      number: tree.number,
      issuedOn: tree.issuedOn,
      month: tree.month,
      year: tree.year,
      subject: tree.subject === '' ? bare.plan.subject : tree.subject,
      signerId: signer?.id ?? null,
    },
    opening: items(tree.opening),
    bases: tree.bases.map((base) => ({ id: newId(), ...base })),
    parents: tree.parents.map((parent) => ({ id: newId(), ...parent })),
    objectives: items(tree.objectives),
    requirements: items(tree.requirements),
    themes: items(tree.themes),
    criteriaGroups: tree.criteriaGroups.map(({ criteria, ...group }) => ({ id: newId(), ...group, criteria: items(criteria) })),
    awards: {
      annualTitle: tree.awards.annualTitle || bare.awards.annualTitle,
      annualText: tree.awards.annualText,
      reviewTitle: tree.awards.reviewTitle || bare.awards.reviewTitle,
      formsTitle: tree.awards.formsTitle || bare.awards.formsTitle,
      reviews: tree.awards.reviews.map(({ forms, ...review }) => ({
        id: newId(),
        ...review,
        forms: forms.map((text) => ({ id: newId(), text, awardCode: awardCodeOf(text, awardForms) })),
      })),
      standardTitle: tree.awards.standardTitle || bare.awards.standardTitle,
      standardText: tree.awards.standardText,
    },
    schedule: {
      title: tree.schedule.title || bare.schedule.title,
      intro: tree.schedule.intro,
      phases: tree.schedule.phases.map((phase) => ({
        id: newId(),
        ...phase,
        fromYear: phase.fromYear ?? answers.fromYear,
        toYear: phase.toYear ?? phase.fromYear ?? answers.toYear,
      })),
    },
    actors: tree.actors.map(({ title, isRequested, duties }) => ({ id: newId(), name: title, isRequested, duties: items(duties) })),
    reporting: { text: tree.reporting.text, dueBefore: tree.reporting.dueBefore },
    closing: items(tree.closing),
    recipients: items(tree.recipients),
    fileCopy: tree.fileCopy === '' ? bare.fileCopy : tree.fileCopy,
    otherParts: tree.otherParts.map(({ title, items: texts }) => ({ id: newId(), title, items: items(texts) })),
    unplaced: items(tree.unplaced),
    ...(tree.dropped.length === 0 ? {} : { dropped: tree.dropped.map((one) => ({ id: newId(), ...one })) }),
    ...(answers.isUpper ? { upper: { issuer: tree.issuer, symbol: tree.symbol } } : {}),
  })
}
