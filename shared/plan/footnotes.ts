import { strFromU8, unzipSync } from 'fflate'
import { descendants, parseXml } from '../checks/form/xml'
import { cleanLine } from '../lib/text'

/** What a Word file holds outside its running text, and whether it is still being changed. */
export type FileNotes = { readonly footnotes: readonly string[]; readonly isTracked: boolean }

const wanted = /^word\/(?:footnotes|endnotes|document\d*)\.xml$/
const largestPart = 64 * 1024 * 1024

const textsOf = (part: Uint8Array | undefined, element: 'w:footnote' | 'w:endnote'): string[] => {
  const xml = part === undefined ? null : parseXml(strFromU8(part))
  return xml === null
    ? []
    : descendants(xml, element)
        .map((note) =>
          cleanLine(
            descendants(note, 'w:t')
              .map(({ text }) => text)
              .join(''),
          ),
        )
        .filter((text) => text !== '')
}

/** The notes of a Word file in their order, those at the foot of pages first. */
export function notesOf(bytes: Uint8Array): FileNotes {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= largestPart })
  const document = Object.entries(parts).find(([name]) => name.startsWith('word/document'))?.[1]
  return {
    footnotes: [...textsOf(parts['word/footnotes.xml'], 'w:footnote'), ...textsOf(parts['word/endnotes.xml'], 'w:endnote')],
    isTracked: document !== undefined && /<w:(?:ins|del|moveFrom|moveTo) /.test(strFromU8(document)),
  }
}
