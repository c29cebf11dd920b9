import { kindWords } from '../../domain/subject/rules'
import { shortDate } from '../../lib/dates'
import type { EligibilityFact } from '../eligibility/fact'
import { eligibilityWords } from '../eligibility/words'
import type { CaseFact, PaperStep } from './fact'

/** What a finding says, and what cures it. The only place with these words: screens, documents and refusals ask it. */
export type FactWords = {
  /** One whole sentence. */
  readonly message: string
  /** What to do about it; may be empty. */
  readonly cure: string
}

const stepWords: Readonly<Record<PaperStep, string>> = {
  meeting: 'họp Hội đồng',
  submission: 'ban hành tờ trình',
  decision: 'ban hành quyết định',
  payment: 'chi tiền thưởng',
}
const hourWords = (problem: Extract<CaseFact, { id: 'CASE-MEETING-HOUR' }>['problem']): string => {
  if (problem === 'open') return 'Chưa ghi giờ bắt đầu hoặc giờ kết thúc phiên họp: biên bản còn để trống chỗ này.'
  return problem === 'backwards' ? 'Giờ kết thúc phiên họp trước giờ bắt đầu.' : `Giờ họp “${problem.unreal}” không có thật.`
}

/** Words of findings on a single line. */
function lineWords(fact: CaseFact): FactWords | undefined {
  switch (fact.id) {
    case 'CASE-TWICE':
      return {
        message: `Trùng với dòng ${fact.firstLine} của danh sách: cùng đối tượng, cùng danh hiệu, hình thức.`,
        cure: 'Xóa một trong hai dòng, hoặc ghi năm sinh nếu là hai người khác nhau.',
      }
    case 'CASE-SUBJECT-ENDED':
      return {
        message: `Đối tượng đã ngừng hoạt động từ ${shortDate(fact.endedOn)}.`,
        cure: 'Rút khỏi danh sách, hoặc sửa hồ sơ ở Đối tượng.',
      }
    case 'CASE-AWARD-UNKNOWN':
      return {
        message: `“${fact.awardCode}” không có trong Danh mục cho loại đối tượng này vào ngày xét.`,
        cure: 'Chọn hình thức trong danh sách, hoặc bổ sung Danh mục.',
      }
    case 'AWARD_ABOVE_COMMUNE':
      return {
        message: `“${fact.awardName}” không thuộc thẩm quyền của Chủ tịch UBND xã nên không đưa vào quyết định của xã.`,
        cure: 'Lập tờ trình cấp trên cho đợt xét, hoặc chọn hình thức thuộc thẩm quyền của xã.',
      }
    case 'AWARD_OF_COMMUNE':
      return {
        message: `“${fact.awardName}” do Chủ tịch UBND xã quyết định, không phải trình cấp trên.`,
        cure: 'Chuyển trường hợp này sang quyết định của xã.',
      }
    case 'CASE-IDENTITY':
      return {
        message: 'Trùng tên với người, đơn vị đã có; chưa rõ có phải là một hay không.',
        cure: 'Chọn “Là người này” hoặc “Người mới” ở bước Đối chiếu.',
      }
    case 'CASE-NO-ACHIEVEMENT':
      return { message: 'Chưa có thành tích.', cure: 'Ghi tóm tắt thành tích trong danh sách; giấy khen in dòng này.' }
    case 'CASE-NO-HONORIFIC':
      return { message: 'Chưa ghi Ông hoặc Bà.', cure: 'Ghi Ông hoặc Bà trong danh sách; giấy khen và danh sách in trước tên.' }
    case 'CASE-NO-DETAIL':
      return { message: 'Chưa có chức vụ, đơn vị hoặc địa chỉ.', cure: 'Ghi đơn vị hoặc địa chỉ trong danh sách; dòng này in dưới tên.' }
    case 'CASE-NAME-FORMULA':
      return { message: 'Tên là một công thức của bảng tính.', cure: 'Ghi lại tên trong danh sách.' }
    case 'CASE-NAME-LETTERS':
      return {
        message: fact.letters === 'capitals' ? 'Tên viết toàn chữ in hoa.' : 'Tên viết toàn chữ thường.',
        cure: 'Viết hoa chữ đầu của mỗi tiếng: tên in y như ghi trong danh sách.',
      }
    case 'CASE-PLAN-OPEN':
      return {
        message: `Kế hoạch của phong trào “${fact.movementName}” chưa có số, ngày nên không có trong căn cứ.`,
        cure: 'Ghi số, ngày ban hành của kế hoạch ở phong trào.',
      }
    case 'CASE-NO-BIRTH-YEAR':
      return { message: 'Chưa có năm sinh.', cure: 'Ghi năm sinh nếu biết: giúp phân biệt người trùng tên.' }
    case 'CASE-NAMESAKE':
      return { message: `Cùng tên với một người khác sinh năm ${fact.otherBirthYear}: hai người khác nhau.`, cure: '' }
    case 'CASE-OPEN-ELSEWHERE':
      return { message: `Đang được đề nghị trong đợt “${fact.roundName}”.`, cure: 'So hai thành tích; rút ở một đợt nếu là một.' }
    case 'CASE-AWARDED-BEFORE':
      return {
        message: `Đã được tặng ${fact.awardName} theo Quyết định ${fact.decisionSymbol} ngày ${shortDate(fact.decidedOn)}.`,
        cure: 'So hai thành tích: một thành tích chỉ khen một lần.',
      }
    case 'CASE-MEMBER-NOMINEE':
      return {
        message: 'Người được đề nghị là thành viên Hội đồng.',
        cure: 'Ghi rõ trong biên bản việc thành viên ấy có biểu quyết hay không.',
      }
    case 'CASE-NO-CRITERIA':
      return {
        message: `Kế hoạch của phong trào không có nhóm tiêu chí nào cho ${kindWords[fact.kind]}.`,
        cure: 'Xem lại loại đối tượng của các nhóm tiêu chí trong kế hoạch, hoặc xét ở đợt khác.',
      }
    case 'CASE-AWARD-NOT-IN-PLAN':
      return {
        message: `“${fact.awardName}” không có trong các hình thức mà kế hoạch nêu cho lần sơ kết, tổng kết này.`,
        cure: 'Chọn hình thức có trong kế hoạch, hoặc bổ sung hình thức này vào mục khen thưởng của kế hoạch.',
      }
    case 'R31_MONEY_SAME_PERIOD':
      return {
        message: `Không chi tiền cho “${fact.awardName}”: cùng thời gian đã hưởng tiền thưởng của danh hiệu cao hơn.`,
        cure: '',
      }
    case 'CASE-VOTE-NUMBERS':
      return {
        message: `Kết quả biểu quyết ${fact.inFavour} đồng ý, ${fact.present} có mặt, ${fact.members} thành viên không khớp phiên họp.`,
        cure: 'Ghi lại số phiếu ở bước Hội đồng.',
      }
    case 'CASE-VOTE-ON-SELF':
      return {
        message: 'Thành viên Hội đồng được đề nghị đã biểu quyết cho chính mình.',
        cure: 'Ghi thành viên ấy là người tránh mặt ở dòng này, rồi ghi lại số phiếu.',
      }
    case 'CASE-UNREACHABLE':
      return {
        message: `Có ${fact.recused} thành viên tránh mặt: dù tất cả còn lại đồng ý cũng không đạt ${fact.threshold} tổng số thành viên.`,
        cure: 'Xem quy chế của Hội đồng về người tránh mặt (Danh mục, phần tham số), hoặc xét hình thức khác.',
      }
    default:
      return undefined
  }
}

