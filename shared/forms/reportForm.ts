import type { PlanItem } from '../domain/movement/types'
import type { Figure, ReportContent, ReportDay } from '../domain/movement/work'
import type { Subject } from '../domain/subject/types'
import type { SheetGrid } from '../import/types'
import { readDay, shortDate, yearOf, dayBefore } from '../lib/dates'
import { withoutEmphasis } from '../lib/emphasis'
import { readAmount } from '../lib/numbersRead'
import { err, ok, type Result } from '../lib/result'
import { cleanLine, cleanText, foldText, shortened } from '../lib/text'
import type { FormNote, FormRefusal } from './notes'
import { unitLabel, unitOfForm } from './registrationForm'
import { readFormTable, valueBehind, type FormColumn, type FormRow } from './table'
import type { BlankForm } from './write'

/** The form on which a unit reports figures and results by criterion, and what is read from it when it comes back. */

type ReportColumn = 'code' | 'label' | 'unit' | 'value' | 'words'
export const reportSheet = 'Báo cáo'
const reportCode = 'BC'
const asOfLabel = 'Số liệu tính đến ngày'
const columns: readonly FormColumn<ReportColumn>[] = [
  { key: 'code', title: 'Mã', alike: ['ma so', 'tt', 'stt'], isNeeded: false },
  { key: 'label', title: 'Nội dung', alike: ['noi dung', 'chi tieu', 'tieu chi'], isNeeded: true },
  { key: 'unit', title: 'Đơn vị tính', alike: ['don vi tinh', 'dvt'], isNeeded: false },
  { key: 'value', title: 'Số liệu', alike: ['so lieu', 'so luong'], isNeeded: true },
  { key: 'words', title: 'Kết quả, thuyết minh (ghi bằng lời)', alike: ['ket qua', 'thuyet minh', 'ghi bang loi'], isNeeded: true },
]
const sections = [
  'I. SỐ LIỆU',
  'II. KẾT QUẢ THEO TIÊU CHÍ',
  'III. ĐIỂN HÌNH TIÊN TIẾN (ghi tên ở cột Nội dung)',
  'IV. NỘI DUNG KHÁC',
] as const
const shortcomingsLabel = 'Tồn tại, hạn chế, nguyên nhân'
const proposalsLabel = 'Đề xuất, kiến nghị'
const exemplarRows = 5

/** What a report of this day asks of one unit. */
export type ReportAsked = { readonly day: ReportDay; readonly criteria: readonly PlanItem[] }

/** The form as it is given out. */
export const blankReportForm = ({ day, criteria }: ReportAsked, movementName: string, unit: Subject | null): BlankForm => ({
  sheet: reportSheet,
  title: day.title.toLocaleUpperCase('vi'),
  about: [
    `Phong trào thi đua “${movementName}”`,
    `Gửi trước ngày ${shortDate(day.lateFrom)} (chậm nhất hết ngày ${shortDate(dayBefore(day.lateFrom))})`,
  ],
  facts: [
    [unitLabel, unit?.name ?? ''],
    [asOfLabel, ''],
  ],
  guide: ['Cột Số liệu chỉ ghi số. Không có số liệu thì để trống; có mà bằng không thì ghi 0. Nội dung khác thêm dòng ở cuối.'],
  columns: [
    { title: 'Mã', width: 6 },
    { title: 'Nội dung', width: 60 },
    { title: 'Đơn vị tính', width: 14 },
    { title: 'Số liệu', width: 14 },
    { title: 'Kết quả, thuyết minh (ghi bằng lời)', width: 70 },
  ],
  rows: [
    [sections[0]],
    ...(day.figures ?? []).map(({ label, unit: of }, index) => [`S${index + 1}`, label, of]),
    [sections[1]],
    ...criteria.map(({ text }, index) => [`T${index + 1}`, withoutEmphasis(text)]),
    [sections[2]],
    ...Array.from({ length: exemplarRows }, (_, index) => [`D${index + 1}`, '']),
    [sections[3]],
    ['K1', shortcomingsLabel],
    ['K2', proposalsLabel],
  ],
  blankRows: 5,
  code: `${reportCode}/${yearOf(day.lateFrom)}/${day.id}/${unit?.id ?? ''}`,
})

export type ReadReport = {
  readonly unitId: string | null
  readonly unitName: string
  readonly content: ReportContent
  readonly notes: readonly FormNote[]
}

type Place =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'criterion'; readonly criterion: PlanItem }
  | { readonly kind: 'exemplar' | 'shortcomings' | 'proposals' | 'added' }

/** What a row answers: by its words first, by its code where the words were changed. */
function placeOf({ values }: FormRow<ReportColumn>, { day, criteria }: ReportAsked): Place {
  const [label, code] = [foldText(values.label), values.code.trim().toUpperCase()]
  const at = (letter: string): number => (code.startsWith(letter) && /^\d+$/.test(code.slice(1)) ? Number(code.slice(1)) - 1 : -1)
  const figures = day.figures ?? []
  const figure = figures.find((one) => foldText(one.label) === label)
  if (figure !== undefined) return { kind: 'figure', figure }
  const criterion = criteria.find(({ text }) => foldText(withoutEmphasis(text)) === label)
  if (criterion !== undefined) return { kind: 'criterion', criterion }
  if (label === foldText(shortcomingsLabel) || code === 'K1') return { kind: 'shortcomings' }
  if (label === foldText(proposalsLabel) || code === 'K2') return { kind: 'proposals' }
  if (at('D') >= 0) return { kind: 'exemplar' }
  if (figures[at('S')] !== undefined) return { kind: 'figure', figure: figures[at('S')]! }
  if (criteria[at('T')] !== undefined) return { kind: 'criterion', criterion: criteria[at('T')]! }
  return { kind: 'added' }
}

