import type { BrokenDetail } from '@shared/lib/errors'
import { formatCount } from '@shared/lib/numbers'
import { fieldWords, tableWord } from './recordText'

/** How many of them a person reads. */
const shown = 8

const fieldsOf = (fields: readonly string[]): string =>
  [...new Set(fields.map((field) => `“${fieldWords(field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)))}”`))].join(
    ', ',
  )

function whatIsWrong({ fields = [], missing, counts, words }: BrokenDetail): string {
  if (missing !== undefined) return `${fieldsOf(fields)} chỉ đến một ${tableWord(missing.table)} không có trong tệp (mã ${missing.id})`
  if (counts !== undefined)
    return `đọc được ${formatCount(counts.found)}, tệp ghi ${counts.said === undefined ? 'không rõ' : formatCount(counts.said)}`
  if (fields.length > 0) return `${fieldsOf(fields)} không đúng`
  return words ?? 'không dùng được'
}

function inWords(detail: BrokenDetail): string {
  const { place, table } = detail
  const where = [place, ...(table === undefined ? [] : [tableWord(table)])].filter((part) => part !== undefined).join(', ')
  return where === '' ? whatIsWrong(detail) : `${where}: ${whatIsWrong(detail)}`
}

/** What is wrong in a backup, the first things, as a person looks for them. */
export const brokenWords = (details: readonly BrokenDetail[]): string[] => [...new Set(details.map(inWords))].slice(0, shown)
