import type { DecisionBase } from '../types'

/** The bases that every decision starts with, in the order of print. Only rows whose whole wording is known: a basis is printed as it stands. */
export const seedDecisionBases: readonly DecisionBase[] = [
  {
    id: 'base-localGovernment',
    order: 1,
    text: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    validFrom: '2025-06-16',
    validTo: null,
    source: 'Luật Tổ chức chính quyền địa phương',
    confirmed: true,
    note: '',
  },
  {
    id: 'base-emulationLaw',
    order: 2,
    text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    validFrom: '2024-01-01',
    validTo: null,
    source: 'Luật 06/2022/QH15',
    confirmed: true,
    note: '',
  },
  {
    id: 'base-nd152',
    order: 4,
    text: 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2025-07-01',
    validTo: '2027-02-28',
    source: 'NĐ 152/2025/NĐ-CP, Điều 59, 60',
    confirmed: true,
    note: 'Tự hết hiệu lực ngày 01/3/2027 nếu không được gia hạn.',
  },
]
