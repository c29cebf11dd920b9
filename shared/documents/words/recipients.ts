import { withoutEndMark } from './office'

const cleaned = (text: string): string => withoutEndMark(text.replace(/^\s*[-–+]\s*/u, ''))
const isFileCopy = (text: string): boolean => /^lưu\b/iu.test(text)

/**
 * The rows of "Nơi nhận": the first line the type demands ("Như Điều 3", "Như trên") unless the office typed one like it, the office's own,
 * and the file copy apart. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, II.9.
 */
export const recipientFacts = (
  typed: readonly string[],
  first: string | null,
  fileCopy: string,
): { noi_nhan: { noi: string }[]; luu: string } => {
  const rows = typed.map(cleaned).filter((text) => text !== '')
  const copy = rows.findLast(isFileCopy)
  const named = rows.filter((text) => !isFileCopy(text))
  const whole = first === null || named.some((text) => /^như (điều|trên)/iu.test(text)) ? named : [first, ...named]
  return { noi_nhan: whole.map((noi) => ({ noi })), luu: copy === undefined ? fileCopy : copy.replace(/^lưu\s*:?\s*/iu, '') }
}
