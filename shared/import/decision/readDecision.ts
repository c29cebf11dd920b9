import { kindOfName, splitHonorific } from '../../domain/subject/reading'
import { looksLikeName } from '../../domain/subject/nameCell'
import { cleanLine, foldText } from '../../lib/text'
import { gridOfBlock } from '../block'
import { columnCountOf, findHeader, type Header } from '../header'
import { entriesOfLine, type LineEntry } from '../lines/line'
import { lineHeadings } from '../lines/read'
import type { WordBlock } from '../files/word'
import { kindOfSection } from '../sections'
import { plainGrid, type GridRow, type ImportField, type SheetGrid } from '../types'
import { awardsIn, grantsIn, type Grant } from './grants'
import { readHead, type DecisionHead } from './head'

/** A decision of awards: what it says of itself, and its honorees as one list with the award and merit of each. */
export type ReadDecision = { readonly head: DecisionHead; readonly grid: SheetGrid }

const awardHeading = 'Hình thức khen thưởng'
const meritHeading = 'Thành tích'

/** The lines of the file as a person reads them, each with the row it stands in. Cells of the letter head are lines of their own. */
const linesOf = (block: WordBlock): readonly { readonly text: string; readonly row: number }[] =>
  block.rows.flatMap((row, index) =>
    row.cells.flatMap((cell) =>
      cell
        .split('\n')
        .map((text) => ({ text: cleanLine(text), row: index + 1 }))
        .filter(({ text }) => text !== ''),
    ),
  )

/** Serial, name, birth, post and unit, merit. */
const partsOf = (entry: LineEntry): readonly string[] => [
  entry.serial,
  entry.name,
  entry.birth,
  [entry.post, entry.unit].filter((text) => text !== '').join(', '),
  entry.achievement,
]

/** Those whom the words of an article name; none where they name nobody. */
function honoreesIn(said: string): readonly LineEntry[] {
  const bare = said.replace(/^(?:(?:\d+\s+)?(?:tập thể|cá nhân|đồng chí|hộ gia đình)\s*:?\s*(?=\p{Lu}|ông|bà))/iu, '')
  const [first, ...further] = [entriesOfLine(bare), entriesOfLine(`1. ${bare}`)].find((entries) => entries.length > 0) ?? []
  // "các tập thể và cá nhân có tên sau" is nobody.
  if (first === undefined || /^(các|những|\d)/iu.test(foldText(first.name))) return []
  if (!looksLikeName(splitHonorific(first.name).name) && kindOfName(first.name) === null) return []
  return [{ ...first, serial: '', isGuess: further.length > 0 }, ...further.map((entry) => ({ ...entry, serial: '', isGuess: true }))]
}

type Named = {
  readonly row: number
  readonly cells: readonly string[]
  readonly place: string
  readonly isLine: boolean
  readonly isGuess: boolean
}
type Line = ReturnType<typeof linesOf>[number]

/** Those whom the articles name themselves, in the sentence or in the lines below it. */
function namedIn(grants: readonly Grant[], lines: readonly Line[], isOfList: (row: number) => boolean): readonly Named[] {
  return grants.flatMap((grant): Named[] => {
    const award = grant.awards.length === 1 ? (grant.awards[0] ?? '') : ''
    const named = (entry: LineEntry, row: number, isLine: boolean): Named => ({
      row,
      cells: withMerit(partsOf(entry), grant, award),
      place: grant.article,
      isLine,
      isGuess: entry.isGuess,
    })
    const words = lines.slice(grant.from + 1, grant.to).filter(({ row }) => !isOfList(row))
    const below = words.flatMap(({ text, row }): Named[] => {
      const entries = entriesOfLine(text)
      return (entries.length > 0 ? entries : ofLabel(text)).map((entry) => named(entry, row, true))
    })
    const at = lines[grant.from]?.row ?? 1
    if (below.length > 0) return below
    const own = honoreesIn(grant.honorees)
    return (own.length > 0 ? own : behindColon(lines[grant.from]?.text ?? '')).map((entry) => named(entry, at, false))
  })
}
/** "Khen thưởng 2 cá nhân: A, thôn Một và B, thôn Hai." */
const behindColon = (text: string): readonly LineEntry[] => {
  const said = /^Điều\s+\d+\s*[.:]\s*[^:]+:\s*(?=\p{L})(.+)$/iu.exec(text)?.[1]
  return said === undefined ? [] : entriesOfLine(`- ${said}`, true)
}
/** "Tập thể: Trường Tiểu học Mẫu". */
const ofLabel = (text: string): readonly LineEntry[] => {
  const behind = /^[-+•\d.)\s]*(?:tập thể|cá nhân|hộ gia đình)\s*:\s*(.+)$/iu.exec(text)?.[1]
  return behind === undefined ? [] : honoreesIn(behind)
}
const withMerit = (parts: readonly string[], grant: Grant, award: string): readonly string[] => [
  ...parts.slice(0, 4),
  (parts[4] ?? '') || grant.achievement,
  award,
]

