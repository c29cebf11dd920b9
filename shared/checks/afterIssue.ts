import { honoreesOf } from '../domain/case/honorees'
import { paperOf } from '../domain/case/papers'
import type { AwardCase } from '../domain/case/types'
import type { Ruling } from '../domain/ruling/types'
import type { DocumentKind } from '../documents/kinds'
import { setOf } from '../documents/set'
import type { CalendarDate } from '../lib/dates'

/** What is left once a decision is issued, in the order an office does it. */
export const afterSteps = ['print', 'pay', 'handOver', 'file'] as const
export type AfterStep = {
  readonly id: (typeof afterSteps)[number]
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
/** A file of the round that was made and kept; a draft is no paper of the archive. */
export type KeptFile = { readonly kind: string; readonly isDraft: boolean }

const archived: ReadonlySet<DocumentKind> = new Set(['minutes', 'countingMinutes', 'submission', 'decision', 'paymentList'])

/** The steps of an issued decision with what is done, from the data; steps it has no need of are left out. Empty before it is issued. */
export function afterIssue(awardCase: AwardCase, decision: Ruling, files: readonly KeptFile[]): AfterStep[] {
  if (decision.status !== 'issued') return []
  const honorees = honoreesOf(paperOf(awardCase, decision))
  const sheets = honorees.filter(({ hasCertificate }) => hasCertificate).length
  const paid = honorees.filter(({ prize }) => (prize?.amountVnd ?? 0) > 0).length
  const { printedOn = null, handedOverOn = null, paidOn } = decision
  const wanted = new Set(setOf(awardCase).flatMap(({ kind, isProposed }) => (archived.has(kind) && isProposed ? [kind] : [])))
  const missing = [...wanted].filter((kind) => !files.some((file) => file.kind === kind && !file.isDraft))
  const steps: AfterStep[] = [
    { id: 'print', isDone: printedOn !== null, on: printedOn, count: sheets, of: sheets, missing: [] },
    { id: 'pay', isDone: paidOn !== null, on: paidOn, count: paid, of: honorees.length, missing: [] },
    { id: 'handOver', isDone: handedOverOn !== null, on: handedOverOn, count: honorees.length, of: honorees.length, missing: [] },
    { id: 'file', isDone: missing.length === 0, on: null, count: wanted.size - missing.length, of: wanted.size, missing },
  ]
  return steps.filter(({ id }) => (id !== 'print' || sheets > 0) && (id !== 'pay' || paid > 0))
}
