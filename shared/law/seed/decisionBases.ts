import type { DecisionBase } from '../types'
import { nd129Citation, nd152Citation, tt15Citation } from './instruments'
import { lastRead } from './lastRead'

/** The bases that every decision starts with, in the order of print. Only rows whose whole wording is known: a basis is printed as it stands. */
export const seedDecisionBases: readonly DecisionBase[] = [
  {
    id: 'base-localGovernment',
    order: 1,
    text: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    validFrom: '2025-06-16',
    validTo: null,
    source: 'Luật Tổ chức chính quyền địa phương',
    confirmedOn: lastRead,
    note: '',
  },
  {
    id: 'base-emulationLaw',
    order: 2,
    text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    validFrom: '2024-01-01',
    validTo: null,
    source: 'Luật 06/2022/QH15',
    confirmedOn: lastRead,
    note: '',
  },
  {
    id: 'base-nd129',
    order: 3,
    text: nd129Citation,
    validFrom: '2025-07-01',
    validTo: null,
    source: 'NĐ 129/2025/NĐ-CP, Điều 59',
    confirmedOn: lastRead,
    note: 'Căn cứ thẩm quyền của Chủ tịch Ủy ban nhân dân xã.',
  },
  {
    id: 'base-nd152',
    order: 4,
    text: nd152Citation,
    validFrom: '2025-07-01',
    validTo: '2027-02-28',
    source: 'NĐ 152/2025/NĐ-CP, Điều 59, 60',
    confirmedOn: lastRead,
    note: 'Tự hết hiệu lực ngày 01/3/2027 nếu không được gia hạn.',
  },
  {
    id: 'base-tt15',
    order: 5,
    text: tt15Citation,
    validFrom: '2025-08-05',
    validTo: '2027-02-28',
    source: 'TT 15/2025/TT-BNV',
    confirmedOn: lastRead,
    note: 'Ngày hết hiệu lực chưa đối chiếu.',
  },
]
