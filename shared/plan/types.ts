/**
 * A plan of an emulation movement as it exists, read from Word or plain text: every paragraph with its place in the tree, or why it
 * has none. Nothing is corrected and nothing left out; what the reader joined, converted or supposed stands among the notes.
 */

import type { Section } from './headings'

/** One paragraph of the file. `text` keeps its typed mark; `*…*` italic and `**…**` bold stretches where only part of it is set so. */
export type PlanLine = {
  readonly index: number
  readonly text: string
  readonly isBold: boolean
  readonly isCentred: boolean
  /** Row of a table, its cells in order; `null` in running text. */
  readonly cells: readonly string[] | null
  /** Which table of the file the row stands in. */
  readonly table: number | null
  /** Columns whose cell is merged with the one above: what stands there holds for this row too. */
  readonly merged?: readonly number[]
  /** A note at the foot of a page, outside the running text. */
  readonly isFootnote?: true
  /** The page it begins on, where the file tells. */
  readonly page?: number
}

/** Where a paragraph belongs. */
export const planPlaces = [
  'issuer',
  'motto',
  'symbol',
  'dateline',
  'type',
  'subject',
  'opening',
  'heading',
  'objective',
  'requirement',
  'theme',
  'criteriaGroup',
  'criterion',
  'annualAward',
  'review',
  'awardForm',
  'awardStandard',
  'scheduleIntro',
  'phase',
  'actor',
  'duty',
  'reporting',
  'closing',
  'otherPart',
  'recipient',
  'fileCopy',
  'signature',
  'pageNoise',
  'dropped',
  'unplaced',
] as const
export type PlanPlace = (typeof planPlaces)[number]

/** Why a paragraph has its place: the heading above it, words of its own, or where it stands. */
export type PlacedBy = 'heading' | 'words' | 'position' | 'hand'

/** Why a paragraph has no place. */
export type UnplacedReason =
  | 'otherDocument'
  | 'annex'
  | 'pointer'
  | 'footnote'
  | 'purposeOrRequirement'
  | 'awardWithoutReview'
  | 'noHeading'
  | 'noActor'
  | 'behindEnd'
  | 'table'

/** A paragraph with its place. `owner`: the line that heads its group, review, phase, actor or part; `null` where nothing does. */
export type PlacedLine = {
  readonly line: PlanLine
  readonly place: PlanPlace
  readonly by: PlacedBy
  readonly owner: number | null
  /** The mark typed before it, "a)", "-", "2.1."; empty without one. */
  readonly mark: string
  /** The words behind the mark; of a run-in heading the heading alone. */
  readonly words: string
  /** The words behind a run-in heading's colon; empty otherwise. */
  readonly rest: string
  /** Continues the item before it. */
  readonly continues: boolean
  readonly reason: UnplacedReason | null
  /** Of a heading that opens a part: which one. */
  readonly opens: Section | null
}

/** What the reader did or supposed, for the officer to see. `line` is the paragraph's index, `null` for the whole file. */
export type PlanNote = {
  readonly code:
    | 'joined'
    | 'converted'
    | 'secondDocument'
    | 'noName'
    | 'noYears'
    | 'yearOfIssue'
    | 'noCriteria'
    | 'noReportDay'
    | 'noSigner'
    | 'mixedPurpose'
    | 'actorInSentence'
    | 'actorByPlace'
    | 'sameActor'
    | 'noSubject'
    | 'partByWords'
    | 'footnotes'
    | 'tracked'
    | 'pagePictures'
    | 'annexTable'
    | 'stricterDay'
    | 'unrealDay'
    | 'reportDayInside'
    | 'severalReportDays'
    | 'twoSigners'
  readonly line: number | null
  readonly words: string
}

/** One sentence of the file with where it went. */
export type PlanSentence = {
  readonly line: number
  readonly text: string
  readonly place: PlanPlace
  readonly by: PlacedBy
  /** The heading it stands under, as typed; empty where none does. */
  readonly under: string
  readonly reason: UnplacedReason | null
}

/** A text of the file that can be read as a document of its own. */
export type FoundDocument = { readonly type: string; readonly subject: string; readonly firstLine: number; readonly lastLine: number }

/** Why a file cannot be read as a plan at all. */
export type PlanRefusal =
  'scanned' | 'oldWord' | 'pdf' | 'notAText' | 'broken' | 'passwordProtected' | 'empty' | 'noMarks' | 'noPlan' | 'tooLarge'
