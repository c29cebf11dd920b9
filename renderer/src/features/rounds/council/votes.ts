import { detailLineOf } from '@shared/domain/subject/rules'
import { favourPercent, outcomeOf, voteProblems } from '@shared/domain/round/rules'
import { voteSchema, type CouncilMeeting, type Vote } from '@shared/domain/round/types'
import { thresholdOf } from '@shared/domain/case/honorees'
import type { AwardCase } from '@shared/domain/case/types'
import type { Threshold } from '@shared/law/threshold'
import { councilText as text } from '../frame/stageText'

/** One nominee's vote as typed. */
export type VoteRow = {
  readonly id: string
  readonly name: string
  readonly birthYear: number | null
  readonly detail: string
  readonly isWithdrawn: boolean
  /** What the votes must reach; `undefined` while the law book has nothing for the day. */
  readonly threshold: Threshold | undefined
  readonly members: string
  readonly present: string
  readonly favour: string
}
export type VoteField = 'members' | 'present' | 'favour'

/** What the meeting says for everybody: all members, those present. */
export const defaultsOf = (meeting: CouncilMeeting): { readonly members: number; readonly present: number } => ({
  members: meeting.members.length,
  present: meeting.members.filter((member) => member.isPresent).length,
})

export const voteRows = (awardCase: AwardCase, meeting: CouncilMeeting): VoteRow[] => {
  const defaults = defaultsOf(meeting)
  return awardCase.nominees.map(({ nominee, subject }) => ({
    id: nominee.id,
    name: subject.name,
    birthYear: subject.kind === 'person' ? subject.birthYear : null,
    detail: nominee.detail ?? detailLineOf(subject),
    isWithdrawn: nominee.withdrawnReason !== null,
    threshold: thresholdOf(awardCase, nominee.awardCode),
    members: String(nominee.vote?.members ?? defaults.members),
    present: String(nominee.vote?.present ?? defaults.present),
    favour: nominee.vote === null ? '' : String(nominee.vote.inFavour),
  }))
}

const numberOf = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN)

/** The vote of a row; `null` while nothing is typed, `undefined` while it is not right. */
export function voteOf(row: VoteRow): Vote | null | undefined {
  if (row.favour.trim() === '') return null
  const parsed = voteSchema.safeParse({ members: numberOf(row.members), present: numberOf(row.present), inFavour: numberOf(row.favour) })
  return parsed.success && voteProblems(parsed.data).length === 0 ? parsed.data : undefined
}

/** Why a cell is not right. */
export function voteProblem(row: VoteRow, field: VoteField): string | undefined {
  const [members, present, favour] = [numberOf(row.members), numberOf(row.present), numberOf(row.favour)]
  if (field === 'members') return members > 0 ? undefined : text.problem.membersMissing
  if (field === 'present')
    return Number.isNaN(present) ? text.problem.notNumber : present > members ? text.problem.presentAboveMembers : undefined
  if (row.favour.trim() === '') return undefined
  return Number.isNaN(favour) ? text.problem.notNumber : favour > present ? text.problem.favourAbovePresent : undefined
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
export const problemOfRow = (row: VoteRow): string | undefined =>
  row.isWithdrawn
    ? undefined
    : (['favour', 'present', 'members'] as const).map((field) => voteProblem(row, field)).find((problem) => problem !== undefined)

export const outcomeOfRow = (row: VoteRow): 'withdrawn' | 'open' | 'carried' | 'refused' | 'unsaved' =>
  problemOfRow(row) !== undefined
    ? 'unsaved'
    : outcomeOf({ vote: voteOf(row) ?? null, withdrawnReason: row.isWithdrawn ? '' : null }, row.threshold)
