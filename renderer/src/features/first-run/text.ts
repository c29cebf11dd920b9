/** Words of the first run. */
export const firstRunText = {
  title: 'Bắt đầu',
  lead: 'Sổ Vàng giúp làm công tác thi đua, khen thưởng của cơ quan, từ kế hoạch phong trào đến tấm Giấy khen. Mọi dữ liệu nằm trên máy này, không gửi đi đâu.',
  setUp: 'Thiết lập cho cơ quan', setUpText: 'Điền tên cơ quan, người ký và Hội đồng. Khoảng năm phút; chỗ nào chưa biết có thể để lại sau.',
  tryOut: 'Dùng thử với dữ liệu mẫu', tryOutText: 'Một xã giả định với phong trào, danh sách và đợt xét có sẵn để làm quen. Không lẫn với dữ liệu của cơ quan.',
  restore: 'Khôi phục từ bản sao lưu', restoreText: 'Chuyển từ máy cũ sang, hoặc nhận lại từ người phụ trách trước.',
  redo: (label: string) => `Làm lại: ${label}`,
  redoText: 'Thao tác này vừa được hoàn tác; dữ liệu còn nguyên.',
  wizard: 'Thiết lập cho cơ quan',
  step: (index: number, total: number) => `Bước ${index} / ${total}`,
  steps: {
    unit: { title: 'Cơ quan', lead: 'Tên này đứng đầu mọi văn bản.' },
    room: { title: 'Phòng tham mưu', lead: 'Phòng soạn Tờ trình, giữ hồ sơ và trình Hội đồng.' },
    signers: { title: 'Người ký', lead: 'Người ký Quyết định khen thưởng, Giấy khen và Kế hoạch.' },
    council: { title: 'Hội đồng', lead: 'Hội đồng Thi đua - Khen thưởng. Chức vụ đã gợi ý sẵn, chỉ cần điền tên và sửa chỗ khác.' },
    abbreviations: { title: 'Chữ viết tắt', lead: 'Đã điền sẵn theo cách thường dùng; sửa lại nếu cơ quan viết khác.' },
  },
  fundSource: (unit: string) => `Quỹ thi đua, khen thưởng của ${unit}`,
  back: 'Quay lại', next: 'Tiếp tục', finish: 'Hoàn tất thiết lập', toDoors: 'Quay lại trang Bắt đầu',
  act: 'Thiết lập cơ quan',
  done: (name: string) => `Đã thiết lập ${name}.`,
} as const
