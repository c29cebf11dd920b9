import type { PaperCase } from '../../domain/case/types'
import type { CaseFinding } from './fact'
import { factWords } from './words'

/** Many lines with one doubt, told once with the first names and their number: for documents and for the list before issuing. */

const mostNamed = 3

/**
 * Findings of one kind and weight together: those of lines by their rule, those of a paper by what they say. What was let stand is left out.
 * The day received picks the law of each line, so one rule may block some and only doubt others: a block is never told as a doubt.
 */
export function groupedFindings(findings: readonly CaseFinding[]): (readonly [CaseFinding, ...CaseFinding[]])[] {
  const groups = new Map<string, [CaseFinding, ...CaseFinding[]]>()
  for (const finding of findings) {
    if (finding.override !== null) continue
    const { fact, severity, source } = finding
    const key = finding.place.nomineeId === null ? `${fact.id}|${factWords(fact).message}|${source}` : `${fact.id}|${severity}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

export const unreadWords = 'chưa xác minh'
/** The ground of a finding as it stands on screens and papers. */
export const groundOf = ({ isUnread, source }: Pick<CaseFinding, 'isUnread' | 'source'>): string =>
  isUnread ? `${source} · ${unreadWords}` : source

/** The names of the lines of a paper, for `groupSentence`. */
export const namesOf = ({ entries }: Pick<PaperCase, 'entries'>): ReadonlyMap<string, string> =>
  new Map(entries.map(({ nominee, subject }) => [nominee.id, subject.name]))

/** One sentence for a group: whom it is about, and what was found. */
export function groupSentence(group: readonly [CaseFinding, ...CaseFinding[]], names: ReadonlyMap<string, string>): string {
  const { message } = factWords(group[0].fact)
  const who = group.flatMap(({ place: { nomineeId } }) => (nomineeId === null ? [] : [`“${names.get(nomineeId) ?? nomineeId}”`]))
  const named = `${who.slice(0, mostNamed).join(', ')}${who.length > mostNamed ? ` và ${who.length - mostNamed} trường hợp khác` : ''}`
  const isAlike = group.every(({ fact }) => factWords(fact).message === message)
  if (who.length === 0) return message
  return isAlike
    ? `${named}: ${message}`
    : group
        .map(({ fact }, index) => `${who[index] ?? ''}: ${factWords(fact).message}`)
        .slice(0, mostNamed)
        .join(' ')
}
