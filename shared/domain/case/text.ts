import type { z } from 'zod'

/** Vietnamese for every problem of a round file. */
export const text = {
  empty: 'Tệp trống, không có nội dung.',
  notJson: 'Tệp không đọc được: không phải tệp đợt xét của Sổ Vàng hoặc đã bị cắt ngắn, sửa hỏng.',
  notARound: 'Đây không phải tệp đợt xét của Sổ Vàng (thiếu “format”: “so-vang.round”).',
  otherSubject: 'Không trùng với mã của đối tượng đi kèm (“subject.id”).',
  otherRound: 'Không trùng với mã của đợt xét (“round.id”).',
  otherMovement: 'Không trùng với mã của phong trào đi kèm (“movement.id”).',
  unknownNominee: 'Không có đối tượng đề nghị nào mang mã này.',
  unknownMeeting: 'Không có phiên họp nào mang mã này (“meetings”).',
  unknownRuling: 'Không có văn bản nào mang mã này (“rulings”).',
  notADecision: 'Phải là mã của một quyết định trong tệp (“rulings”).',
  notASubmission: 'Phải là mã của tờ trình của đơn vị tham mưu trong tệp (“rulings”).',
  unknownMember: 'Không có thành viên nào mang mã này (“members”).',
  unknownEntry: 'Không có trong danh sách của bản chụp lúc ký (“entries”).',
  otherSigned: 'Bản chụp lúc ký khác văn bản mang mã này (loại, số, ngày, người ký).',
  unknownSigned: 'Bản đã ký này không phải của biên bản đã ký, thông báo hay tờ trình nào trong tệp.',
  notSigned: 'Văn bản đã ban hành phải có bản chụp lúc ký (“signed”), văn bản dự thảo thì không.',
  unknownSigner: 'Không có người ký nào mang mã này (“office.signers”).',
  idTwice: (id: string) => `Mã “${id}” đứng hai lần.`,
  serialTwice: (serial: number) => `Số sổ vàng ${serial} đã dùng cho đối tượng khác.`,
} as const

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ (đặt trong dấu ngoặc kép)',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ ]',
  object: 'nhóm { }',
  record: 'nhóm { }',
  null: 'null',
}
const typeWord = (type: string): string => typeWords[type] ?? type
const shown = (value: unknown): string =>
  typeof value === 'string' ? `“${value.slice(0, 60)}”` : (JSON.stringify(value)?.slice(0, 60) ?? '')
const looksLikeDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** What is wrong with one value, and what would be right. */
export const problemText = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'Thiếu mục này.'
  switch (issue.code) {
    case 'invalid_type':
      return `Phải là ${typeWord(issue.expected)}, đang là ${value === null ? 'null' : shown(value)}.`
    case 'invalid_format':
      if (issue.format !== 'date') return `Giá trị ${shown(value)} không đúng mẫu.`
      return looksLikeDay(value)
        ? `Ngày ${shown(value)} không có thật.`
        : `Ngày phải ghi theo năm-tháng-ngày, ví dụ 2026-12-15; đang là ${shown(value)}.`
    case 'too_small':
      if (issue.origin === 'string') return 'Không được để trống.'
      return issue.inclusive === true
        ? `Phải từ ${String(issue.minimum)} trở lên, đang là ${shown(value)}.`
        : `Phải lớn hơn ${String(issue.minimum)}, đang là ${shown(value)}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Dài quá ${String(issue.maximum)} ký tự.`
        : `Không được quá ${String(issue.maximum)}, đang là ${shown(value)}.`
    case 'invalid_value':
      return `Phải là một trong các giá trị: ${issue.values.map((allowed) => String(allowed)).join(', ')}; đang là ${shown(value)}.`
    case 'invalid_union':
      return `Giá trị ${shown(value)} không thuộc các lựa chọn cho phép.`
    case 'unrecognized_keys':
      return `Có mục không dùng đến: ${issue.keys.join(', ')}.`
    case 'not_multiple_of':
      return `Phải là bội của ${String(issue.divisor)}, đang là ${shown(value)}.`
    default:
      return `Giá trị ${shown(value)} chưa đúng.`
  }
}
