import { emphasisRuns } from '@shared/lib/emphasis'
import { markedOf } from '@shared/lib/emphasisEdit'
import { readRuns } from './readRuns'

const tags = { italic: 'i', bold: 'b' } as const

/** The nodes that show a marked text: italic and bold words, no marks. A break at the very end needs a second one to be seen. */
function nodesOf(marked: string): Node[] {
  const nodes = emphasisRuns(marked).flatMap(({ text, style }): Node[] => {
    if (style !== 'plain') {
      const element = document.createElement(tags[style])
      element.textContent = text
      return [element]
    }
    return text
      .split('\n')
      .flatMap((line, index): Node[] => [
        ...(index === 0 ? [] : [document.createElement('br')]),
        ...(line === '' ? [] : [document.createTextNode(line)]),
      ])
  })
  return marked.endsWith('\n') ? [...nodes, document.createElement('br')] : nodes
}

/** What stands in the field, with its marks. The browser keeps a break at the end that nobody typed. */
export function readField(field: HTMLElement): string {
  const marked = markedOf(readRuns(field))
  return marked.endsWith('\n') ? marked.slice(0, -1) : marked
}

/** Shows a text in the field; the caret stays where it was. */
export function writeField(field: HTMLElement, marked: string): void {
  const caret = document.activeElement === field ? selectionIn(field) : null
  field.replaceChildren(...nodesOf(marked))
  if (caret !== null) selectIn(field, caret.start, caret.end)
}

/** Draws the field as its text says: what was dropped or typed as marks shows as looks, and nothing else stays. */
export function settleField(field: HTMLElement): void {
  const asIt = document.createElement('div')
  writeField(asIt, readField(field))
  if (asIt.innerHTML !== field.innerHTML) writeField(field, readField(field))
}

const lengthOf = (node: Node): number => readRuns(node).reduce((sum, { text }) => sum + text.length, 0)

/** The selection as places in the text as it reads, without marks. */
export function selectionIn(field: HTMLElement): { readonly start: number; readonly end: number } {
  const chosen = document.getSelection()
  if (chosen === null || chosen.rangeCount === 0 || !field.contains(chosen.anchorNode)) return { start: 0, end: 0 }
  const range = chosen.getRangeAt(0)
  const before = document.createRange()
  before.selectNodeContents(field)
  before.setEnd(range.startContainer, range.startOffset)
  const start = lengthOf(before.cloneContents())
  return { start, end: start + lengthOf(range.cloneContents()) }
}

/** The node and offset where a place of the text stands. */
function pointAt(field: HTMLElement, place: number): readonly [Node, number] {
  let left = place
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const length = node.nodeValue?.length ?? 0
      if (left <= length) return [node, left]
      left -= length
    } else if (node instanceof HTMLBRElement) {
      const parent = node.parentNode ?? field
      const index = [...parent.childNodes].indexOf(node)
      if (left === 0) return [parent, index]
      left -= 1
      if (left === 0) return [parent, index + 1]
    }
  }
  return [field, field.childNodes.length]
}

/** Selects a stretch of the field's text, or puts the caret there. */
export function selectIn(field: HTMLElement, start: number, end = start): void {
  const [from, fromOffset] = pointAt(field, start)
  const [to, toOffset] = pointAt(field, end)
  document.getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Puts a marked text in place of the selection as if typed, so that the field's own Ctrl+Z takes it back. */
export function typeInto(marked: string): void {
  const box = document.createElement('div')
  box.append(...nodesOf(marked))
  // Deprecated, and still the only way that keeps the field's undo history.
  if (box.querySelector('b, i, br') === null) document.execCommand('insertText', false, marked)
  else document.execCommand('insertHTML', false, htmlOf(marked))
}
const htmlOf = (marked: string): string =>
  emphasisRuns(marked)
    .map(({ text, style }) => {
      const words = escaped(text).replaceAll('\n', '<br>')
      return style === 'plain' ? words : `<${tags[style]}>${words}</${tags[style]}>`
    })
    .join('')
