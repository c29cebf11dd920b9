import { formatCount } from '@shared/lib/numbers'
const named = (copies: number, files: number): string[] => [
  ...(copies === 0 ? [] : [`${formatCount(copies)} bản sao cũ`]),
  ...(files === 0 ? [] : [`${formatCount(files)} tệp kèm`]),
]
/** Words of copies and journal that are sealed, or not yet. */
export const sealingText = {
  ask: {
    title: 'Mã hóa cả bản sao và tệp kèm cũ?',
    text: (copies: number, files: number) =>
      `Chưa mã hóa: ${[...named(copies, files), 'nhật ký ghi trước đây'].join(', ')}. Ai mở thư mục Sổ Vàng hoặc USB cũng đọc được.\n\nMã hóa: từng bản, từng tệp được mở, mã hóa, mở lại đối chiếu rồi mới thay (tệp kèm ở nơi thứ hai thay theo); nhật ký cũ mà bản sao mới đã gồm đủ thì xóa. Từ đó mở bản nào, tệp nào cũng cần mật khẩu hoặc mã khôi phục; trong Sổ Vàng đang mở khóa thì vẫn mở tệp kèm như thường. Bấm “Hủy” thì bản cũ và tệp kèm cũ để nguyên, vẫn đọc được.`,
    confirm: 'Mã hóa cả bản cũ',
  },
  sealing: 'Đang mã hóa bản sao và tệp kèm cũ',
  opening: 'Đang bỏ mã hóa các tệp kèm',
  sealed: (copies: number, files: number) =>
    `${copies + files === 0 ? 'Đã bỏ' : `Đã mã hóa ${named(copies, files).join(', ')} và bỏ`} nhật ký chưa mã hóa.`,
  opened: (files: number) => `Đã bỏ mã hóa ${formatCount(files)} tệp kèm; nơi thứ hai thay theo ở lần sao lưu tới.`,
  left: (files: number) => `${formatCount(files)} tệp kèm không mở được (mật khẩu khác hoặc tệp hỏng) nên để nguyên.`,
  plain: (copies: number, files: number) =>
    `${[...(copies === 0 ? [] : [`${formatCount(copies)} bản sao trong thư mục`]), ...(files === 0 ? [] : [`${formatCount(files)} tệp kèm`])].join(' và ')} chưa mã hóa.`,
  newest: {
    on: 'Đã sao lưu một bản có mã hóa; từ nay nhật ký, bản sao và tệp kèm mới đều mã hóa.',
    changed: 'Đã sao lưu một bản theo mật khẩu mới. Bản cũ hơn vẫn mở bằng mật khẩu cũ hoặc mã khôi phục.',
    off: 'Đã sao lưu một bản không mã hóa. Bản đã mã hóa trước đây vẫn cần mật khẩu hoặc mã khôi phục cũ.',
  },
} as const
