import { lastDayOf } from '@shared/lib/dates'

/** A day by its numbers; it may be one that no year has. */
export type Numbers = { readonly year: number; readonly month: number; readonly day: number }
type Chance = (below: number) => number

const two = (value: number): string => String(value).padStart(2, '0')
const wide = (text: string): string => text.replace(/[0-9/.-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** A real day of these years, the ends of months and leap days among them more often than they come. */
export function aRealDay(next: Chance, first: number, last: number): Numbers {
  const year = first + next(last - first + 1)
  const month = next(8) === 0 ? 2 : 1 + next(12)
  const end = lastDayOf(year, month)
  return { year, month, day: next(4) === 0 ? end : 1 + next(end) }
}

/** That day in every way that is read exactly in a field of a paper. */
export function exactSpellings({ year, month, day }: Numbers, next: Chance): readonly string[] {
  const short = two(year % 100)
  const sign = ['/', '-', '.', '–', '—', '‑', '−', '∕', '⁄'][next(9)]!
  const blank = [' ', '\u00A0', '\u202F', '\t', '\u2009', '  '][next(6)]!
  const [d, m] = [next(2) === 0 ? String(day) : two(day), next(2) === 0 ? String(month) : two(month)]
  const words = `ngày ${d} tháng ${m} năm ${year}`
  return [
    `${d}${sign}${m}${sign}${year}`,
    `${d}${sign}${m}${sign}${short}`,
    `${d}${blank}${sign}${blank}${m}${blank}${sign}${blank}${year}`,
    `${blank}${d}/${m}/${year}${blank}`,
    `${two(day)}${two(month)}${short}`,
    `${two(day)}${two(month)}${year}`,
    words,
    words.replaceAll(' ', blank),
    words.normalize('NFD'),
    words.toUpperCase(),
    `Nam Mẫu, ${words}`,
    `Thứ Tư, ${words}.`,
    `ngày ${d}/${m}/${year}`,
    `Ngày ${d} tháng ${m} năm ${short}`,
    `${d} tháng ${m}, ${year}`,
    `${d}/${m} năm ${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}-${two(month)}-${two(day)}T00:00:00.000Z`,
    `${d}/${m}/${year} 00:00:00`,
    `${d}/${m}/${year};`,
    wide(`${d}/${m}/${year}`),
    wide(`${d}-${m}-${year}`),
    `\uFEFF${d}/${m}\u200B/${year}`,
  ]
}

/** That day as a slip of the hand or a machine that reads paper leaves it: it may be asked about, it may not become another day. */
export function slippedSpellings({ year, month, day }: Numbers, next: Chance): readonly string[] {
  const whole = `${two(day)}/${two(month)}/${year}`
  const place = next(whole.length)
  const letters: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B' }
  return [
    whole.replaceAll('0', 'O'),
    whole.replaceAll('0', 'o'),
    [...whole].map((sign) => letters[sign] ?? sign).join(''),
    `${day}/${month}/${year}¹`,
    `${day}¹/${month}/${year}`,
    `${day}/${month}²/${year}`,
    `${whole}${next(10)}`,
    `${day}/${month}/${year}/${next(30)}`,
    `${day}/${month}-${year}`,
    `${day}//${month}/${year}`,
    `từ ${whole} đến ${whole}x`,
    `${whole}?`,
    `${day}/${month}`,
    `${day}/${month}/${String(year).slice(0, 3)}`,
    `${day}${month}${year}`.length === 7 ? `${day}${month}${year}` : whole,
    `${whole.slice(0, place)} ,${whole.slice(place)}`,
    `${two(day)} ${two(month)} ${year}`,
    `${day}\u0661/${month}/${year}`,
  ]
}
