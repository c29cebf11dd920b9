import { isAllCapitals } from '../../domain/subject/reading'
import { foldText } from '../../lib/text'
import { isPersonsName } from '../below'
import { placeOf } from '../beside'
import type { GridRow, RawRow, SheetGrid } from '../types'
import { withoutMark, type LineEntry } from './line'
import { aboutOthers, cellsOfEntry, lineHeadings, linesOf, readAll } from './read'

type Named = { readonly row: GridRow; readonly block: number; readonly entry: LineEntry; readonly converted: GridRow['converted'] }

/** Whom the words beside a table name. Organs by themselves are heads of letters; who is present, signs or writes is no honoree. */
function namedIn(grid: SheetGrid): readonly Named[] {
  const counts = new Map<number, number>()
  const named: Named[] = []
  let unit = ''
  for (const { line, what, entries, unit: over } of readAll(linesOf(grid))) {
    const { bare, isMarked } = withoutMark(line.text)
    if (what === 'unit') unit = over
    else if (!isMarked) unit = ''
    if (
      what !== 'entries' ||
      isKindAlone(bare) ||
      (!isMarked && isTitle(bare)) ||
      aboutOthers.test(foldText(bare)) ||
      signerLine.test(leadOf(bare))
    )
      continue
    for (const entry of entries.filter(({ kind }) => kind !== 'collective' || isMarked)) {
      const block = counts.get(line.row.number) ?? 0
      counts.set(line.row.number, block + 1)
      named.push({ row: line.row, block, entry: entry.unit === '' ? { ...entry, unit } : entry, converted: line.encoding })
    }
  }
  return named
}
/** "2. Hộ gia đình", "3. Cá nhân tiêu biểu": heads those below, and is nobody. */
const isKindAlone = (bare: string): boolean =>
  /^(cac )?(ho gia dinh|gia dinh|ho|tap the|ca nhan)( (tieu bieu|xuat sac|van hoa|dien hinh|duoc .*|de nghi.*|co .*|gom.*))*$/.test(
    foldText(bare),
  )
/** "DANH SÁCH KHEN THƯỞNG" begins with a surname, too. */
const isTitle = (bare: string): boolean => (isAllCapitals(bare) && !/\d/.test(bare)) || titleWords.test(foldText(bare))
/** "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026": a paper, not somebody. */
const titleWords =
  /^((danh sach|tong hop|bang tong hop|bang ke|bieu tong hop|trich ngang) .*(khen|thi dua|tap the|ca nhan|ho gia dinh|de nghi|thuong)|phu luc( so)?( \w+)?$|bieu mau|mau so)\b/
const leadOf = (bare: string): string => foldText(bare.split(':')[0] ?? '')
/** "Hiệu trưởng: Trịnh Văn Mẫu" under a list signs it. */
const signerLine = /^(t ?m|k ?t|tl)?\s*(pho )?(chu tich|hieu truong|giam doc|thu truong|bi thu|truong (phong|ban|thon|khoa))( .{0,40})?$/

/**
 * The grid with those whom the words around its tables name, as a further table under headings of its own. Whether they are meant is a guess: an
 * officer is asked.
 */
export function withLinesBeside(grid: SheetGrid, isWords: (row: GridRow) => boolean): SheetGrid {
  const named = namedIn({ ...grid, rows: grid.rows.filter(isWords) })
  const [first] = named
  if (first === undefined) return grid
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  const rows = named.map(({ row, block, entry, converted }, index): GridRow => ({
    number: base + 2 + index,
    place: block === 0 ? String(row.number) : placeOf(row.number, block),
    cells: cellsOfEntry(entry),
    isLine: true,
    isGuess: true,
    ...(row.mark === undefined ? {} : { mark: row.mark }),
    ...(converted === undefined ? {} : { converted }),
  }))
  const numbers = new Set(named.map(({ row }) => row.number))
  const kept = grid.rows.filter((row) => !(numbers.has(row.number) && isWords(row)))
  return { ...grid, rows: [...kept, { number: base + 1, cells: lineHeadings, place: rows[0]?.place ?? '' }, ...rows] }
}

const longestLine = 2000

/** The same of lines that stand in the cells of a sheet, above or below its rows: entries to ask about, each in the place of its line. */
export function namedAside(grid: SheetGrid, lines: readonly GridRow[]): readonly RawRow[] {
  // A bare name below a list is who signs it.
  const short = lines.filter((row) => row.cells.every((cell) => cell.length < longestLine && !isPersonsName(cell.trim())))
  if (short.length === 0) return []
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  return namedIn({ ...grid, rows: short }).map(({ row, block, entry, converted }): RawRow => {
    const { serial, name, birth, post, achievement, unit, award } = entry
    return {
      number: block === 0 ? row.number : base * block + row.number,
      place: block === 0 ? row.place : placeOf(row.number, block),
      values: { serial, name, birth, postAndUnit: post, achievement, unit, award },
      sectionKind: null,
      sectionUnit: '',
      nameCell: name,
      isLine: true,
      isGuess: true,
      mark: row.mark,
      converted: converted === undefined ? [] : [{ field: 'name', ...converted }],
    }
  })
}
