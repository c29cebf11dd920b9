import type { DocumentKind } from '@shared/documents/kinds'
import type { RoundStage } from '@shared/domain/round/stages'
import { addressOf, screens } from '@renderer/text/addresses'
import { stageNames } from '@renderer/text/roundText'
import { text as documentsText } from '@renderer/tools/documents/text'

/** What an officer looks for by the name of the work, with where it is done and other words for it. */
export type Work = { readonly title: string; readonly path: string; readonly hint: string; readonly words: string }

const setting = (slug: string, title: string, words: string): Work => ({ title, path: addressOf.setting(slug), hint: 'Thiết lập', words })
const settings: readonly Work[] = [
  setting('co-quan', 'Thông tin cơ quan', 'tên xã phòng đơn vị tham mưu trưởng phòng phó trưởng phòng nguồn kinh phí'),
  setting('nguoi-ky', 'Người ký', 'chủ tịch phó chủ tịch chức vụ ký thay'),
  setting('hoi-dong', 'Hội đồng thi đua, khen thưởng', 'thành viên thư ký nhiệm kỳ quyết định thành lập'),
  setting('chu-viet-tat', 'Chữ viết tắt', 'ký hiệu'),
  setting('the-thuc', 'Thể thức văn bản', 'phông chữ cỡ chữ lề nơi nhận'),
  setting('giay-khen', 'Giấy khen và máy in', 'mẫu giấy khen in phôi quốc huy căn chỉnh'),
  setting('sao-luu', 'Sao lưu và khôi phục', 'backup chép dữ liệu lấy lại dữ liệu bản sao usb'),
  setting('suc-khoe', 'Sức khỏe dữ liệu', 'kiểm tra toàn vẹn liên kết lỗi dữ liệu'),
  setting('ho-so', 'Dữ liệu thật và dữ liệu mẫu', 'hồ sơ dùng tập dùng thử'),
  setting('khoa', 'Khóa và mật khẩu', 'đặt đổi bỏ quên mật khẩu khóa màn hình mã hóa mã khôi phục'),
  setting('ban-giao', 'Bàn giao', 'cán bộ mới máy mới chuyển máy'),
  setting('ho-tro', 'Hỗ trợ', 'gói chẩn đoán cập nhật chương trình phiên bản bản mới'),
]

const law = (slug: string, title: string, words: string): Work => ({ title, path: addressOf.lawPart(slug), hint: 'Danh mục', words })
const lawParts: readonly Work[] = [
  law('hinh-thuc', 'Danh hiệu và hình thức khen thưởng', 'danh hiệu và hình thức tiền thưởng hệ số thẩm quyền'),
  law('luong-co-so', 'Mức lương cơ sở', 'hệ số tiền thưởng'),
  law('can-cu', 'Căn cứ ban hành quyết định', 'luật nghị định thông tư'),
  law('van-ban-phap-luat', 'Văn bản pháp luật', 'luật nghị định thông tư'),
  law('tham-so', 'Tham số', 'tỷ lệ chỉ tiêu thời hạn ngưỡng'),
  law('muc-do-kiem-tra', 'Mức độ kiểm tra', 'vướng cần xem để biết'),
  law('luat-sua-doi', 'Luật sửa đổi', 'luật mới 2026'),
]

