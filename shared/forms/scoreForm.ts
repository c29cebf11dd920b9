import { readPoints, numberText, type PointsRead } from '../domain/scoring/points'
import { criterionCodes, inSheetOrder } from '../domain/scoring/tables'
import type { ScoreCriterion, ScoreTable, ScoreValue } from '../domain/scoring/types'
import type { Subject } from '../domain/subject/types'
import type { SheetGrid } from '../import/types'
import { err, ok, type Result } from '../lib/result'
import { cleanLine, foldText } from '../lib/text'
import type { FormNote, FormRefusal } from './notes'
import { unitLabel, unitOfForm } from './registrationForm'
import { readFormTable, type FormColumn, type FormRow } from './table'
import type { BlankForm } from './write'

/** The form on which a unit scores itself, and what is read from it when it comes back. */

type ScoreFormColumn = 'code' | 'criterion' | 'max' | 'own' | 'evidence'
export const scoreFormSheet = 'Tự chấm điểm'
export const scoreFormCode = 'CD'
const columns: readonly FormColumn<ScoreFormColumn>[] = [
  { key: 'code', title: 'Mã', alike: ['tt', 'stt', 'ma tieu chi'], isNeeded: false },
  { key: 'criterion', title: 'Tiêu chí', alike: ['tieu chi', 'noi dung'], isNeeded: true },
  { key: 'max', title: 'Điểm tối đa', alike: ['diem toi da', 'diem chuan'], isNeeded: false },
  { key: 'own', title: 'Điểm tự chấm', alike: ['diem tu cham', 'tu cham', 'diem cham'], isNeeded: true },
  { key: 'evidence', title: 'Minh chứng, giải trình', alike: ['minh chung', 'giai trinh', 'ghi chu'], isNeeded: false },
]
const widths: Record<ScoreFormColumn, number> = { code: 9, criterion: 70, max: 12, own: 14, evidence: 44 }

const maximumText = ({ sort, max }: ScoreCriterion): string =>
  max === null ? '' : sort === 'base' ? numberText(max) : sort === 'bonus' ? `+${numberText(max)}` : `-${numberText(max)}`

/** The form as it is given out to a unit. */
export const blankScoreForm = (movement: { readonly id: string; readonly name: string }, table: ScoreTable, unit: Subject): BlankForm => {
  const codes = criterionCodes(table.criteria)
  return {
    sheet: scoreFormSheet,
    title: `PHIẾU TỰ CHẤM ĐIỂM NĂM ${table.year}`,
    about: [`Phong trào thi đua “${movement.name}”`, table.groupTitle],
    facts: [[unitLabel, unit.name]],
    guide: [
      'Ghi điểm vào cột “Điểm tự chấm”, không quá điểm tối đa; số lẻ ghi dấu phẩy, nhiều nhất hai chữ số (18,5). Điểm trừ ghi số có hoặc không có dấu trừ.',
      'Để trống là chưa chấm, không phải 0 điểm. Tiêu chí không liên quan đến đơn vị ghi KAD.',
    ],
    columns: columns.map(({ key, title }) => ({ title, width: widths[key] })),
    rows: inSheetOrder(table.criteria).map((criterion) => [
      codes.get(criterion.id) ?? '',
      criterion.evidence === '' ? criterion.text : `${criterion.text}\nMinh chứng: ${criterion.evidence}`,
      maximumText(criterion),
    ]),
    blankRows: 0,
    code: `${scoreFormCode}/${table.year}/${movement.id}/${unit.id}`,
  }
}

export type ReadScores = {
  readonly unitId: string | null
  readonly unitName: string
  readonly points: readonly { readonly criterionId: string; readonly value: ScoreValue }[]
  readonly notes: readonly FormNote[]
}

const wordsOf = (text: string): string => foldText(text.replace(/\n?Minh chứng:.*$/su, ''))

/** The criterion of a row: by its words, else by its code where the words were left out. */
function criterionOf({ values }: FormRow<ScoreFormColumn>, table: ScoreTable): ScoreCriterion | undefined {
  const words = wordsOf(values.criterion)
  const byWords = table.criteria.filter(({ text }) => foldText(text) === words)
  const codes = criterionCodes(table.criteria)
  const byCode = table.criteria.find(({ id }) => foldText(codes.get(id) ?? '') === foldText(values.code))
  if (byWords.length === 1) return byWords[0]
  return byWords.length > 1 || words === '' ? byCode : undefined
}

const lineOf = ({ values }: FormRow<ScoreFormColumn>): string =>
  [values.code, values.criterion, values.own]
    .map(cleanLine)
    .filter((value) => value !== '')
    .join(' · ')

const refusedNote = (row: number, label: string, text: string, read: PointsRead): FormNote => ({
  code: 'pointsRefused',
  row,
  label,
  text,
  max: read.code === 'aboveMaximum' ? read.max : null,
})

/** What a returned form says of a unit's own points. What cannot be taken is told row by row; nothing is mended. */
export function readScoreForm(grids: readonly SheetGrid[], table: ScoreTable, units: readonly Subject[]): Result<ReadScores, FormRefusal> {
  const found = readFormTable(grids, columns, scoreFormSheet)
  if (found === null) return err({ code: 'notThisForm' })
  const texts = [
    ...found.above,
    ...grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter((cell) => cell.includes(`${scoreFormCode}/`)),
  ]
  const unit = unitOfForm(texts, scoreFormCode, { movementId: table.movementId, year: table.year, units })
  const codes = criterionCodes(table.criteria)
  const notes: FormNote[] = [...found.notes, ...unit.notes]
  const points = new Map<string, ScoreValue>()
  const seen = new Set<string>()
  for (const row of found.rows) {
    const text = lineOf(row)
    if (text === '') continue
    const criterion = criterionOf(row, table)
    if (criterion === undefined) {
      notes.push({ code: 'rowForeign', row: row.number, text })
      continue
    }
    const label = codes.get(criterion.id) ?? ''
    if (seen.has(criterion.id)) {
      notes.push({ code: 'rowUnread', row: row.number, text, why: 'repeated' })
      continue
    }
    seen.add(criterion.id)
    const { max, own } = row.values
    if (cleanLine(max) !== '' && cleanLine(max) !== maximumText(criterion))
      notes.push({ code: 'maximumChanged', row: row.number, label, was: maximumText(criterion), is: cleanLine(max) })
    const read = readPoints(own, criterion)
    if (read.code === 'value') points.set(criterion.id, read.value)
    else if (read.code !== 'empty') notes.push(refusedNote(row.number, label, cleanLine(own), read))
  }
  const labelsOf = (ids: readonly string[]): string[] => ids.map((id) => codes.get(id) ?? '')
  const missing = table.criteria.filter(({ id }) => !seen.has(id)).map(({ id }) => id)
  const refused = new Set(notes.flatMap((note) => (note.code === 'pointsRefused' ? [note.label] : [])))
  const blank = table.criteria.filter(({ id }) => seen.has(id) && !points.has(id) && !refused.has(codes.get(id) ?? '')).map(({ id }) => id)
  if (missing.length > 0) notes.push({ code: 'rowMissing', labels: labelsOf(missing) })
  if (blank.length > 0) notes.push({ code: 'blank', labels: labelsOf(blank) })
  if (points.size === 0 && refused.size === 0) return err({ code: 'empty' })
  return ok({
    unitId: unit.unitId,
    unitName: unit.unitName,
    points: [...points].map(([criterionId, value]) => ({ criterionId, value })),
    notes,
  })
}
