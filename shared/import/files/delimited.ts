/** Text with separators between its cells: .csv of any country, .txt of tabs. */

const separators = [',', ';', '\t', '|'] as const

type Records = { readonly rows: readonly (readonly string[])[]; readonly broken: boolean }

/** The records of a text; quotes hold separators, line breaks and doubled quotes. At most `limit` rows. */
export function recordsOf(text: string, separator: string, limit = Infinity): Records {
  const rows: string[][] = []
  let row: string[] = []
  let position = 0
  const isBreak = (code: number): boolean => code === 10 || code === 13
  let broken = false
  while (position <= text.length && rows.length < limit) {
    let cell: string
    if (text[position] === '"') {
      let end = text.indexOf('"', position + 1)
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
      const after = end === -1 ? -1 : text.charCodeAt(end + 1)
      // A quote that never closes, or closes inside a word, is a letter.
      if (end === -1 || !(end + 1 >= text.length || text[end + 1] === separator || isBreak(after))) {
        broken = true
        const stop = stopOf(text, position, separator)
        cell = text.slice(position, stop)
        position = stop
      } else {
        cell = text.slice(position + 1, end).replaceAll('""', '"')
        position = end + 1
      }
    } else {
      const stop = stopOf(text, position, separator)
      cell = text.slice(position, stop)
      position = stop
    }
    row.push(cell)
    if (text[position] === separator) position += 1
    else {
      rows.push(row)
      row = []
      if (position >= text.length) break
      position += text[position] === '\r' && text[position + 1] === '\n' ? 2 : 1
      if (position >= text.length) break
    }
  }
  return { rows, broken }
}

const stopOf = (text: string, from: number, separator: string): number => {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** The separator that gives most rows the same number of cells, more than one. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scored = separators.map((separator) => {
    const { rows } = recordsOf(head, separator, 40)
    const widths = rows.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '').map((row) => row.length)
    const counts = new Map<number, number>()
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    const [width = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    return { separator, score: (count / Math.max(1, widths.length)) * Math.log2(width + 1) * (separator === '|' ? 0.9 : 1) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best !== undefined && best.score > 0.2 ? best.separator : ','
}

/** The cells of a .csv or .txt. "sep=;" at its head says the separator, as Excel takes it. */
export function readDelimited(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/, '')
  const said = /^sep=(.)\r?\n/i.exec(bare)
  const body = said === null ? bare : bare.slice(said[0].length)
  return recordsOf(body, said?.[1] ?? separatorOf(body)).rows
}
