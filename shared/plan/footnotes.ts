import { strFromU8, unzipSync } from 'fflate'
import { descendants, parseXml } from '../checks/form/xml'
import { cleanLine } from '../lib/text'

/** What a Word file holds outside its running text, whether it is still being changed, and how many pictures are as large as a page's text. */
export type FileNotes = { readonly footnotes: readonly string[]; readonly isTracked: boolean; readonly pagePictures: number }

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

/** A picture as wide and as high as that may be a page that was scanned; arms, seals and signatures are smaller. 360000 EMU are 1 cm. */
const pageLike = { widthEmu: 10 * 360_000, heightEmu: 12 * 360_000 }
const pagePicturesIn = (xml: string): number =>
  [...xml.matchAll(/<wp:extent\b([^>]*)>/gu)].filter(([, attributes = '']) => {
    const length = (name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`, 'u').exec(attributes)?.[1] ?? 0)
    return length('cx') >= pageLike.widthEmu && length('cy') >= pageLike.heightEmu
  }).length

/** The notes of a Word file in their order, those at the foot of pages first. */
export function notesOf(bytes: Uint8Array): FileNotes {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= largestPart })
  const document = Object.entries(parts).find(([name]) => name.startsWith('word/document'))?.[1]
  const body = document === undefined ? '' : strFromU8(document)
  return {
    footnotes: [...textsOf(parts['word/footnotes.xml'], 'w:footnote'), ...textsOf(parts['word/endnotes.xml'], 'w:endnote')],
    isTracked: /<w:(?:ins|del|moveFrom|moveTo) /.test(body),
    pagePictures: pagePicturesIn(body),
  }
}
