import { birthOf } from '../domain/subject/birth'
import { looksLikeName } from '../domain/subject/nameCell'
import { kindOfName, splitHonorific } from '../domain/subject/reading'
import { isSurname } from '../domain/subject/surnames'
import { withoutBullets } from '../lib/bullets'
import { cleanLine } from '../lib/text'

/** Headings of a list that is written as paragraphs: its lines have these parts. */
export const paragraphHeadings = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị công tác', 'Thành tích'] as const

const bornWords = /^(?:sinh (?:năm|ngày)|năm sinh|ngày sinh|sn|ns|sinh)\s*:?\s*(?=\d)/iu
const meritWords = /^(?:đã có|có thành tích|đã|vì|về việc|do|thành tích)(?=\s|:)/iu

/**
 * The parts of "1. Ông Nguyễn Văn Mẫu, sinh năm 1985, Trưởng thôn Mẫu;": number, name, birth, post and unit, merit. `null` for a line that is about
 * nobody. Such a line bears a number or mark, or a form of address.
 */
export function partsOfLine(line: string): readonly string[] | null {
  const text = cleanLine(line).replace(/[;.]+$/, '')
  const bare = withoutBullets(text)
  const number = /^\(?(\d{1,4})\s*[.)/-]/.exec(text)?.[1] ?? ''
  const [name = '', ...rest] = bare.split(/\s*[,;:]\s+|\s+[-–—]\s+/)
  const person = splitHonorific(name)
  const isMarked = bare !== text
  const isPerson = looksLikeName(person.name) && (person.name !== name || (isMarked && isSurname(person.name.split(' ')[0] ?? '')))
  const isOther = isMarked && kindOfName(name) !== null && /\s(?:\p{Lu}|\d)/u.test(name) && name.length <= 90
  if (!isPerson && !isOther) return null
  const born = rest.find((part) => bornWords.test(part) && birthOf(part.replace(bornWords, ''), 2100).year !== null)
  const merit = rest.findIndex((part) => meritWords.test(part))
  const details = rest.slice(0, merit === -1 ? rest.length : merit).filter((part) => part !== born)
  return [number, name, born?.replace(bornWords, '') ?? '', details.join(', '), merit === -1 ? '' : rest.slice(merit).join(', ')]
}
