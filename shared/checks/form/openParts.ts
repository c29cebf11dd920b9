import { strFromU8, unzipSync } from 'fflate'
import { mainPartOf, type WordFileParts } from '../../lib/wordParts'
import { parseXml, type Xml } from './xml'

/** Parts larger than this are no administrative document. */
const largestPart = 64 * 1024 * 1024
const wanted =
  /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|styles|numbering|settings|header\d*|footer\d*|theme\/theme1|_rels\/document\d*\.xml\.rels)(?:\.xml|\.rels)?)$/

/** The parts of a packed Word file that a reader needs; `null` when the bytes are no zip. */
const unpacked = (bytes: Uint8Array): WordFileParts | null => {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= largestPart })
  } catch {
    // The library throws on anything that is no zip; all that matters is that it cannot be read.
    return null
  }
}

const textOf = (part: Uint8Array | string): string => (typeof part === 'string' ? part : strFromU8(part))

/** The parts by their usual names, as XML; `null` when there is no main part. */
const partsOf = (files: WordFileParts): ((name: string) => Xml | null) | null => {
  const types = files['[Content_Types].xml']
  const main = (types === undefined ? null : mainPartOf(textOf(types))) ?? 'word/document.xml'
  if (files[main] === undefined) return null
  // Word on the web numbers the main part; the rest of this room calls it by its usual name.
  const mainName = main.replace(/^word\//, '')
  return (name) => {
    const file = files[`word/${name.replace('document.xml', mainName)}`]
    return file === undefined ? null : parseXml(textOf(file))
  }
}

/** Opens a Word file, packed or as its parts: gives each part by its usual name (`document.xml`) as XML; `null` when it is none. */
export function openParts(file: Uint8Array | WordFileParts): ((name: string) => Xml | null) | null {
  const files = file instanceof Uint8Array ? unpacked(file) : file
  return files === null ? null : partsOf(files)
}
