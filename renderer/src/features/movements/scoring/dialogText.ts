import { groupNamed } from '@shared/documents/words/citedPlan'
import type { ScoreBoard, ScoreRow } from '@shared/domain/scoring/board'
import { resultText, type Hole, type Total } from '@shared/domain/scoring/standing'
import { numberText } from '@shared/domain/scoring/points'
import type { ScoreTable } from '@shared/domain/scoring/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatCount } from '@shared/lib/numbers'
import { text as movementText } from '../text'

/** Words of the dialogs around scoring. */
export const dialogText = {
  lockDialog: {
    title: 'Khóa tiêu chí và bắt đầu chấm',
    byCounts: (criteria: number) =>
      `${criteria} tiêu chí, xếp hạng theo số lượng, lần lượt từ tiêu chí thứ nhất; lời văn và thứ tự được giữ nguyên. Muốn sửa sau khi khóa thì lập bản mới.`,
    text: (criteria: number, total: string) =>
      `${criteria} tiêu chí, tổng điểm chuẩn ${total}, được giữ nguyên lời văn và điểm. Muốn sửa sau khi khóa thì lập bản mới.`,
    odd: (total: string) => `▲ Tổng điểm chuẩn ${total} không tròn 100 (hay 1000). Nếu không chủ ý thì bấm Hủy và sửa lại điểm tối đa.`,
    units: (count: number) => `Đơn vị được chấm: ${formatCount(count)}`,
    ended: (names: readonly string[]) => `Không xếp hạng vì đã kết thúc: ${names.join('; ')}.`,
    lock: 'Khóa tiêu chí',
  },
  versionDialog: {
    title: (version: number) => `Lập bản ${version} của tiêu chí`,
    reason: 'Lý do lập bản mới',
    reasonNeeded: 'Hãy ghi lý do lập bản mới.',
    same: 'Chưa có gì khác bản đang dùng.',
    look: 'Xem thay đổi của từng đơn vị',
    back: 'Sửa tiếp',
    make: (version: number) => `Lập bản ${version}`,
    none: 'Không đơn vị nào đổi điểm, hạng hay trạng thái.',
    moves: (count: number) => `${formatCount(count)} đơn vị thay đổi; bản cũ và điểm theo bản cũ vẫn được giữ.`,
    unit: 'Đơn vị',
    before: 'Bản đang dùng',
    after: 'Bản mới',
    lost: 'Phải chấm lại',
    lostWhy: { removed: 'tiêu chí bị bỏ', aboveMaximum: 'vượt tối đa mới' },
    place: (total: Total | null, rank: string, state: string) => (total === null ? state : `${resultText(total)} · hạng ${rank}`),
  },
  approveDialog: {
    title: 'Duyệt điểm',
    ready: (count: number) =>
      count === 0
        ? 'Chưa có đơn vị nào đủ điểm thẩm định và lý do để duyệt.'
        : `${formatCount(count)} đơn vị đã đủ: điểm duyệt lấy theo điểm thẩm định; ô đã duyệt từ trước giữ nguyên.`,
    open: (count: number) => `${formatCount(count)} đơn vị chưa duyệt được:`,
    holes: (holes: readonly Hole[], codeOf: (id: string) => string): string => {
      const of = (code: Hole['code']): string => holes.flatMap((hole) => (hole.code === code ? [codeOf(hole.criterionId)] : [])).join(', ')
      const parts = [
        ['noMark', 'chưa thẩm định'],
        ['disputed', 'hai người chấm khác nhau'],
        ['noPickReason', 'đã chọn giữa hai người chấm, chưa ghi lý do'],
        ['noReason', 'lệch chưa có lý do'],
        ['noApprovalReason', 'duyệt khác thẩm định, chưa có lý do'],
      ] as const
      return parts.flatMap(([code, words]) => (of(code) === '' ? [] : [`${words}: ${of(code)}`])).join('; ')
    },
    approve: (count: number, isAll: boolean) => (isAll ? `Duyệt ${formatCount(count)} đơn vị` : `Duyệt ${formatCount(count)} đơn vị đã đủ`),
    done: (count: number) => `Đã duyệt điểm ${formatCount(count)} đơn vị.`,
    nothing: 'Mọi đơn vị đã được duyệt.',
  },
  compareDialog: {
    title: 'So hai đơn vị',
    first: 'Đơn vị thứ nhất',
    second: 'Đơn vị thứ hai',
    criterion: 'Tiêu chí',
    total: 'Tổng',
    women: 'Tỷ lệ nữ',
    unknown: 'chưa có số liệu',
    leads: (one: string, ones: number, other: string, others: number) =>
      `${one} hơn ở ${ones} tiêu chí; ${other} hơn ở ${others} tiêu chí.`,
    proposalWomen: (name: string, percent: number, source: string) =>
      `Gợi ý: ưu tiên ${name}, tập thể có từ ${percent}% nữ trở lên (${source}).`,
    decide: 'Ghi quyết định xếp trên, dưới',
    undo: 'Bỏ quyết định',
    decided: (words: string) => `Đã quyết định: ${words}.`,
    undoAct: (one: string, other: string) => `Bỏ quyết định xếp trên, dưới: ${one}, ${other}`,
    proposal: 'Theo thứ tự: quy định riêng của kế hoạch (nếu có), tỷ lệ nữ, rồi bỏ phiếu tại Hội đồng. Chương trình không tự đổi hạng.',
  },
  tieDialog: {
    title: 'Hai đơn vị bằng nhau',
    equal: (one: string, other: string, result: string) => `${one} và ${other} cùng ${result}.`,
    first: 'Đơn vị xếp trên',
    firstNeeded: 'Hãy chọn đơn vị xếp trên.',
    by: 'Ai quyết định',
    byHint: 'Ví dụ: Hội đồng Thi đua - Khen thưởng xã, phiên họp tháng 12',
    byNeeded: 'Hãy ghi ai quyết định.',
    on: 'Ngày quyết định',
    onNeeded: 'Hãy ghi ngày quyết định.',
    reason: 'Lý do',
    reasonNeeded: 'Hãy ghi lý do.',
    hint: 'Ghi trên bảng xếp hạng và tệp Excel. Quyết định chỉ đúng với kết quả này: điểm đổi thì hai đơn vị trở lại đồng hạng.',
    save: 'Ghi quyết định',
    act: (first: string, second: string) => `Xếp ${first} trên ${second}`,
  },
  roundDialog: {
    title: 'Mở đợt xét từ kết quả chấm điểm',
    review: 'Lần xét',
    roundName: 'Tên đợt xét',
    nameNeeded: 'Đợt xét cần có tên.',
    name: movementText.roundDialog.proposedName,
    count: 'Số đơn vị đứng đầu',
    award: 'Hình thức đề nghị',
    band: (name: string) => `Xếp loại ${name}: đề nghị`,
    noBand: 'Chưa vào mức nào: đề nghị',
    tie: (units: number, free: number) =>
      `${formatCount(units)} đơn vị bằng điểm ở mức cuối, còn ${free} chỗ: hãy đánh dấu đơn vị được chọn.`,
    units: 'Các đơn vị đã xếp hạng',
    tick: (name: string) => `Đưa ${name} vào đợt xét`,
    awardOf: (name: string) => `Hình thức đề nghị cho ${name}`,
    hint: 'Thành tích được ghi sẵn theo điểm và hạng, sửa được ở danh sách của đợt xét.',
    open: (count: number) => `Mở đợt xét với ${formatCount(count)} đơn vị`,
    achievement: ({ standing, rank, band }: ScoreRow, table: ScoreTable, board: ScoreBoard): string => {
      const total = standing.approved
      if (total === null || rank === undefined) return ''
      const place = `xếp thứ ${rank.rank}${rank.isShared ? ' (đồng hạng)' : ''} trong ${formatCount(board.counted)} đơn vị`
      const reached =
        total.counts === undefined ? `Đạt ${numberText(total.points)} điểm` : `Đạt ${resultText(total)} theo thứ tự các tiêu chí`
      return `${reached}, ${place} ${groupNamed(table.groupTitle)} năm ${table.year}${band === null ? '' : `, xếp loại ${band.name}`}`
    },
  },
  dueDialog: {
    button: (dueOn: CalendarDate | null) => (dueOn === null ? 'Đặt hạn chấm' : `Hạn chấm ${shortDate(dueOn)}`),
    title: 'Hạn chấm điểm',
    act: (group: string, dueOn: CalendarDate | null) =>
      dueOn === null ? `Bỏ hạn chấm điểm “${group}”` : `Đặt hạn chấm điểm “${group}”: ${shortDate(dueOn)}`,
  },
  scorerDialog: {
    title: 'Người thẩm định',
    hint: 'Điểm thẩm định gõ từ nay ghi theo tên này. Điểm của người khác được giữ bên cạnh, không bị đè.',
    name: 'Họ và tên',
    needed: 'Hãy nhập họ và tên.',
  },
  unitDialog: {
    counted: 'Xếp hạng đơn vị này',
    notCounted: 'Không xếp hạng đơn vị này',
    reason: 'Lý do',
    reasonNeeded: 'Hãy ghi lý do.',
    back: 'Theo quy tắc chung',
  },
} as const
