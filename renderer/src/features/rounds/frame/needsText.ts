import { formatCount } from '@shared/lib/numbers'

/** Words of the list of everything that papers still need. */
export const needsText = {
  title: 'Cần cho văn bản',
  blocked: 'Phải có',
  attention: 'Nên xem',
  sound: 'Đạt',
  counts: (blocked: number, attention: number) =>
    [blocked === 0 ? '' : `✕ ${formatCount(blocked)}`, attention === 0 ? '' : `▲ ${formatCount(attention)}`]
      .filter((part) => part !== '')
      .join(' · '),
  nothing: 'Đủ nội dung, không còn chỗ nào phải xem.',
  more: (count: number) => `Xem thêm ${formatCount(count)} mục`,
  keys: 'Bấm một dòng để đến đúng ô; F8: mục tiếp theo.',
} as const
