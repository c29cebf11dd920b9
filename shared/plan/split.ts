import { foldText } from '../lib/text'
import { documentTypes } from '../checks/form/words'
import type { FoundDocument, PlanLine } from './types'

const typeWords = (text: string): string =>
  text
    .replace(/^[\s*]+|[\s*:.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLocaleUpperCase('vi')
const headWords = /^(?:CỘNG H|Độc lập|Số\s*:|(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|V\/v)|ngày[\s\d.…]*tháng[\s\d.…]*năm/u
const attached = /^\(?\s*(?:Ban hành )?[Kk]èm theo /u
const annex = /^(?:PHỤ LỤC|Phụ lục|MẪU SỐ|Mẫu số|BIỂU|DANH SÁCH|DANH MỤC)(?!\p{Ll})/u

/** Plans that two organs sign, or that carry out something: plans by another word. */
const kindOfPlan = /^KẾ HOẠCH (?:PHỐI HỢP|LIÊN TỊCH|LIÊN NGÀNH|HÀNH ĐỘNG|THỰC HIỆN|CHUNG)$/u

/** The type a line names, "KẾ HOẠCH"; `null` when it is no type line. Types are typed in capitals alone on their line. */
export const typeOf = (line: PlanLine): string | null => {
  if (line.cells !== null || line.text.length > 40) return null
  const words = typeWords(line.text)
  // A scanner's "KÉ HOẠCH": the one word of all types that nothing else folds to.
  if (foldText(words) === 'ke hoach' && line.text.trim() === line.text.trim().toLocaleUpperCase('vi')) return 'KẾ HOẠCH'
  // Letters set apart for looks: "K Ế  H O Ạ C H".
  if (/^(?:\p{Lu}\s+){6}\p{Lu}$/u.test(line.text.trim()) && words.replace(/\s/g, '') === 'KẾHOẠCH') return 'KẾ HOẠCH'
  if (kindOfPlan.test(words) && kindOfPlan.test(line.text.replace(/[*:.]/g, '').replace(/\s+/g, ' ').trim())) return 'KẾ HOẠCH'
  return documentTypes.has(words) && (line.text.replace(/[\s*]/g, '') === words.replace(/\s/g, '') || /^KẾ HOẠCH$/u.test(words))
    ? words
    : null
}

/** How far above its type line a document's head may stand. */
const headReach = 9

/**
 * The documents of a file in order. A decision that issues a plan holds two; forms in an annex are none of their own, unless they
 * have a number or a head. Everything before the first type line belongs to the first.
 */
export function documentsOf(lines: readonly PlanLine[]): FoundDocument[] {
  const starts: { type: string; at: number; from: number }[] = []
  let inAnnex = false
  lines.forEach((line, at) => {
    if (line.cells === null && annex.test(line.text) && starts.length > 0) inAnnex = true
    const type = typeOf(line)
    if (type === null) return
    const above = lines.slice(Math.max(starts.at(-1)?.at ?? 0, at - headReach), at)
    const head = above.findIndex(({ text }) => headWords.test(text))
    const isAttached = lines.slice(at + 1, at + 7).some(({ text }) => attached.test(text))
    if (type === 'QUYẾT ĐỊNH' && starts.at(-1)?.type === 'QUYẾT ĐỊNH' && head < 0) return
    if (starts.length > 0 && head < 0 && !(isAttached && type === 'KẾ HOẠCH')) return
    if (inAnnex && head < 0) return
    starts.push({ type, at, from: starts.length === 0 ? 0 : head < 0 ? at : at - above.length + head })
    inAnnex = false
  })
  return starts.map(({ type, at, from }, index) => ({
    type,
    subject: lines[at + 1]?.text ?? '',
    firstLine: lines[from]?.index ?? 0,
    lastLine: (lines[(starts[index + 1]?.from ?? lines.length) - 1] ?? lines.at(-1))?.index ?? 0,
  }))
}
