import { withoutEmphasis } from '../../lib/emphasis'
import { foldText } from '../../lib/text'
import type { Levels } from './levels'

/** Why words of the plan above do not come into the commune's own. */
export type LeaveReason =
  | 'lawMaking'
  | 'addressedAbove'
  | 'quota'
  | 'dossierRoute'
  | 'department'
  | 'noCounterpart'
  | 'upperBasis'
  /** The draft says this in its own words: opening, reporting, recipients. */
  | 'replaced'

const lawMaking =
  /(?:ban hành|xây dựng|hoàn thiện|sửa đổi)[^.;]{0,60}(?:quy định pháp luật|văn bản quy phạm|thể chế|pháp luật|cơ chế, chính sách|chính sách (?:ưu đãi|đặc thù|hỗ trợ))/iu
const quota = /(?:không quá|tối đa|tỷ lệ)\s*(?:\(?\d|khoảng)|\d+\s*(?:%|tập thể|cá nhân)[^.;]{0,40}(?:mỗi|\/\s*(?:xã|phường|đơn vị))/iu
const dossier = /hồ sơ|thủ tục|tuyến trình/iu

/** Why an item of the plan above is not the commune's; `null` where it may be. */
export const reasonOfItem = (text: string): LeaveReason | null =>
  lawMaking.test(withoutEmphasis(text)) ? 'lawMaking' : quota.test(text) ? 'quota' : null

/** Whether a criteria group speaks of who issued the plan above: "Đối với thành phố". */
export const isAddressedAbove = (title: string, { upper, upperName }: Levels): boolean =>
  new RegExp(`^(?:doi voi )?(?:cac )?(?:(?:ubnd|uy ban nhan dan) )?${foldText(upper)}(?: ${foldText(upperName)})?$`, 'u').test(
    foldText(withoutEmphasis(title).replace(/[\s.:;]+$/u, '')),
  )

/** Why a part that the outline does not know is the level above's own: where its dossiers go, how many it grants. */
export const reasonOfPart = (title: string, texts: readonly string[]): LeaveReason | null =>
  dossier.test(title) ? 'dossierRoute' : /số lượng|tỷ lệ/iu.test(title) || texts.every((text) => quota.test(text)) ? 'quota' : null
