import { inTime } from '../meeting/rules'
import type { Meeting } from '../meeting/types'
import type { Posting } from '../posting/types'
import { emptyRuling } from '../ruling/rules'
import { countingMeetings, wholePaper } from './papers'
import { paperSignedEarlier } from './signed'
import type { AwardCase, Entry, PaperCase } from './types'

/** What the papers of a meeting and of a posting are made from: signed before the decision, they stand as signed. */

/** The minutes of one meeting as they were signed; else over every round it treats as it stands. */
export const minutesPaper = (cases: readonly [AwardCase, ...AwardCase[]], meeting: Meeting): PaperCase =>
  cases.map((awardCase) => paperSignedEarlier(awardCase, meeting.id)).find((paper) => paper !== undefined) ?? livingMinutes(cases, meeting)

/** The notice of a posting and the record of its end: the list as it was put up, where the notice was signed, else as it stands. */
export function postingPaper(awardCase: AwardCase, posting: Posting): PaperCase {
  const signedAlone = paperSignedEarlier(awardCase, posting.id)
  // Comments and the last day come after the notice.
  return { ...(signedAlone ?? wholePaper(awardCase)), postings: [posting] }
}

/** The minutes of one meeting as its rounds stand: what screens and checks look at. Lines that were signed stand as signed. */
export function livingMinutes(cases: readonly [AwardCase, ...AwardCase[]], meeting: Meeting): PaperCase {
  const [first] = cases
  const rounds = cases.map(({ round }) => round)
  const signed = cases.flatMap((awardCase) => awardCase.signed)
  const frozen = new Map(signed.flatMap((row) => row.entries.map((entry) => [entry.nominee.id, entry] as const)))
  const entries = cases.flatMap((awardCase) => entriesOfMeeting(awardCase, meeting))
  const isSettled = entries.length > 0 && entries.every(({ nominee }) => nominee.withdrawnReason !== null || frozen.has(nominee.id))
  const base = signed.find((row) => row.meeting?.id === meeting.id)
  const ids = new Set(entries.map(({ nominee }) => nominee.id))
  const postings = cases.flatMap((awardCase) => awardCase.postings ?? [])
  const postingsThen = signed.flatMap((row) => row.postings ?? [])
  return {
    ...(base !== undefined && isSettled
      ? {
          office: { ...first.office, ...base.office },
          law: base.law,
          wording: base.wording ?? 1,
          // A council whose row is corrected later, or whose term has ended since, sat then as it was.
          council: base.council,
          postings: [...new Map(postingsThen.map((posting) => [posting.id, posting])).values()],
        }
      : { office: first.office, law: first.law, council: first.council, postings }),
    movement: first.movement,
    round: {
      ...first.round,
      name: rounds.map(({ name }) => name).join('; '),
      merit: rounds.every(({ merit }) => merit === first.round.merit) ? first.round.merit : '',
    },
    meeting,
    votes: cases.flatMap((awardCase) => awardCase.votes).filter((vote) => vote.meetingId === meeting.id && ids.has(vote.nomineeId)),
    ruling: {
      ...emptyRuling(`${meeting.id}:minutes`, first.round.id, 'decision'),
      issuedOn: base !== undefined && isSettled ? base.signedOn : null,
    },
    submission: null,
    entries: entries
      .map((entry) => frozen.get(entry.nominee.id) ?? entry)
      .map((entry, order) => ({ ...entry, nominee: { ...entry.nominee, order } })),
    honoured: null,
    target: null,
  }
}

/** Whom a meeting treats: those it voted on, and those without any result yet if it is the latest. */
export function entriesOfMeeting(awardCase: AwardCase, meeting: Meeting): Entry[] {
  const { nominees, meetings, votes } = awardCase
  const counting = new Set(countingMeetings(awardCase).map(({ id }) => id))
  const votedHere = new Set(votes.filter((vote) => vote.meetingId === meeting.id).map((vote) => vote.nomineeId))
  const voted = new Set(votes.filter((vote) => counting.has(vote.meetingId)).map((vote) => vote.nomineeId))
  const isLatest = inTime(meetings).at(-1)?.id === meeting.id || !meetings.some(({ id }) => id === meeting.id)
  return nominees.filter(({ nominee }) => votedHere.has(nominee.id) || (isLatest && !voted.has(nominee.id)))
}
