import { strFromU8, unzipSync } from 'fflate'
import { mainPartOf } from '../lib/wordParts'
import type { AppError } from '../lib/errors'
import { err, ok, type Result } from '../lib/result'
import { maxFileMb, maxUnpackedMb } from './types'

/** The parts of an .xlsx that are read, as text, by their path in the archive. */
export type SheetArchive = ReadonlyMap<string, string>

export type Found = Extract<AppError, { code: 'sheet.wrongType' }>['found']

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((value, index) => bytes[index] === value)

/** Whether the bytes hold that word as UTF-16, as names inside an OLE file are kept. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].map((letter) => letter.charCodeAt(0))
  for (let at = bytes.indexOf(codes[0] ?? 0); at !== -1 && at < bytes.length; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true
  }
  return false
}

const isImage = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x42, 0x4d) ||
  (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
  startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
  // Photographs of telephones (HEIC): a box of that kind comes first.
  [0x66, 0x74, 0x79, 0x70].every((value, index) => bytes[4 + index] === value)
const isPacked = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || startsWith(bytes, 0x1f, 0x8b)
/** What a file of the old container is: by the names of its parts. */
const foundInOle = (bytes: Uint8Array): Found =>
  holdsWide(bytes, 'WordDocument')
    ? 'doc'
    : holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book')
      ? 'xls'
      : holdsWide(bytes, '__substg1.0_')
        ? 'mail'
        : 'unknown'
/** Every other byte zero at the head: letters of UTF-16 without a mark. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 400)
  const zeros = [0, 1].map((offset) => head.filter((value, index) => index % 2 === offset && value === 0).length)
  return head.length > 8 && Math.max(...zeros) > head.length / 4 && Math.min(...zeros) === 0
}

/** Letters and line ends, or the mark of UTF-16. */
export const isText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) ||
  startsWith(bytes, 0xfe, 0xff) ||
  isUtf16(bytes) ||
  bytes.subarray(0, 4096).every((value) => value >= 0x20 || value === 9 || value === 10 || value === 13)

const slashed = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '')
const isWanted = (path: string): boolean =>
  /\.(xml|rels)$/i.test(path) &&
  !/(^|\/)(drawings|charts|media|theme|comments\d*\.xml|persons|threadedComments|pivot\w*|externalLinks|printerSettings|customXml|docProps|queryTables|ctrlProps|activeX)(\/|$)/i.test(
    path,
  )

/** A Word file, by its parts or by what it says of itself. */
export const isWord = (names: readonly string[], types: string): boolean =>
  names.some((name) => /^word\/document\d*\.xml$/i.test(name)) || mainPartOf(types) !== null

/** Where an OpenDocument file has its content, and whether that is a spreadsheet. */
export const openContent = 'content.xml'
export const isOpenSheet = (xml: string): boolean => xml.slice(0, 4_000_000).includes('<office:spreadsheet')

/** What an archive is that holds neither a workbook nor a Word file. */
function foundOf(names: readonly string[], holds: (test: RegExp) => boolean): Found {
  if (holds(/^xl\/workbook\.bin$/i)) return 'xlsb'
  if (holds(/^(content\.xml|mimetype)$/i)) return 'odt'
  if (holds(/^ppt\//i)) return 'unknown'
  return names.some((name) => /^(word|xl)\//i.test(name)) ? 'unknown' : 'zip'
}

function unzip(fileName: string, bytes: Uint8Array): Result<SheetArchive> {
  const names: string[] = []
  let unpacked = 0
  const limit = maxUnpackedMb * 1024 * 1024
  try {
    // Sizes are added up before anything is unpacked; a size that lies only cuts its own part short.
    const parts = unzipSync(bytes, {
      filter: (file) => {
        names.push(slashed(file.name))
        if (!isWanted(slashed(file.name))) return false
        unpacked += file.originalSize
        return unpacked <= limit
      },
    })
    const holds = (test: RegExp): boolean => names.some((name) => test.test(name))
    if (holds(/vbaProject\.bin$/i)) return err({ code: 'sheet.macros', fileName })
    const types = parts['[Content_Types].xml'] ?? parts['[content_types].xml']
    const said = types === undefined ? '' : strFromU8(types)
    const isWorkbook =
      holds(/^xl\/workbook\.xml$/i) || holds(/^xl\/worksheets\/[^/]+\.xml$/i) || /spreadsheetml\.(sheet|template)\.main\+xml/.test(said)
    const manifest = parts['META-INF/manifest.xml']
    const isOpen = !isWorkbook && parts[openContent] !== undefined
    if (isOpen && manifest !== undefined && strFromU8(manifest).includes('encryption-data'))
      return err({ code: 'sheet.passwordProtected', fileName })
    const isOurs = isWorkbook || isWord(names, said) || (isOpen && isOpenSheet(strFromU8(parts[openContent] ?? new Uint8Array())))
    if (!isOurs) return err({ code: 'sheet.wrongType', fileName, found: foundOf(names, holds) })
    if (unpacked > limit) return err({ code: 'file.tooLarge', fileName, limitMb: maxUnpackedMb })
    return ok(new Map(Object.entries(parts).map(([path, content]) => [slashed(path).toLowerCase(), strFromU8(content)])))
  } catch {
    // The archive does not unpack: whatever the library said, the officer can only save the file anew.
    return err({ code: 'sheet.broken', fileName })
  }
}

/** Looks at the bytes before believing the name, then unpacks what is needed. Every refusal says what the file really is. */
export function openArchive(fileName: string, bytes: Uint8Array): Result<SheetArchive> {
  const wrong = (found: Found): Result<SheetArchive> => err({ code: 'sheet.wrongType', fileName, found })
  // What Word and Excel leave beside an open file: its name begins so, and it holds who has it open.
  if (/^~\$/.test(fileName)) return wrong('owner')
  if (bytes.length === 0) return err({ code: 'sheet.empty', fileName })
  if (bytes.length > maxFileMb * 1024 * 1024) return err({ code: 'file.tooLarge', fileName, limitMb: maxFileMb })
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    if (holdsWide(bytes, 'EncryptedPackage')) return err({ code: 'sheet.passwordProtected', fileName })
    return wrong(foundInOle(bytes))
  }
  if (startsWith(bytes, 0x50, 0x4b)) return unzip(fileName, bytes)
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return wrong('pdf')
  if (isImage(bytes)) return wrong('image')
  if (isPacked(bytes)) return wrong('zip')
  if (startsWith(bytes, 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0)) return wrong('link')
  if (bytes.every((value) => value === 0)) return err({ code: 'sheet.broken', fileName })
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return wrong('rtf')
  return wrong(isText(bytes) ? 'csv' : 'unknown')
}
