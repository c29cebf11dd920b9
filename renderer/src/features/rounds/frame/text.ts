import type { RowField, RowProblem } from '@shared/domain/round/listRow'
import type { AwardRound } from '@shared/domain/round/types'
import { formatCount } from '@shared/lib/numbers'
import type { SheetAction } from '../../../ui/sheet/types'
import { readingWords } from '@renderer/text/readingText'

/** What others decide on, or allow: told before a round of the type is opened. */
const typeHints: Readonly<Partial<Record<AwardRound['type'], string>>> = {
  tenure: 'Quân đội, công an xét và trình trong ngành; xã chỉ cần ghi kết quả vào sổ vàng.',
  resistance: 'Cơ quan có thẩm quyền xét; xã chỉ cần ghi kết quả vào sổ vàng.',
  foreign: 'Phải có ý kiến của cơ quan có thẩm quyền; chỉ tặng Giấy khen khi quy định của cấp tỉnh cho phép.',
}

const problems: Record<RowProblem, string> = {
  nameMissing: 'Chưa có tên. Dòng này chưa được lưu vào danh sách.',
  nameIsFormulaError: 'Ô tên là lỗi công thức của Excel (#REF!, #N/A…). Ghi lại tên; dòng này chưa được lưu.',
  legacyFont: 'Tên gõ bằng phông chữ cũ (TCVN3 hoặc VNI) nên không đọc được. Gõ lại bằng Unicode; dòng này chưa được lưu.',
  lettersLost: 'Tên bị mất chữ (dấu “?” hoặc “�”) trên đường đi. Gõ lại cho đủ dấu; dòng này chưa được lưu.',
  cellIsFormulaError: 'Ô này là lỗi công thức của Excel (#REF!, #N/A…). Ghi lại hoặc xóa; dòng đã lưu, riêng ô này chưa.',
  kindUnclear:
    'Tên đọc như tập thể, nhưng dòng này ghi năm sinh, xưng hô hoặc chức vụ như của một người. Chọn Cá nhân hoặc Tập thể. Dòng này chưa được lưu.',
  kindUnknown: 'Loại phải là Cá nhân, Tập thể hoặc Hộ gia đình. Dòng này chưa được lưu.',
  honorificUnknown: 'Chỉ ghi Ông hoặc Bà. Dòng đã lưu, riêng ô này chưa: ghi lại hoặc xóa.',
  birthYearImpossible:
    'Năm sinh phải có bốn chữ số (hoặc ngày sinh có thật), không trước 1900 và không sau năm của đợt xét. Dòng đã lưu, riêng ô này chưa: ghi lại hoặc xóa.',
}

const listColumnNames = {
  name: 'Họ và tên / Tên tập thể',
  kind: 'Loại',
  honorific: 'Ông/Bà',
  birthYear: 'Năm sinh',
  post: 'Chức vụ',
  unit: 'Đơn vị / Địa chỉ',
  award: 'Hình thức',
  achievement: 'Thành tích',
  proposedBy: 'Đơn vị đề nghị',
  state: 'Đối chiếu',
} as const
export const columnOf: Readonly<Record<RowField, string>> = { ...listColumnNames, name: 'Tên', awardCode: 'Hình thức khen' }
type ActPlace = { readonly from: number; readonly to: number; readonly lines: number; readonly fields: readonly RowField[] }

