import { readAward } from '../law/reading'
import { oncePerLong } from '../lib/once'
import { cleanLine, foldText } from '../lib/text'
import type { Person, SubjectKind } from '../domain/subject/types'
import { birthDayOf, birthOf, isUnlikelyBirth, type Birth } from '../domain/subject/birth'
import { leftOutOf } from '../domain/subject/leftOut'
import { maybePerson, type SaidOfPerson } from '../domain/subject/nameCell'
import { householdOf, readNameCell, type NameReading } from '../domain/subject/nameReading'
import {
  collectiveKindOf,
  endsAsPost,
  genderOf,
  hasLostLetters,
  isFormulaError,
  kindOfName,
  kindOfWords,
  maxNameLetters,
  memberCountOf,
  textLostLetters,
} from '../domain/subject/reading'
import type { PreviewOptions, RowDoubt, RowDraft, RowNote, RowProblem } from './preview'
import { roundTarget } from './targets/round'
import type { ImportTarget } from './targets/types'
import type { ImportField, RawRow } from './types'

const maxAchievementLetters = 20_000

/** "Công chức, Phòng Kinh tế" → post and unit; one phrase alone is a unit when it reads like one. */
export function splitPostAndUnit(text: string): { readonly post: string; readonly unit: string } {
  // A line of its own is the unit where it reads as one; else the cell was only too narrow.
  const line = text.indexOf('\n')
  if (line !== -1) {
    const [above, below] = [cleanLine(text.slice(0, line)), cleanLine(text.slice(line))]
    return kindOfName(below) === 'collective' && !endsAsPost(below) && !/[,;]/.test(above)
      ? { post: above, unit: below }
      : splitPostAndUnit(`${above} ${below}`)
  }
  const cut = /\s*[,;]\s*|\s+[-–—]\s+/.exec(text)
  if (cut !== null) return { post: text.slice(0, cut.index).trim(), unit: text.slice(cut.index + cut[0].length).trim() }
  return kindOfName(text) === 'collective' && !endsAsPost(text) ? { post: '', unit: text } : { post: text, unit: '' }
}

/**
 * Unit and address as the kind has them. Only people have posts, so that of any other the whole cell says where; a household has but an address,
 * whichever column or village above it says so.
 */
function placesOf(kind: SubjectKind, text: Reading['text'], sectionUnit: string): Pick<RowDraft, 'unit' | 'address'> {
  const address = text('address')
  if (kind === 'person') return { unit: text('unit') || splitPostAndUnit(text('postAndUnit')).unit || sectionUnit, address }
  const unit = text('unit') || cleanLine(text('postAndUnit'))
  if (kind === 'collective') return { unit, address }
  const said = [unit, address].filter((one) => one !== '')
  const whole = said.find((one) => said.every((other) => foldText(one).includes(foldText(other))))
  const above = said.length === 0 && collectiveKindOf(sectionUnit) === 'village' ? sectionUnit : ''
  return { unit: '', address: (whole ?? said.join(', ')) || above }
}

/** By hand, then by the column, the name itself, the section above, the list as a whole. */
const guessKind = (raw: RawRow, name: string, options: PreviewOptions): SubjectKind =>
  options.kinds[raw.number] ?? kindOfWords(raw.values.kind ?? '') ?? kindOfName(name) ?? raw.sectionKind ?? options.defaultKind
/** Whether somebody, a column or a section says what the row is, and not just the want of anything better. */
const isKindTold = (raw: RawRow, options: PreviewOptions): boolean =>
  options.kinds[raw.number] !== undefined || kindOfWords(raw.values.kind ?? '') !== null || raw.sectionKind !== null

const isTicked = (text: string | undefined): boolean => text !== undefined && /^[x✓✔v1]$/i.test(text.trim())

/** Both ticked say neither. */
const tickedGender = ({ values: { isMale, isFemale } }: RawRow): 'male' | 'female' | null =>
  isTicked(isMale) === isTicked(isFemale) ? null : isTicked(isFemale) ? 'female' : 'male'

type Reading = {
  readonly text: (field: ImportField) => string
  readonly problems: RowProblem[]
  readonly doubts: RowDoubt[]
  readonly notes: RowNote[]
}

const lostIn = oncePerLong(textLostLetters)
const lettersIn = oncePerLong((text) => [...text].length)

/** Cells that are printed as they stand: what Excel left of a broken formula is left out and said, lost letters are said. */
const printed = ['post', 'unit', 'postAndUnit', 'address', 'achievement', 'award', 'proposedBy'] as const
function printable(raw: RawRow, doubts: RowDoubt[]): (field: ImportField) => string {
  let left: Set<ImportField> | null = null
  for (const field of printed) {
    const text = raw.values[field] ?? ''
    if (text === '') continue
    if (text.length < 200 && isFormulaError(text)) {
      left = (left ?? new Set()).add(field)
      doubts.push({ code: 'cellIsFormulaError', field, text: text.slice(0, 60) })
    } else if (lostIn(text)) doubts.push({ code: 'cellLettersLost', field, text: text.slice(0, 120) })
  }
  const unread = left
  return (field) => (unread?.has(field) === true ? '' : (raw.values[field] ?? ''))
}

