import type { DraftPart } from '@shared/plan/commune/account'
import type { LeaveReason } from '@shared/plan/commune/leave'
import { formatCount } from '@shared/lib/numbers'

/** Words of the screen that proposes the plan of a unit ("xã", "phường" …) from the one above. */
export const draftTextOf = (unit: string) =>
  ({
    title: `Kế hoạch của ${unit}, soạn từ kế hoạch cấp trên`,
    facts: (changes: number, left: number, open: number) =>
      `${changes} chỗ đã đổi · ${left} đoạn để ngoài · ${open} chỗ cần xem lại · chưa ghi gì vào dữ liệu`,
    cancel: 'Để sau',
    make: 'Lập dự thảo',
    act: (name: string) => `Lập dự thảo kế hoạch phong trào “${name}”`,
    made: 'Đã lập dự thảo. Phần để ngoài vẫn giữ nguyên văn ở mục “Chưa xếp” của kế hoạch.',
    noOffice: 'Khai báo cơ quan ở Thiết lập trước: tên đơn vị, tên cấp trên là căn cứ để đổi lời văn.',
    ours: `Phần của ${unit}`,
    turned: 'Lời văn đã đổi và còn lại',
    own: `Phong trào của ${unit}`,
    name: `Tên phong trào của ${unit}`,
    nameNeeded: 'Hãy nhập tên phong trào.',
    due: 'Đơn vị gửi báo cáo trước ngày',
    dueHint: (above: string) =>
      above === ''
        ? 'Kế hoạch cấp trên không định ngày báo cáo. Để trống nếu chưa định.'
        : `Cấp trên hẹn trước ngày ${above}: ${unit} cần thời gian tổng hợp.`,
    dueWrong: 'Hãy nhập ngày và tháng, ví dụ 10/12.',
    dueNotBefore: (above: string) => `Ngày này không trước ngày ${above} của cấp trên.`,
    rooms: `Việc của các sở, ở ${unit} giao cho`,
    roomHint: 'Để trống thì phần việc của sở để ngoài dự thảo.',
    left: 'Để ngoài dự thảo',
    leftHint: 'Đánh dấu để đưa vào. Phần không đánh dấu vẫn giữ nguyên văn bên cạnh kế hoạch.',
    keep: (words: string) => `Đưa vào: ${words}`,
    changed: 'Lời văn đã đổi',
    noChange: 'Không có chỗ nào phải đổi.',
    added: (words: string) => `thêm ${words}`,
    times: (count: number) => (count === 1 ? '' : ` (${formatCount(count)} chỗ)`),
    open: 'Lời của cấp trên còn lại, hãy xem',
    openHint: 'Chương trình không đoán: các từ dưới đây giữ nguyên trong dự thảo.',
    parts: {
      opening: 'Căn cứ, mở đầu',
      objectives: 'Mục đích',
      requirements: 'Yêu cầu',
      themes: 'Nội dung',
      criteria: 'Tiêu chí',
      awards: 'Khen thưởng',
      schedule: 'Thời gian',
      actors: 'Tổ chức thực hiện',
      reporting: 'Báo cáo',
      other: 'Phần khác',
      recipients: 'Nơi nhận',
    } satisfies Record<DraftPart, string>,
    reasons: {
      lawMaking: `việc ban hành quy định, chính sách, không thuộc thẩm quyền ${unit}`,
      addressedAbove: 'nói về chính cấp trên',
      quota: 'số lượng, tỷ lệ do cấp trên phân cho các xã, phường, đặc khu',
      dossierRoute: 'hồ sơ, thủ tục gửi cơ quan cấp trên',
      department: `việc của sở, chưa chọn phòng của ${unit}`,
      noCounterpart: `ở ${unit} không có cơ quan tương ứng`,
      upperBasis: 'căn cứ của riêng kế hoạch cấp trên',
      replaced: `dự thảo viết lại theo lời của ${unit}`,
    } satisfies Record<LeaveReason, string>,
  }) as const
export type DraftText = ReturnType<typeof draftTextOf>
