import { withoutMark } from './line'

/** How much of a text shows what it is. */
const looked = 20_000

/**
 * Whether the commas and semicolons of a text part what its lines say, and no cells: most lines begin with a number or mark and go on ("1. Ông
 * Nguyễn Văn Mẫu, Trưởng thôn;"), or a blank stands behind every one of them, as nobody writes a .csv.
 */
export function isProseText(text: string, isCsv: boolean): boolean {
  const head = text.slice(0, looked)
  if (/["\t|]/.test(head)) return false
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const marked = lines.filter((line) => withoutMark(line).isMarked)
  return marked.length * 2 > lines.length || (!isCsv && !/[,;](?=[^\s])/.test(head))
}
