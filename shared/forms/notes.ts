/** What was noticed while a form came back; nothing is mended without one of these. `row`: as the file counts. */
export type FormNote =
  | { readonly code: 'sheetRenamed'; readonly was: string; readonly is: string }
  | { readonly code: 'otherSheets'; readonly names: readonly string[] }
  | { readonly code: 'columnsMoved' }
  | { readonly code: 'columnMissing'; readonly title: string }
  | { readonly code: 'columnAdded'; readonly title: string; readonly filled: number }
  /** Words in a column without a heading: a remark typed at the edge. */
  | { readonly code: 'cellBeside'; readonly row: number; readonly text: string }
  /** Cells whose formula was saved without its result. */
  | { readonly code: 'formulaOpen'; readonly count: number }
  | { readonly code: 'codeLost' }
  | { readonly code: 'otherYear'; readonly year: number }
  | { readonly code: 'rowAdded'; readonly row: number; readonly text: string }
  | { readonly code: 'rowHidden'; readonly row: number; readonly text: string }
  | { readonly code: 'rowUnread'; readonly row: number; readonly text: string; readonly why: RowTrouble }
  | { readonly code: 'awardUnread'; readonly row: number; readonly text: string }
  | { readonly code: 'namesakes'; readonly row: number; readonly text: string }
  | { readonly code: 'numberUnread'; readonly row: number; readonly label: string; readonly text: string }
  | { readonly code: 'blank'; readonly labels: readonly string[] }
  | { readonly code: 'rowMissing'; readonly labels: readonly string[] }
  | { readonly code: 'dayUnread'; readonly text: string }
  /** Points that cannot stand; `max` where they are above it. */
  | { readonly code: 'pointsRefused'; readonly row: number; readonly label: string; readonly text: string; readonly max: number | null }
  /** The unit wrote another maximum into the form. */
  | { readonly code: 'maximumChanged'; readonly row: number; readonly label: string; readonly was: string; readonly is: string }
  /** A row that the form never had, and that nothing can be made of. */
  | { readonly code: 'rowForeign'; readonly row: number; readonly text: string }
export type RowTrouble = 'noName' | 'onlyName' | 'repeated' | 'nameUnreadable' | 'noText'

/** Why a file is not one of our forms at all. */
export type FormRefusal = { readonly code: 'notThisForm' } | { readonly code: 'empty' }
