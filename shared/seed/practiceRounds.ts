import { voteId, type Meeting, type Vote } from '../domain/meeting/types'
import type { AwardRound, Nominee } from '../domain/round/types'
import { emptyRuling } from '../domain/ruling/rules'
import type { Ruling } from '../domain/ruling/types'
import { practiceCouncil } from './practiceOffice'

/** The two rounds of the practice profile: one finished, one half-way. Invented cases. */
type Put = readonly [subjectId: string, achievement: string, inFavour?: number]

const councilSize = practiceCouncil.members.length

const nominees = (roundId: string, list: readonly Put[]): Nominee[] =>
  list.map(([subjectId, achievement], order): Nominee => ({
    id: `${roundId}-${order + 1}`,
    roundId,
    order,
    subjectId,
    awardCode: 'GK_XA',
    detail: null,
    achievement,
    proposedBy: '',
    rulingId: null,
    overrides: [],
    withdrawnReason: null,
  }))

const votes = (meeting: Meeting, roundId: string, list: readonly Put[]): Vote[] =>
  list.flatMap(([, , inFavour], order): Vote[] => {
    const nomineeId = `${roundId}-${order + 1}`
    const present = meeting.attendance.filter((member) => member.isPresent).length
    return inFavour === undefined
      ? []
      : [{ id: voteId(meeting.id, nomineeId), meetingId: meeting.id, nomineeId, members: councilSize, present, written: 0, inFavour }]
  })

const recipients = (extra: readonly string[]): Ruling['recipients'] =>
  ['Như Điều 3', 'Thường trực Đảng ủy xã (để báo cáo)', 'Thường trực HĐND xã (để báo cáo)', ...extra].map((text, index) => ({
    id: `recipient-${index + 1}`,
    text,
  }))

const executors =
  'Chánh Văn phòng HĐND và UBND xã, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1'

export const finishedRound: AwardRound = {
  id: 'round-practice-finished',
  name: 'Biểu dương mô hình “Bình dân học vụ số” năm 2026',
  type: 'movement',
  procedure: 'standard',
  periodFrom: '2026-01-01',
  periodTo: '2026-08-31',
  movementId: 'movement-nam-sach-2026',
  reviewKind: 'annual',
  phaseId: null,
  merit: 'có thành tích xuất sắc trong xây dựng mô hình “Bình dân học vụ số” trên địa bàn xã năm 2026',
  openedOn: '2026-08-10',
  submissionDueOn: '2026-08-31',
}

const finishedList: readonly Put[] = [
  ['unit-dtn', 'Đã có thành tích xuất sắc trong tổ chức 24 lớp “Bình dân học vụ số” cho người cao tuổi tại các thôn năm 2026', 8],
  [
    'unit-v3',
    'Đã có thành tích xuất sắc trong xây dựng thôn thông minh, 100% hộ gia đình có tài khoản dịch vụ công trực tuyến năm 2026',
    8,
  ],
  ['person-12', 'Đã có thành tích xuất sắc trong vận động 320 thanh niên tham gia tổ công nghệ số cộng đồng năm 2026', 8],
  ['person-03', 'Đã có thành tích xuất sắc trong vận động nhân dân thôn Trạm Mẫu thực hiện chuyển đổi số năm 2026', 7],
  ['person-06', 'Đã có thành tích xuất sắc trong biên soạn tài liệu hướng dẫn sử dụng dịch vụ công trực tuyến năm 2026', 8],
  ['household-3', 'Đã có thành tích xuất sắc trong ứng dụng thương mại điện tử tiêu thụ nông sản năm 2026', 8],
]
export const finishedNominees: readonly Nominee[] = nominees(finishedRound.id, finishedList)

export const finishedMeeting: Meeting = {
  id: 'meeting-practice-finished',
  councilId: practiceCouncil.id,
  roundIds: [finishedRound.id],
  heldOn: '2026-09-07',
  number: 2,
  startAt: '14:00',
  endAt: '15:30',
  place: 'Phòng họp tầng 2, trụ sở UBND xã Nam Sách',
  chairId: 'member-1',
  secretaryId: 'member-4',
  attendance: practiceCouncil.members.map(({ subjectId: _subjectId, ...member }) => ({
    ...member,
    isPresent: member.id !== 'member-7',
    absenceReason: member.id === 'member-7' ? 'đi công tác' : '',
  })),
  method: 'showOfHands',
  discussion:
    'Hội đồng nghe Phòng Văn hóa - Xã hội báo cáo kết quả tiếp nhận, thẩm định hồ sơ; các thành viên thảo luận, thống nhất đánh giá các tập thể, cá nhân, hộ gia đình được đề nghị đúng đối tượng, có thành tích rõ ràng.',
}
export const finishedVotes: readonly Vote[] = votes(finishedMeeting, finishedRound.id, finishedList)

