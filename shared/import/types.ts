import type { SubjectKind } from '../domain/subject/types'
import type { LegacyEncoding } from '../lib/legacyFont'

/** One row that has something in it. `number` is the row's number in the file (or the line of the pasted block), from 1. */
export type GridRow = { readonly number: number; readonly cells: readonly string[] }

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
  /** Set when the table was longer than `maxRows` and was cut there. */
  readonly isCut: boolean
}

/** Longest table that is read, the largest file, and the largest content after unpacking. */
export const maxRows = 20_000
export const maxColumns = 100
export const maxFileMb = 20
export const maxUnpackedMb = 120

/** What a column can mean. */
export const importFields = [
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
  'achievement',
  'award',
  'proposedBy',
  'ignored',
] as const
export type ImportField = (typeof importFields)[number]

/** By column; `null` is a column that nobody has named. */
export type ColumnMapping = readonly (ImportField | null)[]

/** Why a row of the file is no entry of the list; all of them are shown, so that nothing is lost unseen. */
export type IgnoredRow = {
  readonly number: number
  readonly text: string
  readonly reason: 'heading' | 'section' | 'columnNumbers' | 'total' | 'note'
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
  readonly legacy: LegacyEncoding | null
}
