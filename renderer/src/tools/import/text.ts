import type { ColumnReason } from '@shared/import/columns'
import type { BirthProblem } from '@shared/domain/subject/birth'
import type { LegacyEncoding } from '@shared/lib/legacyFont'
import type { LeftColumn, RowDoubt, RowNote, RowProblem, RowStatus } from '@shared/import/preview'
import type { IgnoredRow, ImportField } from '@shared/import/types'
import type { SubjectKind } from '@shared/domain/subject/types'
import type { NameDoubt } from '@shared/domain/subject/nameCell'
import type { DoubtReason } from '@shared/domain/subject/matching'
import { maxNameLetters } from '@shared/domain/subject/reading'
import { maxRows } from '@shared/import/types'
import { assertNever } from '@shared/lib/result'

export const text = {
  title: 'Nhập danh sách',
  steps: { source: 'Bước 1 trên 3: chọn danh sách', columns: 'Bước 2 trên 3: xem các cột', preview: 'Bước 3 trên 3: xem trước rồi nhập' },
  fromFile: 'Từ tệp',
  fromFileHint:
    'Tệp Excel (.xlsx), Word (.docx) hoặc .csv do các đơn vị gửi về, đến 20 MB. Không có gì được ghi cho đến khi anh, chị bấm nhập ở bước cuối.',
  chooseFile: 'Chọn tệp Excel, Word, CSV',
  dropHint: 'hoặc kéo tệp thả vào đây',
  fromClipboard: 'Dán danh sách',
  fromClipboardHint: 'Chép các ô trong Excel hoặc một bảng trong Word (Ctrl+C), rồi dán vào ô này (Ctrl+V). Nên chép cả dòng tiêu đề.',
  pasteLabel: 'Khối đã chép',
  pastedName: 'Khối đã dán',
  readPasted: 'Xem các cột',
  reading: 'Đang đọc danh sách',
  matching: 'Đang đối chiếu với người và đơn vị đã có',
  importing: 'Đang ghi vào đợt xét',
  stop: 'Dừng',
  left: (done: number, total: number) => `Đã xem ${done} trên ${total} dòng`,
  cancel: 'Hủy',
  back: 'Quay lại',
  toPreview: 'Xem trước',
  sheet: 'Trang tính',
  sheetOption: (name: string, rows: number, isHidden: boolean) => `${name} (${rows} dòng${isHidden ? ', đang ẩn' : ''})`,
  headerRow: 'Dòng tiêu đề',
  noHeader: 'Không có dòng tiêu đề',
  headerOption: (number: number, words: string) => `Dòng ${number}: ${words}`,
  column: (letter: string) => `Cột ${letter}`,
  fieldOf: (heading: string) => `Ý nghĩa của cột ${heading}`,
  columnsHint: 'Chương trình đã nhận ra các cột dưới đây. Cột nào chưa đúng thì chọn lại; cột không cần thì chọn “Bỏ qua”.',
  columnReasons: {
    heading: () => 'theo tiêu đề',
    values: () => 'theo nội dung các ô',
    neighbour: () => 'theo cột bên cạnh',
    unfit: (wanted: string, unfit: number, filled: number) => `không dùng: ${unfit} trên ${filled} ô không phải ${wanted}`,
    taken: (wanted: string) => `không dùng: cột khác đã là ${wanted}`,
    unneeded: () => 'không cần cho danh sách',
    unknown: () => 'chưa rõ nội dung, không dùng',
    empty: () => 'cột trống',
  } satisfies Record<ColumnReason, (wanted: string, unfit: number, filled: number) => string>,
  columnsTable: 'Các cột và những dòng đầu',
  needsName: 'Hãy chọn cột “Họ và tên / Tên tập thể” (hoặc hai cột “Họ đệm” và “Tên”).',
  twice: (field: string) => `Hai cột cùng được chọn là “${field}”. Hãy chọn lại một cột.`,
  unsettled: (count: number) => `Có ${count} ô công thức chưa lưu kết quả nên được coi là trống. Hãy mở tệp bằng Excel, lưu lại rồi nhập.`,
  cut: `Bảng dài quá ${maxRows.toLocaleString('vi')} dòng; chỉ đọc đến đó. Hãy chia nhỏ tệp.`,
  cutCells: (count: number) => `Có ${count} ô dài hơn 32.767 ký tự, đã cắt đến đó như Excel.`,
  columnByHand: 'do anh, chị chọn',
  filters: 'Lọc theo tình trạng',
  all: 'Tất cả',
  statuses: { new: 'Mới', matched: 'Khớp', doubtful: 'Nghi ngờ', wrong: 'Sai' } satisfies Record<RowStatus, string>,
  statusHints: {
    new: 'Chưa có trong danh mục đối tượng. Khi nhập sẽ thêm mới.',
    matched: 'Đã có trong danh mục đối tượng. Khi nhập sẽ dùng hồ sơ đang có.',
    doubtful: 'Cần anh, chị xem và chọn. Chưa chọn thì dòng này không được nhập.',
    wrong: 'Không nhập được. Hãy sửa trong tệp rồi nhập lại dòng này.',
  } satisfies Record<RowStatus, string>,
  alreadyThere: 'Dòng này không được nhập lần nữa, không cần sửa gì.',
  kinds: { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' } satisfies Record<SubjectKind, string>,
  grid: {
    label: 'Các dòng sẽ nhập',
    row: 'Dòng',
    status: 'Tình trạng',
    name: 'Họ và tên / Tên',
    kind: 'Loại',
    birth: 'Năm sinh',
    detail: 'Chức vụ, đơn vị, địa chỉ',
    achievement: 'Thành tích',
    outcome: 'Khi nhập',
  },
  noted: 'Có lưu ý',
  doubtsOf: 'Chọn chung theo lý do',
  doubtChoice: (reason: string, count: number) => `${reason} (${count} dòng)`,
  takeAll: (count: number) => `Nhập cả ${count}`,
  skipAll: (count: number) => `Bỏ qua cả ${count}`,
  noRows: 'Không có dòng nào ở tình trạng này.',
  ignored: (count: number) => `Để riêng ${count} dòng không phải người hay đơn vị`,
  ignoredTitle: 'Các dòng để riêng',
  ignoredHint: 'Đây là tiêu đề, tên mục, dòng cộng và ghi chú của tệp. Dòng nào là người hoặc đơn vị thì bấm “Đưa vào danh sách”.',
  takeBack: 'Đưa vào danh sách',
  putAside: 'Để riêng lại',
  takenRow: (number: number) => `Dòng ${number} đã đưa vào danh sách`,
  close: 'Đóng',
  ignoredReasons: {
    heading: 'Tiêu đề',
    section: 'Tên mục',
    columnNumbers: 'Số thứ tự cột',
    total: 'Dòng cộng',
    note: 'Ghi chú',
    numberOnly: 'Chỉ có số thứ tự',
    outside: 'Ngoài bảng',
  } satisfies Record<IgnoredRow['reason'], string>,
  awardDefault: 'Hình thức khi cột trống',
  achievementDefault: 'Thành tích khi cột trống',
  kindDefault: 'Khi không rõ loại',
  properCase: (count: number) => `Đổi ${count} tên IN HOA thành chữ thường (cá nhân, hộ gia đình)`,
  panel: 'Dòng đang xem',
  panelEmpty: 'Chọn một dòng để xem đầy đủ và lý do.',
  rowTitle: (number: number | string) => `Dòng ${number} của danh sách`,
  honorifics: { male: 'Ông', female: 'Bà' },
  bornIn: (year: number) => `sinh năm ${year}`,
  members: (count: number) => `${count} nhân khẩu`,
  award: 'Hình thức',
  noName: 'Chưa có tên',
  kindLabel: 'Loại đối tượng',
  whoIsThis: 'Dòng này là',
  isKnown: (who: string) => `Là ${who}`,
  isNew: 'Là người hoặc đơn vị mới',
  takeSo: 'Nhập như vậy',
  skip: 'Bỏ qua dòng này',
  outcomes: { known: 'Dùng hồ sơ đã có', new: 'Thêm mới', skip: 'Không nhập', open: 'Chưa chọn' },
  saveWrong: 'Lưu dòng chưa nhập',
  copyWrong: 'Chép dòng chưa nhập',
  copied: (count: number) => `Đã chép ${count} dòng chưa nhập, có kèm lý do. Hãy dán vào Excel để sửa.`,
  wrongFile: 'Dòng chưa nhập.txt',
  reasonHeading: 'Lý do',
  rowHeading: 'Dòng',
  import: (count: number) => (count === 0 ? 'Không có dòng nào để nhập' : `Nhập ${count} dòng`),
  importLabel: (count: number, fileName: string | null) =>
    fileName === null
      ? `Dán ${count} dòng vào danh sách`
      : `Nhập ${count} dòng từ ${/\.docx?$/i.test(fileName) ? 'Word' : /\.(csv|txt)$/i.test(fileName) ? 'tệp CSV' : 'Excel'}`,
  waiting: (count: number) => `Còn ${count} dòng nghi ngờ chưa chọn sẽ không được nhập.`,
  done: (imported: number, created: number, left: number) =>
    `Đã nhập ${imported} dòng: ${created} mới, ${imported - created} đã có trong danh mục.${left > 0 ? ` ${left} dòng không nhập.` : ''} Bấm Ctrl+Z để hoàn tác cả lần nhập.`,
  leaveTitle: 'Bỏ lần nhập này?',
  leaveText: 'Các cột và lựa chọn đã đặt sẽ mất. Đợt xét chưa có gì thay đổi.',
  leave: 'Bỏ lần nhập',
} as const

/** A column that was left out as a whole, once. */
export const leftText = ({ field, filled, fitting, sample }: LeftColumn): string =>
  `Cột “${fieldNames[field]}” có ${filled - fitting} trên ${filled} ô không phải nội dung ấy (“${sample.join('”, “')}”) nên không dùng cột này.`

export const fieldNames: Record<ImportField, string> = {
  serial: 'Số thứ tự',
  name: 'Họ và tên / Tên tập thể',
  familyName: 'Họ đệm',
  givenName: 'Tên',
  kind: 'Loại đối tượng',
  gender: 'Giới tính, Ông/Bà',
  isMale: 'Nam (đánh dấu hoặc năm sinh)',
  isFemale: 'Nữ (đánh dấu hoặc năm sinh)',
  birth: 'Năm sinh, ngày sinh',
  birthOfMale: 'Năm sinh của nam',
  birthOfFemale: 'Năm sinh của nữ',
  post: 'Chức vụ',
  unit: 'Đơn vị công tác',
  postAndUnit: 'Chức vụ và đơn vị',
  address: 'Địa chỉ, thôn',
  memberCount: 'Số nhân khẩu',
  achievement: 'Thành tích',
  award: 'Hình thức khen thưởng',
  proposedBy: 'Đơn vị đề nghị',
  ignored: 'Bỏ qua',
}

const birthReasons: Record<BirthProblem, (said: string) => string> = {
  noSuchDay: (said) => `Ngày sinh “${said}” không có trên lịch.`,
  inFuture: (said) => `Năm sinh “${said}” ở sau năm xét khen thưởng.`,
  tooLongAgo: (said) => `Năm sinh “${said}” trước năm 1900.`,
  twoDigits: (said) => `Năm sinh “${said}” thiếu hai chữ số đầu.`,
  unreadable: (said) => `Không đọc được năm sinh “${said}”.`,
}
const doubtReasons: Record<DoubtReason, string> = {
  marksDiffer: 'Đã có người, đơn vị tên gần giống, chỉ khác dấu.',
  yearMissing: 'Đã có người cùng tên nhưng thiếu năm sinh để biết có phải là một.',
  dayDiffers: 'Đã có người cùng tên, cùng năm sinh nhưng khác ngày sinh.',
  placeDiffers: 'Đã có tên này nhưng ở đơn vị hoặc địa chỉ khác.',
  severalKnown: 'Có nhiều hồ sơ cùng khớp.',
  ended: 'Khớp với hồ sơ đã ngừng dùng.',
}

const nameReasons: Record<NameDoubt, (cell: string) => string> = {
  nameOneWord: () => 'Tên chỉ có một chữ, có thể thiếu họ.',
  nameWithDigits: () => 'Tên có chữ số.',
  nameWithBrackets: () => 'Tên có phần trong ngoặc; sẽ ghi và in nguyên như vậy.',
  nameWithMore: () => 'Ô tên có cả nội dung khác (dấu phẩy, gạch, hai chấm).',
  severalNames: (cell) => `Ô này có nhiều tên: “${cell}”. Hãy tách thành từng dòng trong tệp.`,
  halfCapitals: (cell) => `Tên lẫn chữ hoa và chữ thường: “${cell}”.`,
  notCapital: () => 'Tên có chữ viết thường.',
  maybeCollective: () => 'Có thể là tập thể, không phải một người. Xem lại loại đối tượng.',
}
const encodingNames: Record<LegacyEncoding, string> = {
  tcvn3: 'phông TCVN3 (.VnTime)',
  tcvn3Capitals: 'phông TCVN3 chữ hoa (.VnTimeH)',
  vni: 'phông VNI',
  utf8: 'bảng mã bị đọc sai',
}

/** What is said of a row without holding it up. */
export function noteText(note: RowNote): string {
  switch (note.code) {
    case 'birthUncertain':
      return `Ô năm sinh ghi “${note.text}”; lấy năm ${note.year}.`
    case 'lookAlikes':
      return `Tên có chữ của bảng chữ khác trông giống chữ Việt (“${note.text}”); đã thay bằng chữ Việt.`
    default:
      return assertNever(note)
  }
}

export function problemText(problem: RowProblem): string {
  switch (problem.code) {
    case 'nameMissing':
      return 'Thiếu họ tên hoặc tên đơn vị.'
    case 'nameTooLong':
      return `Tên dài ${problem.letters} chữ cái, quá ${maxNameLetters}. Có lẽ ô này chứa cả nội dung khác.`
    case 'nameIsFormulaError':
      return `Ô tên là công thức lỗi (${problem.text}).`
    case 'lettersLost':
      return `Tên “${problem.text}” bị mất chữ (dấu “?” hoặc “�”). Hãy gõ lại cho đủ dấu trong tệp.`
    case 'achievementTooLong':
      return `Thành tích dài ${problem.letters} chữ cái, quá dài để in. Hãy tóm tắt lại.`
    case 'repeated':
      return `Trùng với dòng ${problem.place ?? problem.number} của danh sách này.`
    case 'alreadyInRound':
      return `${problem.name} đã có trong đợt xét.`
    default:
      return assertNever(problem)
  }
}

export function doubtText(doubt: RowDoubt): string {
  switch (doubt.code) {
    case 'nameOneWord':
    case 'nameWithDigits':
    case 'nameWithBrackets':
    case 'nameWithMore':
    case 'severalNames':
    case 'halfCapitals':
    case 'notCapital':
    case 'maybeCollective':
      return nameReasons[doubt.code](doubt.text)
    case 'converted':
      return doubt.conversions
        .map(
          ({ field, encoding, original, result }) =>
            `${fieldNames[field]}: “${original}” gõ bằng ${encodingNames[encoding]}, đã chuyển thành “${result}”.`,
        )
        .join(' ')
    case 'marked':
      return doubt.mark === 'hidden' ? 'Dòng này đang ẩn (hoặc bị lọc) trong tệp.' : 'Dòng này bị gạch ngang trong tệp.'
    case 'fromLine':
      return 'Đọc từ một dòng văn bản, không phải từ bảng. Xem có đúng là tập thể, hộ được đề nghị không.'
    case 'birth':
      return `${birthReasons[doubt.problem](doubt.text)} Năm sinh sẽ để trống.`
    case 'memberCount':
      return `Số nhân khẩu “${doubt.text}” không phải số nguyên dương; sẽ để trống.`
    case 'cellIsFormulaError':
      return `Ô “${fieldNames[doubt.field]}” là công thức lỗi (${doubt.text}); sẽ để trống.`
    case 'cellLettersLost':
      return `Ô “${fieldNames[doubt.field]}” bị mất chữ: “${doubt.text}”.`
    case 'genderUnread':
      return `Không rõ giới tính “${doubt.text}”; sẽ để trống.`
    case 'awardUnknown':
      return `Danh mục không có hình thức “${doubt.text}”; đang dùng hình thức mặc định.`
    case 'kindUnread':
      return `Không rõ loại đối tượng “${doubt.text}”.`
    case 'maybeRepeated':
      return `Có thể trùng với dòng ${doubt.place ?? doubt.number} của danh sách này.`
    case 'match':
      return doubtReasons[doubt.reason]
    default:
      return assertNever(doubt)
  }
}

/** The doubts in a word or two, for choosing all rows of one. */
export const doubtGroups: Record<RowDoubt['code'], string> = {
  nameOneWord: 'Tên một chữ',
  nameWithDigits: 'Tên có chữ số',
  nameWithBrackets: 'Tên có ngoặc',
  nameWithMore: 'Ô tên có nội dung khác',
  severalNames: 'Nhiều tên trong một ô',
  halfCapitals: 'Lẫn chữ hoa, chữ thường',
  notCapital: 'Tên viết chữ thường',
  maybeCollective: 'Có thể là tập thể',
  converted: 'Đã chuyển từ phông cũ',
  marked: 'Dòng ẩn hoặc gạch ngang',
  fromLine: 'Đọc từ dòng văn bản',
  birth: 'Năm sinh không đọc được',
  memberCount: 'Số nhân khẩu không đọc được',
  cellIsFormulaError: 'Ô công thức lỗi',
  cellLettersLost: 'Ô bị mất chữ',
  genderUnread: 'Không rõ giới tính',
  awardUnknown: 'Hình thức ngoài danh mục',
  kindUnread: 'Không rõ loại đối tượng',
  maybeRepeated: 'Có thể trùng trong danh sách',
  match: 'Có thể đã có trong danh mục',
}
