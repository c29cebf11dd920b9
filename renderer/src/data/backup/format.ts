import { z } from 'zod'

/**
 * A backup is gzipped text: one line of facts about it, then one line per row, then one line with counts and the hash of everything before
 * (`hash.ts`). A cut file lacks the last line; a changed one fails the hash. Version 2 hashes in blocks; version 1 is read as ever.
 */
export const backupFormat = 'so-vang.backup'
export const backupVersion = 2

export const headerSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().positive(),
  appVersion: z.string(),
  schemaVersion: z.int().positive(),
  profile: z.enum(['real', 'practice']),
  /** Instant, ISO 8601. */
  madeAt: z.string(),
  officeName: z.string(),
})
export type BackupHeader = z.infer<typeof headerSchema>

/** One row with its table, as a line. */
export const rowLine = (table: string, row: object): string => `${JSON.stringify({ t: table, r: row })}\n`

/** An attached file: its SHA-256 and its bytes as base64. After the rows. */
export const fileLineSchema = z.object({ f: z.string().regex(/^[0-9a-f]{64}$/), b: z.string() })

export type Bytes = Uint8Array<ArrayBuffer>

/** Bytes kept outside the database, under the SHA-256 that rows name. */
export type KeptFile = { readonly sha256: string; readonly bytes: Bytes }

export const endSchema = z.object({
  end: z.literal(true),
  counts: z.record(z.string(), z.int().nonnegative()),
  /** How many attached files; none in backups of versions that knew none. */
  files: z.int().nonnegative().optional(),
  sha256: z.string().length(64),
})
export type BackupEnd = z.infer<typeof endSchema>

export { fromBase64, toBase64 } from '../core/base64'
