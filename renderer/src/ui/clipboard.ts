import { cellsOfBlock, type Block } from '@shared/lib/clipboard'
import { blockOfCopy, readHtmlBlock } from '@shared/lib/clipboardHtml'

/** What a paste brings, for every grid and table: the only reader of the clipboard. */

/** The rows of every table of an HTML clipboard (Word, a web page) with what stands between; `null` when it holds no table. */
export function parseClipboardTable(html: string): string[][] | null {
  const block = readHtmlBlock(html)
  return block.tables === 0 ? null : cellsOfBlock(block)
}

export const blockOfClipboard = (data: DataTransfer): Block => blockOfCopy(data.getData('text/html'), data.getData('text/plain'))
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
