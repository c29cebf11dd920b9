import type { AwardWords } from '../law/reading'
import type { CalendarDate } from '../lib/dates'
import type { KnownSubject, DoubtReason } from '../domain/subject/matching'
import type { NameDoubt } from '../domain/subject/nameCell'
import type { Collective, Person, SubjectKind } from '../domain/subject/types'
import type { BirthProblem } from '../domain/subject/birth'
import type { Rating } from '../domain/subject/years'
import type { Conversion, ImportField, RowMark } from './types'

/** What a row of ratings says of the year. */
export type YearPart = {
  readonly year: number | null
  readonly rating: Rating | null
  readonly source: string
  readonly headcount: number | null
  readonly completed: number | null
  readonly women: number | null
}
/** What a row of past awards says of the award; `null` and empty where nothing tells it. */
export type PastPart = {
  readonly awardName: string
  readonly decisionSymbol: string
  readonly decidedOn: CalendarDate | null
  readonly decidedBy: string
  readonly prizeVnd: number
}

/** One row understood: what would be written for it. */
export type RowDraft = {
  readonly kind: SubjectKind
  readonly name: string
  readonly gender: Person['gender']
  readonly birthYear: number | null
  /** The whole day of birth where the list tells it. */
  readonly bornOn?: CalendarDate | null
  readonly post: string
  readonly unit: string
  readonly address: string
  readonly headName: string
  readonly memberCount: number | null
  readonly collectiveKind: Collective['collectiveKind']
  readonly achievement: string
  readonly awardCode: string
  readonly proposedBy: string
  readonly year?: YearPart
  readonly past?: PastPart
}

/** What stops a row: nothing can be written before the file is mended. */
export type RowProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'nameTooLong'; readonly letters: number }
  | { readonly code: 'nameIsFormulaError'; readonly text: string }
  | { readonly code: 'lettersLost'; readonly text: string }
  | { readonly code: 'achievementTooLong'; readonly letters: number }
  | { readonly code: 'repeated'; readonly number: number; readonly place?: string }
  /** What must be said somewhere and is not: the number of a decision, its day. */
  | { readonly code: 'missing'; readonly field: ImportField }
  /** The row says nothing that could be stored. */
  | { readonly code: 'nothingToStore' }

/** What a person should look at before the row is taken. */
export type RowDoubt =
  | { readonly code: NameDoubt; readonly text: string }
  | { readonly code: 'converted'; readonly conversions: readonly Conversion[] }
  | { readonly code: 'marked'; readonly mark: RowMark }
  /** Read out of a line of prose: whether it is about somebody is a guess. */
  | { readonly code: 'fromLine' }
  | { readonly code: 'joined'; readonly text: string }
  /** Unlike the other entries: without a running number, or nothing but a name: somebody more, a heading, or words under the list. */
  | { readonly code: 'unlike' }
  | { readonly code: 'birth'; readonly problem: BirthProblem; readonly text: string }
  /** A bare number, taken for a day as Excel counts them. */
  | { readonly code: 'birthSerial'; readonly text: string; readonly day: CalendarDate }
  /** Somebody so young is hardly put forward: the year is rather a slip. */
  | { readonly code: 'birthUnlikely'; readonly text: string; readonly age: number }
  | { readonly code: 'memberCount'; readonly text: string }
  | { readonly code: 'cellIsFormulaError'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'cellLettersLost'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'genderUnread'; readonly text: string }
  /** The form of address before the name says otherwise than the column. */
  | { readonly code: 'genderDiffers'; readonly text: string }
  | { readonly code: 'awardUnknown'; readonly text: string }
  | { readonly code: 'kindUnread'; readonly text: string }
  | { readonly code: 'maybeRepeated'; readonly number: number; readonly place?: string }
  | { readonly code: 'match'; readonly reason: DoubtReason }
  /** A cell of the target's own that cannot be read; left blank. */
  | { readonly code: 'cellUnread'; readonly field: ImportField; readonly text: string }
  /** Awards stand in columns to be ticked, and none is ticked here. */
  | { readonly code: 'awardUnmarked' }
  /** An award that the catalogue does not know; entered in the words of the decision. */
  | { readonly code: 'awardUnlisted'; readonly text: string }

/** What is said of a row without holding it up. */
export type RowNote =
  | { readonly code: 'birthUncertain'; readonly text: string; readonly year: number }
  | { readonly code: 'lookAlikes'; readonly text: string }
  /** Cells that only the record of a person has room for. */
  | { readonly code: 'ofPersons'; readonly texts: readonly string[] }
  /** The file asks several awards for the same subject: this line is about this one. */
  | { readonly code: 'oneOfAwards'; readonly text: string }
  /** The cell said "as above". */
  | { readonly code: 'ditto'; readonly field: ImportField; readonly text: string; readonly result: string }

/** `present`: it stands there already, for a known subject. */
export const rowStatuses = ['new', 'matched', 'present', 'doubtful', 'wrong'] as const
export type RowStatus = (typeof rowStatuses)[number]

