import type { Subject } from './types'

/** Ông or Bà before a person's name; nothing where the gender is not known or the subject is no person. */
export const honorificOf = (subject: Subject): string =>
  subject.kind !== 'person' || subject.gender === null ? '' : subject.gender === 'male' ? 'Ông' : 'Bà'
