import { effectiveDay, hasVotes, thresholdOf, votesOf } from '../../domain/case/honorees'
import type { Entry, PaperCase, Vote } from '../../domain/case/types'
import { opinionsLeft, voteProblems } from '../../domain/meeting/problems'
import { nominatedMembers, recusedFor } from '../../domain/meeting/recusal'
import { quorumOf } from '../../domain/meeting/quorum'
import { isOutOfReach, methodFor, secretaryOf } from '../../domain/meeting/rules'
import { needsCouncil } from '../../domain/round/rules'
import { ballotRulesOn } from '../../law/ballotRules'
import { awardThresholdKey } from '../../law/keys'
import { awardFormOn } from '../../law/select'
import { thresholdText } from '../../law/threshold'
import { isFormula } from '../../domain/subject/reading'
import { isWithin } from '../../lib/dates'
import { readHour } from '../../lib/hours'
import { causeOf } from '../eligibility/causes'
import { missing } from '../eligibility/fact'
import { inLine, inMeeting, type Found } from './fact'

/** Checks of the council's meeting: who came, how they voted. Nothing is asked where the procedure knows no council. */

/** What of the law the vote rests on and nobody has confirmed, or the book does not have. */
function thresholdFacts(paper: PaperCase): Found[] {
  const codes = [
    ...new Set(paper.entries.filter(({ nominee }) => nominee.withdrawnReason === null).map(({ nominee }) => nominee.awardCode)),
  ]
  const thresholds = codes.map((code) => ({ code, threshold: thresholdOf(paper, code) }))
  const unconfirmed = new Map(
    thresholds.flatMap(({ code, threshold }) => {
      if (threshold === undefined || threshold.confirmedOn !== null) return []
      // Only a threshold of the award's own means "at least".
      const key = threshold.isAtLeast ? awardThresholdKey(code) : 'vote.thresholdPercent'
      return [[thresholdText(threshold), { source: threshold.source, key }] as const]
    }),
  )
  const onDate = paper.meeting?.heldOn ?? effectiveDay(paper)
  return [
    ...(thresholds.some(({ threshold }) => threshold === undefined)
      ? [inMeeting(paper.meeting?.id ?? null, null, missing(paper.law, 'vote.thresholdPercent', onDate))]
      : []),
    ...[...unconfirmed].map(([words, { source, key }]) =>
      inMeeting(paper.meeting?.id ?? null, null, { id: 'LAW-UNCONFIRMED', title: `Tỷ lệ đồng ý ${words}`, key }, source),
    ),
  ]
}

/** Members who are put forward themselves: whether they keep out of the vote, and whether it can still carry without them. */
function recusalFacts(paper: PaperCase, standing: readonly Entry[]): Found[] {
  const { meeting } = paper
  if (meeting === null) return []
  const votes = votesOf(paper)
  const rules = ballotRulesOn(paper.law, meeting.heldOn ?? effectiveDay(paper))
  return standing.flatMap(({ nominee, subject }) => {
    const nominated = nominatedMembers(meeting, paper.council, subject)
    const vote = votes.get(nominee.id)
    const recused = vote?.recused ?? (vote === undefined ? recusedFor(meeting, paper.council, nominee, subject) : [])
    if (nominated.length === 0 && recused.length === 0) return []
    const taking = meeting.attendance.filter(
      ({ id, isPresent, hasOpinion }) => (isPresent || hasOpinion === true) && nominated.includes(id) && !recused.includes(id),
    )
    const threshold = thresholdOf(paper, nominee.awardCode)
    const isOut = vote?.isRecusedOutOfBase ?? (rules.ok && !rules.value.isRecusedInBase)
    const isLost = threshold !== undefined && isOutOfReach(meeting, recused, isOut, threshold)
    return [
      ...(vote !== undefined && taking.length > 0
        ? [inLine(nominee.id, 'vote', { id: 'CASE-VOTE-ON-SELF' }, [causeOf('member', nominee.id)])]
        : []),
      ...(isLost && threshold !== undefined
        ? [inLine(nominee.id, 'vote', { id: 'CASE-UNREACHABLE', recused: recused.length, threshold: thresholdText(threshold) })]
        : []),
    ]
  })
}

