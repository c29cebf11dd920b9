import { formatAmount } from '@shared/lib/money'
import { shortDate } from '@shared/lib/dates'
import { recordChoices } from './recordChoices'
import { rarerFields } from './recordFields'

/** Words for stored records and their fields, for people who read the log. */

const tables: Readonly<Record<string, string>> = {
  office: 'cơ quan',
  pictures: 'ảnh',
  councils: 'Hội đồng',
  movements: 'phong trào',
  subjects: 'đối tượng',
  subjectNames: 'tên cũ',
  subjectPosts: 'chức vụ cũ',
  subjectYears: 'xếp loại năm',
  conducts: 'chấp hành pháp luật',
  initiatives: 'sáng kiến',
  rounds: 'đợt xét',
  nominees: 'đề nghị khen thưởng',
  meetings: 'phiên họp',
  votes: 'kết quả biểu quyết',
  rulings: 'văn bản của đợt xét',
  signed: 'bản đã ban hành',
  signedEarlier: 'bản đã ký trước quyết định',
  awards: 'dòng sổ vàng',
  documents: 'văn bản đã lập',
  attachments: 'tệp đính kèm',
  scoreTables: 'bảng tiêu chí chấm điểm',
  scoreSheets: 'phiếu chấm điểm',
  lawEdits: 'mục của Danh mục',
  changes: 'mục nhật ký',
  logPages: 'trang nhật ký',
  logBodies: 'nội dung trang nhật ký',
  meta: 'thông tin chung của kho',
  logArchives: 'tệp nhật ký đã đóng',
  postings: 'niêm yết lấy ý kiến',
  participants: 'đơn vị tham gia phong trào',
  reportDays: 'kỳ báo cáo',
  unitReports: 'báo cáo của đơn vị',
  tasks: 'việc phải làm',
  registrations: 'đăng ký thi đua',
  exemplars: 'điển hình',
  movementPapers: 'văn bản của phong trào',
  clusters: 'cụm thi đua',
  clusterYears: 'năm của cụm thi đua',
  calendarRows: 'dòng lịch thi đua',
}
/** What a table's rows are called, small: "đối tượng". */
export const tableWord = (table: string): string => tables[table] ?? 'bản ghi khác'

