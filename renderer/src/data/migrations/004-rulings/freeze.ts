import { formOn, salaryOn, type Law } from './law'
import {
  councilId,
  decisionIdOf,
  decisionOf,
  lineOf,
  meetingOf,
  roundOf,
  submissionOf,
  voteOf,
  type OldAward,
  type OldNominee,
  type OldOffice,
  type OldRound,
  type Row,
} from './shapes'

/** What an issued round of the first version signed, as one row. Sealed. */

export type Known = {
  readonly law: Law
  readonly office: OldOffice | undefined
  readonly movements: ReadonlyMap<string, Row>
  readonly subjects: ReadonlyMap<string, Row>
  readonly rounds: ReadonlyMap<string, OldRound>
}

const genderOf = (honorific: string): 'male' | 'female' | null => (honorific === 'Ông' ? 'male' : honorific === 'Bà' ? 'female' : null)

/** A line of the register with what it did not say yet. */
export function awardOf(award: OldAward, { law, rounds }: Known): Row & { readonly id: string } {
  const round = award.roundId === null ? undefined : rounds.get(award.roundId)
  const form = formOn(law, award.awardCode, award.subjectKind, award.decidedOn)
  const isOurs = award.roundId !== null
  return {
    ...award,
    rulingId: award.roundId === null ? null : decisionIdOf(award.roundId),
    roundType: round?.type ?? null,
    movementId: round?.movementId ?? null,
    periodFrom: null,
    periodTo: null,
    level: isOurs ? 'commune' : (form?.decidedBy ?? null),
    unitId: null,
    gender: genderOf(award.honorific),
    group: null,
    isDirectWorker: null,
    multiplier: isOurs ? (form?.multiplier ?? null) : null,
    baseSalaryVnd: isOurs ? (salaryOn(law, award.decidedOn)?.amountVnd ?? null) : null,
    corrections: [],
    voided: award.voided === null ? null : { ...award.voided, kind: 'mistake', rulingId: null },
  }
}

function honoureeOf(award: OldAward, nomineeId: string, { law }: Known): Row {
  const form = formOn(law, award.awardCode, award.subjectKind, award.decidedOn)
  const salary = salaryOn(law, award.decidedOn)
  return {
    nomineeId,
    subjectId: award.subjectId,
    subjectKind: award.subjectKind,
    registerNumber: award.registerNumber,
    honorific: award.honorific,
    name: award.name,
    birthYear: award.birthYear,
    detail: award.detail,
    achievement: award.achievement,
    awardCode: award.awardCode,
    awardName: award.awardName,
    isTitle: form?.kind === 'title',
    verb: form?.verb ?? 'award',
    hasCertificate: true,
    prize: {
      amountVnd: award.prizeVnd,
      multiplier: form?.multiplier ?? 0,
      baseSalaryVnd: salary?.amountVnd ?? 0,
      confirmed: form !== undefined && form.confirmedOn !== null && salary !== undefined && salary.confirmedOn !== null,
      source: [form?.source, salary?.source].filter((part) => part !== undefined && part !== '').join('; '),
      isCountedElsewhere: false,
    },
  }
}

/** The record as it was signed. Somebody who is only left in the register has just what stands there. */
function subjectOf(award: OldAward, present: Row | undefined): Row {
  const known =
    present !== undefined && present['kind'] === award.subjectKind
      ? present
      : { id: award.subjectId, kind: award.subjectKind, address: '', note: '', endedOn: null }
  const named = { ...known, name: award.name }
  switch (award.subjectKind) {
    case 'person':
      return {
        post: '',
        unit: '',
        unitId: null,
        group: null,
        isDirectWorker: null,
        ...named,
        gender: genderOf(award.honorific),
        birthYear: award.birthYear,
      }
    case 'collective':
      return { collectiveKind: 'other', parentOrgan: '', ...named }
    default:
      return { headName: '', memberCount: null, ...named }
  }
}

/** `awards`: the lines of the register that the issue made, voided later or not. `null` when the office is gone. */
export function signedOf(
  round: OldRound,
  nominees: readonly OldNominee[],
  awards: readonly OldAward[],
  known: Known,
): (Row & { id: string }) | null {
  const base = round.decision.office ?? known.office
  const issuedOn = round.decision.issuedOn
  if (base === undefined || issuedOn === null) return null
  const {
    council: frozenCouncil,
    id: _id,
    certificateLayouts: _layouts,
    certificateEmblem: _emblem,
    ...office
  } = base as Row & { readonly council?: unknown }
  const council = (frozenCouncil ?? known.office?.council) as (Row & { readonly members: readonly Row[] }) | undefined
  const byId = new Map(awards.map((award) => [award.id, award]))
  const bySubject = new Map(awards.map((award) => [award.subjectId, award]))
  const lines = nominees
    .toSorted((a, b) => a.order - b.order)
    .map((nominee) => ({ nominee, award: byId.get(nominee.id) ?? bySubject.get(nominee.subjectId) }))
  const entries = lines.flatMap(({ nominee, award }) => {
    const present = known.subjects.get(nominee.subjectId)
    if (award === undefined) return present === undefined ? [] : [{ nominee: lineOf(nominee), subject: present }]
    const line = { ...lineOf(nominee), detail: award.detail, achievement: award.achievement, awardCode: award.awardCode }
    return [{ nominee: line, subject: subjectOf(award, present) }]
  })
  const honoured = lines
    .flatMap(({ nominee, award }) => (award === undefined ? [] : [{ award, nomineeId: nominee.id }]))
    .toSorted((a, b) => (a.award.registerNumber ?? 0) - (b.award.registerNumber ?? 0))
    .map(({ award, nomineeId }) => honoureeOf(award, nomineeId, known))
  return {
    id: decisionIdOf(round.id),
    roundId: round.id,
    signedOn: issuedOn,
    office,
    law: known.law,
    movement: round.movementId === null ? null : (known.movements.get(round.movementId) ?? null),
    round: roundOf(round),
    council:
      council === undefined
        ? null
        : {
            foundedOn: null,
            fromOn: null,
            toOn: null,
            ...council,
            members: council.members.map((member) => ({ ...member, subjectId: null })),
            id: councilId,
          },
    meeting: meetingOf(round),
    votes: round.meeting === null ? [] : nominees.flatMap((nominee) => voteOf(nominee) ?? []),
    ruling: decisionOf(round),
    submission: submissionOf(round),
    entries,
    honoured,
  }
}
