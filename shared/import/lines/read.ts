import { kindOfName } from '../../domain/subject/reading'
import { readLegacy } from '../../lib/legacyText'
import { isMarkAlone } from '../../lib/bullets'
import { cleanLine, foldText } from '../../lib/text'
import { signs } from '../below'
import { placeOf } from '../beside'
import { readHeading } from '../headings'
import type { GridRow, ImportField, SheetGrid } from '../types'
import { entriesOfLine, withoutMark, type LineEntry } from './line'

/** Headings of a list that is written as paragraphs: its lines have these parts. */
export const lineHeadings = [
  'STT',
  'Họ và tên',
  'Năm sinh',
  'Chức vụ, đơn vị công tác',
  'Thành tích',
  'Đơn vị',
  'Hình thức khen thưởng',
] as const
export const cellsOfEntry = ({ serial, name, birth, post, achievement, unit, award }: LineEntry): readonly string[] => [
  serial,
  name,
  birth,
  post,
  achievement,
  unit,
  award,
]

/** Who is present, who carries out, who gets a copy: named, and rarely meant. */
export const aboutOthers =
  /^(thanh phan|chu toa|chu tri|thu ky|tham du|du hop|co mat|vang mat|thanh vien|dai bieu|khach moi|nguoi (trinh bay|bao cao|ghi|lap)|ban giam khao|to giup viec|uy vien)/
const copies = /^noi nhan/
const partOfPaper = /^(danh sach|phu luc|bieu |quyet dinh|to trinh|dieu \d)/
const meritLine = /^(?:đã có|có thành tích|có nhiều thành tích|thành tích(?: nổi bật)?\s*:|tóm tắt thành tích\s*:|lý do\s*:)/iu
/** "Trưởng thôn Mẫu" in a line of its own. */
const postLine =
  /^(?:(?:phó )?(?:trưởng|bí thư|chủ tịch|giám đốc|hiệu trưởng)|phó |ủy viên|uỷ viên|hội viên|đoàn viên|đảng viên|công chức|viên chức|cán bộ|giáo viên|nhân viên|công nhân|nông dân|học sinh|chi hội)(?=\s|[,;.]|$)/iu

/** One line of the file: of a paragraph with breaks, one of several. */
type Line = {
  readonly text: string
  readonly row: GridRow
  readonly place: number
  readonly original: string
  readonly encoding: GridRow['converted'] | undefined
}

/** A mark and a tab before a line as mark and blank; bullets of symbol fonts as the usual one, whatever letter stands in their place. */
const withPlainMark = (line: string): string =>
  line.replace(/^\s*([^\t]{1,6})\t\s*/u, (all, mark: string) =>
    isMarkAlone(mark) ? `${/^[-–+*]$|[.)\d]/u.test(mark.trim()) ? mark.trim() : '•'} ` : all,
  )

export function linesOf(grid: SheetGrid): readonly Line[] {
  return grid.rows.flatMap((row): Line[] => {
    const filled = row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell, column }]))
    // "1.", a tab, "Ông Nguyễn Văn Mẫu": the number that Word draws.
    const isLine = filled.length === 1 || (filled.length === 2 && isMarkAlone(filled[0]?.cell ?? ''))
    if (!isLine) return [{ text: '', row, place: 0, original: '', encoding: undefined }]
    const whole = filled.map(({ cell }) => cell).join(filled.length === 1 ? '' : '\t')
    const said = filled.map(({ column }) => grid.legacyCells.get(`${row.number}:${column}`)).find((one) => one !== undefined)
    return whole.split('\n').flatMap((written, place): Line[] => {
      const original = withPlainMark(written)
      const { text, encoding } = readLegacy(original, said)
      const line = text.split('\t').map(cleanLine).join('\t')
      return line.trim() === ''
        ? []
        : [
            {
              text: line,
              row,
              place,
              original: cleanLine(original),
              encoding: encoding === null ? undefined : { encoding, original: cleanLine(original), result: cleanLine(text) },
            },
          ]
    })
  })
}

