import { effectiveDay, hasVoidVotes, honoreesOf, outcomesOf } from '../domain/case/honorees'
import type { KeptFile } from '../domain/case/context'
import { grantingRulings, isRoundDone, issuedLines, paperOf, wholePaper } from '../domain/case/papers'
import type { AwardCase } from '../domain/case/types'
import { isVoid, quorumOf } from '../domain/meeting/quorum'
import { takingPartOf } from '../domain/meeting/rules'
import { longestPosting } from '../domain/posting/rules'
import { needsCouncil, needsPosting } from '../domain/round/rules'
import type { RoundStage } from '../domain/round/stages'
import { answersByLine, journeyStateOf, mayBeAnswered, type JourneyState } from '../domain/ruling/journey'
import type { AfterStepId, Ruling } from '../domain/ruling/types'
import { leftAfterIssue } from './afterIssue'
import type { CaseFinding } from './case/fact'
import { countChecks } from './case/judge'

/** What the officer has to do next in a round, as facts, and the stage where it is done. */
export type NextStep = { readonly stage: RoundStage } & (
  | { readonly code: 'fillList' }
  | { readonly code: 'settleIdentities'; readonly count: number }
  | { readonly code: 'resolveFindings'; readonly blocked: number; readonly attention: number; readonly isMeetingNext: boolean }
  | { readonly code: 'openMeeting'; readonly attention: number }
  | { readonly code: 'recordVotes'; readonly count: number }
  | { readonly code: 'meetAgain'; readonly taking: number; readonly members: number; readonly least: number }
  /** All were asked in writing, and too few have answered yet; `least` is not known where the law book has no share. */
  | {
      readonly code: 'awaitOpinions'
      readonly meetingId: string
      readonly taking: number
      readonly members: number
      readonly least: number | null
    }
  | { readonly code: 'postList' }
  | { readonly code: 'noneCarried' }
  | { readonly code: 'noPaper'; readonly count: number }
  | { readonly code: 'completeRuling'; readonly kind: Ruling['kind']; readonly missing: readonly RulingPart[] }
  /** Nothing of it is blank, and something is still in the way of issuing it. */
  | { readonly code: 'cureRuling'; readonly kind: Ruling['kind']; readonly blocked: number }
  | { readonly code: 'issueRuling'; readonly kind: Ruling['kind']; readonly honorees: number }
  /** A decision that was issued is still to be printed, paid, handed over or filed: how many, of `step`. */
  | { readonly code: 'afterIssue'; readonly rulingId: string; readonly step: AfterStepId; readonly count: number }
  /** A submission that was issued and is not on its way, or that came back. */
  | { readonly code: 'sendUp'; readonly rulingId: string; readonly isBack: boolean }
  /** The level above has not answered for so many yet. */
  | { readonly code: 'awaitAnswer'; readonly rulingId: string; readonly count: number }
  | { readonly code: 'done' }
)

/** What a ruling cannot be issued without. */
export type RulingPart = 'number' | 'issuedOn' | 'signer'
export const missingOf = ({ signerId, number, issuedOn }: Ruling): RulingPart[] => [
  ...(signerId === null ? (['signer'] as const) : []),
  ...(number === null ? (['number'] as const) : []),
  ...(issuedOn === null ? (['issuedOn'] as const) : []),
]

/** Whether the council has met: the day and those who took part are on record. */
export const hasMet = ({ meetings }: AwardCase): boolean => meetings.some((meeting) => meeting.heldOn !== null && takingPartOf(meeting) > 0)

/** The open papers that somebody stands in, decisions first. */
const openPapers = (awardCase: AwardCase) =>
  grantingRulings(awardCase)
    .filter(({ status }) => status === 'draft')
    .map((ruling) => ({ ruling, honorees: honoreesOf(paperOf(awardCase, ruling)).length }))
    .filter(({ honorees }) => honorees > 0)
    .toSorted((a, b) => (a.ruling.kind === b.ruling.kind ? 0 : a.ruling.kind === 'decision' ? -1 : 1))

/** What a submission upward that was issued still waits for: to be sent, or to be answered for everybody. */
function onItsWay(awardCase: AwardCase): { readonly toSend: NextStep | undefined; readonly toAnswer: NextStep | undefined } {
  const stage = 'decision' as const
  const states = awardCase.rulings
    .filter(({ kind, status }) => kind === 'submissionUp' && status === 'issued')
    .map((ruling) => {
      const lines = paperOf(awardCase, ruling).entries.length
      return { id: ruling.id, state: journeyStateOf(ruling, lines), open: lines - answersByLine(ruling).size }
    })
  const isBack = (state: JourneyState): boolean => state === 'returned' || state === 'recalled'
  const send = states.find(({ state }) => state === 'notSent' || isBack(state))
  const wait = states.find(({ state }) => mayBeAnswered(state))
  return {
    toSend: send === undefined ? undefined : { stage, code: 'sendUp', rulingId: send.id, isBack: isBack(send.state) },
    toAnswer: wait === undefined ? undefined : { stage, code: 'awaitAnswer', rulingId: wait.id, count: wait.open },
  }
}

