import { voteProblems } from '../meeting/problems'
import { voteProblemTexts } from '../meeting/text'
import { text } from './text'
import type { AwardCase } from './types'

/** What is wrong with one place of a round file. */
export type Problem = { readonly place: string; readonly message: string }

/** A value that stands twice among ids, by place. */
const doubled = (ids: readonly string[], place: (index: number) => string): Problem[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ place: place(index), message: text.idTwice(id) }]))

/** Links of the nominees, and nobody twice. */
const nomineeProblems = ({ round, nominees, rulings }: AwardCase): Problem[] => {
  const known = new Set(rulings.map(({ id }) => id))
  return [
    ...doubled(
      nominees.map(({ nominee }) => nominee.id),
      (index) => `nominees[${index}].nominee.id`,
    ),
    ...nominees.flatMap(({ nominee, subject }, index) => [
      ...(nominee.subjectId === subject.id ? [] : [{ place: `nominees[${index}].nominee.subjectId`, message: text.otherSubject }]),
      ...(nominee.roundId === round.id ? [] : [{ place: `nominees[${index}].nominee.roundId`, message: text.otherRound }]),
      ...(nominee.rulingId === null || known.has(nominee.rulingId)
        ? []
        : [{ place: `nominees[${index}].nominee.rulingId`, message: text.unknownRuling }]),
    ]),
  ]
}

/** Meetings, who sat in them, and the numbers of their votes. */
const meetingProblems = ({ round, nominees, meetings, votes, council }: AwardCase): Problem[] => {
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const ids = new Set(nominees.map(({ nominee }) => nominee.id))
  return [
    ...doubled(
      meetings.map(({ id }) => id),
      (index) => `meetings[${index}].id`,
    ),
    ...doubled(
      votes.map(({ meetingId, nomineeId }) => `${meetingId}:${nomineeId}`),
      (index) => `votes[${index}]`,
    ),
    ...doubled(council?.members.map(({ id }) => id) ?? [], (index) => `council.members[${index}].id`),
    ...meetings.flatMap((meeting, index) => [
      ...doubled(
        meeting.attendance.map(({ id }) => id),
        (member) => `meetings[${index}].attendance[${member}].id`,
      ),
      ...(meeting.roundIds.includes(round.id) ? [] : [{ place: `meetings[${index}].roundIds`, message: text.otherRound }]),
    ]),
    ...votes.flatMap((vote, index) => {
      const meeting = known.get(vote.meetingId)
      return [
        ...(meeting === undefined ? [{ place: `votes[${index}].meetingId`, message: text.unknownMeeting }] : []),
        ...(ids.has(vote.nomineeId) ? [] : [{ place: `votes[${index}].nomineeId`, message: text.unknownNominee }]),
        ...voteProblems(vote, meeting ?? null).map((problem) => ({ place: `votes[${index}]`, message: voteProblemTexts[problem] })),
      ]
    }),
  ]
}

/** Papers: their signers, what they rest on, and what was signed. */
const rulingProblems = ({ round, rulings, signed, office }: AwardCase): Problem[] => {
  const known = new Map(rulings.map((ruling) => [ruling.id, ruling]))
  const signers = new Set(office.signers.map(({ id }) => id))
  const frozen = new Set(signed.map(({ id }) => id))
  return [
    ...doubled(
      rulings.map(({ id }) => id),
      (index) => `rulings[${index}].id`,
    ),
    ...doubled(
      office.signers.map(({ id }) => id),
      (index) => `office.signers[${index}].id`,
    ),
    ...rulings.flatMap((ruling, index) => {
      const place = `rulings[${index}]`
      const isSigner = ruling.signerId === null || signers.has(ruling.signerId) || ruling.status === 'issued'
      return [
        ...(ruling.roundId === round.id ? [] : [{ place: `${place}.roundId`, message: text.otherRound }]),
        ...(isSigner ? [] : [{ place: `${place}.signerId`, message: text.unknownSigner }]),
        ...(ruling.submissionId === null || known.has(ruling.submissionId)
          ? []
          : [{ place: `${place}.submissionId`, message: text.unknownRuling }]),
        ...(ruling.targetId === null || known.has(ruling.targetId) ? [] : [{ place: `${place}.targetId`, message: text.unknownRuling }]),
        ...((ruling.status === 'issued') === frozen.has(ruling.id) ? [] : [{ place: `${place}.status`, message: text.notSigned }]),
        ...doubled(
          ruling.bases.map(({ id }) => id),
          (base) => `${place}.bases[${base}].id`,
        ),
        ...doubled(
          ruling.recipients.map(({ id }) => id),
          (recipient) => `${place}.recipients[${recipient}].id`,
        ),
      ]
    }),
    ...signed.flatMap((row, index) => {
      const serials = row.honoured.map(({ registerNumber }) => registerNumber)
      return [
        ...(known.has(row.id) ? [] : [{ place: `signed[${index}].id`, message: text.unknownRuling }]),
        ...serials.flatMap((serial, place) =>
          serials.indexOf(serial) === place
            ? []
            : [{ place: `signed[${index}].honoured[${place}].registerNumber`, message: text.serialTwice(serial) }],
        ),
      ]
    }),
  ]
}

/** Rows of the plan that stand twice. */
const movementProblems = ({ round, movement }: AwardCase): Problem[] => {
  if (movement === null) return []
  const lists = {
    bases: movement.bases,
    criteriaGroups: movement.criteriaGroups,
    themes: movement.themes,
    objectives: movement.objectives,
    requirements: movement.requirements,
    actors: movement.actors,
    recipients: movement.recipients,
  }
  return [
    ...(round.movementId === movement.id ? [] : [{ place: 'round.movementId', message: text.otherMovement }]),
    ...Object.entries(lists).flatMap(([name, rows]) =>
      doubled(
        rows.map(({ id }) => id),
        (index) => `movement.${name}[${index}].id`,
      ),
    ),
    ...movement.criteriaGroups.flatMap(({ criteria }, group) =>
      doubled(
        criteria.map(({ id }) => id),
        (index) => `movement.criteriaGroups[${group}].criteria[${index}].id`,
      ),
    ),
  ]
}

/** Problems that lie between the records: numbers of a vote, links, one thing twice. */
export const crossProblems = (awardCase: AwardCase): Problem[] => [
  ...nomineeProblems(awardCase),
  ...meetingProblems(awardCase),
  ...rulingProblems(awardCase),
  ...movementProblems(awardCase),
]
