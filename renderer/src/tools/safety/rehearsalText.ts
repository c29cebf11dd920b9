import { formatAmount } from '@shared/lib/money'
import type { Rehearsal } from '@renderer/data/twin/rehearsal'
import { errorText } from '@renderer/text/errorText'

/** Words of the monthly rehearsal of a restore. */
export const rehearsalText = {
  title: 'Diễn tập khôi phục',
  none: 'Chưa lần nào',
  never: 'Nên diễn tập',
  whole: 'Khôi phục đủ',
  failed: 'Không khôi phục được',
  running: 'Đang diễn tập',
  hint: 'Mỗi tháng tự làm một lần.',
  first: 'Diễn tập ngay',
  again: 'Diễn tập lại',
  said: (facts: string) => `Diễn tập khôi phục hằng tháng: ${facts} Dữ liệu đang mở không bị động đến.`,
  facts: (rows: string, seconds: string) => `${rows} bản ghi trong ${seconds} giây.`,
} as const

/** How a rehearsal went, in one sentence. */
export const rehearsalWords = ({ ms, rows, problem }: Rehearsal): string =>
  problem === null ? rehearsalText.facts(formatAmount(rows), (ms / 1000).toFixed(1).replace('.', ',')) : errorText(problem)
