import type { VoteProblem } from './problems'

/** Why the numbers of a vote cannot be, with what would be right: for the grid, for acts that refuse and for round files. */
export const voteProblemTexts: Readonly<Record<VoteProblem, string>> = {
  otherMembers: 'Tổng số khác số thành viên của phiên họp.',
  presentAboveAttendance: 'Có mặt nhiều hơn số điểm danh của phiên họp.',
  presentAboveMembers: 'Có mặt nhiều hơn tổng số thành viên.',
  writtenAboveAbsent: 'Ý kiến bằng văn bản nhiều hơn số vắng mặt.',
  writtenAboveOpinions:
    'Ý kiến bằng văn bản nhiều hơn số thành viên vắng có gửi văn bản. Ghi người có văn bản ở phiên họp, hoặc sửa số này.',
  issuedAbovePresent: 'Phát ra nhiều hơn số thành viên có mặt và không tránh mặt.',
  collectedAboveIssued: 'Thu về nhiều hơn phát ra. Sửa một trong hai số.',
  validAboveCollected: 'Hợp lệ nhiều hơn thu về. Sửa một trong hai số.',
  ballotsDoNotAdd: 'Đồng ý, không đồng ý và phiếu trắng (nếu phiếu trắng hợp lệ) phải bằng số phiếu hợp lệ.',
  blankAboveInvalid: 'Phiếu trắng không hợp lệ nên không được nhiều hơn số phiếu thu về trừ số phiếu hợp lệ.',
  favourAboveVoters: 'Đồng ý nhiều hơn số thành viên được biểu quyết (có mặt, gửi văn bản, không tránh mặt).',
  voicesAboveVoters: 'Đồng ý và không đồng ý cộng lại nhiều hơn số thành viên được biểu quyết.',
  recusedUnknown: 'Người tránh mặt không có trong danh sách thành viên của phiên họp.',
  writtenFavourAboveWritten: 'Ý kiến đồng ý bằng văn bản nhiều hơn số ý kiến đã nhận.',
}
