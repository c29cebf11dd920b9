import { tellsBirth } from '../domain/subject/birth'
import { kindOfName, splitHonorific, withoutNumber } from '../domain/subject/reading'
import { isSurname } from '../domain/subject/surnames'
import { readLegacy } from '../lib/legacyText'
import { oncePerLong } from '../lib/once'
import { cleanLine as cleanShort, foldText as foldShort } from '../lib/text'
import { isNameHeading, readHeading, strengthOf } from './headings'
import type { GridRow, ImportField, SheetGrid } from './types'

/** How much a row speaks as headings, and which cells can be none. */

const cleanLine = oncePerLong(cleanShort)
const foldText = oncePerLong(foldShort)
/** Nothing but digits and their signs. */
export const isNumber = (text: string): boolean => /^[\d\s.,/()%-]+$/.test(text) && /\d/.test(text)
export const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)
const holdsNames = (text: string): boolean =>
  ['name', 'familyName', 'givenName', 'unit', 'kind'].some((field) => readHeading(text).has(field as ImportField))

/**
 * How much a row speaks as headings; 0 when it is none. A heading is the whole cell; a row with numbers or with a person's name in an unknown cell is
 * one of the list, and a word that its neighbours repeat in the same column is a value.
 */
export function weightOfRow(grid: SheetGrid, index: number): number {
  const row = grid.rows[index]
  if (row === undefined || row.isProse === true || row.isHeading === true) return 0
  const filled = row.cells.flatMap((cell, column) =>
    cleanLine(cell) === '' || row.continued?.includes(column) === true ? [] : [{ text: cleanLine(cell), column }],
  )
  if (filled.some(({ text }) => isNumber(text) && !isYear(text))) return 0
  const strengths = filled.map(({ text }) => (isValueCell(text) || isNamedUnit(text) ? 0 : strengthOf(text)))
  // "Trần Thị Mẫu, Cá nhân, Bà, 1980, Hội viên, CSTĐ" is somebody, however many of these words head columns elsewhere.
  const sure = strengths.filter((strength, place) => strength === 3 && !isUsualValue(filled[place]?.text ?? '')).length
  if (filled.some(({ text }) => isYear(text)) && sure < 3) return 0
  const isValue = filled.map(({ text, column }, place) => (strengths[place] ?? 0) > 0 && isRepeated(grid, index, column, text))
  const counted = strengths.map((strength, place) => (isValue[place] === true ? 0 : strength))
  const known = counted.filter((strength) => strength > 0).length
  if (known * 2 < filled.length && sure < 3) return 0
  if (
    !(sure > 1 && filled.some(({ text }) => isNameHeading(text))) &&
    sure < 3 &&
    filled.some(
      ({ text }, place) =>
        (counted[place] ?? 0) < 3 && (isPersonsName(text) || (counted[place] === 0 && kindOfName(text) !== null && text.includes(' '))),
    )
  )
    return 0
  if (counted.every((strength) => strength < 3) && known < 3) return 0
  if (!filled.some(({ text }, place) => (counted[place] ?? 0) >= 2 && !isUsualValue(text))) return 0
  if (!filled.some(({ text }, place) => (counted[place] ?? 0) > 0 && holdsNames(text))) return 0
  return counted.reduce((sum, strength) => sum + strength, 0)
}

/** Words that head a column and stand under one as well: a row that says nothing else is one of the list. */
const usualValues = new Set(
  'nam|nữ|ông|bà|cá nhân|tập thể|hộ|hộ gia đình|gia đình|tổ chức|công chức|viên chức|cán bộ|nhân viên|giáo viên|học sinh|thành viên|đảng viên|đoàn viên|hội viên|người lao động|giấy khen|bằng khen|lao động tiên tiến|tập thể lao động tiên tiến|chiến sĩ tiên tiến|chiến sĩ thi đua cơ sở|gia đình văn hóa|gia đình văn hoá|lđtt|cstđcs|gk|bk|gđvh|sáng kiến'.split(
    '|',
  ),
)
/** "Chiến sỹ" is "chiến sĩ". */
const isUsualValue = (text: string): boolean => usualValues.has(text.normalize('NFC').toLocaleLowerCase('vi').replaceAll('sỹ', 'sĩ'))

/** "Tổ dân phố số 3", "Ông/Bà Trương Mẫu", "SN 1980" begin as headings do and tell of somebody. */
export function isValueCell(cell: string): boolean {
  if (cell.length < 6 || cell.length > 120 || (!/\d/.test(cell) && !/^\P{L}*(?:ông|bà|đ|®)/iu.test(cell))) return false
  const text = cleanLine(readLegacy(cell).text)
  const bare = splitHonorific(withoutNumber(text)).name
  if (bare !== withoutNumber(text)) return readHeading(bare).size === 0
  return /\d/.test(text) && !isYear(text) && (kindOfName(text) !== null || tellsBirth(text))
}

/** "Chi bộ thôn Mẫu": begins as a heading does, and goes on with a name. */
export const isNamedUnit = (text: string): boolean => strengthOf(text) < 3 && kindOfName(text) !== null && /\s[\p{Lu}\d]/u.test(text)

/** "Trương Danh Hiệu": a surname first, and every word with its capital. */
const isPersonsName = (text: string): boolean => {
  const words = text.split(' ')
  return words.length >= 3 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}’']*$/u.test(word)) && isSurname(words[0] ?? '')
}

/** "TT, Họ và tên, Chức vụ" of a further table close by: what it shares with these headings makes no value of them. */
const isFurtherHeading = (row: GridRow): boolean => {
  const sure = row.cells.filter((cell) => cell.length < 40 && strengthOf(cleanLine(cell)) === 3)
  return (
    sure.length >= 2 && sure.some((cell) => readHeading(cleanLine(cell)).has('serial')) && sure.some((cell) => holdsNames(cleanLine(cell)))
  )
}

/** Whether the same text stands again in that column close by, in a row that is not the same row over again. */
function isRepeated(grid: SheetGrid, index: number, column: number, text: string): boolean {
  const own = grid.rows[index]?.cells.map(foldText).join('|')
  for (let other = Math.max(0, index - 12); other < Math.min(grid.rows.length, index + 13); other += 1) {
    const row = grid.rows[other]
    if (
      other !== index &&
      row !== undefined &&
      foldText(row.cells[column] ?? '') === foldText(text) &&
      row.cells.map(foldText).join('|') !== own &&
      !isFurtherHeading(row) &&
      !(grid.merges.length > 0 && Math.abs(other - index) <= 2)
    )
      return true
  }
  return false
}
