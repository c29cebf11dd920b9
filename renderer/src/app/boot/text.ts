/** Words of the start and of the walls that catch what went wrong. */
export const bootText = {
  starting: 'Đang mở Sổ Vàng',
  preparingPractice: 'Đang chuẩn bị dữ liệu mẫu',
  upgrading: 'Đang sao lưu rồi chuyển dữ liệu sang dạng của bản mới. Nhật ký dài thì mất vài phút, xin đừng tắt máy.',
  blocked: 'Sổ Vàng đang mở ở một cửa sổ khác bằng bản cũ',
  blockedText:
    'Bản mới cần chuyển dữ liệu sang dạng mới, mà cửa sổ kia còn giữ dữ liệu. Hãy lưu việc đang làm ở cửa sổ ấy rồi đóng nó; màn hình này tự mở tiếp, dữ liệu không bị động đến.',
  cannotOpen: 'Chưa mở được dữ liệu',
  /** What stopped a window whose data were open and sound. */
  stopped: {
    'data.replaced': 'Dữ liệu đã được thay ở cửa sổ khác',
    'data.upgraded': 'Bản Sổ Vàng mới hơn đã mở dữ liệu ở cửa sổ khác',
  },
  tryAgain: 'Thử lại',
  usePractice: 'Dùng thử với dữ liệu mẫu',
  renewPractice: 'Làm mới dữ liệu mẫu',
  useReal: 'Về dữ liệu của cơ quan',
  pageBroken: 'Màn hình này gặp trục trặc',
  toToday: 'Về Hôm nay',
  reload: 'Tải lại màn hình',
  notFound: 'Không có màn hình này',
  notFoundText: 'Địa chỉ vừa mở không còn dùng. Hãy chọn một phần ở thanh bên trái.',
  savedIsSafe: 'Mọi thao tác đã báo “Đã lưu” vẫn còn nguyên.',
} as const
