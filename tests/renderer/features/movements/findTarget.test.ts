import { describe, expect, it } from 'vitest'
import { targetOf } from '@renderer/features/movements/plan/findTarget'
import type { Finding } from '@shared/checks/finding'
import { namSachMovement } from '@shared/seed/namSachMovement'

const finding = (place: string, message: string): Finding => ({ id: 'TT', severity: 'warning', place, message, source: '' })

describe('from a finding to the words it speaks of', () => {
  it.each([
    ['Trích yếu', 'Dấu ngoặc kép không thống nhất.', 'plan/subject'],
    ['Nơi nhận, dòng 1', '"Như Điều 3" chỉ dùng cho văn bản có điều.', 'recipients#recipient-1'],
    ['Nơi nhận, dòng 8', 'Chữ viết tắt "VHXXH" không có.', 'fileCopy'],
    ['Mục II.3.2.1, điểm b', '"Cờ Thi đua" nên là "Cờ thi đua".', 'forms/review-final#form-final-2'],
    ['Mục I.1, điểm c; Mục III.1', '"đại hội đại biểu" nên thống nhất.', 'duties/actor-1#duty-1-1'],
    ['Đoạn mở đầu; Mục III.1', 'Văn bản 2159/QĐ-UBND được viện dẫn không thống nhất.', 'opening#opening-1'],
    ['Mục III.5', 'Viết hoa: "Trung tâm dịch vụ sự nghiệp công".', 'actor/actor-5'],
    ['Mục II.4', 'Đề mục "4. THỜI GIAN" trình bày khác.', 'schedule/title'],
  ])('%s leads to its field', (place, message, anchor) => {
    expect(targetOf(finding(place, message), namSachMovement)).toEqual({ tab: 'plan', anchor })
  })

  it('leads to the particulars for number, day and signature, and nowhere when nothing is meant', () => {
    expect(targetOf(finding('Chữ ký', 'Quyền hạn ký.'), namSachMovement)).toEqual({ tab: 'info' })
    expect(targetOf(finding('', 'Văn bản chứa ký tự lạ.'), namSachMovement)).toBeUndefined()
  })
})