/** The law's own rules about a ballot, by award; others stand under one id. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
function ballotFact(paper: PaperCase, awardCode: string, awardName: string, lacks: 'ballot' | 'counts'): Found['fact'] | null {
  if (awardCode === 'CSTDCS') return { id: 'M04', awardName, lacks }
  if (lacks === 'counts') return null
  const threshold = thresholdOf(paper, awardCode)
  const words = threshold === undefined ? '……' : thresholdText(threshold)
  if (awardCode === 'CTD_CP') return { id: 'R20_VOTE_80', awardName, threshold: words }
  return awardCode === 'CSTDTQ' || awardCode.startsWith('DHVD')
    ? { id: 'R19_VOTE_90', awardName, threshold: words }
    : { id: 'CASE-BALLOT', awardName }
}

/** Awards that ask for a ballot and were, or are to be, voted on without one or without its counts; each award once. */
function ballotFacts(paper: PaperCase, standing: readonly Entry[], day: string): Found[] {
  const { meeting } = paper
  const votes = votesOf(paper)
  const facts = standing.flatMap(({ nominee: { id, awardCode }, subject }) => {
    const form = awardFormOn(paper.law, awardCode, subject.kind, day)
    if (form?.ballotNeeded !== true) return []
    const vote = votes.get(id)
    const isUncounted = vote !== undefined && vote.ballot === undefined && meeting?.kind !== 'inWriting'
    const lacks = isByHand(meeting, awardCode, vote) ? 'ballot' : isUncounted ? 'counts' : null
    const fact = lacks === null ? null : ballotFact(paper, awardCode, form.name, lacks)
    return fact === null ? [] : [fact]
  })
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()].map((fact) =>
    inMeeting(meeting?.id ?? null, 'method', fact),
  )
}

/** Whether an award that asks for a ballot was, or is to be, voted on without one. Opinions in writing are ballots of their kind. */
const isByHand = (meeting: PaperCase['meeting'], awardCode: string, vote: Vote | undefined): boolean => {
  if (meeting === null || meeting.kind === 'inWriting') return false
  if (vote === undefined) return methodFor(meeting, awardCode, true) === 'showOfHands'
  // Former versions counted ballots without keeping their numbers.
  return vote.ballot === undefined && methodFor(meeting, awardCode, null) === 'showOfHands'
}

/** Whether enough came; a share that the law book lacks is said, not passed over. */
function quorumFacts({ meeting, law }: PaperCase, day: string): Found[] {
  if (meeting === null || meeting.attendance.length === 0) return []
  const quorum = quorumOf(meeting, law, day)
  if (quorum === null) return [inMeeting(meeting.id, null, missing(law, 'council.quorumShare', day))]
  const { taking, members, least, source, isUnread, isEnough } = quorum
  const inWriting = meeting.kind === 'inWriting' ? ({ isInWriting: true } as const) : {}
  const found = inMeeting(meeting.id, 'attendance', { id: 'CASE-QUORUM', present: taking, members, least, ...inWriting }, source)
  return isEnough ? [] : [{ ...found, isUnread }]
}

