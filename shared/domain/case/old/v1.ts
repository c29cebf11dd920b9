import { z } from 'zod'
import { calendarDate } from '../../../lib/dates'
import { filledLine, line, prose, rowId } from '../../../lib/records'
import { lawBookSchema } from '../../../law/types'
import { emptyRuling } from '../../ruling/rules'
import type { Ruling } from '../../ruling/types'
import type { Council } from '../../council/types'
import type { Meeting, Vote } from '../../meeting/types'
import { movementSchema } from '../../movement/types'
import { issuingOfficeSchema, officeSchema } from '../../office/types'
import type { AwardRound, Nominee } from '../../round/types'
import { subjectSchema } from '../../subject/types'
import { honoreesOf } from '../honorees'
import { paperOf } from '../papers'
import { signedOf } from '../signed'
import type { AwardCase } from '../types'

/**
 * The first version's shapes, sealed: one decision, one submission, one meeting inside the round's row, a vote in the line's, the council
 * in the office's. Round files of version 1 and the migration of stored rounds are turned by the same functions.
 */

const tallyV1 = z.object({ members: z.int().positive(), present: z.int().nonnegative(), inFavour: z.int().nonnegative() })
const role = z.enum(['chair', 'viceChair', 'standing', 'member'])
const councilV1 = z.object({
  members: z.array(z.object({ id: rowId, fullName: filledLine, post: line, role })),
  secretaryId: rowId.nullable(),
  establishedBy: line,
  usesCommitteeSeal: z.boolean(),
})
export const officeV1Schema = officeSchema.extend({ council: councilV1 })
const meetingV1 = z.object({
  heldOn: calendarDate.nullable(),
  startAt: line,
  endAt: line,
  place: line,
  number: z.int().positive().nullable(),
  chairId: rowId.nullable(),
  secretaryId: rowId.nullable(),
  members: z.array(z.object({ id: rowId, fullName: filledLine, post: line, role, isPresent: z.boolean(), absenceReason: line })),
  method: z.enum(['showOfHands', 'ballot']),
  discussion: prose,
})
const decisionV1 = z.object({
  number: z.int().positive().nullable(),
  issuedOn: calendarDate.nullable(),
  subject: line,
  signerId: rowId.nullable(),
  bases: z.array(z.object({ id: rowId, text: filledLine })),
  executors: line,
  recipients: z.array(z.object({ id: rowId, text: filledLine })),
  status: z.enum(['draft', 'issued']),
  office: issuingOfficeSchema.extend({ council: councilV1 }).optional(),
})
export const roundV1Schema = z.object({
  id: rowId,
  name: filledLine,
  type: z.enum(['movement', 'merit', 'sudden']),
  movementId: rowId.nullable(),
  reviewKind: z.enum(['annual', 'preliminary', 'final']).nullable(),
  phaseId: rowId.nullable(),
  merit: line,
  openedOn: calendarDate,
  submissionDueOn: calendarDate.nullable(),
  submission: z.object({ number: z.int().positive().nullable(), issuedOn: calendarDate.nullable(), addressee: line }),
  meeting: meetingV1.nullable(),
  decision: decisionV1,
  paidOn: calendarDate.nullable(),
})
export const nomineeV1Schema = z.object({
  id: rowId,
  roundId: rowId,
  order: z.int().nonnegative(),
  subjectId: rowId,
  awardCode: filledLine,
  detail: line.nullable(),
  achievement: prose,
  proposedBy: line,
  vote: tallyV1.nullable(),
  withdrawnReason: line.nullable(),
  identity: z.enum(['known', 'made', 'doubtful']).optional(),
})
export type OfficeV1 = z.infer<typeof officeV1Schema>
export type RoundV1 = z.infer<typeof roundV1Schema>
export type NomineeV1 = z.infer<typeof nomineeV1Schema>

/** A round file of version 1 with the law in its present shape. */
export const caseV1Schema = z.object({
  format: z.literal('so-vang.round'),
  version: z.literal(1),
  office: officeV1Schema,
  movement: movementSchema.nullable(),
  round: roundV1Schema,
  nominees: z.array(z.object({ nominee: nomineeV1Schema, subject: subjectSchema })),
  registerNumbers: z.record(rowId, z.int().positive()),
  law: lawBookSchema,
})
export type CaseV1 = z.infer<typeof caseV1Schema>

/** The council of an office of version 1; it had no term. */
export const councilFromV1 = (council: OfficeV1['council'], id: string): Council => ({
  id,
  establishedBy: council.establishedBy,
  foundedOn: null,
  fromOn: null,
  toOn: null,
  members: council.members.map((member) => ({ ...member, subjectId: null })),
  secretaryId: council.secretaryId,
  usesCommitteeSeal: council.usesCommitteeSeal,
})

/** Ids of the rows that a round of version 1 becomes: made from its own, so that every turn gives the same. */
export const decisionIdOf = (roundId: string): string => `${roundId.slice(0, 55)}:decision`
export const submissionIdOf = (roundId: string): string => `${roundId.slice(0, 52)}:submission`
export const meetingIdOf = (roundId: string): string => `${roundId.slice(0, 55)}:meeting`

