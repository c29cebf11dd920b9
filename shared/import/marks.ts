import { readAward, type AwardWords } from '../law/reading'
import { cleanLine, foldText } from '../lib/text'
import { valuesUnder, type Header } from './header'
import type { ColumnMapping, RawRow, SheetGrid } from './types'

/** "x", a tick, 1: that the heading of the column holds for this row. */
const isMark = (text: string): boolean => /^([x×✓✔☑v1+*]|có)$/iu.test(cleanLine(text))
/** What a roof over such columns says: "Danh hiệu" above "LĐTT". */
const roof = /^(đề nghị\s+)?(danh hiệu thi đua|danh hiệu|hình thức khen thưởng|hình thức|khen thưởng)\s*[:,-]?\s+/iu

/** "Cá nhân | Tập thể" to be ticked, also under a roof: "Loại đối tượng". */
const kindWords =
  /^(?:(?:loai|phan loai|loai doi tuong|phan loai doi tuong|doi tuong) )?(?:ca nhan|tap the|ho gia dinh|ho|gia dinh|to chuc)$/

/** Columns of a kind each, with ticks under them. */
export function kindMarksOf(grid: SheetGrid, header: Header): readonly MarkColumn[] {
  const values = valuesUnder(grid, Math.max(0, ...header.rowNumbers), header.texts.length)
  const found = header.texts.flatMap((text, column): readonly MarkColumn[] => {
    const present = values[column] ?? []
    const isTicked = present.length > 0 && present.filter(isMark).length >= 0.8 * present.length
    return kindWords.test(foldText(text)) && (isTicked || present.length === 0) ? [{ column, award: text }] : []
  })
  const isUsed = found.some(({ column }) => (values[column] ?? []).length > 0)
  return found.length > 1 && isUsed ? found : []
}

/** Each row with the kind that is ticked for it; none or two are asked about, since neither tells. */
export function byKindMarks(raws: readonly RawRow[], grid: SheetGrid, marks: readonly MarkColumn[], none: string): readonly RawRow[] {
  if (marks.length === 0) return raws
  const cells = new Map(grid.rows.map((row) => [row.number, row.cells]))
  return raws.map((raw) => {
    const ticked = marks.filter(({ column }) => isMark(cells.get(raw.number)?.[column] ?? '')).map(({ award }) => award)
    return { ...raw, values: { ...raw.values, kind: ticked.length === 0 ? none : ticked.join(', ') } }
  })
}

export type MarkColumn = { readonly column: number; readonly award: string }

/** Columns whose heading names an award and whose values are ticks: each tick is that award for its row. */
export function markColumnsOf(grid: SheetGrid, header: Header, forms: readonly AwardWords[]): readonly MarkColumn[] {
  const values = valuesUnder(grid, Math.max(0, ...header.rowNumbers), header.texts.length)
  return header.texts.flatMap((text, column): readonly MarkColumn[] => {
    const present = values[column] ?? []
    if (present.length === 0 || present.filter(isMark).length < 0.8 * present.length) return []
    const award = [text, text.replace(roof, '')].find((said) => readAward(said, forms) !== null)
    return award === undefined ? [] : [{ column, award }]
  })
}

/** The mapping without those columns: they are read by their ticks. */
export const withoutMarks = (mapping: ColumnMapping, marks: readonly MarkColumn[]): ColumnMapping =>
  mapping.map((field, at) => (marks.some(({ column }) => column === at) ? 'ignored' : field))

/** A row for each tick, since a title and a form of one person are two lines; a row without any is asked about. */
export function byMarks(raws: readonly RawRow[], grid: SheetGrid, marks: readonly MarkColumn[]): readonly RawRow[] {
  if (marks.length === 0) return raws
  const cells = new Map(grid.rows.map((row) => [row.number, row.cells]))
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  return raws.flatMap((raw): readonly RawRow[] => {
    if ((raw.values.award ?? '') !== '') return [raw]
    const ticked = marks.filter(({ column }) => isMark(cells.get(raw.number)?.[column] ?? ''))
    if (ticked.length === 0) return [{ ...raw, isUnmarked: true }]
    return ticked.map(({ award }, place) => ({
      ...raw,
      values: { ...raw.values, award },
      ...(ticked.length === 1 ? {} : { isOneOfAwards: true }),
      ...(place === 0
        ? {}
        : { number: base * (place + 1) + raw.number, source: raw.number, place: `${raw.place ?? raw.number} (${place + 1})` }),
    }))
  })
}
