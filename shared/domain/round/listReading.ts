import { oncePer } from '../../lib/once'
import { readLegacy } from '../../lib/legacyText'
import { cleanLine } from '../../lib/text'
import type { LegacyEncoding } from '../../lib/legacyFont'
import { birthDayOf, birthOf } from '../subject/birth'
import { leftOutOf, type PersonCells } from '../subject/leftOut'
import type { NameDoubt } from '../subject/nameCell'
import { doubtsOfKeptName, readNameCell } from '../subject/nameReading'
import { genderOf, kindOfWords, nameProblemOf, textLostLetters } from '../subject/reading'
import { bornOfRow, kindOfRow, kindOfTyped, problemsOfRow, rowFields, type ListRow, type RowField } from './listRow'

/** What a person should look at in a cell of the list that is stored all the same. */
export type CellDoubt = {
  readonly field: RowField
  readonly code: NameDoubt | 'cellLettersLost'
  readonly text: string
}
/** What was read otherwise than it was typed or pasted, or is to be looked at there. */
export type CellReading =
  | CellDoubt
  | {
      readonly field: RowField
      readonly code: 'converted'
      readonly encoding: LegacyEncoding
      readonly original: string
      readonly result: string
    }
  | { readonly field: RowField; readonly code: 'lookAlikes' | 'recased' | 'genderDiffers'; readonly text: string }
  /** Said of a line whose kind does not have it: it is not stored. */
  | { readonly field: RowField; readonly code: 'ofPersons'; readonly text: string }
  | { readonly field: RowField; readonly code: 'birthUncertain'; readonly text: string; readonly year: number }
  | { readonly field: RowField; readonly code: 'birthSerial'; readonly text: string; readonly day: string }

const printed = ['post', 'unit', 'awardCode', 'achievement', 'proposedBy'] as const
const lostIn = (row: ListRow): CellDoubt[] =>
  printed.flatMap((field) => (textLostLetters(row[field]) ? [{ field, code: 'cellLettersLost', text: row[field].slice(0, 120) }] : []))

/** The doubts of a line as it stands. A row is looked at once. */
export const doubtsOfRow = oncePer((row: ListRow): readonly CellDoubt[] => {
  const isNamed = row.name !== '' && nameProblemOf(row.name) === null
  const kind = kindOfRow(row)
  const ofName = isNamed ? doubtsOfKeptName(row.name, kind) : []
  const isKindTold = kindOfWords(row.kind) !== null
  return [
    ...ofName
      .filter((code) => code !== 'maybeCollective' || !isKindTold)
      .map((code) => ({ field: 'name', code, text: row.name.slice(0, 300) }) as const),
    ...lostIn(row),
  ]
})

function ofBirth(row: ListRow, typed: string): CellReading[] {
  const { text } = readLegacy(typed)
  const { isUncertain, isSerial, isShort } = birthOf(text, 9999)
  const year = bornOfRow(row).birthYear
  if (year === null || row.birthYear === '') return []
  const said = cleanLine(text)
  if (isSerial === true) return [{ field: 'birthYear', code: 'birthSerial', text: said, day: birthDayOf(text, 9999) ?? '' }]
  return (isUncertain ?? isShort) === true ? [{ field: 'birthYear', code: 'birthUncertain', text: said, year }] : []
}

/** What this change leaves out because only a person has it: pasted for a closed cell, or there before the kind was changed. */
function ofPersons(row: ListRow): CellReading[] {
  const kind = kindOfRow(row)
  if (kind === 'person' || problemsOfRow(row, 9999).kind === 'kindUnclear') return []
  const said = (field: keyof PersonCells): string => cleanLine(row.asTyped?.[field] ?? row[field]).slice(0, 120)
  const cells = { honorific: said('honorific'), birthYear: said('birthYear'), post: said('post') }
  return leftOutOf(kind, row.name, cells).map((field) => ({ field, code: 'ofPersons', text: cells[field] }) as const)
}

/** What the change that is being made to a line read otherwise than it was typed, and what to look at in it; nothing of an earlier change. */
export function readingsOf(row: ListRow): readonly CellReading[] {
  const { asTyped } = row
  if (asTyped === undefined) return []
  const isKindTold = kindOfWords(row.kind) !== null
  const left = ofPersons(row)
  return rowFields.flatMap((field): readonly CellReading[] => {
    const typed = asTyped[field]
    const leftOut = left.find((one) => one.field === field)
    if (leftOut !== undefined) return [leftOut]
    if (typed === undefined || typed === '') return []
    if (field === 'name') {
      const read = readNameCell(typed, kindOfTyped(row), { isKindTold })
      const told = genderOf(asTyped.honorific ?? '')
      return [
        ...read.notes.map((note) => ({ ...note, field })),
        ...read.doubts.map((code) => ({ field, code, text: typed.slice(0, 300) })),
        ...(left.length === 0 && told !== null && read.gender !== null && told !== read.gender
          ? [{ field: 'honorific', code: 'genderDiffers', text: cleanLine(asTyped.honorific ?? '') } as const]
          : []),
      ]
    }
    const { text, encoding } = readLegacy(typed)
    const converted: readonly CellReading[] =
      encoding === null ? [] : [{ field, code: 'converted', encoding, original: cleanLine(typed), result: cleanLine(text) }]
    const lost = lostIn(row).filter((doubt) => doubt.field === field)
    return [...converted, ...(field === 'birthYear' ? ofBirth(row, typed) : []), ...lost]
  })
}

/** The line as it is stored: without what was typed. */
export const settledRow = (row: ListRow): ListRow => (row.asTyped === undefined ? row : withoutTyped(row))
const withoutTyped = oncePer(({ asTyped: _, ...settled }: ListRow): ListRow => settled)
