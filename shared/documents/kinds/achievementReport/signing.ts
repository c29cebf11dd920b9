import type { Entry, PaperCase } from '../../../domain/case/types'
import type { Subject } from '../../../domain/subject/types'
import { foldText } from '../../../lib/text'
import { postLines, unitWord, upper } from '../../words/office'

/** Who writes a report, who confirms it, and whether the committee stands above them in its heading. */

/** Bodies that are not the committee's: enterprises, the party's, the Front with its members, the police. */
const ofOthers =
  /^(?:tong cong ty|cong ty|doanh nghiep|tap doan|ngan hang|hop tac xa|htx|ho kinh doanh|uy ban mat tran|mat tran|hoi |doan |dang |chi bo|cong doan|cong an|hoi dong nhan dan)/u

/** Whether the committee is named above who puts the subject forward: above a firm, or the Front, it has no place. */
export const isUnderCommittee = (sender: string, subject: Subject | undefined): boolean =>
  !(subject?.kind === 'collective' && subject.collectiveKind === 'enterprise') && !ofOthers.test(foldText(sender))

const places = [
  ['tổ dân phố', 'TỔ TRƯỞNG TỔ DÂN PHỐ'],
  ['thôn', 'TRƯỞNG THÔN'],
  ['khu phố', 'TRƯỞNG KHU PHỐ'],
  ['khu', 'TRƯỞNG KHU'],
  ['xóm', 'TRƯỞNG XÓM'],
  ['ấp', 'TRƯỞNG ẤP'],
  ['bản', 'TRƯỞNG BẢN'],
  ['làng', 'TRƯỞNG LÀNG'],
] as const
/** "tổ dân phố" of "Tổ dân phố Mẫu 2". */
const placeWord = (name: string): (typeof places)[number] | undefined =>
  places.find(([word]) => name.toLocaleLowerCase('vi').startsWith(`${word} `))

/** Who signs as the one reporting. */
export const reporterOf = (subject: Subject | undefined): string => {
  if (subject === undefined || subject.kind === 'person') return 'NGƯỜI BÁO CÁO'
  if (subject.kind === 'household') return 'CHỦ HỘ'
  return placeWord(subject.name)?.[1] ?? 'THỦ TRƯỞNG ĐƠN VỊ'
}

const confirming = (entry: Entry | undefined, committee: string): string => {
  const subject = entry?.subject
  if (subject?.kind === 'household') return `${upper(placeWord(subject.address)?.[0] ?? 'thôn')} VÀ UBND ${committee}`
  if (subject?.kind === 'person')
    return subject.unit === '' && entry?.nominee.proposedBy === '' ? `ỦY BAN NHÂN DÂN ${committee}` : 'THỦ TRƯỞNG ĐƠN VỊ'
  const isOwn = subject?.kind === 'collective' && (subject.collectiveKind === 'enterprise' || placeWord(subject.name) !== undefined)
  return isOwn ? `ỦY BAN NHÂN DÂN ${committee}` : subject === undefined ? 'THỦ TRƯỞNG ĐƠN VỊ' : 'CẤP TRÊN TRỰC TIẾP'
}

/** Who confirms it: the unit's head, who stands above the unit, or the committee where nobody does. */
export const confirmingLines = ({ office }: Pick<PaperCase, 'office'>, entry: Entry | undefined): string =>
  postLines(office, [`XÁC NHẬN CỦA ${confirming(entry, upper(unitWord(office)))}`]).join('\n')
