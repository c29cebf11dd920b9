import { standingOf } from '../domain/case/standing'
import { paperOf } from '../domain/case/papers'
import type { AwardCase } from '../domain/case/types'
import type { KeptFile } from '../domain/case/context'
import type { AfterStepId, Ruling } from '../domain/ruling/types'
import type { DocumentKind } from '../documents/kinds'
import { setOf } from '../documents/set'
import type { CalendarDate } from '../lib/dates'

/** One thing that an office does once a decision is issued. */
export type AfterStep = {
  readonly id: AfterStepId
  readonly isDone: boolean
  /** The day it was done, where one is on record. */
  readonly on: CalendarDate | null
  /** How many certificates, or how many kinds of paper are kept as signed. */
  readonly count: number
  /** Of how many. */
  readonly of: number
  /** Papers of which none is kept as signed. */
  readonly missing: readonly DocumentKind[]
}
/** Papers that an office keeps as they were signed. */
const archived: ReadonlySet<DocumentKind> = new Set(['minutes', 'countingMinutes', 'submission', 'decision', 'paymentList'])

/**
 * The steps of an issued decision with what is done, from the data; steps it has no need of are left out, but for what was noted as done before
 * its lines were struck out. Empty before it is issued.
 */
export function afterIssue(awardCase: AwardCase, decision: Ruling, files: readonly KeptFile[]): AfterStep[] {
  if (decision.status !== 'issued') return []
  // No certificate, sum or ceremony is owed to lines that were struck out since.
  const honorees = standingOf(paperOf(awardCase, decision))
  const sheets = honorees.filter(({ hasCertificate }) => hasCertificate).length
  // A sum that nobody could reckon is owed as well.
  const paid = honorees.filter(({ prize }) => prize === null || prize.amountVnd > 0).length
  const { printedOn = null, handedOverOn = null, paidOn } = decision
  const wanted = new Set(setOf(awardCase).flatMap(({ kind, isProposed }) => (archived.has(kind) && isProposed ? [kind] : [])))
  const missing = [...wanted].filter((kind) => !files.some((file) => file.kind === kind && !file.isDraft))
  const steps: AfterStep[] = [
    { id: 'print', isDone: printedOn !== null, on: printedOn, count: sheets, of: sheets, missing: [] },
    { id: 'pay', isDone: paidOn !== null, on: paidOn, count: paid, of: honorees.length, missing: [] },
    { id: 'handOver', isDone: handedOverOn !== null, on: handedOverOn, count: honorees.length, of: honorees.length, missing: [] },
    { id: 'file', isDone: missing.length === 0, on: null, count: wanted.size - missing.length, of: wanted.size, missing },
  ]
  const owed: Readonly<Record<AfterStepId, boolean>> = { print: sheets > 0, pay: paid > 0, handOver: honorees.length > 0, file: true }
  return steps.filter(({ id, on }) => owed[id] || on !== null)
}

/** A step that nobody has noted as done, and the issued decision it is of. */
export type LeftStep = { readonly ruling: Ruling; readonly step: AfterStep }

/** What is left of every issued decision, the oldest decision first: the one answer for the round's strip, its next step and the day's page. */
export const leftAfterIssue = (awardCase: AwardCase, files: readonly KeptFile[]): LeftStep[] =>
  awardCase.rulings
    .filter(({ kind }) => kind === 'decision')
    .flatMap((ruling) => afterIssue(awardCase, ruling, files).flatMap((step) => (step.isDone ? [] : [{ ruling, step }])))

/** Whether nothing can be left, by the papers and votes of a round alone; `false` where its lists have to be looked at. */
export function isSurelyFiled(decisions: readonly Ruling[], wanted: readonly DocumentKind[], files: readonly KeptFile[]): boolean {
  const kept = new Set(files.flatMap(({ kind, isDraft }) => (isDraft ? [] : [kind])))
  return (
    decisions.every(({ paidOn, printedOn, handedOverOn }) => paidOn !== null && printedOn != null && handedOverOn != null) &&
    wanted.every((kind) => kept.has(kind))
  )
}
