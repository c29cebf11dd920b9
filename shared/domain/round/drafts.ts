import { kindWords } from '../subject/rules'
import type { EmulationMovement } from '../movement/types'
import { committeeName, communeName } from '../office/names'
import type { Office } from '../office/types'
import { isDecisionKind } from '../ruling/rules'
import type { RulingKind } from '../ruling/types'
import { roundTypeFacts } from './typeFacts'
import type { AwardRound } from './types'

/** First wording of what a decision says, from the facts of the office; the officer edits it. Wording of official documents, not of screens. */

/** "Chủ tịch UBND xã Nam Sách", as the register names who decided. */
export const decidedByName = (office: Office): string => `Chủ tịch UBND ${communeName(office)}`
/** "05/QĐ-UBND": a number below 10 gets a leading zero, as the decision prints it. Source: Decree 30/2020/NĐ-CP, Appendix I, II.3. */
export const decisionSymbol = (number: number): string => `${String(number).padStart(2, '0')}/QĐ-UBND`

/** How a round of that type is usually decided: achievements of the moment need no council. Source: Law 06/2022/QH15, art. 85. */
export const usualProcedure = (type: AwardRound['type']): AwardRound['procedure'] => roundTypeFacts[type].procedure
const meritWords: Readonly<Record<AwardRound['type'], string>> = {
  movement: 'có thành tích xuất sắc trong thực hiện nhiệm vụ',
  merit: 'có thành tích xuất sắc trong thực hiện nhiệm vụ',
  sudden: 'có thành tích xuất sắc đột xuất',
  service: 'có quá trình cống hiến lâu dài',
  tenure: 'có quá trình công tác theo niên hạn',
  foreign: 'có đóng góp vào sự phát triển kinh tế - xã hội của địa phương',
  resistance: 'có thành tích trong kháng chiến',
}

/** What all honorees of a movement's review did. Of families and places that are posted nothing is proposed. Source of the wording: the-thuc-van-ban, art. 1 of a decision. */
export const proposeMerit = (
  type: AwardRound['type'],
  movement: EmulationMovement | null,
  procedure: AwardRound['procedure'] = 'standard',
): string => {
  if (procedure === 'posting') return ''
  if (movement !== null)
    return `có thành tích xuất sắc trong phong trào thi đua “${movement.name}” giai đoạn ${movement.periodText || `${movement.fromYear} - ${movement.toYear}`}`
  return meritWords[type]
}

type KindCounts = { readonly collective: number; readonly person: number; readonly household: number }
const kindOrder = ['collective', 'person', 'household'] as const

/** Whether the trích yếu names exactly the kinds that the list holds; a list without anybody disagrees with nothing. */
export const namesKindsOf = (subject: string, counts: KindCounts): boolean =>
  kindOrder.every((kind) => counts[kind] === 0) ||
  kindOrder.every((kind) => subject.toLocaleLowerCase('vi').includes(kindWords[kind]) === counts[kind] > 0)

/** "12/TTr-UBND", "21/TTr-VHXH": the symbol of a ruling in its series, as the register and lists name it. */
export const rulingSymbol = (kind: RulingKind, number: number, office: Pick<Office, 'advisingRoom'>): string => {
  if (isDecisionKind(kind)) return decisionSymbol(number)
  return `${String(number).padStart(2, '0')}/TTr-${kind === 'submissionUp' ? 'UBND' : office.advisingRoom.abbreviation}`
}

/** Whom the submission is addressed to. */
export const proposeAddressee = (office: Office): string => `Chủ tịch ${committeeName(office)}`
