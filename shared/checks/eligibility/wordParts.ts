import type { Rating } from '../../domain/subject/years'

/** What the sentences of the law's checks have in common. */

/** A finding's sentence, and what cures it. */
export type Words = { readonly message: string; readonly cure: string }

export const ratingWords: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  failed: 'không hoàn thành nhiệm vụ',
}
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false })
/** "70%", "66,67%". */
export const share = (percent: number): string => `${decimal.format(percent)}%`
export const list = (years: readonly number[]): string => years.join(', ')
/** "02". */
export const two = (count: number): string => String(count).padStart(2, '0')
export const onSubject = 'Xem hồ sơ Đối tượng, mục Kỷ luật, xem xét.'
export const onYears = 'Ghi ở hồ sơ Đối tượng, mục Từng năm, hoặc ở bảng Xếp loại theo năm.'
