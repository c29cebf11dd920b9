import type { CalendarDate } from '../../lib/dates'
import { prizeOn, type Prize } from '../../law/prize'
import { awardFormOn } from '../../law/select'
import { thresholdOn, type Threshold } from '../../law/threshold'
import type { AwardForm } from '../../law/types'
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

const ownWords = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' } as const
const upperWords = { city: 'thành phố', province: 'tỉnh' } as const

/** Sections of every list, in this order: collectives, individuals, households. */
export const sectionOrder = ['collective', 'person', 'household'] as const satisfies readonly SubjectKind[]

/**
 * The catalogue's name of an award in this office: "Ủy ban nhân dân xã" is the ward's or the special zone's where the office is one,
 * "Ủy ban nhân dân thành phố" the province's.
 */
const nameIn = ({ unitKind, upperKind }: AwardCase['office'], { name, decidedBy }: AwardForm): string => {
  if (decidedBy === 'commune') return name.replace(/(Ủy ban nhân dân) xã(?!\p{L})/u, `$1 ${ownWords[unitKind]}`)
  return decidedBy === 'upper' ? name.replace(/(Ủy ban nhân dân) thành phố(?!\p{L})/u, `$1 ${upperWords[upperKind]}`) : name
}

/** Ông or Bà before a person's name; nothing where the gender is not known or the subject is no person. */
export const honorificOf = (subject: Subject): string =>
  subject.kind !== 'person' || subject.gender === null ? '' : subject.gender === 'male' ? 'Ông' : 'Bà'

/** The day that picks the law's numbers: the decision's, or while that is open the council's, or the round's first day. */
export const effectiveDay = ({ round }: AwardCase): CalendarDate => round.decision.issuedOn ?? round.meeting?.heldOn ?? round.openedOn

/** What the votes for an award of the case must reach; `undefined` while the law book has no threshold for the day. */
export const thresholdOf = (awardCase: AwardCase, awardCode: string): Threshold | undefined => {
  const threshold = thresholdOn(awardCase.law, awardCode, effectiveDay(awardCase))
  return threshold.ok ? threshold.value : undefined
}

type AwardWords = { readonly name: string; readonly prize: Prize | null }

/** Name and money of an award on the case's day, asked of the law book once for each award and kind: a list of 5,000 has only a few. */
function awardWordsOf(awardCase: AwardCase): (code: string, kind: SubjectKind) => AwardWords {
  const day = effectiveDay(awardCase)
  const known = new Map<string, AwardWords>()
  return (code, kind) => {
    const key = `${kind} ${code}`
    const present = known.get(key)
    if (present !== undefined) return present
    const prize = prizeOn(awardCase.law, code, kind, day)
    const form = awardFormOn(awardCase.law, code, kind, day)
    const words = { name: form === undefined ? code : nameIn(awardCase.office, form), prize: prize.ok ? prize.value : null }
    known.set(key, words)
    return words
  }
}

const listed = (awardCase: AwardCase, keep: (entry: AwardCase['nominees'][number]) => boolean): Honoree[] => {
  const wordsOf = awardWordsOf(awardCase)
  return sectionOrder
    .flatMap((kind) =>
      awardCase.nominees
        .filter((entry) => entry.subject.kind === kind && keep(entry))
        .toSorted((a, b) => a.nominee.order - b.nominee.order),
    )
    .map(({ nominee, subject }, index) => {
      const award = wordsOf(nominee.awardCode, subject.kind)
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
        awardName: award.name,
        prize: award.prize,
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
  return listed(awardCase, ({ nominee }) => outcomeOf(nominee, thresholdOf(awardCase, nominee.awardCode)) === 'carried')
}

/** How many of each kind. */
export const countByKind = (honorees: readonly Honoree[]): Record<SubjectKind, number> => ({
  collective: honorees.filter((honoree) => honoree.subjectKind === 'collective').length,
  person: honorees.filter((honoree) => honoree.subjectKind === 'person').length,
  household: honorees.filter((honoree) => honoree.subjectKind === 'household').length,
})

export const totalPrizeVnd = (honorees: readonly Honoree[]): number =>
  honorees.reduce((sum, honoree) => sum + (honoree.prize?.amountVnd ?? 0), 0)
