import { cleanLine } from '../../lib/text'
import { genderOf } from './reading'
import type { SubjectKind } from './types'

/** What is said of somebody that only the record of a person has room for, as it stands in the cells. */
export type PersonCells = { readonly honorific: string; readonly birthYear: string; readonly post: string }

/** Of these cells those that a record of that kind leaves out. The form of address of a household goes into its name ("Hộ bà …"). */
export function leftOutOf(kind: SubjectKind, name: string, cells: PersonCells): readonly (keyof PersonCells)[] {
  if (kind === 'person') return []
  const gender = genderOf(cells.honorific)
  const isInName =
    kind === 'household' && gender !== null && (gender === 'male' ? /(?<!\p{L})ông(?!\p{L})/iu : /(?<!\p{L})bà(?!\p{L})/iu).test(name)
  return (['honorific', 'birthYear', 'post'] as const).filter(
    (cell) => cleanLine(cells[cell]) !== '' && !(cell === 'honorific' && isInName),
  )
}
