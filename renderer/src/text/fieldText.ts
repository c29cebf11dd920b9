import { z } from 'zod'
import type { CouncilProblem } from '@shared/domain/council/draft'
import type { OfficeProblem } from '@shared/domain/office/draft'
import type { BirthProblem } from '@shared/domain/subject/birth'
import { birthReasons } from './readingText'

const problems: Record<OfficeProblem | CouncilProblem, string> = {
  nameIsFormulaError: 'Ô này là lỗi công thức của Excel, không phải tên. Hãy gõ lại họ tên.',
  legacyFont: 'Họ tên gõ bằng phông chữ cũ (.VnTime, VNI) nên đọc sai. Hãy gõ lại bằng Unicode.',
  lettersLost: 'Họ tên bị mất chữ (dấu “?” hoặc “�”). Hãy gõ lại cho đủ dấu.',
  signerMissing: 'Hãy điền họ tên ít nhất một người ký.',
  secondChair: 'Hội đồng chỉ có một Chủ tịch.',
  memberTwice: 'Người này đã có trong danh sách thành viên.',
  termBackwards: 'Ngày kết thúc nhiệm kỳ phải từ ngày bắt đầu trở đi.',
  nameMissing: 'Hãy điền tên đầy đủ.',
  abbreviationMissing: 'Hãy điền chữ viết tắt.',
  nameTwice: 'Tên này đã có ở dòng trên.',
}

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** What is wrong with one field, as a short sentence under it. */
function fieldText(issue: RawIssue): string {
  const isBlank = issue.input === undefined || issue.input === null || issue.input === ''
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? 'Hãy điền ô này.'
        : issue.origin === 'array'
          ? 'Hãy thêm ít nhất một dòng.'
          : `Phải từ ${String(issue.minimum)} trở lên.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Dài quá ${String(issue.maximum)} ký tự, hãy viết gọn lại.`
        : `Không được quá ${String(issue.maximum)}.`
    case 'invalid_type':
      if (isBlank) return 'Hãy điền ô này.'
      return issue.expected === 'int'
        ? 'Phải là số nguyên.'
        : issue.expected === 'number'
          ? 'Phải là một số.'
          : 'Chưa đúng, hãy kiểm tra lại.'
    case 'invalid_format':
      return isBlank
        ? 'Hãy điền ô này.'
        : issue.format === 'date'
          ? 'Ngày này không có trên lịch.'
          : 'Chưa đúng cách viết, hãy kiểm tra lại.'
    case 'invalid_value':
      return 'Hãy chọn một mục.'
    case 'custom': {
      const { reason, birth, said }: Readonly<Record<string, unknown>> = issue.params ?? {}
      if (typeof birth === 'string' && typeof said === 'string' && birth in birthReasons) return birthReasons[birth as BirthProblem](said)
      return typeof reason === 'string' && reason in problems
        ? problems[reason as OfficeProblem | CouncilProblem]
        : 'Chưa đúng, hãy kiểm tra lại.'
    }
    default:
      return 'Chưa đúng, hãy kiểm tra lại.'
  }
}

/** Makes every schema of the screens speak Vietnamese. A schema's own message still wins. Called once at start. */
export const installFieldTexts = (): void => void z.config({ localeError: fieldText })