const isSection = (values: FormRow<ReportColumn>['values']): boolean =>
  sections.some((title) => Object.values(values).some((cell) => foldText(cell) === foldText(title)))
const emptyContent: ReportContent = { asOf: null, figures: [], results: [], exemplars: [], shortcomings: '', proposals: '', added: [] }

/** What a figure's row says: a number, or words in its place. */
function figureOf(
  { number, values }: FormRow<ReportColumn>,
  figure: Figure,
): { readonly row: ReportContent['figures'][number]; readonly notes: FormNote[] } {
  const written = cleanLine(values.value)
  const row = figureWritten(figure, written, values.words)
  const isUnread = written !== '' && row.value === null
  return { row, notes: isUnread ? [{ code: 'numberUnread', row: number, label: figure.label, text: written }] : [] }
}

/** A figure as written, in a form or by hand: its number, or the words that stand in its place. */
export function figureWritten(figure: Figure, written: string, words: string): ReportContent['figures'][number] {
  const value = readAmount(cleanLine(written), figure.unit)
  const instead = value === null ? cleanLine(written) : ''
  return { figureId: figure.id, value, words: cleanLine([instead, words].filter((part) => part.trim() !== '').join('; ')) }
}

type Reading = { content: ReportContent; readonly notes: FormNote[] }
function readRow(reading: Reading, row: FormRow<ReportColumn>, asked: ReportAsked): void {
  const { values, number } = row
  const { content } = reading
  const words = cleanText([values.value, values.words].filter((part) => part.trim() !== '').join('\n'))
  const place = placeOf(row, asked)
  switch (place.kind) {
    case 'figure': {
      const read = figureOf(row, place.figure)
      reading.notes.push(...read.notes)
      reading.content = { ...content, figures: [...content.figures, read.row] }
      return
    }
    case 'criterion':
      if (words !== '') reading.content = { ...content, results: [...content.results, { criterionId: place.criterion.id, text: words }] }
      return
    case 'exemplar':
      if (cleanLine(values.label) !== '')
        reading.content = { ...content, exemplars: [...content.exemplars, { name: cleanLine(values.label), story: words }] }
      else if (words !== '') reading.notes.push({ code: 'rowUnread', row: number, text: words, why: 'noName' })
      return
    case 'shortcomings':
    case 'proposals':
      reading.content = { ...content, [place.kind]: cleanText(`${content[place.kind]}\n${words}`) }
      return
    case 'added': {
      const label = cleanLine(values.label || values.code)
      reading.notes.push({
        code: 'rowAdded',
        row: number,
        text: [label, cleanLine(words.replaceAll('\n', '; '))].filter((part) => part !== '').join(' · '),
      })
      reading.content = { ...content, added: [...content.added, { label, text: words }] }
    }
  }
}

/** Questions of the form that came back without an answer, and those whose row is gone. */
function blanksOf(content: ReportContent, { day, criteria }: ReportAsked): FormNote[] {
  const answered = new Map(content.figures.map((row) => [row.figureId, row]))
  const figures = day.figures ?? []
  const gone = figures.filter(({ id }) => !answered.has(id)).map(({ label }) => label)
  const blank = [
    ...figures.filter(({ id }) => answered.get(id)?.value === null && answered.get(id)?.words === '').map(({ label }) => label),
    ...criteria
      .filter(({ id }) => !content.results.some(({ criterionId }) => criterionId === id))
      .map(({ text }) => shortened(cleanLine(withoutEmphasis(text)), 60)),
  ]
  return [
    ...(gone.length > 0 ? [{ code: 'rowMissing' as const, labels: gone }] : []),
    ...(blank.length > 0 ? [{ code: 'blank' as const, labels: blank }] : []),
  ]
}

/** What a returned report form says. Nothing is stored; every change people made to it is told. */
export function readReportForm(
  grids: readonly SheetGrid[],
  asked: ReportAsked,
  units: readonly Subject[],
): Result<ReadReport, FormRefusal> {
  const table = readFormTable(grids, columns, reportSheet)
  if (table === null) return err({ code: 'notThisForm' })
  const year = yearOf(asked.day.lateFrom)
  const unit = unitOfForm(table.above, reportCode, { movementId: asked.day.id, year, units })
  const written = valueBehind(table.above, asOfLabel)
  const asOf = readDay(written)
  const reading: Reading = { content: { ...emptyContent, asOf }, notes: [...table.notes, ...unit.notes] }
  if (written !== '' && asOf === null && !foldText(written).startsWith('ma phieu')) reading.notes.push({ code: 'dayUnread', text: written })
  for (const row of table.rows)
    if (!isSection(row.values) && Object.values(row.values).some((cell) => cell.trim() !== '')) readRow(reading, row, asked)
  const { content } = reading
  const isEmpty =
    content.figures.every(({ value, words }) => value === null && words === '') &&
    content.results.length + content.exemplars.length + content.added.length === 0 &&
    content.shortcomings === '' &&
    content.proposals === ''
  if (isEmpty) return err({ code: 'empty' })
  return ok({ unitId: unit.unitId, unitName: unit.unitName, content, notes: [...reading.notes, ...blanksOf(content, asked)] })
}
