/** A line of prose cut where its parts end. */
export type Piece = { readonly text: string; readonly from: number; readonly to: number; readonly before: string }

const word = '[\\p{L}\\d"“(]'
/** "A, b", "A,b", "A; b", "A: b", "A - b", "A- b", tabs; "và" before a capital or a form of address. */
const cuts = new RegExp(
  `\\s*;\\s*|\\s*,\\s+|,(?=\\p{L})|\\s*:\\s+|\\s*\\t\\s*|\\s+[-–—]\\s*(?=${word})|(?<=\\p{L}{2})[-–—]\\s+|[,;]?\\s+(?:và|cùng)\\s+(?=(?:ông|bà|anh|chị|cô|chú|em|đồng chí|đ/c)\\s|\\p{Lu})`,
  'gu',
)

/** Where brackets stand: nothing is cut inside them. */
function brackets(text: string): readonly (readonly [from: number, to: number])[] {
  return [...text.matchAll(/\([^()]*\)/gu)].map((found) => [found.index, found.index + found[0].length] as const)
}

/** The parts of a line between commas, dashes, colons and tabs; none is empty. */
export function piecesOf(text: string): readonly Piece[] {
  const closed = brackets(text)
  const isInside = (at: number): boolean => closed.some(([from, to]) => at > from && at < to)
  const pieces: Piece[] = []
  let from = 0
  let before = ''
  for (const cut of [...[...text.matchAll(cuts)].filter(({ index }) => !isInside(index)), null]) {
    const to = cut?.index ?? text.length
    const own = text.slice(from, to)
    if (own.trim() !== '') pieces.push({ text: own.trim(), from, to, before })
    if (cut === null) break
    before = cut[0].trim()
    from = to + cut[0].length
  }
  return pieces
}

/** What those pieces say as they stand, with the signs between neighbours; what was taken out between them leaves a comma. */
export function saidBy(text: string, pieces: readonly Piece[]): string {
  return pieces
    .map((piece, place) => {
      const last = pieces[place - 1]
      const between = last === undefined ? '' : isNext(text, last, piece) ? text.slice(last.to, piece.from) : ', '
      return `${between}${text.slice(piece.from, piece.to)}`
    })
    .join('')
    .trim()
}
const isNext = (text: string, last: Piece, piece: Piece): boolean =>
  piece.before !== '' && piecesOf(text.slice(last.from, piece.to)).length === 2