/** Whether a row of the annex is a title or section and no entry: words in one cell. */
const isTitleRow = (row: GridRow): boolean => {
  const filled = row.cells.map(cleanLine).filter((text) => text !== '')
  return row.isProse === true || new Set(filled).size === 1 || (filled.length === 2 && /^([IVXLC]+|[A-ZĐ])\s*[.)]?$/.test(filled[0] ?? ''))
}

/** The award that holds for each row of the lists: by the title or section above it, else by the one article that speaks of its kind. */
function awardsOfRows(grid: SheetGrid, grants: readonly Grant[], lines: readonly Line[]): ReadonlyMap<number, Grant | string> {
  const lastArticle = lastArticleIn(grants, lines)
  const found = new Map<number, Grant | string>()
  let section: string | null = null
  let kind: string | null = null
  const only = new Set(grants.flatMap(({ awards }) => awards.map(foldText))).size === 1 ? grants[0] : undefined
  for (const row of grid.rows) {
    if (row.number <= lastArticle) {
      // A list inside an article is of that article.
      const own = grants.find(({ from, to }) => (lines[from]?.row ?? 0) < row.number && row.number < (lines[to]?.row ?? lastArticle + 1))
      if (own !== undefined) found.set(row.number, own)
      continue
    }
    const text = cleanLine(row.cells.filter((cell) => cell.trim() !== '').join(' '))
    if (isTitleRow(row)) {
      const said = awardsIn(text)
      if (said.length === 1) section = said[0] ?? null
      else if (said.length > 1) section = ''
      kind = kindOfSection(text, true) ?? kind
      continue
    }
    const ofKind = grants.filter(({ kinds }) => kind === null || kinds.length === 0 || kinds.some((one) => one === kind))
    const bySection =
      section === null ? undefined : grants.find(({ awards }) => awards.some((one) => foldText(one) === foldText(section ?? '')))
    if (section !== null) found.set(row.number, bySection === undefined ? section : { ...bySection, awards: [section] })
    else if (only !== undefined) found.set(row.number, only)
    else if (ofKind.length === 1 && ofKind[0] !== undefined) found.set(row.number, ofKind[0])
  }
  return found
}

const lastArticleIn = (grants: readonly Grant[], lines: readonly Line[]): number =>
  lines[Math.max(0, ...grants.map(({ to }) => to - 1))]?.row ?? 0

const awardTextOf = (holds: Grant | string | undefined): string =>
  holds === undefined ? '' : typeof holds === 'string' ? holds : holds.awards.length === 1 ? (holds.awards[0] ?? '') : ''

