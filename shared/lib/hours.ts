/**
 * An hour of the day as people write it ("8h30", "8h", "10 giờ", "8 giờ 30 phút", "14.30", "14:30"), as `08:30`. Empty stays empty; `null` where
 * it is none: one digit of minutes may have lost the other.
 */
export function readHour(typed: string): string | null {
  const text = typed.trim().toLocaleLowerCase('vi').normalize('NFC')
  if (text === '') return ''
  const [, hour = '', minute = ''] = /^(\d{1,2})\s*(?:[:.]\s*(?=\d)|h|g|giờ)\s*(\d{2})?(?:\s*(?:phút|p|'))?$/u.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
