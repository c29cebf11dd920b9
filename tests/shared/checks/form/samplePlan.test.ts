import { checkMovement, checkText } from '@shared/checks/form'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { expect, it } from 'vitest'
import { samplePlanText } from '../../../support/samplePlan'

const inSample = checkText(samplePlanText, { abbreviations: practiceOffice.abbreviations, draftingUnit: practiceOffice.advisingRoom })
const said = (id: string): string[] => inSample.filter((finding) => finding.id === id).map(({ message, place }) => `${message} [${place}]`)

it.each([
  ['TT-23', 'Văn bản 2159/QĐ-UBND được viện dẫn không thống nhất (cơ quan, ngày hoặc nội dung khác nhau). [Đoạn mở đầu; Mục III.1]'],
  ['TT-24', 'Lần đầu viện dẫn Quyết định số 2159/QĐ-UBND phải ghi đủ tên loại, số, ngày, cơ quan ban hành và trích yếu. [Đoạn mở đầu]'],
  ['TT-25', 'Đề mục "2.2.1" không khớp với đề mục cha "3.2". [Mục II.3.2]'],
  ['TT-25', 'Đề mục "2.2.2" không khớp với đề mục cha "3.2". [Mục II.3.2]'],
  ['TT-27', 'Đề mục "4. THỜI GIAN" trình bày khác các đề mục cùng cấp (chữ hoa, kiểu chữ). [Mục II.4]'],
  [
    'TT-28',
    'Dấu câu cuối đề mục "2.2. Đối với Ủy ban Mặt trận Tổ quốc Việt Nam xã, các tổ chức chính trị - xã hội xã." không thống nhất. [Mục II.2.2]',
  ],
  ['TT-29', '"Như Điều 3" chỉ dùng cho văn bản có điều; Kế hoạch này phải ghi tên nơi nhận cụ thể. [Nơi nhận, dòng 1]'],
  ['TT-35', 'Chữ viết tắt "VHXXH" không có trong danh mục của xã; kiểm tra lỗi gõ. [Nơi nhận, dòng 8]'],
  ['TT-36', 'Phòng Kinh tế được giao nhiệm vụ nhưng không có trong Nơi nhận. [Mục III.3; Nơi nhận]'],
  ['TT-36', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã được giao nhiệm vụ nhưng không có trong Nơi nhận. [Mục III.4; Nơi nhận]'],
  ['TT-36', 'Trung tâm dịch vụ sự nghiệp công xã được giao nhiệm vụ nhưng không có trong Nơi nhận. [Mục III.5; Nơi nhận]'],
  ['TT-37', 'Cuối văn bản (phụ lục) phải có dấu "./." [Mục III.5]'],
  ['TT-38', 'Ký hiệu người soạn thảo phải đặt trong phần Nơi nhận, không đặt ở cuối nội dung. [Mục III.5]'],
  ['TT-39', 'Quyền hạn ký không khớp thẩm quyền: UBND ghi "TM. ỦY BAN NHÂN DÂN"; Chủ tịch ghi "CHỦ TỊCH". [Chữ ký]'],
  ['TT-45', 'Viết hoa chưa đúng: "Cờ Thi đua" nên là "Cờ thi đua". [Mục II.2.2.1, điểm b]'],
  ['TT-45', 'Viết hoa chưa đúng: "Ban hành Kế hoạch" nên là "ban hành Kế hoạch". [Đoạn mở đầu]'],
  ['TT-45', 'Viết hoa chưa đúng: "phòng Văn hóa - Xã hội" nên là "Phòng Văn hóa - Xã hội". [Mục III.3; Mục III.5]'],
  ['TT-45', 'Viết hoa chưa đúng: "chủ tịch UBND" nên là "Chủ tịch UBND". [Mục III.1]'],
  ['TT-46', 'Dấu ngoặc kép không thống nhất hoặc thừa dấu cách bên trong. [Trích yếu: …phong trào thi đua “ Nam Sách đổi mới s…]'],
  ['TT-46', 'Dấu ngoặc kép không thống nhất hoặc thừa dấu cách bên trong. [“…” và "…" dùng lẫn: Đoạn mở đầu; Mục II.1]'],
  ['TT-47', 'Thừa dấu cách hoặc dấu gạch tại "…n dân thành phố; -". [Mục II.2.2.1, điểm b]'],
  ['TT-48', 'Đoạn văn bị ngắt giữa câu hoặc thiếu dấu kết thúc. [Mục II.2.3: …hệ, đổi mới sáng tạo]'],
  ['TT-48', 'Đoạn văn bị ngắt giữa câu hoặc thiếu dấu kết thúc. [Đoạn mở đầu: Thực hiện Quyết định số 2159/QĐ-UBND ngà…]'],
  ['TT-49', '"2026-2030" và "2026 - 2030" dùng lẫn lộn; nên thống nhất. [Trích yếu; Đoạn mở đầu]'],
  [
    'TT-49',
    '"Bằng khen của Ủy ban nhân dân thành phố" và "Bằng khen Ủy ban nhân dân thành phố" dùng lẫn lộn; nên thống nhất. [Mục II.2.2.1, điểm b]',
  ],
  ['TT-50', 'Chính tả chưa thống nhất: "hóa" / "hoá". [Mục II.2.3]'],
  ['TT-50', 'Chính tả chưa thống nhất: "đảm bảo" / "bảo đảm". [Mục III.1; Mục III.2; Mục III.5]'],
])('%s is found in the draft plan: %s', (id, expected) => {
  expect(said(id)).toContain(expected)
})

it('finds in the draft nothing that the list of its slips does not name', () => {
  expect([...new Set(inSample.map(({ id }) => id))]).toEqual([
    'TT-23',
    'TT-24',
    'TT-25',
    'TT-27',
    'TT-28',
    'TT-29',
    'TT-35',
    'TT-36',
    'TT-37',
    'TT-38',
    'TT-39',
    'TT-45',
    'TT-46',
    'TT-47',
    'TT-48',
    'TT-49',
    'TT-50',
  ])
  expect(said('TT-36')).toHaveLength(3)
  expect(said('TT-25')).toHaveLength(2)
})

it('weighs a missing "TM." of a plan as a warning only', () => {
  expect(inSample.find(({ id }) => id === 'TT-39')?.severity).toBe('warning')
})

it('points at the typed slips of the movement, while those of structure cannot occur', () => {
  const ids = new Set(checkMovement(namSachMovement, practiceOffice, seedLawBook).map(({ id }) => id))
  expect([...ids]).toEqual([
    'TT-23',
    'TT-24',
    'TT-27',
    'TT-28',
    'TT-29',
    'TT-35',
    'TT-36',
    'TT-45',
    'TT-46',
    'TT-47',
    'TT-48',
    'TT-49',
    'TT-50',
  ])
})

it('speaks of the signature when the office signs plans without "TM."', () => {
  const office = { ...practiceOffice, style: { ...practiceOffice.style, planOnBehalfOfCommittee: false } }
  expect(checkMovement(namSachMovement, office, seedLawBook).map(({ id }) => id)).toContain('TT-39')
})

it('finds initials that were typed at the end of the plan', () => {
  const closing = [{ id: 'end', text: 'Các đơn vị kịp thời báo cáo Ủy ban nhân dân xã. *NT*' }]
  expect(checkMovement({ ...namSachMovement, closing }, practiceOffice, seedLawBook).map(({ id }) => id)).toContain('TT-38')
})
