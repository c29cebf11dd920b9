import { oncePer } from '../../lib/once'
import { ok, type Result } from '../../lib/result'
import { partsOf, readTemplate } from './library'
import { programOf, type ReadPart, type Step } from './program'

/** One part of a template: as it is, or as a program to run. */
export type Part = { readonly name: string; readonly bytes: Uint8Array; readonly program: readonly Step[] | null }
/** `null` where our writer must leave the template to the library. */
export type Compiled = { readonly parts: readonly Part[] | null }

/** A template read once: its programs stand ready for every further filling. */
export const compiledTemplate = oncePer((template: Uint8Array): Result<Compiled> => {
  const read = readTemplate(template)
  if (!read.ok) return read
  const { zip, file } = read.value
  const { compiled: readParts } = file as unknown as {
    readonly compiled: Readonly<Record<string, { readonly postparsed: readonly ReadPart[] }>>
  }
  const parts = Object.entries(partsOf(zip)).map(([name, bytes]): Part | null => {
    const known = readParts[name]
    if (known === undefined) return { name, bytes, program: null }
    // Properties of the file are written otherwise than its text: with a field in them they are the library's.
    if (!name.startsWith('word/') && known.postparsed.some(({ type }) => type === 'placeholder')) return null
    const program = programOf(known.postparsed)
    return program === null ? null : { name, bytes, program }
  })
  return ok({ parts: parts.includes(null) ? null : parts.filter((part) => part !== null) })
})
