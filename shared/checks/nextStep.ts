import { hasVotes, honoreesOf } from '../domain/case/honorees'
import type { AwardCase } from '../domain/case/types'
import { checkCase, countChecks, type CheckFinding } from './case/checkCase'
import type { RoundStage } from '../domain/round/stages'
import type { AwardRound } from '../domain/round/types'

/** What the officer has to do next in a round, as facts, and the stage where it is done. `null` stage: nothing is left. */
export type NextStep = { readonly stage: RoundStage } & (
  | { readonly code: 'fillList' }
  | { readonly code: 'settleIdentities'; readonly count: number }
  | { readonly code: 'resolveFindings'; readonly blocked: number; readonly attention: number }
  | { readonly code: 'openMeeting'; readonly attention: number }
  | { readonly code: 'recordVotes'; readonly count: number }
  | { readonly code: 'noneCarried' }
  | { readonly code: 'completeDecision'; readonly missing: readonly DecisionPart[] }
  | { readonly code: 'issueDecision'; readonly honorees: number }
  | { readonly code: 'payPrizes'; readonly honorees: number }
  | { readonly code: 'done' }
)

/** What a decision cannot be issued without. */
export type DecisionPart = 'number' | 'issuedOn' | 'subject' | 'signer'
export const missingOfDecision = ({ decision }: AwardRound): DecisionPart[] => [
  ...(decision.subject === '' ? (['subject'] as const) : []),
  ...(decision.signerId === null ? (['signer'] as const) : []),
  ...(decision.number === null ? (['number'] as const) : []),
  ...(decision.issuedOn === null ? (['issuedOn'] as const) : []),
]

/** Whether the council has met: its day and the members present are on record. */
export const hasMet = ({ meeting }: AwardRound): boolean =>
  meeting !== null && meeting.heldOn !== null && meeting.members.some((member) => member.isPresent)

/** The one thing to do next. `findings` come from `checkCase`; without them the case is checked alone. */
export function nextStepOf(awardCase: AwardCase, findings: readonly CheckFinding[] = checkCase(awardCase)): NextStep {
  const { round } = awardCase
  if (round.decision.status === 'issued') {
    return round.paidOn === null
      ? { stage: 'handover', code: 'payPrizes', honorees: honoreesOf(awardCase).length }
      : { stage: 'register', code: 'done' }
  }
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  if (standing.length === 0) return { stage: 'list', code: 'fillList' }
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful').length
  if (doubtful > 0) return { stage: 'matching', code: 'settleIdentities', count: doubtful }
  const { blocked, attention } = countChecks(awardCase, findings)
  if (blocked > 0) return { stage: 'checks', code: 'resolveFindings', blocked, attention }
  if (!hasMet(round)) return { stage: 'council', code: 'openMeeting', attention }
  const open = standing.filter(({ nominee }) => nominee.vote === null).length
  if (open > 0) return { stage: 'council', code: 'recordVotes', count: open }
  const honorees = honoreesOf(awardCase).length
  if (!hasVotes(awardCase) || honorees === 0) return { stage: 'council', code: 'noneCarried' }
  const missing = missingOfDecision(round)
  return missing.length > 0
    ? { stage: 'decision', code: 'completeDecision', missing }
    : { stage: 'decision', code: 'issueDecision', honorees }
}