const birthPlaces: readonly (readonly [ImportField, Person['gender'], RegExp])[] = [
  ['birth', null, /./],
  ['birthOfMale', 'male', /./],
  ['birthOfFemale', 'female', /./],
  ['isMale', 'male', /\d{2}/],
  ['isFemale', 'female', /\d{2}/],
]
/** Who was born when, and whether a column for men or women said so. */
function bornOf({ text }: Reading): { readonly said: string; readonly gender: Person['gender'] } {
  const found = birthPlaces.find(([field, , pattern]) => pattern.test(text(field)) && !isTicked(text(field)))
  return found === undefined ? { said: '', gender: null } : { said: text(found[0]), gender: found[1] }
}

function readBirth(
  reading: Reading,
  kind: SubjectKind,
  options: PreviewOptions,
): Birth & { readonly gender: Person['gender']; readonly said: string } {
  const born = bornOf(reading)
  const nothing: Birth = { year: null, problem: null }
  const birth =
    born.said === '' || kind !== 'person'
      ? nothing
      : isFormulaError(born.said)
        ? { year: null, problem: 'unreadable' as const }
        : birthOf(born.said, options.latestYear)
  if (birth.problem !== null) reading.doubts.push({ code: 'birth', problem: birth.problem, text: born.said })
  if (birth.isSerial === true && birth.year !== null)
    reading.doubts.push({ code: 'birthSerial', text: born.said, day: birthDayOf(born.said, options.latestYear) ?? '' })
  if ((birth.isUncertain ?? birth.isShort) === true && birth.year !== null)
    reading.notes.push({ code: 'birthUncertain', text: born.said, year: birth.year })
  if (birth.year !== null && isUnlikelyBirth(birth.year, options.latestYear))
    reading.doubts.push({ code: 'birthUnlikely', text: born.said, age: options.latestYear - birth.year })
  return { ...birth, ...born }
}

const saidOfPerson = (reading: Reading, gender: Person['gender']): SaidOfPerson => ({
  birth: bornOf(reading).said,
  isGenderTold: gender !== null,
  post: reading.text('post') || splitPostAndUnit(reading.text('postAndUnit')).post,
})

/** The name as it will be written, and everything to say about it. */
function readName(raw: RawRow, reading: Reading, kind: SubjectKind, options: PreviewOptions): NameReading {
  const cell = raw.nameCell === undefined || raw.nameCell === '' ? reading.text('name') : raw.nameCell
  const read = readNameCell(cell, kind, { properCaseNames: options.properCaseNames, isKindTold: isKindTold(raw, options) })
  for (const note of read.notes) if (note.code === 'lookAlikes') reading.notes.push(note)
  reading.doubts.push(...read.doubts.map((code) => ({ code, text: cell.slice(0, 300) })))
  return read
}

function problemsOfName({ text, problems }: Reading, name: string): void {
  const letters = [...name].length
  if (text('name') === '') problems.push({ code: 'nameMissing' })
  else if (isFormulaError(text('name'))) problems.push({ code: 'nameIsFormulaError', text: text('name').slice(0, 60) })
  else if (hasLostLetters(text('name'))) problems.push({ code: 'lettersLost', text: text('name').slice(0, 120) })
  else if (letters > maxNameLetters) problems.push({ code: 'nameTooLong', letters })
  else if (!/\p{L}/u.test(name)) problems.push({ code: 'nameMissing' })
}

