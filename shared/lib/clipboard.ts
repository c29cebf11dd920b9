/** Blocks of cells as Excel puts them on the clipboard: tabs between cells, quotes around cells with line breaks. */

/** Cells as text for other programs. */
export const toBlockText = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n')

/** Reads tab separated text; a quoted cell may hold tabs, line breaks and doubled quotes. The line break at the very end is no row. */
export function parseBlock(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = [[]]
  let cell = ''
  let position = 0
  const endCell = (): void => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  while (position < source.length) {
    const char = source[position]!
    const quoted = cell === '' && char === '"' ? readQuoted(source, position) : null
    if (quoted !== null) {
      cell = quoted.value
      position = quoted.end
      continue
    }
    if (char === '\t') endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else cell += char
    position += 1
  }
  endCell()
  return rows
}

/** The quoted cell that starts at `start`, if its closing quote stands before a tab, a line break or the end; else the quote is just a letter. */
function readQuoted(source: string, start: number): { readonly value: string; readonly end: number } | null {
  let value = ''
  let position = start + 1
  while (position < source.length) {
    if (source[position] !== '"') value += source[position++]!
    else if (source[position + 1] === '"') {
      value += '"'
      position += 2
    } else {
      const next = source[position + 1]
      return next === undefined || next === '\t' || next === '\n' ? { value, end: position + 1 } : null
    }
  }
  return null
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
