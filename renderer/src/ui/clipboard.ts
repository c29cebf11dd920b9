import { cellsOfBlock, type Block } from '@shared/lib/clipboard'
import { blockOfCopy, readHtmlBlock, readingCopy } from '@shared/lib/clipboardHtml'
import { inSlices } from './inSlices'

/** What a paste brings, for every grid and table: the only reader of the clipboard. */

/** The rows of every table of an HTML clipboard (Word, a web page) with what stands between; `null` when it holds no table. */
export function parseClipboardTable(html: string): string[][] | null {
  const block = readHtmlBlock(html)
  return block.tables === 0 ? null : cellsOfBlock(block)
}

export const blockOfClipboard = (data: DataTransfer): Block => blockOfCopy(data.getData('text/html'), data.getData('text/plain'))
/** A formatted copy of more letters than that is read in slices: the screen goes on answering. Plain text is cut fast enough. */
const longCopy = 100_000
/** The same for a sheet that takes thousands of rows; what the clipboard holds is taken before the event is over. */
export function blockOfPaste(data: DataTransfer): Block | Promise<Block> {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  return html.length < longCopy ? blockOfCopy(html, text) : inSlices(readingCopy(html, text), () => undefined)
}
/** What a paste brings, as cells. */
export const readClipboard = (data: DataTransfer): string[][] => cellsOfBlock(blockOfClipboard(data))

/** The same from a menu: asks the system for what is on the clipboard. Rejects where that is not allowed. */
export async function askClipboard(): Promise<Block> {
  const items = typeof navigator.clipboard.read === 'function' ? await navigator.clipboard.read().catch(() => []) : []
  const [item] = items
  const textOf = async (type: string): Promise<string> => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '')
  return item === undefined
    ? blockOfCopy('', await navigator.clipboard.readText())
    : blockOfCopy(await textOf('text/html'), await textOf('text/plain'))
}
