import type { ReportState } from '@shared/domain/movement/board'
import type { Task } from '@shared/domain/movement/work'
import type { Collective } from '@shared/domain/subject/types'
import { dayBefore, shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatCount } from '@shared/lib/numbers'

/** Words of the screens on which a movement is at work. */
export const workText = {
  kinds: {
    agency: 'Cơ quan, phòng ban',
    school: 'Trường học',
    village: 'Thôn, tổ dân phố',
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    massOrganisation: 'Mặt trận, đoàn thể',
    armedForces: 'Lực lượng vũ trang',
    other: 'Khác',
  } satisfies Record<Collective['collectiveKind'], string>,
  units: {
    title: 'Đơn vị tham gia',
    facts: (count: number) => `${formatCount(count)} đơn vị`,
    add: 'Thêm đơn vị',
    byKind: 'Theo loại',
    kindCount: (name: string, count: number) => `${name} (${formatCount(count)})`,
    byCluster: 'Hoặc theo cụm, khối',
    byName: 'Hoặc theo tên',
    into: 'Nhóm tiêu chí',
    noGroup: 'Chưa vào nhóm nào',
    addKind: (count: number) => `Thêm ${formatCount(count)} đơn vị`,
    addOne: 'Thêm đơn vị này',
    empty: 'Chưa chọn đơn vị nào. Chọn theo loại hoặc theo tên ở bên phải: từ đó chương trình biết ai phải gửi báo cáo.',
    noneLeft: 'Mọi đơn vị loại này đã tham gia.',
    remove: (name: string) => `Bỏ ${name} khỏi phong trào`,
    ended: (on: CalendarDate) => `đã kết thúc ngày ${shortDate(on)}`,
    acts: {
      add: (count: number) => `Chọn ${formatCount(count)} đơn vị tham gia phong trào`,
      group: (name: string) => `Xếp ${name} vào nhóm tiêu chí`,
      remove: (name: string) => `Bỏ ${name} khỏi phong trào`,
    },
  },
  reports: {
    period: 'Kỳ báo cáo',
    meaning: (lastOn: CalendarDate, lateFrom: CalendarDate) =>
      `“Trước ngày ${shortDate(lateFrom)}” là đến hết ngày ${shortDate(lastOn)}; từ 0 giờ ngày ${shortDate(lateFrom)} là trễ.`,
    remind: (count: number) => `Nhắc ${formatCount(count)} đơn vị`,
    request: 'Công văn đề nghị báo cáo',
    addYears: (count: number) => `Lập ${formatCount(count)} kỳ báo cáo theo kế hoạch`,
    addDay: 'Thêm kỳ báo cáo',
    addMissing: (count: number) => `Lập thêm ${formatCount(count)} kỳ theo kế hoạch`,
    editDay: 'Sửa tên, hạn của kỳ này…',
    removeDay: 'Bỏ kỳ này…',
    removeDayText: (title: string, units: number) =>
      `“${title}” sẽ bị bỏ${units === 0 ? '' : `, cùng những gì đã ghi của ${formatCount(units)} đơn vị và tệp của họ`}. Ctrl+Z lấy lại được.`,
    emptyTitle: 'Chưa có kỳ báo cáo',
    emptyPlanned: 'Kế hoạch định ngày báo cáo hằng năm; lập sẵn mỗi năm một kỳ, sửa hoặc bỏ được.',
    emptyText: 'Kế hoạch chưa định ngày báo cáo. Thêm kỳ báo cáo với ngày đầu tiên bị coi là trễ.',
    noUnits: 'Chưa chọn đơn vị tham gia, nên chưa biết ai phải gửi báo cáo.',
    toUnits: 'Chọn đơn vị',
    all: 'Tất cả',
    chips: { missing: 'Chưa gửi', late: 'Trễ', waiting: 'Còn hạn', onTime: 'Đúng hạn', exempt: 'Miễn, đã kết thúc' },
    unit: 'Đơn vị',
    stateDetail: 'Chi tiết',
    stands: 'Báo cáo',
    state: (state: ReportState): string => {
      switch (state.state) {
        case 'onTime':
          return 'Đúng hạn'
        case 'late':
          return `Trễ ${state.days} ngày`
        case 'missing':
        case 'waiting':
          return state.isReturned === true ? 'Đã trả lại' : 'Chưa gửi'
        case 'exempt':
          return 'Miễn báo cáo'
        case 'ended':
          return 'Đơn vị đã kết thúc'
      }
    },
    detail: (state: ReportState): string => {
      const part = 'sentBy' in state && state.sentBy !== undefined ? ` · mới có báo cáo của ${state.sentBy}` : ''
      if (state.state === 'missing') return `quá ${state.days} ngày${part}`
      if (state.state === 'waiting')
        return `${state.daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${state.daysLeft} ngày`}${state.extendedTo === null ? '' : ` · gia hạn đến ${shortDate(state.extendedTo)}`}${part}`
      return state.state === 'onTime' || state.state === 'late'
        ? `gửi ngày ${shortDate(state.on)}${state.sentBy === undefined ? '' : ` · do ${state.sentBy} gửi trước khi sáp nhập`}`
        : ''
    },
    workingLeft: (days: number, isWhole: boolean) =>
      `Còn ${days} ngày làm việc đến hết hạn${isWhole ? ', đã trừ ngày nghỉ trong Lịch' : '; chưa có ngày nghỉ Tết, lễ của năm trong Lịch'}`,
    receivedAt: (hour: string, on: CalendarDate) => `Nhận lúc ${hour} ngày ${shortDate(on)}`,
    hasFile: 'có tệp',
    tick: (name: string) => `Chọn ${name}`,
    keys: 'Dấu cách: chọn dòng · Shift+↑↓: chọn nhiều · Enter: mở tệp · Ins: ghi nhận · Del: trả lại',
    noFile: 'Chưa có tệp báo cáo nào của đơn vị này.',
    foot: (owed: number, sent: number) => `${formatCount(owed)} đơn vị phải gửi · ${sent} đã gửi`,
    record: 'Ghi nhận báo cáo',
    correct: 'Sửa ngày gửi',
    extend: 'Gia hạn',
    exempt: 'Miễn báo cáo',
    giveBack: 'Trả lại',
    takeBack: 'Bỏ ghi nhận',
    takeBackText: 'Báo cáo lại thành chưa gửi; tệp đính kèm cũng bỏ. Hoàn tác được bằng Ctrl+Z.',
    choose: 'Chọn một đơn vị để ghi nhận báo cáo, gia hạn hoặc miễn.',
    reason: (words: string) => `Lý do: ${words}`,
    gather: 'Tổng hợp',
    form: {
      menu: 'Mẫu và tệp',
      figures: (count: number) => (count === 0 ? 'Số liệu cần hỏi…' : `Số liệu cần hỏi (${formatCount(count)})…`),
      figuresTitle: 'Số liệu cần hỏi các đơn vị',
      figuresHint: 'Mỗi dòng một số liệu; sau dấu chấm phẩy cuối cùng là đơn vị tính. Kết quả theo tiêu chí của kế hoạch có sẵn trong mẫu.',
      figuresAct: (title: string) => `Đặt số liệu cần hỏi của “${title}”`,
      usual: [
        'Số tập thể tham gia phong trào; tập thể',
        'Số cá nhân tham gia phong trào; người',
        'Số sáng kiến được công nhận; sáng kiến',
        'Số mô hình, cách làm hay; mô hình',
        'Số tập thể, cá nhân được biểu dương, khen thưởng; lượt',
      ].join('\n'),
      save: 'Ghi',
      fileName: (title: string, unit: string) => `Mẫu ${title}${unit === '' ? '' : ` ${unit}`}.xlsx`,
      facts: (filled: number, figures: number, results: number, criteria: number) =>
        `Số liệu ${filled}/${figures} · Tiêu chí ${results}/${criteria}`,
      act: (count: number) => `Nhận báo cáo của ${formatCount(count)} đơn vị`,
      taken: (count: number) =>
        `Đã nhận báo cáo của ${formatCount(count)} đơn vị, ngày nhận là hôm nay; sửa được ở bảng nếu gửi ngày khác.`,
      read: 'Đã đọc trong báo cáo',
      none: (words: string) => (words === '' ? 'để trống' : words),
      added: (label: string) => `Đơn vị thêm: ${label}`,
      type: 'Nhập số liệu, kết quả',
      typeTitle: (unit: string) => `Báo cáo của ${unit}`,
      typeHint: 'Ô để trống là không có số liệu, không phải số 0. Chữ gõ vào ô số được giữ nguyên văn.',
      asOf: 'Số liệu tính đến ngày',
      inWords: 'Không đọc ra số: giữ nguyên văn, không cộng.',
      shortcomings: 'Tồn tại, hạn chế, nguyên nhân',
      proposals: 'Đề xuất, kiến nghị',
      keepExemplars: (count: number) => `Ghi ${formatCount(count)} điển hình vào danh sách`,
      exemplarsKept: (count: number) => `Đã ghi ${formatCount(count)} điển hình tiên tiến.`,
      exemplarsAct: (unit: string) => `Ghi điển hình do ${unit} nêu`,
    },
    acts: {
      years: 'Lập kỳ báo cáo theo kế hoạch',
      day: (title: string) => `Thêm kỳ “${title}”`,
      editDay: (title: string) => `Sửa kỳ “${title}”`,
      removeDay: (title: string) => `Bỏ kỳ “${title}”`,
      received: (name: string) => `Ghi nhận báo cáo của ${name}`,
      extended: (name: string) => `Gia hạn báo cáo cho ${name}`,
      exempt: (name: string) => `Miễn báo cáo cho ${name}`,
      returned: (name: string) => `Trả lại báo cáo của ${name}`,
      figures: (name: string) => `Nhập số liệu báo cáo của ${name}`,
      takeBack: (name: string) => `Bỏ ghi nhận báo cáo của ${name}`,
    },
    dialog: {
      received: (name: string) => `Báo cáo của ${name}`,
      extended: (name: string) => `Gia hạn cho ${name}`,
      exempt: (name: string) => `Miễn báo cáo cho ${name}`,
      returned: (name: string) => `Trả lại báo cáo của ${name}`,
      again: 'Gửi lại, đến hết ngày (để trống nếu giữ hạn cũ)',
      sentOn: 'Ngày gửi',
      sentAt: 'Giờ nhận (có thể để trống)',
      wrongHour: 'Giờ viết như 16:05.',
      to: 'Đến hết ngày',
      why: 'Lý do',
      whyHint: 'Bắt buộc: ai cho phép, theo văn bản nào.',
      whyNeeded: 'Hãy ghi lý do.',
      dayNeeded: 'Hãy nhập ngày.',
      nameNeeded: 'Hãy nhập tên báo cáo.',
      notYetSent: 'Ngày này chưa đến. Hãy ghi ngày đơn vị đã gửi.',
      notPutOff: (lateFrom: CalendarDate) =>
        `Hạn hiện nay đã đến hết ngày ${shortDate(dayBefore(lateFrom))}; ngày gia hạn phải sau ngày ấy.`,
      alreadyPast: 'Ngày này đã qua. Hãy đặt ngày gửi lại từ hôm nay trở đi.',
      save: 'Ghi',
      cancel: 'Hủy',
      dayTitle: 'Thêm kỳ báo cáo',
      editDayTitle: 'Sửa kỳ báo cáo',
      name: 'Tên báo cáo',
      lacksHolidays:
        'Lịch chưa có ngày nghỉ Tết, lễ của năm: hạn tính được có thể sớm hơn thực tế. Ghi ngày nghỉ ở Lịch hoặc sửa hạn bên dưới.',
      countedFrom: (words: string) => `Tính từ ngày (kế hoạch: “${words}”)`,
      lateFrom: 'Trước ngày (ngày đầu tiên bị coi là trễ)',
    },
  },
  tasks: {
    fromPlan: 'Lập danh mục từ kế hoạch',
    fromPlanHint:
      'Mỗi nhiệm vụ ở phần Tổ chức thực hiện thành một việc, với chủ thể như trong kế hoạch; hạn, đơn vị phối hợp lấy từ lời văn nếu có. Sau đó xem lại, đặt ngày cho các việc còn lại.',
    added: (count: number, dated: number) =>
      count === 0
        ? 'Danh mục đã đủ các nhiệm vụ của kế hoạch.'
        : `Đã thêm ${formatCount(count)} nhiệm vụ.${dated === 0 ? '' : ` ${formatCount(dated)} nhiệm vụ có hạn lấy từ lời văn, hãy xem lại.`}`,
    empty: 'Chưa có nhiệm vụ nào trong danh mục',
    task: 'Nhiệm vụ',
    owner: 'Chủ trì',
    due: 'Hạn',
    every: 'Lặp lại',
    everyNames: { once: 'một lần', quarter: 'hằng quý', year: 'hằng năm' } satisfies Record<Task['every'], string>,
    finish: 'Xong',
    doneOn: 'Xong ngày',
    done: (on: CalendarDate) => `xong ngày ${shortDate(on)}`,
    left: (days: number) => (days < 0 ? `quá ${-days} ngày` : days === 0 ? 'hôm nay' : `còn ${days} ngày`),
    evidence: 'Minh chứng, kết quả',
    helpers: 'Phối hợp',
    list: 'Bảng phân công (Word)',
    add: 'Thêm nhiệm vụ',
    more: (words: string) => `Việc khác: ${words}`,
    edit: 'Sửa nhiệm vụ…',
    again: 'Ghi lại là chưa xong',
    remove: 'Bỏ khỏi danh mục',
    removed: 'Đã bỏ nhiệm vụ khỏi danh mục. Ctrl+Z lấy lại được.',
    dialog: {
      add: 'Thêm nhiệm vụ',
      edit: 'Sửa nhiệm vụ',
      words: 'Nội dung nhiệm vụ',
      wordsNeeded: 'Hãy ghi nội dung nhiệm vụ.',
      owner: 'Cơ quan, đơn vị chủ trì',
      save: 'Ghi',
      ofPlan: 'Sửa ở đây không đổi lời văn của kế hoạch.',
    },
    rowActs: 'Việc với nhiệm vụ',
    acts: {
      plan: 'Lập danh mục nhiệm vụ từ kế hoạch',
      add: 'Thêm nhiệm vụ',
      edit: 'Sửa nhiệm vụ',
      done: 'Ghi nhiệm vụ đã xong',
      again: 'Ghi nhiệm vụ chưa xong',
      remove: 'Bỏ nhiệm vụ khỏi danh mục',
    },
  },
  letter: {
    remindTitle: 'Công văn đôn đốc',
    requestTitle: 'Công văn đề nghị báo cáo',
    remindText: (count: number) =>
      `Gửi ${formatCount(count)} đơn vị chưa gửi báo cáo; tên từng đơn vị được nêu trong công văn, theo số liệu lúc này.`,
    requestText: (count: number) => `Gửi ${formatCount(count)} đơn vị tham gia, đề nghị gửi báo cáo đúng hạn.`,
    newDay: 'Đề nghị gửi trước ngày',
    number: 'Số công văn (có thể để trống)',
    date: 'Ngày công văn (có thể để trống)',
    make: 'Soạn công văn',
    cancel: 'Hủy',
    dayNeeded: 'Hãy nhập ngày phải gửi.',
    wrongNumber: 'Số là số nguyên dương.',
  },
} as const
