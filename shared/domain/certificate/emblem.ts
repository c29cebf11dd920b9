import { z } from 'zod'

/** Largest emblem picture the office may bring, in bytes. It is stored once per file and in the office's record. */
export const emblemLimitBytes = 300 * 1024

/** What a data URL of the picture says it is, and the first bytes (as base64) that prove it. */
const pictures = [
  { type: 'png', head: 'data:image/png;base64,', magic: 'iVBORw0KGgo' },
  { type: 'jpg', head: 'data:image/jpeg;base64,', magic: '/9j/' },
] as const

/** The kind of picture a data URL holds by its first bytes; `null` when it is neither PNG nor JPEG, whatever its name says. */
export const emblemTypeOf = (dataUrl: string): 'png' | 'jpg' | null =>
  pictures.find(({ head, magic }) => dataUrl.startsWith(head + magic))?.type ?? null

/** How many bytes the picture behind a data URL has. */
export const emblemBytesOf = (dataUrl: string): number => {
  const body = dataUrl.slice(dataUrl.indexOf(',') + 1)
  return Math.floor((body.length * 3) / 4) - (body.endsWith('==') ? 2 : body.endsWith('=') ? 1 : 0)
}

/** The national emblem as the office supplies it: a PNG or JPEG picture as a data URL. The program brings no drawing of its own. */
export const emblemSchema = z
  .string()
  .max(420_000)
  .refine((dataUrl) => emblemTypeOf(dataUrl) !== null && emblemBytesOf(dataUrl) <= emblemLimitBytes)
