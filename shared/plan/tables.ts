import { foldText } from '../lib/text'
import type { PlanLine } from './types'
import type { Step, Walk } from './walk'

/** What a table of the plan says: tasks by row, criteria with their points, or phases; which column holds what. */
export type TableRole = {
  readonly kind: 'tasks' | 'scores' | 'phases'
  readonly columns: Readonly<Record<string, number>>
  readonly header: readonly string[]
  readonly firstRow: number
}

const columnWords: readonly (readonly [string, RegExp])[] = [
  ['number', /^(s?tt|so tt|stt)$/],
  ['phase', /^(cac )?(giai doan|dot( thi dua)?)$/],
  [
    'lead',
    /chu tri|^trach nhiem( thuc hien)?$|(co quan|don vi|bo phan|nguoi|ca nhan)\b.{0,20}\b(thuc hien|chiu trach nhiem|phu trach)|^phu trach$/,
  ],
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

/** What the table's headings say, in one row or in two that share their cells; `null` when they say neither. */
export function tableRole(rows: readonly PlanLine[]): TableRole | null {
  let columns: Record<string, number> = {}
  let header: readonly string[] = []
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const cells = row.cells ?? []
    columns = { ...columnsOf(cells), ...columns }
    header = cells.map((cell, column) => [header[column] ?? '', cell].filter((part) => part !== '').join(', '))
    const firstRow = rows.slice(at + 1).find(({ cells: own }) => !isCounting(own ?? []))?.index ?? Number.POSITIVE_INFINITY
    if ('phase' in columns && 'due' in columns && !('lead' in columns) && !('points' in columns))
      return { kind: 'phases', columns, header, firstRow }
    if ('task' in columns && 'lead' in columns) return { kind: 'tasks', columns, header, firstRow }
    if (('criterion' in columns || 'task' in columns) && 'points' in columns)
      return { kind: 'scores', columns: { ...columns, criterion: columns['criterion'] ?? columns['task'] ?? 0 }, header, firstRow }
  }
  return null
}

/** "(1) | (2) | (3)" below the headings: the columns counted. */
const isCounting = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => /^\(?\d{1,2}\)?$/u.test(cell) && Number(cell.replace(/\D/g, '')) === at + 1)

/** A number of a group of rows: "I", "A", "II."; `1` of "1", "1.1", "1.2" is one too. */
const isGroupNumber = (number: string, next: string): boolean =>
  /^(?:[IVX]{1,5}|[A-EĐGH])\s*[./)]?$/u.test(number) || (/^\d{1,2}\.?$/u.test(number) && next.startsWith(`${number.replace('.', '')}.`))

/** The other cells of a row, named by their headings; nothing is rewritten. */
const moreOf = (cells: readonly string[], role: TableRole, own: readonly string[]): string =>
  cells
    .map((cell, column) => ({ cell, title: role.header[column] ?? '', column }))
    .filter(({ cell, column }) => cell !== '' && !own.some((name) => role.columns[name] === column))
    .map(({ cell, title }) => (title === '' ? cell : `${title}: ${cell}`))
    .join('; ')
const withMore = (words: string, more: string): string => (more === '' ? words : `${words} (${more})`)

/** One row of a table that is known: a duty of who leads it, or a criterion with its points. */
export function placeRow(walk: Walk, step: Step, role: TableRole | null): void {
  const own = step.line.cells ?? []
  if (role === null) return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  if (step.line.index < role.firstRow) return walk.place(step, 'heading', 'words', { words: step.line.text })
  const cells = walk.withMerged(step.line)
  const at = (name: string): string => cells[role.columns[name] ?? -1] ?? ''
  const next = walk.lines[step.at + 1]
  const nextNumber = next?.table === step.line.table ? (next?.cells?.[role.columns['number'] ?? -1] ?? '') : ''
  const isGroup = isGroupNumber(at('number'), nextNumber)
  if (role.kind === 'phases') return placePhase(walk, step, role, own)
  if (role.kind === 'scores') return placeScore(walk, step, role, { cells: own, at, isGroup })
  // A row that heads others says nothing that the movement has a place for: it is kept word for word.
  if (at('task') === '' || at('lead') === '') return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  walk.place(step, 'duty', 'heading', {
    words: withMore(at('task'), moreOf(own, role, ['task', 'lead', 'number'])),
    rest: at('lead'),
    owner: step.line.index,
  })
}

/** A row of phases: its name, and its time and work as its text; a row without a name goes on with the phase above. */
function placePhase(walk: Walk, step: Step, role: TableRole, own: readonly string[]): void {
  const name = own[role.columns['phase'] ?? -1] ?? ''
  const text = moreOf(own, role, ['phase', 'number'])
  const above = walk.placed.findLast(({ place, line }) => place === 'phase' && line.table === step.line.table)
  if (name !== '') return walk.place(step, 'phase', 'heading', { words: name, rest: text, owner: step.line.index })
  if (text === '' || above === undefined) return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  walk.place(step, 'phase', 'heading', { words: text, owner: above.owner, continues: true })
}

type ScoreRow = { readonly cells: readonly string[]; readonly at: (name: string) => string; readonly isGroup: boolean }
/** A row of points: what it asks for is a criterion of the group above it; a sum is none. */
function placeScore(walk: Walk, step: Step, role: TableRole, { cells, at, isGroup }: ScoreRow): void {
  const text = at('criterion')
  const isSum = /^(?:tong|cong)\b/.test(foldText(text === '' ? cells.join(' ').trim() : text))
  if (text === '' || isSum) return walk.place(step, 'unplaced', 'position', { words: step.line.text, reason: 'table' })
  const words = withMore(text, moreOf(cells, role, ['criterion', 'number']))
  // "2" behind "1", "1.1", "1.2" stands beside that group, not in it.
  if (/^\d{1,2}\.?$/u.test(walk.tableGroup?.number ?? '') && /^\d{1,2}\.?$/u.test(at('number'))) walk.tableGroup = null
  if (isGroup) {
    walk.tableGroup = { table: step.line.table, index: step.line.index, number: at('number') }
    return walk.place(step, 'criteriaGroup', 'heading', { words })
  }
  const owner = walk.tableGroup?.table === step.line.table ? walk.tableGroup.index : (walk.headOfTable()?.line.index ?? step.line.index)
  walk.place(step, 'criterion', 'heading', { words, owner })
}