const postedWords = (posted: number | 'open' | null): string => {
  if (posted === null) return 'danh sách chưa niêm yết'
  return posted === 'open' ? 'danh sách chưa niêm yết xong' : `danh sách mới niêm yết ${posted} ngày`
}

/** Words of findings on a meeting. */
function meetingWords(fact: CaseFact): FactWords | undefined {
  switch (fact.id) {
    case 'CASE-NO-MEETING':
      return {
        message: 'Chưa ghi phiên họp của Hội đồng: biên bản còn để trống thời gian, địa điểm.',
        cure: 'Ghi phiên họp ở bước Hội đồng.',
      }
    case 'CASE-MEETING-DAY':
      return { message: 'Chưa ghi ngày họp của Hội đồng.', cure: 'Ghi ngày họp ở bước Hội đồng.' }
    case 'CASE-MEETING-HOUR':
      return { message: hourWords(fact.problem), cure: 'Sửa giờ họp ở bước Hội đồng.' }
    case 'CASE-MEETING-PLACE':
      return { message: 'Chưa ghi địa điểm họp của Hội đồng: biên bản còn để trống chỗ này.', cure: 'Ghi địa điểm ở bước Hội đồng.' }
    case 'CASE-NO-DISCUSSION':
      return {
        message: 'Chưa ghi ý kiến thảo luận của Hội đồng: biên bản còn để trống chỗ này.',
        cure: 'Ghi ý kiến thảo luận ở bước Hội đồng.',
      }
    case 'CASE-NO-CHAIR':
      return { message: 'Chưa chọn chủ tọa hoặc thư ký của phiên họp.', cure: 'Chọn chủ tọa và thư ký ở bước Hội đồng.' }
    case 'CASE-QUORUM':
      return {
        message: `Phiên họp có mặt ${fact.present}/${fact.members} thành viên, chưa đủ số thành viên tối thiểu.`,
        cure: 'Ghi lại số có mặt, hoặc họp lại.',
      }
    case 'CASE-NO-VOTE':
      return {
        message: 'Chưa ghi kết quả biểu quyết của Hội đồng; danh sách đang gồm tất cả các trường hợp được đề nghị.',
        cure: 'Ghi kết quả biểu quyết ở bước Hội đồng.',
      }
    case 'CASE-VOTE-OPEN':
      return {
        message: `Còn ${fact.count} trường hợp chưa có kết quả biểu quyết nên không nằm trong danh sách khen thưởng.`,
        cure: 'Ghi kết quả biểu quyết ở bước Hội đồng.',
      }
    case 'CASE-BALLOT':
      return {
        message: `“${fact.awardName}” phải bỏ phiếu kín, nhưng phiên họp ghi biểu quyết giơ tay.`,
        cure: 'Đổi hình thức biểu quyết của phiên họp thành bỏ phiếu kín.',
      }
    case 'R27_GDVH_POST':
    case 'R28_THON_POST':
    case 'CASE-POSTING-SHORT':
      return {
        message: `“${fact.awardName}” phải công khai lấy ý kiến ${fact.needed} ngày trước khi quyết định; ${postedWords(fact.posted)}.`,
        cure: 'Ghi niêm yết ở bước Niêm yết cho đủ ngày, rồi ghi ngày quyết định sau ngày kết thúc niêm yết.',
      }
    case 'CASE-POSTING-UNANSWERED':
      return {
        message: `Còn ${fact.count} ý kiến về danh sách niêm yết chưa được trả lời.`,
        cure: 'Ghi trả lời ở bước Niêm yết.',
      }
    case 'CASE-FOUNDING':
      return {
        message: 'Chưa ghi quyết định thành lập Hội đồng: biên bản không nêu được căn cứ.',
        cure: 'Ghi trong Thiết lập, mục Hội đồng.',
      }
    default:
      return undefined
  }
}

