import type { Result } from '../lib/result'
import type { SheetGrid } from './types'
import { readWorkbook } from './workbook'

/** Every table of a file, whatever kind of file it is, arranged and ready to be understood. Expected failures: `sheet.*`, `file.tooLarge`. */
export const readListFile = (fileName: string, bytes: Uint8Array): Result<readonly SheetGrid[]> => readWorkbook(fileName, bytes)
