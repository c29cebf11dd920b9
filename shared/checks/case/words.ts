import { kindWords } from '../../domain/subject/rules'
import { shortDate } from '../../lib/dates'
import type { EligibilityFact } from '../eligibility/fact'
import { eligibilityWords } from '../eligibility/words'
import type { CaseFact, NameMore } from './fact'
import { paperWords, type FactWords } from './paperWords'

export type { FactWords } from './paperWords'

const hourWords = (problem: Extract<CaseFact, { id: 'CASE-MEETING-HOUR' }>['problem']): string => {
  if (problem === 'open') return 'Chưa ghi giờ bắt đầu hoặc giờ kết thúc phiên họp: biên bản còn để trống chỗ này.'
  return problem === 'backwards' ? 'Giờ kết thúc phiên họp trước giờ bắt đầu.' : `Giờ họp “${problem.unreal}” không có thật.`
}

const asWritten = 'Ô tên chỉ ghi tên, phần khác ghi vào cột của nó: tên in y như ghi trong danh sách.'
const moreWords: Record<NameMore, FactWords> = {
  severalNames: { message: 'Ô tên có nhiều tên.', cure: 'Tách mỗi tên thành một dòng của danh sách.' },
  nameWithMore: { message: 'Ô tên có cả nội dung khác (dấu phẩy, gạch, hai chấm, chữ viết tắt).', cure: asWritten },
  nameWithBrackets: { message: 'Tên có phần trong ngoặc.', cure: asWritten },
  nameWithDigits: { message: 'Tên có chữ số.', cure: asWritten },
}

const unknownWords = ({ awardName, kind, onDate, has }: Extract<CaseFact, { id: 'CASE-AWARD-UNKNOWN' }>): FactWords => {
  if (has === 'others')
    return {
      message: `“${awardName}” không tặng cho ${kindWords[kind]}.`,
      cure: `Chọn danh hiệu, hình thức dành cho ${kindWords[kind]}, hoặc sửa loại đối tượng của dòng.`,
    }
  return has === 'otherDays'
    ? {
        message: `“${awardName}” không còn hoặc chưa có hiệu lực trong Danh mục vào ngày ${shortDate(onDate)}.`,
        cure: 'Xem lại ngày xét, chọn hình thức khác trong danh sách, hoặc sửa ngày hiệu lực trong Danh mục.',
      }
    : {
        message: `“${awardName}” không có trong Danh mục.`,
        cure: 'Chọn hình thức trong danh sách, hoặc bổ sung Danh mục.',
      }
}

