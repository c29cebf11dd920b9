import { z } from 'zod'
import { countsSchema, snapshotReasons } from './twin'

/**
 * What a helper may see of a computer: versions, counts, sizes, times, codes. Every word stands on a list or has the shape of a version or an
 * instant, so that nothing of the office's data can be in it, whatever happened.
 */
const count = z.int().nonnegative()
const bytes = count.nullable()
const version = z.string().regex(/^\d{1,5}(?:\.\d{1,5}){1,3}(?:-(?:alpha|beta|rc|test)(?:\.\d{1,3})?)?$/)
const instant = z.iso.datetime()

/** Where an entry of the log came from, apart from the channels. */
export const logPlaces = ['main', 'start', 'quit', 'page', 'twin', 'store copy', 'temporary file', 'render-process-gone', 'update'] as const

export const logLineSchema = z.object({
  at: instant,
  reference: z.string().regex(/^SV-[2-9A-HJ-NP-Z]{6}$/),
  where: z.string().max(40),
  message: z.string().max(400),
  stack: z.string().max(4000),
})
export type LogLine = z.infer<typeof logLineSchema>

/** What the main process knows. */
export const machineFactsSchema = z.object({
  system: z.object({
    platform: z.enum(['win32', 'linux', 'darwin', 'other']),
    release: version.nullable(),
    architecture: z.enum(['x64', 'ia32', 'arm64', 'other']),
    processors: count,
    memoryMb: count,
    freeMemoryMb: count,
  }),
  versions: z.object({ program: version.nullable(), electron: version.nullable(), chrome: version.nullable(), node: version.nullable() }),
  runningSeconds: count,
  room: z.object({ store: bytes, twin: bytes }),
  sizes: z.object({ store: bytes, attachments: bytes, journal: bytes, snapshots: bytes }),
  twin: z.object({ isThere: z.boolean(), hasSecond: z.boolean(), isSecondThere: z.boolean(), closedWell: z.boolean(), setAside: count }),
  snapshots: z.array(
    z.object({
      madeAt: instant,
      reason: z.enum(snapshotReasons),
      appVersion: version.nullable(),
      rows: count,
      bytes: count,
      counts: countsSchema,
    }),
  ),
  log: z.array(logLineSchema),
})
export type MachineFacts = z.infer<typeof machineFactsSchema>

/** A version as a log may hold it; `null` for what is none. */
export const versionOrNull = (text: string | undefined): string | null => {
  const found = version.safeParse(text)
  return found.success ? found.data : null
}

/** The whole package: what main knows (nothing in a browser tab) and what the page knows. */
export const diagnosisSchema = z.object({
  format: z.literal('so-vang.chan-doan'),
  version: z.literal(1),
  madeAt: instant,
  place: z.enum(['desktop', 'browser']),
  program: version.nullable(),
  machine: machineFactsSchema.nullable(),
  page: z.object({
    schema: count,
    profile: z.enum(['real', 'practice']).nullable(),
    /** Rows of each table; `null` where the data are not open. */
    tables: z.record(z.string().regex(/^[a-zA-Z]{1,30}$/), count).nullable(),
    lastEntry: count.nullable(),
    usedBytes: bytes,
    isKept: z.boolean(),
    screen: z.object({ width: count, height: count, ratio: z.number() }),
    timings: z.array(z.object({ what: z.enum(['load', 'open', 'longTask', 'longestTask']), count, milliseconds: count })),
    log: z.array(logLineSchema),
  }),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>
