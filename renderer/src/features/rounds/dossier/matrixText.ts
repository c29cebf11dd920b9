import type { DossierState } from '@shared/checks/dossier/matrix'
import { formatCount } from '@shared/lib/numbers'

const states: Readonly<Record<DossierState, string>> = {
  complete: 'Đủ',
  missing: 'Thiếu',
  returned: 'Trả lại',
  nothingAsked: 'Không yêu cầu',
}

/** Words of the dossiers of a round. */
export const matrixText = {
  label: 'Hồ sơ của đợt xét',
  emptyTitle: 'Chưa có đề nghị nào',
  empty: 'Nhập danh sách đề nghị trước; mỗi dòng của danh sách có một hồ sơ ở đây.',
  toList: 'Đến danh sách',
  filters: 'Tình trạng hồ sơ',
  filter: { all: 'Tất cả', missing: '✕ Thiếu', returned: '↩ Trả lại', complete: '✓ Đủ' },
  columns: { name: 'Họ và tên / Tên tập thể', award: 'Đề nghị', state: 'Hồ sơ' },
  more: (count: number) => `Khác ${formatCount(count)}`,
  states,
  missing: (count: number) => `Thiếu ${formatCount(count)}`,
  /** More than two do not fit in the column: how many they are, and the panel names them. */
  missingNamed: (papers: readonly string[]) =>
    papers.length > 2 ? `Thiếu ${formatCount(papers.length)} giấy tờ` : `Thiếu ${papers.join(', ')}`,
  /** What a sign says aloud. */
  sign: {
    has: (paper: string, files: number) => (files > 1 ? `${paper}: có ${formatCount(files)} tệp, mở` : `${paper}: có, mở`),
    lacks: (paper: string) => `${paper}: thiếu, đính kèm`,
    none: (paper: string) => `${paper}: không yêu cầu`,
  },
  hint: (fileName: string, day: string) => `${fileName} · nhận ngày ${day}`,
  needed: (paper: string, source: string) => `Thiếu ${paper} · ${source}`,
  legend: '✓ có · ✕ thiếu · ↩ trả lại · – không yêu cầu',
  keys: 'Enter mở hoặc đính kèm · Insert đính kèm · Del bỏ tệp · F8 thiếu tiếp theo · Alt+T trả hồ sơ · kéo tệp thả vào dòng hoặc ô',
  over: (name: string, award: string, paper: string | null) => `Thả vào: ${name} · ${award}${paper === null ? '' : ` · ${paper}`}`,
  noneMissing: 'Không còn hồ sơ nào thiếu giấy tờ.',
  notAsked: 'Đề nghị này không yêu cầu giấy tờ ấy.',
  signed: 'Quyết định đã ban hành: hồ sơ chỉ để xem.',
  others: (count: number) => `Tài liệu khác: ${formatCount(count)}`,
  awardsOf: (name: string) => `Các đề nghị của ${name}`,
  attach: {
    title: (count: number) => (count === 1 ? 'Tệp này là giấy tờ nào?' : `${formatCount(count)} tệp này là giấy tờ nào?`),
    of: (name: string, award: string) => `${name} · ${award}`,
    paper: 'Giấy tờ',
    paperOf: (fileName: string) => `Giấy tờ của tệp ${fileName}`,
    other: 'Tài liệu khác',
    choose: 'Chọn…',
    chooseNeeded: 'Chọn giấy tờ.',
    scope: 'Dùng cho',
    scopeOf: (fileName: string) => `Tệp ${fileName} dùng cho`,
    line: 'Đề nghị này',
    subject: (count: number) => `${formatCount(count)} đề nghị của đối tượng này`,
    unit: (count: number, unit: string) => `${formatCount(count)} đề nghị còn thiếu của ${unit}`,
    round: (count: number) => `${formatCount(count)} đề nghị còn thiếu trong đợt`,
    save: 'Đính kèm',
    cancel: 'Hủy',
  },
} as const
