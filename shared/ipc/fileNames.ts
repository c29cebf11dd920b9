import { z } from 'zod'

/** Characters that Windows refuses in a file name, and the separators of both systems. */
const forbidden = /[<>:"/\\|?*]/
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
/** Marks that turn the reading direction round, so that "gpj.exe" can be shown as "exe.jpg". */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
/** Half a character, which no disk can keep. */
const loneSurrogate = /\p{Surrogate}/u
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

/** Whether a name can be a file on every Windows and Linux disk: one name, never a path. */
export function isSafeFileName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 180 &&
    !forbidden.test(name) &&
    !control.test(name) &&
    !direction.test(name) &&
    !loneSurrogate.test(name) &&
    !/[. ]$/.test(name) &&
    !name.startsWith(' ') &&
    !reserved.test(name)
  )
}

/** A file name as the page may ask for it. */
export const fileNameSchema = z.string().normalize('NFC').refine(isSafeFileName, { error: 'unsafe file name' })