/** Words of findings on a paper or on the law behind it. */
function paperWords(fact: CaseFact): FactWords | undefined {
  switch (fact.id) {
    case 'CASE-EMPTY':
      return {
        message: 'Danh sách khen thưởng chưa có tập thể, cá nhân, hộ gia đình nào.',
        cure: 'Nhập danh sách, hoặc xem lại kết quả biểu quyết.',
      }
    case 'CASE-NO-SIGNER':
      return { message: 'Chưa chọn người ký.', cure: 'Chọn người ký ở bước Quyết định.' }
    case 'CASE-NO-ROOM-HEAD':
      return {
        message: 'Chưa nhập họ tên người đứng đầu đơn vị tham mưu để ký tờ trình.',
        cure: 'Nhập trong Thiết lập, mục Đơn vị tham mưu.',
      }
    case 'CASE-NUMBER-TAKEN':
      return { message: `Số ${fact.symbol} đã dùng cho “${fact.roundName}” trong năm.`, cure: 'Ghi số khác.' }
    case 'CASE-NOTHING-CHANGED':
      return { message: 'Văn bản đính chính, hủy bỏ chưa có nội dung nào.', cure: 'Chọn dòng và ghi nội dung mới ở bước Quyết định.' }
    case 'CASE-DRAFT':
      return { message: 'Quyết định chưa có số hoặc ngày ban hành: đây là bản dự thảo.', cure: 'Ghi số và ngày ở bước Quyết định.' }
    case 'CASE-DAYS':
      return {
        message: `Ngày ${stepWords[fact.what]} (${shortDate(fact.on)}) trước ngày ${stepWords[fact.before]} (${shortDate(fact.beforeOn)}).`,
        cure: 'Sửa một trong hai ngày.',
      }
    case 'CASE-SUBJECT-WORDS':
      return { message: 'Trích yếu không nêu đúng các loại đối tượng có trong danh sách.', cure: 'Sửa trích yếu, hoặc lấy theo danh sách.' }
    case 'R09_DIRECT_WORKERS':
      return {
        message: `Trong ${fact.persons} cá nhân được đề nghị có ${fact.direct} người trực tiếp lao động, ${fact.leaders} lãnh đạo, quản lý${fact.unknown === 0 ? '' : `, ${fact.unknown} người chưa ghi rõ`}.`,
        cure: 'Luật chú trọng khen thưởng người trực tiếp lao động, sản xuất, công tác; ghi nhóm của từng người ở hồ sơ Đối tượng.',
      }
    case 'LAW-MISSING':
      return {
        message: `Danh mục chưa có giá trị “${fact.key}” cho ngày ${shortDate(fact.onDate)}.`,
        cure: 'Bổ sung giá trị trong Danh mục, mục Số liệu.',
      }
    case 'LAW-UNCONFIRMED':
      return {
        message: `“${fact.title}” chưa được xác minh với quy định của cấp trên.`,
        cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.',
      }
    case 'CASE-PRIZE-UNKNOWN':
      return {
        message: `Chưa tính được tiền thưởng: Danh mục chưa có mức lương cơ sở của ngày ${shortDate(fact.onDate)}.`,
        cure: 'Thêm mức lương cơ sở trong Danh mục.',
      }
    case 'PRIZE-UNCONFIRMED':
      return { message: 'Mức tiền thưởng dựa trên số liệu chưa được xác minh.', cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.' }
    default:
      return undefined
  }
}

/** A finding's sentence and cure. */
export const factWords = (fact: CaseFact): FactWords =>
  lineWords(fact) ??
  meetingWords(fact) ??
  paperWords(fact) ??
  eligibilityWords(fact as EligibilityFact) /* facts of others fall through */ ?? { message: fact.id, cure: '' }
