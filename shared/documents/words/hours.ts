import { padded } from './office'

const dots = '……'

/** `14:00` as "14 giờ 00"; dots while it is not known. */
export const hourText = (at: string | undefined): string => {
  const match = /^(\d{1,2})[:hg.]\s*(\d{2})?$/u.exec((at ?? '').trim())
  if (match === null) return at !== undefined && at.trim() !== '' ? at.trim() : `${dots} giờ ${dots}`
  return `${padded(Number(match[1]))} giờ ${match[2] ?? '00'}`
}
