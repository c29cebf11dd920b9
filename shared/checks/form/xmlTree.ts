/** An element of a Word part: name with its prefix, attributes, elements inside, and its text, if any. */
export type Xml = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Xml[]; text: string }

/** No attributes. */
export const none: Readonly<Record<string, string>> = {}

/** Looks of tables and of complex scripts, marks of revisions: most of a long list's XML, and nothing a form rule asks for. */
export const skipped = new Set([
  'w:tcW',
  'w:tcBorders',
  'w:tcMar',
  'w:trPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:szCs',
  'w:bCs',
  'w:iCs',
  'w:lang',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'mc:Fallback',
])
