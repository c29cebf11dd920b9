import { strToU8, unzipSync } from 'fflate'
import { ok, type Result } from '../lib/result'
import type { WordFileParts } from '../lib/wordParts'
import type { FieldValues } from './definition'
import { compiledTemplate } from './filling/compiled'
import { fillByLibrary, hasHyphenElements, packed, unknownFields, withHyphenElements } from './filling/library'
import { NoText, run } from './filling/program'

const afterTable = /^(?:\s|<w:bookmarkEnd[^>]*>)*(?=<(?!w:p|w:tbl|w:sectPr|\/w:ftr>|\/w:hdr>))/

/** Word wants a paragraph behind a table at the end of a cell. */
function withParagraphsAfterTables(xml: string): string {
  const end = '</w:tbl>'
  let written = ''
  let from = 0
  for (let at = xml.indexOf(end); at >= 0; at = xml.indexOf(end, at + 1)) {
    const next = afterTable.exec(xml.slice(at + end.length, at + end.length + 400))
    if (next === null) continue
    const stop = at + end.length + next[0].length
    written += `${xml.slice(from, stop)}<w:p/>`
    from = stop
  }
  return from === 0 ? xml : written + xml.slice(from)
}

const finished = (name: string, xml: string): string => {
  const tidy = withParagraphsAfterTables(xml).replaceAll('<w:t xml:space="preserve"></w:t>', '<w:t/>')
  return hasHyphenElements(name) ? withHyphenElements(tidy) : tidy
}

/** A filled document: the file, and its parts before they were packed, for who reads on in them. */
export type Filled = { readonly bytes: Uint8Array<ArrayBuffer>; readonly parts: WordFileParts }

/** Fills a Word template as `fillTemplate` does and keeps the parts. */
export const fillParts = (template: Uint8Array, values: FieldValues): Result<Filled> => {
  const known = compiledTemplate(template)
  if (!known.ok) return known
  const { parts } = known.value
  if (parts === null) return byLibrary(template, values)
  const unknown = new Set<string>()
  try {
    const filled = Object.fromEntries(
      parts.map(({ name, bytes, program }) => [name, program === null ? bytes : finished(name, run(program, values, unknown))]),
    )
    if (unknown.size > 0) return unknownFields(unknown)
    const packable = Object.entries(filled).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const)
    return ok({ bytes: packed(Object.fromEntries(packable)), parts: filled })
  } catch (cause) {
    if (!(cause instanceof NoText)) throw cause
    return byLibrary(template, values)
  }
}

const byLibrary = (template: Uint8Array, values: FieldValues): Result<Filled> => {
  const filled = fillByLibrary(template, values)
  return filled.ok ? ok({ bytes: filled.value, parts: unzipSync(filled.value) }) : filled
}

/**
 * Fills a Word template, ours or the office's own. Values are cleaned first; line breaks become breaks; `<`, `&` and `"` are text.
 * Errors: `template.broken` with every unknown, unclosed or crossed tag, named in Vietnamese.
 */
export const fillTemplate = (template: Uint8Array, values: FieldValues): Result<Uint8Array<ArrayBuffer>> => {
  const filled = fillParts(template, values)
  return filled.ok ? ok(filled.value.bytes) : filled
}
