import { awardFormOn } from '../../law/select'
import { oncePer, oncePerPair } from '../../lib/once'
import { isVoid } from '../meeting/quorum'
import { inTime, votesInForce } from '../meeting/rules'
import type { Meeting } from '../meeting/types'
import type { Office } from '../office/types'
import { emptyRuling, isAmending } from '../ruling/rules'
import type { Ruling } from '../ruling/types'
import { honoreesOf, isOurs, outcomesOf, type Honoree } from './honorees'
import { paperSignedEarlier } from './signed'
import { wordingNow } from './wording'
import type { AwardCase, BasisAward, Entry, PaperCase, Signed, Vote } from './types'

/** What each paper of a case is made from. One desk: screens, `compose`, the checks and the act of issuing ask here. */

/** The paper of a ruling as it was signed, in today's pictures and layouts. */
export const paperOfSigned = (
  { office: issuing, id: _id, roundId: _roundId, signedOn: _signedOn, ...signed }: Signed,
  office: Office,
): PaperCase => ({ ...signed, office: { ...office, ...issuing }, target: null })

const signedOf = ({ signed }: AwardCase, rulingId: string): Signed | undefined => signed.find((row) => row.id === rulingId)

/** The rulings that honour or ask for somebody, in the order they were begun. */
export const grantingRulings = ({ rulings }: AwardCase): Ruling[] =>
  rulings.filter(({ kind }) => kind === 'decision' || kind === 'submissionUp')

/** The meetings whose votes are results: those that too few came to have none. */
export const countingMeetings = oncePer(({ meetings, law, round }: AwardCase): readonly Meeting[] =>
  inTime(meetings).filter((meeting) => !isVoid(meeting, law, round.openedOn)),
)

/** Votes with a result, and the others only of lines that have no result at all: so they are seen, and carry nobody. */
const votesThatHold = oncePer((awardCase: AwardCase): readonly Vote[] => [
  ...new Map([
    ...votesInForce(awardCase.meetings, awardCase.votes),
    ...votesInForce(countingMeetings(awardCase), awardCase.votes),
  ]).values(),
])

/**
 * The meeting a paper rests on: the latest with a result on one of its entries, else the latest that voted on one, else the latest of the
 * round.
 */
const meetingFor = (awardCase: AwardCase, entries: readonly Entry[]): Meeting | null => {
  const ids = new Set(entries.map(({ nominee }) => nominee.id))
  const voted = new Set(awardCase.votes.filter((vote) => ids.has(vote.nomineeId)).map((vote) => vote.meetingId))
  const held = inTime(awardCase.meetings)
  return (
    countingMeetings(awardCase).findLast((meeting) => voted.has(meeting.id)) ??
    held.findLast((meeting) => voted.has(meeting.id)) ??
    held.at(-1) ??
    null
  )
}

/** The issued paper that honours each line, or asks for it upward. */
const settledBy = oncePer((awardCase: AwardCase): ReadonlyMap<string, string> => {
  const issued = new Set(
    grantingRulings(awardCase)
      .filter(({ status }) => status === 'issued')
      .map(({ id }) => id),
  )
  return new Map(
    awardCase.signed
      .filter(({ id }) => issued.has(id))
      .flatMap(({ id, honoured }) => honoured.map(({ nomineeId }) => [nomineeId, id] as const)),
  )
})

/** What the earlier awards of settled lines said when these were signed. */
const settledBasis = (awardCase: AwardCase): BasisAward[] => {
  const settled = settledBy(awardCase)
  return awardCase.signed.flatMap(({ id, basisAwards = [] }) => basisAwards.filter(({ nomineeId }) => settled.get(nomineeId) === id))
}

/**
 * The ruling that treats each nominee: the one it was signed in or put into; else the round's submission upward for awards of others,
 * once there is one, and the round's first open decision for the rest.
 */
