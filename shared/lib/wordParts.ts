const override = /<Override\b[^>]*>/g
const attribute = (element: string, name: string): string => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? ''

/**
 * The name of a Word file's main part, as its content types say: `word/document.xml`, or `word/document2.xml` where Word on the web wrote
 * it. `null` when they name none.
 */
export function mainPartOf(contentTypes: string): string | null {
  const main = (contentTypes.match(override) ?? []).find((element) =>
    /wordprocessingml\.(?:document|template)\.main\+xml$/.test(attribute(element, 'ContentType')),
  )
  return main === undefined ? null : attribute(main, 'PartName').replace(/^\//, '')
}

/** The parts of a Word file by name, packed or written out: `word/document.xml`. */
export type WordFileParts = Readonly<Record<string, Uint8Array | string>>
