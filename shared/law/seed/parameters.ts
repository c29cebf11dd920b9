import { awardThresholdKey, lawKeys, postingDaysKey, type LawKey } from '../keys'
import type { LawParameter, ParameterValue } from '../types'
import { lastRead } from './lastRead'

/**
 * Numbers and words of the law by key, each with its whole dated history. Only keys that code reads; those whose rules are still to
 * come wait in the README of this room. `confirmedOn: null` marks defaults of usage that the city's own rules may change.
 */

const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`
const fromDecree = { from: '2025-07-01', to: null, confirmedOn: lastRead, note: '' } as const
const local = { from: null, to: null, confirmedOn: null, note: 'Mặc định – cần đối chiếu quy định của thành phố.' } as const

const parameter = (key: keyof typeof lawKeys, ...values: readonly ParameterValue[]): LawParameter => {
  const { title, unit } = lawKeys[key]
  return { id: key, key, title, unit, values: [...values] }
}
/** The threshold of one award; `title` says which, as the law names it. */
const threshold = (awardCode: string, title: string, ...values: readonly ParameterValue[]): LawParameter => {
  const key: LawKey = awardThresholdKey(awardCode)
  return { id: key, key, title, unit: '%', values: [...values] }
}

/** For how long an award is posted. */
const postingDays = (awardCode: string, title: string, ...values: readonly ParameterValue[]): LawParameter => {
  const key: LawKey = postingDaysKey(awardCode)
  return { id: key, key, title, unit: 'ngày', values: [...values] }
}

export const seedParameters: readonly LawParameter[] = [
  parameter('prize.roundUpToVnd', { ...fromDecree, value: 10_000, source: decree('49.2') }),
  parameter('award.usualCode', {
    from: '2025-07-01',
    to: null,
    value: 'GK_XA',
    source: 'Luật 06/2022/QH15, Điều 75, 80.3',
    confirmedOn: lastRead,
    note: 'Chỉ là giá trị ghi sẵn khi thêm dòng; sửa được ở từng dòng.',
  }),
  parameter('vote.thresholdPercent', {
    ...local,
    value: 50,
    source: 'Mặc định, cần đối chiếu quy định của thành phố',
  }),
  threshold('CSTDTQ', 'Chiến sĩ thi đua toàn quốc: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', {
    ...fromDecree,
    value: 90,
    source: decree('33.5'),
  }),
  threshold('DHVD_ANH_HUNG', 'Danh hiệu Anh hùng: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', {
    ...fromDecree,
    value: 90,
    source: decree('33.5'),
  }),
  threshold('CTD_CP', 'Cờ thi đua của Chính phủ: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', {
    ...fromDecree,
    value: 80,
    source: decree('33.5'),
  }),
  threshold('CSTDCS', 'Chiến sĩ thi đua cơ sở: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', {
    ...local,
    value: 80,
    source: 'NĐ 98/2023/NĐ-CP, Điều 30.7 (đã hết hiệu lực); QĐ 638/QĐ-BNV năm 2025 yêu cầu kết quả bỏ phiếu',
  }),
  threshold('CSTDT', 'Chiến sĩ thi đua thành phố: đồng ý từ (%, trên tổng số thành viên)', {
    ...local,
    value: 90,
    source: 'NĐ 98/2023/NĐ-CP, Điều 30.7 (đã hết hiệu lực); quy định của thành phố',
  }),
  threshold('CTD_TINH', 'Cờ thi đua của Ủy ban nhân dân thành phố: đồng ý từ (%, trên tổng số thành viên)', {
    ...local,
    value: 80,
    source: 'NĐ 98/2023/NĐ-CP, Điều 30.7 (đã hết hiệu lực); quy định của thành phố',
  }),
  postingDays('GDVH', 'Gia đình văn hóa: số ngày công khai lấy ý kiến người dân', {
    from: '2024-01-30',
    to: null,
    value: 10,
    source: 'NĐ 86/2023/NĐ-CP',
    confirmedOn: lastRead,
    note: '',
  }),
  postingDays('THON_VH', 'Thôn, tổ dân phố văn hóa: số ngày công khai lấy ý kiến người dân', {
    from: '2024-01-30',
    to: null,
    value: 10,
    source: 'NĐ 86/2023/NĐ-CP',
    confirmedOn: null,
    note: 'Điều quy định thời hạn này chưa đối chiếu.',
  }),
  parameter('council.quorumShare', {
    ...local,
    value: 2 / 3,
    source: 'Theo mẫu Hội đồng trung ương (NĐ 152/2025/NĐ-CP, Điều 45.4.b)',
    note: 'Mặc định – cần đối chiếu quy chế của Hội đồng và quy định của thành phố.',
  }),
  parameter('vote.blankIsValid', {
    ...local,
    value: 'Có',
    source: 'Quy chế của Hội đồng',
    note: 'Luật không nói; ghi theo quy chế của Hội đồng và quy định của thành phố.',
  }),
  parameter('vote.recusedInBase', {
    ...local,
    value: 'Có',
    source: 'Theo cách tính trên tổng số thành viên Hội đồng (NĐ 152/2025/NĐ-CP, Điều 33.5)',
    note: 'Luật không nói riêng về người tránh mặt; ghi theo quy chế của Hội đồng và quy định của thành phố.',
  }),
]
