import { kindOfName, kindOfWords } from '../domain/subject/reading'
import type { SubjectKind } from '../domain/subject/types'
import { foldText } from '../lib/text'
import { isBareRow, isNumberedEntry, nameOf, type CleanRow, type Columns } from './cells'

/** A part of a list: whose kind it says, and the unit it stands for. */
export type Section = { readonly kind: SubjectKind | null; readonly unit: string }

const ordinal = /^([IVXLC]+|[A-ZĐ])\s*[.)\-:/]?$/
const ordinalBefore = /^([IVXLC]+|[A-ZĐ]|\d{1,2}(?=[.)]\s))\s*[.)\-:/]\s*/

/** "Các cá nhân tiêu biểu được đề nghị khen thưởng": nothing but the kind and what is done with it. */
const kindWordsOnly =
  /^(danh sach )?(cac |nhung )?(doi voi |khen |khen thuong )*(cac )?(tap the|ca nhan|ho gia dinh|ho|gia dinh|to chuc)( (va|ho|ca nhan|tap the|gia dinh|tieu bieu|xuat sac|duoc|de nghi|xet|khen|thuong|tang|giay|bang|nguoi|nam|dat|danh hieu|co|thanh tich|\d+))*$/

/** "Hộ: Lê Văn Mẫu": behind the colon stands somebody. "Tập thể: 05", "Cá nhân: có tên sau đây" name nobody. */
const somebodyBehind = /:\s*(?:\p{Lu}\p{L}*\s+){1,}\p{Lu}/u

/** What the words of a section say: "I. TẬP THỂ", "Danh sách cá nhân được đề nghị tặng Giấy khen". `null` when they name no kind. */
export function kindOfSection(text: string, isMarked: boolean): SubjectKind | null {
  const bare = text.replace(ordinalBefore, '')
  if (!isMarked && bare === text && somebodyBehind.test(text.normalize('NFC'))) return null
  const words = foldText(bare.replace(/\(.*\)/, '').replace(/:.*$/, ''))
  const kind = kindOfWords(bare.replace(/\(.*\)/, ''))
  const isSection = isMarked || bare !== text || kindWordsOnly.test(words.replace(/^\d+ /, ''))
  return kind !== null && isSection && words.split(' ').length <= (kindWordsOnly.test(words.replace(/^\d+ /, '')) ? 16 : 6) ? kind : null
}

/** A row that names a part of the list, not somebody in it. `null` when it is none. */
export function sectionOf(row: CleanRow, columns: Columns, filledCells: readonly string[]): Section | null {
  const serial = columns.of(row, 'serial')
  const isBare = isBareRow(row, columns)
  const isOneText = new Set(filledCells).size === 1
  if (isNumberedEntry(row, columns) || (!isBare && filledCells.length > 1 && !isOneText)) return null
  const isOrdinal = ordinal.test(serial)
  const text = isOneText ? (filledCells[0] ?? '') : nameOf(columns, row) || (filledCells.find((cell) => cell !== serial) ?? serial)
  const bare = text.replace(ordinalBefore, '')
  const kind = kindOfSection(text, isOrdinal)
  if (kind !== null) return { kind, unit: '' }
  if (row.isProse === true) return null
  // "Trường Mầm non Mẫu" alone in the column of numbers, over its people.
  if (filledCells.length === 1 && serial !== '' && kindOfName(bare) === 'collective') return { kind: null, unit: bare }
  if (isOrdinal && bare !== '' && columns.indexOf('serial') !== -1) return { kind: null, unit: bare }
  return null
}