/** "Họ và tên: Nguyễn Văn Mẫu", "Chức vụ: Trưởng thôn": a form filled in line by line. */
function labelled(line: string): readonly { readonly field: ImportField; readonly value: string }[] {
  const parts = withoutMark(line).bare.split(/\s*[;\t]\s*|,\s+(?=\p{Lu}[^,:;]{2,30}:\s)/u)
  const told = parts.map((part) => {
    const found = /^([^:]{2,40}?)\s*:\s*(.+)$/u.exec(part)
    const claims = found === null ? null : readHeading(found[1] ?? '')
    // "Thôn Hai: Lê Văn Mẫu" begins as a heading does, and is none.
    const field = claims === null ? undefined : [...claims].find(([one, strength]) => strength === 3 || one === 'postAndUnit')?.[0]
    return field === undefined ? null : { field, value: (found?.[2] ?? '').replace(/[;,.]+$/, '') }
  })
  return told.every((one) => one !== null) ? told : []
}

/** What became of a line. `more` goes on about the entry before it; `unit` heads those below. */
type Found = {
  readonly line: Line
  readonly what: 'prose' | 'unit' | 'more' | 'entries'
  entries: readonly LineEntry[]
  readonly unit: string
}
type State = { isAsked: boolean; isSigned: boolean; isCopies: boolean }

const prose = (line: Line): Found => ({ line, what: 'prose', entries: [], unit: '' })

/** What a line says of the last entry: a merit in a line of its own, "Chức vụ: Trưởng thôn". `null` where it does not. */
function goesOn(text: string, entry: LineEntry): LineEntry | null {
  const fields = labelled(text)
  if (fields.length > 0 && fields.every(({ field }) => field !== 'name')) return fields.reduce(withField, entry)
  if (postLine.test(text) && entry.post === '' && text.length < 120) return { ...entry, post: text.replace(/[;,.]+$/, '') }
  if (!meritLine.test(text) || entry.achievement !== '') return null
  return { ...entry, achievement: text.replace(/^(?:thành tích(?: nổi bật)?|tóm tắt thành tích|lý do)\s*:\s*/iu, '') }
}
function withField(entry: LineEntry, { field, value }: { readonly field: ImportField; readonly value: string }): LineEntry {
  const join = (known: string): string => (known === '' ? value : `${known}, ${value}`)
  switch (field) {
    case 'birth':
      return { ...entry, birth: entry.birth || value }
    case 'post':
    case 'postAndUnit':
      return { ...entry, post: join(entry.post) }
    case 'unit':
    case 'address':
      return { ...entry, unit: join(entry.unit) }
    case 'achievement':
      return { ...entry, achievement: join(entry.achievement) }
    case 'award':
      return { ...entry, award: join(entry.award) }
    default:
      return entry
  }
}
/** The entry that begins with "Họ và tên: Nguyễn Văn Mẫu". */
function ofLabels(text: string): LineEntry | null {
  const fields = labelled(text)
  const name = fields.find(({ field }) => field === 'name')
  if (name === undefined) return null
  const { serial } = withoutMark(text)
  const bare: LineEntry = {
    serial,
    name: name.value,
    birth: '',
    post: '',
    achievement: '',
    unit: '',
    award: '',
    isGuess: false,
    kind: 'person',
  }
  return fields.filter((field) => field !== name).reduce(withField, bare)
}

/** "I. Thôn Mẫu", "* Thôn Mẫu:" over people: where those below are from. */
function unitOver(text: string, next: string | undefined): string | null {
  const { bare, serial } = withoutMark(text)
  const ordinal = /^(?:[IVXLC]+|[A-ZĐ])\s*[.)-]\s*/u.exec(bare)?.[0] ?? ''
  const unit = bare.slice(ordinal.length).replace(/\s*[:;.]+\s*$/, '')
  if (kindOfName(unit) !== 'collective' || !/\s(?:\p{Lu}|\d)/u.test(unit) || unit.length > 90 || /[,;:]/.test(unit)) return null
  const isHead = /:\s*$/.test(bare) || ordinal !== '' || (serial !== '' && /^\s*[-–+•*]/.test(next ?? '')) || text === bare
  const [below] = entriesOfLine(next ?? '')
  return isHead && below?.kind === 'person' && withoutMark(next ?? '').isMarked ? unit : null
}

