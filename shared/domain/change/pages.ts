import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A closed page of the log: entries that nothing changes any more, packed once. Its head says what is in it, so that a question opens the
 * pages that may answer it and no others.
 */
export const logPageSchema = z.strictObject({
  /** The number of its first entry, by which the page is known. */
  id: z.int().positive(),
  /** The number of its last entry. */
  to: z.int().positive(),
  count: z.int().positive(),
  /** The earliest and the latest moment of its entries, ISO 8601. */
  firstAt: z.string(),
  lastAt: z.string(),
  /** The year, in Vietnam, of all its entries; 0 where they name no moment. */
  year: z.int().nonnegative(),
  /** The records that its entries touch, each as a number of 32 bits in rising order, as base64 (`recordsText`). */
  records: z.string(),
  /** Of the packed bytes. */
  sha256,
  /** Of the chain before this page and the page's own hash: it names everything up to here. */
  chain: sha256,
})
export type LogPage = z.infer<typeof logPageSchema>

/** The entries of a page: one line of JSON each, gzip, base64. */
export const logBodySchema = z.strictObject({ id: z.int().positive(), packed: z.string() })
export type LogBody = z.infer<typeof logBodySchema>

/** Where the closed part of the log ends: the last page must say the same. */
export const logEndSchema = z.strictObject({ to: z.int().positive(), chain: sha256 })
export type LogEnd = z.infer<typeof logEndSchema>

const hoursOfVietnam = 7 * 3_600_000
/** The year in Vietnam of an instant; 0 for what is none. */
export const yearOfInstant = (instant: string): number => {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? 0 : new Date(at + hoursOfVietnam).getUTCFullYear()
}

/** A record as the heads of pages name it, 32 bits. Two records may share a number: a page so found is opened and looked through. */
export function recordNumber(table: string, key: string): number {
  // FNV-1a, over UTF-16 code units.
  let hash = 0x811c9dc5
  const text = `${table}/${key}`
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
