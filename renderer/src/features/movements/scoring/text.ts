import type { LateReport } from '@shared/domain/movement/lateDays'
import type { Counting, Standing, Total } from '@shared/domain/scoring/standing'
import { numberText, pointsText } from '@shared/domain/scoring/points'
import type { QuotaState } from '@shared/domain/scoring/ranking'
import type { ScoreCriterion, ScoreQuota, ScoreValue } from '@shared/domain/scoring/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { assertNever } from '@shared/lib/result'
import { formatCount } from '@shared/lib/numbers'
import type { Refusal, ScoreField } from './fields'
import { dialogText } from './dialogText'
import { editorText } from './editorText'

const fieldNames: Record<ScoreField, string> = { own: 'Tự chấm', appraised: 'Thẩm định', approved: 'Duyệt' }
const roundings: Record<ScoreQuota['rounding'], string> = { down: 'làm tròn xuống', nearest: 'làm tròn', up: 'làm tròn lên' }

const lateWords = ({ title, days, isMissing }: LateReport): string =>
  isMissing ? `${title}: chưa gửi, quá ${days} ngày` : `${title}: trễ ${days} ngày`

/** Words of the screen on which units are scored. */
export const scoringText = {
  group: 'Nhóm tiêu chí',
  groupOption: (title: string, units: number) => `${title} (${units})`,
  year: 'Năm chấm điểm',
  yearOption: (year: number) => `Năm ${year}`,
  upTo: (points: string) => `tối đa ${points}`,
  downTo: (points: string) => `đến -${points}`,
  fields: { own: 'Tự', appraised: 'TĐ', approved: 'Duyệt' } satisfies Record<ScoreField, string>,
  fieldNames,
  columns: { number: 'TT', unit: 'Đơn vị', result: 'Kết quả', total: 'Tổng', difference: 'Lệch', rank: 'Hạng', band: 'Xếp loại' },
  decided: 'Khi bằng nhau',
  countColumns: { total: 'Số lượng', difference: '', rank: 'Hạng', band: 'Trạng thái' },
  states: { unscored: 'Chưa chấm', partial: 'Chưa đủ', scored: 'Chờ duyệt', approved: 'Đã duyệt' } satisfies Record<
    Standing['state'],
    string
  >,
  notCounted: 'Không xếp',
  totalHint: ({ points, maximum, isConverted, isCapped, counts }: Total) =>
    [
      counts === undefined ? `${numberText(points)} điểm` : `Số lượng lần lượt theo thứ tự tiêu chí: ${counts.map(numberText).join('; ')}`,
      ...(isConverted ? [`có tiêu chí không áp dụng: điểm chuẩn được quy đổi từ tối đa ${numberText(maximum)}`] : []),
      ...(isCapped ? ['điểm thưởng chỉ tính đến mức tối đa của nhóm'] : []),
    ].join('; '),
  sheet: (group: string, year: number) => `Bảng chấm điểm ${group}, năm ${year}`,
  show: 'Cột hiện',
  shows: { all: 'Cả ba cột', own: 'Chỉ Tự chấm', appraised: 'Chỉ Thẩm định', approved: 'Chỉ Duyệt' },
  facts: (
    year: number,
    board: { approved: number; counted: number; scored: number; partial: number; unscored: number; withoutReason: number },
  ) =>
    [
      `Chấm điểm năm ${year}`,
      `Đã duyệt ${board.approved}/${board.counted}`,
      ...(board.scored > 0 ? [`chờ duyệt ${board.scored}`] : []),
      ...(board.partial > 0 ? [`chưa đủ ${board.partial}`] : []),
      ...(board.unscored > 0 ? [`chưa chấm ${board.unscored}`] : []),
      ...(board.withoutReason > 0 ? [`${board.withoutReason} chỗ lệch chưa ghi lý do`] : []),
    ].join(' · '),
  lateReports: (late: readonly LateReport[]) => late.map(lateWords).join(' · '),
  lateReportsTitle: (late: readonly LateReport[]) =>
    `${late.map(lateWords).join('\n')}\nNgày đầu tiên bị trễ tính là 1. Chỉ để tham khảo, chương trình không tự trừ điểm.`,
  chips: { all: 'Tất cả', differing: 'Lệch', withoutReason: 'Thiếu lý do', open: 'Chưa đủ' },
  filter: 'Lọc đơn vị',
  chip: (label: string, count: number) => `${label} (${formatCount(count)})`,
  lockedHint: (reason: string) => (reason === '' ? 'Đã khóa tiêu chí' : `Đã khóa tiêu chí. Lý do lập bản này: ${reason}`),
  version: (version: number, on: CalendarDate) => `khóa bản ${version}, ${shortDate(on)}`,
  versionShort: (version: number) => `Bản ${version}`,
  versionTools: (locked: string, isOld: boolean) => `Bản tiêu chí: ${locked}${isOld ? ' (bản cũ, chỉ xem)' : ''}`,
  versionOption: (version: number, isNewest: boolean) => `Xem bản ${version}${isNewest ? ' (mới)' : ''}`,
  onlySeen: 'Bản cũ, chỉ xem',
  nextVersion: (version: number) => `Lập bản ${version}`,
  lock: 'Khóa tiêu chí',
  approve: 'Duyệt điểm',
  openRound: 'Mở đợt xét',
  excel: 'Xuất Excel',
  print: 'Bảng điểm (Word)',
  excelName: (year: number) => `Bảng chấm điểm năm ${year}`,
  more: 'Mẫu và tệp',
  give: 'Phát mẫu tự chấm (.xlsx)',
  take: 'Nhận điểm tự chấm',
  formName: (unit: string, year: number) => `Phiếu tự chấm điểm ${year} - ${unit.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.xlsx`,
  formTitle: (year: number) => `Phiếu tự chấm điểm năm ${year}`,
  formFacts: (given: number, all: number) => `${given}/${all} tiêu chí có điểm`,
  ownTaken: (count: number) => `Đã nhận điểm tự chấm của ${formatCount(count)} đơn vị; tệp được giữ ở Minh chứng của từng đơn vị.`,
  cell: (unit: string, code: string, field: ScoreField) => `${unit} · ${code} · ${fieldNames[field]}`,
  cellPart: (code: string, field: ScoreField) => ` · ${code} · ${fieldNames[field]}`,
  cellLabel: (cell: string, points: string, most: string) => `${cell}: ${points}, ${most}`,
  nothing: 'chưa chấm',
  own: (value: ScoreValue | null) => (value === null ? 'chưa tự chấm' : `tự chấm ${pointsText(value)}`),
  appraised: (value: ScoreValue | null) => (value === null ? 'chưa thẩm định' : `thẩm định ${pointsText(value)}`),
  deviates: 'lệch',
  reason: 'Lý do',
  reasonHint: 'Ghi vì sao khác (Shift+F2)',
  reasonMissing: 'thiếu lý do',
  disputed: 'Hai người chấm khác nhau:',
  pickReason: 'Lý do chọn',
  pickReasonHint: 'vì sao lấy điểm này',
  pick: (by: string, value: ScoreValue) => `${by}: ${pointsText(value)}`,
  pickTitle: (by: string, reason: string) => (reason === '' ? `${by} chưa ghi lý do` : `Lý do của ${by}: ${reason}`),
  pickLabel: (by: string, value: ScoreValue) => `Lấy ${pointsText(value)} điểm của ${by}`,
  files: 'Minh chứng',
  reverse: 'Hãy ghi lý do ở dòng phía trên bảng.',
  refused: ({ read, text: typed }: Refusal, criterion: ScoreCriterion): string => {
    switch (read.code) {
      case 'aboveMaximum':
        return criterion.sort === 'minus'
          ? `“${typed}”: chỉ trừ đến ${numberText(read.max)} điểm.`
          : `“${typed}” vượt điểm tối đa ${numberText(read.max)}.`
      case 'negative':
        return `“${typed}”: điểm của tiêu chí này không âm.`
      case 'noMaximum':
        return 'Tiêu chí chưa có điểm tối đa.'
      case 'notClear':
        return `“${typed}” đọc được hai cách. Hãy ghi nhiều nhất hai chữ số sau dấu phẩy, không tách hàng nghìn.`
      case 'notPoints':
        return `“${typed}” không phải điểm. Ghi số, hoặc KAD nếu tiêu chí không áp dụng.`
      default:
        return assertNever(read)
    }
  },
  blockRefused: (count: number, first: string) =>
    count === 1 ? `Chưa ghi ô nào. ${first}` : `Chưa ghi ô nào: ${formatCount(count)} ô không nhận được. Ô đầu tiên: ${first}`,
  at: (cell: string, why: string) => `${cell}. ${why}`,
  legend: { reason: 'lệch, có lý do', noReason: 'lệch, thiếu lý do', nothing: '– chưa chấm, khác 0', converted: '* quy đổi vì có KAD' },
  quotaOver: 'Vượt chỉ tiêu',
  quota: ({ band, quota, limit, reached, units }: QuotaState): string =>
    `${band.name} ${reached}, tối đa ${limit}${
      quota.unit === 'percent' ? `: ${numberText(quota.value)}% của ${formatCount(units)} đơn vị, ${roundings[quota.rounding]}` : ''
    }.`,
  ties: (ranks: readonly { readonly rank: number; readonly ids: readonly string[] }[]): string =>
    ranks.length === 1
      ? `${ranks[0]!.ids.length} đơn vị đồng hạng ${ranks[0]!.rank}.`
      : `Đồng hạng: ${ranks.map(({ rank, ids }) => `hạng ${rank} (${ids.length})`).join(', ')}.`,
  compare: 'So hai đơn vị',
  scorer: (name: string) => `Người thẩm định: ${name}`,
  change: 'Đổi',
  noUnits: 'Nhóm này chưa có đơn vị nào',
  noUnitsText: 'Chọn đơn vị tham gia và xếp vào nhóm tiêu chí; sau đó chấm điểm được.',
  toUnits: 'Chọn đơn vị',
  noGroups: 'Kế hoạch chưa có nhóm tiêu chí',
  noGroupsText: 'Bảng chấm điểm được lập từ các nhóm tiêu chí trong kế hoạch.',
  toPlan: 'Soạn tiêu chí trong kế hoạch',
  counting: (counting: Counting, successor: string | null): string => {
    switch (counting.why) {
      case 'takesPart':
        return ''
      case 'ended':
        return `Đơn vị đã kết thúc ngày ${shortDate(counting.on)}${successor === null ? '' : `, ${successor} tiếp nhận`}: không xếp hạng, điểm đã ghi được giữ.`
      case 'decided':
        return `${counting.isCounted ? 'Vẫn xếp hạng' : 'Không xếp hạng'}: ${counting.reason}`
    }
  },
  cancel: 'Hủy',
  close: 'Đóng',
  save: 'Ghi',
  acts: {
    cell: (unit: string, code: string) => `Chấm ${unit}, ${code}`,
    paste: (count: number) => `Dán ${formatCount(count)} ô điểm`,
    fill: (count: number) => `Điền xuống ${formatCount(count)} ô điểm`,
    clear: (count: number) => `Xóa ${formatCount(count)} ô điểm`,
    reason: (unit: string, code: string) => `Ghi lý do lệch điểm: ${unit}, ${code}`,
    pick: (unit: string, code: string) => `Chọn điểm thẩm định: ${unit}, ${code}`,
    table: (group: string) => `Soạn bảng tiêu chí “${group}”`,
    lock: (group: string) => `Khóa tiêu chí “${group}”`,
    version: (version: number, group: string) => `Lập bản ${version} của tiêu chí “${group}”`,
    approve: (count: number) => `Duyệt điểm ${formatCount(count)} đơn vị`,
    own: (count: number) => `Nhận điểm tự chấm của ${formatCount(count)} đơn vị`,
    counted: (unit: string) => `Đổi việc xếp hạng của ${unit}`,
    due: 'Đặt hạn chấm điểm',
    files: (unit: string) => `Mở phiếu chấm của ${unit}`,
  },
  editor: editorText,
  ...dialogText,
} as const