/** The round's own row. */
export const roundFromV1 = ({
  submission: _submission,
  meeting: _meeting,
  decision: _decision,
  paidOn: _paidOn,
  ...round
}: RoundV1): AwardRound => ({
  id: round.id,
  name: round.name,
  type: round.type,
  // The first version asked the council in every round.
  procedure: 'standard',
  periodFrom: null,
  periodTo: null,
  movementId: round.movementId,
  reviewKind: round.reviewKind,
  phaseId: round.phaseId,
  merit: round.merit,
  openedOn: round.openedOn,
  submissionDueOn: round.submissionDueOn,
})

/** Its decision and its submission. */
export function rulingsFromV1({ id, decision, submission, paidOn }: RoundV1): Ruling[] {
  const { office: _office, ...kept } = decision
  return [
    { ...emptyRuling(decisionIdOf(id), id, 'decision'), ...kept, submissionId: submissionIdOf(id), paidOn },
    {
      ...emptyRuling(submissionIdOf(id), id, 'submissionRoom'),
      number: submission.number,
      issuedOn: submission.issuedOn,
      addressee: submission.addressee,
    },
  ]
}

export const meetingFromV1 = ({ id, meeting }: RoundV1, councilId: string | null): Meeting | null => {
  if (meeting === null) return null
  const { members, ...kept } = meeting
  return { ...kept, id: meetingIdOf(id), councilId, roundIds: [id], attendance: members }
}

export const voteFromV1 = ({ id, roundId, vote }: NomineeV1): Vote | null =>
  vote === null ? null : { ...vote, written: 0, id: `${meetingIdOf(roundId)}:${id}`, meetingId: meetingIdOf(roundId), nomineeId: id }

export const nomineeFromV1 = ({ vote: _vote, ...nominee }: NomineeV1): Nominee => ({
  ...nominee,
  rulingId: null,
  overrides: [],
})

/** A whole case of version 1 as today's; what had been issued is frozen as its own papers printed it. */
export function caseFromV1({ office, round, nominees, registerNumbers, movement, law }: CaseV1): AwardCase {
  const { council: councilV1, ...kept } = office
  const council = councilFromV1(round.decision.office?.council ?? councilV1, `${round.id.slice(0, 55)}:council`)
  const meeting = meetingFromV1(round, council.id)
  const isIssued = round.decision.status === 'issued'
  const votes = nominees.flatMap(({ nominee }) => voteFromV1(nominee) ?? [])
  const draft: AwardCase = {
    format: 'so-vang.round',
    version: 2,
    office: kept,
    council,
    movement,
    round: roundFromV1(round),
    nominees: nominees.map(({ nominee, subject }) => ({ nominee: nomineeFromV1(nominee), subject })),
    // A vote without a meeting could be stored; it needs one to stand in.
    meetings: meeting === null ? (votes.length === 0 ? [] : [blankMeeting(round, council.id)]) : [meeting],
    votes,
    rulings: rulingsFromV1(round).map((ruling) => ({ ...ruling, status: 'draft' as const })),
    signed: [],
    law,
  }
  if (!isIssued) return draft
  const decision = draft.rulings.find(({ kind }) => kind === 'decision')
  if (decision === undefined) return draft
  const paper = paperOf(draft, decision)
  const ids = Object.keys(registerNumbers).length > 0 ? new Set(Object.keys(registerNumbers)) : null
  // Once issued the register decided, not the votes, and no power of today's catalogue.
  const everybody = { ...paper, round: { ...paper.round, procedure: 'simplified' as const } }
  const candidates = ids === null ? honoreesOf(paper) : allOf(everybody, ids)
  const honoured = candidates.map((honoree, index) => ({ ...honoree, registerNumber: registerNumbers[honoree.nomineeId] ?? index + 1 }))
  const { council: _council, ...issuing } = round.decision.office ?? office
  const issued = { ...paper, office: { ...kept, ...issuing }, ruling: { ...decision, status: 'issued' as const }, honoured }
  return {
    ...draft,
    rulings: draft.rulings.map((ruling) => (ruling.id === decision.id ? { ...ruling, status: 'issued' as const } : ruling)),
    // In the words of then: later ways of putting things came after the signing.
    signed: [{ ...signedOf(issued), wording: 1 }],
  }
}

/** Those of the register, in the order of the lists, whatever was voted and whoever has the power today. */
const allOf = (paper: Parameters<typeof honoreesOf>[0], ids: ReadonlySet<string>) =>
  honoreesOf({
    ...paper,
    entries: paper.entries
      .filter(({ nominee }) => ids.has(nominee.id))
      .map((entry) => ({ ...entry, nominee: { ...entry.nominee, withdrawnReason: null } })),
    law: { ...paper.law, awardForms: paper.law.awardForms.map((form) => ({ ...form, decidedBy: 'commune' as const })) },
  })

const blankMeeting = (round: RoundV1, councilId: string): Meeting => ({
  id: meetingIdOf(round.id),
  councilId,
  roundIds: [round.id],
  number: null,
  heldOn: null,
  startAt: '',
  endAt: '',
  place: '',
  chairId: null,
  secretaryId: null,
  attendance: [],
  method: 'showOfHands',
  discussion: '',
})
