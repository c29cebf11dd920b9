import type { Block } from '../lib/clipboard'
import { blockOfCopy } from '../lib/clipboardHtml'
import { gridOfBlock } from './block'
import type { SheetGrid } from './types'

/** A copied block as a table. Empty lines are left out; row numbers count the pasted rows. Those whom the words around its tables name stand below. */
export const readCopy = (block: Block, name: string): SheetGrid => gridOfBlock(name, block, { isWithLines: true })

/** The same of what a program put on the clipboard. */
export const readPasted = (text: string, name: string, html = ''): SheetGrid => readCopy(blockOfCopy(html, text), name)
