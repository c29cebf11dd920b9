import { opinionCount, voteProblems, voterCount, type VoteProblem } from '@shared/domain/meeting/problems'
import { presentOf } from '@shared/domain/meeting/rules'
import { voteProblemTexts } from '@shared/domain/meeting/text'
import { voteSchema, type Meeting, type Tally, type Vote } from '@shared/domain/meeting/types'
import { councilText as text } from './text'
import type { RowMethod, VoteCells, VoteField, VoteRow } from './voteRow'

/** The cells that a way of voting knows, in the order they are typed. */
export const fieldsOf: Readonly<Record<RowMethod, readonly VoteField[]>> = {
  showOfHands: ['favour', 'against', 'present', 'written', 'members'],
  ballot: ['issued', 'collected', 'valid', 'favour', 'against', 'blank', 'writtenFavour'],
  inWriting: ['members', 'written', 'favour', 'against'],
}

const shown = (count: number | undefined): string => (count === undefined ? '' : String(count))

/** What stands in the cells: the vote as stored, else what the meeting says for everybody. */
export function cellsOf(meeting: Meeting, method: RowMethod, recused: readonly string[], vote: Vote | undefined): VoteCells {
  const isInWriting = method === 'inWriting'
  const present = vote?.present ?? (isInWriting ? 0 : presentOf(meeting))
  const written = vote?.written ?? opinionCount({ recused: [...recused] }, meeting)
  const voters = String(voterCount({ recused: [...recused], present }, meeting))
  const ballot = vote?.ballot
  return {
    members: String(vote?.members ?? meeting.attendance.length),
    present: String(present),
    written: String(written),
    writtenFavour: ballot === undefined || vote === undefined ? String(written) : String(vote.inFavour - ballot.inFavour),
    issued: shown(ballot?.issued) || voters,
    collected: shown(ballot?.collected) || voters,
    valid: shown(ballot?.valid) || voters,
    favour: shown(ballot?.inFavour ?? vote?.inFavour),
    against: shown(ballot === undefined ? vote?.against : ballot.against),
    blank: shown(ballot?.blank) || '0',
  }
}

const numberOf = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
const numberOrNone = (typed: string): number => (typed.trim() === '' ? 0 : numberOf(typed))

/** The cells as numbers, right or not; a number that is none is NaN. */
function looseTally({ cells, method, recused, rules }: VoteRow, meeting: Meeting): Tally {
  const shared = {
    members: numberOf(cells.members),
    present: numberOf(cells.present),
    recused: [...recused],
    ...(rules?.isRecusedInBase === false ? { isRecusedOutOfBase: true } : {}),
  }
  const favour = numberOrNone(cells.favour)
  if (method !== 'ballot') {
    const against = cells.against.trim() === '' ? {} : { against: numberOf(cells.against) }
    return { ...shared, written: numberOrNone(cells.written), inFavour: favour, ...against }
  }
  const written = opinionCount({ recused: [...recused] }, meeting)
  const inWriting = numberOrNone(cells.writtenFavour)
  const ballot = {
    issued: numberOf(cells.issued),
    collected: numberOf(cells.collected),
    valid: numberOf(cells.valid),
    inFavour: favour,
    against: numberOrNone(cells.against),
    blank: numberOrNone(cells.blank),
    isBlankValid: rules?.isBlankValid ?? true,
  }
  return { ...shared, written, inFavour: favour + inWriting, against: ballot.against + Math.max(0, written - inWriting), ballot }
}

const tallySchema = voteSchema.omit({ id: true, meetingId: true, nomineeId: true })

/** The vote of a row; `null` while nothing is typed, `undefined` while a cell is no number. */
export function tallyOfCells(row: VoteRow, meeting: Meeting): Tally | null | undefined {
  if (row.cells.favour.trim() === '') return null
  const parsed = tallySchema.safeParse(looseTally(row, meeting))
  return parsed.success ? parsed.data : undefined
}

