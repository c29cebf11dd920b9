import { formatCount } from '@shared/lib/numbers'
import type { Award } from '@shared/domain/award/types'
import type { SubjectHistory } from '@shared/domain/case/context'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { isPutForward, lineYear, roundStanding } from '@shared/domain/round/lineState'
import { lineKeyOf } from '@shared/domain/round/rules'
import { nomineeSchema, type AwardRound, type Route } from '@shared/domain/round/types'
import type { Ruling } from '@shared/domain/ruling/types'
import type { Subject } from '@shared/domain/subject/types'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readCalendarLines } from './calendar'
import { readManyBy } from '../core/readMany'
import { followAllNow } from '../core/rowsNow'
import { openForEdit, tryAct } from './editing'
import { historicAward, membersOf } from './history'
import { readLineStates, rulingsByRound } from './lineStates'
import { putNewRound, readRounds, type OpenRound } from './rounds'

/** Who is put forward for what, and for which year's work; not yet in the register. */
export type OpenProposal = { readonly subjectId: string; readonly awardCode: string; readonly year: number }
type Everybody = { readonly subjects: readonly Subject[]; readonly history: SubjectHistory; readonly proposed: readonly OpenProposal[] }

/** What is asked for now: in papers still to be issued, or sent upward and not answered. */
async function readProposed(db: AppDatabase, awards: readonly Award[]): Promise<OpenProposal[]> {
  const [rounds, rulings] = await Promise.all([db.rounds.toArray(), db.rulings.toArray()])
  const papers = rulingsByRound(rulings)
  const mayWait = (list: readonly Ruling[]): boolean =>
    roundStanding(list) !== 'closed' || list.some(({ kind, status }) => kind === 'submissionUp' && status === 'issued')
  const waiting = new Map(rounds.flatMap((round) => (mayWait(papers.get(round.id) ?? []) ? [[round.id, round] as const] : [])))
  const lines = await readManyBy(db.nominees, 'roundId', [...waiting.keys()])
  const states = await readLineStates(db, { lines, rounds: [...waiting.values()], rulings, awards })
  return lines.flatMap((line) => {
    const [round, state] = [waiting.get(line.roundId), states.get(line.id)]
    const { subjectId, awardCode } = line
    return round !== undefined && state !== undefined && isPutForward(state) ? [{ subjectId, awardCode, year: lineYear(line, round) }] : []
  })
}

/** Everybody the office knows, with everything on record about them: for the question who is eligible for what. Not inside an act. */
export async function readEverybody(db: AppDatabase): Promise<Everybody> {
  const [{ rows: subjects }, { rows: awards }, years, conducts, initiatives, posts, calendar] = await Promise.all([
    followAllNow(db, 'subjects'),
    followAllNow(db, 'awards'),
    db.subjectYears.toArray(),
    db.conducts.toArray(),
    db.initiatives.toArray(),
    db.subjectPosts.toArray(),
    readCalendarLines(db),
  ])
  const proposed = await readProposed(db, awards)
  const schools = subjects.flatMap((subject) => (subject.kind === 'collective' && subject.collectiveKind === 'school' ? [subject.id] : []))
  return {
    subjects,
    proposed,
    history: {
      awarded: awards.filter(({ voided }) => voided === null).map(historicAward),
      years,
      conducts,
      initiatives,
      posts,
      members: membersOf(subjects),
      schools,
      initiativeUses: [],
      registrations: [],
      attached: [],
      calendar,
    },
  }
}

