import { birthOf } from '../domain/subject/birth'
import { kindOfName } from '../domain/subject/reading'
import { looksLikeName } from '../domain/subject/nameCell'
import { isSurname } from '../domain/subject/surnames'
import { oncePerText } from '../lib/once'
import { foldText } from '../lib/text'
import type { ImportField } from './types'
import { isNumberedEntry, nameOf, type CleanRow, type Columns } from './cells'
import { isNameHeading, strengthOf } from './headings'

/** What stands below a list: totals, notes, who signs; and who is still in it. */

export { isNameHeading }
/** Words under a list: notes, places to send to, days of signing. */
const notes =
  /^(nguoi lap|nguoi ky|noi nhan|t ?m |k ?t |tl |tuq |chu tich|pho chu tich|thu truong|ky ghi ro|ky ten|ghi chu|luu y|danh sach (nay |tren |gom |co )|an dinh|bang chu|xac nhan|truong phong$|hieu truong$|\d+ ngay |ngay \d|.* ngay \d* ?thang \d* ?nam)/
export const isNote = (folded: string): boolean => notes.test(folded)

const signers =
  /^(nguoi lap( bieu| bang| danh sach)?|nguoi ky|nguoi tong hop|can bo lap( bieu)?|chu tich|pho chu tich|(t ?m|k ?t|tl|tuq) .{2,60}|thu truong( don vi| co quan)?|truong phong|truong ban|truong thon|hieu truong|giam doc|bi thu|lanh dao|ky( ten| va)*( dong dau)?( va)?( ghi)?( ro)?( ho ten)?( dong dau)?|da ky|xac nhan( cua .{2,60})?|.{0,30}ngay \d* ?thang \d* ?nam( \d*)?)$/
/** What a lone cell of who signs has, looked for before its letters are folded: no small letter, or one of these words. */
const maybeSigns = (text: string): boolean => /^[^\p{Ll}]+$/u.test(text) || /^\P{L}*(?:ký|ky|người|nguoi)|ng[aà]y/iu.test(text)
/** A line of who signs and nobody else: "NGƯỜI LẬP BIỂU", "CHỦ TỊCH". One post alone may belong to an entry, so two, or one in capitals. */
export const signs = (filled: readonly string[]): boolean =>
  (filled.length > 1 || maybeSigns(filled[0] ?? '')) &&
  filled.every((text) => signers.test(foldText(text))) &&
  (filled.length > 1 || /^[^\p{Ll}]+$/u.test(filled[0] ?? '') || /^(ky |nguoi (lap|ky)|.*ngay)/.test(foldText(filled[0] ?? '')))

const totals = /^(tong( cong| so| the)?|cong(?! (an|chuc|dan|doan|nhan|trinh|ty|vien)( |$)))( |$)/
const totalsAccented = /^[^\p{L}]*((tổng( cộng| số| thể)?|cộng)(?!\p{L})|công\s*(?=[:\d]|$))/u
const accents = /[\u0300-\u036F]/u
/** "Tổng cộng", "Cộng: 25"; not "Công an xã", "Công ty", nor people named Tống or Tòng: without accents alone the letters have to do. */
export const isTotalText = (text: string): boolean =>
  accents.test(text.normalize('NFD')) || /đ/iu.test(text)
    ? totalsAccented.test(text.normalize('NFC').toLocaleLowerCase('vi'))
    : totals.test(foldText(text))

/** The running numbers of a list: where they end; `null` where they say nothing, since most entries have none. */
export type Numbering = number | null
export function numberingOf(rows: readonly CleanRow[], columns: Columns, lastHeader: number): Numbering {
  const cells = rows.filter((row) => row.number > lastHeader && row.isProse !== true && row.isHeading !== true)
  // What the words around a table number says nothing about its rows.
  const inTable = cells.filter((row) => row.isLine !== true)
  const below = inTable.length > 0 ? inTable : cells
  const numbered = below.filter((row) => isNumberedEntry(row, columns))
  const unnumbered = numbered.length === below.length ? [] : below.filter((row) => !isNumberedEntry(row, columns))
  // "II | HỘI PHỤ NỮ XÃ" and "II.1 | Chi hội thôn Mẫu" head entries, and are none.
  const others = unnumbered.filter((row) => standsAsEntry(row, columns) && !isBareEntry(row, columns))
  const last = numbered.at(-1)?.number ?? null
  const between = unnumbered.filter((row) => row.number < (last ?? 0) && isPersonsName(nameOf(columns, row)))
  return others.length > numbered.length || between.length * 2 > numbered.length ? null : last
}

