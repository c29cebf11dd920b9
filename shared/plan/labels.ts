import { withoutEmphasis } from '../lib/emphasis'
import { isOrgan } from './names'

/** Lines below a work that say who does it: "- Đơn vị chủ trì: Phòng Kinh tế;", beside those of helpers, time and result. */

const lead =
  /^(?:(?:Cơ quan|Đơn vị|Bộ phận|Cán bộ|Người|Cá nhân)\s+)?(?:chủ trì|phụ trách|chịu trách nhiệm)(?:\s+(?:thực hiện|tham mưu))?\s*:\s*(?=\S)/iu
/** "Thực hiện: …" and "Trách nhiệm: …" may say how as well as who. */
const doubtfulLead = /^(?:(?:Cơ quan|Đơn vị|Bộ phận|Cán bộ|Người)\s+thực hiện|Thực hiện|Trách nhiệm|Phân công)\s*:\s*(?=\S)/iu

/** Who leads the work above, where this line says so; `null` where it says something else. */
export function leadIn(words: string): string | null {
  const text = withoutEmphasis(words)
  const found = lead.exec(text) ?? doubtfulLead.exec(text)
  if (found === null) return null
  const name = text.slice(found[0].length).replace(/[\s;.]+$/u, '')
  return name !== '' && (lead.test(text) || isOrgan(name)) ? name : null
}
