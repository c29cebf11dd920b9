import { withoutEmphasis } from '../../lib/emphasis'
import { sliceMarked } from '../../lib/emphasisEdit'
import { cleanLine } from '../../lib/text'

/** Marks that people type before an item: "a)", "1.", "2.1.", "3.2.1", "II.", "-", "–", "•", "+". Amounts such as "3.000" are none. */
const typedMark = /^(?:[-–—•·+*]\s+|\(?[a-zđ]{1,2}\)\s*|\(?\d{1,2}\)\s*|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+|\d{1,2}\.\s+|[IVX]{1,5}\.\s+)/u

/** How long the mark before an item is: as it stands, or as it reads where it is bold or italic; 0 where there is none. */
const markLength = (text: string): number => typedMark.exec(withoutEmphasis(text))?.[0].length ?? 0
const withoutMark = (text: string): string =>
  typedMark.test(text) ? text.replace(typedMark, '') : sliceMarked(text, markLength(text)).trimStart()

/** One pasted block as items of the plan, without the marks typed before them; `marks` counts those left out. */
export type PastedItems = { readonly texts: readonly string[]; readonly marks: number }

/** Every line with words is one item. Numbers of headings are never typed: the plan counts them. */
export function splitPasted(pasted: string): PastedItems {
  const lines = pasted
    .split(/\r\n?|\n|\u2028|\u2029|\u000B/)
    .map(cleanLine)
    .filter((text) => text !== '')
  const texts = lines.map(withoutMark).filter((text) => text !== '' && text !== '-')
  return { texts, marks: lines.filter((text) => typedMark.test(text) || markLength(text) > 0).length }
}

/** What an item becomes when texts are pasted at the caret: its new texts, and where the caret goes (which of them, at which letter). */
export type PlacedTexts = { readonly texts: readonly string[]; readonly at: number; readonly caret: number }

/** One text is put in at the caret; several stand on their own, and what was before and after the caret is not glued to them. */
export function placePasted(before: string, after: string, texts: readonly string[]): PlacedTexts {
  const last = texts.at(-1) ?? ''
  if (texts.length < 2) return { texts: [before + last + after], at: 0, caret: before.length + last.length }
  const head = before.trim() === '' ? [] : [before.trimEnd()]
  const tail = after.trim() === '' ? [] : [after.trimStart()]
  return { texts: [...head, ...texts, ...tail], at: head.length + texts.length - 1, caret: last.length }
}
