import { detectLegacy, type LegacyEncoding } from '../lib/legacyFont'
import type { SheetGrid } from './types'

const sampledRows = 400
const fewestProofs = 4
const oldLetters = /[\u0080-\u00FF]/
/** Letters that no old code page has. */
const onlyUnicode = /[\u0100-\u01B0\u1EA0-\u1EF9]/

/** The old font that a table is typed in: told by most of its cells with marks, and spoken against by hardly any. */
function fontOf(grid: SheetGrid): 'tcvn3' | 'vni' | null {
  const counts = { tcvn3: 0, vni: 0, unicode: 0 }
  for (const row of grid.rows.slice(0, sampledRows))
    for (const cell of row.cells) {
      if (cell.length > 400 || cell === '') continue
      if (onlyUnicode.test(cell)) counts.unicode += 1
      else if (oldLetters.test(cell)) {
        const found = detectLegacy(cell)
        if (found === 'tcvn3' || found === 'vni') counts[found] += 1
      }
    }
  const [font, other] = counts.tcvn3 >= counts.vni ? (['tcvn3', 'vni'] as const) : (['vni', 'tcvn3'] as const)
  const proofs = counts[font]
  return proofs >= fewestProofs && (counts.unicode + counts[other]) * 10 <= proofs ? font : null
}

/**
 * The table with the cells of an old font whose letters alone do not show it ("Vò Hïng", "Chøc vô", "Sôn") marked as such: their neighbours tell. What
 * they become is shown beside the original, like any other.
 */
export function withTableFont(grid: SheetGrid): SheetGrid {
  const font = fontOf(grid)
  if (font === null) return grid
  const legacyCells = new Map<string, LegacyEncoding>(grid.legacyCells)
  for (const row of grid.rows)
    row.cells.forEach((cell, column) => {
      const place = `${row.number}:${column}`
      if (!legacyCells.has(place) && oldLetters.test(cell) && !onlyUnicode.test(cell) && detectLegacy(cell) === null)
        legacyCells.set(place, font)
    })
  return { ...grid, legacyCells }
}
