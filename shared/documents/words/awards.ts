import { meritOf, saidAchievement, yearClause } from '../../domain/case/achievement'
import { detailBehind, nameInSentence } from './names'
import { countByKind, eachOnce, type Honoree } from '../../domain/case/honorees'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { needsPosting } from '../../domain/round/rules'
import { countsText, joined, kindsText, padded } from './office'

/** Everybody of one award in a case, in the order of the list. */
export type AwardGroup = Pick<Honoree, 'isTitle' | 'verb'> & { readonly name: string; readonly honorees: readonly Honoree[] }

/** How an award is given: "tặng", or "công nhận" where the catalogue says so. */
export const verbOf = (group: Pick<AwardGroup, 'verb'> | undefined): string => (group?.verb === 'recognise' ? 'công nhận' : 'tặng')

/** The honorees by award, in the order of first appearance. */
export const awardGroups = (honorees: readonly Honoree[]): AwardGroup[] => {
  const groups = new Map<string, AwardGroup & { honorees: Honoree[] }>()
  for (const honoree of honorees) {
    const known = groups.get(honoree.awardName)
    if (known !== undefined) known.honorees.push(honoree)
    else
      groups.set(honoree.awardName, {
        name: honoree.awardName,
        isTitle: honoree.isTitle,
        verb: honoree.verb,
        honorees: [honoree],
      })
  }
  return [...groups.values()]
}

type Named = Pick<AwardGroup, 'name' | 'isTitle'>
/** "Giấy khen của Chủ tịch Ủy ban nhân dân xã", or "danh hiệu “Lao động tiên tiến”". Titles are conferred in quotation marks, forms are not. */
export const awardPhrase = ({ name, isTitle }: Named): string => (isTitle ? `danh hiệu ${/^[“"]/.test(name) ? name : `“${name}”`}` : name)
/** The same without the giver, for titles of documents: "Giấy khen". */
export const shortAwardPhrase = (group: Named): string => (group.isTitle ? awardPhrase(group) : group.name.replace(/ của .*$/u, ''))

/** An award in a column of its own: "Giấy khen", "“Lao động tiên tiến”". */
export const columnAwardPhrase = (group: Named): string => shortAwardPhrase(group).replace(/^danh hiệu /u, '')
/**
 * The award of every honoree as a column has it, by nominee: without its giver where that leaves it apart from the others of the list. In papers of
 * wording 17 and before two kinds of Bằng khen stood alike.
 */
export function columnAwards(paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[]): ReadonlyMap<string, string> {
  const groups = awardGroups(honorees)
  const short = groups.map(columnAwardPhrase)
  const isAlone = (words: string): boolean => wordingOf(paper) < 18 || short.filter((other) => other === words).length === 1
  return new Map(
    groups.flatMap((group, index) => {
      const words = short[index] ?? ''
      return group.honorees.map(({ nomineeId }) => [nomineeId, group.isTitle || isAlone(words) ? words : group.name] as const)
    }),
  )
}

/** "tặng Giấy khen", "tặng danh hiệu “…”", or "khen thưởng" when the list mixes awards or is empty. */
export const awardingWords = (groups: readonly AwardGroup[]): string =>
  groups.length === 1 && groups[0] !== undefined ? `${verbOf(groups[0])} ${shortAwardPhrase(groups[0])}` : 'khen thưởng'

type Titled = Pick<PaperCase, 'round' | 'law' | 'movement' | 'ruling' | 'meeting' | 'honoured' | 'wording'>
/** The year of titles that are posted, behind their name: a family or a place has no merit that would say it. */
export const titleYear = (paper: Titled): string => (needsPosting(paper.round) && meritOf(paper) === '' ? yearClause(paper) : '')

/** The titles that a village, a quarter and a family are posted for; papers signed before wording 15 named two. */
const mostTitles = 3
const mostTitlesBefore = 2
/** Few titles of one posted list are named one behind the other: "khen thưởng tập thể" alone says nothing. */
const areTitlesNamed = (paper: Titled, groups: readonly AwardGroup[]): boolean =>
  wordingOf(paper) >= 14 &&
  needsPosting(paper.round) &&
  groups.length > 1 &&
  groups.length <= (wordingOf(paper) >= 15 ? mostTitles : mostTitlesBefore) &&
  groups.every((group) => group.isTitle && verbOf(group) === verbOf(groups[0]))

/** What the awards of a paper are called in its titles: "tặng danh hiệu “Gia đình văn hóa” năm 2026". */
export const awardingTitle = (paper: Titled, groups: readonly AwardGroup[]): string =>
  areTitlesNamed(paper, groups)
    ? `${verbOf(groups[0])} danh hiệu ${groups.map(columnAwardPhrase).join(', ')}${titleYear(paper)}`
    : `${awardingWords(groups)}${groups.length === 1 ? titleYear(paper) : ''}`

