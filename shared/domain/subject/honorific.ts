import { foldText } from '../../lib/text'
import type { Subject } from './types'

/** Ông or Bà before a person's name; nothing where the gender is not known or the subject is no person. */
export const honorificOf = (subject: Subject): string => (subject.kind !== 'person' ? '' : (addressOf(subject.gender) ?? ''))

/** How somebody is addressed; nothing where nobody said. */
export const addressOf = (gender: 'male' | 'female' | null): 'Ông' | 'Bà' | null =>
  gender === null ? null : gender === 'male' ? 'Ông' : 'Bà'

/** Middle names that only women, or only men, carry. Usage; a proposal, never a fact. */
const middleNames = {
  Bà: ['thi'],
  Ông: ['van', 'duc', 'dinh', 'huu', 'ba', 'cong', 'trong', 'quoc', 'viet', 'sy', 'si', 'dang', 'manh'],
} as const

/**
 * Ông or Bà as the middle name lets one guess, "Nguyễn Thị Mẫu" → "Bà"; empty where it tells nothing or both. It is proposed to the officer,
 * never stored by itself. "Thị" tells more than the rest: "Lê Thị Văn Mẫu" is a woman's name.
 */
export function proposedHonorific(name: string): 'Ông' | 'Bà' | '' {
  const middle = foldText(name).split(' ').slice(1, -1)
  if (middle.some((word) => middleNames.Bà.some((one) => one === word))) return 'Bà'
  return middle.length > 0 && middleNames.Ông.some((one) => one === middle[0]) ? 'Ông' : ''
}
