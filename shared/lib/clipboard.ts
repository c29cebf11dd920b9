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
