import type { Ditto, ImportField, RawRow } from './types'

/** "Như trên", "nt", "-nt-", a pair of marks: that the cell says what the one above it says. */
const isDitto = (text: string): boolean =>
  text.length <= 16 && /^[-–\s.("]*(?:như (?:trên|dòng trên|ở trên)|n\s*[/.]?\s*t|["”“〃″]|[\x27’‘]{2}|,,)[-–\s.)"]*$/iu.test(text)

/** A name and a running number are nobody else's. */
const own: ReadonlySet<ImportField> = new Set(['serial', 'name', 'familyName', 'givenName', 'isMale', 'isFemale', 'ignored'])

/** The row with what stands above in place of every "as above"; blank where nothing does. */
export function withDittos(raw: RawRow, above: RawRow | undefined): RawRow {
  const dittos: Ditto[] = []
  for (const key in raw.values) {
    const field = key as ImportField
    const text = raw.values[field] ?? ''
    if (isDitto(text) && !own.has(field)) dittos.push({ field, text, result: above?.values[field] ?? '' })
  }
  if (dittos.length === 0) return raw
  return { ...raw, values: { ...raw.values, ...Object.fromEntries(dittos.map(({ field, result }) => [field, result])) }, dittos }
}