export const isBelowNumbers = (row: CleanRow, columns: Columns, numbering: Numbering): boolean =>
  numbering !== null && row.number > numbering && row.isLine !== true && !isNumberedEntry(row, columns)

/** Names of people and nothing about them. */
export const areNames = (filled: readonly string[]): boolean => filled.every(isPersonsName)

/** Whether an entry is unlike the others: below their last number, or nothing but a name without a number where most are numbered or say more. */
export const isUnlike = (row: CleanRow, columns: Columns, { numbering, isTold }: Place): boolean =>
  row.isLine !== true &&
  !isNumberedEntry(row, columns) &&
  (isBelowNumbers(row, columns, numbering) || ((numbering !== null || isTold) && isBareEntry(row, columns)))
type Place = { readonly numbering: Numbering; readonly isTold: boolean }
/** Nothing in any column that is read, but the running number and the name: an entry with a rating or a sum is one, also where nobody's post is told. */
const isBareEntry = (row: CleanRow, columns: Columns): boolean => {
  const name = nameOf(columns, row)
  const says = columns.used.some((column) => {
    const cell = row.clean[column] ?? ''
    return column !== columns.indexOf('serial') && cell !== '' && !name.includes(cell)
  })
  return columns.used.length > 1 && !says && row.continued === undefined
}

/** Whether nearly every entry says more than a name. */
export function entriesAreTold(rows: readonly CleanRow[], columns: Columns, lastHeader: number): boolean {
  const named = rows.filter((row) => row.number > lastHeader && row.isProse !== true && isPersonsName(nameOf(columns, row)))
  return named.length > 3 && named.filter((row) => isBareEntry(row, columns)).length * 5 <= named.length
}

export const isPersonsName = oncePerText((text): boolean => looksLikeName(text) && isSurname(text.split(' ')[0] ?? ''))

/** Somebody's name and something about them besides; two names beside each other are those who sign. */
export function standsAsEntry(row: CleanRow, columns: Columns): boolean {
  const name = nameOf(columns, row)
  if (!isPersonsName(name) && kindOfName(name) === null) return false
  return row.clean.some((text) => text !== '' && !name.includes(text) && !isPersonsName(text) && strengthOf(text) === 0)
}

/** Somebody with a number, a birth or two more cells above the headings: headings in the middle of a list drop nobody in silence. */
export const isEntryAbove = (row: CleanRow, columns: Columns, headings: readonly number[]): boolean => {
  const name = nameOf(columns, row)
  if (headings.includes(row.number) || row.isProse === true || !isPersonsName(name) || !standsAsEntry(row, columns)) return false
  const isTold = isNumberedEntry(row, columns) || birthOf(columns.of(row, 'birth'), 9999).year !== null
  return name.split(' ').every((word) => /^\p{Lu}/u.test(word)) && (isTold || row.clean.filter((text) => text !== '').length > 2)
}

/** "Trang 1/2", "- 2 -": the page of a print, among the rows of a list. */
const page =
  /^(?:[-–—(\s]*(?:trang|page|tr\.)\s*(?:số)?\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?[-–—)\s]*|[-–—]\s*\d{1,3}\s*[-–—])$/iu
export const isPageMark = (filled: readonly string[]): boolean => filled.every((text) => page.test(text))

const isWordOfTotal = /^t[oổ]ng (c[oộ]ng|s[oố]|th[eể]|h[oợ]p|[dđ]i[eể]m|ti[eề]n)(?![\p{L}])/iu
/** "Cộng Thị Mẫu", "Tong Van Mau" with a year of birth or a post is a person. */
export const isPersonUnderTotal = (row: CleanRow, columns: Columns): boolean => {
  const name = nameOf(columns, row)
  const isName =
    (/^(?:[Cc]ộng|[Tt]ổng|CỘNG|TỔNG) (?:\p{Lu}\p{Ll}|\p{Lu}+(?: |$))/u.test(name) &&
      strengthOf(name) === 0 &&
      kindOfName(name.replace(/^\S+ /, '')) === null) ||
    /^(?:Cong|Tong)(?: [A-Z][a-z]+){2,4}$|^TONG(?: [A-Z]+){2,4}$/.test(name)
  return (
    isName && !isWordOfTotal.test(name) && ['birth', 'post', 'unit', 'gender'].some((field) => columns.of(row, field as ImportField) !== '')
  )
}
