import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { updateRecordSchema } from '@shared/ipc/update'

/** What this computer remembers about the twin, outside the store of the page. */
const settingsSchema = z.object({
  /** The chosen folder; `null` for the one in Documents. */
  folder: z.string().nullable(),
  second: z.string().nullable(),
  secondAt: z.string().nullable(),
  office: z.object({ officeName: z.string(), at: z.string() }).nullable(),
  /** False from the opening of the window until it was closed in order. */
  closedWell: z.boolean(),
  /** What stood here as a newer program was started; `null` once the officer has seen what became of it. */
  update: updateRecordSchema.nullable().optional(),
})
export type TwinSettings = z.infer<typeof settingsSchema>
const unset: TwinSettings = { folder: null, second: null, secondAt: null, office: null, closedWell: true }

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null // not there, or not readable: as on a new computer
  }
}

/** Written beside its place, flushed, then renamed. */
function writeJson(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.tmp`
  fs.writeFileSync(temporary, JSON.stringify(value), { flush: true })
  fs.renameSync(temporary, file)
}

export type Settings = ReturnType<typeof createSettings>

/**
 * Remembered in the profile's folder. The way to a folder that the officer chose also stands in the usual place in Documents, so that it is
 * found when the whole profile is gone.
 */
export function createSettings(profile: string, usual: string) {
  const file = path.join(profile, 'so-vang.json')
  const pointer = path.join(usual, 'noi-luu.json')
  const pointed = z.object({ folder: z.string() }).safeParse(readJson(pointer)).data?.folder ?? null
  const known = settingsSchema.safeParse(readJson(file)).data
  let present: TwinSettings = known ?? { ...unset, folder: pointed }

  return {
    get: () => present,
    folder: (): string => present.folder ?? usual,
    set(changes: Partial<TwinSettings>): void {
      present = { ...present, ...changes }
      writeJson(file, present)
      if (changes.folder !== undefined && changes.folder !== null) writeJson(pointer, { folder: changes.folder })
    },
  }
}
