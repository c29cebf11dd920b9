import { formatCount } from '@shared/lib/numbers'

/** Words of the frame. */
export const shellText = {
  brand: 'Sổ Vàng',
  skip: 'Đến nội dung chính',
  rail: 'Các phần của chương trình',
  trail: 'Bạn đang ở',
  fold: 'Thu gọn thanh bên',
  unfold: 'Mở rộng thanh bên',
  search: 'Tìm người, đơn vị, quyết định…',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  nothingToPrint: 'Màn hình này không có bảng hay giấy để in. Văn bản thì bấm “Lập bộ văn bản” hoặc “Xem trước” rồi in.',
  butWrong: (saved: string, count: number) => `${saved}. Còn ${formatCount(count)} ô đang báo lỗi, chữ trong ô ấy chưa được ghi.`,
  nothingSaved: 'Chưa có thao tác nào',
  backedUp: (when: string) => `Sao lưu gần nhất: ${when} (đã kiểm tra)`,
  restored: {
    now: (when: string) => `Đang dùng bản khôi phục lúc ${when}.`,
    undo: 'Hoàn tác khôi phục',
    ask: (since: number) =>
      `Dữ liệu trước khi khôi phục được đưa trở lại.${since === 0 ? '' : ` ${since} thao tác làm từ lúc khôi phục đến nay sẽ không còn trên màn hình; chúng đã được cất trong một bản sao.`}`,
    askWithoutCopy: (since: number, why: string) =>
      `Dữ liệu trước khi khôi phục được đưa trở lại. ${since} thao tác làm từ lúc khôi phục đến nay sẽ mất, vì không cất được vào bản sao nào. ${why}`,
    noCopies: { real: 'Máy này chưa có nơi giữ bản sao.', practice: 'Dữ liệu mẫu không có bản sao.' },
    undoAct: (when: string) => `Hoàn tác khôi phục (bản sao lúc ${when})`,
    undone: 'Đã trở về dữ liệu trước khi khôi phục.',
  },
  handedOver: (when: string) => `Máy này chỉ xem, đã bàn giao từ ${when}`,
  neverBackedUp: 'Chưa sao lưu',
  undo: (label: string) => `Hoàn tác: ${label}`,
  /** What is typed and cannot be stored yet. */
  unstored: (label: string) => `${label} (chưa lưu)`,
  /** A word for whose act it is, where it is not this window's. */
  undoOf: { window: 'của cửa sổ khác', person: 'của người khác', computer: 'làm ở máy khác' },
  turned: { undo: (label: string) => `Đã hoàn tác: ${label}`, redo: (label: string) => `Đã làm lại: ${label}` },
  redo: 'Làm lại',
  undoIssue: {
    title: 'Hoàn tác việc ban hành?',
    text: (label: string) =>
      `Thao tác gần nhất là “${label}”. Hoàn tác thì văn bản trở lại dự thảo và các dòng Sổ vàng của văn bản bị gỡ. Chỉ làm khi văn bản chưa ký, chưa phát hành; văn bản đã phát hành thì lập quyết định đính chính hoặc hủy bỏ.`,
    confirm: 'Hoàn tác ban hành',
  },
  /** What this window did not do itself is asked about before it is turned. */
  stranger: {
    title: {
      undo: {
        window: 'Hoàn tác việc của cửa sổ khác?',
        person: 'Hoàn tác việc của người khác?',
        computer: 'Hoàn tác việc làm ở máy khác?',
      },
      redo: { window: 'Làm lại việc của cửa sổ khác?', person: 'Làm lại việc của người khác?', computer: 'Làm lại việc làm ở máy khác?' },
    },
    undo: {
      window: (label: string, when: string) => `Thao tác gần nhất là “${label}”, làm ở một cửa sổ Sổ Vàng khác, ${when}.`,
      person: (label: string, when: string, by: string) => `Thao tác gần nhất là “${label}”, do ${by} làm, ${when}.`,
      computer: (label: string, when: string, by: string, device: string) =>
        `Thao tác gần nhất là “${label}”, do ${by} làm trên máy ${device}, ${when}.`,
    },
    redo: {
      window: (label: string, when: string) => `“${label}” đã được hoàn tác ở một cửa sổ Sổ Vàng khác, ${when}.`,
      person: (label: string, when: string, by: string) => `“${label}” do ${by} hoàn tác, ${when}.`,
      computer: (label: string, when: string, by: string, device: string) => `“${label}” do ${by} hoàn tác trên máy ${device}, ${when}.`,
    },
    nobody: 'người không ghi tên',
    own: (label: string) => `Chỉ việc của cửa sổ này: ${label}`,
    confirm: { undo: 'Hoàn tác việc ấy', redo: 'Làm lại việc ấy' },
  },
  nothingToTurn: { undo: 'Không còn thao tác nào để hoàn tác.', redo: 'Không có thao tác nào để làm lại.' },
  practice: 'Dữ liệu mẫu – không dùng để ban hành',
  leavePractice: 'Về dữ liệu của cơ quan',
  find: {
    title: 'Tìm trong toàn bộ dữ liệu',
    placeholder: 'Tìm người, đơn vị, đợt xét, số quyết định…',
    hint: 'Gõ một phần tên hoặc số quyết định. Không cần gõ dấu, không cần đúng thứ tự: “hong hanh” tìm được “Nguyễn Thị Hồng Hạnh”.',
    nothing: (query: string) => `Không tìm thấy “${query}”. Hãy thử ít chữ hơn.`,
    left: (count: number) => `còn ${formatCount(count)}, gõ thêm chữ để lọc`,
    found: (count: number) => `${formatCount(count)} kết quả`,
    keys: '↑ ↓ chọn · Enter mở · Esc đóng',
    groups: {
      places: 'Màn hình và việc',
      subjects: 'Đối tượng',
      rulings: 'Quyết định, tờ trình đã ban hành',
      awards: 'Sổ vàng',
      rounds: 'Đợt xét khen thưởng',
      movements: 'Phong trào thi đua',
    },
    kinds: {
      person: 'Cá nhân',
      collective: 'Tập thể',
      household: 'Hộ gia đình',
      formerName: 'Tên cũ',
      award: 'Khen thưởng',
      ruling: 'Văn bản',
      round: 'Đợt xét',
      movement: 'Phong trào',
      cluster: 'Cụm, khối',
      place: 'Mở',
    },
  },
  dueCount: (count: number) => `${formatCount(count)} việc cần làm`,
  openCount: (count: number) => `${formatCount(count)} đợt đang mở`,
} as const
