import type { DocumentKind } from '@shared/documents/kinds'
import type { RoundStage } from '@shared/domain/round/stages'
import { addressOf, screens } from '@renderer/text/addresses'
import { lawPlaces, movementPlaces, settingPlaces, type LawPlace, type MovementPlace, type SettingKey } from '@renderer/text/placeNames'
import { stageNames } from '@renderer/text/roundText'
import { text as documentsText } from '@renderer/tools/documents/text'

/** What an officer looks for by the name of the work, with where it is done and other words for it. */
export type Work = { readonly title: string; readonly path: string; readonly hint: string; readonly words: string }

/** Other words that an officer has for a section of Thiết lập. */
const settingWords: Readonly<Record<SettingKey, string>> = {
  unit: 'thông tin cơ quan tên xã phòng đơn vị tham mưu trưởng phòng phó trưởng phòng nguồn kinh phí',
  signers: 'chủ tịch phó chủ tịch chức vụ ký thay',
  council: 'hội đồng thi đua khen thưởng thành viên thư ký nhiệm kỳ quyết định thành lập',
  abbreviations: 'ký hiệu',
  style: 'thể thức văn bản phông chữ cỡ chữ lề nơi nhận',
  certificates: 'mẫu giấy khen in phôi quốc huy căn chỉnh',
  safety: 'backup chép dữ liệu lấy lại dữ liệu bản sao usb',
  health: 'kiểm tra toàn vẹn liên kết lỗi dữ liệu',
  profiles: 'dữ liệu thật và dữ liệu mẫu hồ sơ dùng tập dùng thử',
  lock: 'đặt đổi bỏ quên mật khẩu khóa màn hình mã hóa mã khôi phục',
  handover: 'cán bộ mới máy mới chuyển máy',
  support: 'gói chẩn đoán cập nhật chương trình phiên bản bản mới',
}
const settings: readonly Work[] = settingPlaces.map(({ key, slug, title }) => ({
  title,
  path: addressOf.setting(slug),
  hint: 'Thiết lập',
  words: settingWords[key],
}))

const lawWords: Readonly<Record<LawPlace, string>> = {
  awardForms: 'danh hiệu và hình thức khen thưởng tiền thưởng hệ số thẩm quyền',
  baseSalaries: 'hệ số tiền thưởng',
  decisionBases: 'luật nghị định thông tư',
  instruments: 'luật nghị định thông tư',
  parameters: 'tỷ lệ chỉ tiêu thời hạn ngưỡng',
  rules: 'vướng cần xem để biết',
  reforms: 'luật mới 2026',
}
const lawParts: readonly Work[] = lawPlaces.map(({ key, slug, title }) => ({
  title,
  path: addressOf.lawPart(slug),
  hint: 'Danh mục',
  words: lawWords[key],
}))

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

const tabWords: Readonly<Record<MovementPlace, string>> = {
  year: '',
  plan: 'kế hoạch phong trào mục đích yêu cầu',
  units: 'tham gia phong trào',
  tasks: 'phân công',
  registrations: 'đăng ký thi đua',
  reports: 'kỳ báo cáo đôn đốc',
  scoring: 'bảng điểm xếp hạng',
  reviews: 'sơ kết tổng kết',
  info: 'tên phong trào văn bản cấp trên',
}
const movementParts: readonly Work[] = movementPlaces.map(({ key, title }) => ({
  title,
  path: screens.movements,
  hint: `Mở phong trào, phần ${title}`,
  words: tabWords[key],
}))

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
