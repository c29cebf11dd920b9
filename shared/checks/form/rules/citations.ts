import { foldText } from '../../../lib/text'
import { finding } from '../catalogue'
import { citationsIn, dateKey, issuerKey, type Citation } from '../citations'
import type { FormCheck } from '../context'
import type { Anatomy } from '../anatomy'
import { placeOf } from '../places'

const cited = (anatomy: Anatomy): ReadonlyMap<string, readonly Citation[]> => {
  const bySymbol = new Map<string, Citation[]>()
  for (const citation of citationsIn([...anatomy.bases, ...anatomy.body])) {
    bySymbol.set(citation.symbol, [...(bySymbol.get(citation.symbol) ?? []), citation])
  }
  return bySymbol
}

const disagree = (citations: readonly Citation[], part: (citation: Citation) => string): boolean =>
  new Set(citations.map(part).filter((value) => value !== '')).size > 1

/** TT-23: one document is cited in one way: issuer, date and subject agree wherever they are given. */
export const citationsAgree: FormCheck = (anatomy) =>
  [...cited(anatomy)].flatMap(([symbol, citations]) => {
    const differ =
      disagree(citations, ({ issuer }) => (issuer === '' ? '' : issuerKey(issuer))) ||
      disagree(citations, ({ date }) => dateKey(date)) ||
      disagree(citations, ({ quoted }) => foldText(quoted))
    const places = [...new Set(citations.map(({ paragraph }) => placeOf(anatomy, paragraph)))]
    return differ ? [finding('TT-23', places.join('; '), { số: symbol })] : []
  })

/** TT-24: the first mention gives type, number, date in full and issuer. */
export const firstMentionIsComplete: FormCheck = (anatomy) =>
  [...cited(anatomy)].flatMap(([symbol, [first]]) => {
    if (first === undefined) return []
    // Minutes are the office's own record, told about by meeting and day, not cited.
    if (first.type === 'Biên bản') return []
    const isComplete = first.issuer !== '' && first.date !== '' && !/[/-]/.test(first.date)
    return isComplete ? [] : [finding('TT-24', placeOf(anatomy, first.paragraph), { vb: `${first.type} số ${symbol}` })]
  })
