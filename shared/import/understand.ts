import { readAward } from '../law/reading'
import { cleanLine } from '../lib/text'
import type { SubjectKind } from '../domain/subject/types'
import { birthOf } from '../domain/subject/birth'
import {
  collectiveKindOf,
  genderOf,
  householdName,
  isAllCapitals,
  isFormulaError,
  kindOfName,
  kindOfWords,
  maxNameLetters,
  properCase,
  splitHonorific,
  withoutNumber,
} from '../domain/subject/reading'
import type { PreviewOptions, RowDoubt, RowDraft, RowProblem } from './preview'
import type { ImportField, RawRow } from './types'

const maxAchievementLetters = 20_000

/** "Công chức, Phòng Kinh tế" → post and unit; one phrase alone is a unit when it reads like one. */
function splitPostAndUnit(text: string): { readonly post: string; readonly unit: string } {
  const cut = /\s*[,;\n]\s*|\s+[-–—]\s+/.exec(text)
  if (cut !== null) return { post: text.slice(0, cut.index).trim(), unit: text.slice(cut.index + cut[0].length).trim() }
  return kindOfName(text) === 'collective' ? { post: '', unit: text } : { post: text, unit: '' }
}

/** By hand, then by the column, the name itself, the section above, the list as a whole. */
const guessKind = (raw: RawRow, name: string, options: PreviewOptions): SubjectKind =>
  options.kinds[raw.number] ?? kindOfWords(raw.values.kind ?? '') ?? kindOfName(name) ?? raw.sectionKind ?? options.defaultKind

const isTicked = (text: string | undefined): boolean => text !== undefined && /^[x✓v1]$/i.test(text.trim())

/** Turns one row of text into a draft, with what is wrong and what is doubtful about it alone. */
export function understandRow(
  raw: RawRow,
  options: PreviewOptions,
): { readonly draft: RowDraft; readonly problems: RowProblem[]; readonly doubts: RowDoubt[] } {
  const text = (field: ImportField): string => raw.values[field] ?? ''
  const problems: RowProblem[] = []
  const doubts: RowDoubt[] = []

  const given = splitHonorific(withoutNumber(text('name')))
  const kind = guessKind(raw, text('name'), options)
  const isOfPeople = kind !== 'collective'
  const cased = options.properCaseNames && isOfPeople && isAllCapitals(given.name) ? properCase(given.name) : given.name

  const born = [
    { said: text('birth'), gender: null },
    { said: text('birthOfMale'), gender: 'male' as const },
    { said: text('birthOfFemale'), gender: 'female' as const },
    ...(/\d/.test(text('isMale')) ? [{ said: text('isMale'), gender: 'male' as const }] : []),
    ...(/\d{2}/.test(text('isFemale')) ? [{ said: text('isFemale'), gender: 'female' as const }] : []),
  ].find(({ said }) => said !== '' && !isTicked(said))
  const birth = born === undefined || kind !== 'person' ? { year: null, problem: null } : birthOf(born.said, options.latestYear)
  const gender =
    given.gender ??
    genderOf(text('gender')) ??
    (isTicked(raw.values.isFemale) ? 'female' : isTicked(raw.values.isMale) ? 'male' : null) ??
    born?.gender ??
    null
  const household = kind === 'household' ? householdName(cased === given.name ? cleanLine(text('name')) : cased, gender) : null

  const combined = splitPostAndUnit(text('postAndUnit'))
  const members = text('memberCount')
  const award = text('award') === '' ? null : readAward(text('award'), options.awardForms, kind)
  const achievement = text('achievement') === '' ? options.defaultAchievement : text('achievement')
  const draft: RowDraft = {
    kind,
    name: household?.name ?? (kind === 'person' ? cased : cleanLine(text('name'))),
    gender: kind === 'person' ? gender : null,
    birthYear: birth.year,
    post: kind === 'person' ? text('post') || combined.post : '',
    unit: text('unit') || combined.unit || (kind === 'person' ? raw.sectionUnit : ''),
    address: text('address'),
    headName: household?.headName ?? '',
    memberCount: kind === 'household' && /^\d{1,3}$/.test(members) && Number(members) > 0 ? Number(members) : null,
    collectiveKind: collectiveKindOf(text('name')),
    achievement,
    awardCode: award ?? options.defaultAwardCode,
    proposedBy: text('proposedBy') || raw.sectionUnit,
  }

  const letters = [...draft.name].length
  if (raw.legacy !== null) problems.push({ code: 'legacyFont', encoding: raw.legacy })
  else if (text('name') === '') problems.push({ code: 'nameMissing' })
  else if (isFormulaError(text('name'))) problems.push({ code: 'nameIsFormulaError', text: text('name') })
  else if (letters > maxNameLetters) problems.push({ code: 'nameTooLong', letters })
  if (birth.problem !== null && born !== undefined) problems.push({ code: 'birth', problem: birth.problem, text: born.said })
  if (kind === 'household' && members !== '' && draft.memberCount === null) problems.push({ code: 'memberCount', text: members })
  if ([...achievement].length > maxAchievementLetters) problems.push({ code: 'achievementTooLong', letters: [...achievement].length })

  if (kind === 'person' && draft.name !== '' && !draft.name.includes(' ')) doubts.push({ code: 'nameOneWord' })
  if (isOfPeople && /\d/.test(draft.name)) doubts.push({ code: 'nameWithDigits' })
  if (kind === 'person' && text('gender') !== '' && gender === null) doubts.push({ code: 'genderUnread', text: text('gender') })
  if (text('kind') !== '' && options.kinds[raw.number] === undefined && kindOfWords(text('kind')) === null)
    doubts.push({ code: 'kindUnread', text: text('kind') })
  if (text('award') !== '' && award === null) doubts.push({ code: 'awardUnknown', text: text('award') })
  return { draft, problems, doubts }
}
