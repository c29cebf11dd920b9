import { shortDate } from '../../lib/dates'
import type { Rating } from '../../domain/subject/years'
import type { EligibilityFact } from './fact'

/** The sentences of the law's checks, and what cures each. */
type Words = { readonly message: string; readonly cure: string }

export const ratingWords: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  failed: 'không hoàn thành nhiệm vụ',
}
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: false })
const share = (percent: number): string => `${decimal.format(percent)}%`
const list = (years: readonly number[]): string => years.join(', ')
const onSubject = 'Xem hồ sơ Đối tượng, mục Kỷ luật, xem xét.'
const onYears = 'Ghi ở hồ sơ Đối tượng, mục Từng năm, hoặc ở bảng Xếp loại theo năm.'

/** Which law, and what the office has not written down. */
function groundWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'LAW-RECEIVED-UNKNOWN':
      return {
        message: `Chưa ghi ngày nhận hồ sơ nên tạm tính theo ngày mở đợt xét; hồ sơ nhận từ ngày ${shortDate(fact.from)} theo Luật sửa đổi năm 2026.`,
        cure: 'Ghi ngày nhận hồ sơ ở bước Hồ sơ.',
      }
    case 'LAW-MORE-FAVOURABLE':
      return {
        message: `Hồ sơ nhận trước ngày ${shortDate(fact.from)}: tiêu chuẩn mới có lợi hơn, được áp dụng nếu cơ quan chọn.`,
        cure: 'Đối chiếu Luật sửa đổi rồi chọn “Áp dụng quy định mới có lợi hơn” ở bước Hồ sơ.',
      }
    case 'CASE-NO-RATING':
      return { message: `Chưa ghi mức độ hoàn thành nhiệm vụ năm ${list(fact.years)}.`, cure: onYears }
    case 'CASE-NO-YEAR-FACTS':
      return { message: `Chưa ghi tổng số người và số người hoàn thành nhiệm vụ năm ${fact.year}.`, cure: onYears }
    case 'DOSSIER-PAPERS':
      return {
        message: `Hồ sơ còn thiếu: ${fact.missing.join('; ')}.`,
        cure: 'Đính kèm ở bước Hồ sơ, hoặc trả hồ sơ để bổ sung.',
      }
    case 'R17_INITIATIVE_PROOF':
      return {
        message:
          'Thiếu quyết định hoặc văn bản xác nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến (Mẫu số 13), đề tài, hoặc xác nhận hoàn thành xuất sắc nhiệm vụ.',
        cure: 'Ghi số quyết định công nhận của sáng kiến, nguồn của xếp loại, hoặc đính kèm văn bản ở bước Hồ sơ.',
      }
    case 'L15_DEADLINE':
      return {
        message: `Hồ sơ nhận ngày ${shortDate(fact.receivedOn)}, sau hạn ${shortDate(fact.dueOn)}.`,
        cure: 'Ghi lý do nhận muộn khi cho qua.',
      }
    default:
      return undefined
  }
}

/** What bars an award whatever the standard. */
function barWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'R01_PENDING_DISCIPLINE':
      return {
        message:
          'Chưa khen thưởng hoặc đề nghị khen thưởng trong thời gian cơ quan có thẩm quyền đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra hoặc xác minh đơn thư, thông tin báo chí.',
        cure: `Chờ kết luận. ${onSubject}`,
      }
    case 'R02_AFTER_DISCIPLINE':
      return {
        message: 'Thành tích chỉ được tính từ thời điểm chấp hành xong thời gian thi hành kỷ luật.',
        cure: `Sửa thời gian lập thành tích, hoặc rút đề nghị. ${onSubject}`,
      }
    case 'R03_RELEASED':
      return { message: 'Đã có kết luận không vi phạm: tiếp tục xét theo quy định.', cure: '' }
    case 'R04_SAME_ACHIEVEMENT':
      return {
        message: `Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được: đã có ${fact.other}.`,
        cure: 'Rút một trong hai đề nghị, hoặc ghi thành tích và thời gian khác.',
      }
    case 'R04_OVERLAP':
      return { message: `Thời gian lập thành tích trùng với ${fact.other}.`, cure: 'So hai thành tích: một thành tích chỉ khen một lần.' }
    case 'R06_THEMATIC_NOT_BASIS':
      return {
        message: `Kết quả khen thưởng đột xuất, thi đua theo chuyên đề không dùng làm căn cứ đề nghị cấp trên khen thưởng công trạng: ${fact.other}.`,
        cure: 'Bỏ khen thưởng này khỏi căn cứ của đề nghị.',
      }
    case 'R06_BASIS_UNKNOWN':
      return {
        message: `Chưa rõ ${fact.other} là khen thưởng công trạng hay theo đợt, chuyên đề; chỉ khen thưởng công trạng được làm căn cứ.`,
        cure: 'Xem lại quyết định khen thưởng ấy.',
      }
    case 'R07_MATERNITY':
      return {
        message: `Thời gian nghỉ thai sản được tính để xét danh hiệu, hình thức khen thưởng; không được trừ thời gian từ ${shortDate(fact.from)} đến ${shortDate(fact.to)}.`,
        cure: 'Ghi lại thời gian lập thành tích gồm cả thời gian nghỉ thai sản.',
      }
    case 'R25_CONGHIEN_DISC':
      return {
        message:
          'Không khen thưởng quá trình cống hiến khi bị kỷ luật hoặc có vi phạm, khuyết điểm nghiêm trọng được cấp có thẩm quyền kết luận bằng văn bản trong thời gian giữ chức vụ.',
        cure: `Rút đề nghị. ${onSubject}`,
      }
    case 'M10':
      return {
        message: 'Danh hiệu thi đua của quân đội, công an, dân quân thường trực không do xã xét tặng; xã có thể tặng Giấy khen.',
        cure: 'Chọn Giấy khen, hoặc chuyển đơn vị quân đội, công an xét.',
      }
    default:
      return undefined
  }
}