/** One subject with the people it is measured with (those of a collective, and its own unit), and what is on record about them. */
export async function readAround(
  db: AppDatabase,
  subject: Subject,
): Promise<{ readonly subjects: readonly Subject[]; readonly history: SubjectHistory }> {
  const unitId = subject.kind === 'person' ? subject.unitId : null
  const people = subject.kind === 'collective' ? await db.subjects.where('unitId').equals(subject.id).toArray() : []
  const unit = unitId === null ? undefined : await db.subjects.get(unitId)
  const subjects = [subject, ...people]
  const ids = [...subjects.map(({ id }) => id), ...(unitId === null ? [] : [unitId])]
  const [awards, years, conducts, initiatives, posts, calendar] = await Promise.all([
    readManyBy(db.awards, 'subjectId', ids),
    readManyBy(db.subjectYears, 'subjectId', ids),
    readManyBy(db.conducts, 'subjectId', ids),
    db.initiatives.where('authorIds').anyOf(ids).distinct().toArray(),
    readManyBy(db.subjectPosts, 'subjectId', ids),
    readCalendarLines(db),
  ])
  const schools = [subject, unit].flatMap((one) => (one?.kind === 'collective' && one.collectiveKind === 'school' ? [one.id] : []))
  const awarded = awards.filter(({ voided }) => voided === null).map(historicAward)
  const nothing = { initiativeUses: [], registrations: [], attached: [], calendar }
  return { subjects, history: { awarded, years, conducts, initiatives, posts, members: membersOf(subjects), schools, ...nothing } }
}

/** The years in which anybody was rated, newest first. */
export const readRatedYears = async (db: AppDatabase): Promise<number[]> =>
  ((await db.subjectYears.orderBy('year').uniqueKeys()) as number[]).toReversed()

/** A round that still takes lines, with the movement whose plan says what it proposes. */
export type RoundToFill = { readonly round: AwardRound; readonly movement: EmulationMovement | null }

/** Rounds that still take lines: none of their papers is issued. Lists that are put up in public take none from here. */
export async function readRoundsToFill(db: AppDatabase): Promise<RoundToFill[]> {
  const signed = new Set((await db.signed.toArray()).map(({ roundId }) => roundId))
  const open = (await readRounds(db)).filter(({ id, procedure }) => procedure !== 'posting' && !signed.has(id))
  const movements = await db.movements.bulkGet(open.map(({ movementId }) => movementId ?? ''))
  return open.map((round, index) => ({ round, movement: movements[index] ?? null }))
}

/** `achievement` and `route` where the proposal knows them; by merit without a text otherwise. */
export type Proposal = {
  readonly subjectId: string
  readonly awardCode: string
  readonly achievement?: string
  readonly route?: Route | null
}
export type ProposalCounts = { readonly added: number; readonly present: number }

/** Inside an act: puts subjects forward in a round; who stands in it for the award already is passed over and counted. */
export async function putProposals(db: AppDatabase, roundId: string, proposals: readonly Proposal[]): Promise<ProposalCounts> {
  const lines = await db.nominees.where('roundId').equals(roundId).toArray()
  const taken = new Set(lines.map(lineKeyOf))
  const first = lines.reduce((last, line) => Math.max(last, line.order), -1) + 1
  const fresh = proposals.filter((proposal) => !taken.has(lineKeyOf(proposal)))
  await db.nominees.bulkAdd(
    fresh.map((proposal, index) =>
      nomineeSchema.parse({
        achievement: '',
        route: 'merit',
        ...proposal,
        id: crypto.randomUUID(),
        roundId,
        order: first + index,
        detail: null,
        proposedBy: '',
        rulingId: null,
        overrides: [],
        withdrawnReason: null,
        identity: 'known',
      }),
    ),
  )
  return { added: fresh.length, present: proposals.length - fresh.length }
}

/** Puts subjects forward in a round, each for an award, as one act. Refuses with `record.missing`, `round.notEditable`. */
export const addProposals = (db: AppDatabase, roundId: string, proposals: readonly Proposal[]): Promise<Result<ProposalCounts>> =>
  tryAct(db, `Đưa ${formatCount(proposals.length)} đề nghị vào đợt xét`, async () => {
    await openForEdit(db, roundId)
    return putProposals(db, roundId, proposals)
  })

/** Opens a round that is filled already, as one act. Gives its id. */
export const openFilledRound = (db: AppDatabase, input: OpenRound, proposals: readonly Proposal[]): Promise<Result<string>> =>
  tryAct(db, `Mở đợt xét “${input.name}” với ${formatCount(proposals.length)} đề nghị`, async () => {
    const id = await putNewRound(db, input)
    await putProposals(db, id, proposals)
    return id
  })