export type PreviewRow = {
  /** Row of the file; unique in the preview. */
  readonly number: number
  /** Where it stands, where the number alone does not tell. */
  readonly place?: string
  readonly draft: RowDraft
  readonly status: RowStatus
  readonly problems: readonly RowProblem[]
  readonly doubts: readonly RowDoubt[]
  readonly notes?: readonly RowNote[]
  /** The one it matched, or those to choose from. */
  readonly known: readonly KnownSubject[]
  /** What the list says otherwise than is stored, by known subject. */
  readonly changes?: Readonly<Record<string, readonly RowChange[]>>
  /** The cells of the file, to hand back rows that need mending. */
  readonly source: readonly string[]
}

/** One thing that the list says otherwise than is stored. `fills`: the record leaves it open, nothing is lost by taking it over. */
export type RowChange = { readonly field: ImportField; readonly from: string; readonly to: string; readonly fills: boolean }

/** A column that most of its values do not fit: left out as a whole, said once. */
export type LeftColumn = {
  /** Of a second column of names: its heading. */
  readonly heading?: string
  readonly field: ImportField
  readonly filled: number
  readonly fitting: number
  readonly sample: readonly string[]
}

export type AwardChoice = AwardWords & { readonly kind?: 'title' | 'form' }

/** What holds for a whole list of ratings or past awards where its rows do not say it. */
export type GivenFacts = {
  readonly year: number | null
  readonly ratingSource: string
  readonly decisionSymbol: string
  readonly decidedOn: CalendarDate | null
  readonly decidedBy: string
  /** The award in words, as the decision has it. */
  readonly award: string
}

/** What the officer set for the whole list. */
export type PreviewOptions = {
  readonly properCaseNames: boolean
  readonly defaultKind: SubjectKind
  /** Kinds corrected by hand, by row number. */
  readonly kinds: Readonly<Record<number, SubjectKind>>
  /** The award of an empty cell; `''`: that of `usualAwards`. */
  readonly defaultAwardCode: string
  /** What a line of each kind is usually put forward for; absent where no cell is filled by itself. */
  readonly usualAwards?: Readonly<Record<SubjectKind, string>> | undefined
  readonly defaultAchievement: string
  readonly awardForms: readonly AwardChoice[]
  /** Nobody on the list is born later. */
  readonly latestYear: number
  readonly given?: GivenFacts
}

/** What becomes of somebody known: what the list tells fills what the record leaves open, replaces it, or the row is left. */
export const importModes = ['add', 'update', 'skip'] as const
export type ImportMode = (typeof importModes)[number]

/** What the officer chose for a row: this known subject (in a way of its own), somebody new, or nothing at all. */
export type RowChoice =
  | { readonly take: 'known'; readonly subjectId: string; readonly mode?: 'add' | 'update' }
  | { readonly take: 'new' }
  | { readonly take: 'skip' }
export type RowOutcome =
  | { readonly take: 'known'; readonly subjectId: string; readonly mode: 'add' | 'update' }
  | { readonly take: 'new' }
  /** `isThere`: it stands there already and nothing about it is to change. */
  | { readonly take: 'skip'; readonly isThere?: true }

/** Of a past award the mode is about the award: it stops nobody known from getting one that is not there yet, and touches no record. */
const modeFor = ({ draft, status }: PreviewRow, mode: ImportMode): ImportMode =>
  draft.past === undefined || status === 'present' ? mode : status === 'doubtful' && mode === 'update' ? 'update' : 'add'

/** What the row becomes; `undefined` while a doubtful row waits for its choice. `mode`: what holds for everybody known. */
export function outcomeOfRow(row: PreviewRow, choice: RowChoice | undefined, mode: ImportMode = 'add'): RowOutcome | undefined {
  if (row.status === 'wrong') return { take: 'skip' }
  const [only] = row.known
  const wanted: RowChoice | undefined =
    choice ??
    ((row.status === 'matched' || row.status === 'present') && only !== undefined
      ? { take: 'known', subjectId: only.id }
      : row.status === 'new'
        ? { take: 'new' }
        : undefined)
  if (wanted === undefined || wanted.take !== 'known') return wanted
  const own = wanted.mode ?? modeFor(row, mode)
  if (own === 'skip') return { take: 'skip' }
  const changes = row.changes?.[wanted.subjectId] ?? []
  if (row.status === 'present' && !changes.some(({ fills }) => own === 'update' || fills)) return { take: 'skip', isThere: true }
  return { take: 'known', subjectId: wanted.subjectId, mode: own }
}

/** What one choice for all rows of a doubt makes of a row: the one known it is, else somebody new. Rows with several known wait for their own choice. */
export function takenSo(row: PreviewRow): RowChoice | undefined {
  const [first, ...others] = row.known
  if (row.doubts.some((doubt) => doubt.code === 'match' || doubt.code === 'severalNames')) return undefined
  return first === undefined ? { take: 'new' } : others.length === 0 ? { take: 'known', subjectId: first.id } : undefined
}