function foundIn(line: Line, next: Line | undefined, last: Found | undefined, state: State): Found {
  const { text } = line
  const folded = foldText(text)
  const { isMarked, serial } = withoutMark(text)
  if (text === '') return prose(line)
  if (partOfPaper.test(folded) || serial === '1') Object.assign(state, { isSigned: false, isCopies: false })
  if (copies.test(folded)) state.isCopies = true
  if (signs([text])) state.isSigned = true
  const own = ofLabels(text)
  if (own !== null) return { line, what: 'entries', entries: [own], unit: '' }
  const entry = last?.what === 'entries' || last?.what === 'more' ? last.entries.at(-1) : undefined
  const more = entry === undefined ? null : goesOn(text, entry)
  if (more !== null) return { line, what: 'more', entries: [more], unit: '' }
  const unit = unitOver(text, next?.text)
  if (unit !== null) return { line, what: 'unit', entries: [], unit }
  // Under who signs stand their names, under "Nơi nhận" those who get a copy.
  if (state.isSigned || (state.isCopies && serial === '')) return prose(line)
  const isOthers = aboutOthers.test(foldText(withoutMark(text).bare))
  const entries = entriesOfLine(text, state.isAsked || isOthers)
  if (isOthers) state.isAsked = true
  else if (entries.length === 0 && !isMarked) state.isAsked = false
  return entries.length === 0 ? prose(line) : { line, what: 'entries', entries, unit: '' }
}

export function readAll(lines: readonly Line[]): readonly Found[] {
  const state: State = { isAsked: false, isSigned: false, isCopies: false }
  const found: Found[] = []
  for (const [at, line] of lines.entries()) {
    const last = found.at(-1)
    const one = foundIn(line, lines[at + 1], last, state)
    if (one.what !== 'more' || last === undefined) found.push(one)
    // What goes on about an entry is part of it.
    else last.entries = [...last.entries.slice(0, -1), ...one.entries]
  }
  return found
}

/** Whether these lines are a list: somebody by number or with words about them; of a Word file two by name alone, or one in a sentence. */
function isList(found: readonly Found[], isFile: boolean): boolean {
  const entries = found.flatMap((one) => one.entries)
  const isTold = entries.some((entry) => !entry.isGuess && (entry.serial !== '' || entry.post !== '' || entry.birth !== ''))
  return isTold || (isFile && (entries.length > 1 || entries.some((entry) => entry.post !== '' || entry.achievement !== '')))
}

/** Whether a line without a mark or label may only speak of somebody. */
const isSentence = (text: string, isProse: boolean): boolean =>
  !withoutMark(text).isMarked &&
  (/(?<!\p{L})(?:cho biết|chia sẻ|tâm sự|khẳng định|cho hay|nhấn mạnh|phát biểu|bày tỏ)(?!\p{L})/iu.test(text) ||
    (isProse && ofLabels(text) === null))
/** Whether most lines are words, as of an article or a report: a sentence there that begins with somebody's name may only speak of them. */
const isMostlyProse = (found: readonly Found[]): boolean => {
  const told = found.filter(({ line, what }) => line.text !== '' && what !== 'unit')
  return told.filter(({ what }) => what === 'prose').length * 2 > told.length
}

/**
 * The lines of a file or a copy that tell of somebody, as a list; the others stay around it. `null` where hardly any does. `isFile`: nothing else could
 * hold the list.
 */
export function readLines(grid: SheetGrid, isFile: boolean): SheetGrid | null {
  const found = readAll(linesOf(grid))
  if (!isList(found, isFile)) return null
  const isProse = isMostlyProse(found)
  const base = Math.max(0, ...grid.rows.map((row) => row.number))
  const counts = new Map<number, number>()
  const rows = found.flatMap(({ line, what, entries, unit }): GridRow[] => {
    const { isProse: _, ...row } = line.row
    const numbered = (): Pick<GridRow, 'number' | 'place'> => {
      const block = counts.get(row.number) ?? 0
      counts.set(row.number, block + 1)
      return block === 0 ? { number: row.number } : { number: base * block + row.number, place: placeOf(row.number, block) }
    }
    if (line.text === '') return [{ ...row, isProse: true }]
    if (what !== 'entries') return [{ ...row, ...numbered(), cells: [line.text], isProse: true, ...(what === 'unit' ? { unit } : {}) }]
    return entries.map((entry) => ({
      ...row,
      ...numbered(),
      cells: cellsOfEntry(entry),
      isLine: true,
      ...(entry.isGuess || isSentence(line.text, isProse) ? { isGuess: true } : {}),
      ...(withoutMark(line.text).isMarked ? {} : { endsUnit: true }),
      ...(line.encoding === undefined ? {} : { converted: line.encoding }),
    }))
  })
  return { ...grid, rows, merges: [], legacyCells: new Map(), headings: lineHeadings }
}
