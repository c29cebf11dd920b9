import type { ReadModel, ReadParagraph, ReadRun, ReadTable } from '../checks/form/model'
import { markOf, partNumber } from './marks'
import type { PlanLine } from './types'

const blanks = (text: string): string => text.replace(/[\s\u00A0\u2007\u202F]+/g, ' ')
// Letters taken apart (a Mac, some PDF programs) are put together, else none has its mark.
const tidy = (text: string): string => blanks(text.normalize('NFC').replaceAll('\u2011', '-')).trim()

/** Signs of one stretch: bold goes before italic, as the plan's own marks do. */
const signOf = (run: ReadRun, isBold: boolean): string => (run.isBold && !isBold ? '**' : run.isItalic ? '*' : '')

/** The runs with the office's emphasis marks, blanks left outside them. */
function emphasised(runs: readonly ReadRun[], isBold: boolean): string {
  const stretches: { sign: string; text: string }[] = []
  for (const run of runs) {
    const text = blanks(run.text.normalize('NFC'))
    const last = stretches.at(-1)
    const sign = text.trim() === '' && last !== undefined ? last.sign : signOf(run, isBold)
    if (last?.sign === sign) last.text += text
    else stretches.push({ sign, text })
  }
  return joinedAtSigns(stretches)
    .map(({ sign, text }) => {
      const words = text.trim()
      if (sign === '' || words === '' || words.includes('*')) return text
      return `${/^\s*/.exec(text)?.[0] ?? ''}${sign}${words}${sign}${/\s*$/.exec(text)?.[0] ?? ''}`
    })
    .join('')
}

const hasWords = (text: string): boolean => /[\p{L}\d]/u.test(text)
type Stretch = { readonly sign: string; readonly text: string }
/** A point that lost its bold ("**III**.** HÌNH THỨC**") parts no emphasis. */
const joinedAtSigns = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.reduce<Stretch[]>((all, stretch, at) => {
    const [last, next] = [all.at(-1), stretches[at + 1]]
    const isBetween = !hasWords(stretch.text) && last !== undefined && last.sign !== '' && last.sign === next?.sign
    if (last !== undefined && (isBetween || last.sign === stretch.sign)) all[all.length - 1] = { ...last, text: last.text + stretch.text }
    else all.push(stretch)
    return all
  }, [])

const pageOf = ({ page }: ReadParagraph): Pick<PlanLine, 'page'> => (page === undefined ? {} : { page })

/** A paragraph as one line for each of its typed breaks; the label of an automatic list stands before the first. */
function piecesOf(paragraph: ReadParagraph): Omit<PlanLine, 'index'>[] {
  const plain = paragraph.runs.map(({ text }) => text).join('')
  const label = paragraph.raw.endsWith(plain) ? paragraph.raw.slice(0, paragraph.raw.length - plain.length).trim() : ''
  const inked = paragraph.runs.filter(({ text }) => hasWords(text))
  const isBold = inked.length > 0 && inked.every((run) => run.isBold)
  const pieces: ReadRun[][] = [[]]
  for (const run of paragraph.runs) {
    const [first = '', ...others] = run.text.split('\n')
    pieces.at(-1)?.push({ ...run, text: first })
    for (const text of others) pieces.push([{ ...run, text }])
  }
  return pieces
    .map((runs, at) => `${at === 0 && label !== '' ? `${label} ` : ''}${emphasised(runs, isBold)}`)
    .map((text) => ({
      text: tidy(text),
      isBold,
      isCentred: paragraph.look?.align === 'center',
      cells: null,
      table: null,
      ...pageOf(paragraph),
    }))
    .filter(({ text }) => text !== '')
}

const headOfTable = /^(?:S?TT|Số TT|Nhiệm vụ|Nội dung|Tiêu chí|Công việc|Đơn vị|Tên)/iu
/** Whether the table holds facts in columns; tables of two cells only set head and foot side by side. */
const setsSides = /^\s*(?:\*{0,2}Nơi nhận|CỘNG H(?:ÒA|OÀ) XÃ|(?:TM|KT|TL|TUQ)\s*\.|Độc lập\s*[-–])/iu
const isDataTable = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 1 &&
  !rows.some((row) => row.some((cell) => setsSides.test(cell))) &&
  rows.some((row) => row.length >= 3 || (row.length === 2 && row.some((cell) => headOfTable.test(cell.trim()))))

