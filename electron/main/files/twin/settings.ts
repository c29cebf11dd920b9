import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { updateRecordSchema } from '@shared/ipc/update'

/** What this computer remembers about the twin, outside the store of the page. */
const settingsSchema = z.object({
  /** The chosen folder; `null` for the one in Documents. */
  folder: z.string().nullable(),
  second: z.string().nullable(),
  secondAt: z.string().nullable(),
  /** The folder at the second place that these copies stand in, where it is not the usual one. */
  secondHome: z.string().nullable().optional(),
  /** Folders that were chosen before this one. */
  former: z.array(z.string()).optional(),
  office: z.object({ officeName: z.string(), at: z.string() }).nullable(),
  /** Since when another computer goes on with the data, so that here they are only looked at. */
  handedOver: z.string().nullable().optional(),
  /** False from the opening of the window until it was closed in order. */
  closedWell: z.boolean(),
  /** What stood here as a newer program was started; `null` once the officer has seen what became of it. */
  update: updateRecordSchema.nullable().optional(),
})
export type TwinSettings = z.infer<typeof settingsSchema>
const unset: TwinSettings = { folder: null, second: null, secondAt: null, office: null, closedWell: true }

/** What is found where the whole profile is gone. */
const pointerSchema = z.object({
  folder: z.string().nullable(),
  handedOver: z.object({ at: z.string(), computer: z.string() }).nullable().optional(),
})

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
 * found when the whole profile is gone; so does the word that this computer handed its data over.
 */
export function createSettings(profile: string, usual: string, computer = os.hostname()) {
  const file = path.join(profile, 'so-vang.json')
  const pointer = path.join(usual, 'noi-luu.json')
  const pointed = pointerSchema.safeParse(readJson(pointer)).data
  const known = settingsSchema.safeParse(readJson(file)).data
  // A folder that was carried to another computer says nothing about that one.
  const handedOver = pointed?.handedOver?.computer === computer ? pointed.handedOver.at : null
  let present: TwinSettings = known ?? { ...unset, folder: pointed?.folder ?? null, handedOver }

  return {
    /** The folder in Documents. */
    usual,
    get: () => present,
    folder: (): string => present.folder ?? usual,
    set(changes: Partial<TwinSettings>): void {
      present = { ...present, ...changes }
      writeJson(file, present)
      const { folder, handedOver: at = null } = present
      if (changes.folder !== undefined || changes.handedOver !== undefined)
        writeJson(pointer, { folder, handedOver: at === null ? null : { at, computer } } satisfies z.infer<typeof pointerSchema>)
    },
  }
}
