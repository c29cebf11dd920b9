import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { formatCount } from './numbers'

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
