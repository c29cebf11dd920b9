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

/** One sentence for a group: whom it is about, and what was found. What lines have in common is said once. */
export function groupSentence(group: readonly [CaseFinding, ...CaseFinding[]], names: ReadonlyMap<string, string>): string {
  const said = new Map<string, string[]>()
  for (const { fact, place } of group) {
    const { message } = factWords(fact)
    const who = said.get(message) ?? []
    if (place.nomineeId !== null) who.push(`“${names.get(place.nomineeId) ?? place.nomineeId}”`)
    said.set(message, who)
  }
  const [first, ...others] = [...said].map(([message, who]): Said => ({ message, who }))
  if (first === undefined) return ''
  return others.length === 0 ? whole(first) : apart([first, ...others])
}

type Said = { readonly message: string; readonly who: readonly string[] }
const named = (who: readonly string[]): string =>
  `${who.slice(0, mostNamed).join(', ')}${who.length > mostNamed ? ` và ${who.length - mostNamed} trường hợp khác` : ''}`
const whole = ({ message, who }: Said): string => (who.length === 0 ? message : `${named(who)}: ${message}`)

/** Sentences that differ: their common words once, and between them what each says, with whom. */
function apart(said: readonly Said[]): string {
  const words = said.map(({ message }) => message.replace(/\.$/, '').match(/\s*[^\s:;,]+|\s*[:;,]/g) ?? [])
  const head = commonWords(words)
  const tail = commonWords(words.map((one) => one.slice(head).toReversed()))
  const [[...first] = []] = words
  const left = said.slice(mostNamed).reduce((sum, { who }) => sum + who.length, 0)
  const more = left === 0 ? '' : ` và ${left} trường hợp khác`
  if (head < fewestCommon) return `${said.slice(0, mostNamed).map(whole).join(' ')}${more === '' ? '' : ` Còn${more.slice(3)}.`}`
  const own = words.slice(0, mostNamed).map(
    (one, index) =>
      `${one
        .slice(head, one.length - tail)
        .join('')
        .trim()} (${named(said[index]?.who ?? [])})`,
  )
  return `${first.slice(0, head).join('')} ${own.join('; ')}${more}${first.slice(first.length - tail).join('')}.`
}
/** Fewer words in common are no sentence to say once. */
const fewestCommon = 3

/** How many words all begin with: some are left for each, and what stands in quotation marks or brackets is not cut. */
function commonWords(all: readonly (readonly string[])[]): number {
  const [first = []] = all
  const most = Math.min(...all.map((one) => one.length - 1))
  let common = 0
  for (let count = 1; count <= most && all.every((one) => one[count - 1] === first[count - 1]); count += 1)
    if (isClosed(first.slice(0, count).join(''))) common = count
  return common
}
const isClosed = (text: string): boolean => countOf(text, /[“(]/g) === countOf(text, /[”)]/g)
const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0
