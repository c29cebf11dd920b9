import type { Rule, RuleSeverity } from '../types'
import { lastRead } from './lastRead'

/**
 * How much the checks of eligibility weigh. Standards of the law of 2022 stand twice: as read until the amending law, and from its day
 * on as a copy that warns until the office has compared it with the consolidated text.
 */

const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`
const law2022 = (article: string): string => `Luật 06/2022/QH15, Điều ${article}`
const usage = 'Thông lệ lập hồ sơ khen thưởng'
const copied = 'Chép từ Luật năm 2022, chưa đọc Luật sửa đổi: đối chiếu Văn bản hợp nhất 115/VBHN-VPQH, xác nhận rồi đổi thành chặn.'
const localNote = 'Mặc định – cần đối chiếu quy định của thành phố; cơ quan có thể đổi mức độ.'

type Row = readonly [severity: RuleSeverity, title: string, source: string]
type Rows = Readonly<Record<string, Row>>
type Kind = Pick<Rule, 'validFrom' | 'validTo' | 'confirmedOn' | 'note'> & Partial<Pick<Rule, 'ruleSet'>>

const rows = (kind: Kind, list: Rows): Rule[] =>
  Object.entries(list).map(([ruleId, [severity, title, source]]) => ({ ...kind, id: ruleId, ruleId, title, severity, source }))

/** As in force before the amending law, and its copy from then on. */
const amended = (list: Rows): Rule[] =>
  rows({ validFrom: '2024-01-01', validTo: '2026-09-30', confirmedOn: lastRead, note: '', ruleSet: 'LAW_2022' }, list).flatMap((rule) => [
    rule,
    {
      ...rule,
      id: `${rule.ruleId}-2026`,
      severity: 'attention' as const,
      validFrom: '2026-10-01',
      validTo: null,
      confirmedOn: null,
      note: copied,
      ruleSet: 'LAW_2022_AMENDED_2026' as const,
    },
  ])

const standards = amended({
  R10_LDTT_RATING: ['blocked', 'Lao động tiên tiến: mức độ hoàn thành nhiệm vụ', law2022('24')],
  R11_CSTDCS_2022: ['blocked', 'Chiến sĩ thi đua cơ sở: tiêu chuẩn', law2022('23')],
  R13_CSTDT_PRIOR: ['blocked', 'Chiến sĩ thi đua cấp tỉnh: danh hiệu trước và sáng kiến', law2022('22')],
  R14_CSTDTQ_PRIOR: ['blocked', 'Chiến sĩ thi đua toàn quốc: danh hiệu trước và sáng kiến', law2022('21')],
  R15_TTLDXS: ['blocked', 'Tập thể lao động xuất sắc: tiêu chuẩn', law2022('27.1')],
  R16_BK_TINH_D: ['blocked', 'Bằng khen cấp tỉnh theo công trạng', law2022('74.1.d')],
})

const drafts = rows(
  {
    validFrom: '2026-10-01',
    validTo: null,
    confirmedOn: null,
    note: 'Theo dự thảo Luật sửa đổi (12/2025), chưa đọc văn bản ban hành.',
    ruleSet: 'LAW_2022_AMENDED_2026',
  },
  {
    R12_CSTDCS_2026: ['attention', 'Chiến sĩ thi đua cơ sở: tiêu chuẩn theo dự thảo', 'Dự thảo Luật sửa đổi năm 2026'],
    M13: ['attention', 'Xã tiêu biểu: tiêu chuẩn theo dự thảo', 'Dự thảo Luật sửa đổi năm 2026, Điều 29'],
  },
)

const ofDecree = rows(
  { validFrom: '2025-07-01', validTo: null, confirmedOn: lastRead, note: '' },
  {
    R01_PENDING_DISCIPLINE: ['blocked', 'Đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra, xác minh', decree('4.4')],
    R02_AFTER_DISCIPLINE: ['blocked', 'Thành tích tính từ khi chấp hành xong kỷ luật', decree('4.4')],
    R03_RELEASED: ['info', 'Đã có kết luận không vi phạm', decree('4.4')],
    R05_NO_LADDER: ['attention', 'Không đòi khen thưởng mức thấp trước', decree('4.1')],
    R06_THEMATIC_NOT_BASIS: ['blocked', 'Khen thưởng đột xuất, chuyên đề không làm căn cứ trình cấp trên', decree('4.3')],
    R06_BASIS_UNKNOWN: ['attention', 'Chưa rõ loại hình của khen thưởng làm căn cứ', decree('4.3')],
    R07_MATERNITY: ['blocked', 'Trừ thời gian nghỉ thai sản', decree('4.5')],
    R08_TIE_WOMEN: ['attention', 'Cùng đủ điều kiện: ưu tiên nữ', decree('4.6')],
    R17_INITIATIVE_PROOF: ['blocked', 'Thiếu xác nhận sáng kiến, đề tài, hoàn thành xuất sắc', `${decree('33.6')}; QĐ 638/QĐ-BNV năm 2025`],
    R18_CTD_CP_QUOTA: ['info', 'Cờ thi đua của Chính phủ: tỷ lệ do thành phố xét', decree('7.1')],
    R22_FRESHNESS: ['attention', 'Thành tích cấp nhà nước chưa cập nhật', decree('33.9')],
    RULE_INTERVAL: ['blocked', 'Thời gian giữa hai lần khen', decree('33.7')],
    R23_INTERVAL_CN: ['blocked', 'Cá nhân: số năm liên tục từ lần khen trước', decree('33.7')],
    R24_INTERVAL_TT: ['blocked', 'Tập thể: số năm liên tục hoàn thành xuất sắc', decree('33.7')],
    R25_CONGHIEN_DISC: ['blocked', 'Quá trình cống hiến: kỷ luật trong thời gian giữ chức vụ', decree('9.3')],
  },
)
const ofLaw = rows(
  { validFrom: '2024-01-01', validTo: null, confirmedOn: lastRead, note: '' },
  {
    R04_SAME_ACHIEVEMENT: ['blocked', 'Một thành tích khen nhiều lần', `${law2022('5.2.c')}; ${decree('49.7')}`],
    R04_OVERLAP: ['attention', 'Thời gian lập thành tích trùng nhau', `${law2022('5.2.c')}; ${decree('49.7')}`],
    M06: ['info', 'Lao động tiên tiến của nông dân, công nhân', law2022('24.3')],
    M10: ['blocked', 'Danh hiệu của lực lượng vũ trang', law2022('80.5')],
  },
)

const transition = rows(
  { validFrom: null, validTo: null, confirmedOn: null, note: 'Theo một bản đọc văn bản ký, chưa đối chiếu bản thứ hai.' },
  {
    'LAW-RECEIVED-UNKNOWN': ['attention', 'Chưa ghi ngày nhận hồ sơ', 'Luật 06/2026/QH16, Điều 4.4'],
    'LAW-MORE-FAVOURABLE': ['info', 'Quy định mới có lợi hơn', 'Luật 06/2026/QH16, Điều 4.4'],
    'LAW-NOT-FAVOURABLE': ['attention', 'Đã chọn quy định mới nhưng không có lợi hơn', 'Luật 06/2026/QH16, Điều 4.4'],
  },
)

const ofCity = rows(
  { validFrom: null, validTo: null, confirmedOn: null, note: localNote, ruleSet: 'LOCAL' },
  {
    'CASE-NO-RATING': ['attention', 'Chưa ghi mức độ hoàn thành nhiệm vụ', usage],
    'CASE-NO-YEAR-FACTS': ['attention', 'Chưa ghi số người của tập thể', usage],
    'DOSSIER-PAPERS': ['info', 'Hồ sơ thiếu giấy tờ', `${law2022('84')}; quy định của thành phố`],
    'R29_GDVH_DEADLINE': ['attention', 'Gia đình văn hóa: hạn bình xét', 'NĐ 86/2023/NĐ-CP'],
    'M01': ['attention', 'Giấy khen cho cá nhân: tiêu chuẩn', 'Bắc Ninh 86/2025/QĐ-UBND, Điều 4.3.a (tham khảo)'],
    'M02': ['attention', 'Giấy khen cho tập thể: tiêu chuẩn', 'Bắc Ninh 86/2025/QĐ-UBND, Điều 4.3.b (tham khảo)'],
    'M03': ['attention', 'Giấy khen cho hộ gia đình: tiêu chuẩn', 'Bắc Ninh 86/2025/QĐ-UBND, Điều 4.3.c (tham khảo)'],
    'M05': ['attention', 'Tập thể lao động tiên tiến: có người bị kỷ luật', 'Bắc Ninh 86/2025/QĐ-UBND, Điều 4.2.b (tham khảo)'],
    'M07': ['attention', 'Danh hiệu văn hóa: vi phạm trong năm', 'Kế hoạch bình xét theo NĐ 86/2023/NĐ-CP (tham khảo)'],
    'M08': ['attention', 'Doanh nghiệp: xác nhận của cơ quan quản lý', 'Hà Nội 71/2025/QĐ-UBND, Điều 6.1.b (tham khảo)'],
    'M09': ['attention', 'Đối ngoại: ý kiến của cơ quan có thẩm quyền', `${law2022('8')}; Hà Nội 77/2025/QĐ-UBND, Điều 2 (tham khảo)`],
    'M14': ['info', 'Quyết định gồm cả danh hiệu và hình thức', usage],
    'M15': ['info', 'Trường học: xét theo năm học', 'TT 07/2026/TT-BGDĐT'],
    'L01_CSTDCS_RATIO': ['attention', 'Chiến sĩ thi đua cơ sở: tỷ lệ, khi thành phố có quy định', 'Quy định của thành phố'],
    'L02_CSTDCS_ANNUAL_HTXS': ['attention', 'Tỷ lệ hoàn thành xuất sắc của đơn vị', 'NĐ 335/2025/NĐ-CP'],
    'L03_LDTT_NEW': ['attention', 'Lao động tiên tiến: mới tuyển dụng', 'TT 01/2024/TT-BNV (đã thay thế)'],
    'L04_LDTT_TRAINING': ['info', 'Lao động tiên tiến: đi đào tạo', 'TT 01/2024/TT-BNV (đã thay thế)'],
    'L05_LDTT_ABSENT': ['attention', 'Lao động tiên tiến: nghỉ dài', 'Quy định cũ'],
    'L06_LDTT_TRANSFER': ['attention', 'Lao động tiên tiến: chuyển công tác trong năm', 'TT 01/2024/TT-BNV (đã thay thế)'],
    'L07_REGISTERED': ['attention', 'Đã đăng ký thi đua đầu năm, đầu đợt', 'Kế hoạch của phong trào; thông lệ'],
    'L08_TTLDTT_SHARE': [
      'attention',
      'Tập thể lao động tiên tiến: tỷ lệ Lao động tiên tiến',
      'Bắc Ninh 86/2025/QĐ-UBND, Điều 4.2.b (tham khảo)',
    ],
    'L09_LEADER_RESULT': ['attention', 'Người đứng đầu xếp cao hơn tập thể', usage],
    'L10_INITIATIVE_REUSE': ['attention', 'Sáng kiến dùng lần thứ hai', 'Công văn 5007/BNV-TĐKT năm 2023, mục III.5.c'],
    'L11_MAX_ONE_UPPER': ['attention', 'Nhiều khen thưởng cấp thành phố trong năm', usage],
    'L12_GK_QUOTA': ['attention', 'Chỉ tiêu của đợt xét', 'Kế hoạch của phong trào; quy định của thành phố'],
    'L12_GK_SHARE': ['attention', 'Tỷ lệ trên số đã đăng ký tham gia phong trào', 'Kế hoạch của phong trào; quy định của thành phố'],
    'R09_LEADER_SHARE': ['attention', 'Tỷ lệ lãnh đạo, quản lý trong danh sách', `${law2022('5.2')}; tỷ lệ theo quy định của thành phố`],
    'R23_PRIOR_FORM': ['attention', 'Khen thưởng cấp nhà nước theo công trạng: khen thưởng phải có trước', law2022('73')],
    'L15_DEADLINE': ['attention', 'Hồ sơ nhận sau hạn', 'Kế hoạch của phong trào'],
  },
)

export const eligibilityRules: readonly Rule[] = [...standards, ...drafts, ...ofDecree, ...ofLaw, ...transition, ...ofCity]
