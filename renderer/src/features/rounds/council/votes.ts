import { detailLineOf } from '@shared/domain/subject/rules'
import { baseOf, favourPercent, isCarried, isOutOfReach, methodFor, opinionsOf, presentOf } from '@shared/domain/meeting/rules'
import { isVoid } from '@shared/domain/meeting/quorum'
import { opinionsLeft, voteProblems } from '@shared/domain/meeting/problems'
import { recusedFor } from '@shared/domain/meeting/recusal'
import type { Meeting, Tally, Vote } from '@shared/domain/meeting/types'
import { effectiveDay, outcomesOf, thresholdOf } from '@shared/domain/case/honorees'
import { entriesOfMeeting } from '@shared/domain/case/meetingPapers'
import { wholePaper } from '@shared/domain/case/papers'
import type { AwardCase, Entry, PaperCase } from '@shared/domain/case/types'
import { ballotRulesOn } from '@shared/law/ballotRules'
import { decimalText } from '@shared/documents/words/office'
import { awardNameOf } from '@shared/law/names'
import { awardFormOn } from '@shared/law/select'
import { cellsOf, tallyOfCells } from './voteCells'
import type { RowMethod, VoteRow } from './voteRow'

/** What the meeting says for everybody: all members, those present. */
export const defaultsOf = (meeting: Meeting): { readonly members: number; readonly present: number } => ({
  members: meeting.attendance.length,
  present: meeting.kind === 'inWriting' ? opinionsOf(meeting) : presentOf(meeting),
})

/**
 * Whom a meeting may vote on: those it treats, and in the latest one also those refused before, who may be considered again. Lines in an
 * issued paper stay with the meeting that voted on them.
 */
export function linesOf(awardCase: AwardCase, meeting: Meeting): readonly Entry[] {
  const treated = new Set(entriesOfMeeting(awardCase, meeting).map(({ nominee }) => nominee.id))
  const isLatest = awardCase.meetings.at(-1)?.id === meeting.id
  const outcomes = isLatest && awardCase.meetings.length > 1 ? outcomesOf(wholePaper(awardCase)) : new Map<string, string>()
  return awardCase.nominees.filter(({ nominee }) => treated.has(nominee.id) || outcomes.get(nominee.id) === 'refused')
}

const methodOf = (meeting: Meeting, vote: Vote | undefined, awardCode: string, ballotNeeded: boolean | null): RowMethod => {
  if (meeting.kind === 'inWriting') return 'inWriting'
  if (vote !== undefined) return vote.ballot === undefined ? 'showOfHands' : 'ballot'
  return methodFor(meeting, awardCode, ballotNeeded)
}

/** The lines a meeting votes on, with the votes it recorded. */
export const voteRows = (paper: PaperCase, entries: readonly Entry[], meeting: Meeting): VoteRow[] => {
  const votes = new Map(paper.votes.map((vote) => [vote.nomineeId, vote]))
  const isNone = isVoid(meeting, paper.law, effectiveDay(paper))
  const rules = ballotRulesOn(paper.law, meeting.heldOn ?? effectiveDay(paper))
  return entries.map(({ nominee, subject }) => {
    const vote = votes.get(nominee.id)
    const form = awardFormOn(paper.law, nominee.awardCode, subject.kind, effectiveDay(paper))
    const method = methodOf(meeting, vote, nominee.awardCode, form?.ballotNeeded ?? null)
    const recused = vote === undefined ? recusedFor(meeting, paper.council, nominee, subject) : (vote.recused ?? [])
    const threshold = thresholdOf(paper, nominee.awardCode)
    const isOut = vote?.isRecusedOutOfBase ?? (rules.ok && !rules.value.isRecusedInBase)
    return {
      id: nominee.id,
      name: subject.name,
      birthYear: subject.kind === 'person' ? subject.birthYear : null,
      detail: nominee.detail ?? detailLineOf(subject),
      award: form?.name ?? awardNameOf(paper.law, nominee.awardCode),
      awardCode: nominee.awardCode,
      decidedBy: form?.decidedBy ?? null,
      isWithdrawn: nominee.withdrawnReason !== null,
      method,
      recused,
      threshold,
      rules: rules.ok ? rules.value : undefined,
      isVoid: isNone,
      isOutOfReach: threshold !== undefined && isOutOfReach(meeting, recused, isOut, threshold),
      cells: cellsOf(meeting, method, recused, vote),
    }
  })
}

const soundTally = (row: VoteRow, meeting: Meeting): Tally | undefined => {
  const tally = tallyOfCells(row, meeting)
  return tally === null || tally === undefined || voteProblems(tally, null).length > 0 ? undefined : tally
}
/** "8/9": in favour, of all who count; empty while nothing is typed or it is not right. */
export const voicesText = (row: VoteRow, meeting: Meeting): string => {
  const tally = soundTally(row, meeting)
  return tally === undefined ? '' : `${tally.inFavour}/${baseOf(tally)}`
}
/** "8/9 = 88,8 %". */
export const sharePercent = (row: VoteRow, meeting: Meeting): string => {
  const tally = soundTally(row, meeting)
  return tally === undefined ? '' : `${voicesText(row, meeting)} = ${decimalText(favourPercent(tally))} %`
}

/** Opinions in writing that a typed result leaves out. */
export const opinionsLeftIn = (row: VoteRow, meeting: Meeting): number => {
  const tally = row.isWithdrawn ? undefined : soundTally(row, meeting)
  return tally === undefined ? 0 : opinionsLeft(tally, meeting)
}

export type RowOutcome = 'withdrawn' | 'open' | 'carried' | 'refused' | 'unsaved' | 'void'

/** What the row comes to as typed; `void` where the meeting had too few to decide anything. */
export function outcomeOfRow(row: VoteRow, meeting: Meeting, problem: string | undefined): RowOutcome {
  if (row.isWithdrawn) return 'withdrawn'
  if (problem !== undefined) return 'unsaved'
  const tally = tallyOfCells(row, meeting)
  if (tally === null || tally === undefined || row.threshold === undefined) return 'open'
  if (row.isVoid) return 'void'
  return isCarried(tally, row.threshold) ? 'carried' : 'refused'
}
