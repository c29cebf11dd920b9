import type { AppError } from '../lib/errors'
import { err, ok, type Result } from '../lib/result'
import { mainPartOf } from '../lib/wordParts'
import { readHtmlBlock } from '../lib/clipboardHtml'
import { isText, openArchive } from './archive'
import { arrange } from './arrange'
import { gridOfBlock } from './block'
import { textOfBytes } from './files/decode'
import { readDelimited } from './files/delimited'
import { readDecision, type ReadDecision } from './decision/readDecision'
import { readWordBody, type WordBlock } from './files/word'
import { maxColumns, maxFileMb, plainGrid, type SheetGrid } from './types'
import { readWorkbook } from './workbook'
import { XmlBroken } from './xml'

type Read = Result<readonly SheetGrid[]>
const one = (fileName: string, grid: SheetGrid): Read => (grid.rows.length === 0 ? err({ code: 'sheet.empty', fileName }) : ok([grid]))

/** Tables and lines of a Word file. */
function wordBlockOf(fileName: string, bytes: Uint8Array): Result<WordBlock> {
  const archive = openArchive(fileName, bytes)
  if (!archive.ok) return archive
  const main = mainPartOf(archive.value.get('[content_types].xml') ?? '')?.toLowerCase() ?? 'word/document.xml'
  const xml = archive.value.get(main) ?? [...archive.value].find(([path]) => /^word\/document\d*\.xml$/.test(path))?.[1]
  if (xml === undefined) return err({ code: 'sheet.broken', fileName })
  try {
    return ok(readWordBody(xml))
  } catch (cause) {
    if (cause instanceof XmlBroken) return err({ code: 'sheet.broken', fileName })
    throw cause
  }
}

/** The list of a Word file: all its tables as one, with the lines between them. */
function readWord(fileName: string, bytes: Uint8Array): Read {
  const block = wordBlockOf(fileName, bytes)
  return block.ok ? one(fileName, gridOfBlock(fileName, block.value, { legacyCells: block.value.legacyCells })) : block
}

/** The list of a text file: cells between separators; a web page under the name of a sheet by its tables. */
function readText(fileName: string, bytes: Uint8Array): Read {
  const text = textOfBytes(bytes)
  if (/^\s*(<!doctype html|<html|<table|<meta|<\?xml[^>]*>\s*<(html|!doctype html))/i.test(text.slice(0, 2000))) {
    const block = readHtmlBlock(text)
    return one(fileName, gridOfBlock(fileName, block))
  }
  const rows = readDelimited(text).flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [{ number: index + 1, cells: cells.slice(0, maxColumns) }] : [],
  )
  const isOneColumn = rows.every((row) => row.cells.filter((cell) => cell.trim() !== '').length < 2)
  // A text of lines that each tell of somebody is read as the same lines pasted.
  if (isOneColumn && !/\.csv$/i.test(fileName)) return one(fileName, gridOfBlock(fileName, { rows, merges: [] }))
  return one(fileName, arrange(plainGrid(fileName, rows)))
}

const isCode = (read: Read, code: AppError['code']): boolean => !read.ok && read.error.code === code
const foundIn = (read: Read): string => (!read.ok && read.error.code === 'sheet.wrongType' ? read.error.found : '')

/**
 * Every table of a file, whatever kind of file it is, arranged and ready to be understood: .xlsx, .csv and text, .docx, a web page of a table. Looks
 * at the bytes before believing the name. Expected failures: `sheet.*` (with what the file really is), `file.tooLarge`.
 */
export function readListFile(fileName: string, bytes: Uint8Array): Read {
  if (!/^~\$/.test(fileName) && bytes.length > 0 && bytes.length <= maxFileMb * 1024 * 1024 && isText(bytes) && !isOtherText(bytes))
    return readText(fileName, bytes)
  const read = readWorkbook(fileName, bytes)
  return foundIn(read) === 'docx' || isCode(read, 'sheet.broken') ? (isWordName(fileName, read) ? readWord(fileName, bytes) : read) : read
}
const isWordName = (fileName: string, read: Read): boolean => foundIn(read) === 'docx' || /\.docx$/i.test(fileName)

/** PDF and RTF begin as text and are none. */
const isOtherText = (bytes: Uint8Array): boolean => /^(%PDF|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8)))

/** A past decision as its lists, or a register sheet: every table of the file, with what a decision says of itself where it is one. */
export function readPastFile(
  fileName: string,
  bytes: Uint8Array,
): Result<readonly { readonly grid: SheetGrid; readonly head: ReadDecision['head'] | null }[]> {
  if (/\.docx$/i.test(fileName) && !/^~\$/.test(fileName) && bytes.length <= maxFileMb * 1024 * 1024) {
    const block = wordBlockOf(fileName, bytes)
    if (block.ok) {
      const read = readDecision(fileName, block.value)
      return read.grid.rows.length === 0 ? err({ code: 'sheet.empty', fileName }) : ok([read])
    }
  }
  const read = readListFile(fileName, bytes)
  return read.ok ? ok(read.value.map((grid) => ({ grid, head: null }))) : read
}
