/** How many rows each cell reaches over where neighbours below say the same (0: lies under another), but in the first two columns. */
export function spansOf(cells: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const spans = cells.map((row) => row.map(() => 1))
  const columns = Math.max(0, ...cells.map((row) => row.length))
  for (let column = 2; column < columns; column += 1) {
    let top = 0
    for (let row = 1; row < cells.length; row += 1) {
      const text = cells[row]?.[column] ?? ''
      if (text === '' || text !== cells[top]?.[column] || /^\d+$/.test(text)) top = row
      else {
        spans[top]![column]! += 1
        spans[row]![column] = 0
      }
    }
  }
  return spans
}
