/** Words of the package for whoever helps. */
export const diagnosisText = {
  title: 'Gói chẩn đoán',
  lead: 'Một tệp để gửi người hỗ trợ khi chương trình có trục trặc: phiên bản, số lượng bản ghi, dung lượng, thời gian, mã lỗi. Trong tệp không có tên người, đơn vị, số điện thoại, nội dung văn bản hay đường dẫn trên máy; mở bằng Notepad xem được.',
  save: 'Lưu gói chẩn đoán',
  saved: (fileName: string) => `Đã lưu gói chẩn đoán “${fileName}”.`,
  fileName: (stamp: string) => `Chan doan So Vang - ${stamp}.txt`,
  head: 'GÓI CHẨN ĐOÁN SỔ VÀNG. Chỉ có phiên bản, số lượng, dung lượng, thời gian và mã lỗi; không có dữ liệu của cơ quan.',
} as const
