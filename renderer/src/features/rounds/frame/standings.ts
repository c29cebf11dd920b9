import { hasVoidVotes, outcomesOf } from '@shared/domain/case/honorees'
import { isRoundDone, wholePaper } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { countChecks } from '@shared/checks/case/judge'
import { asksPapers } from '@shared/checks/dossier/matrix'
import { leftAfterIssue } from '@shared/checks/afterIssue'
import { hasMet } from '@shared/checks/nextStep'
import { longestPosting, unanswered } from '@shared/domain/posting/rules'
import type { RoundStage } from '@shared/domain/round/stages'
import { shortDate } from '@shared/lib/dates'
import { stripText as text } from './stripText'
import type { RoundState } from './useRound'

type Standing = { readonly isDone: boolean; readonly line: string }

/** Where every stage stands, from the data. */
export function standings(awardCase: AwardCase, judged: RoundState | undefined): Record<RoundStage, Standing> {
  // What was said of a list that has grown or shrunk since is nothing to go by.
  const state = judged?.lines === awardCase.nominees.length ? judged : undefined
  const standing = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null)
  const total = standing.length
  const doubtful = standing.filter(({ nominee }) => nominee.identity === 'doubtful').length
  const made = standing.filter(({ nominee }) => nominee.identity === 'made').length
  const lacking = state?.lacking ?? 0
  const returned = awardCase.nominees.filter(({ nominee }) => nominee.returnedOn != null).length
  const { blocked, attention } = countChecks(awardCase, state?.findings ?? [])
  const paper = wholePaper(awardCase)
  const outcomes = outcomesOf(paper)
  const voted = standing.filter(({ nominee }) => outcomes.get(nominee.id) !== 'open').length
  const carried = standing.filter(({ nominee }) => outcomes.get(nominee.id) === 'carried').length
  const isDone = isRoundDone(awardCase)
  const postings = awardCase.postings ?? []
  const longest = longestPosting(postings)
  const open = unanswered(postings).length
  const decisions = awardCase.rulings.filter(({ kind, status }) => kind === 'decision' && status === 'issued')
  const honoured = awardCase.signed.filter(({ ruling }) => ruling.kind === 'decision').reduce((sum, row) => sum + row.honoured.length, 0)
  // What the level above gave stands in the register too.
  const honouredAbove = awardCase.rulings.reduce((sum, { answers = [] }) => sum + answers.flatMap((answer) => answer.honoured).length, 0)
  const inRegister = honoured + honouredAbove
  const next = judged?.next
  const isAbove = next?.code === 'sendUp' || next?.code === 'awaitAnswer'
  const last = decisions.at(-1)
  // Which files are kept is known with what the judge says.
  const left = leftAfterIssue(awardCase, state?.context.kept ?? []).filter(({ step }) => state !== undefined || step.id !== 'file')
  const handedOver = decisions.map(({ handedOverOn = null }) => handedOverOn).findLast((day) => day !== null)
  return {
    list: { isDone: total > 0, line: total === 0 ? text.emptyList : text.proposed(total) },
    matching: {
      isDone: total > 0 && doubtful === 0,
      line: total === 0 ? text.nothing : doubtful > 0 ? text.doubtful(doubtful) : text.matched(total - made, made),
    },
    dossier: {
      isDone: total > 0 && state !== undefined && lacking === 0 && returned === 0,
      line:
        total === 0 && returned === 0
          ? text.nothing
          : state === undefined
            ? text.checking
            : text.dossiers(lacking > 0 || asksPapers(awardCase), lacking, returned),
    },
    checks: {
      isDone: isDone || (total > 0 && state !== undefined && blocked === 0 && attention === 0),
      line: total === 0 ? text.nothing : isDone ? text.checked : state === undefined ? text.checking : text.checks(attention, blocked),
    },
    council: {
      isDone: total > 0 && hasMet(awardCase) && voted === total,
      line:
        next?.code === 'awaitOpinions'
          ? text.opinions(next.taking, next.members)
          : !hasMet(awardCase)
            ? text.notMet
            : hasVoidVotes(paper)
              ? text.notQuorate
              : voted < total
                ? text.voting(voted, total)
                : text.carried(carried, total),
    },
    posting: {
      isDone: longest !== null && open === 0,
      line: postings.length === 0 ? text.notPosted : longest === null ? text.posted : text.postedDays(longest.days, open),
    },
    decision: {
      isDone: isDone && !isAbove,
      line: isAbove
        ? next?.code === 'awaitAnswer'
          ? text.awaited(next.count)
          : text.notSent
        : last === undefined && isDone && honouredAbove > 0
          ? text.answered
          : last === undefined || last.number === null || last.issuedOn === null
            ? text.notIssued
            : decisions.length > 1
              ? text.issuedMany(decisions.length)
              : text.issued(last.number, shortDate(last.issuedOn)),
    },
    handover: {
      isDone: state !== undefined && honoured > 0 && left.length === 0,
      line:
        honoured === 0
          ? text.nothing
          : left[0] !== undefined
            ? text.left(left[0].step)
            : state === undefined || handedOver == null
              ? text.checking
              : text.handedOver(shortDate(handedOver)),
    },
    register: { isDone: inRegister > 0, line: inRegister > 0 ? text.registered(inRegister) : text.notRegistered },
  }
}
