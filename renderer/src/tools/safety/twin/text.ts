import { formatCount } from '@shared/lib/numbers'
import type { CountedTable, SnapshotReason } from '@shared/ipc/twin'

/** The disk that lacks room, by the folder of the copies where it is that one's. */
const diskOf = (place: string | null): string => (place === null ? 'Ổ đĩa' : `Ổ đĩa chứa thư mục “${place}” (nơi giữ bản sao và nhật ký)`)
const makeRoom = (place: string | null): string =>
  place === null
    ? 'xóa hoặc chuyển bớt tệp lớn'
    : 'xóa hoặc chuyển bớt tệp trên ổ ấy, hoặc mở Thiết lập › Sao lưu và khôi phục, bấm “Đổi thư mục” sang ổ khác'

/** Words of the copies that the program makes by itself. */
export const twinText = {
  closing: 'Đang sao lưu trước khi thoát',
  closingHint: 'Chương trình tự đóng khi xong. Mọi thao tác đã có trong nhật ký.',
  leaveNow: 'Thoát ngay',
  journalBehind: (reason: string) =>
    `Nhật ký ngoài kho dữ liệu chưa ghi được. ${reason} Thao tác vừa rồi vẫn lưu trong kho; chương trình tự ghi bù khi ghi được.`,
  journalCaughtUp: 'Nhật ký đã ghi bù đủ mọi thao tác.',
  snapshotFailed: (reason: string, isInJournal: boolean) =>
    `Chưa tự sao lưu được. ${reason} ${isInJournal ? 'Mọi thao tác vẫn có trong nhật ký.' : 'Nhật ký cũng chưa ghi được; các thao tác mới chỉ có trong kho trên máy này.'}`,
  madeAnew: (folder: string, hasSecond: boolean) =>
    `Không còn bản sao nào ở “${folder}”: thư mục có thể đã bị xóa hoặc chuyển đi. Sổ Vàng sao lưu lại từ đầu vào đó${hasSecond ? '; bản ở nơi thứ hai vẫn giữ nguyên' : ''}. Tìm thấy thư mục cũ thì hãy giữ lại.`,
  shrunk: {
    title: 'Dữ liệu ít đi nhiều so với bản sao trước',
    text: (label: string, lines: readonly string[]) =>
      `${label === '' ? '' : `Sau thao tác “${label}”:\n`}${lines.join('\n')}\n\nNếu đúng ý, chương trình sao lưu số liệu mới. Nếu không, hãy hoàn tác thao tác ấy, hoặc khôi phục bản trước trong Thiết lập. Bản sao trước vẫn được giữ. Bấm “Hủy” thì chưa sao lưu; chương trình hỏi lại sau.`,
    line: (table: CountedTable, before: string, now: string) => `${twinText.tables[table]}: từ ${before} còn ${now}`,
    confirm: 'Đúng ý, sao lưu',
    takeBack: 'Hoàn tác thao tác này',
    takenBack: (label: string) => `Đã hoàn tác: ${label}.`,
    moved: 'Thao tác ấy đã được hoàn tác hoặc đã có thao tác khác thay.',
  },
  tables: {
    subjects: 'Đối tượng',
    awards: 'Khen thưởng trong Sổ vàng',
    nominees: 'Đề nghị khen thưởng',
    movements: 'Phong trào',
    rounds: 'Đợt xét',
    documents: 'Văn bản',
    attachments: 'Tệp kèm',
  } satisfies Record<CountedTable, string>,
  reasons: {
    pause: 'Ngừng làm việc',
    exit: 'Khi thoát',
    first: 'Khi bắt đầu dùng',
    asked: 'Bấm sao lưu',
    beforeMigration: 'Trước khi lên bản mới',
    beforeRestore: 'Trước khi khôi phục',
    beforeImport: 'Trước khi nhập danh sách',
    beforeDelete: 'Trước khi xóa nhiều',
    beforeUpdate: 'Trước khi cài bản mới',
    beforeChange: 'Trước khi sửa nhiều',
    sealing: 'Khi đặt hoặc đổi khóa',
    years: 'Khi đóng hoặc đưa lại năm cũ',
  } satisfies Record<SnapshotReason, string>,
  card: {
    journalBehind: 'Nhật ký chưa ghi được',
    away: 'Không thấy thư mục',
    taken: 'Đã sao lưu, đã mở thử và đối chiếu.',
    nothingNew: 'Không có gì mới từ bản sao trước.',
    choose: 'Đổi thư mục',
    second: 'Nơi thứ hai',
    noSecond: 'Chưa chọn USB hay thư mục chung',
    chooseSecond: 'Chọn nơi thứ hai',
    chooseOther: 'Đổi nơi khác',
    forget: 'Thôi dùng',
    inStep: (when: string) => `Khớp lúc ${when}`,
    holds: (when: string) => `Khớp, có bản ${when}`,
    secondHas: (missing: number) =>
      missing === 0 ? 'Nơi thứ hai cũng đã khớp.' : `Nơi thứ hai còn thiếu ${formatCount(missing)} bản sao.`,
    lacks: (count: number) => `Còn thiếu ${formatCount(count)} bản sao`,
    ownFolder: (home: string) => `trong thư mục “${home}”`,
    foreign: {
      title: 'Nơi này đang giữ bản sao của dữ liệu khác',
      text: (folder: string, stands: string) =>
        `“${folder}” có ${stands}. Sổ Vàng không sửa, không xóa bản nào trong đó: bản sao của máy này nằm ở một thư mục riêng bên cạnh.`,
      confirm: 'Dùng thư mục riêng ở đây',
    },
    neverInStep: 'Chưa sao sang lần nào',
    awaySince: (when: string) => `Chưa cắm · ${when}`,
    overdue: (days: number | null) =>
      days === null ? 'Không rõ đã sao sang bao giờ (đồng hồ máy từng sai), hãy cắm vào' : `${days} ngày chưa sao sang, hãy cắm vào`,
    secondFailed: (why: string) => `Chưa sao sang nơi thứ hai được. ${why}`,
    failed: (why: string) => `Chưa sao sang được. ${why}`,
    unread: (count: number) =>
      `Thiếu ${formatCount(count)} tệp ở nơi thứ nhất không đọc được. Hãy kiểm tra ổ đĩa ấy; nên chuyển nơi thứ nhất sang ổ khác.`,
    leftBehind: (count: number) =>
      `${formatCount(count)} tệp ở thư mục cũ không đọc được nên chưa chép sang; chúng vẫn ở đó, hãy giữ lại thư mục ấy.`,
    lacksFiles: 'Có tệp đính kèm chưa chép được vào thư mục bản sao; chương trình thử lại ở lần sao lưu sau.',
    missing: (count: number) => `Thiếu ${formatCount(count)} tệp đính kèm.`,
    whichFiles: 'Xem tệp nào',
    remind: (days: string) => `Nơi sao lưu thứ hai ${days}. Hãy cắm USB hoặc mở thư mục chung; chương trình tự sao sang.`,
    none: 'Chưa có bản sao nào.',
  },
  browser: {
    grant: 'Cho phép mở lại',
    refused: 'Trình duyệt chưa cho phép. Nhật ký và bản sao vẫn ghi tạm trong kho tệp riêng của trình duyệt, chưa sang thư mục ấy.',
    waiting: 'Ghi tạm, chờ mở thư mục',
    asks: {
      first: (folder: string) =>
        `Trình duyệt hỏi phép mở lại thư mục “${folder}” để ghi nhật ký và bản sao. Trong lúc chờ, cả hai ghi tạm vào kho tệp riêng của trình duyệt; mở được thì tự chuyển sang thư mục.`,
      second: (folder: string) =>
        `Trình duyệt hỏi phép mở lại nơi sao lưu thứ hai “${folder}”. Chưa cho phép thì bản sao mới chưa sang nơi ấy.`,
    },
    choose: 'Chọn thư mục trên máy',
    inside:
      'Bản sao và nhật ký nằm trong kho tệp riêng của trình duyệt: xóa dữ liệu trang web thì mất cả hai. Hãy chọn một thư mục trên máy.',
    insideOnly:
      'Bản sao và nhật ký nằm trong kho tệp riêng của trình duyệt: xóa dữ liệu trang web thì mất cả hai. Trình duyệt này không mở thư mục trên máy: mỗi tuần hãy “Sao lưu ra tệp”.',
    chosen: 'Bản sao và nhật ký nằm ở thư mục đã chọn; mỗi lần mở lại, trình duyệt có thể hỏi phép.',
    limits: 'Mất điện đột ngột có thể thiếu vài thao tác cuối; đóng cửa sổ chỉ kịp ghi nhật ký, không kịp sao lưu.',
    download: 'Đã lâu chưa có bản sao nào ở ngoài trình duyệt. Hãy lưu một tệp sao lưu ra USB hoặc ổ đĩa khác.',
    toFile: 'Sao lưu ra tệp',
  },
  room: {
    low: (megabytes: string, place: string | null) =>
      `${diskOf(place)} chỉ còn ${megabytes} MB trống. Hãy ${makeRoom(place)}; dưới 200 MB Sổ Vàng ngừng ghi để giữ an toàn cho dữ liệu.`,
    none: (megabytes: string, place: string | null) =>
      `${diskOf(place)} chỉ còn ${megabytes} MB trống. Sổ Vàng tạm chỉ cho xem: mọi thao tác đã báo “Đã lưu” còn nguyên. Hãy ${makeRoom(place)}; có chỗ trống là ghi được ngay, không cần mở lại.`,
    again: 'Ổ đĩa đã có chỗ trống. Sổ Vàng ghi được trở lại.',
  },
} as const
