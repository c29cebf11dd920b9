import { cleanLine } from '../../lib/text'

/** Marks that people type before an item: "a)", "1.", "2.1.", "3.2.1", "II.", "-", "–", "•", "+". Amounts such as "3.000" are none. */
const typedMark = /^(?:[-–—•·+*]\s+|\(?[a-zđ]{1,2}\)\s*|\(?\d{1,2}\)\s*|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+|\d{1,2}\.\s+|[IVX]{1,5}\.\s+)/u

/** One pasted block as items of the plan, without the marks typed before them; `marks` counts those left out. */
export type PastedItems = { readonly texts: readonly string[]; readonly marks: number }

/** Every line with words is one item. Numbers of headings are never typed: the plan counts them. */
export function splitPasted(pasted: string): PastedItems {
  const lines = pasted.split(/\r\n?|\n|\u2028|\u2029|\u000B/).map(cleanLine).filter((text) => text !== '')
  const texts = lines.map((text) => text.replace(typedMark, '')).filter((text) => text !== '' && text !== '-')
  return { texts, marks: lines.filter((text) => typedMark.test(text)).length }
}
