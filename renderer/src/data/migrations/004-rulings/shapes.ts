/** Rows of rounds, lines, council and register as the first version wrote them, and what they have become. Sealed: imports nothing that lives on. */

export type Row = Readonly<Record<string, unknown>>
type Id = { readonly id: string }
type Tally = { readonly members: number; readonly present: number; readonly inFavour: number }
type OldCouncil = Row & { readonly members: readonly Row[] }
export type OldOffice = Row & Id & { readonly council: OldCouncil }
export type OldRound = Row &
  Id & {
    readonly type: string
    readonly movementId: string | null
    readonly openedOn: string
    readonly submission: Row
    readonly meeting: (Row & { readonly members: readonly Row[]; readonly heldOn: string | null }) | null
    readonly decision: Row & {
      readonly status: string
      readonly issuedOn: string | null
      readonly office?: Row & { readonly council?: unknown }
    }
    readonly paidOn: string | null
  }
export type OldNominee = Row &
  Id & {
    readonly roundId: string
    readonly subjectId: string
    readonly awardCode: string
    readonly vote: Tally | null
    readonly order: number
  }
export type OldAward = Row &
  Id & {
    readonly roundId: string | null
    readonly registerNumber: number | null
    readonly subjectId: string
    readonly subjectKind: string
    readonly honorific: string
    readonly name: string
    readonly birthYear: number | null
    readonly detail: string
    readonly awardCode: string
    readonly awardName: string
    readonly achievement: string
    readonly prizeVnd: number
    readonly decidedOn: string
    readonly voided: Row | null
  }

const has = (row: unknown, ...fields: string[]): boolean =>
  typeof row === 'object' && row !== null && fields.every((field) => Object.hasOwn(row, field))
export const isOldOffice = (row: unknown): row is OldOffice => has(row, 'council')
export const isOldRound = (row: unknown): row is OldRound => has(row, 'decision', 'submission', 'meeting')
export const isOldNominee = (row: unknown): row is OldNominee => has(row, 'vote', 'roundId')
export const isOldAward = (row: unknown): row is OldAward => has(row, 'awardCode', 'subjectKind') && !has(row, 'rulingId')

/** The first version knew one council; its row takes this id. */
export const councilId = 'council'
export const decisionIdOf = (roundId: string): string => `${roundId.slice(0, 55)}:decision`
export const submissionIdOf = (roundId: string): string => `${roundId.slice(0, 52)}:submission`
export const meetingIdOf = (roundId: string): string => `${roundId.slice(0, 55)}:meeting`

/** The rows of several tables that one old row has become, by table. */
export type Turned = readonly { readonly table: string; readonly row: Row & Id }[]

export function ofOffice({ council, ...office }: OldOffice): Turned {
  const members = council.members.map((member) => ({ ...member, subjectId: null }))
  return [
    { table: 'office', row: office as Row & Id },
    { table: 'councils', row: { foundedOn: null, fromOn: null, toOn: null, ...council, members, id: councilId } },
  ]
}

const blankRuling = {
  number: null,
  issuedOn: null,
  subject: '',
  signerId: null,
  bases: [],
  executors: '',
  addressee: '',
  recipients: [],
  status: 'draft',
  submissionId: null,
  targetId: null,
  reason: '',
  amendments: [],
  paidOn: null,
  sentOn: null,
}

export const decisionOf = ({ id, decision, paidOn }: OldRound): Row & Id => {
  const { office: _office, ...kept } = decision
  return { ...blankRuling, ...kept, id: decisionIdOf(id), roundId: id, kind: 'decision', submissionId: submissionIdOf(id), paidOn }
}
export const submissionOf = ({ id, submission }: OldRound): Row & Id => ({
  ...blankRuling,
  ...submission,
  id: submissionIdOf(id),
  roundId: id,
  kind: 'submissionRoom',
})
export const meetingOf = ({ id, meeting }: OldRound): (Row & Id) | null => {
  if (meeting === null) return null
  const { members, ...kept } = meeting
  return { ...kept, id: meetingIdOf(id), councilId, roundIds: [id], attendance: members }
}
export const roundOf = ({ submission: _s, meeting: _m, decision: _d, paidOn: _p, ...round }: OldRound): Row & Id => ({
  ...round,
  // The first version asked the council in every round.
  procedure: 'standard',
  periodFrom: null,
  periodTo: null,
})

export function ofRound(round: OldRound): Turned {
  const meeting = meetingOf(round)
  return [
    { table: 'rounds', row: roundOf(round) },
    { table: 'rulings', row: decisionOf(round) },
    { table: 'rulings', row: submissionOf(round) },
    ...(meeting === null ? [] : [{ table: 'meetings', row: meeting }]),
  ]
}

export const lineOf = ({ vote: _vote, ...nominee }: OldNominee): Row & Id => ({ ...nominee, rulingId: null, overrides: [] })
export const voteOf = ({ id, roundId, vote }: OldNominee): (Row & Id) | null =>
  vote === null ? null : { ...vote, written: 0, id: `${meetingIdOf(roundId)}:${id}`, meetingId: meetingIdOf(roundId), nomineeId: id }

export function ofNominee(nominee: OldNominee): Turned {
  const vote = voteOf(nominee)
  return [{ table: 'nominees', row: lineOf(nominee) }, ...(vote === null ? [] : [{ table: 'votes', row: vote }])]
}
