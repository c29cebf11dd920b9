import type { BaseSalary } from '../types'

/** Monthly base salary by the day of the decision. Source of the rule: Decree 152/2025/NĐ-CP, art. 49.1. */
export const seedBaseSalaries: readonly BaseSalary[] = [
  {
    id: 'salary-2024',
    amountVnd: 2_340_000,
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
    source: 'NĐ 73/2024/NĐ-CP',
    confirmed: true,
    note: '',
  },
  {
    id: 'salary-2026',
    amountVnd: 2_530_000,
    validFrom: '2026-07-01',
    validTo: null,
    source: 'NĐ 161/2026/NĐ-CP',
    confirmed: true,
    note: '',
  },
]
