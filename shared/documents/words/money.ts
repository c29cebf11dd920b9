import { countByKind, effectiveDay, totalPrizeVnd, type Honoree } from '../../domain/case/honorees'
import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import { kindWords } from '../../domain/subject/rules'
import { lapsedSource } from '../../law/lapsed'
import { grouped } from '../../lib/grouped'
import { formatAmount, moneyInWords } from '../../lib/money'
import { areNamed } from './awards'
import { joined, withoutEndMark } from './office'

/** How papers speak of prize money: amounts, the article they rest on, the fund. */

const decreeWords: Readonly<Record<string, string>> = { NĐ: 'Nghị định số', TT: 'Thông tư số', Luật: 'Luật số' }
const reference = /^(NĐ|TT|Luật) (\S+), Điều (\d+)(?:\.(\d+))?(?:\.(\p{L}))?$/u

/** "NĐ 152/2025/NĐ-CP, Điều 50.1.d" as an article says it: "điểm d khoản 1 Điều 50" of "Nghị định số 152/2025/NĐ-CP". */
export const articleOf = (source: string): { readonly article: string; readonly instrument: string } | null => {
  const match = reference.exec(source.trim())
  if (match === null) return null
  const [, kind = '', symbol = '', article = '', clause, point] = match
  return {
    article: `${point === undefined ? '' : `điểm ${point} `}${clause === undefined ? '' : `khoản ${clause} `}Điều ${article}`,
    instrument: `${decreeWords[kind] ?? kind} ${symbol}`,
  }
}

const articleParts = /^(?:điểm (\p{L}) )?(?:khoản (\d+) )?Điều (\d+)$/u
const inOrder = (a: string, b: string): number => Number(a) - Number(b) || a.localeCompare(b, 'vi')
const inGroups = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] =>
  [...grouped(rows, (row) => [keyOf(row)])].toSorted(([a], [b]) => inOrder(a, b))

/** Clauses of one article said together, in their order: "điểm e khoản 1, điểm c khoản 2 và khoản 3 Điều 54". */
export const articlesText = (articles: readonly string[]): string => {
  const parts = articles.map((text) => articleParts.exec(text))
  if (parts.some((match) => match === null)) return joined(articles)
  const rows = parts.map((match) => ({ point: match?.[1] ?? '', clause: match?.[2] ?? '', article: match?.[3] ?? '' }))
  const said = inGroups(rows, ({ article }) => article).map(([article, its]) => ({
    article,
    clauses: inGroups(its, ({ clause }) => clause).map(([clause, points]) => {
      const letters = points.map(({ point }) => point).filter((point) => point !== '')
      const pointWords = [...new Set(letters)].toSorted(inOrder).map((point) => `điểm ${point}`)
      return [...(pointWords.length === 0 ? [] : [pointWords.join(', ')]), ...(clause === '' ? [] : [`khoản ${clause}`])].join(' ')
    }),
  }))
  const isAlone = said.length === 1
  return joined(said.map(({ article, clauses }) => `${isAlone ? joined(clauses) : clauses.join(', ')} Điều ${article}`.trimStart()))
}

type MoneyPaper = Pick<PaperCase, 'honoured' | 'wording' | 'law' | 'ruling' | 'meeting' | 'round'>

/**
 * Whether a paper may rest its money on that row of the book: what has lapsed by the day of the money is no ground, as it is no basis. Papers of
 * wording 17 and before cited it all the same.
 */
export const isGround = (paper: MoneyPaper, source: string): boolean =>
  wordingOf(paper) < 18 || lapsedSource(paper.law, source, effectiveDay(paper)) === undefined

/**
 * "điểm d khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP": what the amounts rest on, as the catalogue says it; empty where it does not, or where
 * one of them has lapsed. Papers of wording 13 and before name the article behind each clause.
 */
const groundWords = (paper: MoneyPaper, honorees: readonly Honoree[]): string => {
  const found = new Map<string, Set<string>>()
  for (const { prize } of honorees) {
    if (prize === null || prize.amountVnd === 0) continue
    const [own = ''] = prize.source.split(';')
    const said = articleOf(own)
    if (said === null || !isGround(paper, own)) return ''
    found.set(said.instrument, (found.get(said.instrument) ?? new Set()).add(said.article))
  }
  const isGrouped = wordingOf(paper) >= 14
  return joined(
    [...found].map(([instrument, articles]) => `${isGrouped ? articlesText([...articles]) : joined([...articles])} ${instrument}`),
  )
}

/** The same behind what rests on it: ", theo điểm d khoản 1 Điều 50 …". */
export const groundOf = (paper: MoneyPaper, honorees: readonly Honoree[]): string => {
  const words = groundWords(paper, honorees)
  return words === '' ? '' : `, theo ${words}`
}

