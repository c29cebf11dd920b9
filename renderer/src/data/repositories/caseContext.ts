import type { CaseContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import { hasSameNumber } from '@shared/domain/ruling/rules'
import type { Person, Subject } from '@shared/domain/subject/types'
import type { AppDatabase } from '../core/database'
import { readKept } from './documents'
import { readHistory, type AtHand } from './history'
import { readOpenElsewhere } from './openElsewhere'

function namesakesOf({ nominees }: AwardCase, everybody: readonly Subject[]): CaseContext['namesakes'] {
  const people = new Map<string, Person[]>(nominees.flatMap(({ subject }) => (subject.kind === 'person' ? [[subject.name, []]] : [])))
  for (const person of everybody) if (person.kind === 'person') people.get(person.name)?.push(person)
  return nominees.flatMap(({ subject }) => {
    if (subject.kind !== 'person' || subject.birthYear === null) return []
    const other = people
      .get(subject.name)
      ?.find((person) => person.id !== subject.id && person.birthYear !== null && person.birthYear !== subject.birthYear)
    return other === undefined || other.birthYear === null
      ? []
      : [{ subjectId: subject.id, otherId: other.id, otherBirthYear: other.birthYear }]
  })
}

/** What the judge needs beyond the case: other rounds, the register, others of the same name, numbers given out. */
export async function readCaseContext(db: AppDatabase, awardCase: AwardCase, atHand: AtHand = {}): Promise<CaseContext> {
  const drafts = awardCase.rulings.filter((ruling) => ruling.status === 'draft' && ruling.number !== null && ruling.issuedOn !== null)
  // Namesakes may be anybody; units and their people are then looked for among the same rows.
  const everybody = awardCase.nominees.length === 0 ? [] : (atHand.subjects ?? (await db.subjects.toArray()))
  const [openElsewhere, history, others, kept] = await Promise.all([
    readOpenElsewhere(db, awardCase),
    readHistory(db, awardCase, { ...atHand, subjects: everybody }),
    drafts.length === 0 ? [] : db.rulings.filter((ruling) => ruling.status === 'issued').toArray(),
    readKept(db, awardCase.round, awardCase.rulings),
  ])
  const taken = drafts.flatMap((draft) => {
    const other = others.find((ruling) => ruling.id !== draft.id && hasSameNumber(ruling, draft))
    return other === undefined || draft.number === null
      ? []
      : [{ rulingId: draft.id, symbol: rulingSymbol(draft.kind, draft.number, awardCase.office), roundId: other.roundId }]
  })
  const rounds = await db.rounds.bulkGet(taken.map(({ roundId }) => roundId))
  return {
    openElsewhere,
    namesakes: namesakesOf(awardCase, everybody),
    ...history,
    kept,
    takenNumbers: taken.map(({ rulingId, symbol }, index) => ({ rulingId, symbol, roundName: rounds[index]?.name ?? '' })),
  }
}
