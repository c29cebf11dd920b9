import { recordChoices } from '@renderer/text/recordChoices'
import { reviewKinds } from '@shared/domain/movement/types'
import { roundTypes } from '@shared/domain/round/types'
import { kindWords } from '@shared/domain/subject/rules'
import { addableKeys, type AddableKey } from '@shared/law/addable'
import { awardOfThresholdKey, factsOfKey } from '@shared/law/keys'
import { awardNameOf, titleOfKey } from '@shared/law/names'
import type { LawBook, LawParameter, ParameterValue } from '@shared/law/types'
import { valueProblem, type ValueProblem } from '@shared/law/values'
import type { CalendarDate } from '@shared/lib/dates'
import { readTypedNumber, writeNumber } from './numbers'
import { lawText } from './text'

const t = lawText.form
const h = lawText.history

/** What a parameter is called on screen: never by its key. */
export const titleOf = ({ key, title }: Pick<LawParameter, 'key' | 'title'>, book: LawBook): string => {
  if (title !== '' && title !== key) return title
  const code = awardOfThresholdKey(key)
  return code === undefined ? titleOfKey(book, key) : lawText.history.awardThreshold(awardNameOf(book, code))
}

/** "10.000 đồng", "80%", "Giấy khen của Chủ tịch Ủy ban nhân dân xã". */
export const valueWords = ({ key, unit }: Pick<LawParameter, 'key' | 'unit'>, value: number | string, book: LawBook): string => {
  if (key === 'award.usualCode') return awardNameOf(book, String(value))
  const words = typeof value === 'number' ? writeNumber(value) : value
  return unit === '' ? words : lawText.history.withUnit(words, unit)
}

/** A parameter the office may add: its key, the heading it stands under, what it is called there, and in full. */
export type AddableParameter = {
  readonly key: string
  readonly about: string
  readonly label: string
  readonly title: string
  readonly unit: string
}

const labelOf = ({ of, about }: AddableKey): string => {
  if (of === null) return about
  if (of.what === 'year') return h.ofYear(of.year)
  if (of.what === 'round')
    return h.ofRound(recordChoices['roundType']?.[of.type] ?? of.type, recordChoices['reviewKind']?.[of.review ?? ''])
  return of.subjectKind === null ? of.name : h.ofKind(of.name, kindWords[of.subjectKind])
}

/** Parameters the office may add on a day: keys that code reads and the book lacks, for every award, type of round and year. */
export const addableParameters = (book: LawBook, on: CalendarDate, taken: readonly string[]): AddableParameter[] =>
  addableKeys(book, on, { types: roundTypes, reviews: reviewKinds }, taken).map((one) => {
    const label = labelOf(one)
    return { key: one.key, unit: one.unit, about: one.about, label, title: one.of === null ? label : `${label}: ${one.about}` }
  })

const problemWords = (problem: ValueProblem): string => {
  switch (problem.code) {
    case 'percent':
      return h.wrong.percent
    case 'share':
      return h.wrong.share
    case 'count':
      return h.wrong.count
    case 'choice':
      return h.wrong.choice(problem.choices)
    case 'dayMonth':
      return h.wrong.dayMonth
    case 'codes':
      return h.wrong.codes(problem.unknown)
  }
}

/** Whether values of that key are numbers. */
export const isNumberKey = (key: string, values: readonly ParameterValue[]): boolean =>
  (factsOfKey(key)?.type ?? typeof values[0]?.value) === 'number'

export type TypedValue = {
  readonly value: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly source: string
  readonly note: string
  readonly confirmedOn: CalendarDate | null
}
export const emptyValue: TypedValue = { value: '', from: null, to: null, source: '', note: '', confirmedOn: null }
export const typedValueOf = ({ value, ...rest }: ParameterValue): TypedValue => ({
  ...rest,
  value: typeof value === 'number' ? writeNumber(value) : value,
})

export type CheckedValue = {
  readonly value: ParameterValue | undefined
  readonly problems: Readonly<Partial<Record<keyof TypedValue, string>>>
}

/** The typed value, or a sentence for every field that is wrong. `replaced`: the value being corrected. */
export function checkValue(
  key: string,
  values: readonly ParameterValue[],
  typed: TypedValue,
  replaced: ParameterValue | undefined,
  book: Pick<LawBook, 'awardForms'>,
): CheckedValue {
  const text = typed.value.trim()
  const isNumber = isNumberKey(key, values)
  // Two thirds is shown as 0,6667: left as shown, it stays two thirds.
  const isUntouched = replaced !== undefined && text === typedValueOf(replaced).value
  const value = isUntouched ? replaced.value : isNumber ? readTypedNumber(text) : text
  const others = values.filter((other) => other !== replaced)
  const wrong = value === undefined || isUntouched ? null : valueProblem(key, value, book)
  const problems: Partial<Record<keyof TypedValue, string>> = {
    ...(text === ''
      ? { value: isNumber ? t.needed : lawText.history.wrongText }
      : value === undefined
        ? { value: t.wrongNumber }
        : wrong === null
          ? {}
          : { value: problemWords(wrong) }),
    ...(typed.from === null && others.some(({ from }) => from === null) ? { from: lawText.history.fromNeeded } : {}),
    ...(typed.from !== null && typed.to !== null && typed.to < typed.from ? { to: t.endBeforeStart } : {}),
  }
  const isRight = value !== undefined && Object.keys(problems).length === 0
  return { value: isRight ? { ...typed, source: typed.source.trim(), note: typed.note.trim(), value } : undefined, problems }
}
