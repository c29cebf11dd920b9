import { finding } from '../catalogue'
import type { FormCheck } from '../context'
import { isUpper, type Anatomy } from '../anatomy'
import { levelOf, type Numbered } from '../outline'
import { placeOf } from '../places'

const letters = [...'abcdđeghiklmnopqrstuvxy']
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

const romanValue = (roman: string): number =>
  [...roman].reduce((sum, sign, at, all) => {
    const value = romanValues[sign] ?? 0
    return sum + (value < (romanValues[all[at + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

const valueOf = (entry: Numbered): number => {
  if (entry.kind === 'roman') return romanValue(entry.mark)
  if (entry.kind === 'letter') return letters.indexOf(entry.mark) + 1
  if (entry.kind === 'part') return /^\d/.test(entry.mark) ? Number(entry.mark) : romanValue(entry.mark)
  return Number.parseInt(entry.mark.split('.').at(-1) ?? '', 10)
}

/** The open decimal one level above: what a child's number must begin with. */
const decimalParent = (entry: Numbered): Numbered | null => {
  const depth = entry.mark.split('.').length
  let above = entry.parent
  while (above !== null && (above.kind !== 'decimal' || above.mark.split('.').length >= depth)) above = above.parent
  return above
}

/** TT-25: a decimal number begins with the number above it. */
export const numbersMatchParents: FormCheck = (anatomy) =>
  anatomy.outline.flatMap((entry) => {
    const parent = entry.kind === 'decimal' && entry.mark.includes('.') ? decimalParent(entry) : null
    if (parent === null || entry.mark.startsWith(`${parent.mark}.`)) return []
    return [finding('TT-25', placeOf(anatomy, parent.paragraph), { con: entry.mark, cha: parent.mark })]
  })

/** TT-26: siblings count on without gaps, from one; letters without f, j, w, z. */
export const numbersCountOn: FormCheck = (anatomy) => {
  const last = new Map<string, number>()
  let articles = 0
  return anatomy.outline.flatMap((entry) => {
    const value = valueOf(entry)
    if (entry.kind === 'article') {
      const expected = articles + 1
      articles = value
      return value === expected ? [] : [finding('TT-26', placeOf(anatomy, entry.paragraph), { x: `Điều ${entry.mark}` })]
    }
    // Siblings share a parent paragraph and, among decimals, the number before the last stop.
    const key = `${entry.parent?.paragraph.index ?? -1}/${levelOf(entry)}/${entry.kind === 'part' ? entry.paragraph.text.split(' ')[0] : ''}`
    const expected = (last.get(key) ?? 0) + 1
    last.set(key, value)
    return value === expected ? [] : [finding('TT-26', placeOf(anatomy, entry.paragraph), { x: entry.mark })]
  })
}

const titlesByLevel = (anatomy: Anatomy): Numbered[][] => {
  const levels = new Map<string, Numbered[]>()
  for (const entry of anatomy.outline.filter(({ isTitle, title, kind }) => isTitle && title !== '' && kind !== 'article')) {
    levels.set(levelOf(entry), [...(levels.get(levelOf(entry)) ?? []), entry])
  }
  return [...levels.values()]
}

const isHeading = (anatomy: Anatomy, entry: Numbered): boolean => {
  // A title has something under it, and is no sentence with an end mark.
  const next = anatomy.body.find((paragraph) => paragraph.index > entry.paragraph.index)
  return next !== undefined && !/[.;]$/u.test(entry.title)
}

/** The entries that differ from the clear majority of their level. */
const oddOnes = (entries: readonly Numbered[], look: (entry: Numbered) => string): Numbered[] => {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(look(entry), (counts.get(look(entry)) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most === undefined || most[1] * 2 <= entries.length ? [] : entries.filter((entry) => look(entry) !== most[0])
}

const isBold = (entry: Numbered): boolean => entry.paragraph.runs.filter((run) => run.text.trim() !== '').every((run) => run.isBold)

/** TT-27: headings of one level look alike. */
export const headingsLookAlike: FormCheck = (anatomy) =>
  titlesByLevel(anatomy)
    .map((entries) => entries.filter((entry) => isHeading(anatomy, entry)))
    .flatMap((entries) => oddOnes(entries, (entry) => `${isUpper(entry.title)}${anatomy.model.hasLooks && isBold(entry)}`))
    .map((entry) => finding('TT-27', placeOf(anatomy, entry.paragraph), { x: `${entry.mark}. ${entry.title}` }))

/** TT-28: a heading ends as its siblings do. */
export const headingsEndAlike: FormCheck = (anatomy) => {
  const families = new Map<string, Numbered[]>()
  for (const entry of anatomy.outline.filter(
    ({ isTitle, title, kind }) => isTitle && title !== '' && kind !== 'article' && kind !== 'letter',
  )) {
    const key = `${entry.parent?.paragraph.index ?? -1}/${levelOf(entry)}`
    families.set(key, [...(families.get(key) ?? []), entry])
  }
  return [...families.values()]
    .flatMap((entries) => oddOnes(entries, ({ title }) => /[.:]$/u.exec(title)?.[0] ?? ''))
    .filter(({ title }) => /[.:]$/u.test(title))
    .map((entry) => finding('TT-28', placeOf(anatomy, entry.paragraph), { x: `${entry.mark}. ${entry.title}` }))
}