/** Turns one row of text into a draft, with what is wrong, doubtful and worth a word about it alone. */
export function understandRow(
  raw: RawRow,
  options: PreviewOptions,
  target: ImportTarget = roundTarget,
): { readonly draft: RowDraft; readonly problems: RowProblem[]; readonly doubts: RowDoubt[]; readonly notes: RowNote[] } {
  const doubts: RowDoubt[] = []
  const reading: Reading = { text: printable(raw, doubts), problems: [], doubts, notes: [] }
  const { text } = reading
  if (raw.converted !== undefined && raw.converted.length > 0) doubts.push({ code: 'converted', conversions: raw.converted })
  for (const { field, text: said, result } of raw.dittos ?? [])
    if (result === '') doubts.push({ code: 'cellUnread', field, text: said })
    else reading.notes.push({ code: 'ditto', field, text: said, result: result.slice(0, 120) })
  if (raw.joined !== undefined) doubts.push({ code: 'joined', text: raw.joined.join(' / ') })
  if (raw.isOneOfAwards === true) reading.notes.push({ code: 'oneOfAwards', text: text('award').slice(0, 120) })
  if (raw.isUnmarked === true) doubts.push({ code: 'awardUnmarked' })
  if (raw.mark !== undefined) doubts.push({ code: 'marked', mark: raw.mark })

  const kind = guessKind(raw, text('name'), options)
  if (raw.isGuess === true || (raw.isLine === true && kind !== 'person' && raw.sectionKind !== kind)) doubts.push({ code: 'fromLine' })
  if (raw.isUnlike === true) doubts.push({ code: 'unlike' })
  const given = readName(raw, reading, kind, options)
  const birth = readBirth(reading, kind, options)
  const gender = given.gender ?? genderOf(text('gender')) ?? tickedGender(raw) ?? birth.gender
  if (kind === 'collective' && !isKindTold(raw, options) && maybePerson(given.name, saidOfPerson(reading, gender)))
    doubts.push({ code: 'maybePerson', text: given.name.slice(0, 120) })
  const household = kind === 'household' ? householdOf(given, gender) : null
  const combined = splitPostAndUnit(text('postAndUnit'))
  const members = text('memberCount')
  const award = text('award') === '' || target.id !== 'round' ? null : readAward(text('award'), options.awardForms, kind)
  const achievement = text('achievement') === '' ? options.defaultAchievement : text('achievement')
  const said: RowDraft = {
    kind,
    name: household?.name ?? given.name,
    gender: kind === 'person' ? gender : null,
    birthYear: birth.year,
    bornOn: birth.year === null || birth.isUncertain === true ? null : birthDayOf(birth.said, options.latestYear),
    post: kind === 'person' ? text('post') || combined.post : '',
    ...placesOf(kind, text, raw.sectionUnit),
    headName: household?.headName ?? '',
    memberCount: kind === 'household' ? memberCountOf(members) : null,
    collectiveKind: collectiveKindOf(given.whole),
    achievement,
    awardCode: award ?? (options.defaultAwardCode || (options.usualAwards?.[kind] ?? '')),
    proposedBy: text('proposedBy') || raw.sectionUnit,
  }
  const draft = target.understand(said, { text, options, doubts, problems: reading.problems })
  problemsOfName(reading, draft.name)
  noteLeftOut(raw, reading, draft)
  doubtsOfCells(raw, reading, draft, options, { award, target })
  return { draft, problems: reading.problems, doubts, notes: reading.notes }
}

/** What the row tells that only people have, where its record has no room for it. */
function noteLeftOut(raw: RawRow, reading: Reading, { kind, name }: RowDraft): void {
  if (reading.doubts.some(({ code }) => code === 'maybePerson')) return
  const ticked = { female: 'Nữ', male: 'Nam', none: '' }[tickedGender(raw) ?? 'none']
  const cells = { honorific: reading.text('gender') || ticked, birthYear: bornOf(reading).said, post: reading.text('post') }
  const texts = leftOutOf(kind, name, cells).map((cell) => cleanLine(cells[cell]).slice(0, 120))
  if (texts.length > 0) reading.notes.push({ code: 'ofPersons', texts })
}

function doubtsOfCells(
  raw: RawRow,
  { text, problems, doubts }: Reading,
  draft: RowDraft,
  options: PreviewOptions,
  { award, target }: { readonly award: string | null; readonly target: ImportTarget },
): void {
  const said = (field: ImportField): string => cleanLine(text(field)).slice(0, 120)
  const letters = lettersIn(draft.achievement)
  if (letters > maxAchievementLetters) problems.push({ code: 'achievementTooLong', letters })
  if (draft.kind === 'household' && text('memberCount') !== '' && draft.memberCount === null)
    doubts.push({ code: 'memberCount', text: said('memberCount') })
  const toldGender = genderOf(text('gender'))
  if (draft.kind === 'person' && toldGender !== null && draft.gender !== null && toldGender !== draft.gender)
    doubts.push({ code: 'genderDiffers', text: said('gender') })
  if (draft.kind === 'person' && text('gender') !== '' && draft.gender === null) doubts.push({ code: 'genderUnread', text: said('gender') })
  if (draft.kind === 'person' && draft.gender === null && isTicked(raw.values.isMale) && isTicked(raw.values.isFemale))
    doubts.push({ code: 'genderUnread', text: 'Nam, Nữ' })
  if (text('kind') !== '' && options.kinds[raw.number] === undefined && kindOfWords(text('kind')) === null)
    doubts.push({ code: 'kindUnread', text: said('kind') })
  if (target.id === 'round' && text('award') !== '' && award === null) doubts.push({ code: 'awardUnknown', text: said('award') })
}