export const rulingOf = oncePer((awardCase: AwardCase): ReadonlyMap<string, string> => {
  const granting = grantingRulings(awardCase)
  const settled = settledBy(awardCase)
  const open = granting.filter(({ status }) => status === 'draft')
  const chosen = new Set(open.map(({ id }) => id))
  const decision = open.find(({ kind }) => kind === 'decision')
  const upward = open.find(({ kind }) => kind === 'submissionUp')
  return new Map(
    awardCase.nominees.flatMap(({ nominee, subject }) => {
      const signed = settled.get(nominee.id)
      if (signed !== undefined) return [[nominee.id, signed] as const]
      if (nominee.rulingId !== null && chosen.has(nominee.rulingId)) return [[nominee.id, nominee.rulingId] as const]
      const form = awardFormOn(awardCase.law, nominee.awardCode, subject.kind, awardCase.round.openedOn)
      const usual = isOurs(form) ? decision : (upward ?? decision)
      return usual === undefined ? [] : [[nominee.id, usual.id] as const]
    }),
  )
})

function living(awardCase: AwardCase, ruling: Ruling, entries: readonly Entry[], meeting: Meeting | null): PaperCase {
  const ids = new Set(entries.map(({ nominee }) => nominee.id))
  const counting = new Set(countingMeetings(awardCase).map(({ id }) => id))
  // Beside results, a vote without one is none: its line is still open.
  const inForce = votesThatHold(awardCase).filter((vote) => meeting === null || counting.has(vote.meetingId) || !counting.has(meeting.id))
  return {
    office: awardCase.office,
    law: awardCase.law,
    movement: awardCase.movement,
    round: awardCase.round,
    council: awardCase.council,
    meeting,
    // One meeting's view: a vote of an earlier meeting that still holds counts as this paper's.
    votes: inForce
      .filter((vote) => ids.has(vote.nomineeId))
      .map((vote) => (meeting === null ? vote : { ...vote, meetingId: meeting.id, id: `${meeting.id}:${vote.nomineeId}` })),
    ruling,
    submission: awardCase.rulings.find(({ id }) => id === ruling.submissionId) ?? null,
    ...(awardCase.postings === undefined ? {} : { postings: awardCase.postings }),
    entries: [...entries],
    honoured: null,
    target: null,
  }
}

/** What happens to a paper after it was signed: money is paid, a submission goes its way and is answered. */
const afterSigning = ({ paidOn, printedOn, handedOverOn, sentOn, journey, answers }: Ruling): Partial<Ruling> => ({
  paidOn,
  sentOn,
  ...(printedOn === undefined ? {} : { printedOn }),
  ...(handedOverOn === undefined ? {} : { handedOverOn }),
  ...(journey === undefined ? {} : { journey }),
  ...(answers === undefined ? {} : { answers }),
})

/** The decision that an amending paper speaks of. A decision has none, so that no paper leads back to itself. */
const targetOf = ({ rulings }: AwardCase, { kind, targetId }: Ruling): Ruling | undefined =>
  isAmending(kind) ? rulings.find((other) => other.id === targetId && other.kind === 'decision') : undefined

/** What issued papers corrected of a decision or struck out of it, in the order of their days. */
const amendedSince = ({ rulings }: AwardCase, targetId: string): NonNullable<PaperCase['amendedSince']> =>
  rulings
    .flatMap(({ kind, status, targetId: target, issuedOn, amendments }) =>
      isAmending(kind) && status === 'issued' && target === targetId && issuedOn !== null ? [{ on: issuedOn, amendments }] : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))

/** The paper of one ruling: as signed once it is issued, else from the living case. One paper for one case and ruling: cases never change. */
export const paperOf = (awardCase: AwardCase, ruling: Ruling): PaperCase => papersMade(awardCase, ruling)
const papersMade = oncePerPair(makePaper)

function makePaper(awardCase: AwardCase, ruling: Ruling): PaperCase {
  const signed = signedOf(awardCase, ruling.id)
  if (signed !== undefined) {
    const target = targetOf(awardCase, ruling)
    const paper = paperOfSigned(signed, awardCase.office)
    const since = ruling.kind === 'decision' ? amendedSince(awardCase, ruling.id) : []
    const live = {
      ...paper,
      ruling: { ...paper.ruling, ...afterSigning(ruling) },
      ...(since.length === 0 ? {} : { amendedSince: since }),
    }
    return target === undefined ? live : { ...live, target: paperOf(awardCase, target) }
  }
  if (isAmending(ruling.kind)) {
    const target = targetOf(awardCase, ruling)
    const paper = target === undefined ? null : paperOf(awardCase, target)
    // Nobody is honoured in it, which else is the mark of what is signed.
    return { ...living(awardCase, ruling, [], null), wording: wordingNow, honoured: [], target: paper }
  }
  if (ruling.kind === 'submissionRoom') return submissionPaper(awardCase, ruling)
  const treated = rulingOf(awardCase)
  const entries = awardCase.nominees.filter(({ nominee }) => treated.get(nominee.id) === ruling.id)
  return living(awardCase, ruling, entries, meetingFor(awardCase, entries))
}

