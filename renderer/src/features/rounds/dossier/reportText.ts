/** Words of the report of a line. */
export const reportText = {
  write: 'Viết lời báo cáo',
  edit: 'Sửa lời báo cáo',
  title: (name: string) => `Lời báo cáo thành tích: ${name}`,
  hint: 'Lời ghi ở đây được giữ cùng hồ sơ và in nguyên vào báo cáo, soạn lại bao nhiêu lần cũng không mất. Phần để trống in dấu chấm.',
  learning: 'Trình độ chuyên môn, nghiệp vụ; học hàm, học vị, danh hiệu',
  structure: 'Quá trình thành lập, cơ cấu tổ chức, tổng số người',
  duties: 'Quyền hạn, chức năng, nhiệm vụ được giao',
  registered: 'Nội dung đã đăng ký trong phong trào',
  occasion: 'Thời gian, địa điểm, hoàn cảnh',
  deed: 'Hành động, kết quả (thêm vào lời ở danh sách)',
  results: 'Thành tích, số liệu so sánh (thêm vào lời ở danh sách)',
  conduct: 'Việc chấp hành chủ trương, pháp luật; hoạt động đảng, đoàn thể',
  gave: 'Đóng góp công sức, đất đai, tài sản; việc chấp hành pháp luật',
  confirmed: 'Xác nhận của nơi xảy ra',
  save: 'Lưu',
  cancel: 'Hủy',
} as const
