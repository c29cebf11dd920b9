import type { Rule, RuleSeverity } from '../types'
import { lastRead } from './lastRead'

/**
 * How much every check of a case weighs, as dated rows: the day picks the weight, and the office may set another one.
 * What a check finds and says stands in `shared/checks`; this table only weighs it.
 */

const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`
const law2022 = (article: string): string => `Luật 06/2022/QH15, Điều ${article}`
const papers = 'NĐ 30/2020/NĐ-CP'
/** No article says it: files are kept so. */
const usage = 'Thông lệ lập hồ sơ khen thưởng'

const rules = (severity: RuleSeverity, list: Readonly<Record<string, readonly [title: string, source: string]>>): Rule[] =>
  Object.entries(list).map(([ruleId, [title, source]]) => ({
    id: ruleId,
    ruleId,
    title,
    severity,
    validFrom: null,
    validTo: null,
    source,
    confirmedOn: source === usage ? null : lastRead,
    note: source === usage ? 'Không có điều khoản bắt buộc; cơ quan có thể đổi mức độ.' : '',
  }))

export const seedRules: readonly Rule[] = [
  ...rules('blocked', {
    'CASE-EMPTY': ['Danh sách không có ai', usage],
    'CASE-TWICE': ['Một đối tượng hai lần với cùng danh hiệu, hình thức', law2022('5')],
    'CASE-SUBJECT-ENDED': ['Đối tượng đã giải thể, nghỉ hoặc ngừng dùng', 'TT 15/2025/TT-BNV (đơn vị đã giải thể sau sắp xếp)'],
    'CASE-AWARD-UNKNOWN': ['Danh hiệu, hình thức không có trong Danh mục vào ngày xét', law2022('80')],
    'AWARD_ABOVE_COMMUNE': [
      'Danh hiệu, hình thức không thuộc thẩm quyền của Chủ tịch UBND xã',
      `${law2022('80.3')}; NĐ 129/2025/NĐ-CP, Điều 59`,
    ],
    'CASE-NAME-FORMULA': ['Tên là công thức của bảng tính', usage],
    'CASE-NO-CHAIR': ['Phiên họp chưa có chủ tọa hoặc thư ký', papers],
    'CASE-QUORUM': ['Phiên họp chưa đủ số thành viên tối thiểu', decree('45.4.b')],
    'CASE-NO-VOTE': ['Chưa có kết quả, tỷ lệ biểu quyết của Hội đồng', decree('33.5')],
    'CASE-BEFORE-VOTE': ['Văn bản ghi ngày trước ngày Hội đồng họp', decree('33.5')],
    'CASE-VOTE-NUMBERS': ['Kết quả biểu quyết không thể đúng', decree('33.5')],
    'R27_GDVH_POST': ['Gia đình văn hóa chưa công khai lấy ý kiến đủ ngày trước khi quyết định', 'NĐ 86/2023/NĐ-CP'],
    'R28_THON_POST': ['Thôn, tổ dân phố văn hóa chưa công khai lấy ý kiến đủ ngày trước khi quyết định', 'NĐ 86/2023/NĐ-CP'],
    'R19_VOTE_90': ['Danh hiệu Anh hùng, Chiến sĩ thi đua toàn quốc: phải bỏ phiếu', decree('33.5')],
    'R20_VOTE_80': ['Cờ thi đua của Chính phủ: phải bỏ phiếu', decree('33.5')],
    'R32_FUND_CEILING': ['Quỹ thi đua, khen thưởng vượt mức trần', decree('46.3.b')],
    'R33_FUND_20': ['Chi tổ chức phong trào vượt tỷ lệ trích từ quỹ', decree('48.1.a')],
    'CASE-NO-SIGNER': ['Chưa chọn người ký', papers],
    'CASE-NO-ROOM-HEAD': ['Chưa có người đứng đầu đơn vị tham mưu để ký tờ trình', papers],
    'CASE-NUMBER-TAKEN': ['Số văn bản đã dùng trong năm', papers],
    'CASE-NOTHING-CHANGED': ['Văn bản đính chính, hủy bỏ chưa có nội dung', papers],
    'CASE-AMENDS': ['Đính chính, hủy bỏ điều không có trong quyết định', papers],
    'LAW-MISSING': ['Danh mục thiếu số liệu của ngày xét', usage],
    'CASE-PRIZE-UNKNOWN': ['Chưa tính được tiền thưởng', decree('49.1')],
  }),
  ...rules('attention', {
    'CASE-IDENTITY': ['Có người gần giống trong danh sách đối tượng, chưa xác nhận', usage],
    'CASE-NO-ACHIEVEMENT': ['Chưa có thành tích', law2022('84')],
    'CASE-NO-HONORIFIC': ['Chưa ghi Ông hay Bà', usage],
    'CASE-BIRTH-UNLIKELY': ['Năm sinh quá gần năm xét khen thưởng', usage],
    'CASE-NAME-LETTERS': ['Tên viết toàn chữ in hoa hoặc toàn chữ thường', papers],
    'CASE-NAME-MORE': ['Ô tên có nhiều tên, chữ số hoặc nội dung khác', papers],
    'CASE-NO-DETAIL': ['Chưa có chức vụ, đơn vị hoặc địa chỉ', usage],
    'CASE-OPEN-ELSEWHERE': ['Đang được đề nghị trong đợt xét khác', law2022('5')],
    'CASE-AWARDED-BEFORE': ['Đã được tặng cùng danh hiệu, hình thức', law2022('5')],
    'AWARD_OF_COMMUNE': ['Trình cấp trên danh hiệu, hình thức thuộc thẩm quyền của xã', law2022('80.3')],
    'CASE-MEMBER-NOMINEE': ['Người được đề nghị là thành viên Hội đồng', usage],
    'CASE-VOTE-ON-SELF': ['Thành viên Hội đồng biểu quyết cho chính mình', usage],
    'CASE-OPINIONS-LEFT': ['Kết quả biểu quyết chưa tính hết ý kiến bằng văn bản đã nhận', usage],
    'CASE-UNREACHABLE': ['Vì có người tránh mặt nên không thể đủ tỷ lệ đồng ý', decree('33.5')],
    'CASE-POSTING-SHORT': ['Chưa niêm yết công khai đủ số ngày', usage],
    'CASE-POSTING-UNANSWERED': ['Còn ý kiến về danh sách niêm yết chưa trả lời', usage],
    'CASE-NO-MEETING': ['Chưa ghi phiên họp của Hội đồng', decree('45.4')],
    'CASE-COUNCIL-TERM': ['Ngày họp ngoài nhiệm kỳ của Hội đồng', law2022('90')],
    'CASE-MEMBER-TWICE': ['Một người hai lần trong thành viên Hội đồng', decree('33.5')],
    'CASE-MEETING-DAY': ['Chưa ghi ngày họp', papers],
    'CASE-MEETING-HOUR': ['Giờ họp thiếu hoặc không có thật', papers],
    'CASE-MEETING-PLACE': ['Chưa ghi địa điểm họp', papers],
    'CASE-NO-DISCUSSION': ['Chưa ghi ý kiến thảo luận', papers],
    'CASE-VOTE-OPEN': ['Còn trường hợp chưa có kết quả biểu quyết', decree('33.5')],
    'CASE-BALLOT': ['Danh hiệu cần bỏ phiếu nhưng phiên họp ghi giơ tay', `${decree('33.5')}; QĐ 638/QĐ-BNV năm 2025`],
    'M04': ['Chiến sĩ thi đua cơ sở: bỏ phiếu, có kết quả phiếu trong biên bản', 'QĐ 638/QĐ-BNV năm 2025'],
    'R26_PUBLIC_10WD': ['Khen thưởng cấp nhà nước: chưa đủ ngày làm việc công khai (việc của thành phố)', decree('44.2')],
    'CASE-SUDDEN-LATE': ['Thủ tục đơn giản: quyết định sau hạn', usage],
    'CASE-ALIKE': ['Hai người của danh sách chỉ khác nhau tên đệm', usage],
    'CASE-DRAFT': ['Quyết định chưa có số hoặc ngày', papers],
    'CASE-DAYS': ['Ngày của các văn bản đi ngược', papers],
    'CASE-SAID-TWICE': ['Thành viên Hội đồng, căn cứ hoặc nơi nhận đứng hai lần', papers],
    'CASE-SUBJECT-WORDS': ['Trích yếu không khớp danh sách', papers],
    'PRIZE-LAPSED': ['Tiền thưởng tính theo văn bản đã hết hiệu lực', decree('49.1')],
    'PRIZE-UNCONFIRMED': ['Tiền thưởng tính theo số liệu chưa xác minh', decree('49.1')],
  }),
  ...rules('info', {
    'M11': ['Đối tượng ngoài xã: được xét khi có đóng góp cho xã', 'Bắc Ninh 86/2025/QĐ-UBND, Điều 2 (tham khảo)'],
    'CASE-PLAN-OPEN': ['Kế hoạch của phong trào chưa có số, ngày', papers],
    'CASE-NO-BIRTH-YEAR': ['Chưa có năm sinh', usage],
    'CASE-NAMESAKE': ['Trùng tên với người khác', usage],
    'R31_MONEY_SAME_PERIOD': ['Hai danh hiệu cùng thời gian: chỉ nhận tiền thưởng của danh hiệu cao nhất', decree('49.5')],
    'CASE-NO-CRITERIA': ['Kế hoạch của phong trào không có tiêu chí cho loại đối tượng này', law2022('17')],
    'CASE-AWARD-NOT-IN-PLAN': ['Hình thức không có trong kế hoạch của phong trào', law2022('17')],
    'R09_DIRECT_WORKERS': ['Số người trực tiếp lao động trong danh sách', law2022('5.2')],
    'CASE-FOUNDING': ['Chưa ghi quyết định thành lập Hội đồng', law2022('90')],
    'LAW-UNCONFIRMED': ['Dùng số liệu chưa xác minh', usage],
  }),
]