const submissionTo = 'Chủ tịch Ủy ban nhân dân xã Nam Sách'
export const finishedSubmission: Ruling = {
  ...emptyRuling('submission-practice-finished', finishedRound.id, 'submissionRoom'),
  number: 21,
  issuedOn: '2026-09-08',
  addressee: submissionTo,
}
export const finishedDecision: Ruling = {
  ...emptyRuling('decision-practice-finished', finishedRound.id, 'decision'),
  submissionId: finishedSubmission.id,
  number: 156,
  issuedOn: '2026-09-10',
  signerId: 'signer-chair',
  executors,
  subject:
    'Về việc tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình có thành tích xuất sắc trong xây dựng mô hình “Bình dân học vụ số” năm 2026',
  recipients: recipients([]),
}

export const openRound: AwardRound = {
  id: 'round-practice-open',
  name: 'Khen thưởng phong trào thi đua năm 2026',
  type: 'movement',
  procedure: 'standard',
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  movementId: 'movement-nam-sach-2026',
  reviewKind: 'annual',
  phaseId: null,
  merit:
    'có thành tích xuất sắc trong phong trào thi đua “Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” năm 2026',
  openedOn: '2026-11-16',
  submissionDueOn: '2026-12-11',
}

export const openSubmission: Ruling = {
  ...emptyRuling('submission-practice-open', openRound.id, 'submissionRoom'),
  addressee: submissionTo,
}
export const openDecision: Ruling = {
  ...emptyRuling('decision-practice-open', openRound.id, 'decision'),
  submissionId: openSubmission.id,
  signerId: 'signer-chair',
  executors,
  recipients: recipients(['Lãnh đạo UBND xã', 'Hội đồng TĐKT xã']),
  subject:
    'Về việc tặng Giấy khen cho các tập thể, cá nhân và hộ gia đình có thành tích xuất sắc trong phong trào thi đua “Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” năm 2026',
}
export const openNominees: readonly Nominee[] = nominees(openRound.id, [
  ['unit-th', 'Đã có thành tích xuất sắc trong chuyển đổi số quản lý nhà trường và giảng dạy năm 2026'],
  ['unit-kt', 'Đã có thành tích xuất sắc trong số hóa hồ sơ đất đai, giải quyết thủ tục hành chính trước hạn năm 2026'],
  ['unit-ct', 'Đã có thành tích xuất sắc trong lắp đặt điện mặt trời mái nhà, giảm phát thải trong sản xuất năm 2026'],
  ['unit-nd', 'Đã có thành tích xuất sắc trong tuyên truyền kinh tế tuần hoàn, thu gom bao gói thuốc bảo vệ thực vật năm 2026'],
  ['person-01', 'Đã có sáng kiến số hóa sổ theo dõi thi đua, khen thưởng, giảm một nửa thời gian tổng hợp hồ sơ năm 2026'],
  ['person-02', 'Đã có thành tích xuất sắc trong đổi mới phương pháp dạy học bằng học liệu số năm 2026'],
  ['person-04', 'Đã có thành tích xuất sắc trong xây dựng mô hình canh tác lúa giảm phát thải năm 2026'],
  ['person-05', 'Đã có thành tích xuất sắc trong tổ chức lớp “Bình dân học vụ số” cho phụ huynh học sinh năm 2026'],
  ['person-07', 'Đã có thành tích xuất sắc trong triển khai bản đồ số quản lý hạ tầng xã năm 2026'],
  ['person-08', 'Đã có thành tích xuất sắc trong hướng dẫn 1.240 lượt người dân nộp hồ sơ trực tuyến năm 2026'],
  ['person-09', 'Đã có thành tích xuất sắc trong chuyển đổi 02 ha trồng rau theo hướng hữu cơ năm 2026'],
  ['person-10', ''],
  ['person-13', 'Đã có sáng kiến cải tiến dây chuyền, tiết kiệm 12% điện năng năm 2026'],
  ['person-16', 'Đã có thành tích xuất sắc trong xây dựng trường học xanh, an toàn năm 2026'],
  ['household-1', 'Đã hiến 210 m² đất làm đường và kênh mương nội đồng năm 2026'],
  ['household-2', 'Đã có thành tích xuất sắc trong phân loại, xử lý rác thải tại nguồn năm 2026'],
])
