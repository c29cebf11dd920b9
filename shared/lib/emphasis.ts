/** A stretch of text with one look. */
export type EmphasisRun = { readonly text: string; readonly style: 'plain' | 'italic' | 'bold' }

const marks = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g

/** Splits the office's text at its marks: `*…*` italic, `**…**` bold. A lone asterisk stays what it is. */
export function emphasisRuns(text: string): EmphasisRun[] {
  const runs: EmphasisRun[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), style: 'plain' })
    runs.push(match[1] === undefined ? { text: match[2] ?? '', style: 'italic' } : { text: match[1], style: 'bold' })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), style: 'plain' })
  return runs
}

/** The text as it reads on paper, without marks. */
export const withoutEmphasis = (text: string): string =>
  text.replace(marks, (_, bold: string | undefined, italic: string | undefined) => bold ?? italic ?? '')
