import type { DocumentKind } from '@shared/documents/kinds'

/** Words of a round's documents. */
const previews: Record<DocumentKind, string> = {
  plan: 'Xem kế hoạch',
  submission: 'Xem tờ trình',
  minutes: 'Xem biên bản',
  invitation: 'Xem giấy mời',
  ballotPaper: 'Xem phiếu bầu',
  countingMinutes: 'Xem biên bản kiểm phiếu',
  decision: 'Xem quyết định',
  certificates: 'Xem giấy khen',
  certificatesPreprinted: 'Xem giấy khen in sẵn',
  submissionUp: 'Xem tờ trình cấp trên',
  correction: 'Xem quyết định đính chính',
  cancellation: 'Xem quyết định hủy bỏ',
  paymentList: 'Xem danh sách chi',
  councilFounding: 'Xem quyết định thành lập',
  dossierReturn: 'Xem phiếu trả hồ sơ',
  achievementReport: 'Xem báo cáo thành tích',
  achievementSummary: 'Xem tóm tắt thành tích',
  postingNotice: 'Xem thông báo niêm yết',
  postingEnd: 'Xem biên bản kết thúc niêm yết',
  opinionPaper: 'Xem phiếu lấy ý kiến',
  opinionSummary: 'Xem biên bản tổng hợp ý kiến',
  reportRequest: 'Xem công văn đề nghị báo cáo',
  reportReminder: 'Xem công văn đôn đốc',
  registrationList: 'Xem danh sách đăng ký',
}
export const documentsText = {
  title: 'Văn bản',
  preview: (kind: DocumentKind) => previews[kind],
  print: 'In giấy khen',
  produce: 'Lập bộ văn bản',
} as const
