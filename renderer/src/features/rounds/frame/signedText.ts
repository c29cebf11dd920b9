/** Words of papers that are signed before the decision. */
export const signedText = {
  minutes: 'Biên bản',
  notice: 'Thông báo',
  submission: 'Tờ trình',
  slip: 'Phiếu',
  signed: (paper: string, day: string) => `${paper} đã ký ngày ${day}`,
  sign: (paper: string) => `Ghi ${paper.toLowerCase()} đã ký`,
  unsign: 'Bỏ ghi nhận đã ký',
  day: (paper: string) => `Ngày ký ${paper.toLowerCase()}`,
  chooseDay: 'Chọn ngày ký.',
  submissionMissing: 'Ghi số và ngày tờ trình trước.',
} as const