/** The cell in which each problem is said, by the way of voting. */
function cellOf(problem: VoteProblem, method: RowMethod): VoteField {
  switch (problem) {
    case 'otherMembers':
    case 'recusedUnknown':
      return method === 'ballot' ? 'issued' : 'members'
    case 'presentAboveAttendance':
    case 'presentAboveMembers':
      return method === 'showOfHands' ? 'present' : method === 'ballot' ? 'issued' : 'members'
    case 'writtenAboveAbsent':
    case 'writtenAboveOpinions':
      return method === 'ballot' ? 'writtenFavour' : 'written'
    case 'writtenFavourAboveWritten':
      return 'writtenFavour'
    case 'issuedAbovePresent':
      return 'issued'
    case 'collectedAboveIssued':
      return 'collected'
    case 'validAboveCollected':
      return 'valid'
    case 'ballotsDoNotAdd':
    case 'favourAboveVoters':
      return 'favour'
    case 'voicesAboveVoters':
      return 'against'
    case 'blankAboveInvalid':
      return 'blank'
  }
}

/** Why a cell is not right, by itself and against who was at the meeting. */
export function voteProblem(row: VoteRow, field: VoteField, meeting: Meeting): string | undefined {
  const { cells, method, rules } = row
  const isEmpty = cells.favour.trim() === ''
  const own = field === 'members' || field === 'present' || field === 'issued' || field === 'collected' || field === 'valid'
  const typed = own ? numberOf(cells[field]) : numberOrNone(cells[field])
  if (Number.isNaN(typed)) return field === 'members' ? text.problem.membersMissing : text.problem.notNumber
  if (field === 'members' && typed === 0) return text.problem.membersMissing
  if (rules === undefined && !isEmpty && ((field === 'blank' && typed > 0) || (field === 'favour' && row.recused.length > 0)))
    return text.problem.rulesMissing
  const tally = looseTally(row, meeting)
  const problem = voteProblems(tally, meeting).find(
    (code) => cellOf(code, method) === field && !(isEmpty && (code === 'ballotsDoNotAdd' || code === 'voicesAboveVoters')),
  )
  return problem === undefined ? undefined : voteProblemTexts[problem]
}

/** Why the row cannot be stored; nothing when it can. */
export const problemOfRow = (row: VoteRow, meeting: Meeting): string | undefined =>
  row.isWithdrawn
    ? undefined
    : fieldsOf[row.method].map((field) => voteProblem(row, field, meeting)).find((problem) => problem !== undefined)

/** The vote of a row; `null` while nothing is typed, `undefined` while it is not right. */
export const voteOf = (row: VoteRow, meeting: Meeting): Tally | null | undefined =>
  problemOfRow(row, meeting) === undefined ? tallyOfCells(row, meeting) : undefined

/**
 * A cell typed. What only repeats the cell before it goes along (collected follows issued), and the first number in favour says how many
 * are against; what was typed is never changed.
 */
export function typeCell<Row extends VoteRow>(row: Row, field: VoteField, typed: string): Row {
  const before = row.cells
  const cells = { ...before, [field]: typed.trim() }
  if (row.method !== 'ballot') return { ...row, cells }
  if (field === 'issued' && before.collected === before.issued) {
    if (before.valid === before.collected) cells.valid = cells.issued
    cells.collected = cells.issued
  }
  if (field === 'collected' && before.valid === before.collected) cells.valid = cells.collected
  if (field === 'favour' && before.against === '') {
    const rest = numberOf(cells.valid) - numberOf(cells.favour) - (row.rules?.isBlankValid === false ? 0 : numberOrNone(cells.blank))
    if (rest >= 0) cells.against = String(rest)
  }
  if (field === 'favour' && cells.favour === '') cells.against = ''
  return { ...row, cells }
}

/** The row with everybody in favour who may vote on it. */
export function allInFavour(row: VoteRow, meeting: Meeting): VoteRow {
  const fresh = cellsOf(meeting, row.method, row.recused, undefined)
  const written = Number(fresh.written)
  if (row.method === 'ballot') return { ...row, cells: { ...fresh, favour: fresh.valid, against: '0' } }
  const voters = voterCount({ recused: [...row.recused], present: Number(fresh.present) }, meeting)
  return { ...row, cells: { ...fresh, favour: String(voters + written), against: '0' } }
}
