import { formatMoney } from '@shared/lib/money'

/** A sum as it is shown; one that nobody can reckon yet is never "0 đ". */
export const totalWords = (totalVnd: number | null): string => (totalVnd === null ? 'chưa tính được' : formatMoney(totalVnd))
