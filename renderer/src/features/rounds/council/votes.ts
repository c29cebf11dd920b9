import { detailLineOf } from '@shared/domain/subject/rules'
import { favourPercent, isCarried, presentOf, voteProblems, type VoteProblem } from '@shared/domain/meeting/rules'
import { voteSchema, type Meeting, type Tally } from '@shared/domain/meeting/types'
import { effectiveDay, outcomesOf, thresholdOf } from '@shared/domain/case/honorees'
import { entriesOfMeeting, wholePaper } from '@shared/domain/case/papers'
import type { AwardCase, Entry, PaperCase } from '@shared/domain/case/types'
import { awardFormOn } from '@shared/law/select'
import type { Threshold } from '@shared/law/threshold'
import { voteProblemTexts } from '@renderer/text/errorText'
import { councilText as text } from './text'

/** One nominee's vote as typed. */
export type VoteRow = {
  readonly id: string
  readonly name: string
  readonly birthYear: number | null
  readonly detail: string
  /** What is voted on; tells lines of one name apart. */
  readonly award: string
  readonly isWithdrawn: boolean
  /** What the votes must reach; `undefined` while the law book has nothing for the day. */
  readonly threshold: Threshold | undefined
  readonly members: string
  readonly present: string
  /** Opinions sent in writing by absent members. */
  readonly written: string
  readonly favour: string
}
export type VoteField = 'members' | 'present' | 'written' | 'favour'

/** What the meeting says for everybody: all members, those present. */
export const defaultsOf = (meeting: Meeting): { readonly members: number; readonly present: number } => ({
  members: meeting.attendance.length,
  present: presentOf(meeting),
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

/** The lines a meeting votes on, with the votes it recorded. */
export const voteRows = (paper: PaperCase, entries: readonly Entry[], meeting: Meeting): VoteRow[] => {
  const defaults = defaultsOf(meeting)
  const votes = new Map(paper.votes.map((vote) => [vote.nomineeId, vote]))
  return entries.map(({ nominee, subject }) => {
    const vote = votes.get(nominee.id)
    return {
      id: nominee.id,
      name: subject.name,
      birthYear: subject.kind === 'person' ? subject.birthYear : null,
      detail: nominee.detail ?? detailLineOf(subject),
      award: awardFormOn(paper.law, nominee.awardCode, subject.kind, effectiveDay(paper))?.name ?? nominee.awardCode,
      isWithdrawn: nominee.withdrawnReason !== null,
      threshold: thresholdOf(paper, nominee.awardCode),
      members: String(vote?.members ?? defaults.members),
      present: String(vote?.present ?? defaults.present),
      written: String(vote?.written ?? 0),
      favour: vote === undefined ? '' : String(vote.inFavour),
    }
  })
}

const numberOf = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
const tallyOf = (row: VoteRow): Tally => ({
  members: numberOf(row.members),
  present: numberOf(row.present),
  written: row.written.trim() === '' ? 0 : numberOf(row.written),
  inFavour: numberOf(row.favour),
})
const tallySchema = voteSchema.pick({ members: true, present: true, written: true, inFavour: true })

/** The vote of a row; `null` while nothing is typed, `undefined` while it is not right. */
export function voteOf(row: VoteRow): Tally | null | undefined {
  if (row.favour.trim() === '') return null
  const parsed = tallySchema.safeParse(tallyOf(row))
  return parsed.success && voteProblems(parsed.data, null).length === 0 ? parsed.data : undefined
}

const fieldOf: Readonly<Record<VoteProblem, VoteField>> = {
  otherMembers: 'members',
  presentAboveMembers: 'present',
  presentAboveAttendance: 'present',
  writtenAboveAbsent: 'written',
  favourAboveVoters: 'favour',
}

/** Why a cell is not right, by itself and against who was at the meeting. */
export function voteProblem(row: VoteRow, field: VoteField, meeting: Meeting): string | undefined {
  if (field === 'favour' && row.favour.trim() === '') return undefined
  const tally = tallyOf(row)
  const own = tally[field === 'favour' ? 'inFavour' : field]
  if (Number.isNaN(own)) return field === 'members' ? text.problem.membersMissing : text.problem.notNumber
  if (field === 'members' && own === 0) return text.problem.membersMissing
  const known = { ...tally, inFavour: Number.isNaN(tally.inFavour) ? 0 : tally.inFavour }
  const problem = voteProblems(known, meeting).find((code) => fieldOf[code] === field)
  return problem === undefined ? undefined : voteProblemTexts[problem]
}

/** `83,3`: cut, never rounded up, so that a vote below the line never looks as if it reached it. */
export const percentText = (percent: number): string => {
  const tenths = Math.floor(percent * 10 + 1e-9)
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}`
}
export const sharePercent = (row: VoteRow): string => {
  const vote = voteOf(row)
  return vote === null || vote === undefined ? '' : `${percentText(favourPercent(vote))} %`
}

/** Why the row cannot be stored; nothing when it can. */
export const problemOfRow = (row: VoteRow, meeting: Meeting): string | undefined =>
  row.isWithdrawn
    ? undefined
    : (['favour', 'present', 'written', 'members'] as const)
        .map((field) => voteProblem(row, field, meeting))
        .find((problem) => problem !== undefined)

export function outcomeOfRow(row: VoteRow, meeting: Meeting): 'withdrawn' | 'open' | 'carried' | 'refused' | 'unsaved' {
  if (row.isWithdrawn) return 'withdrawn'
  if (problemOfRow(row, meeting) !== undefined) return 'unsaved'
  const vote = voteOf(row)
  if (vote === null || vote === undefined || row.threshold === undefined) return 'open'
  return isCarried(vote, row.threshold) ? 'carried' : 'refused'
}
