import { shortDate } from '@shared/lib/dates'
import type { LegacyEncoding } from '@shared/lib/legacyFont'
import type { BirthProblem } from '@shared/domain/subject/birth'
import type { NameDoubt } from '@shared/domain/subject/nameCell'
import type { NameReading } from '@shared/domain/subject/nameReading'

/** What is said of a cell about somebody: the same words for a list typed, pasted or imported, the council and the office. */

export const birthReasons: Record<BirthProblem, (said: string) => string> = {
  noSuchDay: (said) => `Ngày sinh “${said}” không có trên lịch.`,
  inFuture: (said) => `Năm sinh “${said}” ở sau năm xét khen thưởng.`,
  tooLongAgo: (said) => `Năm sinh “${said}” trước năm 1900.`,
  unreadable: (said) => `Không đọc được năm sinh “${said}”.`,
}

export const nameReasons: Record<NameDoubt, (cell: string) => string> = {
  nameOneWord: () => 'Tên chỉ có một chữ, có thể thiếu họ.',
  nameWithDigits: () => 'Tên có chữ số.',
  nameWithBrackets: () => 'Tên có phần trong ngoặc; sẽ ghi và in nguyên như vậy.',
  nameWithTitle: (cell) =>
    `Trước tên có chức danh, học vị hoặc cấp bậc (“${cell}”); sẽ ghi và in nguyên như vậy. Muốn ghi riêng thì sửa ô ấy.`,
  nameWithMore: () => 'Ô tên có cả nội dung khác (dấu phẩy, gạch, hai chấm).',
  severalNames: (cell) => `Ô này có nhiều tên: “${cell}”. Hãy tách thành từng dòng.`,
  severalHeads: (cell) => `Ô tên hộ có hai tên: “${cell}”; sẽ ghi và in nguyên như vậy, chủ hộ là người đứng trước.`,
  halfCapitals: (cell) => `Tên lẫn chữ hoa và chữ thường: “${cell}”.`,
  notCapital: () => 'Tên có chữ viết thường.',
  maybeCollective: () => 'Có thể là tập thể, không phải một người. Xem lại loại đối tượng.',
  maybePerson: (cell) =>
    `“${cell}” đọc như tên tập thể, nhưng dòng này ghi năm sinh, giới tính hoặc chức vụ như của một người. Chọn loại cho đúng.`,
}

const encodingNames: Record<LegacyEncoding, string> = {
  tcvn3: 'phông TCVN3 (.VnTime)',
  tcvn3Capitals: 'phông TCVN3 chữ hoa (.VnTimeH)',
  vni: 'phông VNI',
  utf8: 'bảng mã bị đọc sai',
}

/** What is said where a cell was read otherwise than it stood there. */
export const readingWords = {
  converted: (original: string, encoding: LegacyEncoding, result: string) =>
    `“${original}” gõ bằng ${encodingNames[encoding]}, đã chuyển thành “${result}”.`,
  lookAlikes: (cell: string) => `Tên có chữ của bảng chữ khác trông giống chữ Việt (“${cell}”); đã thay bằng chữ Việt.`,
  recased: (cell: string) => `Tên viết hoa hoặc lẫn chữ hoa (“${cell}”); đã viết hoa chữ đầu.`,
  birthUncertain: (cell: string, year: number) => `Ô năm sinh ghi “${cell}”; lấy năm ${year}.`,
  birthSerial: (cell: string, day: string) =>
    `Ô năm sinh ghi số “${cell}”, đọc là ngày ${shortDate(day)} theo cách Excel đếm ngày. Xem có đúng không.`,
  ofPersons: (...cells: readonly string[]) =>
    `Tập thể, hộ gia đình không có xưng hô, năm sinh, chức vụ: không ghi ${cells.map((cell) => `“${cell}”`).join(', ')}.`,
  genderDiffers: (cell: string) => `Cách xưng hô trước tên khác với ô giới tính (“${cell}”); đang theo cách xưng hô trước tên.`,
  lettersLost: (column: string, cell: string) => `Ô “${column}” bị mất chữ: “${cell}”.`,
} as const

/** Everything to say about a name that was read from `cell`. */
export const nameReadingTexts = (cell: string, { notes, doubts }: NameReading): readonly string[] => [
  ...notes.map((note) =>
    note.code === 'converted' ? readingWords.converted(note.original, note.encoding, note.result) : readingWords[note.code](note.text),
  ),
  ...doubts.map((code) => nameReasons[code](cell)),
]