/** Words of the award round's screens. */
export const roundText = {
  place: 'Đợt xét khen thưởng',
  loading: 'Đang mở đợt xét',
  missing: 'Không tìm thấy đợt xét',
  missingText: 'Đợt xét có thể đã bị xóa. Mở lại danh sách các đợt xét.',
  officeMissing: 'Chưa có thông tin đơn vị',
  officeMissingText: 'Khai báo đơn vị, người ký và Hội đồng trong Thiết lập trước khi mở đợt xét.',
  toSettings: 'Mở Thiết lập',
  toList: 'Về danh sách đợt xét',
  next: 'Việc tiếp theo',
  checking: 'đang kiểm tra danh sách…',
  checkingNext: 'Đang kiểm tra…',
  totalPrize: 'Tổng tiền thưởng',
  noSalary: (day: string) => `Chưa tính được tiền thưởng của ngày ${day}: ghi mức lương cơ sở vào Danh mục`,
  noRounding: (day: string) => `Chưa tính được tiền thưởng của ngày ${day}: ghi mức làm tròn vào Danh mục`,
  noMultiplier: 'Chưa tính được tiền thưởng: có hình thức chưa ghi hệ số trong Danh mục',
  honoreeCount: 'Số được khen dự kiến',
  honoredCount: 'Số được khen',
  proposedCount: 'Số được đề nghị',
  openedOn: (date: string) => `mở ngày ${date}`,
  dueOn: (date: string) => `nhận hồ sơ đến hết ${date}`,
  issuedAs: (symbol: string, date: string) => `Quyết định số ${symbol} ngày ${date}`,
  exportFile: 'Xuất tệp đợt xét',
  exported: (name: string) => `Đã xuất “${name}”.`,
  remove: 'Xóa đợt xét',
  removed: 'Đã xóa đợt xét. Bấm Ctrl+Z để lấy lại.',
  editFacts: 'Sửa thông tin đợt xét',
  more: 'Việc khác',
  removeTitle: 'Xóa đợt xét này?',
  removeText: (count: number) =>
    `Danh sách ${formatCount(count)} dòng và những đối tượng chỉ có trong danh sách này sẽ bị xóa. Có thể lấy lại bằng Ctrl+Z.`,
  kinds: { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
  kindsShort: { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ' },
} as const

export const roundsText = {
  title: 'Đợt xét khen thưởng',
  open: 'Mở đợt xét',
  openRounds: 'Đang mở',
  doneRounds: 'Đã ban hành',
  eligible: 'Ai đủ điều kiện?',
  fromFile: 'Nhập tệp đợt xét',
  file: {
    title: 'Nhập tệp đợt xét',
    lead: 'Chọn tệp “Đợt xét ….json” đã lưu từ Sổ Vàng ở máy khác, hoặc ở máy này trước đây. Chương trình cho xem tệp có gì rồi mới nhập; nhập xong vẫn hoàn tác được.',
    pick: 'Chọn tệp',
    pickAnother: 'Chọn tệp khác',
    confirm: 'Nhập đợt xét',
    cancel: 'Hủy',
    done: (name: string) => `Đã nhập đợt xét “${name}” từ tệp`,
    round: 'Đợt xét',
    lines: 'Danh sách',
    linesFacts: (lines: number, known: number, made: number) => `${formatCount(lines)} dòng: ${known} đã có hồ sơ, ${made} thêm mới`,
    papers: 'Văn bản',
    papersFacts: (issued: number, drafts: number) => `${issued} đã ban hành (giữ nguyên như lúc ký), ${drafts} dự thảo`,
    awards: 'Sổ vàng',
    awardsFacts: (count: number) => `Thêm ${formatCount(count)} dòng khen thưởng`,
    noAwards: 'Không thêm dòng nào',
    otherOffice: (name: string) =>
      `Tệp này của ${name}. Văn bản đã ban hành giữ tên đơn vị lúc ký; văn bản dự thảo sẽ theo thông tin đơn vị trên máy này.`,
    doubtful: (count: number) =>
      `${formatCount(count)} đối tượng trùng tên với người hoặc đơn vị đã có mà chưa chắc là một: dòng chưa ban hành sẽ hỏi ở bước Đối chiếu.`,
    withoutSigner: (count: number) => `${formatCount(count)} văn bản dự thảo có người ký không có trong Thiết lập: cần chọn lại người ký.`,
    beyondPower: (symbol: string, lines: number) =>
      `Văn bản số ${symbol} đã ký có ${formatCount(lines)} dòng không thuộc thẩm quyền của người ký: được giữ nguyên như đã ký và vào Sổ vàng. Nếu là sai, nhập xong lập quyết định hủy bỏ hoặc đính chính.`,
    bringsMovement: 'Phong trào thi đua của đợt chưa có trên máy này: được thêm cùng.',
    bringsCouncil: 'Máy này chưa có Hội đồng: lấy Hội đồng trong tệp.',
    law: 'Phần chưa ban hành sẽ tính theo bộ quy định đang dùng trên máy này.',
  },
  emptyTitle: 'Chưa có đợt xét nào',
  empty: 'Đợt xét là một lần bình xét: sơ kết, tổng kết phong trào (mở từ trang phong trào), cuối năm, hoặc khen đột xuất.',
  facts: (open: number, done: number) => `${formatCount(open)} đợt đang mở · ${formatCount(done)} đợt đã ban hành`,
  columns: {
    name: 'Đợt xét',
    type: 'Loại',
    count: 'Đề nghị',
    due: 'Hạn nhận hồ sơ',
    next: 'Việc tiếp theo',
    act: 'Làm',
    decision: 'Quyết định',
    honorees: 'Được khen',
    prize: 'Tiền thưởng',
  },
  dialog: {
    title: 'Mở đợt xét',
    name: 'Tên đợt xét',
    nameNeeded: 'Ghi tên đợt xét, ví dụ “Khen thưởng công trạng năm 2026”.',
    type: 'Loại hình khen thưởng',
    merit: 'Thành tích chung',
    meritHint: 'In trong quyết định: “… cho các tập thể, cá nhân có thành tích xuất sắc …”.',
    due: 'Hạn nhận hồ sơ (không bắt buộc)',
    procedure: 'Thủ tục xét',
    periodFrom: 'Thành tích từ ngày',
    periodTo: 'Đến hết ngày',
    periodBackwards: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    open: 'Mở đợt xét',
    save: 'Lưu',
    editTitle: 'Sửa thông tin đợt xét',
    movementHint: 'Đợt xét của phong trào được mở từ kỳ sơ kết, tổng kết trên trang phong trào.',
    proposes: (names: readonly string[], isDecidedHere: boolean) =>
      names.length === 0
        ? 'Danh mục chưa ghi đợt xét này được đề nghị gì; mọi danh hiệu, hình thức vẫn chọn được ở danh sách.'
        : `Được đề nghị: ${names.join('; ')}.${isDecidedHere ? '' : ' Đều do cấp trên quyết định: đợt xét chỉ cần tờ trình, kết quả ghi vào sổ vàng khi có trả lời.'}`,
    hints: typeHints,
    proposedName: {
      merit: (year: number) => `Khen thưởng công trạng năm ${year}`,
      sudden: (date: string) => `Khen thưởng đột xuất ngày ${date}`,
      movement: () => 'Khen thưởng phong trào thi đua',
      other: (type: string, year: number) => `${type} năm ${year}`,
    },
  },
} as const

export const listText = {
  label: 'Danh sách đề nghị khen thưởng',
  import: 'Nhập từ tệp',
  add: 'Thêm dòng',
  sort: 'Xếp theo tên',
  unsaved: (lines: number, cells: number) =>
    [...(lines === 0 ? [] : [`${formatCount(lines)} dòng`]), ...(cells === 0 ? [] : [`${formatCount(cells)} ô`])].join(', ') + ' chưa lưu',
  unsavedHint: 'Đến chỗ chưa lưu đầu tiên',
  columns: listColumnNames,
  find: 'Tìm trong danh sách (Ctrl+F)',
  findHint: 'Ctrl+F',
  states: { label: 'Tình trạng', all: 'Tình trạng', blocked: 'Vướng', attention: 'Cần xem', unsaved: 'Chưa lưu' },
  kindFilter: { label: 'Loại', all: 'Loại' },
  unitFilter: { label: 'Đơn vị', all: 'Đơn vị' },
  shownOf: (shown: number, all: number) => `Đang xem ${formatCount(shown)}/${formatCount(all)} dòng`,
  showAll: 'Xem tất cả',
  nothingFound: 'Không có dòng nào khớp với điều đang tìm hoặc lọc.',
  clearFilter: 'Bỏ tìm, lọc',
  storing: 'Đang lưu…',
  cellsElsewhere: (lost: readonly { readonly row: { readonly name: string }; readonly field: RowField; readonly theirs: string }[]) =>
    `Ô vừa sửa ở đây cũng được sửa ở cửa sổ khác: ${lost
      .slice(0, 3)
      .map(({ row, field, theirs }) => `${columnOf[field]} của ${row.name} thành “${theirs}”`)
      .join('; ')}${lost.length > 3 ? ` và ${lost.length - 3} ô nữa` : ''}. Đang giữ điều gõ ở đây.`,
  takeElsewhere: 'Lấy bản kia',
  tookElsewhere: (count: number) => `Lấy ${formatCount(count)} ô của cửa sổ khác`,
  finishedTyping: (round: string) => `Điều gõ dở trong danh sách của “${round}” đã được ghi nốt.`,
  takeAwayAgain: 'Xóa lại',
  tookAwayAgain: (count: number) => (count === 1 ? 'Xóa lại dòng vừa trở lại' : `Xóa lại ${formatCount(count)} dòng vừa trở lại`),
  nextProblem: 'Lỗi tiếp theo',
  noProblem: 'Không còn dòng nào phải sửa.',
  sortedBy: (column: string) => `Xếp danh sách theo ${column}`,
  headed: {
    title: 'Khối dán là một danh sách',
    text: (count: number) =>
      `Khối ${formatCount(count)} dòng vừa dán có tiêu đề cột, xếp cột theo thứ tự khác hoặc kể tên từng người. Xem trước sẽ đặt từng phần vào đúng chỗ, hỏi lại chỗ chưa rõ, đối chiếu từng người rồi mới nhập.`,
    preview: 'Xem trước rồi nhập',
    asIs: 'Dán nguyên vào ô',
  },
  all: (count: number) => `Tất cả ${formatCount(count)}`,
  counts: (person: number, collective: number, household: number) =>
    `Cá nhân ${formatCount(person)} · Tập thể ${formatCount(collective)} · Hộ gia đình ${formatCount(household)}`,
  state: {
    known: 'Đã có',
    made: 'Mới',
    doubtful: 'Trùng tên',
    duplicate: (line: number) => `Trùng dòng ${line}`,
    unsaved: 'Chưa lưu',
    cellUnsaved: 'Ô sai',
    withdrawn: 'Đã rút',
  },
  problem: (code: RowProblem) => problems[code],
  readings: {
    title: 'Đọc khác với điều đã ghi, hoặc cần xem lại',
    notice: (cells: number, rows: number) =>
      `${formatCount(cells)} ô ở ${formatCount(rows)} dòng được đọc khác với điều đã ghi, hoặc cần xem lại.`,
    leftOut: (cells: readonly string[]) => `${readingWords.ofPersons(...cells)} Ctrl+Z để lấy lại.`,
    see: 'Xem từng ô',
    hint: 'Danh sách đã nhận như cột “Đọc thành”. Không đúng thì sửa ngay ở ô ấy, hoặc Ctrl+Z để bỏ cả lần dán.',
    columns: { row: 'Dòng', column: 'Cột', written: 'Đã ghi', read: 'Đọc thành', why: 'Vì sao' },
    goTo: 'Đến ô này',
    close: 'Đóng',
  },
  locked: 'Quyết định đã ban hành, danh sách chỉ để xem.',
  keys: 'Enter xuống, Shift+Enter lên · F2 sửa ô · Ctrl+V dán từ Excel · Ctrl+D điền xuống, Ctrl+R sang phải · Alt+↑↓ chuyển dòng · Ctrl++ chèn · F8 lỗi tiếp theo',
  decidedAbove: 'cấp trên quyết định',
  personHint: (year: string, detail: string) => [year, detail].filter((part) => part !== '').join(' · '),
  /** What was done and where: "Sửa Năm sinh, dòng 5". */
  act: ({ kind, count }: SheetAction, { from, to, lines: changed, fields }: ActPlace): string => {
    const span = to > from ? `dòng ${from} đến ${to}` : `dòng ${from}`
    // In a narrowed list lines that nobody touched stand between.
    const lines = changed > 0 && changed < to - from + 1 ? `${formatCount(changed)} dòng từ ${span}` : span
    const [column] = fields
    const cell = fields.length === 1 && column !== undefined ? `${columnOf[column]}, ${lines}` : lines
    switch (kind) {
      case 'edit':
        return `Sửa ${cell}`
      case 'paste':
        return `Dán ${formatCount(count)} dòng, từ dòng ${from}`
      case 'fill':
        return `Điền xuống ${cell}`
      case 'fillRight':
        return `Điền sang phải ${cell}`
      case 'clear':
        return `Xóa nội dung ${cell}`
      case 'insert':
        return `Chèn ${lines}`
      case 'delete':
        return `Xóa ${lines}`
      case 'duplicate':
        return `Nhân bản ${lines}`
      case 'move':
        return `Chuyển dòng, ${lines}`
    }
  },
  sorted: 'Xếp danh sách theo tên',
} as const
