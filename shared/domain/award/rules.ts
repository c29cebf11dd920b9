import { yearOf } from '../../lib/dates'
import { foldText } from '../../lib/text'
import { printedAchievement } from '../case/achievement'
import type { Entry, Honoree, PaperCase } from '../case/types'
import { decidedByName, decisionSymbol } from '../round/drafts'
import type { Ruling } from '../ruling/types'
import { honorificOf } from '../subject/honorific'
import { detailLineOf } from '../subject/rules'
import type { Subject } from '../subject/types'
import type { Award, ExternalAwardDraft } from './types'

/** The code of an award that the catalogue does not know. */
export const unlistedAwardCode = 'KHAC'

/** A line of the register for an award by others: no number of ours, the subject as it is today. */
export const externalAward = (draft: ExternalAwardDraft, subject: Subject, id: string): Award => ({
  ...draft,
  awardCode: draft.awardCode === '' ? unlistedAwardCode : draft.awardCode,
  id,
  registerNumber: null,
  year: yearOf(draft.decidedOn),
  roundId: null,
  subjectId: subject.id,
  subjectKind: subject.kind,
  honorific: honorificOf(subject),
  name: subject.name,
  birthYear: subject.kind === 'person' ? subject.birthYear : null,
  detail: detailLineOf(subject),
  rulingId: null,
  roundType: null,
  movementId: null,
  periodFrom: null,
  periodTo: null,
  level: null,
  unitId: subject.kind === 'person' ? subject.unitId : null,
  gender: subject.kind === 'person' ? subject.gender : null,
  group: subject.kind === 'person' ? subject.group : null,
  isDirectWorker: subject.kind === 'person' ? subject.isDirectWorker : null,
  multiplier: null,
  baseSalaryVnd: null,
  corrections: [],
  voided: null,
})

type Given =
  | 'registerNumber'
  | 'year'
  | 'rulingId'
  | 'level'
  | 'prizeVnd'
  | 'multiplier'
  | 'baseSalaryVnd'
  | 'decisionSymbol'
  | 'decidedOn'
  | 'decidedBy'

type PrintedIn = Parameters<typeof printedAchievement>[0]

/** What a line of the register says of an honoree and the round, whoever gave the award; it carries its nominee's id. */
export function lineOf(paper: PrintedIn, honoree: Honoree, entry: Entry | undefined): Omit<Award, Given> {
  const { round } = paper
  const person = entry?.subject.kind === 'person' ? entry.subject : null
  return {
    id: honoree.nomineeId,
    roundId: round.id,
    roundType: round.type,
    movementId: round.movementId,
    // The next award counts from the time of this one. Source: Decree 152/2025/NĐ-CP, art. 33.7.
    periodFrom: entry?.nominee.periodFrom ?? round.periodFrom,
    periodTo: entry?.nominee.periodTo ?? round.periodTo,
    subjectId: honoree.subjectId,
    subjectKind: honoree.subjectKind,
    unitId: person?.unitId ?? null,
    gender: person?.gender ?? null,
    group: person?.group ?? null,
    isDirectWorker: person?.isDirectWorker ?? null,
    honorific: honoree.honorific,
    name: honoree.name,
    birthYear: honoree.birthYear,
    detail: honoree.detail,
    awardCode: honoree.awardCode,
    awardName: honoree.awardName,
    achievement: honoree.achievement === '' ? printedAchievement(paper, honoree) : honoree.achievement,
    corrections: [],
    voided: null,
  }
}

/** The lines of the register that a decision makes: each carries its nominee's id, so that it finds its line whatever happens to the subject. */
export function awardsOf(paper: PaperCase, honoured: readonly Honoree[]): Award[] {
  const { entries, office, ruling } = paper
  const lines = new Map(entries.map((entry) => [entry.nominee.id, entry]))
  const { number, issuedOn } = ruling
  if (number === null || issuedOn === null) return []
  return honoured.map((honoree): Award => ({
    ...lineOf(paper, honoree, lines.get(honoree.nomineeId)),
    registerNumber: honoree.registerNumber,
    year: yearOf(issuedOn),
    rulingId: ruling.id,
    level: 'commune',
    prizeVnd: honoree.prize?.amountVnd ?? 0,
    multiplier: honoree.prize?.multiplier ?? null,
    baseSalaryVnd: honoree.prize?.baseSalaryVnd ?? null,
    decisionSymbol: decisionSymbol(number),
    decidedOn: issuedOn,
    decidedBy: decidedByName(office),
  }))
}

/**
 * The lines of a decision that an issued correction or cancellation changes, as they stand after it: what was put right with its trace,
 * or struck out.
 */
export function amendedAwards(present: readonly Award[], { id, kind, number, issuedOn, amendments, reason }: Ruling): Award[] {
  if (number === null || issuedOn === null) return []
  const symbol = decisionSymbol(number)
  return present.flatMap((award): Award[] => {
    const own = amendments.filter(({ nomineeId }) => nomineeId === award.id)
    if (own.length === 0) return []
    if (kind === 'cancellation') {
      const why = `Hủy bỏ theo Quyết định ${symbol}${reason === '' ? '' : `: ${reason}`}`
      return [{ ...award, voided: { on: issuedOn, reason: why, kind: 'revoked', rulingId: id } }]
    }
    const changes = own.flatMap(({ field, from, to }) => (field === 'award' ? [] : [{ field, from, to }]))
    const fields = Object.fromEntries(changes.map(({ field, to }) => [field, to]))
    const traces = changes.map((change) => ({ rulingId: id, symbol, on: issuedOn, ...change }))
    return [{ ...award, ...fields, corrections: [...award.corrections, ...traces] }]
  })
}

/** Newest decision first; inside a decision by number of the register, then by name. */
export const compareAwards = (a: Award, b: Award): number => {
  if (a.decidedOn !== b.decidedOn) return a.decidedOn < b.decidedOn ? 1 : -1
  if (a.decisionSymbol !== b.decisionSymbol) return a.decisionSymbol < b.decisionSymbol ? 1 : -1
  return (a.registerNumber ?? 0) - (b.registerNumber ?? 0)
}

/** What the search of the register looks in, folded: name, unit, decision, award, achievement. */
export const awardSearchKey = (award: Award): string =>
  foldText(
    `${award.name} ${award.birthYear ?? ''} ${award.detail} ${award.decisionSymbol} ${award.awardName} ${award.decidedBy} ${award.achievement}`,
  )
