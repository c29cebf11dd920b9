import { cleanLine, foldText } from '../../lib/text'
import type { Rating } from './years'

/** Ratings in a few letters, without points and blanks: "HTXSNV", "H.T.T.N.V", "XS". */
const short: Readonly<Record<Rating, RegExp>> = {
  excellent: /^(ht)?xs(nv)?$/,
  good: /^(htt(nv)?|t)$/,
  completed: /^ht(nv)?$/,
  failed: /^(k|ko|kg|c)ht(nv)?$/,
}

/** The words of the four ratings; a word of four letters and more may have one slip in it, shorter ones only those that are often made. */
const done = 'hoan thanh'
const task = 'nhiem vu'
const words = [...new Set(`${done} ${task} xuat khong`.split(' '))].filter((word) => word.length >= 4)
const slips: Readonly<Record<string, string>> = {
  ...{ ht: done, nv: task, xs: 'xuat sac', xac: 'sac', sat: 'sac', xat: 'sac', sacs: 'sac', tots: 'tot', tott: 'tot' },
  ...{ htt: `${done} tot`, htxs: `${done} xuat sac`, htnv: `${done} ${task}`, ko: 'khong', kg: 'khong', k: 'khong' },
}

/** Whether one letter more, less or other, or two letters turned round, make one word of the other. */
function isSlipOf(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === meant[same]) same += 1
  const [rest, due] = [word.slice(same), meant.slice(same)]
  if (rest === due || rest.slice(1) === due || rest === due.slice(1) || rest.slice(1) === due.slice(1)) return true
  return rest.length > 1 && rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2)
}
const meantBy = (word: string): string => slips[word] ?? words.find((meant) => word.length >= 4 && isSlipOf(word, meant)) ?? word

const before = '(?:(?:ket qua |muc do |muc )?(?:danh gia|xep loai|phan loai|loai|muc do|muc|dat)(?: la)? )?'
const after = '(?: duoc giao)?'
const wholes: readonly (readonly [Rating, RegExp])[] = (
  [
    ['excellent', `(?:${done} )?xuat sac(?: ${task})?|${done} ${task} xuat sac`],
    ['good', `(?:${done} )?tot(?: ${task})?|${done} ${task} tot`],
    ['completed', `${done}(?: ${task})?(?: nhung con han che ve nang luc)?`],
    ['failed', `(?:khong|chua) ${done}(?: ${task})?`],
  ] as const
).map(([rating, phrase]) => [rating, new RegExp(`^${before}(?:${phrase})${after}$`)])

/**
 * The rating that a cell names: "Hoàn thành xuất sắc nhiệm vụ", "HT tốt NV", "HTXSNV", "xuất xắc". The whole cell has to say it: "Hoàn thành
 * chưa tốt", "Tốt nghiệp đại học", "Loại A" or "Không xếp loại" name none of the four and give `null`, so that the officer is asked.
 */
export function readRating(cell: string): Rating | null {
  const text = foldText(cleanLine(cell))
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const abbreviated = Object.entries(short).find(([, pattern]) => pattern.test(letters))
  if (abbreviated !== undefined) return abbreviated[0] as Rating
  const phrase = text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(meantBy)
    .join(' ')
  return wholes.find(([, pattern]) => pattern.test(phrase))?.[0] ?? null
}