/** The same with whom it is for: "tặng Giấy khen cho tập thể và cá nhân", "khen thưởng tập thể và cá nhân". */
export const awardingOf = (paper: Titled, groups: readonly AwardGroup[], whom: string): string =>
  `${awardingTitle(paper, groups)}${groups.length === 1 || areTitlesNamed(paper, groups) || wordingOf(paper) < 4 ? ' cho' : ''} ${whom}`

/** Awards by name inside a sentence: titles in quotation marks, forms without their giver where that leaves them apart. */
export function namedAwards(paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[]): ReadonlyMap<string, string> {
  const groups = awardGroups(honorees)
  const short = groups.map(columnAwardPhrase)
  return new Map(
    groups.map((group, index): [string, string] => [
      group.name,
      wordingOf(paper) < 4 || (!group.isTitle && short.filter((name) => name === short[index]).length > 1)
        ? group.name
        : (short[index] ?? ''),
    ]),
  )
}

/** The merit as a clause after the honorees, " có thành tích …" with its leading blank; empty when none was typed. */
export const meritClause = (paper: PaperCase): string => {
  const merit = meritOf(paper)
  return merit === '' ? '' : ` ${merit.replace(/[\s.;,]+$/u, '')}`
}

/** "05 tập thể, 12 cá nhân và 03 hộ gia đình". */
export const countsOf = (honorees: readonly Honoree[]): string =>
  honorees.length === 0 ? 'các tập thể, cá nhân' : countsText(countByKind(honorees))
/** Who is counted in a sentence: each once; papers of earlier wordings counted awards. */
export const peopleOf = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[]): readonly Honoree[] =>
  wordingOf(paper) >= 4 ? eachOnce(honorees) : honorees
/** "05 tập thể và 12 cá nhân"; where somebody stands for several awards "20 đề nghị (của 05 tập thể và 12 cá nhân)". */
export const proposalsText = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honorees: readonly Honoree[], word = 'đề nghị'): string => {
  const people = peopleOf(paper, honorees)
  const counts = countsText(countByKind(people))
  return people.length === honorees.length ? counts : `${padded(honorees.length)} ${word} (của ${counts})`
}

/** "tập thể, cá nhân và hộ gia đình". */
export const kindsOfHonorees = (honorees: readonly Honoree[]): string =>
  honorees.length === 0 ? 'tập thể, cá nhân' : kindsText(countByKind(honorees))

/** Few honorees stand in the articles themselves, by name, and no list is attached: one, or as many as the office chose. */
export const areNamed = (paper: Pick<PaperCase, 'office' | 'honoured' | 'wording'>, honorees: readonly Honoree[]): boolean =>
  wordingOf(paper) >= 2 && honorees.length > 0 && honorees.length <= (paper.office.style.namedInArticles ?? 1)

/** "bà Nguyễn Thị Mẫu, Trưởng thôn Mẫu, đã có thành tích …": one honoree as an article says it. */
export const describedHonoree = (paper: PaperCase, honoree: Honoree): string =>
  [`${nameInSentence(honoree, paper)}${detailBehind(paper, honoree)}`, saidAchievement(paper, honoree)]
    .filter((part) => part !== '')
    .join(', ')

/** Whom a title names: the one honoree, or the kinds of several. */
export const whomOf = (paper: PaperCase, honorees: readonly Honoree[]): string => {
  const [only, ...others] = honorees
  return only !== undefined && others.length === 0 && areNamed(paper, honorees) ? nameInSentence(only, paper) : kindsOfHonorees(honorees)
}

/** Trích yếu of the decision where the office typed none. */
export const defaultDecisionSubject = (awardCase: PaperCase, honorees: readonly Honoree[]): string =>
  `Về việc ${awardingOf(awardCase, awardGroups(honorees), whomOf(awardCase, honorees))}${meritClause(awardCase)}`

/**
 * Who is given what in one sentence that covers all groups: "tặng Giấy khen … cho 05 tập thể và danh hiệu “…” cho 12 cá nhân". `whom` says
 * those of a group otherwise than by their count.
 */
export const groupsSentence = (
  paper: Titled,
  groups: readonly AwardGroup[],
  whom: (honorees: readonly Honoree[]) => string = countsOf,
): string =>
  joined(
    groups.map((group, index) => {
      const isSaid = index > 0 && verbOf(group) === verbOf(groups[index - 1])
      return `${isSaid ? '' : `${verbOf(group)} `}${awardPhrase(group)}${titleYear(paper)} cho ${whom(group.honorees)}`
    }),
  )
