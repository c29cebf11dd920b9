import type { SubjectKind } from '../domain/subject/types'
import type { LegacyEncoding } from '../lib/legacyFont'

/** One row that has something in it. `number` is the row's number in the file (or the line of the pasted block), from 1. */
export type GridRow = {
  readonly number: number
  readonly cells: readonly string[]
  /** Where it stands, where the number alone does not tell: the second of two blocks side by side, a paragraph. */
  readonly place?: string
  /** Not shown in the file, or crossed out there: a person must say whether it counts. */
  readonly mark?: RowMark
  /** Words around the list, not a row of it: paragraphs of a Word file, tables without people. */
  readonly isProse?: boolean
  /** Made of a line of prose, not of cells: whether it is about somebody is a guess. */
  readonly isLine?: boolean
  /** Read between the words of a line: an officer is asked whether it is meant. */
  readonly isGuess?: boolean
  /** The unit that this line of prose puts over those below it. */
  readonly unit?: string
  /** A line that begins without a mark: it stands under no unit any more. */
  readonly endsUnit?: boolean
  /** The line it was read from, where that was written in an old encoding. */
  readonly converted?: Omit<Conversion, 'field'>
  /** The headings of a further table on the same sheet. */
  readonly isHeading?: boolean
  /** Columns whose value was carried down from a merged cell above. */
  readonly continued?: readonly number[]
}
export type RowMark = 'hidden' | 'struck'

/** Merged cells: rows from 1, columns from 0, both ends inside. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** A table as text, wherever it came from: a sheet or a pasted block. */
export type SheetGrid = {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  /** Cells set in a font of an old encoding, by `row:column`. */
  readonly legacyCells: ReadonlyMap<string, LegacyEncoding>
  /** Formula cells that were saved without a result. */
  readonly unsettledFormulas: number
  /** Cells that held more letters than Excel keeps and were cut there. */
  readonly cutCells?: number
  /** Headings that the file does not write but its shape tells: a list of paragraphs. */
  readonly headings?: readonly string[]
  /** Set when the table was longer than `maxRows` and was cut there. */
  readonly isCut: boolean
}

/** A table with its rows and nothing else told. */
export const plainGrid = (name: string, rows: readonly GridRow[], more: Partial<SheetGrid> = {}): SheetGrid => ({
  name,
  isHidden: false,
  rows: rows.slice(0, maxRows),
  merges: [],
  legacyCells: new Map(),
  unsettledFormulas: 0,
  isCut: rows.length > maxRows,
  ...more,
})

/** Longest table that is read, the largest file, and the largest content after unpacking. */
export const maxRows = 100_000
export const maxColumns = 100
export const maxFileMb = 20
export const maxUnpackedMb = 120

/** Who and where of any list. */
export const personFields = [
  'serial',
  'name',
  'familyName',
  'givenName',
  'kind',
  'gender',
  'isMale',
  'isFemale',
  'birth',
  'birthOfMale',
  'birthOfFemale',
  'post',
  'unit',
  'postAndUnit',
  'address',
  'memberCount',
] as const
/** What a column of any list can mean. */
export const listFields = [...personFields, 'achievement', 'award', 'proposedBy', 'ignored'] as const
export type ListField = (typeof listFields)[number]

/** What a column can mean besides, where a target asks for it: a rating of a year, an award that was given. */
export const targetFields = [
  'year',
  'rating',
  'ratingSource',
  'headcount',
  'completed',
  'women',
  'decisionSymbol',
  'decidedOn',
  'decidedBy',
  'prize',
] as const
export type TargetField = (typeof targetFields)[number]
export type ImportField = ListField | TargetField

/** By column; `null` is a column that nobody has named. */
export type ColumnMapping = readonly (ImportField | null)[]

export const ignoredReasons = ['heading', 'section', 'columnNumbers', 'numberOnly', 'total', 'note', 'outside'] as const
export type IgnoredReason = (typeof ignoredReasons)[number]

/** Why a row of the file is no entry of the list; all of them are shown, so that nothing is lost unseen. */
export type IgnoredRow = {
  readonly number: number
  readonly text: string
  readonly reason: IgnoredReason
  readonly place?: string | undefined
}

/** One entry of the list as text, before it is understood. */
export type RawRow = {
  /** Row of the file where it begins. */
  readonly number: number
  readonly values: Readonly<Partial<Record<ImportField, string>>>
  /** From the section row above, e.g. "I. TẬP THỂ". */
  readonly sectionKind: SubjectKind | null
  /** Name of the unit in the section row above, when sections are units. */
  readonly sectionUnit: string
  /** Cells that were written in an old encoding, with what they say in Unicode. */
  readonly converted?: readonly Conversion[]
  /** Cells that said "như trên", with what stands above them; empty where nothing does. */
  readonly dittos?: readonly Ditto[]
  /** What the name cell holds as it was written, with its line breaks. */
  readonly nameCell?: string
  readonly place?: string | undefined
  readonly isLine?: boolean | undefined
  readonly isGuess?: boolean | undefined
  readonly mark?: RowMark | undefined
  /** Unlike the other entries: without a running number where they have one, or nothing but a name where they say more. */
  readonly isUnlike?: boolean
  /** Rows of the file below it that were read as the rest of its cells. */
  readonly joined?: readonly string[]
  /** The row of the file it was made of, where one row made several. */
  readonly source?: number
  /** One of several awards that the file asks for the same subject: a line each. */
  readonly isOneOfAwards?: boolean
  /** Awards stand in columns to be ticked, and none is ticked here. */
  readonly isUnmarked?: boolean
}
/** A cell that says "as above", and what that is. */
export type Ditto = { readonly field: ImportField; readonly text: string; readonly result: string }
/** One cell in Unicode beside what stood there. */
export type Conversion = {
  readonly field: ImportField
  readonly encoding: LegacyEncoding
  readonly original: string
  readonly result: string
}
