import { foldText } from '../../lib/text'
import type { Subject } from './types'

/** What stands under the name on lists and certificates: post and unit of a person, parent organ or address of the others. */
export const detailLineOf = (subject: Subject): string => {
  switch (subject.kind) {
    case 'person':
      return [subject.post, subject.unit || subject.address].filter((part) => part !== '').join(', ')
    case 'collective':
      return subject.parentOrgan || subject.address
    case 'household':
      return subject.address
  }
}

/** The text that search looks in: name, birth year, post, unit, address, folded. */
export const searchKeyOf = (subject: Subject): string =>
  foldText(
    [
      subject.name,
      subject.kind === 'person' ? `${subject.birthYear ?? ''} ${subject.post} ${subject.unit}` : '',
      subject.kind === 'household' ? subject.headName : '',
      subject.address,
    ].join(' '),
  )
