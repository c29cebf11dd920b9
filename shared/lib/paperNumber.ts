/** "12", "05", "Số 12", "12/QĐ-UBND", "số: 12 /QĐ-UBND". A year between number and symbol is another kind of paper and is not read. */
const asWritten = /^(?:số\s*:?\s*)?0{0,5}([1-9]\d{0,5})(?:\s*\/\s*\p{L}[\p{L}.\-‑–]*)?$/iu

/** The number of a paper as people write it; `null` for an empty field, `undefined` for what is no number. */
export function paperNumberOf(typed: string): number | null | undefined {
  const words = typed.trim().normalize('NFC')
  if (words === '') return null
  const digits = asWritten.exec(words)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
