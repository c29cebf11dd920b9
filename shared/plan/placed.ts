import { markOf } from './marks'
import type { PlacedBy, PlacedLine, PlanLine, PlanPlace } from './types'

export type Placed = PlacedLine

/** A line with its place; its mark is read here once. */
export function placed(
  line: PlanLine,
  place: PlanPlace,
  by: PlacedBy,
  more: Partial<Pick<Placed, 'owner' | 'words' | 'rest' | 'continues' | 'reason' | 'mark' | 'opens'>> = {},
): Placed {
  const { mark, words } = markOf(line.text)
  return { line, place, by, owner: null, mark, words, rest: '', continues: false, reason: null, opens: null, ...more }
}

/** Without the end mark of a document, "./.", whose stop stays. */
export const withoutEnd = (text: string): string => text.replace(/\s*\.\s*\/\s*\.?\s*$/u, '.')
