import { expect } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { groupedFindings, groupSentence, namesOf } from '@shared/checks/case/grouped'
import { blockersOf, judgeCase, judgeRuling } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { findingsOf } from '@shared/checks/papers'
import type { CaseContext } from '@shared/domain/case/context'
import { hasVotes, honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import { parseRoundFile } from '@shared/domain/case/parse'
import type { AwardCase } from '@shared/domain/case/types'
import { needsCouncil } from '@shared/domain/round/rules'
import { isAmending } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { setOf } from '@shared/documents/set'
import type { AppDatabase } from '@renderer/data/core/database'
import { readOpenRounds } from '@renderer/data/repositories/agenda'
import { readCaseContext } from '@renderer/data/repositories/caseContext'
import { readCase } from '@renderer/data/repositories/cases'
import { readStateNow } from '@renderer/data/repositories/casesNow'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { roundFileOf } from '@renderer/features/rounds/frame/roundFile'

/** Everybody who asks about one case, and whether they are told the same. */

/** Numbers that look random and are the same in every run: from 0 up to below `sides`. */
export const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}
export type Dice = ReturnType<typeof dice>
export const pick = <T>(throwDie: Dice, all: readonly T[]): T => all[throwDie(all.length)]!

/** What a finding says and how much it weighs; ids of rows are no matter. */
const said = (findings: readonly CaseFinding[]): string[] =>
  findings
    .map((finding) => [finding.severity, finding.place.nomineeId, factWords(finding.fact).message, finding.source].join('|'))
    .toSorted()

export type Asked = { readonly awardCase: AwardCase; readonly context: CaseContext }

/** The judge, the screens of the round, Hôm nay, and the file that `compose` reads. */
export async function everybodyIsTold(db: AppDatabase, roundId: string): Promise<Asked> {
  const awardCase = (await readCase(db, roundId))!
  const context = await readCaseContext(db, awardCase)
  const whole = judgeCase(awardCase, context)
  const { findings: onScreen, next, isDone } = (await readStateNow(db, roundId))!
  expect(said(onScreen)).toEqual(said(whole))
  const open = (await readOpenRounds(db)).find(({ round }) => round.id === roundId)
  if (!isDone || open !== undefined) expect(open?.next).toEqual(next)
  const parsed = parseRoundFile(new TextDecoder().decode(roundFileOf(awardCase, context).bytes))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  expect(said(judgeCase(parsed.value, parsed.value.known))).toEqual(said(whole))
  return { awardCase, context }
}

export type Issue = { readonly number: number; readonly issuedOn: string; readonly signerId: string }

/** The paper of the set, and the act of issuing: what blocks stands on the paper, and exactly then the act refuses. Whether it was issued. */
export async function issuingIsTold(db: AppDatabase, { awardCase, context }: Asked, draft: Ruling, issue: Issue): Promise<boolean> {
  const ready = { ...awardCase, rulings: awardCase.rulings.map((ruling) => (ruling.id === draft.id ? { ...ruling, ...issue } : ruling)) }
  const paper = paperOf(
    ready,
    ready.rulings.find(({ id }) => id === draft.id)!,
  )
  const judged = judgeRuling(paper, context)
  const job = setOf(ready).find(({ kind, sourceId }) => kind === draft.kind && sourceId === draft.id)!.job
  const onPaper = findingsOf(job, context).filter(({ severity }) => severity === 'error')
  const names = namesOf(paper)
  const blocked = groupedFindings(blockersOf(judged)).map((group) => groupSentence(group, names))
  expect(onPaper.map(({ message }) => message)).toEqual(expect.arrayContaining(blocked))
  const isEmpty = honoreesOf(paper).length === 0 || (needsCouncil(paper.round) && !hasVotes(paper))
  const isRefused = blockersOf(judged).length > 0 || (!isAmending(draft.kind) && isEmpty)
  expect((await issueRuling(db, draft.id, issue)).ok).toBe(!isRefused)
  return !isRefused
}
