import type { EmphasisRun } from '@shared/lib/emphasis'

type Style = EmphasisRun['style']
const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TABLE', 'BLOCKQUOTE'])
const unread = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META'])

/** The look an element gives what is inside it; bold wins over italic, a document knows one of them. */
function styleOf(element: Element, around: Style): Style {
  const { fontWeight = '', fontStyle = '' } = element instanceof HTMLElement ? element.style : {}
  const isBold =
    fontWeight === ''
      ? element.matches('b, strong') || around === 'bold'
      : fontWeight.startsWith('bold') || Number.parseInt(fontWeight, 10) >= 600
  if (isBold) return 'bold'
  const isItalic = fontStyle === '' ? element.matches('i, em') || around === 'italic' : fontStyle === 'italic' || fontStyle === 'oblique'
  return isItalic ? 'italic' : 'plain'
}

/** The words below a node with their looks; line breaks as `\n`, a block on a line of its own. */
export function readRuns(root: Node, around: Style = 'plain'): EmphasisRun[] {
  const runs: EmphasisRun[] = []
  const add = (text: string, style: Style): void => void (text !== '' && runs.push({ text, style }))
  const endsLine = (): boolean => runs.length === 0 || runs.at(-1)?.text.endsWith('\n') === true
  const walk = (node: Node, style: Style): void => {
    if (node.nodeType === Node.TEXT_NODE) return add(node.nodeValue ?? '', style)
    if (!(node instanceof Element)) return node.childNodes.forEach((child) => walk(child, style))
    if (unread.has(node.tagName)) return
    if (node.tagName === 'BR') return add('\n', 'plain')
    const isBlock = blocks.has(node.tagName)
    if (isBlock && !endsLine()) add('\n', 'plain')
    node.childNodes.forEach((child) => walk(child, styleOf(node, style)))
    if (isBlock && !endsLine()) add('\n', 'plain')
  }
  root.childNodes.forEach((child) => walk(child, around))
  return runs
}
