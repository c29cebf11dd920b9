import { readDocument } from '../checks/form/readDocument'
import { strFromU8, unzipSync } from 'fflate'
import { err, ok, type Result } from '../lib/result'
import { linesOfModel, linesOfText } from './lines'
import { notesOf, type FileNotes } from './footnotes'
import type { PlanLine, PlanRefusal } from './types'

/** No plan of an office comes near; what does is something else. */
const largestFile = 60 * 1024 * 1024

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((value, at) => bytes[at] === value)
const ascii = (bytes: Uint8Array, length: number): string => strFromU8(bytes.subarray(0, length), true)

/** Text of a file without a format of its own: UTF-8 or UTF-16 by its mark, else Latin-1, in which old fonts are typed. */
function decoded(bytes: Uint8Array): string {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 0 : startsWith(bytes, [0xfe, 0xff]) ? 1 : null
  if (wide !== null) {
    let text = ''
    for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode((bytes[at + (1 - wide)]! << 8) | bytes[at + wide]!)
    return text
  }
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes
  const text = strFromU8(body)
  return text.includes('\uFFFD') ? strFromU8(body, true) : text
}

const hasPictures = (bytes: Uint8Array): boolean => {
  let found = false
  unzipSync(bytes, { filter: ({ name }) => ((found ||= /^word\/media\//.test(name)), false) })
  return found
}

/** The lines of a file, whether it holds tracked changes, and how many of its pages are pictures. */
export type FileLines = { readonly lines: readonly PlanLine[]; readonly isTracked: boolean; readonly pagePictures: number }
export const plainFile = (lines: readonly PlanLine[]): FileLines => ({ lines, isTracked: false, pagePictures: 0 })

/** What stands outside the running text goes behind it, as lines of its own. */
const withNotes = (lines: readonly PlanLine[], { footnotes, isTracked, pagePictures }: FileNotes): FileLines => ({
  isTracked,
  pagePictures,
  lines: [
    ...lines,
    ...footnotes.map((text, at) => ({
      index: lines.length + at,
      text,
      isBold: false,
      isCentred: false,
      cells: null,
      table: null,
      isFootnote: true as const,
    })),
  ],
})

/** The lines of a Word file or a plain text, or why there are none. */
export function linesOfFile(bytes: Uint8Array): Result<FileLines, PlanRefusal> {
  if (bytes.length === 0) return err('empty')
  if (bytes.length > largestFile) return err('tooLarge')
  if (ascii(bytes, 5) === '%PDF-') return err('pdf')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An encrypted .docx wears the old container; its stream names say so, in wide letters.
    const isEncrypted = ascii(bytes, Math.min(bytes.length, 65536)).replaceAll('\0', '').includes('EncryptedPackage')
    return err(isEncrypted ? 'passwordProtected' : 'oldWord')
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    const model = readDocument(bytes)
    if (model === null) return err('broken')
    const lines = linesOfModel(model)
    if (lines.some(({ text }) => text.length > 30)) return ok(withNotes(lines, notesOf(bytes)))
    return err(hasPictures(bytes) ? 'scanned' : lines.length === 0 ? 'empty' : 'noPlan')
  }
  if (/^(?:\{\\rtf|\u0089PNG|GIF8|\u00FF\u00D8\u00FF)/u.test(ascii(bytes, 8)))
    return err(ascii(bytes, 5) === '{\\rtf' ? 'oldWord' : 'scanned')
  const text = decoded(bytes)
  if (/[\u0000-\u0008]/.test(text.slice(0, 4000))) return err('notAText')
  return ok(plainFile(linesOfText(text)))
}
