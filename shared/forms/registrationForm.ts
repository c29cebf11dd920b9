import type { Registration } from '../domain/registration/types'
import { registrationKey } from '../domain/registration/types'
import { kindOfName, nameProblemOf, splitHonorific } from '../domain/subject/reading'
import type { Subject, SubjectKind } from '../domain/subject/types'
import type { SheetGrid } from '../import/types'
import { readAward } from '../law/reading'
import type { AwardForm } from '../law/types'
import { err, ok, type Result } from '../lib/result'
import { cleanLine, cleanText, foldText } from '../lib/text'
import type { FormNote, FormRefusal, RowTrouble } from './notes'
import type { BlankForm } from './write'
import { codeIn, readFormTable, valueBehind, type FormColumn, type FormRow } from './table'

/** The form on which a unit registers titles and targets, and what is read from it when it comes back. */

export type RegistrationColumn = 'serial' | 'name' | 'post' | 'title' | 'target' | 'initiative'
export const registrationSheet = 'Đăng ký thi đua'
export const registrationCode = 'DK'
export const unitLabel = 'Tên đơn vị'
export const registrationColumns: readonly FormColumn<RegistrationColumn>[] = [
  { key: 'serial', title: 'TT', alike: ['stt', 'so tt', 'so thu tu'], isNeeded: false },
  {
    key: 'name',
    title: 'Họ và tên, tên tập thể',
    alike: ['ho va ten', 'ho ten', 'ten ca nhan', 'ten tap the', 'tap the ca nhan'],
    isNeeded: true,
  },
  { key: 'post', title: 'Chức vụ', alike: ['chuc vu', 'chuc danh'], isNeeded: false },
  { key: 'title', title: 'Danh hiệu, hình thức đăng ký', alike: ['danh hieu', 'hinh thuc', 'noi dung dang ky', 'dang ky'], isNeeded: true },
  { key: 'target', title: 'Chỉ tiêu, mục tiêu phấn đấu', alike: ['chi tieu', 'muc tieu'], isNeeded: false },
  { key: 'initiative', title: 'Sáng kiến dự kiến', alike: ['sang kien'], isNeeded: false },
]

/** One registration as a form has it, before it is stored. */
export type RegistrationDraft = Pick<Registration, 'subjectId' | 'kind' | 'name' | 'post' | 'awardCode' | 'title' | 'target' | 'initiative'>
export type ReadRegistrations = {
  /** As the form's code says, else by the name written in it; `null` when neither tells. */
  readonly unitId: string | null
  /** The name of the unit as written. */
  readonly unitName: string
  readonly rows: readonly RegistrationDraft[]
  readonly notes: readonly FormNote[]
}
export type FormWorld = {
  readonly movementId: string
  readonly year: number
  /** Units that take part. */
  readonly units: readonly Subject[]
  /** Whom the office knows. */
  readonly subjects: readonly Subject[]
  readonly awardForms: readonly AwardForm[]
}

/** The one unit of that name among those that take part. */
export const unitNamed = (name: string, units: readonly Subject[]): Subject | null => {
  const wanted = foldText(name)
  const found = wanted === '' ? [] : units.filter((unit) => foldText(unit.name) === wanted)
  return found.length === 1 ? found[0]! : null
}

/** The unit a returned form is of: by its code, else by the name written in it. */
export function unitOfForm(
  texts: readonly string[],
  lead: string,
  { movementId, year, units }: Pick<FormWorld, 'movementId' | 'year' | 'units'>,
): { readonly unitId: string | null; readonly unitName: string; readonly notes: readonly FormNote[] } {
  const code = codeIn(texts, lead)
  const unitName = valueBehind(texts, unitLabel)
  const byCode = code !== null && code.movementId === movementId ? units.find(({ id }) => id === code.unitId) : undefined
  return {
    unitId: byCode?.id ?? unitNamed(unitName, units)?.id ?? null,
    unitName: byCode?.name ?? unitName,
    notes: [
      ...(code === null ? [{ code: 'codeLost' as const }] : []),
      ...(code !== null && code.year !== year ? [{ code: 'otherYear' as const, year: code.year }] : []),
    ],
  }
}

/** A cell that names several titles: each by itself where the catalogue knows every one, else the words as one. */
function titlesOf(text: string, forms: readonly AwardForm[], kind: SubjectKind): { readonly title: string; readonly awardCode: string }[] {
  const whole = readAward(text, forms, kind)
  if (whole !== null) return [{ title: text, awardCode: whole }]
  const parts = text
    .split(/[;\n]|,(?!\s*(?:phường|xã|thành phố|tỉnh|cấp))/u)
    .map(cleanLine)
    .filter((part) => part !== '')
  const read = parts.map((title) => ({ title, awardCode: readAward(title, forms, kind) }))
  return parts.length > 1 && read.every(({ awardCode }) => awardCode !== null)
    ? read.map(({ title, awardCode }) => ({ title, awardCode: awardCode! }))
    : [{ title: cleanLine(text), awardCode: '' }]
}

