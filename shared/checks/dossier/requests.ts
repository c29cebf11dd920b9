import type { AwardCase } from '../../domain/case/types'
import type { DossierRequestInput, LackedPaper } from '../../documents/kinds/dossierRequest/definition'
import { isSentByOneself, senderOf } from '../../documents/kinds/dossierReturn/facts'
import { nameInSentence } from '../../documents/words/names'
import { honorificOf } from '../../domain/subject/honorific'
import { needsCouncil } from '../../domain/round/rules'
import type { CalendarDate } from '../../lib/dates'
import type { DossierMatrix, DossierRow } from './matrix'

/** Letters that ask the units for what their dossiers lack. */

/** What the officer sets for the letters: the first takes the number, the others those after it. */
export type RequestTerms = {
  readonly lateFrom: CalendarDate | null
  readonly firstNumber: number | null
  readonly issuedOn: CalendarDate | null
  readonly today: CalendarDate
}

/** The papers that these lines lack, in the order they are asked for. */
function lacksOf(rows: readonly DossierRow[], lines: number, nameOf: (nomineeId: string) => string): LackedPaper[] {
  const byPaper = new Map<string, DossierRow[]>()
  for (const row of rows) for (const { name } of row.missing) byPaper.set(name, [...(byPaper.get(name) ?? []), row])
  return [...byPaper].map(([paper, lacking]) => {
    if (lacking.length === lines) return { paper, of: null }
    const byAward = new Map<string, string[]>()
    for (const { id, award } of lacking) byAward.set(award, [...(byAward.get(award) ?? []), nameOf(id)])
    return { paper, of: [...byAward].map(([award, names]) => ({ award, names })) }
  })
}

/** One letter for each unit whose lines lack a paper; what went back to it has its own slip, what is signed needs none. */
export function requestsOf({ rows }: DossierMatrix, awardCase: AwardCase, terms: RequestTerms): DossierRequestInput[] {
  const entries = new Map(awardCase.nominees.map((entry) => [entry.nominee.id, entry]))
  const nameOf = (id: string): string => {
    const subject = entries.get(id)?.subject
    return subject === undefined ? '' : nameInSentence({ subjectKind: subject.kind, honorific: honorificOf(subject), name: subject.name })
  }
  const units = new Map<string, DossierRow[]>()
  for (const row of rows) {
    const entry = entries.get(row.id)
    if (entry === undefined || row.isSigned || row.state === 'returned') continue
    const sender = senderOf(entry)
    units.set(sender, [...(units.get(sender) ?? []), row])
  }
  return [...units]
    .filter(([, own]) => own.some(({ missing }) => missing.length > 0))
    .map(([sender, own], index) => ({
      office: awardCase.office,
      law: awardCase.law,
      roundName: awardCase.round.name,
      sender,
      isOneself: own.every(({ id }) => {
        const entry = entries.get(id)
        return entry !== undefined && isSentByOneself(entry)
      }),
      hasCouncil: needsCouncil(awardCase.round),
      lines: own.length,
      lacks: lacksOf(own, own.length, nameOf),
      lateFrom: terms.lateFrom,
      number: terms.firstNumber === null ? null : terms.firstNumber + index,
      issuedOn: terms.issuedOn,
      today: terms.today,
    }))
}