/** Titles for which nothing is paid because another one of the same subject is. Source: Decree 152/2025/NĐ-CP, art. 49.5. */
export const countedElsewhere = (honorees: readonly Honoree[]): readonly Honoree[] =>
  honorees.filter(({ prize }) => prize?.isCountedElsewhere === true)

/** By which title one of those is paid: "theo danh hiệu cao hơn". */
const paidByWords = (honoree: Honoree, honorees: readonly Honoree[]): string => {
  const isHigher = honorees.some(
    ({ subjectId, isTitle, prize }) =>
      isTitle && subjectId === honoree.subjectId && (prize?.multiplier ?? 0) > (honoree.prize?.multiplier ?? 0),
  )
  return isHigher ? 'theo danh hiệu cao\u00A0hơn' : 'theo danh hiệu cùng\u00A0mức'
}

/**
 * The sum of one honoree as a list says it: why there is none, where there is none. It is blank while nobody knows it, and in papers signed before
 * wording 16, where it was blank for who is paid by a higher title too.
 */
export const amountWords = (paper: Pick<PaperCase, 'honoured' | 'wording'>, honoree: Honoree, honorees: readonly Honoree[]): string => {
  const { prize } = honoree
  if (prize === null) return ''
  if (prize.amountVnd > 0) return formatAmount(prize.amountVnd)
  if (wordingOf(paper) < 16) return ''
  return prize.isCountedElsewhere ? paidByWords(honoree, honorees) : 'không có'
}

/** What one subject of a kind gets, where all of that kind get the same; `null` where they differ. */
const uniformVnd = (honorees: readonly Honoree[]): number | null => {
  const amounts = new Set(honorees.map((honoree) => honoree.prize?.amountVnd ?? 0))
  return amounts.size === 1 ? ([...amounts][0] ?? null) : null
}

const kindsIn = (honorees: readonly Honoree[]) => {
  const counts = countByKind(honorees)
  return (['collective', 'person', 'household'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ kind, amount: uniformVnd(honorees.filter((honoree) => honoree.subjectKind === kind)) }))
}

/**
 * Whether each gets a sum of its own, so that a list must say it: several awards, or several amounts of one kind. Papers of the first wording
 * left the sums to the payment list. What the level above gives is paid by its own decision: the submission upward (wording 18) names no sums.
 */
export const hasOwnAmounts = (paper: Pick<PaperCase, 'honoured' | 'wording' | 'ruling'>, honorees: readonly Honoree[]): boolean =>
  wordingOf(paper) >= 2 &&
  !(wordingOf(paper) >= 18 && paper.ruling.kind === 'submissionUp') &&
  (totalPrizeVnd(honorees) ?? 0) > 0 &&
  (new Set(honorees.map(({ awardName }) => awardName)).size > 1 || kindsIn(honorees).some(({ amount }) => amount === null))

/** The money in one sentence without its end mark; `null` where the awards bring none. `named`: where the few stand with their sums. */
export const moneySentence = (paper: PaperCase, honorees: readonly Honoree[], named = 'ghi tại Điều 1'): string | null => {
  const { office } = paper
  const from = office.fundSource === '' ? '' : `, chi từ ${withoutEndMark(office.fundSource)}`
  const total = totalPrizeVnd(honorees)
  if (honorees.length === 0 || total === null) return `Mức tiền thưởng thực hiện theo quy định hiện hành${from}`
  if (total === 0) return null
  const ground = wordingOf(paper) >= 2 ? groundOf(paper, honorees) : ''
  if (honorees.length === 1 && areNamed(paper, honorees))
    return `Kèm theo tiền thưởng ${formatAmount(total)} đồng (bằng chữ: ${moneyInWords(total)})${ground}${from}`
  const totalWords = `${formatAmount(total)} đồng (${wordingOf(paper) >= 17 ? 'bằng chữ: ' : ''}${moneyInWords(total)})`
  if (hasOwnAmounts(paper, honorees)) {
    const where = areNamed(paper, honorees) ? named : 'ghi tại danh sách kèm theo'
    return `Tổng số tiền thưởng kèm theo là ${totalWords}; mức thưởng của từng trường hợp ${where}${ground}${from}`
  }
  const kinds = kindsIn(honorees)
  if (kinds.some(({ amount }) => amount === null))
    return `Tổng số tiền thưởng kèm theo là ${totalWords}; mức thưởng của từng trường hợp ghi tại danh sách chi tiền thưởng${from}`
  const counts = countByKind(honorees)
  const each = (kind: Honoree['subjectKind']): string => (wordingOf(paper) >= 17 && counts[kind] === 1 ? '' : 'mỗi ')
  const rates = kinds.map(({ kind, amount }) => `${formatAmount(amount ?? 0)} đồng đối với ${each(kind)}${kindWords[kind]}`)
  return `Tiền thưởng kèm theo: ${joined(rates)}; tổng số tiền thưởng là ${totalWords}${ground}${from}`
}
