import type { CheckFact, CheckSeverity } from '@shared/checks/case/checkCase'
import type { DecisionPart, NextStep } from '@shared/checks/nextStep'
import type { RoundStage } from '@shared/domain/round/stages'
import type { AwardRound } from '@shared/domain/round/types'
import { shortDate } from '@shared/lib/dates'
import { assertNever } from '@shared/lib/result'

/** Words about award rounds that more than one screen uses: stages with their addresses, the next step, the checks. */

export const stageNames: Record<RoundStage, string> = {
  list: 'Danh sách',
  matching: 'Đối chiếu',
  checks: 'Kiểm tra',
  council: 'Hội đồng',
  decision: 'Quyết định',
  handover: 'In và chi thưởng',
  register: 'Sổ vàng',
}
const stageSlugs: Record<RoundStage, string> = {
  list: 'danh-sach',
  matching: 'doi-chieu',
  checks: 'kiem-tra',
  council: 'hoi-dong',
  decision: 'quyet-dinh',
  handover: 'in-va-chi-thuong',
  register: 'so-vang',
}
/** Address of a round's stage inside the program, without `#`. */
export const roundPath = (roundId: string, stage: RoundStage): string => `/dot-xet/${roundId}/${stageSlugs[stage]}`
export const stageOfSlug = (slug: string): RoundStage | undefined =>
  (Object.keys(stageSlugs) as RoundStage[]).find((stage) => stageSlugs[stage] === slug)

export const roundTypeNames: Record<AwardRound['type'], string> = {
  movement: 'Khen thưởng phong trào thi đua',
  merit: 'Khen thưởng công trạng',
  sudden: 'Khen thưởng đột xuất',
}

export const decisionPartNames: Record<DecisionPart, string> = {
  number: 'số',
  issuedOn: 'ngày ban hành',
  subject: 'trích yếu',
  signer: 'người ký',
}

type StepText = {
  /** One whole sentence. */ readonly sentence: string
  /** The verb on the button that leads there; empty when nothing is left. */ readonly action: string
}

/** What to do next, in a sentence, with the words for the button. */
export function nextStepText(step: NextStep): StepText {
  switch (step.code) {
    case 'fillList':
      return { sentence: 'Nhập danh sách đề nghị: gõ vào bảng, dán từ Excel hoặc nhập từ tệp.', action: 'Nhập danh sách' }
    case 'settleIdentities':
      return { sentence: `Đối chiếu ${step.count} dòng trùng tên với người đã có.`, action: 'Đối chiếu' }
    case 'resolveFindings':
      return {
        sentence: `Giải quyết ${step.blocked} trường hợp vướng${step.attention > 0 ? ` và xem ${step.attention} trường hợp` : ''}, rồi họp Hội đồng.`,
        action: 'Xem kết quả kiểm tra',
      }
    case 'openMeeting':
      return {
        sentence:
          step.attention > 0
            ? `Xem ${step.attention} trường hợp cần xem, rồi ghi phiên họp Hội đồng.`
            : 'Danh sách đã đạt. Ghi phiên họp Hội đồng.',
        action: 'Họp Hội đồng',
      }
    case 'recordVotes':
      return { sentence: `Ghi kết quả biểu quyết cho ${step.count} trường hợp.`, action: 'Ghi biểu quyết' }
    case 'noneCarried':
      return { sentence: 'Chưa có trường hợp nào đủ tỷ lệ đồng ý. Kiểm tra lại kết quả biểu quyết.', action: 'Xem biểu quyết' }
    case 'completeDecision':
      return {
        sentence: `Soạn quyết định, còn thiếu: ${step.missing.map((part) => decisionPartNames[part]).join(', ')}.`,
        action: 'Soạn quyết định',
      }
    case 'issueDecision':
      return { sentence: `Quyết định đã đủ nội dung. Ban hành cho ${step.honorees} trường hợp.`, action: 'Ban hành quyết định' }
    case 'payPrizes':
      return { sentence: `In ${step.honorees} giấy khen, chi tiền thưởng và ghi ngày đã chi.`, action: 'In và chi thưởng' }
    case 'done':
      return { sentence: 'Đợt xét đã xong. Kết quả đã vào sổ vàng.', action: 'Xem sổ vàng' }
    default:
      return assertNever(step)
  }
}

export const severityNames: Record<CheckSeverity, string> = { blocked: 'Vướng', attention: 'Cần xem', info: 'Để biết' }

