/** The number, letter or dash typed before a paragraph, and how deep such marks usually stand (part 0 … plus sign 90). */
export type Mark = { readonly mark: string; readonly depth: number; readonly words: string }

/** Signs that Word, the web and old symbol fonts set before a list's lines. */
const bullets = '•·∙‣⁃▪▫■□●○◦◆◇❖➢➤►▶→⇒✓✔✦★☆\uF02D\uF076\uF09F\uF0A7\uF0B7\uF0D8\uF0FC'

/** "Phần I", "CHƯƠNG 2", "Phần thứ nhất": the words of a part's number; "năm" counts only behind "thứ". */
export const partNumber =
  '(?:PHẦN|Phần|CHƯƠNG|Chương)(?:(?: THỨ| thứ)? (?:[IVXLC]+|\\d{1,2}|NHẤT|HAI|BA|BỐN|nhất|hai|ba|bốn)|(?: THỨ (?:TƯ|NĂM|SÁU|B[ẢẨ]Y|TÁM|CHÍN|MƯỜI)| thứ (?:tư|năm|sáu|b[ảẩ]y|tám|chín|mười)))'

const patterns: readonly (readonly [RegExp, number | ((mark: string) => number)])[] = [
  [new RegExp(`^(${partNumber}[.:]?)\\s+(?=\\S)`, 'u'), 0],
  // "Mục II. NỘI DUNG …", not one that is cited ("Mục II Kế hoạch này").
  [/^((?:MỤC|Mục) (?:[IVX]{1,5}|\d{1,2}))\s*[.:]\s*(?=\S)/u, 8],
  // The Vietnamese alphabet counts A, B, C, D, Đ, E, G, H.
  [/^([A-EĐGHK])[.)]\s+(?=\p{Lu}{2})/u, 5],
  // "Điều 1. Tiêu chí …": an article of the plan, not one that is cited ("Điều 5 Luật …").
  [/^((?:ĐIỀU|Điều) \d{1,2})[.:]\s+(?=\S)/u, 15],
  [/^([IVXL]{1,6})(?:\s*[.)/]|\s*[-–:](?=\s*\p{Lu}))\s*(?=\S)/u, 10],
  // "lV. TỔ CHỨC": a small L typed for the Roman one.
  [/^((?=[IVX]*l)[IVXl]{1,6})\s*[./]\s*(?=\p{Lu}{2})/u, 10],
  // "I MỤC ĐÍCH": the point behind the number was left out.
  [/^([IVX]{1,5})\s+(?=(?:MỤC|YÊU|NỘI|ĐỐI|TIÊU|HÌNH|KHEN|THỜI|TỔ|KINH|PHÂN|CHỦ|CHẾ|GIẢI)\s\p{Lu})/u, 10],
  [
    /^(\d{1,2})\s+(?=(?:Mục đích|Yêu cầu|Mục tiêu|Nội dung|Đối tượng|Thời gian|Hình thức|Tiêu chí|Kinh phí|Khen thưởng)(?:$|\s*:|\s\p{Ll}))/u,
    20,
  ],
  [/^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?\s+(?=\S)/u, (mark) => 10 + 10 * mark.split('.').length],
  [/^(\d{1,2})\s*\.\s*(?=\p{L}|["“*(])/u, 20],
  [/^(\(\d{1,2}\))\s*(?=\S)/u, 62],
  [/^(\((?:i{1,3}|iv|vi{0,3}|ix|x)\))\s*(?=\S)/u, 64],
  [/^(\d{1,2})\s*[)/]\s*(?=\p{L}|["“*])/u, 60],
  // "1- Mục đích", "1 - Mục đích"; a symbol at the edge of a line ("19-CT/TW") is no mark.
  [/^(\d{1,2})\s*[-–]\s*(?=\p{L}+(?:[\s,;:.]|$))/u, 20],
  [/^(\(?[a-zđ]\))\s*(?=\S)/u, 70],
  [/^([a-eđghik])\s*(?:\.|[-–](?=\s*\p{Lu}\p{Ll}))\s*(?=\p{Lu})/u, 70],
  [/^((?:ii|iii|iv|vi{1,3}|ix)\))\s*(?=\S)/u, 72],
  [new RegExp(`^([-–—*${bullets}])\\s+(?=\\S)`, 'u'), 80],
  // A small o stands for a ring; it is no word before a capital.
  [/^(o)\s+(?=\p{Lu})/u, 85],
  [new RegExp(`^([-–—${bullets}])(?=\\p{L})`, 'u'), 80],
  [/^([+])\s*(?=\S)/u, 90],
]

/** "**4**. Hội nghị …": the number alone in bold, its point not. */
const numberAlone = /^(\*{1,2})([IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[A-EĐGHK])\1(?=\s*[.)/:])()/u

/**
 * Reads the mark; depth 100 where there is none. Emphasis that opens before the mark ("**1. Mục đích**") stays with the words; where the
 * mark alone is set so ("**2.** Giao Phòng …") it says nothing of them.
 */
export function markOf(typed: string): Mark {
  const text = typed.replace(numberAlone, '$2$3')
  const opened = /^\*{1,2}(?=[^\s*])/u.exec(text)?.[0] ?? ''
  const bare = text.slice(opened.length)
  for (const [pattern, depth] of patterns) {
    const match = pattern.exec(bare)
    const mark = match?.[1]
    if (match === null || mark === undefined) continue
    const words = bare.slice(match[0].length)
    const isMarkAlone = opened !== '' && words.startsWith(opened)
    return {
      mark: match[0].trim(),
      depth: typeof depth === 'number' ? depth : depth(mark),
      words: (isMarkAlone ? words.slice(opened.length) : `${opened}${words}`).trim(),
    }
  }
  return { mark: '', depth: 100, words: text.trim() }
}

/** Whether marks of this depth number headings rather than list items. */
export const isNumberDepth = (depth: number): boolean => depth < 60

/** The sign itself, by which lines of one list know each other: dashes of any length are one sign. */
const signOf = (mark: string): string => mark.replace(/[–—]/u, '-')

/**
 * How deep each sign of this text stands. Offices nest dashes, plus signs and bullets in any order: a sign that first stands right
 * behind another one's line is below it, whatever it is; one that first stands elsewhere heads a list of its own. Of two that both head
 * lists, one whose line leads on to the other ("* Mục đích:" / "- …") stands above it.
 */
export function signDepths(texts: readonly string[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  const heads = new Set<string>()
  let before: { readonly sign: string; readonly leadsOn: boolean } | null = null
  for (const text of texts) {
    const { mark, depth } = markOf(text)
    const sign = signOf(mark)
    const isSign = depth >= 80 && depth < 100
    if (isSign && !depths.has(sign)) {
      if (before === null) heads.add(sign)
      depths.set(sign, before === null ? Math.min(depth, 90) : Math.min(98, (depths.get(before.sign) ?? 80) + 3))
    } else if (isSign && before?.leadsOn === true && before.sign !== sign && heads.has(before.sign) && heads.has(sign)) {
      const below = depths.get(sign) ?? 80
      if ((depths.get(before.sign) ?? 80) >= below) depths.set(before.sign, below - 3)
    }
    before = isSign ? { sign, leadsOn: /:[\s*]*$/u.test(text) } : null
  }
  return depths
}

/** The depth of a mark in its text. */
export const depthIn = (signs: ReadonlyMap<string, number>, { mark, depth }: Pick<Mark, 'mark' | 'depth'>): number =>
  depth >= 80 && depth < 100 ? (signs.get(signOf(mark)) ?? depth) : depth