/** The latest meeting asked for opinions in writing and has too few of them to decide; `null` where it does not wait. */
function awaitedOpinions(awardCase: AwardCase): NextStep | null {
  const meeting = awardCase.meetings.at(-1)
  if (meeting?.kind !== 'inWriting' || meeting.heldOn === null) return null
  const quorum = quorumOf(meeting, awardCase.law, awardCase.round.openedOn)
  const [taking, members] = [takingPartOf(meeting), meeting.attendance.length]
  const isAwaited = taking === 0 || (quorum?.isEnough === false && isVoid(meeting, awardCase.law, awardCase.round.openedOn))
  return isAwaited
    ? { stage: 'council', code: 'awaitOpinions', meetingId: meeting.id, taking, members, least: quorum?.least ?? null }
    : null
}

/** Whether the level above has still to get something of the round, or to answer it. */
export function waitsAbove(awardCase: AwardCase): boolean {
  const { toSend, toAnswer } = onItsWay(awardCase)
  return toSend !== undefined || toAnswer !== undefined
}

/** What a round still needs in which everybody is settled. */
function afterwards(awardCase: AwardCase, kept: readonly KeptFile[]): NextStep {
  const { toSend, toAnswer } = onItsWay(awardCase)
  if (toSend !== undefined) return toSend
  const [left] = leftAfterIssue(awardCase, kept)
  if (left === undefined) return toAnswer ?? { stage: 'register', code: 'done' }
  const { id, count, of } = left.step
  return { stage: 'handover', code: 'afterIssue', rulingId: left.ruling.id, step: id, count: id === 'file' ? of - count : count }
}

/** The one thing to do next. `findings` are the judge's, with the context of the day; `kept` are the files kept of the round. */
export function nextStepOf(awardCase: AwardCase, findings: readonly CaseFinding[], kept: readonly KeptFile[] = []): NextStep {
  if (isRoundDone(awardCase)) return afterwards(awardCase, kept)
  const issued = issuedLines(awardCase)
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null && !issued.has(nominee.id))
  if (standing.length === 0) return { stage: 'list', code: 'fillList' }
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful').length
  if (doubtful > 0) return { stage: 'matching', code: 'settleIdentities', count: doubtful }
  const hasCouncil = needsCouncil(awardCase.round)
  const { blocked, attention } = countChecks(awardCase, findings)
  if (blocked > 0) return { stage: 'checks', code: 'resolveFindings', blocked, attention, isMeetingNext: hasCouncil && !hasMet(awardCase) }
  if (hasCouncil) {
    const waiting = awaitedOpinions(awardCase)
    if (waiting !== null) return waiting
    if (!hasMet(awardCase)) return { stage: 'council', code: 'openMeeting', attention }
    const paper = wholePaper(awardCase)
    const outcomes = outcomesOf(paper)
    const quorum = paper.meeting === null || !hasVoidVotes(paper) ? null : quorumOf(paper.meeting, paper.law, effectiveDay(paper))
    if (quorum !== null) return { stage: 'council', code: 'meetAgain', taking: quorum.taking, members: quorum.members, least: quorum.least }
    const open = standing.filter(({ nominee }) => outcomes.get(nominee.id) === 'open').length
    if (open > 0) return { stage: 'council', code: 'recordVotes', count: open }
  }
  if (needsPosting(awardCase.round) && longestPosting(awardCase.postings ?? []) === null) return { stage: 'posting', code: 'postList' }
  const [next] = openPapers(awardCase)
  if (next === undefined) {
    const outcomes = outcomesOf(wholePaper(awardCase))
    const carried = standing.filter(({ nominee }) => outcomes.get(nominee.id) === 'carried').length
    // Carried, or never to be voted on, and yet in no paper that could decide it.
    return carried > 0 || !hasCouncil ? { stage: 'decision', code: 'noPaper', count: carried } : { stage: 'council', code: 'noneCarried' }
  }
  const { kind, id } = next.ruling
  const missing = missingOf(next.ruling)
  if (missing.length > 0) return { stage: 'decision', code: 'completeRuling', kind, missing }
  // What stands with no paper, as a posting that is too short, is in the way of each.
  const inTheWay = findings.filter(
    ({ severity, place }) => severity === 'blocked' && place.nomineeId === null && (place.rulingId ?? id) === id,
  ).length
  return inTheWay > 0
    ? { stage: 'decision', code: 'cureRuling', kind, blocked: inTheWay }
    : { stage: 'decision', code: 'issueRuling', kind, honorees: next.honorees }
}