/** A row on the grid of its table: a cell over several columns stands in the first of them. */
function rowOf({ rows, shape }: ReadTable, at: number): { readonly cells: string[]; readonly merged: number[] } {
  const cells: string[] = []
  const merged: number[] = []
  for (const [index, cell] of (rows[at] ?? []).entries()) {
    const { span, isContinued } = shape?.[at]?.[index] ?? { span: 1, isContinued: false }
    if (isContinued) merged.push(cells.length)
    cells.push(tidy(cell), ...Array.from({ length: span - 1 }, () => ''))
  }
  return { cells, merged }
}

/** The lines of a Word file, tables as rows. */
export function linesOfModel(model: ReadModel): PlanLine[] {
  const data = new Set(model.tables.filter(({ rows }) => isDataTable(rows)).map(({ index }) => index))
  const lines: Omit<PlanLine, 'index'>[] = []
  const seen = new Set<string>()
  for (const paragraph of model.paragraphs) {
    const { cell } = paragraph
    if (cell === null || !data.has(cell.table)) {
      lines.push(...piecesOf(paragraph))
      continue
    }
    const key = `${cell.table}/${cell.row}`
    if (seen.has(key)) continue
    seen.add(key)
    const { cells, merged } = rowOf(model.tables[cell.table]!, cell.row)
    const more = merged.length === 0 ? {} : { merged }
    lines.push({ text: cells.join(' | '), isBold: false, isCentred: false, cells, table: cell.table, ...more, ...pageOf(paragraph) })
  }
  return lines.map((line, index) => ({ ...line, index }))
}

/** "| --- | :-: |": the rule below the head of a table typed with bars; it says nothing. */
const isRuleOfTable = (raw: string): boolean => /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u.test(raw)
/** Cells parted by tabs, or by bars where a bar stands at both ends. */
const cellsOfLine = (raw: string): string[] => {
  const line = raw.trim()
  const isBarred = !raw.includes('\t') && /^\|.*\|.*\|.*\|$/u.test(line)
  return (isBarred ? line.slice(1, -1).split('|') : raw.split('\t')).map(tidy)
}

/** The lines of a plain text; of a table copied with tabs each row is a row. */
export function linesOfText(text: string): PlanLine[] {
  let table = -1
  let inTable = false
  /** Cells of the last row; a blank line between rows of one width ends no table. */
  let width = 0
  let isAfterBlank = false
  return text
    .split(/\r\n?|\n|\u2028|\u2029|\u000B|\f/)
    .flatMap((raw): Omit<PlanLine, 'index'>[] => {
      if (raw.trim() === '') {
        isAfterBlank = true
        return []
      }
      const cells = cellsOfLine(raw)
      const filled = cells.filter((cell) => cell !== '').length
      // A row that heads a group ("I", "Hạ tầng") has blank cells behind it and still is one of the table.
      const isRow = filled >= 3 || (inTable && cells.length >= 3 && filled > 0)
      if (isRow && (!inTable || (isAfterBlank && cells.length !== width))) table += 1
      inTable = isRow
      width = cells.length
      isAfterBlank = false
      // A web page's or a mail's table keeps its bars at the ends of lines that are no rows.
      const words = tidy(raw).replace(/^\|\s+(?=\S)|(?<=\S)\s*\|$/gu, '')
      if (words === '' || isRuleOfTable(raw)) return []
      // A heading that is bold as a whole: the marks say how it looks, not what it says.
      const bold = /^\*\*([^*]+)\*\*$/.exec(words)?.[1] ?? /^#{1,6} (.+)$/.exec(words)?.[1]
      return [
        {
          text: isRow ? cells.join(' | ') : (bold ?? words),
          isBold: bold !== undefined,
          isCentred: false,
          cells: isRow ? cells : null,
          table: isRow ? table : null,
        },
      ]
    })
    .map((line, index) => ({ ...line, index }))
}

const endsSentence = /[.;:!?…][”"’)*\]]*$/u
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
const startsInside = /^\*{0,2}(?:\p{Ll}|[,;.)”])/u

