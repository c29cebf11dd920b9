import type { CaseContext } from '@shared/domain/case/context'
import { isRoundDone } from '@shared/domain/case/papers'
import { roundFileVersion, type AwardCase } from '@shared/domain/case/types'
import { councilOn } from '@shared/domain/council/rules'
import { inTime } from '@shared/domain/meeting/rules'
import type { Posting } from '@shared/domain/posting/types'
import { needsCouncil } from '@shared/domain/round/rules'
import type { AwardRound } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import { judgingCase } from '@shared/checks/case/judge'
import type { CaseFinding } from '@shared/checks/case/fact'
import { signedLacking } from '@shared/checks/dossier/matrix'
import { nextStepOf, type NextStep } from '@shared/checks/nextStep'
import { atOnce } from '@shared/lib/slices'
import type { AppDatabase } from '../core/database'
import { readMany, readManyBy } from '../core/readMany'
import { readLawBook } from './law'
import { readOffice } from './office'

const byFirstDay = (a: Posting, b: Posting): number => ((a.fromOn ?? '9') + a.id < (b.fromOn ?? '9') + b.id ? -1 : 1)

/** Everything the documents of a round are made from; `undefined` when the round or the office is missing. `known`: all subjects, where they are at hand. */
export async function readCase(db: AppDatabase, roundId: string, known?: ReadonlyMap<string, Subject>): Promise<AwardCase | undefined> {
  const [office, round, law] = await Promise.all([readOffice(db), db.rounds.get(roundId), readLawBook(db)])
  if (office === undefined || round === undefined) return undefined
  const [nominees, meetings, rulings, signed, councils, postings, signedEarlier] = await Promise.all([
    db.nominees.where('roundId').equals(roundId).toArray(),
    db.meetings.where('roundIds').equals(roundId).toArray(),
    db.rulings.where('roundId').equals(roundId).toArray(),
    db.signed.where('roundId').equals(roundId).toArray(),
    db.councils.toArray(),
    db.postings.where('roundId').equals(roundId).toArray(),
    db.signedEarlier.where('roundIds').equals(roundId).toArray(),
  ])
  const [movement, subjects, votes] = await Promise.all([
    round.movementId === null ? undefined : db.movements.get(round.movementId),
    known === undefined
      ? readMany(
          db.subjects,
          nominees.map((nominee) => nominee.subjectId),
        )
      : nominees.map((nominee) => known.get(nominee.subjectId)),
    readManyBy(
      db.votes,
      'meetingId',
      meetings.map((meeting) => meeting.id),
    ),
  ])
  // Once signed a line stands as it was signed, whatever happens to the record; before that a subject that is gone cannot be printed.
  const frozen = new Map(signed.flatMap((row) => row.entries.map((entry) => [entry.nominee.id, entry.subject] as const)))
  const honoured = new Set(signed.flatMap((row) => row.honoured.map(({ nomineeId }) => nomineeId)))
  const entries = nominees.flatMap((nominee, index) => {
    const subject = honoured.has(nominee.id) ? frozen.get(nominee.id) : (subjects[index] ?? frozen.get(nominee.id))
    return subject === undefined ? [] : [{ nominee, subject }]
  })
  const ids = new Set(nominees.map(({ id }) => id))
  const day = inTime(meetings).at(-1)?.heldOn ?? round.openedOn
  return {
    format: 'so-vang.round',
    version: roundFileVersion,
    office,
    council: councilOn(councils, day) ?? null,
    movement: movement ?? null,
    round,
    nominees: entries.toSorted((a, b) => a.nominee.order - b.nominee.order),
    meetings: inTime(meetings),
    votes: votes.filter((vote) => ids.has(vote.nomineeId)),
    ...(postings.length === 0 ? {} : { postings: postings.toSorted(byFirstDay) }),
    rulings: rulings.toSorted(compareRulings),
    signed,
    ...(signedEarlier.length === 0 ? {} : { signedEarlier }),
    law,
  }
}

/** The cases of those rounds, in that order, without the ones that are gone. */
export const readCases = async (db: AppDatabase, roundIds: readonly string[]): Promise<AwardCase[]> =>
  (await Promise.all(roundIds.map((id) => readCase(db, id)))).filter((one) => one !== undefined)

/** The other rounds that the meetings of a case treat. */
export const readCasesBeside = (db: AppDatabase, { round, meetings }: AwardCase): Promise<AwardCase[]> =>
  readCases(
    db,
    [...new Set(meetings.flatMap(({ roundIds }) => roundIds))].filter((id) => id !== round.id),
  )

/** Open rounds that a council decides, but this one: a meeting may treat them too. */
export async function readRoundsToMeet(db: AppDatabase, roundId: string): Promise<AwardRound[]> {
  const rounds = (await db.rounds.toArray()).filter((round) => round.id !== roundId && needsCouncil(round))
  const cases = await Promise.all(rounds.map(({ id }) => readCase(db, id)))
  return cases.flatMap((awardCase) => (awardCase === undefined || isRoundDone(awardCase) ? [] : [awardCase.round]))
}

const kindOrder = ['submissionRoom', 'decision', 'submissionUp', 'correction', 'cancellation'] as const
/** Decisions in the order of their numbers, those without one last; amending papers after what they speak of. */
const compareRulings = (a: AwardCase['rulings'][number], b: AwardCase['rulings'][number]): number =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  (a.status === b.status ? 0 : a.status === 'issued' ? -1 : 1) ||
  (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
  (a.id < b.id ? -1 : 1)

/** What the judge says of a case and what is next: the same for every screen. */
export type RoundState = {
  readonly context: CaseContext
  readonly findings: readonly CaseFinding[]
  /** How many lines it is about: a list that has grown since is not judged yet. */
  readonly lines: number
  /** Lines whose dossier lacks papers, signed ones too. */
  readonly lacking: number
  readonly next: NextStep
  readonly isDone: boolean
}
export const stateIn = (awardCase: AwardCase, context: CaseContext): RoundState => atOnce(findingState(awardCase, context))

/** The same as work that pauses. */
export function* findingState(awardCase: AwardCase, context: CaseContext): Generator<number, RoundState> {
  const findings = yield* judgingCase(awardCase, context)
  const open = findings.filter(({ fact }) => fact.id === 'DOSSIER-PAPERS').length
  return {
    context,
    findings,
    lines: awardCase.nominees.length,
    lacking: open + signedLacking(awardCase, context.attached),
    next: nextStepOf(awardCase, findings, context.kept),
    isDone: isRoundDone(awardCase),
  }
}
