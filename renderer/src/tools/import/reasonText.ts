import { formatCount } from '@shared/lib/numbers'
import type { LeftColumn, RowChange, RowDoubt, RowNote, RowProblem } from '@shared/import/preview'
import type { ImportField } from '@shared/import/types'
import type { DoubtReason } from '@shared/domain/subject/matching'
import { maxNameLetters } from '@shared/domain/subject/reading'
import type { Rating } from '@shared/domain/subject/years'
import { assertNever } from '@shared/lib/result'
import { decapitalise } from '@shared/lib/text'
import { ratingNames } from '@renderer/text/ratingText'
import { birthReasons, nameReasons, readingWords } from '@renderer/text/readingText'
import { text } from './text'

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
  award: 'Hình thức, danh hiệu',
  proposedBy: 'Đơn vị đề nghị',
  ignored: 'Bỏ qua',
  year: 'Năm',
  rating: 'Mức độ hoàn thành, xếp loại',
  ratingSource: 'Văn bản xếp loại',
  headcount: 'Tổng số người',
  completed: 'Số người hoàn thành',
  women: 'Số nữ',
  decisionSymbol: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  decidedBy: 'Người, cơ quan quyết định',
  prize: 'Tiền thưởng',
}

/** A column that was left out as a whole, once. */
export const leftText = ({ field, heading, filled, fitting, sample }: LeftColumn): string =>
  heading !== undefined
    ? `Cột “${heading}” cũng ghi tên ở ${formatCount(filled)} dòng (“${sample.join('”, “')}”), danh sách chỉ lấy một cột tên. Cần cả những tên ấy thì nhập tệp thêm một lần, đổi cột tên ở bước Cột.`
    : `Cột “${fieldNames[field]}” có ${filled - fitting} trên ${filled} ô không phải nội dung ấy (“${sample.join('”, “')}”) nên không dùng cột này.`

/** One thing that would change, in words. */
export const changeText = ({ field, from, to }: RowChange): string => {
  const shown = (value: string): string =>
    field === 'rating' && value !== '' ? ratingNames[value as Rating] : field === 'gender' ? (text.genders[value] ?? '') : value
  return text.change(fieldNames[field], shown(from), shown(to))
}

const doubtReasons: Record<DoubtReason, string> = {
  marksDiffer: 'Đã có người, đơn vị tên gần giống, chỉ khác dấu.',
  yearMissing: 'Đã có người cùng tên nhưng thiếu năm sinh để biết có phải là một.',
  dayDiffers: 'Đã có người cùng tên, cùng năm sinh nhưng khác ngày sinh.',
  placeDiffers: 'Đã có tên này nhưng ở đơn vị hoặc địa chỉ khác.',
  severalKnown: 'Có nhiều hồ sơ cùng khớp.',
  ended: 'Khớp với hồ sơ đã ngừng dùng.',
}

