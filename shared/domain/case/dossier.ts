import { addedPapersKey, dossierKey } from '../../law/eligibilityKeys'
import { parameterOf, readText } from '../../law/parameters'
import type { LawBook } from '../../law/types'
import type { CalendarDate } from '../../lib/dates'
import { cleanLine } from '../../lib/text'
import type { AwardRound, Nominee } from '../round/types'
import type { Subject } from '../subject/types'

/** The papers that a line has to bring: what its award and procedure ask for, by the law book. */

/** A paper that is asked for, by its name, with the clause that asks for it. */
export type RequiredPaper = { readonly name: string; readonly source: string; readonly isUnread: boolean }

function papersOf(
  book: LawBook,
  key: ReturnType<typeof dossierKey> | ReturnType<typeof addedPapersKey>,
  on: CalendarDate,
): RequiredPaper[] {
  if (parameterOf(book, key) === undefined) return []
  const read = readText(book, key, on)
  if (!read.ok) return []
  const { value, source, confirmedOn } = read.value
  return value
    .split(';')
    .map(cleanLine)
    .filter((name) => name !== '')
    .map((name) => ({ name, source, isUnread: confirmedOn === null }))
}

type Asked = {
  readonly nominee: Pick<Nominee, 'awardCode'>
  readonly subject: Subject
  readonly round: Pick<AwardRound, 'procedure' | 'type'>
}
/** What enterprises, and rounds of the external field, bring besides. */
export const addedPapers = (
  { subject, round }: Pick<Asked, 'subject' | 'round'>,
  book: LawBook,
  on: CalendarDate,
): { enterprise: RequiredPaper[]; foreign: RequiredPaper[] } => ({
  enterprise:
    subject.kind === 'collective' && subject.collectiveKind === 'enterprise' ? papersOf(book, addedPapersKey('enterprise'), on) : [],
  foreign: round.type === 'foreign' ? papersOf(book, addedPapersKey('foreign'), on) : [],
})
/** What an award asks for by the round's procedure. */
export const ownPapers = (
  { procedure }: Pick<AwardRound, 'procedure'>,
  awardCode: string,
  book: LawBook,
  on: CalendarDate,
): RequiredPaper[] => papersOf(book, dossierKey(procedure, awardCode), on)

/** Everything a line has to bring, in the order of the law book. */
export function requiredPapers(line: Asked, book: LawBook, on: CalendarDate): RequiredPaper[] {
  const { enterprise, foreign } = addedPapers(line, book, on)
  return [...ownPapers(line.round, line.nominee.awardCode, book, on), ...enterprise, ...foreign]
}
