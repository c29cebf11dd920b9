import { formatCount } from '@shared/lib/numbers'

/** Words of Nhật ký: the log, the history of a record, the trash. */
export const text = {
  title: 'Nhật ký',
  facts: 'Mọi thao tác đã làm: ai, lúc nào, máy nào, từng ô trước và sau',
  search: 'Tìm trong nhật ký',
  searchHint: 'Việc, người, máy, tên…',
  who: 'Người, máy',
  /** What a printed log was narrowed to. */
  filtered: {
    words: (words: string) => `có “${words}”`,
    who: (who: string) => `của “${who}”`,
    from: (day: string) => `từ ${day}`,
    to: (day: string) => `đến hết ${day}`,
    newest: 'các thao tác mới nhất, chưa hết nhật ký',
  },
  from: 'Từ ngày',
  to: 'Đến ngày',
  kind: 'Loại thao tác',
  kinds: { all: 'Tất cả', act: 'Việc đã làm', undo: 'Hoàn tác', redo: 'Làm lại' },
  labelOf: { act: '', undo: 'Hoàn tác: ', redo: 'Làm lại: ' },
  by: (by: string, device: string) => [by === '' ? 'không rõ ai' : by, device].filter((part) => part !== '').join(', '),
  rows: (count: number) => `${formatCount(count)} bản ghi`,
  more: 'Xem tiếp',
  reading: 'Đang đọc nhật ký',
  end: (written: string) => `Hết: ${written} thao tác.`,
  empty: 'Chưa có thao tác nào.',
  reversed: '“Từ ngày” sau “Đến ngày” nên không có thao tác nào. Hãy đổi lại hai ngày.',
  noneFits: 'Không có thao tác nào khớp.',
  print: 'In',
  printTitle: 'NHẬT KÝ THAO TÁC',
  printFacts: (written: string, when: string) => `${written} thao tác, in lúc ${when}`,
  printColumns: { at: 'Thời điểm', what: 'Thao tác', who: 'Người, máy', rows: 'Bản ghi' },
  printAllFirst: 'Chỉ in các thao tác đang hiện; bấm “Xem tiếp” để hiện thêm.',
  added: 'Thêm',
  removed: 'Xóa',
  changed: 'Sửa',
  before: 'trước',
  after: 'sau',
  showAllRows: (count: number) => `Hiện đủ ${formatCount(count)} bản ghi`,
  ofRecord: 'Lịch sử bản ghi này',
  record: {
    title: (table: string, name: string) => `Lịch sử ${table}${name === '' ? '' : ` “${name}”`}`,
    facts: (count: number) => `${formatCount(count)} lần thay đổi, mới nhất ở trên`,
    none: 'Nhật ký không còn ghi gì về bản ghi này',
    noneText: 'Bản ghi có từ trước khi nhật ký được ghi theo từng ô, hoặc mã không đúng.',
    gone: 'Bản ghi này đã bị xóa.',
    back: 'Trả lại bản này',
    present: 'Đang dùng',
    act: (when: string) => `Trả lại bản lúc ${when}`,
    confirmTitle: 'Trả lại bản này?',
    confirm: (when: string) => `Mọi ô của bản ghi trở lại như lúc ${when}. Việc này được ghi vào nhật ký và hoàn tác được.`,
    confirmGone: (when: string) =>
      `Bản ghi này trở lại như lúc ${when}, cùng những gì bị xóa theo nó. Việc này được ghi vào nhật ký và hoàn tác được.`,
    done: 'Đã trả lại bản cũ.',
  },
  trash: {
    title: 'Thùng rác',
    facts: 'Những gì đã xóa trong 90 ngày gần đây, trả lại được cả những gì đi cùng',
    back: 'Trả lại',
    act: (label: string) => `Trả lại: ${label}`,
    done: (rows: string, lost: number) =>
      `Đã trả lại ${rows} bản ghi.${lost === 0 ? '' : ` Còn ${lost} chỗ nối không nối lại được vì đã sửa sau đó.`}`,
    closed: (years: string) =>
      `Những gì đã xóa đến hết năm ${years} nằm trong nhật ký đã đóng nên không hiện ở đây. Muốn trả lại thì mở “Các năm”, đưa năm ấy lại vào nhật ký.`,
    empty: 'Thùng rác trống',
    emptyText:
      'Đối tượng, đợt xét, dòng đề nghị… bị xóa sẽ nằm ở đây 90 ngày. Sau đó vẫn xem được trong nhật ký, hoặc trong tệp nhật ký của năm đã đóng.',
    named: (table: string, names: readonly string[]) =>
      names.length === 0 ? table : `${table} ${names.map((name) => `“${name}”`).join(', ')}`,
    others: (count: number, table: string) => `${formatCount(count)} ${table}`,
    /** What was deleted by name, then how many of each kind went with it. */
    whole: (heads: string, counts: readonly string[]) => (counts.length === 0 ? heads : `${heads}; cùng ${counts.join(', ')}`),
    andMore: (count: number) => `và ${formatCount(count)} mục nữa`,
  },
} as const
