import type { LawParameter } from '../types'

/**
 * Numbers of the law by name. `confirmed: false` marks defaults of usage that the city's own rules may change,
 * and standards of 2022 that the amendment in force since 01/10/2026 may have changed.
 */

const fromDecree = { validFrom: '2025-07-01', validTo: null, confirmed: true, note: '' } as const
const local = { validFrom: null, validTo: null, confirmed: false, note: 'Mặc định – cần đối chiếu quy định của thành phố.' } as const
const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`

/** A standard of the 2022 law, and its copy from the day of the amendment until somebody has compared it. */
const ofLaw2022 = (row: Pick<LawParameter, 'id' | 'key' | 'title' | 'value' | 'source'>): LawParameter[] => [
  { ...row, validFrom: '2024-01-01', validTo: '2026-09-30', confirmed: true, note: '' },
  { ...row, id: `${row.id}-2026`, validFrom: '2026-10-01', validTo: null, confirmed: false, note: 'Theo Luật năm 2022; cần đối chiếu với Luật sửa đổi, bổ sung có hiệu lực từ ngày 01/10/2026.' },
]

export const seedParameters: readonly LawParameter[] = [
  { ...fromDecree, id: 'prize-round', key: 'prize.roundUpToVnd', title: 'Làm tròn lên tiền thưởng (đồng)', value: 10_000, source: decree('49.2') },
  { ...fromDecree, id: 'prize-keepsake', key: 'prize.souvenirMaxMultiplier', title: 'Kỷ niệm chương: tối đa (lần mức lương cơ sở)', value: 0.6, source: decree('54.1.d') },

  { id: 'vote-threshold', key: 'vote.thresholdPercent', title: 'Tỷ lệ đồng ý phải trên (%, trên tổng số thành viên)', value: 50, validFrom: null, validTo: null, source: 'Mặc định, cần đối chiếu quy định của thành phố', confirmed: false, note: '' },
  { ...fromDecree, id: 'vote-90-national', key: 'vote.atLeastPercent.CSTDTQ', title: 'Chiến sĩ thi đua toàn quốc: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', value: 90, source: decree('33.5') },
  { ...fromDecree, id: 'vote-90-hero', key: 'vote.atLeastPercent.DHVD_ANH_HUNG', title: 'Danh hiệu Anh hùng: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', value: 90, source: decree('33.5') },
  { ...fromDecree, id: 'vote-80-flag', key: 'vote.atLeastPercent.CTD_CP', title: 'Cờ thi đua của Chính phủ: bỏ phiếu, đồng ý từ (%, trên tổng số thành viên)', value: 80, source: decree('33.5') },
  { ...local, id: 'vote-80-city-fighter', key: 'vote.atLeastPercent.CSTDT', title: 'Chiến sĩ thi đua thành phố: đồng ý từ (%, trên tổng số thành viên)', value: 80, source: 'Quy định của thành phố' },
  { ...local, id: 'vote-80-city-flag', key: 'vote.atLeastPercent.CTD_TINH', title: 'Cờ thi đua của Ủy ban nhân dân thành phố: đồng ý từ (%, trên tổng số thành viên)', value: 80, source: 'Quy định của thành phố' },
  { ...local, id: 'vote-80-collective', key: 'vote.atLeastPercent.TTLDXS', title: 'Tập thể lao động xuất sắc: đồng ý từ (%, trên tổng số thành viên)', value: 80, source: 'Quy định của thành phố' },
  { id: 'council-quorum', key: 'council.quorumShare', title: 'Số thành viên có mặt tối thiểu (phần của tổng số)', value: 2 / 3, validFrom: null, validTo: null, source: 'Theo mẫu Hội đồng trung ương (NĐ 152/2025/NĐ-CP, Điều 45.4.b)', confirmed: false, note: '' },

  { ...fromDecree, id: 'fund-plain', key: 'fund.ceilingPercent.plain', title: 'Quỹ của xã ở đồng bằng, thành phố trực thuộc trung ương: tối đa (% chi thường xuyên)', value: 1, source: decree('46.3.b') },
  { ...fromDecree, id: 'fund-mountain', key: 'fund.ceilingPercent.mountain', title: 'Quỹ của xã ở miền núi, trung du, Tây Nguyên, vùng sâu, vùng xa, hải đảo: tối đa (% chi thường xuyên)', value: 1.5, source: decree('46.3.b') },
  { ...fromDecree, id: 'fund-organising', key: 'fund.organisingPercent', title: 'Chi tổ chức phong trào: tối đa (% quỹ)', value: 20, source: decree('48.1.a') },
  { ...fromDecree, id: 'revoke-return', key: 'revoke.returnWorkingDays', title: 'Nộp lại hiện vật, tiền thưởng khi bị hủy quyết định (ngày làm việc)', value: 15, source: decree('58.2') },

  { ...fromDecree, id: 'culture-family-posting', key: 'posting.days.GDVH', title: 'Gia đình văn hóa: công khai lấy ý kiến (ngày)', value: 10, validFrom: '2024-01-30', source: 'NĐ 86/2023/NĐ-CP' },
  { ...fromDecree, id: 'culture-family-decision', key: 'decision.days.GDVH', title: 'Gia đình văn hóa: ra quyết định từ khi đủ hồ sơ (ngày)', value: 10, validFrom: '2024-01-30', source: 'NĐ 86/2023/NĐ-CP' },
  { ...fromDecree, id: 'culture-village-posting', key: 'posting.days.THON_VH', title: 'Thôn, tổ dân phố văn hóa: công khai lấy ý kiến (ngày)', value: 10, validFrom: '2024-01-30', source: 'NĐ 86/2023/NĐ-CP, Điều 7' },
  { ...fromDecree, id: 'culture-village-decision', key: 'decision.days.THON_VH', title: 'Thôn, tổ dân phố văn hóa: ra quyết định từ khi đủ hồ sơ (ngày)', value: 10, validFrom: '2024-01-30', source: 'NĐ 86/2023/NĐ-CP, Điều 7' },
  { ...fromDecree, id: 'posting-state', key: 'posting.workingDays.state', title: 'Khen thưởng cấp nhà nước: công khai trước khi Hội đồng thành phố họp (ngày làm việc)', value: 10, source: decree('44.2') },
  { ...local, id: 'posting-commune', key: 'posting.workingDays.commune', title: 'Khen thưởng khác của xã: công khai (ngày làm việc)', value: 5, source: 'Thông lệ' },
  { ...local, id: 'decision-certificate', key: 'decision.workingDays.GK_XA', title: 'Giấy khen: xét và ra quyết định từ khi đủ hồ sơ (ngày làm việc)', value: 10, source: 'Thông lệ thủ tục cấp xã' },

  { ...fromDecree, id: 'flag-quota', key: 'quota.percent.CTD_CP', title: 'Cờ thi đua của Chính phủ: tối đa (% số tập thể dẫn đầu đạt tiêu chuẩn)', value: 20, source: decree('7.1') },
  { ...local, id: 'fighter-quota', key: 'quota.percent.CSTDCS', title: 'Chiến sĩ thi đua cơ sở: tối đa (% số người đạt Lao động tiên tiến)', value: 15, source: 'NĐ 91/2017/NĐ-CP (đã hết hiệu lực)' },
  { ...fromDecree, id: 'report-fresh', key: 'report.freshMonths', title: 'Báo cáo thành tích cấp nhà nước: cập nhật trong (tháng)', value: 6, source: decree('33.9') },
  { ...fromDecree, id: 'tie-women', key: 'tie.womenPercent', title: 'Tập thể được ưu tiên khi đủ điều kiện như nhau: nữ từ (%)', value: 70, source: decree('4.6') },
  { ...local, id: 'recruit-months', key: 'person.newRecruitMonths.LDTT', title: 'Lao động tiên tiến: mới tuyển dụng dưới (tháng) thì xem lại', value: 6, source: 'TT 01/2024/TT-BNV (đã thay thế)' },
  { ...local, id: 'absent-days', key: 'person.absentDays.LDTT', title: 'Lao động tiên tiến: nghỉ từ (ngày làm việc) thì xem lại', value: 40, source: 'Quy định cũ' },
  { ...local, id: 'collective-share', key: 'collective.advancedPercent.TTLDTT', title: 'Tập thể lao động tiên tiến: đạt Lao động tiên tiến từ (%)', value: 50, source: 'Luật 06/2022/QH15, Điều 28' },

  ...ofLaw2022({ id: 'fighter-city-years', key: 'prior.consecutive.CSTDT', title: 'Chiến sĩ thi đua thành phố: số lần liên tục đạt Chiến sĩ thi đua cơ sở', value: 3, source: 'Luật 06/2022/QH15, Điều 22' }),
  ...ofLaw2022({ id: 'fighter-national-years', key: 'prior.consecutive.CSTDTQ', title: 'Chiến sĩ thi đua toàn quốc: số lần liên tục đạt Chiến sĩ thi đua cấp tỉnh', value: 2, source: 'Luật 06/2022/QH15, Điều 21' }),
  ...ofLaw2022({ id: 'collective-done', key: 'collective.completedPercent.TTLDXS', title: 'Tập thể lao động xuất sắc: hoàn thành nhiệm vụ (%)', value: 100, source: 'Luật 06/2022/QH15, Điều 27.1' }),
  ...ofLaw2022({ id: 'collective-advanced', key: 'collective.advancedPercent.TTLDXS', title: 'Tập thể lao động xuất sắc: đạt Lao động tiên tiến từ (%)', value: 70, source: 'Luật 06/2022/QH15, Điều 27.1' }),
  ...ofLaw2022({ id: 'diploma-years', key: 'prior.consecutive.BK_TINH', title: 'Bằng khen của thành phố theo công trạng: số lần liên tục đạt Chiến sĩ thi đua cơ sở', value: 2, source: 'Luật 06/2022/QH15, Điều 74.1.d' }),
]
