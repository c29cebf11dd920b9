import {
  addedPapersKey,
  dossierKey,
  eligibilityKeys,
  factsOfFamily,
  meritYearsKey,
  priorFormKey,
  procedureBaseKey,
  quotaPercentKey,
  roundAwardsKey,
} from '../eligibilityKeys'
import type { LawParameter, ParameterValue } from '../types'
import { forcesMedals, medalCodes } from './awardForms'
import { nd86Citation } from './instruments'
import { lastRead } from './lastRead'

/** Numbers and papers that the checks of eligibility read. Values and sources as compared on 25/11/2026. */

const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`
const fromDecree = { from: '2025-07-01', to: null, confirmedOn: lastRead, note: '' } as const
const localNote = 'Mặc định – cần đối chiếu quy định của thành phố.'
const local = { from: null, to: null, confirmedOn: null, note: localNote } as const

type StaticKey = keyof typeof eligibilityKeys
const parameter = (key: StaticKey, ...values: readonly ParameterValue[]): LawParameter => {
  const { title, unit } = eligibilityKeys[key]
  return { id: key, key, title, unit, values: [...values] }
}
const ofFamily = (key: string, title: string, ...values: readonly ParameterValue[]): LawParameter => ({
  id: key,
  key,
  title,
  unit: factsOfFamily(key)?.unit ?? '',
  values: [...values],
})
/** A number of the law of 2022; whether the amending law of 2026 keeps it was not read. */
const amended = (value: number, article: string): ParameterValue[] => [
  { from: '2024-01-01', to: '2026-09-30', value, source: `Luật 06/2022/QH15, Điều ${article}`, confirmedOn: lastRead, note: '' },
  {
    from: '2026-10-01',
    to: null,
    value,
    source: `Luật 06/2022/QH15, Điều ${article}`,
    confirmedOn: null,
    note: 'Theo Luật năm 2022; cần đối chiếu với Luật sửa đổi, bổ sung có hiệu lực từ ngày 01/10/2026.',
  },
]

/** A form of the decree's appendix, which was not at hand: its number follows from the order of the forms. */
const reportForm = (value: string): ParameterValue => ({
  from: '2025-07-01',
  to: null,
  value,
  source: 'Phụ lục NĐ 152/2025/NĐ-CP (theo thứ tự các mẫu)',
  confirmedOn: null,
  note: 'Cần đối chiếu phụ lục; mẫu của thành phố, nếu có, thay mẫu này.',
})

const numbers: readonly LawParameter[] = [
  parameter('prior.consecutive.CSTDT', ...amended(3, '22')),
  parameter('prior.consecutive.CSTDTQ', ...amended(2, '21')),
  parameter('prior.consecutive.BK_TINH', ...amended(2, '74.1.d')),
  parameter('prior.excellentYears.BK_TINH', ...amended(2, '74.1.d')),
  parameter('prior.initiatives.BK_TINH', ...amended(2, '74.1.d')),
  parameter('collective.completedPercent.TTLDXS', ...amended(100, '27.1')),
  parameter('collective.advancedPercent.TTLDXS', ...amended(70, '27.1')),
  parameter('collective.advancedPercent.TTLDTT', {
    ...local,
    value: 70,
    source:
      'Luật 06/2022/QH15, Điều 28 (chưa đọc); Bắc Ninh 86/2025/QĐ-UBND, Điều 4.2.b: ít nhất 70% và không có cá nhân bị kỷ luật từ cảnh cáo; “trên 50%” là Luật năm 2003',
  }),
  parameter('report.form.person', {
    from: '2025-07-01',
    to: null,
    value: 'Mẫu số 05',
    source: 'Phụ lục NĐ 152/2025/NĐ-CP; QĐ 638/QĐ-BNV năm 2025',
    confirmedOn: null,
    note: 'Mẫu của thành phố, nếu có, thay mẫu này.',
  }),
  parameter('report.form.collective', reportForm('Mẫu số 04')),
  parameter('report.form.sudden', reportForm('Mẫu số 06')),
  parameter('report.form.movement', reportForm('Mẫu số 08')),
  parameter('report.form.service', reportForm('Mẫu số 07')),
  parameter('report.form.foreignCollective', reportForm('Mẫu số 11')),
  parameter('report.form.foreignPerson', reportForm('Mẫu số 12')),
  parameter('posting.workingDays.state', { ...fromDecree, value: 10, source: decree('44.2') }),
  parameter('decision.workingDays.simplified', {
    ...local,
    value: 10,
    source: 'Thủ tục cấp xã trước đây: 5 đến 10 ngày làm việc',
    note: `${localNote} Đếm từ thứ Hai đến thứ Sáu, chưa trừ ngày nghỉ lễ.`,
  }),
  parameter('fund.area', { ...local, value: 'Đồng bằng', source: 'Đặc điểm của xã; cơ quan ghi lại cho đúng' }),
  parameter('fund.ceilingPercent.plain', { ...fromDecree, value: 1, source: decree('46.3.b') }),
  parameter('fund.ceilingPercent.mountain', { ...fromDecree, value: 1.5, source: decree('46.3.b') }),
  parameter('fund.organisingPercent', { ...fromDecree, value: 20, source: decree('48.1.a') }),
  parameter('report.freshMonths', { ...fromDecree, value: 6, source: decree('33.9') }),
  parameter('tie.womenPercent', { ...fromDecree, value: 70, source: decree('4.6') }),
  parameter('person.newRecruitMonths.LDTT', { ...local, value: 6, source: 'TT 01/2024/TT-BNV (đã thay thế)' }),
  parameter('person.absentDays.LDTT', { ...local, value: 40, source: 'Quy định cũ' }),
  parameter('person.trainingMonths.LDTT', { ...local, value: 12, source: 'TT 01/2024/TT-BNV (đã thay thế)' }),
  parameter('person.oldUnitMonths.LDTT', { ...local, value: 6, source: 'TT 01/2024/TT-BNV (đã thay thế)' }),
  parameter('rating.excellentPercent', {
    from: '2026-01-01',
    to: null,
    value: 20,
    source: 'NĐ 335/2025/NĐ-CP',
    confirmedOn: null,
    note: 'Quy định về xếp loại, dùng để soát số liệu; đơn vị đặc biệt xuất sắc được tới 25%. Điều, khoản chưa đối chiếu.',
  }),
  parameter('upper.formsPerYear', { ...local, value: 1, source: 'Thông lệ xét khen thưởng cấp thành phố' }),
  parameter('culture.reviewBefore', {
    from: '2024-01-30',
    to: null,
    value: '25/11',
    source: 'NĐ 86/2023/NĐ-CP',
    confirmedOn: null,
    note: 'Xã có thể đặt ngày sớm hơn trong kế hoạch bình xét; điều quy định ngày này chưa đối chiếu.',
  }),
  ofFamily(quotaPercentKey('CTD_CP'), 'Cờ thi đua của Chính phủ: tối đa (%, trên số tập thể dẫn đầu đạt tiêu chuẩn)', {
    ...fromDecree,
    value: 20,
    source: decree('7.1'),
  }),
  ofFamily(meritYearsKey('BK_TTG'), 'Bằng khen của Thủ tướng Chính phủ: số năm liên tục theo công trạng', {
    from: '2024-01-01',
    to: null,
    value: 5,
    source: 'Luật 06/2022/QH15, Điều 73',
    confirmedOn: null,
    note: 'Điểm, khoản chưa đối chiếu; xem thêm NĐ 152/2025/NĐ-CP, Điều 33.7.',
  }),
  ofFamily(priorFormKey('BK_TTG'), 'Bằng khen của Thủ tướng Chính phủ theo công trạng: đã có trước khen thưởng', {
    from: '2024-01-01',
    to: null,
    value: 'BK_TINH',
    source: 'Luật 06/2022/QH15, Điều 73',
    confirmedOn: null,
    note: 'Đạt thành tích liên tục sau khi được tặng Bằng khen cấp tỉnh; điểm, khoản chưa đối chiếu.',
  }),
]

const papers = (code: string, title: string, value: string, source: string): LawParameter =>
  ofFamily(dossierKey('standard', code), `${title}: giấy tờ của một đề nghị`, { ...local, value, source })
const report = 'Báo cáo thành tích'
const unitMinutes = 'Biên bản bình xét của đơn vị'
const law84 = 'Luật 06/2022/QH15, Điều 84; quy định của thành phố'

const dossiers: readonly LawParameter[] = [
  papers('LDTT', 'Lao động tiên tiến', unitMinutes, law84),
  papers(
    'CSTDCS',
    'Chiến sĩ thi đua cơ sở',
    `${report} (Mẫu số 05); ${unitMinutes}; Xác nhận sáng kiến, đề tài hoặc hoàn thành xuất sắc nhiệm vụ`,
    'QĐ 638/QĐ-BNV năm 2025; NĐ 152/2025/NĐ-CP, Điều 33.6',
  ),
  papers('TTLDTT', 'Tập thể lao động tiên tiến', `${report} (Mẫu số 04); ${unitMinutes}`, law84),
  papers('TTLDXS', 'Tập thể lao động xuất sắc', `${report} (Mẫu số 04); ${unitMinutes}`, law84),
  papers(
    'CSTDT',
    'Chiến sĩ thi đua thành phố',
    `${report} (Mẫu số 05); ${unitMinutes}; Quyết định công nhận sáng kiến, đề tài của thành phố`,
    law84,
  ),
  papers('BK_TINH', 'Bằng khen của thành phố', `${report} (Mẫu số 04, 05 hoặc 08); ${unitMinutes}`, law84),
  papers('CTD_TINH', 'Cờ thi đua của thành phố', `${report} (Mẫu số 04); ${unitMinutes}`, law84),
  papers('GK_XA', 'Giấy khen', `${report}; Biên bản xét khen thưởng của đơn vị`, 'Luật 06/2022/QH15, Điều 84; thông lệ thủ tục cấp xã'),
  ofFamily(dossierKey('simplified', 'GK_XA'), 'Giấy khen theo thủ tục đơn giản: giấy tờ của một đề nghị', {
    ...local,
    value: 'Tóm tắt thành tích của nơi đề nghị',
    source: 'Luật 06/2022/QH15, Điều 85',
  }),
  ...['BK_TINH', 'BK_TTG', 'HCDC'].map((code) =>
    ofFamily(dossierKey('simplified', code), `${code} theo thủ tục đơn giản: giấy tờ của một đề nghị`, {
      ...local,
      value: 'Tóm tắt thành tích của nơi đề nghị',
      source: 'Luật 06/2022/QH15, Điều 85; NĐ 152/2025/NĐ-CP, Điều 33.8',
    }),
  ),
  ...['HCLD3', 'HCLD2', 'HCLD1', 'HCDDK'].map((code) =>
    ofFamily(dossierKey('simplified', code), `${code}, quá trình cống hiến: giấy tờ của một đề nghị`, {
      ...local,
      value: `${report} (Mẫu số 07)`,
      source: 'Luật 06/2022/QH15, Điều 85; Phụ lục NĐ 152/2025/NĐ-CP',
    }),
  ),
  ...['HUYCHUONG', ...medalCodes].map((code) =>
    ofFamily(dossierKey('simplified', code), `${code === 'HUYCHUONG' ? 'Huy chương' : code}: giấy tờ của một đề nghị`, {
      ...local,
      value: 'Danh sách trích ngang',
      source: 'NĐ 152/2025/NĐ-CP, Điều 40',
    }),
  ),
  ofFamily(dossierKey('posting', 'GDVH'), 'Gia đình văn hóa: giấy tờ của một đề nghị', {
    ...local,
    value: 'Biên bản họp thôn, tổ dân phố; Kết quả lấy ý kiến người dân',
    source: 'NĐ 86/2023/NĐ-CP',
  }),
  ofFamily(dossierKey('posting', 'THON_VH'), 'Thôn, tổ dân phố văn hóa: giấy tờ của một đề nghị', {
    ...local,
    value: 'Báo cáo thành tích (Mẫu số 05, NĐ 86); Biên bản họp (Mẫu số 06, NĐ 86); Kết quả lấy ý kiến người dân',
    source: 'NĐ 86/2023/NĐ-CP, Điều 7.1',
  }),
  ofFamily(addedPapersKey('enterprise'), 'Doanh nghiệp: giấy tờ thêm', {
    ...local,
    value: 'Xác nhận thuế, bảo hiểm xã hội, phòng cháy, an toàn lao động, môi trường',
    source: 'Hà Nội 71/2025/QĐ-UBND, Điều 6.1.b; Bắc Ninh 86/2025/QĐ-UBND, Điều 10.2 (tham khảo)',
  }),
  ofFamily(addedPapersKey('foreign'), 'Người nước ngoài, người Việt Nam ở nước ngoài: giấy tờ thêm', {
    ...local,
    value: 'Ý kiến của cơ quan có thẩm quyền',
    source: 'Luật 06/2022/QH15, Điều 8; Hà Nội 77/2025/QĐ-UBND, Điều 2 (tham khảo)',
  }),
]

const proposes = (type: string, title: string, value: string, source: string): LawParameter =>
  ofFamily(roundAwardsKey(type), `${title}: danh hiệu, hình thức được đề nghị trong đợt xét`, { ...local, value, source })
/** What the rounds of each type put forward, the commune's own awards first; a plan that names its awards comes before. */
const proposals: readonly LawParameter[] = [
  proposes('movement', 'Phong trào thi đua', 'GK_XA; BK_TINH; CTD_TINH; BK_TTG; CTD_CP', 'Luật 06/2022/QH15, Điều 8, 25, 26, 73 đến 75'),
  proposes(
    'merit',
    'Công trạng',
    'LDTT; CSTDCS; TTLDTT; GK_XA; CSTDT; TTLDXS; BK_TINH; CTD_TINH; CSTDTQ; CTD_CP; BK_TTG; HCLD3; HCLD2; HCLD1',
    'Luật 06/2022/QH15, Điều 8, 21 đến 28, 73 đến 75; NĐ 152/2025/NĐ-CP, Điều 19 đến 21',
  ),
  proposes('sudden', 'Đột xuất', 'GK_XA; BK_TINH; BK_TTG; HCDC', 'Luật 06/2022/QH15, Điều 8, 73 đến 75, 85; NĐ 152/2025/NĐ-CP, Điều 51'),
  proposes(
    'service',
    'Quá trình cống hiến',
    'HCLD3; HCLD2; HCLD1; HCDDK; BK_TTG',
    'Luật 06/2022/QH15, Điều 8; NĐ 152/2025/NĐ-CP, Điều 9, 25',
  ),
  proposes('tenure', 'Theo niên hạn', forcesMedals.join('; '), 'Luật 06/2022/QH15, Điều 8, 54; NĐ 152/2025/NĐ-CP, Điều 40'),
  proposes('foreign', 'Đối ngoại', 'GK_XA; BK_TINH; BK_TTG', 'Luật 06/2022/QH15, Điều 8; NĐ 152/2025/NĐ-CP, Điều 34.4'),
]

/** What posted lists rest on: the decree of the titles of families and places. */
const ownBases: readonly LawParameter[] = [
  ofFamily(procedureBaseKey('posting'), 'Danh sách công khai lấy ý kiến: căn cứ riêng', {
    from: '2024-01-30',
    to: null,
    value: nd86Citation,
    source: 'NĐ 86/2023/NĐ-CP',
    confirmedOn: lastRead,
    note: 'In cùng các căn cứ chung trong tờ trình và quyết định, theo thứ bậc và ngày của văn bản.',
  }),
]

export const eligibilityParameters: readonly LawParameter[] = [...numbers, ...dossiers, ...proposals, ...ownBases]
