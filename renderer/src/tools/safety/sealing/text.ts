/** Words of copies and journal that are sealed, or not yet. */
export const sealingText = {
  ask: {
    title: 'Mã hóa cả bản sao cũ?',
    text: (copies: number) =>
      `${copies === 0 ? 'Nhật ký ghi trước đây' : `${copies} bản sao và nhật ký ghi trước đây`} chưa mã hóa: ai mở thư mục Sổ Vàng hoặc USB cũng đọc được.\n\nMã hóa: từng bản được mở, mã hóa, mở lại đối chiếu rồi mới thay; nhật ký cũ mà bản sao mới đã gồm đủ thì xóa. Từ đó mở bản nào cũng cần mật khẩu hoặc mã khôi phục. Bấm “Hủy” thì bản cũ để nguyên, vẫn đọc được.`,
    confirm: 'Mã hóa cả bản cũ',
  },
  sealing: 'Đang mã hóa các bản sao cũ',
  sealed: (copies: number) => `Đã mã hóa ${copies} bản sao cũ và bỏ nhật ký chưa mã hóa.`,
  plain: (copies: number) => `${copies} bản sao trong thư mục chưa mã hóa.`,
  newest: {
    on: 'Đã sao lưu một bản có mã hóa; từ nay nhật ký và bản sao đều mã hóa.',
    changed: 'Đã sao lưu một bản theo mật khẩu mới. Bản cũ hơn vẫn mở bằng mật khẩu cũ hoặc mã khôi phục.',
    off: 'Đã sao lưu một bản không mã hóa. Bản đã mã hóa trước đây vẫn cần mật khẩu hoặc mã khôi phục cũ.',
  },
} as const
