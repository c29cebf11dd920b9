import { blockOfCopy } from '../lib/clipboardHtml'
import { gridOfBlock } from './block'
import type { SheetGrid } from './types'

/** A pasted block as a table. Empty lines are left out; row numbers count the pasted rows. */
export const readPasted = (text: string, name: string, html = ''): SheetGrid => gridOfBlock(name, blockOfCopy(html, text))
