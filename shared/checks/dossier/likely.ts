import { foldText } from '../../lib/text'

/** Which paper a file is, as its name tells: "BCTT chị Hạnh.pdf", "bien-ban binh xet.jpg". */

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
const initialsOf = (words: readonly string[], count: number): string =>
  words
    .slice(0, count)
    .map((word) => word[0] ?? '')
    .join('')

/** How much of the paper's name stands in the file's: 1 is all of it. */
function likeness(paper: string, fileWords: readonly string[]): number {
  const words = wordsOf(paper.replace(/\([^()]*\)/g, ' '))
  if (words.length === 0) return 0
  const held = words.filter((word) => fileWords.includes(word)).length / words.length
  // Offices shorten by first letters: "BCTT", "BB".
  const counts = [words.length, 4, 3, 2].filter((count) => count >= 2 && count <= words.length)
  const isShort = counts.some((count) => fileWords.includes(initialsOf(words, count)))
  return Math.max(held, isShort ? 0.75 : 0)
}

/** The papers by how likely the file is one of them, likeliest first; among equals the order given stays. `isSure`: the first stands out. */
export function likelyPapers<Paper extends { readonly name: string }>(
  fileName: string,
  papers: readonly Paper[],
): { readonly papers: readonly Paper[]; readonly isSure: boolean } {
  const fileWords = wordsOf(fileName.replace(/\.[^.]*$/, '').replace(/([a-z])([A-Z])/g, '$1 $2'))
  const judged = papers.map((paper) => ({ paper, score: likeness(paper.name, fileWords) })).toSorted((a, b) => b.score - a.score)
  const [first, second] = judged
  return {
    papers: judged.map(({ paper }) => paper),
    isSure: first !== undefined && first.score >= 0.5 && first.score > (second?.score ?? 0),
  }
}
