import { formatCount } from '@shared/lib/numbers'

/** Words of putting subjects forward in a round. */
export const proposalsText = {
  round: 'Đợt xét',
  roundName: (year: number) => `Khen thưởng công trạng năm ${year}`,
  newRound: (year: number) => `Mở đợt mới: Khen thưởng công trạng năm ${year}`,
  cancel: 'Hủy',
  add: (count: number) => (count === 0 ? 'Đưa vào đợt xét' : `Đưa ${formatCount(count)} đề nghị vào đợt xét`),
  added: (added: number, present: number) =>
    present === 0
      ? `Đã đưa ${formatCount(added)} đề nghị vào đợt xét.`
      : `Đã đưa ${formatCount(added)} đề nghị vào đợt xét; ${formatCount(present)} đề nghị đã có trong đợt.`,
} as const