/** Words of findings on a single line. */
function lineWords(fact: CaseFact): FactWords | undefined {
  switch (fact.id) {
    case 'CASE-TWICE':
      return {
        message: `Trùng với dòng ${fact.firstLine} của danh sách: cùng đối tượng, cùng danh hiệu, hình thức.`,
        cure: 'Xóa một trong hai dòng, hoặc ghi năm sinh nếu là hai người khác nhau.',
      }
    case 'CASE-ALIKE':
      return {
        message: `Có thể là người ở dòng ${fact.firstLine} (“${fact.firstName}”): cùng năm sinh, chức vụ, đơn vị, chỉ khác tên đệm.`,
        cure: 'Nếu là một người thì xóa một dòng, gộp hai hồ sơ ở Đối tượng; nếu là hai người thì bấm “Đã xem, có lý do”.',
      }
    case 'CASE-SUBJECT-ENDED':
      return {
        message: `Đối tượng đã ngừng hoạt động từ ${shortDate(fact.endedOn)}.`,
        cure: 'Rút khỏi danh sách, hoặc sửa hồ sơ ở Đối tượng.',
      }
    case 'CASE-AWARD-UNKNOWN':
      return unknownWords(fact)
    case 'AWARD_ABOVE_COMMUNE':
      return {
        message: `“${fact.awardName}” không thuộc thẩm quyền của Chủ tịch UBND cấp xã nên không đưa vào quyết định này.`,
        cure: 'Lập tờ trình cấp trên cho đợt xét, hoặc chọn hình thức thuộc thẩm quyền cấp xã.',
      }
    case 'AWARD_OF_COMMUNE':
      return {
        message: `“${fact.awardName}” do Chủ tịch UBND cấp xã quyết định, không phải trình cấp trên.`,
        cure: 'Chuyển trường hợp này sang quyết định khen thưởng.',
      }
    case 'CASE-IDENTITY':
      return {
        message: 'Trùng tên với người, đơn vị đã có; chưa rõ có phải là một hay không.',
        cure: 'Chọn “Là người này” hoặc “Người mới” ở bước Đối chiếu.',
      }
    case 'CASE-NO-ACHIEVEMENT':
      return {
        message: 'Chưa có thành tích.',
        cure: 'Ghi tóm tắt thành tích trong danh sách; tờ trình, danh sách và giấy khen (nếu có) in dòng này.',
      }
    case 'CASE-NO-HONORIFIC':
      return { message: 'Chưa ghi Ông hoặc Bà.', cure: 'Ghi Ông hoặc Bà trong danh sách; giấy khen và danh sách in trước tên.' }
    case 'M11':
      return {
        message: `Đối tượng ở ngoài xã (“${fact.place}”): được xét khi có đóng góp cho xã.`,
        cure: 'Nêu đóng góp cho xã trong thành tích; nếu là tên xã cũ thì sửa địa chỉ ở hồ sơ Đối tượng.',
      }
    case 'CASE-NO-DETAIL':
      return { message: 'Chưa có chức vụ, đơn vị hoặc địa chỉ.', cure: 'Ghi đơn vị hoặc địa chỉ trong danh sách; dòng này in dưới tên.' }
    case 'CASE-NAME-FORMULA':
      return fact.of === undefined
        ? { message: 'Tên là một công thức của bảng tính.', cure: 'Ghi lại tên trong danh sách.' }
        : formulaOf(fact.of)
    case 'CASE-NAME-LETTERS':
      return {
        message: fact.letters === 'capitals' ? 'Tên viết toàn chữ in hoa.' : 'Tên viết toàn chữ thường.',
        cure: 'Viết hoa chữ đầu của mỗi tiếng: tên in y như ghi trong danh sách.',
      }
    case 'CASE-NAME-MORE':
      return moreWords[fact.more]
    case 'CASE-PLAN-OPEN':
      return {
        message: `Kế hoạch của phong trào “${fact.movementName}” chưa có số, ngày nên không có trong căn cứ.`,
        cure: 'Ghi số, ngày ban hành của kế hoạch ở phong trào.',
      }
    case 'CASE-NO-BIRTH-YEAR':
      return { message: 'Chưa có năm sinh.', cure: 'Ghi năm sinh nếu biết: giúp phân biệt người trùng tên.' }
    case 'CASE-BIRTH-UNLIKELY':
      return { message: `Năm sinh ${fact.birthYear} quá gần năm xét khen thưởng.`, cure: 'Xem có ghi nhầm năm không.' }
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
    case 'CASE-OPINIONS-LEFT':
      return {
        message: `Kết quả biểu quyết chưa tính ${fact.count} ý kiến bằng văn bản đã nhận.`,
        cure: 'Ghi lại số ý kiến văn bản, số đồng ý; hoặc ghi lý do không tính.',
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
      if (fact.isInWriting === true)
        return {
          message: `Mới nhận ${fact.present}/${fact.members} ý kiến bằng văn bản, cần từ ${fact.least}; số ý kiến đã ghi chưa phải là kết quả.`,
          cure: 'Ghi thêm thành viên đã gửi ý kiến khi nhận được, hoặc họp Hội đồng.',
        }
      return {
        message: `Không đủ số họp: ${fact.present}/${fact.members} thành viên tham gia, cần từ ${fact.least}; số phiếu đã ghi không phải là kết quả.`,
        cure: 'Ghi lại thành phần tham gia nếu ghi thiếu, hoặc họp lại.',
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
    case 'R19_VOTE_90':
    case 'R20_VOTE_80':
      return {
        message: `“${fact.awardName}”: phải bỏ phiếu và đạt ${fact.threshold} tính trên tổng số thành viên Hội đồng.`,
        cure: 'Đổi cách biểu quyết của danh hiệu này thành bỏ phiếu kín ở bước Hội đồng.',
      }
    case 'M04':
      return fact.lacks === 'ballot'
        ? {
            message: `“${fact.awardName}”: kết quả bỏ phiếu phải có trong hồ sơ, nhưng phiên họp ghi biểu quyết giơ tay.`,
            cure: 'Đổi cách biểu quyết của danh hiệu này thành bỏ phiếu kín ở bước Hội đồng.',
          }
        : {
            message: `“${fact.awardName}”: chưa ghi số phiếu phát ra, thu về, hợp lệ nên biên bản chưa thể hiện kết quả bỏ phiếu.`,
            cure: 'Ghi số phiếu của từng trường hợp ở bước Hội đồng.',
          }
    case 'R26_PUBLIC_10WD':
      return {
        message: `“${fact.awardName}”: phải công khai lấy ý kiến ${fact.needed} ngày làm việc trước khi Hội đồng thành phố họp; xã mới ghi ${fact.posted} ngày làm việc.`,
        cure: 'Cấp tỉnh công khai theo quy định; hỏi lại Sở Nội vụ, ghi niêm yết của cơ quan nếu có.',
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
    case 'CASE-COUNCIL-TERM':
      return {
        message: `Ngày họp ${shortDate(fact.heldOn)} ngoài nhiệm kỳ của Hội đồng${fact.fromOn === null ? '' : ` từ ngày ${shortDate(fact.fromOn)}`}${fact.toOn === null ? '' : ` đến hết ngày ${shortDate(fact.toOn)}`}.`,
        cure: 'Sửa ngày họp, hoặc sửa nhiệm kỳ trong Thiết lập, mục Hội đồng.',
      }
    case 'CASE-MEMBER-TWICE':
      return {
        message: `“${fact.name}” đứng hai lần trong thành viên Hội đồng${fact.isOnePost ? '' : ', với hai chức vụ'}: một người chỉ có một phiếu, tổng số thành viên đang tính thừa.`,
        cure: `Bỏ một dòng trong Thiết lập, mục Hội đồng, rồi lấy lại thành viên ở phiên họp; nếu là hai người trùng tên thì ${fact.isOnePost ? 'ghi chức vụ cho phân biệt' : 'không phải sửa'}.`,
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

/** A finding's sentence and cure. */
export const factWords = (fact: CaseFact): FactWords =>
  lineWords(fact) ??
  meetingWords(fact) ??
  paperWords(fact) ??
  eligibilityWords(fact as EligibilityFact) /* facts of others fall through */ ?? { message: fact.id, cure: '' }

/** A formula where somebody of the office is named. */
const formulaOf = ({ who, name }: NonNullable<Extract<CaseFact, { id: 'CASE-NAME-FORMULA' }>['of']>): FactWords => ({
  message: {
    signer: `Tên người ký “${name}” là một công thức của bảng tính.`,
    roomHead: `Tên người đứng đầu đơn vị tham mưu “${name}” là một công thức của bảng tính.`,
    member: `Tên thành viên Hội đồng “${name}” là một công thức của bảng tính.`,
  }[who],
  cure: {
    signer: 'Ghi lại tên trong Thiết lập, mục Người ký.',
    roomHead: 'Ghi lại tên trong Thiết lập, mục Cơ quan.',
    member: 'Ghi lại tên trong Thiết lập, mục Hội đồng, rồi bấm “Lấy lại thành viên từ Thiết lập” ở phiên họp.',
  }[who],
})
