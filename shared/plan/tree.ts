import { withoutEmphasis } from '../lib/emphasis'
import { foldText } from '../lib/text'
import { basesIn, datelineIn, issuerIn, nameIn, ownSentenceIn, parentsIn, periodIn, shortNameIn, symbolIn } from './facts'
import { signerOf, signersOf } from './foot'
import type { Placed } from './placed'
import type { PlanTree } from './planTree'
import { actorsOf, awardsOf, groupsOf, itemsOf, otherParts, reportingOf, scheduleOf, type Of } from './treeParts'

export type { PlanTree } from './planTree'

const isCapital = (text: string): boolean => text === text.toLocaleUpperCase('vi')

/** Recipients; a line that continues one is part of it. */
const recipientsOf = (rows: readonly Placed[]): string[] =>
  rows
    .reduce<string[]>(
      (all, { words, continues }) =>
        continues && all.length > 0 ? [...all.slice(0, -1), `${all.at(-1) ?? ''} ${words}`] : [...all, words],
      [],
    )
    .map((words) => words.replace(/[;.]$/u, '').trim())

/** The tree of these placements. */
export function treeOf(rows: readonly Placed[]): PlanTree {
  const of: Of = (place) => rows.filter((row) => row.place === place)
  const words = (place: Placed['place']): string[] => of(place).map(({ line }) => withoutEmphasis(line.text))
  const { number, symbol } = symbolIn(words('symbol')[0] ?? '')
  const subject = of('subject')
    .filter(({ continues }) => !continues)
    .map((row) => row.words)
    .join(' ')
  const opening = itemsOf(of('opening').map((row) => ({ ...row, words: row.line.text })))
  const named = nameIn(subject)
  // A subject in capitals says nothing of the name's own letters: the opening does, where it names the same. Where the subject names nothing, the
  // issuer's own sentence, the last of the opening, does: those before it name the movements of others.
  const own = isCapital(named) ? opening.map(nameIn).findLast((found) => foldText(found) === foldText(named)) : undefined
  const name = named === '' ? nameIn(opening.at(-1) ?? '') : (own ?? named)
  // Years of laws and of what others issued are not the movement's.
  const period = periodIn(subject) ?? periodIn(ownSentenceIn(opening.at(-1) ?? ''))
  const head = datelineIn(words('dateline').join(' '))
  return {
    issuer: issuerIn(words('issuer').join(' '), opening),
    symbol,
    number,
    ...head,
    subject,
    name,
    shortName: shortNameIn(opening),
    periodText: period?.text ?? '',
    // "đến năm 2025" begins in the year the plan is of.
    fromYear: period === null ? null : (period.fromYear ?? head.year),
    toYear: period?.toYear ?? null,
    opening,
    bases: basesIn(opening),
    parents: parentsIn([...opening, ...itemsOf(of('requirement')), ...itemsOf(of('objective'))], name),
    objectives: itemsOf(of('objective')),
    requirements: itemsOf(of('requirement')),
    themes: itemsOf(of('theme')),
    criteriaGroups: groupsOf(rows, of),
    awards: awardsOf(rows, of),
    schedule: scheduleOf(rows, of),
    actors: actorsOf(of),
    reporting: reportingOf(of),
    closing: itemsOf(of('closing')),
    otherParts: otherParts(rows, of),
    recipients: recipientsOf(of('recipient')),
    fileCopy: (of('fileCopy')[0]?.words ?? '').replace(/[.;]$/u, '').trim(),
    signer: signerOf(rows),
    signers: signersOf(rows),
    unplaced: of('unplaced').map(({ line }) => line.text),
    dropped: of('dropped').map(({ line, rest }) => ({ text: line.text, reason: rest })),
  }
}