/** Who of those the office knows bears this name; those of the unit before others. */
const knownAs = (name: string, unitId: string | null, { subjects, units }: FormWorld): readonly Subject[] => {
  const folded = foldText(name)
  const unit = units.find(({ id }) => id === unitId)
  if (unit !== undefined && foldText(unit.name) === folded) return [unit]
  const all = subjects.filter((subject) => subject.endedOn === null && foldText(subject.name) === folded)
  const own = all.filter((subject) => subject.kind === 'person' && subject.unitId !== null && subject.unitId === unitId)
  return own.length > 0 ? own : all
}

const troubleOf = ({ name, title, target, initiative }: FormRow<RegistrationColumn>['values']): RowTrouble | null => {
  if (!/\p{L}/u.test(name)) return 'noName'
  if (nameProblemOf(name) !== null) return 'nameUnreadable'
  return cleanLine(title + target + initiative) === '' ? 'onlyName' : null
}

function draftsOf(
  { number, values }: FormRow<RegistrationColumn>,
  unitId: string | null,
  world: FormWorld,
): { rows: RegistrationDraft[]; notes: FormNote[] } {
  const { name: bare } = splitHonorific(cleanLine(values.name))
  const known = knownAs(bare, unitId, world)
  const only = known.length === 1 ? known[0]! : null
  const kind = only?.kind ?? kindOfName(bare) ?? 'person'
  const titles = cleanLine(values.title) === '' ? [{ title: '', awardCode: '' }] : titlesOf(values.title, world.awardForms, kind)
  const post = cleanLine(values.post)
  return {
    rows: titles.map(({ title, awardCode }) => ({
      subjectId: only?.id ?? null,
      kind,
      name: only?.name ?? bare,
      post: post === '' && only?.kind === 'person' ? only.post : post,
      awardCode,
      title,
      target: cleanText(values.target),
      initiative: cleanLine(values.initiative),
    })),
    notes: [
      ...(known.length > 1 ? [{ code: 'namesakes' as const, row: number, text: bare }] : []),
      ...(titles.some(({ title, awardCode }) => title !== '' && awardCode === '')
        ? [{ code: 'awardUnread' as const, row: number, text: cleanLine(values.title) }]
        : []),
    ],
  }
}

const wordsOf = ({ name, post, title, target, initiative }: FormRow<RegistrationColumn>['values']): string =>
  [name, post, title, target, initiative]
    .map(cleanLine)
    .filter((value) => value !== '')
    .join(' · ')

/** What a returned registration form says. Nothing is stored; what could not be read is told row by row. */
export function readRegistrationForm(grids: readonly SheetGrid[], world: FormWorld): Result<ReadRegistrations, FormRefusal> {
  const table = readFormTable(grids, registrationColumns, registrationSheet)
  if (table === null) return err({ code: 'notThisForm' })
  const texts = [
    ...table.above,
    ...grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter((cell) => cell.includes(`${registrationCode}/`)),
  ]
  const unit = unitOfForm(texts, registrationCode, world)
  const notes: FormNote[] = [...table.notes, ...unit.notes]
  const rows: RegistrationDraft[] = []
  const seen = new Set<string>()
  for (const row of table.rows) {
    const { values, number } = row
    const text = wordsOf(values)
    if (text === '') {
      // Words where only the serial number stands: a sum, or a remark.
      if (/\p{L}/u.test(values.serial)) notes.push({ code: 'rowUnread', row: number, text: cleanLine(values.serial), why: 'noName' })
      continue
    }
    const trouble = troubleOf(values)
    if (trouble !== null) {
      notes.push({ code: 'rowUnread', row: number, text, why: trouble })
      continue
    }
    const drafts = draftsOf(row, unit.unitId, world)
    notes.push(...drafts.notes)
    for (const draft of drafts.rows) {
      const key = registrationKey(draft)
      if (seen.has(key)) notes.push({ code: 'rowUnread', row: number, text, why: 'repeated' })
      else rows.push(draft)
      seen.add(key)
    }
  }
  return rows.length === 0 ? err({ code: 'empty' }) : ok({ unitId: unit.unitId, unitName: unit.unitName, rows, notes })
}

const widths: Record<RegistrationColumn, number> = { serial: 6, name: 32, post: 24, title: 34, target: 46, initiative: 30 }

/** The form as it is given out: one for each unit, or one for any unit with its name to fill in. */
export const blankRegistrationForm = (
  movement: { readonly id: string; readonly name: string },
  year: number,
  unit: Subject | null,
): BlankForm => ({
  sheet: registrationSheet,
  title: `ĐĂNG KÝ THI ĐUA NĂM ${year}`,
  about: [`Phong trào thi đua “${movement.name}”`],
  facts: [[unitLabel, unit?.name ?? '']],
  guide: [
    'Mỗi tập thể, cá nhân một dòng; đăng ký hai danh hiệu thì ghi hai dòng. Dòng của chính đơn vị ghi tên đơn vị.',
    'Thiếu dòng thì thêm dòng ở dưới. Không có nội dung thì để trống.',
  ],
  columns: registrationColumns.map(({ key, title }) => ({ title, width: widths[key] })),
  rows: Array.from({ length: 25 }, (_, index) => [String(index + 1), index === 0 && unit !== null ? unit.name : '']),
  blankRows: 0,
  code: `${registrationCode}/${year}/${movement.id}/${unit?.id ?? ''}`,
})