/** Whether the lines were broken at the edge of a page or a screen: most are about one width and end inside a sentence. */
const edgeOf = (lines: readonly PlanLine[]): number | null => {
  const long = lines.filter(({ text }) => text.length > 45)
  const inside = long.filter(({ text }) => !endsSentence.test(text))
  const widest = Math.max(0, ...long.map(({ text }) => text.length))
  return long.length > 6 && inside.length > long.length * 0.4 && widest <= 130 ? widest : null
}

/** "… GIAI ĐOẠN 2026" / "- 2028": two years parted by the edge of a line, no list item. */
export const isSecondYear = (last: string, next: string): boolean =>
  /(?<!\d)(?:19|20)\d{2}$/u.test(last) && /^[-–]\s*(?:19|20)\d{2}(?![\d/])/u.test(next)
/** Words that nothing ends with: "Giấy khen của Chủ tịch" / "Ủy ban nhân dân xã." */
const isOpenEnd = (last: string, next: string): boolean =>
  // "Quyết định số" / "742/QĐ-UBND", "Nghị quyết số 52" / "NQ/TW", "tỉnh Mẫu" / "Giang ban hành …".
  (/(?<!\p{L})số$/u.test(last) && /^\d{1,5}\s*[/-]/u.test(next)) ||
  (/(?<!\p{L})số \d{1,5}$/u.test(last) && /^[-–]?\s*(?:NQ|QĐ|CT|KL|KH|TB|HD|CV|NĐ)[/-]/u.test(next)) ||
  (/(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?: \p{Lu}\p{Ll}+){1,2}$/u.test(last) &&
    /^\p{Lu}\p{Ll}+ (?:ban hành|phát động|tổ chức|triển khai|xây dựng|về)(?!\p{L})/u.test(next)) ||
  /(?<!\p{L})(?:của|và|hoặc|do|với|cho|theo|về|tại|là|các|những|từ|đến|trong|bằng)$/u.test(last) ||
  (/(?<!\p{L})(?:Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc)$/u.test(last) && /^(?:(?:Ủy|Uỷ) ban|UBND|Hội đồng|HĐND|Đảng ủy|Sở)/u.test(next))

const partAlone = new RegExp(`^\\*{0,2}${partNumber}[.:]?\\*{0,2}$`, 'u')

/** Whether `next` goes on with the paragraph of `last`, cut by the edge of a page or a line. */
function goesOn(last: PlanLine, next: PlanLine, edge: number | null): boolean {
  if (last.cells !== null || next.cells !== null) return false
  // "Phần I" / "MỤC ĐÍCH, YÊU CẦU": number and words of one heading.
  if (partAlone.test(last.text)) return true
  const mark = markOf(next.text)
  const bare = next.text.replace(/^\*+/, '')
  if (isSecondYear(last.text, bare)) return true
  // "Quý" / "II/2026; …": a number of the sentence, no mark of a heading.
  if (mark.mark !== '' && !/^[IVXL]{1,5}\/\d/.test(bare)) return false
  if (startsInside.test(next.text)) return true
  if (endsSentence.test(last.text)) return false
  // "… ngày" / "03/6/2020 của …", "… giai đoạn" / "2021 - 2025 …": a number of the sentence.
  if (/^(?:\d{1,2}\/\d|\d{4}(?!\d))/u.test(bare) && /\p{Ll}$/u.test(last.text)) return true
  if (isOpenEnd(last.text, bare)) return true
  const own = markOf(last.text)
  if (/^[IVXL]{1,5}\/\d/.test(bare)) return true
  if (isUpper(own.words) && isUpper(next.text) && own.depth < 60 && next.isBold === last.isBold) return true
  if (own.depth < 80 && (last.isBold || isUpper(own.words) || own.words.length <= 90) && edge === null) return false
  if (edge === null) return /[,]$/u.test(last.text)
  return last.text.length >= edge * 0.72 && !isUpper(last.text) && !last.isBold
}

/** Paragraphs whole again; `joined` names those put together from pieces, by the index of their first. */
export function joinBroken(lines: readonly PlanLine[]): { readonly lines: PlanLine[]; readonly joined: ReadonlyMap<number, number> } {
  const edge = edgeOf(lines)
  const joined = new Map<number, number>()
  const whole: PlanLine[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && goesOn(last, line, edge)) {
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` }
      joined.set(last.index, (joined.get(last.index) ?? 1) + 1)
    } else whole.push(line)
  }
  return { lines: whole, joined }
}
