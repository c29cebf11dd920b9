import { inForce } from '../../law/select'
import type { LawBook } from '../../law/types'
import { longDate, type CalendarDate } from '../../lib/dates'
import { decapitalise } from '../../lib/text'
import type { EmulationMovement } from '../movement/types'
import type { Office } from '../office/types'
import type { AwardRound } from './types'

/** First wording of what a decision says, from the facts of the office; the officer edits it. Wording of official documents, not of screens. */

const unitWords = { commune: 'xã', ward: 'phường', specialZone: 'đặc khu' } as const

/** "Ủy ban nhân dân xã Nam Sách". */
export const committeeName = (office: Office): string => `Ủy ban nhân dân ${unitWords[office.unitKind]} ${office.name}`
/** "Chủ tịch UBND xã Nam Sách", as the register names who decided. */
export const decidedByName = (office: Office): string => `Chủ tịch UBND ${unitWords[office.unitKind]} ${office.name}`
/** "Trưởng phòng Văn hóa - Xã hội": the head of the advising room. */
export const roomHeadName = (office: Office): string =>
  /^phòng /i.test(office.advisingRoom.name) ? `Trưởng ${decapitalise(office.advisingRoom.name)}` : `Trưởng ${office.advisingRoom.name}`
/** "12/QĐ-UBND". */
export const decisionSymbol = (number: number): string => `${number}/QĐ-UBND`

/** What all honorees of a movement's review did. Source of the wording: the-thuc-van-ban, art. 1 of a decision. */
export const proposeMerit = (type: AwardRound['type'], movement: EmulationMovement | null): string => {
  if (movement !== null)
    return `có thành tích xuất sắc trong phong trào thi đua “${movement.name}” giai đoạn ${movement.periodText || `${movement.fromYear} - ${movement.toYear}`}`
  return type === 'sudden' ? 'có thành tích xuất sắc đột xuất' : 'có thành tích xuất sắc trong thực hiện nhiệm vụ'
}

type KindCounts = { readonly collective: number; readonly person: number; readonly household: number }
const kindWords = { collective: 'tập thể', person: 'cá nhân', household: 'hộ gia đình' } as const
const kindOrder = ['collective', 'person', 'household'] as const

/** Whether the trích yếu names exactly the kinds that the list holds; a list without anybody disagrees with nothing. */
export const namesKindsOf = (subject: string, counts: KindCounts): boolean =>
  kindOrder.every((kind) => counts[kind] === 0) ||
  kindOrder.every((kind) => subject.toLocaleLowerCase('vi').includes(kindWords[kind]) === counts[kind] > 0)

/** Trích yếu of the decision: who is honoured, and for what. */
export const proposeSubject = (counts: KindCounts, merit: string): string => {
  const groups = kindOrder.filter((kind) => counts[kind] > 0).map((kind): string => kindWords[kind])
  const who =
    groups.length === 0 ? 'tập thể, cá nhân' : groups.length === 1 ? groups[0]! : `${groups.slice(0, -1).join(', ')} và ${groups.at(-1)!}`
  return `Về việc tặng Giấy khen cho ${who}${merit === '' ? '' : ` ${merit}`}`
}

/**
 * Bases in their order: power and function, the matter, the movement's plan, then the proposal. As printed, without the end mark.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part II, on bases.
 */
export function proposeBases(
  law: LawBook,
  on: CalendarDate,
  office: Office,
  movement: EmulationMovement | null,
  submission: AwardRound['submission'],
): string[] {
  const laws = inForce(law.decisionBases, on)
    .toSorted((a, b) => a.order - b.order)
    .map((base) => `Căn cứ ${base.text}`)
  const plan =
    movement === null || movement.plan.number === null || movement.plan.issuedOn === null
      ? []
      : [
          `Căn cứ Kế hoạch số ${movement.plan.number}/KH-UBND ${longDate(movement.plan.issuedOn)} của ${committeeName(office)} ${decapitalise(movement.plan.subject)}`,
        ]
  const letter =
    submission.number === null || submission.issuedOn === null
      ? ''
      : ` tại Tờ trình số ${submission.number}/TTr-${office.advisingRoom.abbreviation} ${longDate(submission.issuedOn)}`
  return [...laws, ...plan, `Theo đề nghị của ${roomHeadName(office)}${letter}`].map((text) => text.replaceAll('\u00A0', ' '))
}

/** Whom the submission is addressed to. */
export const proposeAddressee = (office: Office): string => `Chủ tịch ${committeeName(office)}`
