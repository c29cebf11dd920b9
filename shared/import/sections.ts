import { kindOfName, kindOfWords } from '../domain/subject/reading'
import type { SubjectKind } from '../domain/subject/types'
import { foldText } from '../lib/text'
import { isBareRow, isNumberedEntry, nameOf, type CleanRow, type Columns } from './cells'

/** A part of a list: whose kind it says, the unit it stands for, and how it is counted. */
export type Section = { readonly kind: SubjectKind | null; readonly unit: string; readonly level?: 'roman' | 'letter' | null }

const ordinal = /^([IVXLC]+|[A-ZĐ])\s*[.)\-:/]?$/
const ordinalBefore = /^([IVXLC]+|[A-ZĐ]|\d{1,2}(?=[.)]\s))\s*[.)\-:/]\s*/

/** "Các cá nhân tiêu biểu được đề nghị khen thưởng": nothing but the kind and what is done with it. */
const kindWordsOnly =
  /^(danh sach )?(cac |nhung )?(doi voi |khen |khen thuong )*(cac )?(tap the|ca nhan|ho gia dinh|ho|gia dinh|to chuc)( (va|ho|ca nhan|tap the|gia dinh|tieu bieu|xuat sac|duoc|de nghi|xet|khen|thuong|tang|giay|bang|nguoi|nam|dat|danh hieu|co|thanh tich|\d+))*$/

/** "Hộ: Lê Văn Mẫu": behind the colon stands somebody. "Tập thể: 05", "Cá nhân: có tên sau đây" name nobody. */
const somebodyBehind = /:\s*(?:\p{Lu}\p{L}*\s+){1,}\p{Lu}/u

/** "II. TỔ CHỨC THỰC HIỆN" of a plan or a report is no section of collectives. */
const isChapter = /^to chuc (thuc hien|trien khai|cac|hoi|phong trao|bo may|kiem tra|tuyen truyen|so ket|tong ket)\b/

/** Titles that only one kind can have: "II. LAO ĐỘNG TIÊN TIẾN", "Gia đình văn hóa". */
const titleKinds: readonly (readonly [RegExp, SubjectKind])[] = [
  [/^(danh hieu )?(lao dong tien tien|chien s[iy] (thi dua|tien tien))\b/, 'person'],
  [/^(danh hieu )?(tap the lao dong|don vi (tien tien|quyet thang))\b/, 'collective'],
  [/^(danh hieu )?gia dinh (van hoa|hoc tap)\b/, 'household'],
]
const kindOfTitle = (words: string): SubjectKind | null => titleKinds.find(([pattern]) => pattern.test(words))?.[1] ?? null

/** What the words of a section say: "I. TẬP THỂ", "Danh sách cá nhân được đề nghị tặng Giấy khen". `null` when they name no kind. */
export function kindOfSection(text: string, isMarked: boolean): SubjectKind | null {
  const bare = text.replace(ordinalBefore, '')
  if (!isMarked && bare === text && somebodyBehind.test(text.normalize('NFC'))) return null
  const words = foldText(bare.replace(/\(.*\)/, '').replace(/:.*$/, ''))
  if (isChapter.test(words)) return null
  const kind = kindOfWords(bare.replace(/\(.*\)/, '')) ?? kindOfTitle(words)
  const isSection = isMarked || bare !== text || kindWordsOnly.test(words.replace(/^\d+ /, ''))
  return kind !== null && isSection && words.split(' ').length <= (kindWordsOnly.test(words.replace(/^\d+ /, '')) ? 16 : 6) ? kind : null
}

const levelOf = (text: string): 'roman' | 'letter' | null => {
  const mark = (ordinal.exec(text) ?? ordinalBefore.exec(text))?.[1] ?? ''
  return /^[IVX]+$/.test(mark) ? 'roman' : /^[A-ZĐ]$/.test(mark) ? 'letter' : null
}
/** The section that follows: one that names no kind goes on under the kind above it, but not beside it ("A. TẬP THỂ", "B. THÔN MẪU"). */
export const nextSection = (above: Section, next: Section): Section =>
  next.kind !== null
    ? next
    : next.level != null && next.level === above.level
      ? { kind: null, unit: next.unit, level: above.level }
      : { ...above, unit: next.unit }

/** "1. Trường THCS Mẫu" in the line above the first headings: the unit of those below, as further ones are above theirs. */
export function unitOverHeadings(filledCells: readonly string[]): Section | null {
  const [text = ''] = filledCells
  const unit = text.replace(ordinalBefore, '')
  const isUnit = unit !== text && kindOfName(unit) === 'collective' && kindOfSection(text, true) === null
  return new Set(filledCells).size === 1 && isUnit ? { kind: null, unit, level: null } : null
}

/** A row that names a part of the list, not somebody in it. `null` when it is none. */
export function sectionOf(row: CleanRow, columns: Columns, filledCells: readonly string[]): Section | null {
  const serial = columns.of(row, 'serial')
  const isOneText = new Set(filledCells).size === 1
  // "I | TẬP THỂ (02)", in whatever column the words stand.
  const isOfKind =
    ordinal.test(serial) && filledCells.length === 2 && filledCells.some((cell) => cell !== serial && kindOfSection(cell, true) !== null)
  const isBare = isBareRow(row, columns) || isOfKind
  if (isNumberedEntry(row, columns) || (!isBare && filledCells.length > 1 && !isOneText)) return null
  const isOrdinal = ordinal.test(serial)
  const text = isOneText ? (filledCells[0] ?? '') : nameOf(columns, row) || (filledCells.find((cell) => cell !== serial) ?? serial)
  const bare = text.replace(ordinalBefore, '')
  const kind = kindOfSection(text, isOrdinal)
  const level = levelOf(isOrdinal ? serial : text)
  if (kind !== null) return { kind, unit: '', level }
  if (row.isProse === true) return null
  // "Trường Mầm non Mẫu" alone in the column of numbers, over its people.
  if (filledCells.length === 1 && serial !== '' && kindOfName(bare) === 'collective') return { kind: null, unit: bare, level: null }
  if (isOrdinal && bare !== '' && columns.indexOf('serial') !== -1) return { kind: null, unit: bare, level }
  return null
}
