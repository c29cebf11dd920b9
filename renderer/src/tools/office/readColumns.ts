import { readNameCell } from '@shared/domain/subject/nameReading'
import { readLegacy } from '@shared/lib/legacyText'
import { cleanLine } from '@shared/lib/text'
import { nameReadingTexts, readingWords } from '@renderer/text/readingText'

/** A pasted cell as it is taken, and what to say about it. */
export type ReadColumn = (cell: string) => { readonly text: string; readonly said: readonly string[] }

/** A name, as every list reads it. */
export const readNameColumn: ReadColumn = (cell) => {
  const read = readNameCell(cell, 'person')
  return { text: read.name, said: cell.trim() === '' ? [] : nameReadingTexts(cell, read) }
}

/** Any other words: in Unicode, on one line. */
export const readWords: ReadColumn = (cell) => {
  const { text, encoding } = readLegacy(cell)
  const line = cleanLine(text)
  return { text: line, said: encoding === null ? [] : [readingWords.converted(cleanLine(cell), encoding, line)] }
}
