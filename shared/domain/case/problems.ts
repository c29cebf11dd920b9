import { voteProblems } from '../meeting/problems'
import { voteProblemTexts } from '../meeting/text'
import type { Ruling, RulingKind } from '../ruling/types'
import { text } from './text'
import type { AwardCase } from './types'

/** What is wrong with one place of a round file. */
export type Problem = { readonly place: string; readonly message: string }

/** A value that stands twice, by place. Of a list that holds ids only. */
const doubled = (ids: readonly string[], place: (index: number) => string): Problem[] => {
  const seen = new Set<string>()
  return ids.flatMap((id, index) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [{ place: place(index), message: text.idTwice(id) }] : []
  })
}

/** What a row of a list is called by: its own id, or that of the line, the vote or the honoree in it. */
function rowKey(row: unknown): readonly [key: string, at: string] | null {
  if (typeof row !== 'object' || row === null) return null
  const { id, nominee, nomineeId, meetingId } = row as Partial<Record<'id' | 'nominee' | 'nomineeId' | 'meetingId', unknown>>
  if (typeof nominee === 'object' && nominee !== null && 'id' in nominee) return [String(nominee.id), '.nominee.id']
  if (typeof meetingId === 'string' && typeof nomineeId === 'string') return [`${meetingId}:${nomineeId}`, '']
  return typeof id === 'string' ? [id, '.id'] : null
}

/** Rows that stand twice in one list, however deep in the file: members, bases, criteria, papers, rows of the law, and all of that as it was signed. */
function rowsTwice(value: unknown, place = ''): Problem[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => rowsTwice(inner, place === '' ? key : `${place}.${key}`))
  const keys = value.flatMap((row, index) => {
    const key = rowKey(row)
    return key === null ? [] : [{ key: key[0], place: `${place}[${index}]${key[1]}` }]
  })
  return [
    ...doubled(
      keys.map(({ key }) => key),
      (index) => keys[index]?.place ?? place,
    ),
    ...value.flatMap((row, index) => rowsTwice(row, `${place}[${index}]`)),
  ]
}

