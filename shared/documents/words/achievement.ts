import { capitalise, cleanText, decapitalise } from '../../lib/text'

/**
 * Several typed lines as one. A line that a list mark begins is an item, set off by ";" where the one before is open; any other line end
 * is only where somebody's line was full: a blank.
 */
const joinLines = (text: string): string =>
  cleanText(text)
    .split('\n')
    .map((part) => ({ isItem: /^\s*[-–+•*]\s/u.test(part), words: part.replace(/^\s*[-–+•*]\s*/, '').trim() }))
    .filter(({ words }) => words !== '')
    .reduce((whole, { isItem, words }) => (whole === '' ? words : `${whole}${isItem && !/[.,;:]$/.test(whole) ? ';' : ''} ${words}`), '')

/**
 * The achievement as a certificate says it: "Đã có thành tích …", "Đã …", without a final stop. Typed words stay;
 * only "có thành tích …" and "thành tích …" receive what is missing before them. Without an own text, the round's merit speaks.
 */
export function achievementLine(achievement: string, merit: string): string {
  const typed = joinLines(achievement) || joinLines(merit)
  const open = typed.replace(/[\s.;,/]+$/u, '')
  if (/^có thành tích\b/iu.test(open)) return `Đã ${decapitalise(open)}`
  if (/^thành tích(\s|$)/iu.test(open)) return `Đã có ${decapitalise(open)}`
  return capitalise(open)
}
