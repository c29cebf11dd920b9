import { readHour } from '../../lib/hours'

const dots = '……'

/** `14:00` as "14 giờ 00"; dots while it is not known. */
export const hourText = (at: string | undefined): string => {
  const hour = readHour(at ?? '')
  if (hour === null) return (at ?? '').trim()
  return hour === '' ? `${dots} giờ ${dots}` : hour.replace(':', ' giờ ')
}
