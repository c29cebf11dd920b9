import type { EmphasisRun } from '@shared/lib/emphasis'
import { markedOf } from '@shared/lib/emphasisEdit'
import { readRuns } from './readRuns'

const bare = (text: string): string => text.replace(/[\s\u00A0]+/gu, '')

/**
 * What is pasted, with its italic and bold words marked. The looks come from the copy that Word and the web send along; where that copy
 * says other words than the plain one, the plain one is taken.
 */
export function pastedText(data: Pick<DataTransfer, 'getData'>): string {
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  if (html === '' || bare(plain).includes('*')) return plain
  const body = new DOMParser().parseFromString(html, 'text/html').body
  const lines: EmphasisRun[][] = [[]]
  // In the source of a page line ends are blanks; only its blocks and breaks end a line.
  for (const { text, style } of readRuns(asOneLine(body)))
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ text: part, style })
    })
  if (
    bare(
      lines
        .flat()
        .map(({ text }) => text)
        .join(''),
    ) !== bare(plain)
  )
    return plain
  return lines
    .map((line) => markedOf(line).trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Blanks in the source of a page as one blank each, as a page shows them. */
function asOneLine(root: Element): Element {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')
    // Between blocks there are only the line ends of the source.
    node.nodeValue = text === ' ' && node.parentElement?.matches('body, ul, ol, table, tbody, tr') === true ? '' : text
  }
  return root
}
