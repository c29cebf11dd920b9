const two = (value: number): string => String(value).padStart(2, '0')

/** The day of an Excel serial number as dd/MM/yyyy; `null` when it is no day of 1900–2200. Excel counts a 29/02/1900 that never was. */
export function dateOfSerial(serial: number, is1904 = false): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0)
  if (days < 1 || days > 109_938) return null
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000)
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
}
