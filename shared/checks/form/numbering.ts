import { letterMark, romanNumber } from '../../domain/movement/numbering'
import { paragraphPropsOf, type ParagraphProps } from './styles'
import { attribute, child, childrenOf, type Xml } from './xml'

/** Words that Word itself writes before a paragraph of an automatic list, and where it sets them. */
export type ListLabel = { readonly text: string; readonly props: ParagraphProps }

const numberText = (value: number, format: string): string => {
  if (format === 'upperRoman') return romanNumber(value)
  if (format === 'lowerRoman') return romanNumber(value).toLowerCase()
  if (format === 'lowerLetter') return letterMark(value - 1).replace(')', '')
  if (format === 'upperLetter')
    return letterMark(value - 1)
      .replace(')', '')
      .toLocaleUpperCase('vi')
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  return format === 'none' ? '' : String(value)
}

/** Counts automatic lists as Word does, so that a reader of the file sees the same numbers. */
export function numberingOf(part: Xml | null): (numId: string, level: number) => ListLabel | null {
  const root = part ?? undefined
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((list) => [attribute(list, 'w:abstractNumId') ?? '', list]))
  const lists = new Map(
    childrenOf(root, 'w:num').map((list) => [attribute(list, 'w:numId') ?? '', attribute(child(list, 'w:abstractNumId'), 'w:val') ?? '']),
  )
  const counts = new Map<string, number[]>()
  return (numId, level) => {
    const abstractId = lists.get(numId)
    const levels = childrenOf(abstracts.get(abstractId ?? ''), 'w:lvl')
    const find = (at: number): Xml | undefined => levels.find((candidate) => attribute(candidate, 'w:ilvl') === String(at))
    const own = find(level)
    if (abstractId === undefined || own === undefined) return null
    const start = (at: number): number => Number.parseInt(attribute(child(find(at), 'w:start'), 'w:val') ?? '1', 10)
    const state = counts.get(abstractId) ?? []
    state[level] = (state[level] ?? start(level) - 1) + 1
    state.length = level + 1
    counts.set(abstractId, state)
    const format = (at: number): string => attribute(child(find(at), 'w:numFmt'), 'w:val') ?? 'decimal'
    const pattern = attribute(child(own, 'w:lvlText'), 'w:val') ?? ''
    // Bullets of symbol fonts stand in the private area: a reader sees a dash or dot.
    const text =
      format(level) === 'bullet'
        ? pattern.replace(/[\uE000-\uF8FF]/g, '•')
        : pattern.replace(/%(\d)/g, (_, digit: string) =>
            numberText(state[Number(digit) - 1] ?? start(Number(digit) - 1), format(Number(digit) - 1)),
          )
    return { text, props: paragraphPropsOf(child(own, 'w:pPr')) }
  }
}
