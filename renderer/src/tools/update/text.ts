import type { InstallerState } from '@shared/ipc/update'

/** Words of a newer program from a stick, and of what became of it. */
export const updateText = {
  title: 'Cập nhật chương trình từ USB',
  lead: 'Cắm USB có bộ cài “SoVang-…-cai-dat.exe” và tệp “.sha256” đi kèm (để ngoài cùng, hoặc trong thư mục “Sổ Vàng”), rồi bấm tìm. Chương trình kiểm tra bộ cài, sao lưu, rồi mới mở bộ cài.',
  trust: 'Mã kiểm tra cho biết bộ cài chép đủ, không bị hỏng; không cho biết ai làm ra nó. Chỉ dùng USB nhận từ nơi cung cấp Sổ Vàng.',
  find: 'Tìm bản mới',
  finding: 'Đang tìm trên các ổ đĩa',
  none: (places: number) =>
    `Không thấy bộ cài nào ở ${places} ổ đĩa và thư mục Tải xuống. Hãy cắm USB, chờ Windows nhận, rồi tìm lại. Tên tệp phải giữ nguyên như lúc nhận.`,
  present: (version: string) => `Đang dùng bản ${version}.`,
  found: (version: string, place: string, size: string) => `Bản ${version} · ${size} · ${place}`,
  states: {
    newer: 'Mới hơn, cài được',
    same: 'Đang dùng bản này',
    older: 'Cũ hơn bản đang dùng',
    hashMissing: 'Thiếu tệp .sha256 đi kèm',
    hashUnreadable: 'Tệp .sha256 không đúng của bộ cài này',
    wrongSize: 'Chép chưa đủ, hoặc không phải bộ cài',
  } satisfies Record<InstallerState, string>,
  install: (version: string) => `Cài bản ${version}`,
  ask: {
    title: (version: string) => `Cài Sổ Vàng ${version}`,
    text: 'Chương trình lần lượt: sao lưu toàn bộ dữ liệu và đối chiếu; chép bộ cài vào máy, kiểm tra mã; mở bộ cài rồi tự đóng. Bấm theo bộ cài đến khi xong, rồi mở lại Sổ Vàng. Dữ liệu không bị xóa khi cài.\n\nMuốn về bản cũ: cài lại bộ cài bản cũ, mở lên, rồi khôi phục bản sao “Trước khi cài bản mới”. Việc làm sau lúc cài không có trong bản sao ấy, nên hãy giữ bộ cài bản cũ và quyết định sớm.',
    confirm: 'Sao lưu và cài',
  },
  copying: 'Đang sao lưu trước khi cài',
  checking: 'Đang chép và kiểm tra bộ cài',
  noTwin: 'Mở dữ liệu của cơ quan rồi cài: chương trình phải sao lưu được trước.',
  past: {
    title: (version: string) => `Đã lên Sổ Vàng ${version}`,
    from: (from: string, when: string) => `Bản trước: ${from}. Cài lúc ${when}.`,
    news: 'Có gì mới',
    noNews: 'Bản này không ghi điều gì mới.',
    counts: 'Số liệu trước và sau khi cài',
    equal: 'Số lượng mọi loại bản ghi đúng như trước khi cài.',
    unequal: 'Có số lượng khác với trước khi cài. Hãy xem lại; bản sao trước khi cài vẫn được giữ.',
    back: 'Muốn về bản cũ',
    backText: (from: string, when: string) =>
      `Cài lại bộ cài ${from}. Bản cũ mở được kho thì làm việc tiếp; nếu báo kho do bản mới hơn ghi, hãy khôi phục bản sao “Trước khi cài bản mới” lúc ${when}: việc làm từ sau lúc cài không có trong đó. Bản sao này ở Thiết lập › Sao lưu và khôi phục, luôn được giữ (mỗi phiên bản giữ một bản mới nhất).`,
    close: 'Đã xem',
  },
} as const
