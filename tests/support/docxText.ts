import { strFromU8, unzipSync } from 'fflate'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The XML of one part of a Word file. */
export const partOf = (bytes: Uint8Array, name = 'word/document.xml'): string => {
  const part = unzipSync(bytes)[name]
  if (part === undefined) throw new Error(`no ${name}`)
  return strFromU8(part)
}

/** Every paragraph's text in the order of the file, tables included; empty ones are left out. */
export const paragraphsOf = (bytes: Uint8Array): string[] =>
  [...partOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>|<w:br\/>|<w:tab\/>/g)]
        .map(([whole, text]) => text ?? (whole.includes('Hyphen') ? '\u2011' : whole.includes('br') ? '\n' : '\t'))
        .join('')
        .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity),
    )
    .filter((text) => text !== '')
