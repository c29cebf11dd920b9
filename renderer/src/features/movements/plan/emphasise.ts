/** Where the selection is after the marks were set. */
export type Emphasised = { readonly from: number; readonly to: number; readonly insert: string; readonly select: readonly [number, number] }

/**
 * Sets or takes away the marks `**` (bold) or `*` (italic) around a selection: what to put in place of `[from, to)` and what to select
 * then. Blanks at the ends stay outside the marks, as Word does. Without a selection the word at the caret is meant.
 */
export function emphasise(text: string, start: number, end: number, mark: '*' | '**'): Emphasised | null {
  let [from, to] = [start, end]
  if (from === to) {
    while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1]!)) from -= 1
    while (to < text.length && /[\p{L}\p{N}]/u.test(text[to]!)) to += 1
  }
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  if (from === to) return null
  const before = /\**$/.exec(text.slice(0, from))![0].length
  const after = /^\**/.exec(text.slice(to))![0].length
  const inner = text.slice(from, to)
  // `*` has one star, `**` two; a run of exactly that many on both sides is ours to take away.
  if (before === mark.length && after === mark.length)
    return { from: from - before, to: to + after, insert: inner, select: [from - before, to - before] }
  if (inner.length > 2 * mark.length && inner.startsWith(mark) && inner.endsWith(mark) && (mark === '**' || inner[1] !== '*')) {
    const bare = inner.slice(mark.length, -mark.length)
    return { from, to, insert: bare, select: [from, from + bare.length] }
  }
  const bare = inner.replaceAll('*', '')
  // The other mark around the selection gives way: the document knows bold or italic, not both.
  const [outer, around] = before > 0 && before === after ? [before, true] : [0, false]
  const at = around ? from - outer : from
  return {
    from: at,
    to: around ? to + outer : to,
    insert: `${mark}${bare}${mark}`,
    select: [at + mark.length, at + mark.length + bare.length],
  }
}
