import { memberInSentence, memberName, type Council, type CouncilMember } from '../../../domain/council/types'
import type { Office } from '../../../domain/office/types'
import { defaultBases } from '../../../law/select'
import type { LawBook } from '../../../law/types'
import { yearOf, type CalendarDate } from '../../../lib/dates'
import type { AmendmentFields } from '../amendment/fields'
import { numberedArticles } from '../decision/articles'
import { roleWords } from '../../words/council'
import { committeeHead } from '../../words/issuers'
import {
  chairPosts,
  committeeName,
  councilName,
  dateText,
  dateline,
  headPostOf,
  linesField,
  padded,
  postLines,
  signerOf,
  symbolOf,
  unitWord,
  upper,
  withoutEndMark,
} from '../../words/office'
import { recipientFacts } from '../../words/recipients'

/** What the founding decision of a council is made from. */
export type CouncilInput = {
  readonly office: Office
  readonly law: LawBook
  readonly council: Council
  /** The day whose law it rests on while the decision has none. */
  readonly today: CalendarDate
}

/** The number in the decision as the officer typed it, "Quyết định số 45/QĐ-UBND …". */
export const foundingNumber = ({ council }: Pick<CouncilInput, 'council'>): number | null => {
  const number = /(\d+)\/QĐ/u.exec(council.establishedBy)?.[1]
  return number === undefined ? null : Number(number)
}
export const foundingSymbol = (input: CouncilInput): string => symbolOf(foundingNumber(input), 'QĐ', 'UBND')
export const foundingDateline = ({ office, council, today }: CouncilInput): string =>
  dateline(office, dateText(council.foundedOn, council.fromOn ?? today))
export const foundingSubject = ({ office }: Pick<CouncilInput, 'office'>): string => `Về việc thành lập ${councilName} ${unitWord(office)}`

const bases = ({ office, law, council, today }: CouncilInput): string[] => [
  ...defaultBases(law, council.foundedOn ?? council.fromOn ?? today).map(({ text }) => {
    const base = withoutEndMark(text)
    return `${/^căn cứ\s/iu.test(base) ? base : `Căn cứ ${base}`};`
  }),
  `Theo đề nghị của ${headPostOf(office.advisingRoom.name)}.`,
]

/** "từ ngày 01 tháng 8 năm 2026 đến ngày …" of the term, with a leading comma; nothing while it is open. */
const termWords = ({ fromOn, toOn }: Council): string => {
  if (fromOn === null) return toOn === null ? '' : `, nhiệm kỳ đến hết ${dateText(toOn)}`
  return toOn === null ? '' : `, nhiệm kỳ từ ${dateText(fromOn)} đến hết ${dateText(toOn)}`
}

const memberWords = (member: CouncilMember): string =>
  [memberName(member), member.post, roleWords[member.role]].filter((part) => part !== '').join(', ')

/** Facts of the decision that founds the council: its members, its standing body and secretary, what it is for. */
export const foundingFacts = (input: CouncilInput): AmendmentFields => {
  const { office, council } = input
  const { members } = council
  const whose = `${councilName} ${unitWord(office)}`
  const secretary = members.find(({ id }) => id === council.secretaryId)
  const signer = signerOf(office, null)
  const chairman = `Chủ tịch Ủy ban nhân dân ${unitWord(office)}`
  return {
    ...committeeHead(input),
    so_ky_hieu: foundingSymbol(input),
    dia_danh_ngay: foundingDateline(input),
    trich_yeu: foundingSubject(input),
    tham_quyen: upper(`Chủ tịch ${committeeName(office)}`),
    can_cu: bases(input).map((noi_dung) => ({ noi_dung })),
    dieu: numberedArticles([
      {
        noi_dung: `Thành lập ${whose}${termWords(council)}, gồm ${members.length === 0 ? '……' : padded(members.length)} thành viên có tên sau đây:`,
        khoan: members.map((member, index) => ({
          noi_dung: `${index + 1}. ${memberWords(member)}${index === members.length - 1 ? '.' : ';'}`,
        })),
      },
      {
        noi_dung: `${whose} tham mưu, tư vấn cho ${chairman} về công tác thi đua, khen thưởng; làm việc theo nguyên tắc tập trung dân chủ, biểu quyết theo đa số và theo quy chế hoạt động của Hội đồng. ${office.advisingRoom.name} là cơ quan thường trực của Hội đồng${secretary === undefined ? '' : `; ${memberInSentence(secretary)} là thư ký Hội đồng`}.`,
        khoan: [],
      },
    ]),
    so_dieu_thi_hanh: '3',
    thi_hanh: `Quyết định này có hiệu lực kể từ ngày ${council.fromOn === null || council.fromOn === council.foundedOn ? 'ký' : dateText(council.fromOn).replace(/^ngày\s/u, '')}. ${headPostOf(office.advisingRoom.name)}, các cơ quan, đơn vị có liên quan và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`,
    ...recipientFacts([`Thường trực Đảng ủy, HĐND ${unitWord(office)}`], 'Như Điều 3', `VT, ${office.advisingRoom.abbreviation}`),
    nguoi_soan: office.style.drafterInitials,
    chuc_vu_ky: linesField(postLines(office, chairPosts(signer))),
    nguoi_ky: signer?.fullName ?? '',
  }
}

/** The year that the file's name carries. */
export const foundingYear = ({ council, today }: CouncilInput): string => String(yearOf(council.foundedOn ?? council.fromOn ?? today))