/** What is said of a row without holding it up. */
export function noteText(note: RowNote): string {
  switch (note.code) {
    case 'birthUncertain':
      return readingWords.birthUncertain(note.text, note.year)
    case 'lookAlikes':
      return readingWords.lookAlikes(note.text)
    case 'ofPersons':
      return readingWords.ofPersons(...note.texts)
    case 'oneOfAwards':
      return `“${note.text}”: một trong các hình thức, danh hiệu mà tệp đề nghị; mỗi thứ một dòng.`
    case 'ditto':
      return `Ô “${fieldNames[note.field]}” ghi “${note.text}”; đọc như dòng trên: “${note.result}”.`
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
    case 'missing':
      return `Thiếu ${decapitalise(fieldNames[problem.field])}.`
    case 'nothingToStore':
      return 'Dòng này không có gì để ghi.'
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
    case 'nameWithTitle':
    case 'severalNames':
    case 'severalHeads':
    case 'halfCapitals':
    case 'notCapital':
    case 'maybeCollective':
    case 'maybePerson':
      return nameReasons[doubt.code](doubt.text)
    case 'converted':
      return doubt.conversions
        .map(({ field, encoding, original, result }) => `${fieldNames[field]}: ${readingWords.converted(original, encoding, result)}`)
        .join(' ')
    case 'marked':
      return doubt.mark === 'hidden' ? 'Dòng này đang ẩn (hoặc bị lọc) trong tệp.' : 'Dòng này bị gạch ngang trong tệp.'
    case 'fromLine':
      return 'Đọc từ một dòng văn bản, không phải từ bảng. Xem có đúng người, tập thể, hộ được đề nghị không.'
    case 'joined':
      return `Ghép với dòng ngay dưới (“${doubt.text}”), vì dòng ấy không có số thứ tự và không đủ một tên.`
    case 'unlike':
      return 'Dòng này khác các dòng kia: không có số thứ tự, hoặc chỉ có tên. Xem có đúng là một mục của danh sách không.'
    case 'birth':
      return `${birthReasons[doubt.problem](doubt.text)} Năm sinh sẽ để trống.`
    case 'birthSerial':
      return readingWords.birthSerial(doubt.text, doubt.day)
    case 'birthUnlikely':
      return `Năm sinh “${doubt.text}”: mới ${doubt.age} tuổi trong năm xét khen thưởng. Xem có ghi nhầm năm không.`
    case 'genderDiffers':
      return readingWords.genderDiffers(doubt.text)
    case 'memberCount':
      return `Số nhân khẩu “${doubt.text}” không phải số nguyên dương; sẽ để trống.`
    case 'cellIsFormulaError':
      return `Ô “${fieldNames[doubt.field]}” là công thức lỗi (${doubt.text}); sẽ để trống.`
    case 'cellLettersLost':
      return readingWords.lettersLost(fieldNames[doubt.field], doubt.text)
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
    case 'cellUnread':
      return `Không đọc được ô “${fieldNames[doubt.field]}” (“${doubt.text}”); sẽ để trống.`
    case 'awardUnmarked':
      return 'Không cột hình thức, danh hiệu nào được đánh dấu; đang dùng hình thức mặc định.'
    case 'awardUnlisted':
      return `Danh mục không có “${doubt.text}”; sẽ ghi đúng như vậy.`
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
  nameWithTitle: 'Có chức danh trước tên',
  severalNames: 'Nhiều tên trong một ô',
  severalHeads: 'Hai tên trong ô tên hộ',
  halfCapitals: 'Lẫn chữ hoa, chữ thường',
  notCapital: 'Tên viết chữ thường',
  maybeCollective: 'Có thể là tập thể',
  maybePerson: 'Có thể là một người',
  converted: 'Đã chuyển từ phông cũ',
  marked: 'Dòng ẩn hoặc gạch ngang',
  fromLine: 'Đọc từ dòng văn bản',
  joined: 'Ghép hai dòng của tệp',
  unlike: 'Dòng khác các dòng kia',
  birth: 'Năm sinh không đọc được',
  birthSerial: 'Năm sinh là số ngày của Excel',
  birthUnlikely: 'Năm sinh gần năm xét khen thưởng',
  genderDiffers: 'Xưng hô khác giới tính',
  memberCount: 'Số nhân khẩu không đọc được',
  cellIsFormulaError: 'Ô công thức lỗi',
  cellLettersLost: 'Ô bị mất chữ',
  genderUnread: 'Không rõ giới tính',
  awardUnknown: 'Hình thức ngoài danh mục',
  kindUnread: 'Không rõ loại đối tượng',
  maybeRepeated: 'Có thể trùng trong danh sách',
  match: 'Có thể đã có trong danh mục',
  cellUnread: 'Ô không đọc được',
  awardUnmarked: 'Không đánh dấu hình thức nào',
  awardUnlisted: 'Hình thức ghi như quyết định',
}
