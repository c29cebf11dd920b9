import { yearOf } from '../../lib/dates'
import type { Ruling, RulingKind } from './types'

/** Kinds that the chairman issues as decisions: one series of numbers, frozen at the issue. */
export const isDecisionKind = (kind: RulingKind): boolean => kind === 'decision' || kind === 'correction' || kind === 'cancellation'
/** Kinds that speak of a decision already issued. */
export const isAmending = (kind: RulingKind): boolean => kind === 'correction' || kind === 'cancellation'

/** The series a ruling takes its number from; numbers are unique in it within a year. Source: Decree 30/2020/NĐ-CP, art. 15. */
export const seriesOf = (kind: RulingKind): 'decision' | 'submissionRoom' | 'submissionUp' =>
  isDecisionKind(kind) ? 'decision' : (kind as 'submissionRoom' | 'submissionUp')

/** Whether two rulings carry one number of one series in one year. */
export const hasSameNumber = (a: Ruling, b: Ruling): boolean =>
  seriesOf(a.kind) === seriesOf(b.kind) &&
  a.number !== null &&
  a.number === b.number &&
  a.issuedOn !== null &&
  b.issuedOn !== null &&
  yearOf(a.issuedOn) === yearOf(b.issuedOn)

/** Whether a paper has its number and day: without them it is a draft. Source: Decree 30/2020/NĐ-CP, App. I. */
export const isNumbered = ({ number, issuedOn }: Pick<Ruling, 'number' | 'issuedOn'>): boolean => number !== null && issuedOn !== null

export const emptyRuling = (id: string, roundId: string, kind: RulingKind): Ruling => ({
  id,
  roundId,
  kind,
  number: null,
  issuedOn: null,
  subject: '',
  signerId: null,
  bases: [],
  executors: '',
  addressee: '',
  recipients: [],
  status: 'draft',
  submissionId: null,
  targetId: null,
  reason: '',
  amendments: [],
  paidOn: null,
  sentOn: null,
})