/** Quorum, votes and their numbers. */
export function voteFacts(paper: PaperCase): Found[] {
  const { meeting, round } = paper
  if (!needsCouncil(round)) return []
  const meetingId = meeting?.id ?? null
  const standing = paper.entries.filter(({ nominee }) => nominee.withdrawnReason === null)
  const votes = votesOf(paper)
  const open = standing.filter(({ nominee }) => !votes.has(nominee.id)).length
  const day = meeting?.heldOn ?? effectiveDay(paper)
  const unheard = standing.flatMap(({ nominee }) => {
    const vote = votes.get(nominee.id)
    const count = vote === undefined || meeting === null ? 0 : opinionsLeft(vote, meeting)
    return count === 0 ? [] : [inLine(nominee.id, 'vote', { id: 'CASE-OPINIONS-LEFT', count })]
  })
  const impossible = standing.flatMap(({ nominee }) => {
    const vote = votes.get(nominee.id)
    return vote === undefined || voteProblems(vote, meeting).length === 0
      ? []
      : [
          inLine(nominee.id, 'vote', {
            id: 'CASE-VOTE-NUMBERS',
            inFavour: vote.inFavour,
            present: vote.present,
            members: vote.members,
          }),
        ]
  })
  return [
    ...(meeting === null ? [inMeeting(null, null, { id: 'CASE-NO-MEETING' })] : []),
    ...(standing.length > 0 && !hasVotes(paper) ? [inMeeting(meetingId, null, { id: 'CASE-NO-VOTE' })] : []),
    ...(hasVotes(paper) && open > 0 ? [inMeeting(meetingId, null, { id: 'CASE-VOTE-OPEN', count: open })] : []),
    ...quorumFacts(paper, day),
    ...impossible,
    ...unheard,
    ...recusalFacts(paper, standing),
    ...ballotFacts(paper, standing, day),
    ...thresholdFacts(paper),
  ]
}

/** What the minutes need besides the votes, and hours that could not be. */
export function minutesFacts({ meeting, council }: PaperCase): Found[] {
  if (meeting === null) return []
  const at = (field: string, fact: Found['fact']): Found => inMeeting(meeting.id, field, fact)
  const isNamed = (id: string | null): boolean => meeting.attendance.some((member) => member.id === id)
  const hours = [meeting.startAt, meeting.endAt].map((hour) => hour.trim())
  const unreal = hours.filter((hour) => readHour(hour) === null)
  const [start, end] = hours.map(readHour)
  const { heldOn, invitation } = meeting
  const invitedOn = invitation?.issuedOn ?? null
  const isBackwards = Boolean(start) && Boolean(end) && (end ?? '') < (start ?? '')
  return [
    ...(meeting.heldOn === null ? [at('heldOn', { id: 'CASE-MEETING-DAY' })] : []),
    ...(heldOn !== null && invitedOn !== null && heldOn < invitedOn
      ? [at('invitation.issuedOn', { id: 'CASE-DAYS', what: 'meeting', on: heldOn, before: 'invitation', beforeOn: invitedOn })]
      : []),
    ...(meeting.discussion === '' && meeting.kind !== 'inWriting' ? [at('discussion', { id: 'CASE-NO-DISCUSSION' })] : []),
    ...(!isNamed(meeting.chairId) || secretaryOf(meeting) === undefined
      ? [at(isNamed(meeting.chairId) ? 'secretaryId' : 'chairId', { id: 'CASE-NO-CHAIR' })]
      : []),
    ...(hours.includes('') && meeting.kind !== 'inWriting'
      ? [at(hours[0] === '' ? 'startAt' : 'endAt', { id: 'CASE-MEETING-HOUR', problem: 'open' as const })]
      : []),
    ...unreal.map((hour) => at('startAt', { id: 'CASE-MEETING-HOUR', problem: { unreal: hour } })),
    ...(isBackwards ? [at('endAt', { id: 'CASE-MEETING-HOUR', problem: 'backwards' as const })] : []),
    ...(meeting.place === '' && meeting.kind !== 'inWriting' ? [at('place', { id: 'CASE-MEETING-PLACE' })] : []),
    ...meeting.attendance
      .filter(({ fullName }) => isFormula(fullName))
      .map(({ fullName: name }) => at('attendance', { id: 'CASE-NAME-FORMULA', of: { who: 'member' as const, name } })),
    ...(council !== null && meeting.heldOn !== null && !isWithin(meeting.heldOn, council.fromOn, council.toOn)
      ? [at('heldOn', { id: 'CASE-COUNCIL-TERM', heldOn: meeting.heldOn, fromOn: council.fromOn, toOn: council.toOn })]
      : []),
    ...(council !== null && council.establishedBy === '' ? [at('council', { id: 'CASE-FOUNDING' })] : []),
  ]
}
