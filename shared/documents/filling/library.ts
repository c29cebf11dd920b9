import Docxtemplater from 'docxtemplater'
import { zipSync } from 'fflate'
import PizZip from 'pizzip'
import { err, ok, type Result } from '../../lib/result'
import { mainPartOf } from '../../lib/wordParts'
import type { FieldValues } from '../definition'
import { cleanAll } from './text'

/** The library's side of filling: it reads a template, judges its tags, and fills those that our own writer leaves to it. */

const tagName = /^[a-z][a-z0-9_]*$/

/** Reads plain names only: no paths, no expressions, nothing inherited from a prototype. */
const parser = (tag: string) => {
  const name = tag.trim()
  if (!tagName.test(name)) throw new SyntaxError(`not a field name: ${name}`)
  return {
    get: (scope: unknown): unknown =>
      typeof scope === 'object' && scope !== null && !Array.isArray(scope) && Object.hasOwn(scope, name)
        ? (scope as Record<string, unknown>)[name]
        : undefined,
  }
}

/** Parts whose non-breaking hyphens become elements. */
export const hasHyphenElements = (part: string): boolean => /^word\/(document\d*|header\d*|footer\d*)\.xml$/.test(part)
/** A non-breaking hyphen is an element of its own in Word: the character would be looked up in other fonts. */
export const withHyphenElements = (xml: string): string =>
  xml.includes('\u2011') ? xml.replaceAll('\u2011', '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">') : xml

const hyphenElements = () => ({
  name: 'NonBreakingHyphens',
  postrender: (parts: string[], { filePath }: { readonly filePath: string }): string[] =>
    hasHyphenElements(filePath) ? parts.map((part) => (typeof part === 'string' ? withHyphenElements(part) : part)) : parts,
})

/** Takes the library's raw XML tags (`{@name}`) away: a value never becomes part of the file's own language. */
const noRawXml = () => ({
  name: 'NoRawXml',
  optionsTransformer: <Options>(options: Options, file: { modules: readonly object[] }): Options => {
    file.modules = file.modules.filter((module) => !('name' in module) || module.name !== 'RawXmlModule')
    return options
  },
})

type TemplateProblem = {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly TemplateProblem[] }
}

const wordingOf: Record<string, (tag: string) => string> = {
  unclosed_tag: (tag) => `Trường “${tag}” thiếu dấu ngoặc đóng }.`,
  unopened_tag: (tag) => `Trường “${tag}” thiếu dấu ngoặc mở {.`,
  duplicate_open_tag: (tag) => `Trường “${tag}” thừa dấu ngoặc mở {.`,
  duplicate_close_tag: (tag) => `Trường “${tag}” thừa dấu ngoặc đóng }.`,
  unclosed_loop: (tag) => `Đoạn lặp “{#${tag}}” không có phần kết thúc “{/${tag}}”.`,
  unopened_loop: (tag) => `Phần kết thúc “{/${tag}}” không có đoạn lặp “{#${tag}}”.`,
  closing_tag_does_not_match_opening_tag: (tag) => `Phần kết thúc không khớp với đoạn lặp “${tag}”.`,
  scopeparser_compilation_failed: (tag) => `“{${tag}}” không phải là tên trường: chỉ dùng chữ thường không dấu, chữ số và dấu gạch dưới.`,
}

const problemsOf = (cause: unknown): string[] => {
  const { properties } = cause as TemplateProblem
  const inner = properties?.errors ?? [cause as TemplateProblem]
  return [
    ...new Set(
      inner.map(({ properties: facts }) =>
        (wordingOf[facts?.id ?? ''] ?? ((tag: string) => `Mẫu có chỗ không đọc được${tag === '' ? '' : `: “${tag}”`}.`))(facts?.xtag ?? ''),
      ),
    ),
  ]
}

/** docxtemplater's own errors carry `properties`; anything else is a bug of ours and goes on. */
const isTemplateError = (cause: unknown): boolean => cause instanceof Error && 'properties' in cause

/** What the library throws about a template, as a value; anything else goes on. */
export const guarded = <Value>(work: () => Result<Value>): Result<Value> => {
  try {
    return work()
  } catch (cause) {
    if (!isTemplateError(cause)) throw cause
    return err({ code: 'template.broken', problems: problemsOf(cause) })
  }
}

/** Fields that the template names and the facts do not have. */
export const unknownFields = (names: ReadonlySet<string>): Result<never> =>
  err({ code: 'template.broken', problems: [...names].map((tag) => `Trường “${tag}” không có trong dữ liệu của văn bản này.`) })

/** The zip of a Word file; `null` when the bytes are none. */
const openZip = (bytes: Uint8Array): PizZip | null => {
  try {
    const zip = new PizZip(bytes)
    const main = mainPartOf(zip.file('[Content_Types].xml')?.asText() ?? '') ?? 'word/document.xml'
    return zip.file(main) === null ? null : zip
  } catch {
    // The library throws plain errors of many wordings: all mean that this is no Word file.
    return null
  }
}

/** Every entry of the zip carries this day, so that the same facts give the same bytes. */
const zipDay = new Date(2025, 0, 1)

/** Parts as one zip, in the order given. */
export const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync({ ...parts }, { level: 6, mtime: zipDay })

/** The parts of a zip in its order, folders left out. */
export const partsOf = ({ files }: PizZip): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.values(files)
      .filter(({ dir }) => !dir)
      .map((entry) => [entry.name, entry.asUint8Array()]),
  )

/** A template read by the library: every tag is sound, nothing is filled yet. */
export type ReadTemplate = { readonly zip: PizZip; readonly file: Docxtemplater; readonly unknown: Set<string> }

/** Reads a Word template. Errors: `template.broken` with every unclosed or crossed tag, named in Vietnamese. */
export const readTemplate = (template: Uint8Array): Result<ReadTemplate> => {
  const zip = openZip(template)
  if (zip === null) return err({ code: 'template.broken', problems: ['Tệp mẫu không phải tệp Word (.docx) hoặc đã hỏng.'] })
  return guarded(() => {
    const properties = zip.file('docProps/core.xml')?.asText()
    if (properties !== undefined)
      zip.file('docProps/core.xml', properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
    const unknown = new Set<string>()
    const file = new Docxtemplater(zip, {
      modules: [hyphenElements(), noRawXml()],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser,
      nullGetter: (part: { readonly value: string }) => {
        unknown.add(part.value)
        return ''
      },
    })
    return ok({ zip, file, unknown })
  })
}

/** Fills a template part by part with the library: the way for templates whose layout our writer does not know. */
export const fillByLibrary = (template: Uint8Array, values: FieldValues): Result<Uint8Array<ArrayBuffer>> => {
  const read = readTemplate(template)
  if (!read.ok) return read
  const { file, unknown } = read.value
  return guarded(() => {
    file.render(cleanAll(values))
    return unknown.size > 0 ? unknownFields(unknown) : ok(packed(partsOf(file.getZip() as PizZip)))
  })
}
