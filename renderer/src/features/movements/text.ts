import type { EmulationMovement, ReviewKind } from '@shared/domain/movement/types'
import type { PeriodProblem } from '@shared/domain/movement/rules'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatCount } from '@shared/lib/numbers'
import { decapitalise } from '@shared/lib/text'
import { movementPlaces, titlesOf } from '@renderer/text/placeNames'

/** What the officer reads on the screens of movements. Wording of the plan itself is the office's own. */
export const text = {
  communeDraft: (unit: string) => `Soạn kế hoạch của ${unit} từ đây`,
  title: 'Phong trào thi đua',
  listFacts: (count: number) =>
    count === 0 ? 'Mỗi phong trào có kế hoạch, các giai đoạn và các lần xét khen thưởng' : `${formatCount(count)} phong trào`,
  add: 'Thêm phong trào',
  clusters: 'Cụm, khối thi đua',
  bringIn: 'Đưa kế hoạch vào từ Word',
  emptyTitle: 'Chưa có phong trào thi đua nào',
  emptyText: (unit: string) =>
    `Thêm phong trào mà ${unit} phát động hoặc hưởng ứng. Từ đó soạn kế hoạch, theo dõi giai đoạn và mở các đợt xét khen thưởng.`,
  gone: 'Không tìm thấy phong trào này',
  goneText: 'Có thể phong trào đã bị xóa. Bấm Ctrl+Z để hoàn tác nếu vừa xóa nhầm.',
  backToList: 'Về danh sách phong trào',
  columns: {
    name: 'Phong trào',
    period: 'Giai đoạn',
    present: 'Hiện nay',
    review: 'Lần xét tiếp theo',
    reports: 'Báo cáo của đơn vị',
    rounds: 'Đợt xét',
  },
  reportBefore: 'Báo cáo của đơn vị trước ngày',
  kinds: { regular: 'Thường xuyên', thematic: 'Theo chuyên đề' } satisfies Record<EmulationMovement['kind'], string>,
  states: { coming: 'Chưa bắt đầu', running: 'Đang thực hiện', over: 'Đã kết thúc' },
  noPhase: 'Chưa chia giai đoạn',
  betweenPhases: 'Ngoài các giai đoạn',
  noReview: 'Chưa định lần xét',
  allReviewed: 'Đã mở đủ các lần xét',
  review: (kind: ReviewKind, year: number) => `${text.reviewKinds[kind]} năm ${year}`,
  reviewKinds: { annual: 'Xét hằng năm', preliminary: 'Sơ kết', final: 'Tổng kết' } satisfies Record<ReviewKind, string>,
  reviewAwards: { annual: 'Khen thưởng hằng năm', preliminary: 'Khen thưởng sơ kết', final: 'Khen thưởng tổng kết' } satisfies Record<
    ReviewKind,
    string
  >,
  noReportDay: 'Chưa định ngày',
  reportDay: (lateFrom: CalendarDate) => `trước ngày ${shortDate(lateFrom)}`,
  reportLeft: (daysLeft: number) => (daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`),
  rounds: (count: number) => (count === 0 ? 'chưa mở' : `${formatCount(count)} đợt`),
  tabs: titlesOf(movementPlaces),
  tabsLabel: 'Các phần của phong trào',
  facts: (movement: EmulationMovement, present: string) =>
    `${text.kinds[movement.kind]} · ${movement.periodText || `${movement.fromYear} - ${movement.toYear}`} · ${present}`,

  newDialog: {
    title: 'Thêm phong trào thi đua',
    hint: 'Chỉ cần tên và thời gian. Kế hoạch được lập sẵn các đề mục và một câu mở đầu để sửa; nội dung do cơ quan viết.',
    name: 'Tên phong trào (không gõ dấu ngoặc kép)',
    nameNeeded: 'Hãy nhập tên phong trào.',
    nameQuoted: 'Hãy bỏ dấu ngoặc kép: văn bản tự đặt tên phong trào trong ngoặc kép.',
    from: 'Từ năm',
    to: 'Đến năm',
    yearNeeded: 'Hãy nhập năm từ 1990 đến 2100.',
    yearOrder: 'Năm kết thúc phải từ năm bắt đầu trở đi.',
    kind: 'Loại phong trào',
    create: 'Thêm và soạn kế hoạch',
    cancel: 'Hủy',
    act: (name: string) => `Thêm phong trào “${name}”`,
  },

  reviewsTab: {
    phases: 'Các giai đoạn',
    phasesHint: 'Tên và nội dung giai đoạn được in ở phần Thời gian của kế hoạch; sửa ở đây hay ở kế hoạch đều được.',
    phasesEmpty: 'Chưa chia giai đoạn. Mỗi giai đoạn thường kết thúc bằng một lần sơ kết hoặc tổng kết.',
    addPhase: 'Thêm giai đoạn',
    phaseName: (index: number, from: number, to: number) => `Giai đoạn ${index} (từ ${from} - ${to})`,
    title: 'Tên giai đoạn',
    titleNeeded: 'Giai đoạn cần có tên.',
    from: 'Từ năm',
    to: 'Đến năm',
    reviewKind: 'Kết thúc bằng',
    noReview: 'Không xét',
    reviewYear: 'Năm xét',
    openRound: 'Mở đợt xét',
    openAnother: 'Mở thêm đợt xét',
    present: 'Giai đoạn hiện nay',
    up: 'Đưa lên trước',
    down: 'Đưa xuống sau',
    remove: 'Xóa giai đoạn',
    removeTitle: (title: string) => `Xóa “${title}”?`,
    removeText: 'Tên và nội dung giai đoạn bị bỏ khỏi kế hoạch. Có thể hoàn tác bằng Ctrl+Z. Các đợt xét đã mở vẫn còn.',
    annual: 'Xét khen thưởng hằng năm',
    annualHint: 'Ngoài sơ kết, tổng kết, cơ quan có thể xét khen thưởng theo phong trào vào cuối mỗi năm.',
    openAnnual: (year: number) => `Mở đợt xét năm ${year}`,
    rounds: 'Các đợt xét đã mở',
    roundsEmpty: 'Chưa mở đợt xét nào từ phong trào này.',
    openedOn: (day: CalendarDate) => `mở ngày ${shortDate(day)}`,
    issued: 'Đã ban hành',
    draft: 'Đang xét',
    needOffice: 'Chưa có thông tin cơ quan. Hãy nhập ở Thiết lập trước khi mở đợt xét.',
    problems: {
      movementEndsBeforeStart: 'Năm kết thúc của phong trào đứng trước năm bắt đầu.',
      phaseEndsBeforeStart: 'Năm kết thúc đứng trước năm bắt đầu.',
      phaseOutsideMovement: 'Giai đoạn vượt ra ngoài thời gian của phong trào.',
      phasesOverlap: 'Giai đoạn chồng lên giai đoạn trước.',
      reviewOutsidePhase: 'Năm xét nằm ngoài giai đoạn.',
    } satisfies Record<PeriodProblem['code'], string>,
    yearNeeded: 'Từ 1990 đến 2100.',
    acts: { add: 'Thêm giai đoạn', edit: 'Sửa giai đoạn', remove: (title: string) => `Xóa ${title}`, move: 'Đổi thứ tự giai đoạn' },
  },
  roundDialog: {
    title: 'Mở đợt xét khen thưởng',
    name: 'Tên đợt xét',
    nameNeeded: 'Đợt xét cần có tên.',
    due: 'Nhận hồ sơ đến hết ngày (có thể để trống)',
    hint: 'Đợt xét mở ra với căn cứ, nơi nhận và dự thảo quyết định lấy từ phong trào. Sau đó nhập danh sách đề nghị.',
    open: 'Mở đợt xét',
    cancel: 'Hủy',
    proposedName: (kind: ReviewKind, year: number, phaseTitle: string | null) =>
      kind === 'preliminary'
        ? `Sơ kết ${phaseTitle === null ? `năm ${year}` : decapitalise(phaseTitle)}`
        : kind === 'final'
          ? `Tổng kết phong trào năm ${year}`
          : `Khen thưởng phong trào năm ${year}`,
    forms: 'Hình thức khen thưởng trong kế hoạch',
    noForms: 'Kế hoạch chưa ghi hình thức khen thưởng cho lần xét này.',
  },
}
