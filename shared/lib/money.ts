import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { formatCount } from './numbers'
import { cleanLine } from './text'

/** `1.520.000`, for tables. Whole đồng. */
export const formatAmount = (vnd: number): string => formatCount(vnd)

/** `1.520.000 đ`, for screens; no line ends between the sum and its sign. */
export const formatMoney = (vnd: number): string => `${formatAmount(vnd)}\u00A0đ`

const reading = new ReadingConfig()
reading.unit = ['đồng']
reading.separator = ' '
reading.oddText = 'linh'

/** `Một triệu năm trăm hai mươi nghìn đồng`, for the total of a payment list. Whole đồng, not negative. */
export const moneyInWords = (vnd: number): string => {
  const words = doReadNumber(BigInt(vnd), reading).replaceAll('tỉ', 'tỷ')
  return words[0]!.toLocaleUpperCase('vi') + words.slice(1)
}

/** A sum in đồng as people write it: "1.200.000", "1,200,000 đ", "1200000 đồng"; `null` for anything else, also for "1.5". */
export const readMoney = (text: string): number | null => {
  const told = cleanLine(text).replace(/\s*(đồng|đ|vnđ|vnd)\.?$/iu, '')
  return /^\d{1,3}([., ]\d{3})+$|^\d+$/.test(told) ? Number(told.replace(/\D/g, '')) : null
}