const rounds = 'Đợt xét khen thưởng'
const subjects = 'Đối tượng'
const movements = 'Phong trào thi đua'
const log = 'Nhật ký'
const acts: readonly Work[] = [
  { title: 'Mở đợt xét khen thưởng', path: addressOf.newRound, hint: rounds, words: 'thêm đợt mới nhập tệp đợt xét' },
  { title: 'Đủ điều kiện khen thưởng', path: screens.eligible, hint: rounds, words: 'ai đủ điều kiện tiêu chuẩn đề nghị' },
  { title: 'Thêm cá nhân', path: addressOf.newSubject('person'), hint: subjects, words: 'nhập người mới cán bộ' },
  { title: 'Thêm tập thể', path: addressOf.newSubject('collective'), hint: subjects, words: 'nhập đơn vị mới' },
  { title: 'Thêm hộ gia đình', path: addressOf.newSubject('household'), hint: subjects, words: 'nhập hộ mới' },
  { title: 'Xếp loại theo năm', path: addressOf.ratings, hint: subjects, words: 'mức độ hoàn thành nhiệm vụ đánh giá tổng số người' },
  { title: 'Đưa kế hoạch vào từ Word', path: addressOf.planIn(), hint: movements, words: 'nhập kế hoạch phong trào cấp trên' },
  { title: 'Cụm, khối thi đua', path: screens.clusters, hint: movements, words: 'giao ước cụm trưởng khối trưởng' },
  { title: 'Thùng rác', path: addressOf.trash, hint: log, words: 'đã xóa lấy lại khôi phục' },
  { title: 'Các năm của nhật ký', path: addressOf.logYears, hint: log, words: 'đóng năm lưu trữ' },
  {
    title: 'In giấy khen',
    path: screens.rounds,
    hint: 'Mở đợt đã ban hành, bước In và chi thưởng',
    words: 'in bằng chi tiền thưởng danh sách chi',
  },
]

const stageWords: Readonly<Record<RoundStage, string>> = {
  list: 'danh sách đề nghị nhập từ excel',
  matching: 'trùng tên',
  dossier: 'đính kèm thiếu hồ sơ',
  checks: 'vướng cần xem điều kiện',
  council: 'họp phiên họp biểu quyết phiếu',
  posting: 'công khai lấy ý kiến',
  decision: 'soạn ban hành tờ trình',
  handover: 'in giấy khen tiền thưởng trao',
  register: 'vào sổ',
}
const stages: readonly Work[] = (Object.keys(stageNames) as RoundStage[]).map((stage) => ({
  title: stageNames[stage],
  path: screens.rounds,
  hint: `Mở đợt xét, bước ${stageNames[stage]}`,
  words: stageWords[stage],
}))

/** Parts of a movement, as its tabs are called. */
const movementParts: readonly Work[] = [
  ['Cả năm', ''],
  ['Kế hoạch', 'kế hoạch phong trào mục đích yêu cầu'],
  ['Đơn vị', 'tham gia phong trào'],
  ['Nhiệm vụ', 'phân công'],
  ['Đăng ký', 'đăng ký thi đua'],
  ['Báo cáo', 'kỳ báo cáo đôn đốc'],
  ['Chấm điểm', 'bảng điểm xếp hạng'],
  ['Giai đoạn và đợt xét', 'sơ kết tổng kết'],
  ['Thông tin', 'tên phong trào văn bản cấp trên'],
].map(([title = '', words = '']) => ({ title, path: screens.movements, hint: `Mở phong trào, phần ${title}`, words }))

const ofMovement = { path: screens.movements, hint: 'Mở phong trào' } as const
/** Where a paper is made that is none of a round's. */
const madeElsewhere: Partial<Record<DocumentKind, { readonly path: string; readonly hint: string }>> = {
  plan: ofMovement,
  guidance: ofMovement,
  reviewNotice: ofMovement,
  reviewPlan: ofMovement,
  reportRequest: ofMovement,
  reportReminder: ofMovement,
  registrationList: ofMovement,
  taskList: ofMovement,
  yearReport: ofMovement,
  preliminaryReport: ofMovement,
  finalReport: ofMovement,
  scoreSheet: ofMovement,
  ranking: ofMovement,
  clusterPact: { path: screens.clusters, hint: 'Cụm, khối thi đua' },
  councilFounding: { path: addressOf.setting('hoi-dong'), hint: 'Thiết lập, mục Hội đồng' },
  extract: { path: screens.register, hint: 'Mở một dòng của Sổ vàng' },
}
const ofRound = { path: screens.rounds, hint: `Mở đợt xét, ${documentsText.produce.title}` } as const
const papers: readonly Work[] = (Object.keys(documentsText.kinds) as DocumentKind[]).map((kind) => ({
  title: documentsText.kinds[kind],
  words: 'văn bản',
  ...(madeElsewhere[kind] ?? ofRound),
}))

/** Every screen that has no row of its own, every setting, part of the law book, stage, paper and main act. */
export const works: readonly Work[] = [...acts, ...settings, ...lawParts, ...stages, ...movementParts, ...papers]
