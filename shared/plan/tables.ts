import { foldText } from '../lib/text'
import type { PlanLine } from './types'
import type { Step, Walk } from './walk'

/** What a table of the plan says: tasks by row, or criteria with their points; which column holds what. */
export type TableRole = {
  readonly kind: 'tasks' | 'scores'
  readonly columns: Readonly<Record<string, number>>
  readonly header: readonly string[]
  readonly firstRow: number
}

const columnWords: readonly (readonly [string, RegExp])[] = [
  ['number', /^(s?tt|so tt|stt)$/],
  ['lead', /chu tri|(co quan|don vi|bo phan|nguoi) (thuc hien|chiu trach nhiem|phu trach)/],
  ['support', /phoi hop/],
  ['due', /thoi gian|thoi han|tien do|hoan thanh/],
  ['product', /san pham|ket qua|du kien/],
  ['points', /diem/],
  ['criterion', /tieu chi/],
  ['guide', /huong dan|cach cham|minh chung/],
  ['task', /nhiem vu|noi dung|cong viec|hoat dong/],
]

const columnsOf = (cells: readonly string[]): Record<string, number> => {
  const found: Record<string, number> = {}
  cells.forEach((cell, at) => {
    const folded = foldText(cell)
    const name = columnWords.find(([key, pattern]) => !(key in found) && folded.length < 60 && pattern.test(folded))?.[0]
    if (name !== undefined) found[name] = at
  })
  return found
}

/** What the table's headings say; `null` when they say neither. */
export function tableRole(rows: readonly PlanLine[]): TableRole | null {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const columns = columnsOf(row.cells ?? [])
    const firstRow = rows[at + 1]?.index ?? Number.POSITIVE_INFINITY
    if ('task' in columns && 'lead' in columns) return { kind: 'tasks', columns, header: row.cells ?? [], firstRow }
    if (('criterion' in columns || 'task' in columns) && 'points' in columns)
      return {
        kind: 'scores',
        columns: { ...columns, criterion: columns['criterion'] ?? columns['task'] ?? 0 },
        header: row.cells ?? [],
        firstRow,
      }
  }
  return null
}

/** One row: a duty of who leads it, with the other cells named by their headings; nothing is rewritten. */
export function placeRow(walk: Walk, step: Step, role: TableRole | null): void {
  const cells = step.line.cells ?? []
  const at = (name: string): string => (role === null ? '' : (cells[role.columns[name] ?? -1] ?? ''))
  if (role === null) return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  if (step.line.index < role.firstRow) return walk.place(step, 'heading', 'words', { words: step.line.text })
  if (role.kind !== 'tasks' || at('task') === '' || at('lead') === '')
    return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  const more = cells
    .map((cell, column) => ({ cell, title: role.header[column] ?? '', column }))
    .filter(({ cell, column }) => cell !== '' && ![role.columns['task'], role.columns['lead'], role.columns['number']].includes(column))
    .map(({ cell, title }) => `${title}: ${cell}`)
  walk.place(step, 'duty', 'heading', {
    words: more.length === 0 ? at('task') : `${at('task')} (${more.join('; ')})`,
    rest: at('lead'),
    owner: step.line.index,
  })
}