/** Standards of titles. */
function titleWords(fact: EligibilityFact): Words | undefined {
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
        cure: 'Đối chiếu quy định của thành phố trước khi đề nghị.',
      }
    case 'M06':
      return {
        message:
          'Nông dân, công nhân, người lao động khác: không xét theo mức xếp loại mà theo tiêu chuẩn riêng của Luật và quy định của thành phố.',
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
        cure: 'Đối chiếu quy định của thành phố.',
      }
    case 'L04_LDTT_TRAINING':
      return { message: 'Đi đào tạo dài hạn: xét theo kết quả học tập.', cure: '' }
    case 'L05_LDTT_ABSENT':
      return {
        message: `Nghỉ ${fact.days} ngày làm việc trong năm (từ ${fact.limit} ngày không xét; nghỉ thai sản không tính${fact.isWhole ? '' : '; Lịch chưa có ngày nghỉ Tết, lễ của năm'}).`,
        cure: 'Đối chiếu quy định của thành phố.',
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
const two = (count: number): string => String(count).padStart(2, '0')

/** Standards of forms, years between awards. */
function formWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'R16_BK_TINH_D':
      return {
        message: `Bằng khen theo công trạng: ${two(fact.needed)} lần liên tục Chiến sĩ thi đua cơ sở, hoặc từ ${two(fact.neededYears)} năm liên tục trở lên hoàn thành xuất sắc nhiệm vụ và có ${two(fact.neededInitiatives)} sáng kiến, đề tài (hiện: ${fact.held} lần; ${fact.excellentYears} năm, ${fact.initiatives} sáng kiến).`,
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
        cure: `Đối chiếu quy định của thành phố. ${onSubject}`,
      }
    case 'M07':
      return {
        message: 'Danh hiệu văn hóa: có vi phạm đã ghi trong năm.',
        cure: `Đối chiếu kế hoạch bình xét của xã. ${onSubject}`,
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
        message: `Trong năm có ${fact.count} hình thức khen thưởng cấp thành phố (thường không quá ${fact.limit}, trừ phong trào).`,
        cure: 'Đối chiếu quy định của thành phố.',
      }
    default:
      return undefined
  }
}

/** The list as a whole, and the law book itself. */
function listWords(fact: EligibilityFact): Words | undefined {
  switch (fact.id) {
    case 'R05_NO_LADDER':
      return {
        message: `Danh mục đòi khen thưởng mức thấp trước (“${fact.title}”): không nhất thiết phải có hình thức khen thưởng mức thấp mới được khen mức cao hơn.`,
        cure: 'Chỉ giữ điều kiện mà tiêu chuẩn nêu.',
      }
    case 'R08_TIE_WOMEN':
      return {
        message: `Khi cùng đủ điều kiện, tiêu chuẩn: ưu tiên chọn cá nhân nữ hoặc tập thể có từ ${share(fact.percent)} nữ trở lên (danh sách có ${fact.persons} cá nhân nữ, ${fact.collectives} tập thể như vậy).`,
        cure: '',
      }
    case 'R18_CTD_CP_QUOTA':
      return {
        message: `Số tập thể đề nghị Cờ thi đua của Chính phủ không quá ${share(fact.percent)} tổng số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn cờ thi đua cấp tỉnh; thành phố xét.`,
        cure: '',
      }
    case 'M14':
      return {
        message: 'Một quyết định vừa tặng danh hiệu vừa tặng hình thức khen thưởng: ghi thành hai điều hoặc hai khoản.',
        cure: '',
      }
    case 'L01_CSTDCS_RATIO':
      return {
        message: `Chiến sĩ thi đua cơ sở: ${fact.count} người trên ${fact.of} người đạt Lao động tiên tiến, quá ${share(fact.percent)}.`,
        cure: 'Xem lại danh sách, hoặc sửa tỷ lệ trong Danh mục.',
      }
    case 'L02_CSTDCS_ANNUAL_HTXS':
      return {
        message: `“${fact.unit}”: ${fact.excellent} người hoàn thành xuất sắc, ${fact.good} người hoàn thành tốt nhiệm vụ; xuất sắc không quá ${share(fact.percent)} số hoàn thành tốt.`,
        cure: 'Xem lại xếp loại đã nhập.',
      }
    case 'L12_GK_QUOTA':
      return {
        message: `${fact.awardName}: đề nghị ${fact.count}, chỉ tiêu ${fact.limit}.`,
        cure: 'Rút bớt, hoặc sửa chỉ tiêu trong Danh mục.',
      }
    default:
      return undefined
  }
}

/** A finding's sentence and cure; `undefined` for facts of others. */
export const eligibilityWords = (fact: EligibilityFact): Words | undefined =>
  groundWords(fact) ?? barWords(fact) ?? titleWords(fact) ?? formWords(fact) ?? listWords(fact)
