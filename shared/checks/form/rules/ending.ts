import { endMark } from '../anatomy'
import { finding } from '../catalogue'
import type { FormCheck } from '../context'
import { placeOf } from '../places'

/** ". NT", "./. NT", ". NT./.": a drafter's initials behind the last sentence. */
const initialsAtEnd = /[.…]\s*\/?\.?\s*(\p{Lu}{1,5})\.?(?:\.\/\.)?$/u
const loneInitials = /^\p{Lu}{2,5}\.?$/u

/** TT-37: the last sentence, and each appendix, ends with "./." */
export const endsWithMark: FormCheck = (anatomy) => {
  const last = anatomy.body.filter(({ text }) => text !== '' && !loneInitials.test(text)).at(-1)
  const isPaper = anatomy.type !== null || anatomy.isLetter
  return [
    ...(isPaper && last !== undefined && !endMark.test(last.text) ? [finding('TT-37', placeOf(anatomy, last))] : []),
    ...anatomy.appendices
      .filter(({ paragraphs }) => !paragraphs.some(({ text }) => endMark.test(text)))
      .map(({ heading }) => finding('TT-37', placeOf(anatomy, heading))),
  ]
}

/** TT-38: nothing follows "./.", and initials belong to the recipients' block. */
export const nothingAfterEnd: FormCheck = (anatomy) => {
  const last = anatomy.body.filter(({ text }) => text !== '').at(-1)
  const early = anatomy.body.find(
    (paragraph) => /\.\/\.(?!$)/u.test(paragraph.text) || (paragraph !== last && endMark.test(paragraph.text)),
  )
  const initials = last !== undefined && (initialsAtEnd.test(last.text) || loneInitials.test(last.text)) ? last : undefined
  const found = initials ?? early
  return found === undefined ? [] : [finding('TT-38', placeOf(anatomy, found))]
}
