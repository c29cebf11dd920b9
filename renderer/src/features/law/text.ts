import type { LawOrigin, LawPart } from '@renderer/data/repositories/lawEdits'
import type { AwardForm } from '@shared/law/types'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatAmount, formatMoney } from '@shared/lib/money'

/** What the officer reads on the screen of law and catalogues. */
export const lawText = {
  title: 'Danh mục',
  facts: 'Số liệu của pháp luật có ngày hiệu lực và nguồn. Chương trình tính theo các dòng này; cơ quan sửa được, dòng của chương trình vẫn giữ.',
  tabsLabel: 'Các danh mục',
  parts: {
    awardForms: 'Danh hiệu và hình thức', baseSalaries: 'Mức lương cơ sở', decisionBases: 'Căn cứ ban hành quyết định', instruments: 'Văn bản pháp luật', parameters: 'Tham số',
  } satisfies Record<LawPart, string>,
  rowNames: { awardForms: 'danh hiệu, hình thức', baseSalaries: 'mức lương cơ sở', decisionBases: 'căn cứ', instruments: 'văn bản', parameters: 'tham số' } satisfies Record<LawPart, string>,
  add: { awardForms: 'Thêm dòng', baseSalaries: 'Thêm mức lương', decisionBases: 'Thêm căn cứ', instruments: 'Thêm văn bản', parameters: '' } satisfies Record<LawPart, string>,
  onDate: 'Hiệu lực vào ngày', search: 'Tìm trong bảng',
  filters: { inForce: 'Có hiệu lực', all: 'Tất cả', unconfirmed: 'Chưa xác minh', own: 'Cơ quan sửa, thêm' },
  filtersLabel: 'Lọc dòng',
  emptyTitle: 'Không có dòng nào', emptyText: 'Không có dòng nào hợp với ngày và điều kiện lọc đang chọn.',
  showAll: 'Xem tất cả',
  confirmed: 'Đã xác minh', unconfirmed: 'Chưa xác minh',
  origins: { program: 'Của chương trình', corrected: 'Cơ quan sửa', office: 'Cơ quan thêm', removed: 'Không dùng' } satisfies Record<LawOrigin, string>,
  validity: (from: CalendarDate | null, to: CalendarDate | null) =>
    from === null && to === null ? 'Không ghi thời hạn' : from === null ? `đến ${shortDate(to ?? '')}` : to === null ? `từ ${shortDate(from)}` : `${shortDate(from)} - ${shortDate(to)}`,
  lapsed: 'Hết hiệu lực', coming: 'Chưa có hiệu lực', inForce: 'Còn hiệu lực',
  replacedBy: (by: string) => `thay bằng ${by}`,
  columns: {
    name: 'Tên', subject: 'Đối tượng', decidedBy: 'Ai quyết định', multiplier: 'Hệ số', prize: 'Tiền thưởng', amount: 'Mức lương', validity: 'Hiệu lực', source: 'Nguồn', state: 'Xác minh',
    order: 'Thứ tự', citation: 'Căn cứ', symbol: 'Số, ký hiệu', instrument: 'Văn bản', parameter: 'Tham số', value: 'Giá trị',
  },
  groups: { title: 'Danh hiệu', form: 'Hình thức khen thưởng' } satisfies Record<AwardForm['kind'], string>,
  kinds: { title: 'Danh hiệu thi đua', form: 'Hình thức khen thưởng' },
  subjects: { person: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' },
  deciders: { commune: 'Chủ tịch UBND xã', upper: 'Cấp thành phố, tỉnh', primeMinister: 'Thủ tướng Chính phủ', president: 'Chủ tịch nước', other: 'Cơ quan khác' } satisfies Record<AwardForm['decidedBy'], string>,
  noMoney: 'không có tiền thưởng',
  panel: {
    none: 'Chọn một dòng để xem nguồn, ghi chú và sửa.',
    source: 'Nguồn', note: 'Ghi chú', origin: 'Dòng này', code: 'Mã trong chương trình', noSource: 'Chưa ghi nguồn', left: 'để trống',
    programSays: 'Dòng của chương trình', edit: 'Sửa', end: 'Kết thúc hiệu lực', restore: 'Dùng lại dòng của chương trình', remove: 'Xóa dòng cơ quan thêm', setAside: 'Không dùng dòng này', useAgain: 'Dùng lại dòng này',
    ownUnconfirmedHint: 'Cơ quan chưa đánh dấu đã đối chiếu với văn bản chính thức.',
    unconfirmedHint: 'Chương trình chưa đối chiếu được với văn bản chính thức. Hãy mở văn bản, sửa nếu cần rồi đánh dấu đã xác minh.',
  },
  prizes: {
    title: (on: CalendarDate) => `Giấy khen ngày ${shortDate(on)}`,
    none: 'Chưa tính được: ngày này chưa có mức lương cơ sở hoặc hệ số.',
    sum: (multiplier: string, salary: number) => `${multiplier} × ${formatAmount(salary)}`,
    hint: 'Hệ số nhân mức lương cơ sở của ngày ký quyết định, làm tròn lên theo Tham số.',
  },
  form: {
    titles: { add: (row: string) => `Thêm ${row}`, edit: (row: string) => `Sửa ${row}` },
    keeps: 'Dòng của chương trình vẫn giữ và khôi phục được bất cứ lúc nào.',
    validFrom: 'Hiệu lực từ ngày', validTo: 'Đến hết ngày (nếu có)', source: 'Nguồn: văn bản, điều, khoản', note: 'Ghi chú', confirmed: 'Đã xác minh với văn bản chính thức',
    code: 'Mã trong chương trình', codeHint: 'Để trống: chương trình tự đặt. Ghi giống dòng khác nếu là cùng một hình thức cho đối tượng khác.', name: 'Tên danh hiệu hoặc hình thức', kind: 'Loại', subjectKind: 'Đối tượng', decidedBy: 'Ai quyết định',
    multiplier: 'Hệ số mức lương cơ sở (để trống nếu không có tiền thưởng)', amountVnd: 'Mức lương cơ sở (đồng/tháng)', order: 'Thứ tự trong quyết định', text: 'Căn cứ (không gõ chữ “Căn cứ” và dấu cuối)',
    symbol: 'Số, ký hiệu', citation: 'Tên văn bản như viết trong căn cứ', replacedBy: 'Văn bản thay thế', title: 'Tên tham số', value: 'Giá trị',
    save: 'Lưu', cancel: 'Hủy',
    needed: 'Hãy nhập ô này.', wrongNumber: 'Hãy nhập số, ví dụ 0,3 hoặc 10.000.', wrongWhole: 'Hãy nhập số nguyên dương.', wrongDate: 'Ngày không có thật.', endBeforeStart: 'Ngày cuối phải từ ngày đầu trở đi.', wrong: 'Ô này chưa đúng.',
    fromNeeded: 'Mức lương cần có ngày bắt đầu.',
    overlap: (from: CalendarDate | null, amount: number) => `Trùng thời gian với mức ${formatMoney(amount)}${from === null ? '' : ` từ ${shortDate(from)}`}.`,
    endPrevious: (amount: number, to: CalendarDate) => `Kết thúc mức ${formatMoney(amount)} vào hết ngày ${shortDate(to)}`,
    overlapWarning: 'Nếu giữ nguyên, chương trình dùng mức bắt đầu muộn hơn cho những ngày trùng nhau.',
  },
  end: { title: 'Kết thúc hiệu lực', text: 'Dòng này không dùng cho các quyết định sau ngày đó. Quyết định đã ban hành không đổi.', to: 'Hiệu lực đến hết ngày', needed: 'Hãy chọn ngày.', confirm: 'Kết thúc hiệu lực' },
  said: { saved: 'Đã lưu dòng của cơ quan.', restored: 'Đã dùng lại dòng của chương trình.', removed: 'Đã xóa dòng cơ quan thêm.', aside: 'Đã bỏ dùng dòng này.' },
  acts: {
    add: (row: string) => `Thêm ${row}`, edit: (row: string) => `Sửa ${row}`, end: (row: string) => `Kết thúc hiệu lực ${row}`, restore: (row: string) => `Dùng lại ${row} của chương trình`, remove: (row: string) => `Xóa ${row} cơ quan thêm`, setAside: (row: string) => `Bỏ dùng ${row}`,
  },
}
