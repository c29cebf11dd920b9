import { kindWords } from '../../domain/subject/rules'
import type { SubjectKind } from '../../law/subjectKinds'
import { shortDate } from '../../lib/dates'
import type { EligibilityFact } from './fact'
import { formWords, titleWords } from './standardWords'
import { list, onSubject, onYears, share, type Words } from './wordParts'

/** The sentences of the law's checks, and what cures each. */

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
    case 'LAW-NOT-FAVOURABLE':
      return {
        message: `Đã chọn quy định mới cho hồ sơ nhận trước ngày ${shortDate(fact.from)}, nhưng quy định mới không có lợi hơn: vẫn xét theo quy định của ngày nhận hồ sơ.`,
        cure: 'Bỏ chọn “Áp dụng quy định mới có lợi hơn” ở bước Hồ sơ, hoặc bổ sung điều kiện còn thiếu.',
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
        message: `${fact.awardName}: đề nghị ${fact.count}${ofKind(fact.kind)}, chỉ tiêu ${fact.limit}.`,
        cure: 'Rút bớt, hoặc sửa chỉ tiêu trong Danh mục, mục Tham số.',
      }
    case 'L12_GK_SHARE':
      return {
        message: `${fact.awardName}: đề nghị ${fact.count}${ofKind(fact.kind)} trên ${fact.of} đã đăng ký tham gia phong trào, quá ${share(fact.percent)}.`,
        cure: 'Rút bớt, hoặc sửa tỷ lệ trong Danh mục, mục Tham số.',
      }
    default:
      return undefined
  }
}

const ofKind = (kind: SubjectKind | null): string => (kind === null ? '' : ` ${kindWords[kind]}`)

/** A finding's sentence and cure; `undefined` for facts of others. */
export const eligibilityWords = (fact: EligibilityFact): Words | undefined =>
  groundWords(fact) ?? barWords(fact) ?? titleWords(fact) ?? formWords(fact) ?? listWords(fact)
