import { formatCount } from '@shared/lib/numbers'
import type { CheckSeverity } from '@shared/checks/case/fact'
import type { NeedPlace } from '@shared/checks/needs/place'
import type { NextStep, RulingPart } from '@shared/checks/nextStep'
import type { RoundStage } from '@shared/domain/round/stages'
import type { AwardRound } from '@shared/domain/round/types'
import type { AfterStepId, RulingKind } from '@shared/domain/ruling/types'
import { assertNever } from '@shared/lib/result'
import { capitalise } from '@shared/lib/text'
import { addressOf, lawAsks, ratingsAsks, unconfirmedFilter } from './addresses'

/** Words about award rounds that more than one screen uses: stages with their addresses, the next step, the checks. */

export const stageNames: Record<RoundStage, string> = {
  list: 'Danh sách',
  matching: 'Đối chiếu',
  dossier: 'Hồ sơ',
  checks: 'Kiểm tra',
  council: 'Hội đồng',
  posting: 'Niêm yết',
  decision: 'Quyết định',
  handover: 'In và chi thưởng',
  register: 'Sổ vàng',
}
const stageSlugs: Record<RoundStage, string> = {
  list: 'danh-sach',
  matching: 'doi-chieu',
  dossier: 'ho-so',
  checks: 'kiem-tra',
  council: 'hoi-dong',
  posting: 'niem-yet',
  decision: 'quyet-dinh',
  handover: 'in-va-chi-thuong',
  register: 'so-vang',
}
/** Address of a round's stage inside the program, without `#`. */
export const roundPath = (roundId: string, stage: RoundStage): string => `${addressOf.round(roundId)}/${stageSlugs[stage]}`
/** The list with the cursor in a cell of that line. */
export const listCellPath = (roundId: string, nomineeId: string, field: string | null): string =>
  `${roundPath(roundId, 'list')}?dong=${nomineeId}${field === null ? '' : `&cot=${field}`}`
/** The words of a link that puts the cursor into a field. */
const wanted = (path: string, asks: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(asks).flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return given.length === 0 ? path : `${path}?${given.join('&')}`
}
/** What such a link asks for: the row and the field. */
export const wantedNames = { line: 'dong', meeting: 'phien', ruling: 'van-ban', field: 'o' } as const

const settingSlugs = { unit: 'co-quan', council: 'hoi-dong', certificates: 'giay-khen' } as const
const lawSlugs = { awardForms: 'hinh-thuc', baseSalaries: 'luong-co-so', decisionBases: 'can-cu', parameters: 'tham-so' } as const

/** A part of the law book, at the parameter or with the row to add that is asked for. */
export const lawPath = ({ part, key, missingOn }: Extract<NeedPlace, { at: 'law' }>): string =>
  wanted(addressOf.lawPart(lawSlugs[part]), {
    [lawAsks.filter]: missingOn === undefined && key === undefined ? unconfirmedFilter : null,
    [lawAsks.key]: key ?? null,
    [lawAsks.missingOn]: missingOn ?? null,
  })

/** The sheet of ratings at the cell of a subject. */
export const ratingsPath = ({ year, subject, field }: Omit<Extract<NeedPlace, { at: 'years' }>, 'at'>): string =>
  wanted(addressOf.ratings, {
    [ratingsAsks.year]: year === null ? null : String(year),
    [ratingsAsks.kind]: subject?.kind ?? null,
    [ratingsAsks.subject]: subject?.id ?? null,
    [wantedNames.field]: subject === null ? null : field,
  })

