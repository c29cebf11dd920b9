import { readingsOf, type CellReading } from '@shared/domain/round/listReading'
import type { ListRow, RowField } from '@shared/domain/round/listRow'
import { nameReasons, readingWords } from '@renderer/text/readingText'
import { columnOf } from '../frame/text'

/** One cell that was read otherwise than it was written, or is to be looked at, in the list as it stood then. */
export type ListReading = {
  /** From 1. */
  readonly line: number
  readonly rowId: string
  readonly field: RowField
  readonly written: string
  readonly read: string
  readonly why: string
  /** Left out: the kind of the line does not have such a cell. */
  readonly isLeftOut: boolean
}

/** Why, in the words of every list. */
export function readingText(reading: CellReading): string {
  switch (reading.code) {
    case 'converted':
      return readingWords.converted(reading.original, reading.encoding, reading.result)
    case 'lookAlikes':
    case 'recased':
    case 'genderDiffers':
      return readingWords[reading.code](reading.text)
    case 'ofPersons':
      return readingWords.ofPersons(reading.text)
    case 'birthUncertain':
      return readingWords.birthUncertain(reading.text, reading.year)
    case 'birthSerial':
      return readingWords.birthSerial(reading.text, reading.day)
    case 'cellLettersLost':
      return readingWords.lettersLost(columnOf[reading.field], reading.text)
    default:
      return nameReasons[reading.code](reading.text)
  }
}

const mostShown = 500

export type Readings = { readonly shown: readonly ListReading[]; readonly cells: number; readonly lines: number }

/**
 * Everything in a change of the list that was read otherwise than it was written: the first few hundred cells, and how many there are. Work that
 * may be long: it tells after each row how many it has looked at.
 */
export function* findingReadings(rows: readonly ListRow[]): Generator<number, Readings> {
  const shown: ListReading[] = []
  let cells = 0
  let lines = 0
  for (const [index, row] of rows.entries()) {
    const found = readingsOf(row)
    if (found.length > 0) {
      cells += found.length
      lines += 1
    }
    for (const one of found.slice(0, mostShown - shown.length))
      shown.push({
        line: index + 1,
        rowId: row.id,
        field: one.field,
        written: row.asTyped?.[one.field] ?? (one.code === 'ofPersons' ? one.text : ''),
        read: one.code === 'ofPersons' ? '' : row[one.field],
        why: readingText(one),
        isLeftOut: one.code === 'ofPersons',
      })
    yield index + 1
  }
  return { shown, cells, lines }
}
