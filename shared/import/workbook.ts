import { err, ok, type Result } from '../lib/result'
import { arrange } from './arrange'
import { openArchive, type SheetArchive } from './archive'
import { readSheet, readStrings, type SheetContext } from './sheet'
import { readStyles } from './styles'
import type { SheetGrid } from './types'
import { readXml, XmlBroken } from './xml'

type SheetPlace = { readonly name: string; readonly isHidden: boolean; readonly path: string }

const resolvePath = (target: string, folder: string): string => {
  const parts = (/^[\\/]/.test(target) ? target.slice(1) : folder === '' ? target : `${folder}/${target}`).replaceAll('\\', '/').split('/')
  return parts
    .reduce<string[]>((path, part) => (part === '..' ? path.slice(0, -1) : part === '.' ? path : [...path, part]), [])
    .join('/')
    .toLowerCase()
}

function readRelations(xml: string | undefined, folder: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const relations = new Map<string, { type: string; path: string }>()
  if (xml !== undefined)
    readXml(xml, {
      open: (name, attribute) => {
        if (name === 'Relationship')
          relations.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', path: resolvePath(attribute('Target') ?? '', folder) })
      },
    })
  return relations
}

/** Where the workbook stands: Office on the web and other programs give it other names. */
const mainPathOf = (archive: SheetArchive): string =>
  [...readRelations(archive.get('_rels/.rels'), '').values()].find(
    ({ type, path }) => type.endsWith('/officeDocument') && archive.has(path),
  )?.path ?? 'xl/workbook.xml'

function readPlaces(archive: SheetArchive): {
  readonly places: readonly SheetPlace[]
  readonly stylesPath: string
  readonly stringsPath: string
  readonly is1904: boolean
} {
  const main = mainPathOf(archive)
  const [folder, file] = [main.slice(0, Math.max(0, main.lastIndexOf('/'))), main.slice(main.lastIndexOf('/') + 1)]
  const relations = readRelations(archive.get(`${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`), folder)
  const places: SheetPlace[] = []
  let is1904 = false
  readXml(archive.get(main) ?? '', {
    open: (tag, attribute) => {
      // An extension may repeat the element without saying it again.
      if (tag === 'workbookPr' && attribute('date1904') !== undefined) is1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      // The attribute `r:id` and no other `id`: `sheetId` is a different thing.
      if (tag === 'sheet') {
        const path = relations.get(attribute('id') ?? '')?.path
        if (path !== undefined)
          places.push({ name: attribute('name') ?? '', isHidden: (attribute('state') ?? 'visible') !== 'visible', path })
      }
    },
  })
  const pathOf = (type: string, usual: string): string =>
    [...relations.values()].find((relation) => relation.type.endsWith(type))?.path ?? usual
  return { places, is1904, stylesPath: pathOf('/styles', 'xl/styles.xml'), stringsPath: pathOf('/sharedStrings', 'xl/sharedstrings.xml') }
}

/** Reads every sheet of an .xlsx, hidden ones last. Expected failures: `sheet.*`, `file.tooLarge`. */
export function readWorkbook(fileName: string, bytes: Uint8Array): Result<readonly SheetGrid[]> {
  const archive = openArchive(fileName, bytes)
  return archive.ok ? sheetsOfArchive(fileName, archive.value) : archive
}

/** The same of parts that are unpacked already. */
export function sheetsOfArchive(fileName: string, archive: SheetArchive): Result<readonly SheetGrid[]> {
  try {
    if (!archive.has(mainPathOf(archive))) return err({ code: 'sheet.wrongType', fileName, found: 'docx' })
    const { places, stylesPath, stringsPath, is1904 } = readPlaces(archive)
    const context: SheetContext = {
      ...readStrings(archive.get(stringsPath)),
      styles: readStyles(archive.get(stylesPath)),
      is1904,
    }
    const grids = places.flatMap(({ name, isHidden, path }) => {
      const xml = archive.get(path)
      return xml === undefined ? [] : [arrange(readSheet(xml, name, isHidden, context))]
    })
    if (grids.length === 0) return err({ code: 'sheet.broken', fileName })
    if (grids.every((grid) => grid.rows.length === 0)) return err({ code: 'sheet.empty', fileName })
    return ok(grids.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden)))
  } catch (cause) {
    if (cause instanceof XmlBroken) return err({ code: 'sheet.broken', fileName })
    throw cause
  }
}
