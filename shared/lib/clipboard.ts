/** Blocks of cells as Excel puts them on the clipboard: tabs between cells, quotes around cells with line breaks. */

/** Cells as text for other programs. */
export const toBlockText = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n')

/** Reads tab separated text; a quoted cell may hold tabs, line breaks and doubled quotes. The line break at the very end is no row. */
export function parseBlock(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (!source.includes('"')) return source.split('\n').map((line) => line.split('\t'))
  const rows: string[][] = [[]]
  const next = { '\t': -1, '\n': -1 }
  /** Where the next one stands from a place on; looked for again once it is passed. */
  const nextOf = (mark: '\t' | '\n', position: number): number => {
    if (next[mark] >= position) return next[mark]
    const found = source.indexOf(mark, position)
    return (next[mark] = found < 0 ? source.length : found)
  }
  for (let position = 0; ;) {
    const quoted = source[position] === '"' ? readQuoted(source, position) : null
    const end = quoted?.end ?? Math.min(nextOf('\t', position), nextOf('\n', position))
    rows.at(-1)!.push(quoted?.value ?? source.slice(position, end))
    if (end === source.length) return rows
    if (source[end] === '\n') rows.push([])
    position = end + 1
  }
}

/** The quoted cell that starts at `start`, if its closing quote stands before a tab, a line break or the end; else the quote is just a letter. */
function readQuoted(source: string, start: number): { readonly value: string; readonly end: number } | null {
  let at = source.indexOf('"', start + 1)
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2)
  const behind = source[at + 1]
  if (at < 0 || (behind !== undefined && behind !== '\t' && behind !== '\n')) return null
  const value = source.slice(start + 1, at)
  return { value: value.includes('"') ? value.replaceAll('""', '"') : value, end: at + 1 }
}

/** One row of a copy. */
export type BlockRow = {
  readonly cells: readonly string[]
  readonly mark?: 'hidden' | 'struck'
  /** A line outside the tables. */
  readonly isProse?: boolean
  /** Which of the tables of the copy it belongs to. */
  readonly table?: number
}
/** Merged cells: rows and columns from 0, both ends inside. */
export type BlockMerge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }
/** What a copy holds, whichever program made it. */
export type Block = { readonly rows: readonly BlockRow[]; readonly merges: readonly BlockMerge[] }

/** The cells of a block for a grid: values of cells merged downwards stand in each of their rows, empty lines go. */
export function cellsOfBlock({ rows, merges }: Block): string[][] {
  const cells = rows.map((row) => [...row.cells])
  for (const { top, left, bottom } of merges)
    for (let row = top + 1; row <= Math.min(bottom, cells.length - 1); row += 1) {
      const target = cells[row]!
      while (target.length <= left) target.push('')
      if (target[left] === '') target[left] = cells[top]?.[left] ?? ''
    }
  return cells
}
