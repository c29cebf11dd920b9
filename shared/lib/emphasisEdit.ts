import { emphasisRuns, type EmphasisRun } from './emphasis'

const signs = { plain: '', italic: '*', bold: '**' } as const
const plainOf = (runs: readonly EmphasisRun[]): string => runs.map(({ text }) => text).join('')

/** Neighbours of one look as one stretch; a look never reaches over a line's end, and words with an asterisk of their own carry none. */
function settled(runs: readonly EmphasisRun[]): EmphasisRun[] {
  const pieces = runs.flatMap(({ text, style }): EmphasisRun[] =>
    style === 'plain' || text.includes('*')
      ? [{ text, style: 'plain' }]
      : text.split(/(\n)/).map((part) => ({ text: part, style: part.trim() === '' ? 'plain' : style })),
  )
  return pieces.reduce<EmphasisRun[]>((done, run) => {
    const [before, last] = [done.at(-2), done.at(-1)]
    if (run.text === '') return done
    if (last?.style === run.style) return [...done.slice(0, -1), { text: last.text + run.text, style: run.style }]
    // A blank between two bold words is bold.
    const isJoined = run.style !== 'plain' && before?.style === run.style && last !== undefined && /^[^\S\n]+$/u.test(last.text)
    return isJoined ? [...done.slice(0, -2), { text: before.text + last.text + run.text, style: run.style }] : [...done, run]
  }, [])
}

/** Stretches of text as the office's text with marks: `*…*` italic, `**…**` bold. Blanks at the ends of a stretch stay outside, as Word does. */
export const markedOf = (runs: readonly EmphasisRun[]): string =>
  settled(runs)
    .map(({ text, style }) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
      return inner === '' ? text : `${before}${signs[style]}${inner}${signs[style]}${after}`
    })
    .join('')

/** The part of a marked text between two places of the text as it reads; its looks stay. */
export function sliceMarked(marked: string, from: number, to = Number.POSITIVE_INFINITY): string {
  let at = 0
  return markedOf(
    emphasisRuns(marked).map(({ text, style }) => {
      const cut = text.slice(Math.max(0, from - at), Math.max(0, to - at))
      at += text.length
      return { text: cut, style }
    }),
  )
}

/** What a look is set to: the words at a caret, or the selection without the blanks at its ends; `null` where no word is. */
export function stretchAt(marked: string, start: number, end: number): readonly [number, number] | null {
  const plain = plainOf(emphasisRuns(marked))
  let [from, to] = [start, end]
  if (from === to) {
    while (from > 0 && /[\p{L}\p{N}]/u.test(plain[from - 1] ?? '')) from -= 1
    while (to < plain.length && /[\p{L}\p{N}]/u.test(plain[to] ?? '')) to += 1
  }
  while (from < to && /\s/u.test(plain[from] ?? '')) from += 1
  while (to > from && /\s/u.test(plain[to - 1] ?? '')) to -= 1
  return from === to ? null : [from, to]
}

/** A marked text with a look set on a stretch, or taken away where all of it has the look. The other look gives way: a document knows one of them. */
export function withLook(marked: string, from: number, to: number, style: 'italic' | 'bold'): string {
  const runs = emphasisRuns(sliceMarked(marked, from, to))
  const isSet = runs.every((run) => run.style === style || run.text.trim() === '')
  const next = isSet ? 'plain' : style
  return markedOf([
    ...emphasisRuns(sliceMarked(marked, 0, from)),
    ...runs.map(({ text }) => ({ text, style: next }) as const),
    ...emphasisRuns(sliceMarked(marked, to)),
  ])
}
