/** `5.000`: a whole number of things or đồng, as it is written in Vietnam. The number of a line or a year is no count and stays plain. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

/** Whether a number stands with dots between its thousands, in a file and on paper alike: a sum does, a year does not. */
export const hasDots = (value: number): boolean => Number.isInteger(value) && Math.abs(value) >= 10_000