/** Where something that the papers need is put right, with the cursor in its field. */
export function needPath(roundId: string, place: NeedPlace): string {
  const { line, meeting, ruling, field } = wantedNames
  switch (place.at) {
    case 'list':
      return place.nomineeId === null ? roundPath(roundId, 'list') : listCellPath(roundId, place.nomineeId, place.field)
    case 'matching':
    case 'dossier':
    case 'checks':
      return wanted(roundPath(roundId, place.at), { [line]: place.nomineeId })
    case 'vote':
      return wanted(roundPath(roundId, 'council'), { [line]: place.nomineeId ?? 'chua-ghi' })
    case 'meeting':
      return wanted(roundPath(roundId, 'council'), { [meeting]: place.meetingId ?? 'moi', [field]: place.field })
    case 'posting':
      return roundPath(roundId, 'posting')
    case 'ruling':
      return wanted(roundPath(roundId, 'decision'), { [ruling]: place.rulingId, [field]: place.field })
    case 'settings':
      return wanted(addressOf.setting(settingSlugs[place.part]), { [field]: place.field })
    case 'movement':
      return addressOf.movementFacts(place.movementId)
    case 'years':
      return ratingsPath(place)
    case 'law':
      return lawPath(place)
  }
}
/** Where the next step is done: its stage, with the meeting's dialog open or the cursor in the first blank of the paper. */
export function stepPath(roundId: string, step: NextStep): string {
  if (step.code === 'openMeeting') return wanted(roundPath(roundId, step.stage), { [wantedNames.meeting]: 'moi' })
  if (step.code === 'awaitOpinions')
    return wanted(roundPath(roundId, step.stage), { [wantedNames.meeting]: step.meetingId, [wantedNames.field]: 'attendance' })
  if (step.code === 'sendUp' || step.code === 'awaitAnswer')
    return wanted(roundPath(roundId, step.stage), { [wantedNames.ruling]: step.rulingId })
  const [blank] = step.code === 'completeRuling' ? step.missing : []
  return blank === undefined
    ? roundPath(roundId, step.stage)
    : wanted(roundPath(roundId, step.stage), { [wantedNames.field]: rulingPartFields[blank] })
}
/** Whether the next step leads away from a stage, or opens there what the stage itself does not show. */
export const leadsFrom = (stage: RoundStage, step: NextStep): boolean => step.stage !== stage || step.code === 'awaitOpinions'
export const stageOfSlug = (slug: string): RoundStage | undefined =>
  (Object.keys(stageSlugs) as RoundStage[]).find((stage) => stageSlugs[stage] === slug)

export const roundTypeNames: Record<AwardRound['type'], string> = {
  movement: 'Khen thưởng phong trào thi đua',
  merit: 'Khen thưởng công trạng',
  sudden: 'Khen thưởng đột xuất',
  service: 'Khen thưởng quá trình cống hiến',
  tenure: 'Khen thưởng theo niên hạn',
  foreign: 'Khen thưởng đối ngoại',
  resistance: 'Khen thưởng tổng kết kháng chiến',
}

/** How a round is decided. Source: Law 06/2022/QH15, art. 85. */
export const procedureNames: Record<AwardRound['procedure'], string> = {
  standard: 'Hội đồng họp xét',
  simplified: 'Thủ tục đơn giản, không họp Hội đồng',
  posting: 'Công khai lấy ý kiến, không họp Hội đồng',
}

/** A paper in the middle of a sentence. */
export const rulingNames: Record<RulingKind, string> = {
  decision: 'quyết định',
  submissionRoom: 'tờ trình của phòng',
  submissionUp: 'tờ trình cấp trên',
  correction: 'quyết định đính chính',
  cancellation: 'quyết định hủy bỏ',
}

/** The field where a missing part of a ruling is written. */
const rulingPartFields: Record<RulingPart, string> = { number: 'number', issuedOn: 'issuedOn', signer: 'signerId' }

export const rulingPartNames: Record<RulingPart, string> = {
  number: 'số',
  issuedOn: 'ngày ban hành',
  signer: 'người ký',
}

type StepText = {
  /** One whole sentence. */ readonly sentence: string
  /** The verb on the button that leads there; empty when nothing is left. */ readonly action: string
}

/** What is done once a decision is issued, as a list names it: "in giấy khen, trao thưởng". */
export const afterStepNames: Readonly<Record<AfterStepId, string>> = {
  print: 'in giấy khen',
  pay: 'chi tiền thưởng',
  handOver: 'trao thưởng',
  file: 'lưu hồ sơ',
}

function afterIssueText(step: AfterStepId, count: number): StepText {
  switch (step) {
    case 'print':
      return { sentence: `Quyết định đã ban hành. In ${formatCount(count)} giấy khen rồi ghi ngày đã in.`, action: 'In giấy khen' }
    case 'pay':
      return { sentence: `Chi tiền thưởng cho ${formatCount(count)} trường hợp rồi ghi ngày đã chi.`, action: 'Chi tiền thưởng' }
    case 'handOver':
      return { sentence: `Trao thưởng cho ${formatCount(count)} trường hợp rồi ghi ngày đã trao.`, action: 'Trao thưởng' }
    case 'file':
      return { sentence: `Lưu hồ sơ: còn ${formatCount(count)} loại văn bản chưa lưu bản chính thức.`, action: 'Lưu hồ sơ' }
  }
}

