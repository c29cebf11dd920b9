/** Words of Thiết lập. */
export const settingsText = {
  title: 'Thiết lập', nav: 'Các mục thiết lập', version: (version: string) => `Sổ Vàng ${version}`,
  sections: {
    unit: { title: 'Cơ quan', facts: 'Tên cơ quan, cấp trên, địa danh và phòng tham mưu', act: 'Sửa thông tin cơ quan' },
    signers: { title: 'Người ký', facts: 'Ai ký Quyết định, Giấy khen, Kế hoạch', act: 'Sửa người ký' },
    council: { title: 'Hội đồng', facts: 'Hội đồng Thi đua - Khen thưởng, dùng cho biên bản và biểu quyết', act: 'Sửa Hội đồng' },
    abbreviations: { title: 'Chữ viết tắt', facts: 'Dùng trong ký hiệu văn bản và dòng Lưu', act: 'Sửa chữ viết tắt' },
    style: { title: 'Thể thức', facts: 'Những chỗ Nghị định 30/2020/NĐ-CP cho cơ quan tự chọn', act: 'Sửa lựa chọn thể thức' },
    certificates: { title: 'Giấy khen và máy in', facts: 'Vị trí từng dòng trên Giấy khen, canh theo máy in' },
    safety: { title: 'Sao lưu và khôi phục', facts: 'Bản sao toàn bộ dữ liệu trong một tệp' },
    profiles: { title: 'Hồ sơ dùng', facts: 'Dữ liệu của cơ quan và dữ liệu mẫu để tập' },
  },
  unitCard: 'Tên và địa danh', roomCard: 'Phòng tham mưu',
  save: 'Lưu', dirty: 'Chưa lưu', saved: (title: string) => `Đã lưu: ${title}.`, unchanged: 'Không có gì thay đổi.',
  problems: 'Có ô chưa đúng. Hãy sửa các ô được đánh dấu.',
  safety: {
    backup: 'Sao lưu', backupText: 'Ghi mọi dữ liệu vào một tệp, mở thử và đối chiếu trước khi báo xong. Nên lưu ra USB hoặc ổ đĩa khác, ít nhất mỗi tuần một lần.',
    backUp: 'Sao lưu ngay', last: (when: string, rows: string, fileName: string) => `Lần gần nhất: ${when}, ${rows} bản ghi, tệp “${fileName}”.`, never: 'Chưa sao lưu lần nào.',
    restore: 'Khôi phục', restoreText: 'Thay toàn bộ dữ liệu đang mở bằng một bản sao lưu. Chương trình kiểm tra cả tệp và cho xem nội dung trước khi thay.', restoreAction: 'Khôi phục từ tệp',
    storage: 'Nơi chứa dữ liệu', kept: 'Hệ thống đã cam kết không tự xóa dữ liệu khi ổ đĩa gần đầy.', notKept: 'Hệ thống chưa cam kết giữ dữ liệu khi ổ đĩa gần đầy, vì vậy càng cần sao lưu đều.',
    used: (mb: string) => `Dữ liệu đang dùng khoảng ${mb} MB.`,
  },
  profiles: {
    current: 'Đang mở', real: 'Dữ liệu của cơ quan', realText: 'Dùng để làm việc thật: ban hành, in giấy khen, vào sổ vàng.',
    practice: 'Dữ liệu mẫu', practiceText: 'Một xã giả định với người và đơn vị hư cấu, để tập dùng. Có dải sọc bao quanh màn hình, không lẫn với dữ liệu của cơ quan.',
    open: 'Mở', restart: 'Làm mới dữ liệu mẫu', restartTitle: 'Làm mới dữ liệu mẫu', restartQuestion: 'Mọi thay đổi trong dữ liệu mẫu sẽ mất và dữ liệu mẫu trở lại như ban đầu. Dữ liệu của cơ quan không bị động đến.',
  },
} as const