type FactText = {
  readonly message: string
  /** Clause or reason in small; may be empty. */ readonly source: string
  /** What would cure it. */ readonly cure: string
}

/** A check's finding: what it is, on what ground, what cures it. */
export function checkFactText(fact: CheckFact): FactText {
  switch (fact.code) {
    case 'duplicate':
      return {
        message: `Trùng với dòng ${fact.firstLine} của danh sách.`,
        source: 'Một đối tượng chỉ đứng một lần trong một quyết định.',
        cure: 'Xóa một trong hai dòng, hoặc ghi năm sinh nếu là hai người khác nhau.',
      }
    case 'identityOpen':
      return {
        message: 'Trùng tên với người, đơn vị đã có; chưa rõ có phải là một hay không.',
        source: '',
        cure: 'Chọn “Là người này” hoặc “Người mới” ở bước Đối chiếu.',
      }
    case 'achievementMissing':
      return {
        message: 'Chưa ghi thành tích.',
        source: 'Thành tích được in trên giấy khen và trong danh sách.',
        cure: 'Ghi tóm tắt thành tích trong danh sách.',
      }
    case 'formUnknown':
      return {
        message: `Hình thức khen “${fact.awardCode}” không có trong danh mục cho loại đối tượng này.`,
        source: 'Danh mục danh hiệu, hình thức khen thưởng.',
        cure: 'Chọn hình thức trong danh sách, hoặc bổ sung Danh mục.',
      }
    case 'formOfHigherLevel':
      return {
        message: `“${fact.awardName}” không thuộc thẩm quyền của Chủ tịch UBND xã.`,
        source: 'Luật Thi đua, khen thưởng, Điều 80 khoản 3.',
        cure: 'Chọn hình thức thuộc thẩm quyền xã; đề nghị cấp trên bằng tờ trình riêng.',
      }
    case 'subjectEnded':
      return {
        message: `Đối tượng đã ngừng hoạt động từ ${shortDate(fact.endedOn)}.`,
        source: 'Không khen thưởng cơ quan, đơn vị đã giải thể sau sắp xếp.',
        cure: 'Rút khỏi danh sách, hoặc sửa hồ sơ ở Đối tượng.',
      }
    case 'openElsewhere':
      return {
        message: `Đang được đề nghị trong đợt “${fact.roundName}”.`,
        source: 'Luật Thi đua, khen thưởng, Điều 5: không tặng nhiều lần cho một thành tích.',
        cure: 'So hai thành tích; rút ở một đợt nếu là một.',
      }
    case 'namesake':
      return {
        message: `Cùng tên với một người khác sinh năm ${fact.otherBirthYear}.`,
        source: 'Khác năm sinh: hai người khác nhau.',
        cure: '',
      }
    case 'birthYearMissing':
      return { message: 'Chưa có năm sinh.', source: 'Năm sinh giúp phân biệt người trùng tên.', cure: 'Ghi năm sinh nếu biết.' }
    case 'honorificMissing':
      return {
        message: 'Chưa ghi Ông hoặc Bà.',
        source: 'Giấy khen và danh sách in Ông, Bà trước tên.',
        cure: 'Ghi Ông hoặc Bà trong danh sách.',
      }
    case 'detailMissing':
      return {
        message: 'Chưa có chức vụ, đơn vị hoặc địa chỉ.',
        source: 'Dòng này in dưới tên trên giấy khen.',
        cure: 'Ghi đơn vị hoặc địa chỉ trong danh sách.',
      }
    case 'lawUnconfirmed':
      return {
        message: `“${fact.title === 'baseSalary' ? 'Mức lương cơ sở' : fact.title}” chưa được xác minh.`,
        source: fact.source,
        cure: 'Đối chiếu quy định rồi xác nhận trong Danh mục.',
      }
    case 'salaryMissing':
      return {
        message: `Chưa có mức lương cơ sở cho ngày ${shortDate(fact.onDate)} nên chưa tính được tiền thưởng.`,
        source: 'NĐ 152/2025/NĐ-CP, Điều 49 khoản 1.',
        cure: 'Thêm mức lương cơ sở trong Danh mục.',
      }
    case 'notQuorate':
      return {
        message: `Phiên họp chỉ có ${fact.present} / ${fact.members} thành viên, chưa đủ số tối thiểu.`,
        source: fact.source,
        cure: 'Ghi lại số có mặt, hoặc họp lại.',
      }
    default:
      return assertNever(fact)
  }
}
