import { err, ok, type Result } from '../lib/result'
import { mainPartOf } from '../lib/wordParts'
import type { BlockRow } from '../lib/clipboard'
import { readHtmlBlock } from '../lib/clipboardHtml'
import { isOpenSheet, isText, isWord, openArchive, openContent, type SheetArchive } from './archive'
import { arrange } from './arrange'
import { gridOfBlock } from './block'
import { textOfBytes } from './files/decode'
import { readDelimited } from './files/delimited'
import { foundInText, isPage } from './files/textKind'
import { findHeader } from './header'
import { isProseText } from './lines/prose'
import { readOpenSheets } from './files/openSheet'
import { readDecision, type ReadDecision } from './decision/readDecision'
import { readWordBody, type WordBlock } from './files/word'
import { maxColumns, maxFileMb, plainGrid, type SheetGrid } from './types'
import { sheetsOfArchive } from './workbook'
import { XmlBroken } from './xml'

type Read = Result<readonly SheetGrid[]>
const one = (fileName: string, grid: SheetGrid): Read => (grid.rows.length === 0 ? err({ code: 'sheet.empty', fileName }) : ok([grid]))

/** The tables of a part written in XML; a part that is broken is said to be. */
function ofXml<Value>(fileName: string, read: () => Value): Result<Value> {
  try {
    return ok(read())
  } catch (cause) {
    if (cause instanceof XmlBroken) return err({ code: 'sheet.broken', fileName })
    throw cause
  }
}

/** Tables and lines of a Word file. */
function wordBlockOf(fileName: string, archive: SheetArchive): Result<WordBlock> {
  const main = mainPartOf(archive.get('[content_types].xml') ?? '')?.toLowerCase() ?? 'word/document.xml'
  const xml = archive.get(main) ?? [...archive].find(([path]) => /^word\/document\d*\.xml$/.test(path))?.[1]
  return xml === undefined ? err({ code: 'sheet.broken', fileName }) : ofXml(fileName, () => readWordBody(xml))
}

/** The list of a Word file: all its tables as one, with those whom the lines around them name. */
function readWord(fileName: string, archive: SheetArchive): Read {
  const block = wordBlockOf(fileName, archive)
  return block.ok ? one(fileName, gridOfBlock(fileName, block.value, { legacyCells: block.value.legacyCells, isWithLines: true })) : block
}

/** Every sheet of an OpenDocument spreadsheet, hidden ones last. */
function readOpen(fileName: string, content: string, styles = ''): Read {
  const read = ofXml(fileName, () => readOpenSheets(content, styles))
  if (!read.ok) return read
  if (read.value.every((grid) => grid.rows.length === 0)) return err({ code: 'sheet.empty', fileName })
  return ok(read.value.map(arrange).toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden)))
}

/** The list of a text file: cells between separators; a web page under the name of a sheet by its tables. */
function readText(fileName: string, bytes: Uint8Array): Read {
  const text = textOfBytes(bytes)
  const head = text.slice(0, 20_000)
  if (isPage(head)) {
    const block = readHtmlBlock(text)
    return one(fileName, gridOfBlock(fileName, block, { isWithLines: true }))
  }
  if (/<office:document[\s>]/.test(head.slice(0, 4000)) && isOpenSheet(text)) return readOpen(fileName, text)
  const found = foundInText(fileName, head)
  if (found !== null) return err({ code: 'sheet.wrongType', fileName, found })
  const rows = readDelimited(text).flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [{ number: index + 1, cells: cells.slice(0, maxColumns) }] : [],
  )
  const isCsv = /\.csv$/i.test(fileName)
  const isOneColumn = rows.every((row) => row.cells.filter((cell) => cell.trim() !== '').length < 2)
  const grid = arrange(plainGrid(fileName, rows))
  // A text of lines that each tell of somebody is read as the same lines pasted.
  if (isOneColumn ? !isCsv : isProseText(text, isCsv) && findHeader(grid).rowNumbers.length === 0)
    return one(fileName, gridOfBlock(fileName, { rows: isOneColumn ? rows : linesOfText(text), merges: [] }))
  return one(fileName, grid)
}

const linesOfText = (text: string): readonly BlockRow[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => ({ cells: [line] }))

/**
 * Every table of a file, whatever kind of file it is, arranged and ready to be understood: .xlsx, .ods, .csv and text, .docx, a web page of a table.
 * Looks at the bytes before believing the name. Expected failures: `sheet.*` (with what the file really is), `file.tooLarge`.
 */
export function readListFile(fileName: string, bytes: Uint8Array): Read {
  if (!/^~\$/.test(fileName) && bytes.length > 0 && bytes.length <= maxFileMb * 1024 * 1024 && isText(bytes) && !isOtherText(bytes))
    return readText(fileName, bytes)
  const archive = openArchive(fileName, bytes)
  if (!archive.ok) return archive
  const content = archive.value.get(openContent)
  const names = [...archive.value.keys()]
  if (names.some((name) => name.startsWith('xl/'))) return sheetsOfArchive(fileName, archive.value)
  if (isWord(names, archive.value.get('[content_types].xml') ?? '')) return readWord(fileName, archive.value)
  return content === undefined ? sheetsOfArchive(fileName, archive.value) : readOpen(fileName, content, archive.value.get('styles.xml'))
}

/** PDF and RTF begin as text and are none. */
const isOtherText = (bytes: Uint8Array): boolean => /^(%PDF|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8)))

/** A past decision as its lists, or a register sheet: every table of the file, with what a decision says of itself where it is one. */
export function readPastFile(
  fileName: string,
  bytes: Uint8Array,
): Result<readonly { readonly grid: SheetGrid; readonly head: ReadDecision['head'] | null }[]> {
  if (/\.docx$/i.test(fileName) && !/^~\$/.test(fileName) && bytes.length <= maxFileMb * 1024 * 1024) {
    const archive = openArchive(fileName, bytes)
    const block = archive.ok ? wordBlockOf(fileName, archive.value) : archive
    if (block.ok) {
      const read = readDecision(fileName, block.value)
      return read.grid.rows.length === 0 ? err({ code: 'sheet.empty', fileName }) : ok([read])
    }
  }
  const read = readListFile(fileName, bytes)
  return read.ok ? ok(read.value.map((grid) => ({ grid, head: null }))) : read
}
