import type { EmulationMovement } from '../../domain/movement/types'
import type { Office } from '../../domain/office/types'
import { longDate } from '../../lib/dates'
import { withoutEmphasis } from '../../lib/emphasis'
import { decapitalise } from '../../lib/text'
import { committeeName, padded, withoutEndMark } from './office'

/** Words of a plan as another paper quotes them: without marks of bold and italic, quotation marks of one kind and without blanks inside. */
export const quoted = (text: string): string =>
  withoutEmphasis(text)
    .replace(/"([^"\n]*)"/gu, '“$1”')
    .replace(/“\s+/gu, '“')
    .replace(/\s+”/gu, '”')

/** A line of the plan among lines of another paper: quoted, its organs by their whole names, without an end mark. */
export const quotedLine = (text: string): string =>
  quoted(text)
    .replace(/(?<!\p{L})UBND(?=\s+(?:xã|phường|đặc khu|thành phố|tỉnh)(?!\p{L}))/gu, 'Ủy ban nhân dân')
    .replace(/[\s.;,:–-]+$/u, '')

const commonWord =
  /^(?:Các|Những|Tập thể|Cá nhân|Hộ|Nhóm|Khối|Cụm|Cơ quan|Đơn vị|Thôn|Tổ|Trường|Doanh nghiệp|Công ty|Hợp tác xã|Người)(?!\p{L})/u
/** Whom a criteria group is about, within a sentence: "Đối với các trường" → "các trường"; a name keeps its capital. */
export function groupWho(title: string): string {
  const whom = quotedLine(title).replace(/^đối với\s+/iu, '')
  return commonWord.test(whom) ? decapitalise(whom) : whom
}
/** "nhóm các trường"; a group that is called one has no second word for it. */
export const groupNamed = (title: string): string => {
  const whom = groupWho(title)
  return /^(?:nhóm|khối|cụm)(?!\p{L})/iu.test(whom) ? whom : `nhóm ${whom}`
}

/** What the plan is about, as it stands within a sentence. */
export const citedSubject = ({ plan }: Pick<EmulationMovement, 'plan'>): string => decapitalise(withoutEndMark(quoted(plan.subject)))

/** "về tổ chức triển khai …"; a subject that says "về" itself is not given another. */
const aboutSubject = (movement: Pick<EmulationMovement, 'plan'>): string => {
  const subject = citedSubject(movement)
  return /^về(?!\p{L})/u.test(subject) ? subject : `về ${subject}`
}

/** "15/KH-UBND" as people type it: words that the officer goes on with hold no signs of the printer's. */
export const typedSymbol = (number: number): string => `${padded(number)}/KH-UBND`

/** The plan where the same paper named it whole before: "Kế hoạch số 15/KH-UBND". Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II. */
export const citedPlanAgain = ({ plan }: Pick<EmulationMovement, 'plan'>): string =>
  plan.number === null ? 'Kế hoạch nêu trên' : `Kế hoạch số ${typedSymbol(plan.number)}`

/** "Kế hoạch số 15/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã … về …", as far as number and day are known. */
export function citedPlan(
  office: Office,
  movement: Pick<EmulationMovement, 'plan'>,
  symbol: (number: number) => string = typedSymbol,
): string {
  const { number, issuedOn } = movement.plan
  const named = number === null ? '' : ` số ${symbol(number)}`
  return `Kế hoạch${named}${issuedOn === null ? '' : ` ${longDate(issuedOn)}`} của ${committeeName(office)} ${aboutSubject(movement)}`
}