/** What to do next, in a sentence, with the words for the button. */
export function nextStepText(step: NextStep): StepText {
  switch (step.code) {
    case 'fillList':
      return { sentence: 'Nhập danh sách đề nghị: gõ vào bảng, dán từ Excel hoặc nhập từ tệp.', action: 'Nhập danh sách' }
    case 'settleIdentities':
      return { sentence: `Đối chiếu ${formatCount(step.count)} dòng trùng tên với người đã có.`, action: 'Đối chiếu' }
    case 'resolveFindings':
      return {
        sentence: `Giải quyết ${formatCount(step.blocked)} trường hợp vướng${step.attention > 0 ? ` và xem ${formatCount(step.attention)} trường hợp` : ''}, rồi ${step.isMeetingNext ? 'họp Hội đồng' : 'soạn quyết định'}.`,
        action: 'Xem kết quả kiểm tra',
      }
    case 'postList':
      return {
        sentence: 'Niêm yết danh sách lấy ý kiến người dân, ghi ngày bắt đầu và ngày kết thúc.',
        action: 'Ghi niêm yết',
      }
    case 'openMeeting':
      return {
        sentence:
          step.attention > 0
            ? `Xem ${formatCount(step.attention)} trường hợp cần xem, rồi ghi phiên họp Hội đồng.`
            : 'Danh sách đã đạt. Ghi phiên họp Hội đồng.',
        action: 'Họp Hội đồng',
      }
    case 'recordVotes':
      return { sentence: `Ghi kết quả biểu quyết cho ${formatCount(step.count)} trường hợp.`, action: 'Ghi biểu quyết' }
    case 'meetAgain':
      return {
        sentence: `Không đủ số họp ${step.taking}/${step.members}, cần từ ${step.least}: số phiếu đã ghi không phải là kết quả. Họp lại, hoặc ghi lại thành phần.`,
        action: 'Xem phiên họp',
      }
    case 'awaitOpinions':
      return {
        sentence: `Lấy ý kiến bằng văn bản: nhận ${step.taking}/${step.members}${step.least === null ? '' : `, cần từ ${step.least}`}. Ghi thành viên đã gửi ý kiến.`,
        action: 'Ghi ý kiến đã nhận',
      }
    case 'noneCarried':
      return { sentence: 'Chưa có trường hợp nào đủ tỷ lệ đồng ý. Kiểm tra lại kết quả biểu quyết.', action: 'Xem biểu quyết' }
    case 'noPaper':
      return {
        sentence: `${formatCount(step.count)} đề nghị chưa có văn bản quyết định được: thêm quyết định hoặc tờ trình cấp trên, hay sửa hình thức.`,
        action: 'Thêm văn bản',
      }
    case 'completeRuling':
      return {
        sentence: `Soạn ${rulingNames[step.kind]}, còn thiếu: ${step.missing.map((part) => rulingPartNames[part]).join(', ')}.`,
        action: `Soạn ${rulingNames[step.kind]}`,
      }
    case 'cureRuling':
      return {
        sentence: `${capitalise(rulingNames[step.kind])} đã đủ số, ngày, người ký nhưng chưa ban hành được: còn ${formatCount(step.blocked)} chỗ phải sửa.`,
        action: `Sửa ${rulingNames[step.kind]}`,
      }
    case 'issueRuling':
      return {
        sentence: `${capitalise(rulingNames[step.kind])} đã đủ nội dung. Ban hành cho ${formatCount(step.honorees)} trường hợp.`,
        action: `Ban hành ${rulingNames[step.kind]}`,
      }
    case 'afterIssue':
      return afterIssueText(step.step, step.count)
    case 'sendUp':
      return {
        sentence: step.isBack
          ? 'Tờ trình cấp trên đã trả về hoặc thu hồi: ghi ngày gửi lại.'
          : 'Tờ trình cấp trên đã ban hành nhưng chưa gửi: gửi đi và ghi ngày gửi.',
        action: step.isBack ? 'Ghi ngày gửi lại' : 'Ghi ngày gửi',
      }
    case 'awaitAnswer':
      return {
        sentence: `Chờ cấp trên trả lời cho ${formatCount(step.count)} trường hợp. Có quyết định thì ghi trả lời để vào sổ vàng.`,
        action: 'Ghi trả lời',
      }
    case 'done':
      return { sentence: 'Đã xét và ban hành xong. Kết quả đã vào sổ vàng.', action: 'Xem sổ vàng' }
    default:
      return assertNever(step)
  }
}

export const severityNames: Record<CheckSeverity, string> = { blocked: 'Vướng', attention: 'Cần xem', info: 'Để biết' }
