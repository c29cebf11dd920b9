import { shortDate } from '../../lib/dates'
import type { EligibilityFact } from './fact'
import { list, onSubject, onYears, ratingWords, share, two, type Words } from './wordParts'

/** The sentences about standards: of titles, of forms and of the years between two awards. */

/** Standards of titles. */
export function titleWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'R10_LDTT_RATING':
      return { message: `Lao động tiên tiến phải hoàn thành tốt nhiệm vụ trở lên (hiện: ${ratingWords[fact.rating]}).`, cure: onYears }
    case 'R11_CSTDCS_2022':
      return {
        message: `Chiến sĩ thi đua cơ sở: đạt tiêu chuẩn Lao động tiên tiến và hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài được công nhận${fact.isAdvanced ? '' : ' (chưa đạt tiêu chuẩn Lao động tiên tiến)'}.`,
        cure: 'Gắn sáng kiến, đề tài đã được công nhận, hoặc ghi xếp loại của năm.',
      }
    case 'R12_CSTDCS_2026':
      return {
        message: `Theo luật sửa đổi 2026, cần đối chiếu: hoàn thành xuất sắc nhiệm vụ và có sáng kiến hoặc đề tài (${fact.isExcellent ? '' : 'chưa hoàn thành xuất sắc nhiệm vụ'}${fact.isExcellent || fact.hasInitiative ? '' : ', '}${fact.hasInitiative ? '' : 'chưa có sáng kiến, đề tài'}).`,
        cure: 'Đối chiếu Văn bản hợp nhất 115/VBHN-VPQH; bổ sung xếp loại hoặc sáng kiến.',
      }
    case 'R13_CSTDT_PRIOR':
      return {
        message: `Cần ${two(fact.needed)} lần liên tục được tặng “Chiến sĩ thi đua cơ sở” và có sáng kiến hoặc đề tài có phạm vi ảnh hưởng toàn thành phố (hiện: ${fact.held} lần, ${fact.hasInitiative ? 'có' : 'chưa có'} sáng kiến).`,
        cure: 'Nhập danh hiệu các năm trước vào sổ vàng, gắn sáng kiến được thành phố công nhận.',
      }
    case 'R14_CSTDTQ_PRIOR':
      return {
        message: `Cần ${two(fact.needed)} lần liên tục được tặng Chiến sĩ thi đua cấp tỉnh và có sáng kiến hoặc đề tài có phạm vi ảnh hưởng toàn quốc (hiện: ${fact.held} lần, ${fact.hasInitiative ? 'có' : 'chưa có'} sáng kiến).`,
        cure: 'Nhập danh hiệu các năm trước vào sổ vàng, gắn sáng kiến có phạm vi toàn quốc.',
      }
    case 'R15_TTLDXS':
      return {
        message: `Tập thể lao động xuất sắc: hoàn thành xuất sắc nhiệm vụ, ${share(fact.neededCompleted)} cá nhân hoàn thành nhiệm vụ, ít nhất ${share(fact.neededAdvanced)} đạt Lao động tiên tiến và có cá nhân đạt Chiến sĩ thi đua cơ sở (hiện: ${fact.isExcellent ? 'xuất sắc' : 'chưa xuất sắc'}, ${share(fact.completedPercent)}, ${share(fact.advancedPercent)}, ${fact.fighters} người).`,
        cure: onYears,
      }
    case 'L08_TTLDTT_SHARE':
      return {
        message: `Tập thể lao động tiên tiến: ${share(fact.percent)} cá nhân đạt Lao động tiên tiến, cần từ ${share(fact.needed)}.`,
        cure: 'Xem lại danh sách Lao động tiên tiến của tập thể và tổng số người.',
      }
    case 'M05':
      return {
        message: `Tập thể có ${fact.count} người vướng kỷ luật từ cảnh cáo trở lên trong năm.`,
        cure: 'Đối chiếu quy định của cấp tỉnh trước khi đề nghị.',
      }
    case 'M06':
      return {
        message:
          'Nông dân, công nhân, người lao động khác: không xét theo mức xếp loại mà theo tiêu chuẩn riêng của Luật và quy định của cấp tỉnh.',
        cure: '',
      }
    case 'M13':
      return {
        message: `Từ ngày ${shortDate(fact.from)} cần đối chiếu tiêu chuẩn “có thành tích tiêu biểu trong phong trào thi đua cấp tỉnh”.`,
        cure: 'Đối chiếu Văn bản hợp nhất 115/VBHN-VPQH.',
      }
    case 'M15':
      return { message: 'Trường học xét theo năm học, không theo năm dương lịch.', cure: 'Ghi thời gian lập thành tích theo năm học.' }
    case 'L03_LDTT_NEW':
      return {
        message: `Mới vào làm việc từ ${shortDate(fact.joinedOn)}, chưa đủ ${two(fact.months)} tháng trong năm.`,
        cure: 'Đối chiếu quy định của cấp tỉnh.',
      }
    case 'L04_LDTT_TRAINING':
      return { message: 'Đi đào tạo dài hạn: xét theo kết quả học tập.', cure: '' }
    case 'L05_LDTT_ABSENT':
      return {
        message: `Nghỉ ${fact.days} ngày làm việc trong năm (từ ${fact.limit} ngày không xét; nghỉ thai sản không tính${fact.isWhole ? '' : '; Lịch chưa có ngày nghỉ Tết, lễ của năm'}).`,
        cure: 'Đối chiếu quy định của cấp tỉnh.',
      }
    case 'L06_LDTT_TRANSFER':
      return {
        message: `Chuyển từ “${fact.unit}” ngày ${shortDate(fact.on)}: đơn vị mới xét${fact.isAsked ? ', có ý kiến của đơn vị cũ' : ''}.`,
        cure: fact.isAsked ? 'Lấy ý kiến của đơn vị cũ.' : '',
      }
    case 'L07_REGISTERED':
      return {
        message: `${{ none: `Chưa có đăng ký thi đua năm ${fact.year}`, returned: `Đăng ký thi đua năm ${fact.year} đã trả lại, chưa gửi lại`, other: `Năm ${fact.year} đăng ký “${fact.title}”, không đăng ký danh hiệu đang đề nghị` }[fact.state]}. Luật xét theo thành tích và tiêu chuẩn; đăng ký là yêu cầu của kế hoạch.`,
        cure: 'Xem bảng Đăng ký của phong trào; ghi lý do khi cho qua.',
      }
    case 'L09_LEADER_RESULT':
      return {
        message: `Người đứng đầu được xếp ${ratingWords[fact.own]}, cao hơn tập thể (${ratingWords[fact.unit]}).`,
        cure: 'Xem lại xếp loại của người đứng đầu và của tập thể.',
      }
    default:
      return undefined
  }
}
/** Standards of forms, years between awards. */
export function formWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'R16_BK_TINH_D':
      return {
        message: `Bằng khen theo công trạng: ${two(fact.needed)} lần liên tục Chiến sĩ thi đua cơ sở, hoặc từ ${two(fact.neededYears)} năm liên tục trở lên hoàn thành xuất sắc nhiệm vụ và có ${two(fact.neededInitiatives)} sáng kiến hoặc ${two(fact.neededInitiatives)} đề tài (hiện: ${fact.held} lần; ${fact.excellentYears} năm, ${fact.initiatives} sáng kiến, ${fact.sciences} đề tài).`,
        cure: 'Nhập danh hiệu, xếp loại các năm trước và sáng kiến, hoặc chọn căn cứ khác của đề nghị.',
      }
    case 'R22_FRESHNESS':
      return {
        message: `Thành tích ghi đến ${shortDate(fact.to)}: phải cập nhật đến thời điểm thành phố trình Thủ tướng trong vòng ${two(fact.months)} tháng.`,
        cure: 'Cập nhật báo cáo thành tích và thời gian lập thành tích.',
      }
    case 'RULE_INTERVAL':
      return {
        message: `Thời gian xét lần tiếp theo tính từ thời gian lập thành tích ghi trong quyết định lần trước (${fact.other}, tính đến ${shortDate(fact.countedTo)}).`,
        cure: 'Ghi thời gian lập thành tích bắt đầu sau ngày ấy.',
      }
    case 'R23_INTERVAL_CN':
      return {
        message: `Trong thời gian từ lần khen trước phải liên tục được công nhận hoàn thành tốt nhiệm vụ trở lên (hiện: ${fact.good}/${fact.needed} năm${fact.low.length === 0 ? '' : `; năm chưa đạt: ${list(fact.low)}`}).`,
        cure: onYears,
      }
    case 'R23_PRIOR_FORM':
      return {
        message: `Khen thưởng theo công trạng tính sau khi được tặng ${fact.prior}, từ ${two(fact.needed)} năm tiếp theo (hiện: ${fact.heldOn === null ? 'sổ vàng chưa có khen thưởng ấy theo công trạng' : `${two(fact.years)} năm, kể từ ${shortDate(fact.heldOn)}`}).`,
        cure: 'Nhập khen thưởng trước vào sổ vàng nếu có; đối chiếu Điều 73 của Luật rồi cho qua có lý do.',
      }
    case 'R24_INTERVAL_TT':
      return {
        message: `Tập thể chưa đủ số năm liên tục hoàn thành xuất sắc nhiệm vụ (hiện: ${fact.excellent}/${fact.needed} năm${fact.low.length === 0 ? '' : `; năm dưới mức tốt: ${list(fact.low)}`}).`,
        cure: onYears,
      }
    case 'R29_GDVH_DEADLINE':
      return { message: `Hoàn thành bình xét Gia đình văn hóa trước ngày ${fact.before}.`, cure: 'Ghi lý do nhận muộn khi cho qua.' }
    case 'M01':
    case 'M02':
    case 'M03':
      return {
        message: `Giấy khen cho ${fact.id === 'M01' ? 'cá nhân' : fact.id === 'M02' ? 'tập thể' : 'hộ gia đình'}: cần gương mẫu chấp hành pháp luật, hoàn thành nhiệm vụ.`,
        cure: `Đối chiếu quy định của cấp tỉnh. ${onSubject}`,
      }
    case 'M07':
      return {
        message: 'Danh hiệu văn hóa: có vi phạm đã ghi trong năm.',
        cure: `Đối chiếu kế hoạch bình xét của cơ quan. ${onSubject}`,
      }
    case 'M08':
      return {
        message: 'Doanh nghiệp: chưa có xác nhận về thuế, bảo hiểm xã hội, phòng cháy, an toàn lao động, môi trường.',
        cure: 'Đính kèm văn bản xác nhận ở bước Hồ sơ.',
      }
    case 'M09':
      return {
        message: 'Người nước ngoài, người Việt Nam ở nước ngoài: chưa có ý kiến của cơ quan có thẩm quyền.',
        cure: 'Đính kèm văn bản ý kiến ở bước Hồ sơ.',
      }
    case 'L10_INITIATIVE_REUSE':
      return {
        message: `Sáng kiến “${fact.title}” đã dùng cho ${fact.other}; mỗi sáng kiến dùng một lần.`,
        cure: 'Gắn sáng kiến khác, hoặc bỏ khỏi một trong hai đề nghị.',
      }
    case 'L11_MAX_ONE_UPPER':
      return {
        message: `Trong năm có ${fact.count} hình thức khen thưởng cấp tỉnh (thường không quá ${fact.limit}, trừ phong trào).`,
        cure: 'Đối chiếu quy định của cấp tỉnh.',
      }
    default:
      return undefined
  }
}
