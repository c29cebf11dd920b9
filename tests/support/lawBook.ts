import type { LawBook } from '@shared/law/types'

/** A small law book that stays as it is while the program's own grows: approved documents must not change with the catalogue. */
export const aLawBook: LawBook = {
  instruments: [],
  decisionBases: [
    { id: 'base-localGovernment', order: 1, text: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', validFrom: '2025-06-16', validTo: null, source: 'Luật Tổ chức chính quyền địa phương', confirmed: true, note: '' },
    { id: 'base-emulationLaw', order: 2, text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', validFrom: '2024-01-01', validTo: null, source: 'Luật 06/2022/QH15', confirmed: true, note: '' },
    { id: 'base-nd152', order: 4, text: 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng', validFrom: '2025-07-01', validTo: '2027-02-28', source: 'NĐ 152/2025/NĐ-CP, Điều 59, 60', confirmed: true, note: 'Tự hết hiệu lực ngày 01/3/2027 nếu không được gia hạn.' },
  ],
  baseSalaries: [
    { id: 'salary-2024', amountVnd: 2_340_000, validFrom: '2024-07-01', validTo: '2026-06-30', source: 'NĐ 73/2024/NĐ-CP', confirmed: true, note: '' },
    { id: 'salary-2026', amountVnd: 2_530_000, validFrom: '2026-07-01', validTo: null, source: 'NĐ 161/2026/NĐ-CP', confirmed: true, note: '' },
  ],
  awardForms: [
    { id: 'GK_XA-person', code: 'GK_XA', name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', kind: 'form', subjectKind: 'person', decidedBy: 'commune', multiplier: 0.3, validFrom: '2025-07-01', validTo: null, source: 'NĐ 152/2025/NĐ-CP, Điều 54.1.e', confirmed: true, note: '' },
    { id: 'GK_XA-collective', code: 'GK_XA', name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', kind: 'form', subjectKind: 'collective', decidedBy: 'commune', multiplier: 0.6, validFrom: '2025-07-01', validTo: null, source: 'NĐ 152/2025/NĐ-CP, Điều 54.2.c', confirmed: true, note: '' },
    { id: 'GK_XA-household', code: 'GK_XA', name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', kind: 'form', subjectKind: 'household', decidedBy: 'commune', multiplier: 0.45, validFrom: '2025-07-01', validTo: null, source: 'NĐ 152/2025/NĐ-CP, Điều 54.3', confirmed: true, note: '' },
  ],
  parameters: [
    { id: 'prize-round', key: 'prize.roundUpToVnd', title: 'Làm tròn lên tiền thưởng (đồng)', value: 10_000, validFrom: '2025-07-01', validTo: null, source: 'NĐ 152/2025/NĐ-CP, Điều 49.2', confirmed: true, note: '' },
    { id: 'vote-threshold', key: 'vote.thresholdPercent', title: 'Tỷ lệ đồng ý phải trên (%, trên tổng số thành viên)', value: 50, validFrom: null, validTo: null, source: 'Mặc định, cần đối chiếu quy định của thành phố', confirmed: false, note: '' },
    { id: 'council-quorum', key: 'council.quorumShare', title: 'Số thành viên có mặt tối thiểu (phần của tổng số)', value: 2 / 3, validFrom: null, validTo: null, source: 'Theo mẫu Hội đồng trung ương (NĐ 152/2025/NĐ-CP, Điều 45.4.b)', confirmed: false, note: '' },
  ],
}