/** Links of the nominees. */
const nomineeProblems = ({ round, nominees, rulings }: AwardCase): Problem[] => {
  const known = new Set(rulings.map(({ id }) => id))
  return [
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
    ...(council?.secretaryId == null || council.members.some(({ id }) => id === council.secretaryId)
      ? []
      : [{ place: 'council.secretaryId', message: text.unknownMember }]),
    ...meetings.flatMap((meeting, index) => [
      ...doubled(meeting.roundIds, (at) => `meetings[${index}].roundIds[${at}]`),
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

/** A paper that another one rests on: it is there, and of a kind that one can rest on. */
function linkProblem(
  id: string | null,
  known: ReadonlyMap<string, Ruling>,
  kinds: readonly RulingKind[],
  place: string,
  message: string,
): Problem[] {
  const found = id === null ? undefined : known.get(id)
  if (id === null || (found !== undefined && kinds.includes(found.kind))) return []
  return [{ place, message: found === undefined ? text.unknownRuling : message }]
}

/** What was signed is the paper of that id, and honours nobody whom its own list does not hold. Its votes may be of an earlier meeting than the one it names. */
function signedProblems({ rulings, signed }: AwardCase): Problem[] {
  const known = new Map(rulings.map((ruling) => [ruling.id, ruling]))
  return signed.flatMap((row, index) => {
    const place = `signed[${index}]`
    const ruling = known.get(row.id)
    const frozen = row.ruling
    const isOther =
      ruling !== undefined && (['id', 'kind', 'number', 'issuedOn', 'signerId'] as const).some((field) => frozen[field] !== ruling[field])
    const ids = new Set(row.entries.map(({ nominee }) => nominee.id))
    const serials = row.honoured.map(({ registerNumber }) => registerNumber)
    return [
      ...(ruling === undefined ? [{ place: `${place}.id`, message: text.unknownRuling }] : []),
      ...(isOther ? [{ place: `${place}.ruling`, message: text.otherSigned }] : []),
      ...doubled(
        row.honoured.map(({ nomineeId }) => nomineeId),
        (at) => `${place}.honoured[${at}].nomineeId`,
      ),
      ...row.honoured.flatMap(({ nomineeId, registerNumber }, at) => [
        ...(ids.has(nomineeId) ? [] : [{ place: `${place}.honoured[${at}].nomineeId`, message: text.unknownEntry }]),
        ...(serials.indexOf(registerNumber) === at
          ? []
          : [{ place: `${place}.honoured[${at}].registerNumber`, message: text.serialTwice(registerNumber) }]),
      ]),
      ...row.votes.flatMap((vote, at) =>
        voteProblems(vote, null).map((problem) => ({ place: `${place}.votes[${at}]`, message: voteProblemTexts[problem] })),
      ),
    ]
  })
}

/** What was signed before the decision is a paper of this file: the minutes of a signed meeting, a notice, a submission. */
function earlierProblems({ round, meetings, postings = [], rulings, signedEarlier = [] }: AwardCase): Problem[] {
  const owners = {
    minutes: new Set(meetings.flatMap(({ id, minutesSignedOn }) => (minutesSignedOn == null ? [] : [id]))),
    postingNotice: new Set(postings.map(({ id }) => id)),
    submissionRoom: new Set(rulings.flatMap(({ id, kind }) => (kind === 'submissionRoom' ? [id] : []))),
    // A slip is a paper of its own, of the dossiers it names.
    dossierReturn: new Set(signedEarlier.map(({ id }) => id)),
  }
  return signedEarlier.flatMap((row, index) => [
    ...(owners[row.kind].has(row.id) ? [] : [{ place: `signedEarlier[${index}].id`, message: text.unknownSigned }]),
    ...(row.roundIds.includes(round.id) ? [] : [{ place: `signedEarlier[${index}].roundIds`, message: text.otherRound }]),
  ])
}

/** Papers: their signers, what they rest on, and what was signed. */
const rulingProblems = ({ round, rulings, signed, office }: AwardCase): Problem[] => {
  const known = new Map(rulings.map((ruling) => [ruling.id, ruling]))
  const signers = new Set(office.signers.map(({ id }) => id))
  const frozen = new Set(signed.map(({ id }) => id))
  return [
    ...rulings.flatMap((ruling, index) => {
      const place = `rulings[${index}]`
      const isSigner = ruling.signerId === null || signers.has(ruling.signerId) || ruling.status === 'issued'
      return [
        ...(ruling.roundId === round.id ? [] : [{ place: `${place}.roundId`, message: text.otherRound }]),
        ...(isSigner ? [] : [{ place: `${place}.signerId`, message: text.unknownSigner }]),
        ...linkProblem(ruling.submissionId, known, ['submissionRoom'], `${place}.submissionId`, text.notASubmission),
        ...linkProblem(ruling.targetId, known, ['decision'], `${place}.targetId`, text.notADecision),
        ...((ruling.status === 'issued') === frozen.has(ruling.id) ? [] : [{ place: `${place}.status`, message: text.notSigned }]),
      ]
    }),
  ]
}

/** The movement is the round's. */
const movementProblems = ({ round, movement }: AwardCase): Problem[] =>
  movement === null || round.movementId === movement.id ? [] : [{ place: 'round.movementId', message: text.otherMovement }]

/** Problems that lie between the records: numbers of a vote, links, one thing twice. */
export const crossProblems = (awardCase: AwardCase): Problem[] => [
  ...nomineeProblems(awardCase),
  ...meetingProblems(awardCase),
  ...rulingProblems(awardCase),
  ...signedProblems(awardCase),
  ...earlierProblems(awardCase),
  ...movementProblems(awardCase),
  ...rowsTwice(awardCase),
]
