import { formatCount } from '@shared/lib/numbers'

/** Words for many records at once: setting a field, looking for doubles. */
export const bulkText = {
  choose: 'Chọn nhiều',
  stop: 'Thôi chọn',
  chosen: (count: number) => `Đã chọn ${formatCount(count)}`,
  all: (count: number) => `Chọn cả ${formatCount(count)} đang hiện`,
  none: 'Bỏ chọn hết',
  edit: 'Ghi cho mọi hồ sơ đã chọn…',
  title: (count: number) => `Ghi cho ${formatCount(count)} hồ sơ`,
  lead: 'Một ô được ghi như nhau cho mọi hồ sơ đã chọn. Văn bản đã ký không đổi. Có thể bấm Ctrl+Z để trả lại từng hồ sơ như cũ.',
  field: 'Ô cần ghi',
  value: 'Ghi là',
  emptyHint: 'Để trống thì ô này của mọi hồ sơ đã chọn sẽ trống.',
  effect: (changed: number, same: number) =>
    changed === 0
      ? 'Mọi hồ sơ đã chọn đều đã ghi như vậy.'
      : `${formatCount(changed)} hồ sơ sẽ đổi${same > 0 ? `, ${formatCount(same)} đã ghi như vậy` : ''}.`,
  overwrites: (count: number) => `Trong đó ${formatCount(count)} hồ sơ đang ghi khác sẽ bị ghi đè.`,
  confirm: 'Ghi',
  act: (field: string, count: number) => `Ghi ${field.toLowerCase()} cho ${formatCount(count)} hồ sơ`,
  done: (count: number) => `Đã ghi cho ${formatCount(count)} hồ sơ. Bấm Ctrl+Z để trả lại như cũ.`,
  doubles: {
    open: 'Rà hồ sơ trùng',
    title: 'Những hồ sơ có thể là một',
    lead: 'So theo tên, năm sinh, đơn vị và địa chỉ, như khi nhập danh sách. Không có gì tự gộp: mở từng cặp để gộp, hoặc để nguyên.',
    none: 'Không thấy hai hồ sơ nào có thể là một.',
    count: (count: number) => `${formatCount(count)} cặp`,
    more: (count: number) => `Còn ${formatCount(count)} cặp nữa, ít chắc hơn: gộp bớt rồi mở lại.`,
    merge: 'Gộp…',
    mergeOf: (name: string) => `Gộp hai hồ sơ ${name}`,
    close: 'Đóng',
    reasons: {
      same: 'Trùng tên, không có gì khác nhau',
      yearMissing: 'Trùng tên, thiếu năm sinh ở một hồ sơ',
      severalKnown: 'Trùng tên',
      ended: 'Trùng tên, một hồ sơ đã ngừng dùng',
      placeDiffers: 'Trùng tên, khác đơn vị hoặc địa chỉ',
      marksDiffer: 'Tên chỉ khác dấu, cùng năm sinh',
      dayDiffers: 'Trùng tên, khác ngày sinh',
    },
  },
} as const
