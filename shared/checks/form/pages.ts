import type { Xml } from './xml'

/** No page begins in the paragraph. */
export const noBreaks = { before: 0, all: 0 }

/** How often Word last began a new page before the words of a paragraph, and in all of it. */
export function pageBreaksOf(inside: readonly Xml[]): typeof noBreaks {
  const parts = inside.flatMap(({ name, children }) => (name === 'w:r' ? children : []))
  const isBreak = ({ name }: Xml): boolean => name === 'w:lastRenderedPageBreak'
  const firstWords = parts.findIndex(({ name, text }) => name === 'w:t' && text.trim() !== '')
  const all = parts.filter(isBreak).length
  return all === 0 ? noBreaks : { before: firstWords < 0 ? all : parts.slice(0, firstWords).filter(isBreak).length, all }
}
/** Whether Word told at all where its pages begin. */
export const holdsPages = (element: Xml): boolean => element.name === 'w:lastRenderedPageBreak' || element.children.some(holdsPages)
