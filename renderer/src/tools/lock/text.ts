/** Words of the password and its code. */
export const lockText = {
  password: 'Mật khẩu',
  code: 'Mã khôi phục',
  codeHint: '24 chữ và số trên tờ giấy đã in; không cần gạch nối.',
  caps: 'Đang bật Caps Lock.',
  useCode: 'Quên mật khẩu, dùng mã khôi phục',
  usePassword: 'Dùng mật khẩu',
  locked: 'Sổ Vàng đang khóa',
  lockedHint: 'Việc đang làm dở vẫn còn nguyên sau khi mở khóa.',
  startHint: 'Gõ mật khẩu để mở Sổ Vàng.',
  unlock: 'Mở khóa',
  wait: (seconds: number) => `Sai nhiều lần. Hãy chờ ${seconds} giây rồi thử lại.`,
  lockNow: 'Khóa màn hình (Ctrl+Shift+L)',
  newPassword: 'Mật khẩu mới',
  repeat: 'Gõ lại mật khẩu mới',
  newLead: 'Đã mở bằng mã khôi phục. Hãy đặt mật khẩu mới; mã khôi phục cũ vẫn dùng được.',
  setNew: 'Đặt mật khẩu mới',
  notRenewed: (why: string) => `Chưa đặt được mật khẩu mới. ${why}`,
  later: 'Để sau',
  short: (least: number) => `Mật khẩu cần ít nhất ${least} ký tự.`,
  different: 'Hai lần gõ chưa giống nhau.',
  unseal: {
    title: 'Tệp có mã hóa',
    lead: (fileName: string) => `“${fileName}” chỉ mở được bằng mật khẩu của Sổ Vàng lúc lưu tệp, hoặc mã khôi phục đã in.`,
    open: 'Mở tệp',
    cancel: 'Hủy',
  },
} as const

/** The shortest password that is taken. */
export const leastLength = 8
