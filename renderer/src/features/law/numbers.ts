const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 })

/** `0,3`, `10.000`: a number as written in Vietnam. */
export const writeNumber = (value: number): string => format.format(value)

/** Reads `0,3`, `0.3`, `10.000`, `2.530.000`; `undefined` when it is no number. Dots between groups of three count as thousands. */
export function readTypedNumber(typed: string): number | undefined {
  const text = typed.trim().replace(/\s/g, '')
  const isGrouped = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)
  const plain = (isGrouped ? text.replaceAll('.', '') : text).replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