const fields: Readonly<Record<string, string>> = {
  ...rarerFields,
  name: 'tên',
  shortName: 'tên gọn',
  title: 'tên',
  fullName: 'họ tên',
  kind: 'loại',
  type: 'loại hình',
  collectiveKind: 'loại tập thể',
  gender: 'giới tính',
  birthYear: 'năm sinh',
  birthDate: 'ngày sinh',
  post: 'chức vụ',
  unit: 'đơn vị',
  unitId: 'đơn vị trong danh sách',
  group: 'nhóm đối tượng',
  isDirectWorker: 'lao động trực tiếp',
  parentOrgan: 'cơ quan chủ quản',
  headName: 'chủ hộ',
  memberCount: 'số người trong hộ',
  address: 'địa chỉ',
  note: 'ghi chú',
  endedOn: 'ngừng từ ngày',
  endedBecause: 'lý do ngừng',
  successorId: 'đối tượng kế tục',
  untilOn: 'đến ngày',
  fromOn: 'từ ngày',
  toOn: 'đến ngày',
  basis: 'căn cứ',
  subjectId: 'đối tượng',
  roundId: 'đợt xét',
  movementId: 'phong trào',
  order: 'thứ tự',
  awardCode: 'hình thức khen thưởng',
  detail: 'chức danh ghi trên giấy',
  achievement: 'thành tích',
  proposedBy: 'nơi đề nghị',
  rulingId: 'văn bản',
  overrides: 'bỏ qua có lý do',
  withdrawnReason: 'lý do rút',
  identity: 'nhận biết',
  receivedOn: 'ngày nhận',
  periodFrom: 'kỳ xét từ',
  periodTo: 'kỳ xét đến',
  procedure: 'thủ tục',
  merit: 'công trạng',
  openedOn: 'ngày mở',
  submissionDueOn: 'hạn nộp',
  reviewKind: 'loại tổng kết',
  phaseId: 'giai đoạn',
  fromYear: 'từ năm',
  toYear: 'đến năm',
  periodText: 'thời gian',
  plan: 'kế hoạch',
  opening: 'phần mở đầu',
  bases: 'căn cứ',
  parents: 'phong trào cấp trên',
  objectives: 'mục đích',
  requirements: 'yêu cầu',
  themes: 'nội dung',
  criteriaGroups: 'nhóm tiêu chí',
  criteria: 'tiêu chí',
  awards: 'khen thưởng',
  schedule: 'tiến độ',
  phases: 'giai đoạn',
  actors: 'tổ chức thực hiện',
  duties: 'nhiệm vụ',
  reporting: 'báo cáo',
  dueBefore: 'hạn báo cáo',
  closing: 'phần kết',
  recipients: 'nơi nhận',
  otherParts: 'phần khác',
  unplaced: 'chưa xếp',
  dropped: 'đã bỏ, có lý do',
  receivedAt: 'giờ nhận',
  text: 'nội dung',
  intro: 'lời dẫn',
  number: 'số',
  issuedOn: 'ngày ban hành',
  subject: 'trích yếu',
  signerId: 'người ký',
  executors: 'nơi thi hành',
  addressee: 'kính gửi',
  opinions: 'ý kiến của cơ quan liên quan',
  status: 'tình trạng',
  reason: 'lý do',
  amendments: 'đính chính',
  paidOn: 'ngày chi',
  printedOn: 'ngày in giấy khen',
  handedOverOn: 'ngày trao thưởng',
  sentOn: 'ngày gửi',
  heldOn: 'ngày họp',
  minutesSignedOn: 'ngày ký biên bản',
  startAt: 'bắt đầu',
  endAt: 'kết thúc',
  place: 'nơi',
  chairId: 'chủ trì',
  secretaryId: 'thư ký',
  outsideSecretary: 'thư ký ngoài Hội đồng',
  attendance: 'người dự',
  isPresent: 'có mặt',
  absenceReason: 'lý do vắng',
  method: 'cách biểu quyết',
  discussion: 'ý kiến',
  members: 'thành viên',
  present: 'có mặt',
  written: 'ý kiến bằng văn bản',
  inFavour: 'tán thành',
  role: 'vai trò',
  establishedBy: 'quyết định thành lập',
  foundedOn: 'ngày thành lập',
  registerNumber: 'số sổ vàng',
  year: 'năm',
  honorific: 'xưng hô',
  awardName: 'hình thức khen thưởng',
  prizeVnd: 'tiền thưởng',
  decisionSymbol: 'số quyết định',
  decidedOn: 'ngày quyết định',
  decidedBy: 'người quyết định',
  corrections: 'đính chính',
  voided: 'hủy bỏ',
  multiplier: 'hệ số',
  baseSalaryVnd: 'mức lương cơ sở',
  upperName: 'cấp trên',
  upperKind: 'loại cấp trên',
  unitKind: 'loại đơn vị',
  advisingRoom: 'phòng tham mưu',
  signers: 'người ký',
  defaultSignerId: 'người ký mặc định',
  abbreviations: 'chữ viết tắt',
  abbreviation: 'chữ viết tắt',
  style: 'thể thức',
  fundSource: 'nguồn kinh phí',
  certificateLayouts: 'mẫu giấy khen',
  certificateEmblemId: 'ảnh Quốc huy',
  fileName: 'tên tệp',
  folder: 'thư mục',
  savedAt: 'lúc lưu',
  isDraft: 'bản nháp',
  authorIds: 'tác giả',
  roundIds: 'đợt xét',
  row: 'nội dung',
  removed: 'đã gỡ',
  symbol: 'số, ký hiệu',
  issuer: 'nơi ban hành',
  ownerId: 'thuộc về',
  level: 'cấp',
  usesCommitteeSeal: 'dùng dấu Ủy ban',
  initiativeIds: 'sáng kiến',
  reportWords: 'lời báo cáo thành tích',
  background: 'trình độ, quá trình',
  results: 'kết quả',
  conduct: 'việc chấp hành',
  basisAwardIds: 'khen thưởng làm căn cứ',
  basisAwards: 'khen thưởng làm căn cứ khi ký',
  awardId: 'khen thưởng',
  returnedOn: 'ngày trả lại',
  route: 'đường trình',
  appliesNewLaw: 'áp dụng luật mới',
  rating: 'xếp loại',
}
/** The way to a field, as words: "người dự › mục 3 › lý do vắng". Fields that nobody reads by name are "chi tiết khác". */
export function fieldWords(path: readonly (string | number)[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `mục ${step + 1}` : (fields[step] ?? 'chi tiết khác')))
  return words.filter((word, index) => word !== words[index - 1]).join(' › ')
}

/** A stored code as its field means it; every other text as it was typed. */
function choiceWords(value: string, path: readonly (string | number)[]): string {
  const field = path.findLast((step) => typeof step === 'string' && Object.hasOwn(recordChoices, step))
  const words = typeof field === 'string' ? recordChoices[field] : undefined
  return words !== undefined && Object.hasOwn(words, value) ? (words[value] ?? value) : value
}
const day = /^\d{4}-\d{2}-\d{2}$/
const madeId = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const names = ['name', 'fullName', 'title', 'text', 'fileName'] as const

function itemWords(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null
  const row = item as Readonly<Record<string, unknown>>
  for (const field of names) if (typeof row[field] === 'string' && row[field] !== '') return row[field]
  return null
}

/** A stored value as a person reads it: `path` is the way to its field; `nameOf` knows what an id names. */
export function valueWords(
  value: unknown,
  path: readonly (string | number)[],
  nameOf: (id: string) => string | undefined = () => undefined,
): string {
  if (value === undefined || value === null || value === '') return 'trống'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return value >= 10_000 ? formatAmount(value) : String(value)
  if (typeof value === 'string') {
    if (day.test(value)) return shortDate(value)
    if (madeId.test(value)) return nameOf(value) ?? 'một bản ghi khác'
    return nameOf(value) ?? choiceWords(value, path)
  }
  if (!Array.isArray(value)) return itemWords(value) ?? 'nội dung nhiều phần'
  if (value.length === 0) return 'không có mục nào'
  const items = value.map((item) => itemWords(item) ?? (typeof item === 'string' ? valueWords(item, path, nameOf) : 'một mục'))
  return items.join('; ')
}

/** What a row is called, as far as it has a name of its own. */
export const rowName = (row: unknown): string => itemWords(row) ?? ''
