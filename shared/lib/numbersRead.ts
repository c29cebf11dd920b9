import { foldText } from './text'

/**
 * The number a cell holds as people write it in Vietnam: "1.520.000", "9,5", "98%", "12 mô hình" where `unit` is "mô hình". `null` for
 * anything else, also for "12,000", which is twelve or twelve thousand.
 */
export function readAmount(text: string, unit = ''): number | null {
  const match = /^\s*(\d[\d.,\s\u00A0]*?)\s*(%|[^\d.,].*)?$/u.exec(text)
  if (match === null) return null
  const digits = (match[1] ?? '').replace(/[\s\u00A0]/g, '')
  const behind = foldText(match[2] ?? '')
  if (behind !== '' && behind !== foldText(unit) && (match[2] ?? '').trim() !== '%') return null
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(\.\d{1,2}|\.\d{4,})?$/.test(digits)) return Number(digits)
  if (/^\d+,(\d{1,2}|\d{4,})$/.test(digits)) return Number(digits.replace(',', '.'))
  return null
}
