import { parseBlock } from '@shared/lib/clipboard'

/** What a paste brings, for every grid and table: the only reader of the clipboard. */

const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (node.nodeName === 'BR') return '\n'
  const inner = [...node.childNodes].map(textOf).join('')
  return /^(P|DIV|LI)$/.test(node.nodeName) ? `${inner.trim()}\n` : inner
}

/** The first table of an HTML clipboard (Word, a web page); `null` when there is none. */
export function parseClipboardTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) =>
      textOf(cell)
        .replace(/ *\n */g, '\n')
        .trim(),
    ),
  )
}

/** What a paste brings. Excel's text keeps merged cells in place, so its table is read only when another program wrote it. */
export function readClipboard(data: DataTransfer): string[][] {
  const html = data.getData('text/html')
  const isExcel = /office:excel|Excel\.Sheet/i.test(html)
  const table = html === '' || isExcel ? null : parseClipboardTable(html)
  return table ?? parseBlock(data.getData('text/plain'))
}
