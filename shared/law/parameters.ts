import { isWithin, type CalendarDate } from '../lib/dates'
import { oncePer } from '../lib/once'
import { err, ok, type Result } from '../lib/result'
import type { LawKey, NumberKey, TextKey } from './keys'
import { titleOfKey } from './names'
import type { LawBook, LawParameter, ParameterValue } from './types'

/** A parameter on a day, with what stands behind it. */
export type LawValue<Value extends number | string> = {
  readonly value: Value
  readonly title: string
  readonly source: string
  readonly confirmedOn: CalendarDate | null
}

/** What a history says on that day: of two values that both hold, the one that began later. */
export const valueOn = (values: readonly ParameterValue[], on: CalendarDate): ParameterValue | undefined =>
  values
    .filter((value) => isWithin(on, value.from, value.to))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .at(-1)

/** The parameter of that key; `undefined` when the book has none. */
export const parameterOf = (book: LawBook, key: LawKey): LawParameter | undefined => byKey(book).get(key)
const byKey = oncePer((book: LawBook): ReadonlyMap<string, LawParameter> => new Map(book.parameters.map((one) => [one.key, one])))

function read<Value extends number | string>(
  book: LawBook,
  key: LawKey,
  on: CalendarDate,
  isRight: (value: number | string) => value is Value,
): Result<LawValue<Value>> {
  const parameter = parameterOf(book, key)
  const found = parameter === undefined ? undefined : valueOn(parameter.values, on)
  if (parameter === undefined || found === undefined || !isRight(found.value))
    return err({ code: 'law.missing', key, title: titleOfKey(book, key), onDate: on })
  return ok({ value: found.value, title: parameter.title, source: found.source, confirmedOn: found.confirmedOn })
}

/** A number of the law on that day. There is no other value in the code. Errors: `law.missing`. */
export const readNumber = (book: LawBook, key: NumberKey, on: CalendarDate): Result<LawValue<number>> =>
  read(book, key, on, (value) => typeof value === 'number')

/** A word of the law on that day. There is no other value in the code. Errors: `law.missing`. */
export const readText = (book: LawBook, key: TextKey, on: CalendarDate): Result<LawValue<string>> =>
  read(book, key, on, (value) => typeof value === 'string')
