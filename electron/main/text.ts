/** Everything the main process itself shows; the page has its own texts. */
export const text = {
  windowTitle: 'Sổ Vàng',
  view: 'Xem',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomReset: 'Cỡ thường',
  fullScreen: 'Toàn màn hình',
  chosenFolder: 'thư mục đã chọn',
  savedFile: 'tệp đã lưu',
  choose: 'Chọn',
  save: 'Lưu',
  open: 'Mở',
  saveTitle: 'Lưu tệp',
  pickTitle: 'Chọn tệp',
  allFiles: 'Tất cả các tệp',
  twinTitles: { first: 'Chọn nơi giữ bản sao và nhật ký', second: 'Chọn nơi thứ hai (USB, thư mục chung)' },
  noRoom: {
    message: 'Ổ đĩa gần đầy, Sổ Vàng chưa mở để giữ an toàn cho dữ liệu',
    detail: (megabytes: string, folder: string) =>
      `Chỉ còn ${megabytes} MB trống. Ghi vào ổ đĩa đầy có thể làm hỏng kho dữ liệu, nên chương trình chưa động đến gì cả: dữ liệu, bản sao và nhật ký còn nguyên tại\n${folder}\n\nHãy đổ Thùng rác, xóa hoặc chuyển bớt tệp lớn (phim, bộ cài) cho đến khi còn ít nhất 200 MB, rồi bấm “Kiểm tra lại”.`,
    again: 'Kiểm tra lại',
    quit: 'Thoát',
  },
  unsaved: {
    message: 'Có nội dung chưa lưu',
    detail: 'Nếu rời đi bây giờ, phần đang nhập sẽ mất.',
    stay: 'Ở lại',
    leave: 'Rời đi, bỏ phần chưa lưu',
  },
  pageGone: {
    message: 'Màn hình gặp trục trặc và phải mở lại',
    detail: (reference: string) => `Dữ liệu đã lưu vẫn còn. Mã nhật ký: ${reference}.`,
    reopen: 'Mở lại',
  },
  cannotStart: {
    title: 'Sổ Vàng chưa mở được',
    detail: (reference: string) =>
      `Chương trình thiếu tệp hoặc bị chặn. Hãy cài lại Sổ Vàng; dữ liệu đã lưu vẫn còn. Mã nhật ký: ${reference}.`,
  },
  fileKinds: {
    docx: 'Văn bản Word',
    xlsx: 'Bảng tính Excel',
    pdf: 'Tệp PDF',
    json: 'Tệp đợt xét',
    txt: 'Tệp chữ',
    svbackup: 'Bản sao lưu Sổ Vàng',
    svnhatky: 'Tệp nhật ký đã đóng',
  } as Readonly<Record<string, string>>,
  otherFile: 'Tệp',
  unknownUser: 'Người dùng',
} as const