/** The lists behind the decision with the award and merit of each row beside it, and those whom the articles name below. */
function withAwards(grid: SheetGrid, header: Header, grants: readonly Grant[], named: readonly Named[], lines: readonly Line[]): SheetGrid {
  const width = columnCountOf(grid)
  const holds = awardsOfRows(grid, grants, lines)
  const columnOf = (field: ImportField): number => header.mapping.indexOf(field)
  const lastHeading = header.rowNumbers.at(-1)
  const extra = (row: GridRow): readonly [string, string] => {
    if (row.number === lastHeading)
      return [columnOf('award') === -1 ? awardHeading : '', columnOf('achievement') === -1 ? meritHeading : '']
    const given = holds.get(row.number)
    return [awardTextOf(given), given === undefined || typeof given === 'string' ? '' : given.achievement]
  }
  const rows = grid.rows.map((row): GridRow => {
    if (row.isProse === true || row.isHeading === true || isTitleRow(row)) return row
    const [award, merit] = extra(row)
    const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? '')
    // A column of its own keeps its word; where its cell is empty the article fills it.
    const put = (field: 'award' | 'achievement', text: string): void => {
      const column = columnOf(field)
      if (column !== -1 && cleanLine(cells[column] ?? '') === '' && row.number !== lastHeading) cells[column] = text
    }
    put('award', award)
    put('achievement', merit)
    return { ...row, cells: [...cells, columnOf('award') === -1 ? award : '', columnOf('achievement') === -1 ? merit : ''] }
  })
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  const columns = ['serial', 'name', 'birth', header.mapping.includes('postAndUnit') ? 'postAndUnit' : 'unit'] as const
  const below = named.map(({ cells, place, isGuess }, index): GridRow => {
    const own: string[] = Array.from({ length: width + 2 }, () => '')
    columns.forEach((field, part) => {
      if (columnOf(field) !== -1) own[columnOf(field)] = cells[part] ?? ''
    })
    own[columnOf('award') === -1 ? width : columnOf('award')] = cells[5] ?? ''
    own[columnOf('achievement') === -1 ? width + 1 : columnOf('achievement')] = cells[4] ?? ''
    return { number: base + index + 1, cells: own, place, ...(isGuess ? { isGuess } : {}) }
  })
  return { ...grid, rows: [...rows, ...below] }
}

/** A list made of those whom the articles name; the other lines stay around it. */
function ofArticles(name: string, lines: readonly Line[], named: readonly Named[]): SheetGrid {
  // Several may stand in one row of the file: each needs a number of its own.
  const entries = named.map(({ cells, isLine, isGuess, place }, index): GridRow => ({
    number: lines.length + index + 1,
    cells,
    place,
    ...(isLine ? { isLine } : {}),
    ...(isGuess ? { isGuess } : {}),
  }))
  const around = lines.map(({ text }, index): GridRow => ({ number: index + 1, cells: [text], isProse: true }))
  return plainGrid(name, [...around, ...entries], { headings: [...lineHeadings.slice(0, 5), awardHeading] })
}

/** Reads a decision from the body of a Word file: head, articles, the lists behind it. */
export function readDecision(name: string, block: WordBlock): ReadDecision {
  const lines = linesOf(block)
  const texts = lines.map(({ text }) => text)
  const grants = grantsIn(texts)
  const grid = gridOfBlock(name, block, { legacyCells: block.legacyCells })
  const header = findHeader(grid)
  const isTable =
    grid.headings === undefined && header.rowNumbers.length > 0 && header.mapping.some((field) => field === 'name' || field === 'givenName')
  // Rows of a list inside an article are read as rows, not once more as its words.
  const inTables = new Set(grid.rows.flatMap((row) => (isTable && row.isProse !== true ? [row.number] : [])))
  const named = namedIn(grants, lines, (row) => inTables.has(row))
  const awards = [...new Map(grants.flatMap((grant) => grant.awards.map((one) => [foldText(one), one] as const))).values()]
  // What one article says of its own is no merit of those whom another names.
  const achievements = [...new Set(grants.map(({ achievement }) => achievement))]
  const promised = grants.map((grant) => grant.promised).filter((count) => count !== null)
  const head = readHead(texts)
  return {
    head: {
      ...head,
      award: awards.length === 1 ? (awards[0] ?? '') : '',
      awards,
      achievement: achievements.length === 1 ? (achievements[0] ?? '') : '',
      promised: promised.length === 0 ? null : promised.reduce((sum, count) => sum + count, 0),
    },
    // A decision that gives nobody anything is words, whatever its letter head looks like.
    grid: isTable
      ? withAwards(grid, header, grants, named, lines)
      : named.length > 0 || (head.isDecision && grants.length === 0)
        ? ofArticles(name, lines, named)
        : grid,
  }
}
