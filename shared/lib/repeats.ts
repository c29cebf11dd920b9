import { cleanLine } from './text'

/** As one reads it: without regard to blanks, capitals and the sign at its end. */
export const asRead = (text: string): string =>
  cleanLine(text)
    .toLocaleLowerCase('vi')
    .replace(/[\s.;,]+$/u, '')

/** The texts that stand in a list more than once, each named once, as it stands the second time. */
export function saidTwice(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return texts.filter((text) => {
    const key = asRead(text)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 2 && key !== ''
  })
}
