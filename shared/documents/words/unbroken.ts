import type { FieldValue, FieldValues } from '../definition'

const parted = /(thi đua|văn hóa|văn hoá|kinh tế|chính trị) ([-–]) (khen thưởng|xã hội)/giu

const keptWhole = (value: FieldValue): FieldValue =>
  typeof value === 'string'
    ? /hen thưởng|ã hội/i.test(value)
      ? value.replace(parted, '$1\u00A0$2\u00A0$3')
      : value
    : Array.isArray(value)
      ? value.map(unbroken)
      : value

/** The values with "Thi đua - Khen thưởng" and "Văn hóa - Xã hội" kept on one line: none ends or begins at their hyphen. */
export const unbroken = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keptWhole(value)]))
