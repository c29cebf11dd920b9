import { z } from 'zod'
import { countsSchema, snapshotIdSchema } from './twin'

/**
 * A newer program from a stick: the main process looks for installers, holds them against the hash beside them, starts one, and remembers what
 * stood here before. The page makes the copy and says afterwards what changed. It never names a path.
 */

/** How an installer is called; the file of its hash has the same name and `.sha256`. */
export const installerPattern = /^SoVang-(\d{1,5}\.\d{1,5}\.\d{1,5})-cai-dat\.exe$/

/** The hash in the text of a `.sha256` file, if it speaks of this file; `null` otherwise. */
export function hashIn(text: string, fileName: string): string | null {
  const [, hash, named] = /^\uFEFF?([0-9a-fA-F]{64})[ \t]+\*?(\S.*?)\s*$/.exec(text) ?? []
  return hash !== undefined && named === fileName ? hash.toLowerCase() : null
}

/** What is known of an installer before it is read whole. */
export const installerStates = ['newer', 'same', 'older', 'hashMissing', 'hashUnreadable', 'wrongSize'] as const
export type InstallerState = (typeof installerStates)[number]
export type Installer = {
  readonly token: string
  readonly fileName: string
  readonly version: string
  /** The place as a person reads it. */
  readonly place: string
  readonly bytes: number
  readonly state: InstallerState
}

/** What stood here as an installer was started. */
export const updateRecordSchema = z.object({
  from: z.string().max(40),
  to: z.string().max(40),
  at: z.iso.datetime(),
  /** The copy made before it. */
  copyId: snapshotIdSchema,
  counts: countsSchema,
})
export type UpdateRecord = z.infer<typeof updateRecordSchema>

export const updateRequests = {
  'update:find': z.object({}),
  /** Holds the installer against its hash, then starts it. Only behind a whole copy made for it. */
  'update:start': z.object({ installer: z.string().min(1).max(64), copyId: snapshotIdSchema }),
  /** What stood here before the last update, until the officer has seen it. */
  'update:past': z.object({}),
  'update:seen': z.object({}),
} as const

export type UpdateResponses = {
  'update:find': { readonly version: string; readonly places: readonly string[]; readonly installers: readonly Installer[] }
  'update:start': null
  'update:past': UpdateRecord | null
  'update:seen': null
}