/** The room's submission as it was signed; else what its decisions hold together. With one decision it is that decision's paper. */
function submissionPaper(awardCase: AwardCase, submission: Ruling): PaperCase {
  const signedAlone = paperSignedEarlier(awardCase, submission.id)
  return signedAlone ?? livingSubmission(awardCase, submission)
}

/** The room's submission as it stands, whatever was signed before. */
export function livingSubmission(awardCase: AwardCase, submission: Ruling): PaperCase {
  const decisions = awardCase.rulings.filter((ruling) => ruling.kind === 'decision' && ruling.submissionId === submission.id)
  const papers = decisions.map((decision) => paperOf(awardCase, decision))
  const [first, ...others] = papers
  if (first === undefined) {
    const paper = living(awardCase, emptyRuling(submission.id, submission.roundId, 'decision'), awardCase.nominees, null)
    return { ...paper, meeting: meetingFor(awardCase, awardCase.nominees), submission }
  }
  if (others.length === 0) return first
  const isSigned = papers.every((paper) => paper.honoured !== null)
  return {
    ...first,
    submission,
    entries: papers.flatMap((paper) => paper.entries),
    votes: papers.flatMap((paper) =>
      paper.votes.map((vote) =>
        first.meeting === null ? vote : { ...vote, meetingId: first.meeting.id, id: `${first.meeting.id}:${vote.nomineeId}` },
      ),
    ),
    honoured: isSigned
      ? papers.flatMap((paper) => honoreesOf(paper)).map((honoree, index) => ({ ...honoree, registerNumber: index + 1 }))
      : null,
  }
}

/** The whole living round as one paper, whatever ruling treats each: for the lists and counts of a round's screens and its checks. */
export const wholePaper = oncePer((awardCase: AwardCase): PaperCase => {
  const ruling =
    awardCase.rulings.find(({ kind, status }) => kind === 'decision' && status === 'draft') ??
    awardCase.rulings.find(({ kind }) => kind === 'decision') ??
    emptyRuling(`${awardCase.round.id}:none`, awardCase.round.id, 'decision')
  const paper = living(awardCase, ruling, awardCase.nominees, meetingFor(awardCase, awardCase.nominees))
  const basisAwards = settledBasis(awardCase)
  return basisAwards.length === 0 ? paper : { ...paper, basisAwards }
})

/** Everybody whom the round's decisions honour, or would as it stands: for the counts and sums of its screens. */
export const honouredBy = (awardCase: AwardCase): Honoree[] =>
  awardCase.rulings.filter(({ kind }) => kind === 'decision').flatMap((ruling) => honoreesOf(paperOf(awardCase, ruling)))

/** The lines of which nothing more is decided here: withdrawn, refused, or in a paper that was issued. */
export const settledLines = oncePer((awardCase: AwardCase): ReadonlySet<string> => {
  const settled = settledBy(awardCase)
  const outcomes = outcomesOf(wholePaper(awardCase))
  return new Set(
    awardCase.nominees.flatMap(({ nominee: { id } }) => {
      const outcome = outcomes.get(id)
      return settled.has(id) || outcome === 'withdrawn' || outcome === 'refused' ? [id] : []
    }),
  )
})

/** Whether everybody of the round is settled: withdrawn, refused, or in a paper that was issued. A round without anybody is open. */
export const isRoundDone = oncePer((awardCase: AwardCase): boolean => {
  if (!grantingRulings(awardCase).some(({ status }) => status === 'issued')) return false
  const settled = settledLines(awardCase)
  return awardCase.nominees.every(({ nominee }) => settled.has(nominee.id))
})

/** The lines that stand in an issued paper: they can no longer change. */
export const issuedLines = (awardCase: AwardCase): ReadonlySet<string> => new Set(settledBy(awardCase).keys())
