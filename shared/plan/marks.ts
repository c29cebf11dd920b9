/** The number, letter or dash typed before a paragraph, and how deep such marks usually stand (part 0 … plus sign 90). */
export type Mark = { readonly mark: string; readonly depth: number; readonly words: string }

const patterns: readonly (readonly [RegExp, number | ((mark: string) => number)])[] = [
  [/^((?:PHẦN|Phần|CHƯƠNG|Chương)(?: THỨ| thứ)? (?:[IVXLC]+|\d{1,2}|NHẤT|HAI|BA|BỐN|nhất|hai|ba|bốn)[.:]?)\s+(?=\S)/u, 0],
  // The Vietnamese alphabet counts A, B, C, D, Đ, E, G, H.
  [/^([A-EĐGHK])[.)]\s+(?=\p{Lu}{2})/u, 5],
  // "Điều 1. Tiêu chí …": an article of the plan, not one that is cited ("Điều 5 Luật …").
  [/^((?:ĐIỀU|Điều) \d{1,2})[.:]\s+(?=\S)/u, 15],
  [/^([IVXL]{1,6})(?:\s*[.)/]|\s*[-–:](?=\s*\p{Lu}))\s*(?=\S)/u, 10],
  // "lV. TỔ CHỨC": a small L typed for the Roman one.
  [/^((?=[IVX]*l)[IVXl]{1,6})\s*[./]\s*(?=\p{Lu}{2})/u, 10],
  [/^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?\s+(?=\S)/u, (mark) => 10 + 10 * mark.split('.').length],
  [/^(\d{1,2})\s*\.\s*(?=\p{L}|["“*(])/u, 20],
  [/^(\(\d{1,2}\))\s*(?=\S)/u, 62],
  [/^(\d{1,2})\s*[)/]\s*(?=\p{L}|["“*])/u, 60],
  [/^(\d{1,2})\s+[-–]\s+(?=\p{L})/u, 20],
  [/^([a-zđ])\)\s*(?=\S)/u, 70],
  [/^([a-eđghik])\s*\.\s*(?=\p{Lu})/u, 70],
  [/^([-–—•*·▪■➢►\uF0B7\uF02D\uF0FC])\s+(?=\S)/u, 80],
  [/^([-–—•])(?=\p{L})/u, 80],
  [/^([+])\s*(?=\S)/u, 90],
]

/** Reads the mark; depth 100 where there is none. Emphasis that opens before the mark ("**1. Mục đích**") stays with the words. */
export function markOf(text: string): Mark {
  const opened = /^\*{1,2}(?=(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)])/u.exec(text)?.[0] ?? ''
  const bare = text.slice(opened.length)
  for (const [pattern, depth] of patterns) {
    const match = pattern.exec(bare)
    const mark = match?.[1]
    if (match === null || mark === undefined) continue
    return {
      mark: match[0].trim(),
      depth: typeof depth === 'number' ? depth : depth(mark),
      words: `${opened}${bare.slice(match[0].length)}`.trim(),
    }
  }
  return { mark: '', depth: 100, words: text.trim() }
}

/** Whether marks of this depth number headings rather than list items. */
export const isNumberDepth = (depth: number): boolean => depth < 60
