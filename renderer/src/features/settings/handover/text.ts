/** Words of Thiết lập › Bàn giao. */
export const handoverText = {
  proof: 'Số liệu đối chiếu',
  proofLead:
    'Hai máy có cùng dữ liệu thì cùng số liệu và cùng mã. In ở máy cũ ngay sau khi sao lưu; ở máy mới, khôi phục xong rồi gõ mã của máy cũ vào đây.',
  code: 'Mã đối chiếu',
  last: (when: string) => `Thao tác cuối: ${when}`,
  none: 'Chưa có thao tác nào',
  theirs: 'Mã của máy kia',
  same: 'Khớp: hai máy có cùng dữ liệu.',
  other: 'Không khớp. Hãy xem máy cũ có làm thêm việc gì sau khi sao lưu không; nếu có, sao lưu và khôi phục lại.',
  print: 'In số liệu bàn giao',
  paper: 'SỐ LIỆU BÀN GIAO DỮ LIỆU SỔ VÀNG',
  paperFacts: (office: string, when: string) => `${office}. In lúc ${when}.`,
  paperSign: ['Bên giao', 'Bên nhận'],
  paperNote: 'Máy nhận khôi phục xong phải có cùng số liệu và cùng mã đối chiếu.',
  rows: 'Số bản ghi',
  kind: 'Loại bản ghi',
  guides: [
    {
      title: 'Cán bộ mới, vẫn máy này',
      steps: [
        { text: 'Hoàn tất hoặc ghi lại việc đang dở ở Hôm nay và Đợt xét khen thưởng.', to: '/' },
        { text: 'Sao lưu ra USB, giữ một bản tại phòng.', to: 'sao-luu' },
        { text: 'In số liệu bàn giao ở trên, hai bên ký.', to: null },
        {
          text: 'Nếu có khóa: giao mật khẩu cùng mã khôi phục, cán bộ mới đổi mật khẩu ngay. Mã cũ vẫn mở được; muốn thay cả mã thì bỏ khóa rồi đặt khóa lại.',
          to: 'khoa',
        },
        { text: 'Cán bộ mới đăng nhập Windows bằng tài khoản của máy này; nhật ký ghi tên tài khoản đang dùng.', to: null },
        { text: 'Xem lại Người ký, Hội đồng, phòng tham mưu.', to: 'nguoi-ky' },
      ],
    },
    {
      title: 'Chuyển sang máy mới',
      steps: [
        { text: 'Máy cũ: bấm “Sao lưu ra tệp”, lưu vào USB; tệp mang theo cả tệp đính kèm và nhật ký các năm đã đóng.', to: 'sao-luu' },
        { text: 'Máy cũ: in số liệu bàn giao, đặt máy cũ chỉ xem (thẻ bên dưới).', to: null },
        { text: 'Máy mới: cài Sổ Vàng, ở màn hình đầu chọn “Khôi phục từ bản sao lưu”.', to: null },
        { text: 'Máy mới: mở trang này, gõ mã của máy cũ, phải thấy “Khớp”.', to: null },
        { text: 'Máy mới: chọn nơi giữ bản sao và nơi thứ hai, đặt khóa nếu cần.', to: 'sao-luu' },
        { text: 'Máy mới: in thử một giấy khen để canh máy in.', to: 'giay-khen' },
      ],
    },
    {
      title: 'Máy cũ sau khi đã chuyển',
      steps: [
        { text: 'Giữ chỉ xem ít nhất đến khi máy mới đã làm việc và sao lưu được một tuần.', to: null },
        {
          text: 'Muốn xóa hẳn: gỡ Sổ Vàng trong Windows, rồi tự xóa thư mục Tài liệu\\Sổ Vàng và %APPDATA%\\SoVang. Chạy trong trình duyệt: xóa dữ liệu trang web của Sổ Vàng trong cài đặt trình duyệt, và thư mục bản sao nếu đã chọn. Chương trình không tự xóa dữ liệu của cơ quan.',
          to: null,
        },
        { text: 'Máy thanh lý: nhờ người phụ trách công nghệ thông tin xóa sạch ổ đĩa.', to: null },
      ],
    },
  ],
  open: 'Mở',
  old: 'Máy này sau bàn giao',
  oldLead: 'Đặt chỉ xem để không ai lỡ tay làm tiếp trên máy cũ rồi hai máy lệch nhau. Xem, tìm, in và sao lưu vẫn được.',
  readOnly: 'Chỉ xem',
  working: 'Đang làm việc',
  setReadOnly: 'Đặt máy này chỉ xem',
  setWorking: 'Cho làm việc lại trên máy này',
  ask: 'Đặt máy này chỉ xem?',
  askText:
    'Từ lúc này mọi thao tác sửa dữ liệu của cơ quan trên máy này bị từ chối, cho đến khi mở lại ở đây. Hãy sao lưu và in số liệu trước.',
  askBack: 'Cho làm việc lại?',
  askBackText: 'Nếu máy khác đã làm tiếp thì dữ liệu hai máy sẽ khác nhau và không tự gộp được. Chỉ mở lại khi máy kia không dùng nữa.',
  done: 'Máy này nay chỉ xem.',
  back: 'Máy này làm việc lại được.',
} as const
