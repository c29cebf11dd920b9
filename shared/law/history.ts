import { dayBefore } from '../lib/dates'
import type { ParameterValue } from './types'

const startOf = ({ from }: ParameterValue): string => from ?? ''

/** Oldest first; a value without a first day has held since ever. */
export const inOrder = (values: readonly ParameterValue[]): ParameterValue[] =>
  values.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))

/** Values that another one ends: they began before it and would hold on its first day. */
export const endedBy = (values: readonly ParameterValue[], { from }: ParameterValue): ParameterValue[] =>
  from === null ? [] : values.filter((other) => startOf(other) < from && (other.to === null || other.to >= from))

/** The history with one more value, or with it in the place of `replaced`. What held until then ends on the day before. */
export function withValue(values: readonly ParameterValue[], value: ParameterValue, replaced?: ParameterValue): ParameterValue[] {
  const others = values.filter((other) => other !== replaced)
  const ended = endedBy(others, value)
  return inOrder([
    ...others.map((other) => (value.from !== null && ended.includes(other) ? { ...other, to: dayBefore(value.from) } : other)),
    value,
  ])
}
