import Docxtemplater from 'docxtemplater'
import { zipSync } from 'fflate'
import PizZip from 'pizzip'
import { err, ok, type Result } from '../lib/result'
import { mainPartOf } from '../lib/wordParts'
import type { FieldValue, FieldValues } from './definition'

/** What stands in a document may not be in XML, or not in a name: control characters but the line feed, zero-width marks, lone surrogates. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFF]|\p{Cs}/gu

const clean = (value: FieldValue): FieldValue => {
  if (typeof value === 'string')
    return (
      value
        .replace(/\r\n?|\u2028|\u2029/g, '\n')
        // A tab is no sign of a text: in Word it would be a jump, raw it is nothing at all.
        .replace(/\t+/g, ' ')
        .replace(unprintable, '')
        .normalize('NFC')
    )
  return Array.isArray(value) ? value.map(cleanAll) : value
}
const cleanAll = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)]))

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

/** A non-breaking hyphen is an element of its own in Word: the character would be looked up in other fonts. */
const hyphenElements = () => ({
  name: 'NonBreakingHyphens',
  postrender: (parts: string[], { filePath }: { readonly filePath: string }): string[] =>
    /^word\/(document\d*|header\d*|footer\d*)\.xml$/.test(filePath)
      ? parts.map((part) =>
          typeof part === 'string' && part.includes('\u2011')
            ? part.replaceAll('\u2011', '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">')
            : part,
        )
      : parts,
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

/** The parts as one zip, in the order of the template. */
const packed = ({ files }: PizZip): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.values(files)
        .filter(({ dir }) => !dir)
        .map((entry) => [entry.name, entry.asUint8Array()]),
    ),
    { level: 6, mtime: zipDay },
  )

/**
 * Fills a Word template, ours or the office's own. Values are cleaned first; line breaks become breaks; `<`, `&` and `"` are text.
 * Errors: `template.broken` with every unknown, unclosed or crossed tag, named in Vietnamese.
 */
export const fillTemplate = (template: Uint8Array, values: FieldValues): Result<Uint8Array<ArrayBuffer>> => {
  const unknown = new Set<string>()
  const zip = openZip(template)
  if (zip === null) return err({ code: 'template.broken', problems: ['Tệp mẫu không phải tệp Word (.docx) hoặc đã hỏng.'] })
  try {
    const properties = zip.file('docProps/core.xml')?.asText()
    if (properties !== undefined)
      zip.file('docProps/core.xml', properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
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
    file.render(cleanAll(values))
    if (unknown.size > 0)
      return err({
        code: 'template.broken',
        problems: [...unknown].map((tag) => `Trường “${tag}” không có trong dữ liệu của văn bản này.`),
      })
    const filled: PizZip = file.getZip()
    return ok(packed(filled))
  } catch (cause) {
    if (!isTemplateError(cause)) throw cause
    return err({ code: 'template.broken', problems: problemsOf(cause) })
  }
}
