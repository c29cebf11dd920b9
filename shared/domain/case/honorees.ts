import type { CalendarDate } from '../../lib/dates'
import { prizeOn, type Prize } from '../../law/prize'
import { awardFormOn, parameterOn } from '../../law/select'
import { outcomeOf } from '../round/rules'
import { detailLineOf } from '../subject/rules'
import type { Subject, SubjectKind } from '../subject/types'
import type { AwardCase } from './types'

/** One subject of the list as every document prints it. */
export type Honoree = {
  readonly nomineeId: string
  readonly subjectId: string
  readonly subjectKind: SubjectKind
  /** Serial in the decision's list, from 1 through all sections: the "số sổ vàng". */
  readonly registerNumber: number
  readonly honorific: string
  readonly name: string
  readonly birthYear: number | null
  readonly detail: string
  readonly achievement: string
  readonly awardCode: string
  readonly awardName: string
  /** `null` while no base salary is known for the day. */
  readonly prize: Prize | null
}

/** Sections of every list, in this order: collectives, individuals, households. */
export const sectionOrder = ['collective', 'person', 'household'] as const satisfies readonly SubjectKind[]

/** Ông or Bà before a person's name; nothing where the gender is not known or the subject is no person. */
const honorificOf = (subject: Subject): string => (subject.kind !== 'person' || subject.gender === null ? '' : subject.gender === 'male' ? 'Ông' : 'Bà')

/** The day that picks the law's numbers: the decision's, or while that is open the council's, or the round's first day. */
export const effectiveDay = ({ round }: AwardCase): CalendarDate => round.decision.issuedOn ?? round.meeting?.heldOn ?? round.openedOn

/** The share of votes that must be exceeded, in percent of all members. */
export const thresholdOf = (awardCase: AwardCase): number => parameterOn(awardCase.law, 'vote.thresholdPercent', effectiveDay(awardCase))?.value ?? 50

const listed = (awardCase: AwardCase, keep: (entry: AwardCase['nominees'][number]) => boolean): Honoree[] => {
  const day = effectiveDay(awardCase)
  return sectionOrder
    .flatMap((kind) =>
      awardCase.nominees
        .filter((entry) => entry.subject.kind === kind && keep(entry))
        .toSorted((a, b) => a.nominee.order - b.nominee.order),
    )
    .map(({ nominee, subject }, index) => {
      const prize = prizeOn(awardCase.law, nominee.awardCode, subject.kind, day)
      return {
        nomineeId: nominee.id,
        subjectId: subject.id,
        subjectKind: subject.kind,
        registerNumber: awardCase.registerNumbers[nominee.id] ?? index + 1,
        honorific: honorificOf(subject),
        name: subject.name,
        birthYear: subject.kind === 'person' ? subject.birthYear : null,
        detail: nominee.detail ?? detailLineOf(subject),
        achievement: nominee.achievement,
        awardCode: nominee.awardCode,
        awardName: awardFormOn(awardCase.law, nominee.awardCode, subject.kind, day)?.name ?? nominee.awardCode,
        prize: prize.ok ? prize.value : null,
      }
    })
}

/** Whether any vote was recorded in the case. */
export const hasVotes = (awardCase: AwardCase): boolean => awardCase.nominees.some(({ nominee }) => nominee.vote !== null)

/** Everybody put forward and not withdrawn, in the order of the lists: for the submission and the minutes. */
export const proposedOf = (awardCase: AwardCase): Honoree[] => listed(awardCase, ({ nominee }) => nominee.withdrawnReason === null)

/** Those the council carried; before any vote everybody put forward, so that drafts can be seen. For decision, certificates, money. */
export const honoreesOf = (awardCase: AwardCase): Honoree[] => {
  // Once issued the register decides: a threshold corrected later must not change who was honoured.
  const isFrozen = awardCase.round.decision.status === 'issued' && Object.keys(awardCase.registerNumbers).length > 0
  if (isFrozen) return listed(awardCase, ({ nominee }) => awardCase.registerNumbers[nominee.id] !== undefined)
  if (!hasVotes(awardCase)) return proposedOf(awardCase)
  const threshold = thresholdOf(awardCase)
  return listed(awardCase, ({ nominee }) => outcomeOf(nominee, threshold) === 'carried')
}

/** How many of each kind. */
export const countByKind = (honorees: readonly Honoree[]): Record<SubjectKind, number> => ({
  collective: honorees.filter((honoree) => honoree.subjectKind === 'collective').length,
  person: honorees.filter((honoree) => honoree.subjectKind === 'person').length,
  household: honorees.filter((honoree) => honoree.subjectKind === 'household').length,
})

export const totalPrizeVnd = (honorees: readonly Honoree[]): number => honorees.reduce((sum, honoree) => sum + (honoree.prize?.amountVnd ?? 0), 0)
