import type { ReviewKind } from '@shared/domain/movement/types'
import type { ScoreBoard, ScoreRow } from '@shared/domain/scoring/board'
import type { Counting, Hole, Standing, Total } from '@shared/domain/scoring/standing'
import { numberText, pointsText } from '@shared/domain/scoring/points'
import type { QuotaState } from '@shared/domain/scoring/ranking'
import type { TableProblem } from '@shared/domain/scoring/tables'
import type { CriterionSort, ScoreCriterion, ScoreQuota, ScoreTable, ScoreValue } from '@shared/domain/scoring/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { assertNever } from '@shared/lib/result'
import type { Refusal, ScoreField } from './fields'

const fieldNames: Record<ScoreField, string> = { own: 'Tự chấm', appraised: 'Thẩm định', approved: 'Duyệt' }
const roundings: Record<ScoreQuota['rounding'], string> = { down: 'làm tròn xuống', nearest: 'làm tròn', up: 'làm tròn lên' }

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
  states: { unscored: 'Chưa chấm', partial: 'Chưa đủ', scored: 'Chờ duyệt', approved: 'Đã duyệt' } satisfies Record<
    Standing['state'],
    string
  >,
  notCounted: 'Không xếp',
  totalHint: ({ points, maximum, isConverted, isCapped }: Total) =>
    [
      `${numberText(points)} điểm`,
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
  chips: { all: 'Tất cả', differing: 'Lệch', withoutReason: 'Thiếu lý do', open: 'Chưa đủ' },
  filter: 'Lọc đơn vị',
  chip: (label: string, count: number) => `${label} (${count})`,
  lockedHint: (reason: string) => (reason === '' ? 'Đã khóa tiêu chí' : `Đã khóa tiêu chí. Lý do lập bản này: ${reason}`),
  version: (version: number, on: CalendarDate) => `khóa bản ${version}, ${shortDate(on)}`,
  nextVersion: (version: number) => `Lập bản ${version}`,
  lock: 'Khóa tiêu chí',
  approve: 'Duyệt điểm',
  openRound: 'Mở đợt xét',
  excel: 'Xuất Excel',
  print: 'In bảng chấm điểm',
  excelName: (year: number) => `Bảng chấm điểm năm ${year}`,
  more: 'Mẫu và tệp',
  give: 'Phát mẫu tự chấm (.xlsx)',
  take: 'Nhận điểm tự chấm',
  formName: (unit: string, year: number) => `Phiếu tự chấm điểm ${year} - ${unit.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 80)}.xlsx`,
  formTitle: (year: number) => `Phiếu tự chấm điểm năm ${year}`,
  formFacts: (given: number, all: number) => `${given}/${all} tiêu chí có điểm`,
  ownTaken: (count: number) => `Đã nhận điểm tự chấm của ${count} đơn vị; tệp được giữ ở Minh chứng của từng đơn vị.`,
  cell: (unit: string, code: string, field: ScoreField) => `${unit} · ${code} · ${fieldNames[field]}`,
  cellLabel: (cell: string, points: string, most: string) => `${cell}: ${points}, ${most}`,
  nothing: 'chưa chấm',
  own: (value: ScoreValue | null) => (value === null ? 'chưa tự chấm' : `tự chấm ${pointsText(value)}`),
  appraised: (value: ScoreValue | null) => (value === null ? 'chưa thẩm định' : `thẩm định ${pointsText(value)}`),
  deviates: 'lệch',
  reason: 'Lý do',
  reasonHint: 'Ghi vì sao khác (Shift+F2)',
  reasonMissing: 'thiếu lý do',
  disputed: 'Hai người chấm khác nhau:',
  pick: (by: string, value: ScoreValue) => `${by}: ${pointsText(value)}`,
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
    count === 1 ? `Chưa ghi ô nào. ${first}` : `Chưa ghi ô nào: ${count} ô không nhận được. Ô đầu tiên: ${first}`,
  at: (cell: string, why: string) => `${cell}. ${why}`,
  legend: { reason: 'lệch, có lý do', noReason: 'lệch, thiếu lý do', nothing: '– chưa chấm, khác 0', converted: '* quy đổi vì có KAD' },
  quotaOver: 'Vượt chỉ tiêu',
  quota: ({ band, quota, limit, reached, units }: QuotaState): string =>
    `${band.name} ${reached}, tối đa ${limit}${
      quota.unit === 'percent' ? `: ${numberText(quota.value)}% của ${units} đơn vị, ${roundings[quota.rounding]}` : ''
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
    paste: (count: number) => `Dán ${count} ô điểm`,
    fill: (count: number) => `Điền xuống ${count} ô điểm`,
    clear: (count: number) => `Xóa ${count} ô điểm`,
    reason: (unit: string, code: string) => `Ghi lý do lệch điểm: ${unit}, ${code}`,
    pick: (unit: string, code: string) => `Chọn điểm thẩm định: ${unit}, ${code}`,
    table: (group: string) => `Soạn bảng tiêu chí “${group}”`,
    lock: (group: string) => `Khóa tiêu chí “${group}”`,
    version: (version: number, group: string) => `Lập bản ${version} của tiêu chí “${group}”`,
    approve: (count: number) => `Duyệt điểm ${count} đơn vị`,
    own: (count: number) => `Nhận điểm tự chấm của ${count} đơn vị`,
    counted: (unit: string) => `Đổi việc xếp hạng của ${unit}`,
    due: 'Đặt hạn chấm điểm',
    files: (unit: string) => `Mở phiếu chấm của ${unit}`,
  },
  editor: {
    title: (group: string) => `Bảng tiêu chí chấm điểm: ${group}`,
    hint: 'Mỗi tiêu chí của kế hoạch một dòng. Đặt điểm tối đa, thêm điểm thưởng, điểm trừ nếu có; khi khóa tiêu chí, lời văn của kế hoạch lúc ấy được giữ nguyên.',
    sheet: 'Các tiêu chí chấm điểm',
    criterion: 'Tiêu chí',
    short: 'Tên ngắn',
    sort: 'Loại',
    max: 'Điểm tối đa',
    weight: 'Hệ số',
    evidence: 'Minh chứng phải nộp',
    sorts: { base: 'Chuẩn', bonus: 'Thưởng', minus: 'Trừ' } satisfies Record<CriterionSort, string>,
    addBonus: 'Thêm điểm thưởng',
    addMinus: 'Thêm điểm trừ',
    addBase: 'Thêm tiêu chí',
    newText: { base: 'Tiêu chí khác', bonus: 'Điểm thưởng', minus: 'Điểm trừ' } satisfies Record<CriterionSort, string>,
    remove: 'Bỏ dòng đang chọn',
    ofPlan: 'Tiêu chí của kế hoạch được sửa, bỏ ở tab Kế hoạch.',
    textNeeded: 'Tiêu chí phải có lời văn.',
    maxNeeded: 'Điểm tối đa là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy.',
    weightNeeded: 'Hệ số là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy.',
    sortNeeded: 'Ghi Chuẩn, Thưởng hoặc Trừ.',
    total: (base: number, bonus: number, minus: number, open: number) =>
      [
        `Tổng điểm chuẩn ${numberText(base)}`,
        ...(bonus > 0 ? [`thưởng đến ${numberText(bonus)}`] : []),
        ...(minus > 0 ? [`trừ đến ${numberText(minus)}`] : []),
        ...(open > 0 ? [`${open} tiêu chí chưa có điểm tối đa`] : []),
      ].join(' · '),
    bonusMax: 'Điểm thưởng cộng lại tối đa',
    bonusMaxHint: 'Để trống nếu không giới hạn',
    split: 'Chia đều',
    splitTotal: 'Tổng điểm chuẩn',
    bands: 'Xếp loại và chỉ tiêu',
    bandsHint: 'Điểm “từ” được tính vào mức ấy. Chỉ tiêu chỉ nhắc khi vượt, không tự loại đơn vị nào.',
    band: 'Mức',
    from: 'Từ điểm',
    quota: 'Tối đa (số hoặc %)',
    rounding: 'Làm tròn',
    basis: 'Căn cứ',
    roundings: { down: 'xuống', nearest: 'gần nhất', up: 'lên' } satisfies Record<ScoreQuota['rounding'], string>,
    addBand: 'Thêm mức',
    removeBand: (name: string) => `Bỏ mức ${name}`,
    dueOn: 'Chấm xong trước hết ngày (có thể để trống)',
    problem: (problem: TableProblem): string => {
      switch (problem.code) {
        case 'noCriteria':
          return 'Chưa có tiêu chí nào.'
        case 'noBase':
          return 'Phải có ít nhất một tiêu chí loại Chuẩn.'
        case 'noMaximum':
          return 'Có tiêu chí chưa có điểm tối đa.'
        case 'bandTwice':
          return `Mức “${problem.name}” trùng tên hoặc trùng điểm với mức khác.`
        case 'percentOver':
          return 'Chỉ tiêu không quá 100%.'
        case 'quotaWithoutBand':
          return 'Có chỉ tiêu không thuộc mức xếp loại nào.'
      }
    },
    notSaved: 'Dòng có ô đỏ chưa được lưu.',
  },
  lockDialog: {
    title: 'Khóa tiêu chí và bắt đầu chấm',
    text: (criteria: number, total: string) =>
      `${criteria} tiêu chí, tổng điểm chuẩn ${total}, được giữ nguyên lời văn và điểm. Muốn sửa sau khi khóa thì lập bản mới.`,
    units: (count: number) => `Đơn vị được chấm: ${count}`,
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
    moves: (count: number) => `${count} đơn vị thay đổi; bản cũ và điểm theo bản cũ vẫn được giữ.`,
    unit: 'Đơn vị',
    before: 'Bản đang dùng',
    after: 'Bản mới',
    lost: 'Phải chấm lại',
    lostWhy: { removed: 'tiêu chí bị bỏ', aboveMaximum: 'vượt tối đa mới' },
    place: (points: number | null, rank: string, state: string) => (points === null ? state : `${numberText(points)} · hạng ${rank}`),
  },
  approveDialog: {
    title: 'Duyệt điểm',
    ready: (count: number) =>
      count === 0
        ? 'Chưa có đơn vị nào đủ điểm thẩm định và lý do để duyệt.'
        : `${count} đơn vị đã đủ: điểm duyệt lấy theo điểm thẩm định; ô đã duyệt từ trước giữ nguyên.`,
    open: (count: number) => `${count} đơn vị chưa duyệt được:`,
    holes: (holes: readonly Hole[], codeOf: (id: string) => string): string => {
      const of = (code: Hole['code']): string => holes.flatMap((hole) => (hole.code === code ? [codeOf(hole.criterionId)] : [])).join(', ')
      const parts = [
        ['noMark', 'chưa thẩm định'],
        ['disputed', 'hai người chấm khác nhau'],
        ['noReason', 'lệch chưa có lý do'],
        ['noApprovalReason', 'duyệt khác thẩm định, chưa có lý do'],
      ] as const
      return parts.flatMap(([code, words]) => (of(code) === '' ? [] : [`${words}: ${of(code)}`])).join('; ')
    },
    approve: (count: number, isAll: boolean) => (isAll ? `Duyệt ${count} đơn vị` : `Duyệt ${count} đơn vị đã đủ`),
    done: (count: number) => `Đã duyệt điểm ${count} đơn vị.`,
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
    proposal: 'Theo thứ tự: quy định riêng của kế hoạch (nếu có), tỷ lệ nữ, rồi bỏ phiếu tại Hội đồng. Chương trình không tự đổi hạng.',
  },
  roundDialog: {
    title: 'Mở đợt xét từ kết quả chấm điểm',
    review: 'Lần xét',
    roundName: 'Tên đợt xét',
    nameNeeded: 'Đợt xét cần có tên.',
    name: (kind: ReviewKind, year: number, phaseTitle: string) =>
      kind === 'preliminary'
        ? `Sơ kết ${phaseTitle}`
        : kind === 'final'
          ? `Tổng kết phong trào năm ${year}`
          : `Khen thưởng phong trào năm ${year}`,
    count: 'Số đơn vị đứng đầu',
    award: 'Hình thức đề nghị',
    band: (name: string) => `Xếp loại ${name}: đề nghị`,
    noBand: 'Chưa vào mức nào: đề nghị',
    tie: (units: number, free: number) => `${units} đơn vị bằng điểm ở mức cuối, còn ${free} chỗ: hãy đánh dấu đơn vị được chọn.`,
    units: 'Các đơn vị đã xếp hạng',
    tick: (name: string) => `Đưa ${name} vào đợt xét`,
    awardOf: (name: string) => `Hình thức đề nghị cho ${name}`,
    hint: 'Thành tích được ghi sẵn theo điểm và hạng, sửa được ở danh sách của đợt xét.',
    open: (count: number) => `Mở đợt xét với ${count} đơn vị`,
    achievement: ({ standing, rank, band }: ScoreRow, table: ScoreTable, board: ScoreBoard): string => {
      const total = standing.approved
      if (total === null || rank === undefined) return ''
      const place = `xếp thứ ${rank.rank}${rank.isShared ? ' (đồng hạng)' : ''} trong ${board.counted} đơn vị`
      return `Đạt ${numberText(total.points)} điểm, ${place} nhóm “${table.groupTitle}” năm ${table.year}${band === null ? '' : `, xếp loại ${band.name}`}`
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
