import type { BaseSalary } from '../types'
import { lastRead } from './lastRead'

/** Monthly base salary by the day of the decision. Source of the rule: Decree 152/2025/NĐ-CP, art. 49.1. */
export const seedBaseSalaries: readonly BaseSalary[] = [
  {
    id: 'salary-2024',
    amountVnd: 2_340_000,
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
    source: 'NĐ 73/2024/NĐ-CP, Điều 3.2',
    confirmedOn: lastRead,
    note: '',
  },
  {
    id: 'salary-2026',
    amountVnd: 2_530_000,
    validFrom: '2026-07-01',
    validTo: null,
    source: 'NĐ 161/2026/NĐ-CP, Điều 3.2',
    confirmedOn: lastRead,
    note: '',
  },
]
