import { checkText, type FormContext } from '@shared/checks/form'
import { seedLawBook } from '@shared/law/seed'
import { expect, it } from 'vitest'

/** A short plan without any slip. A test puts one in. */
const cleanPlan = `Số: 15/KH-UBND
Nam Sách, ngày 09 tháng 6 năm 2026
KẾ HOẠCH
Tổ chức phong trào thi đua “Mẫu” giai đoạn 2026 - 2030
Thực hiện Quyết định số 2159/QĐ-UBND ngày 09 tháng 6 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng về việc tổ chức phong trào thi đua, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Tạo khí thế thi đua sôi nổi trong Nhân dân.
b) Góp phần hoàn thành nhiệm vụ của xã.
2. Yêu cầu
Phong trào thi đua được triển khai sâu rộng, bảo đảm thiết thực.
II. NỘI DUNG
1. Tiêu chí thi đua
1.1. Đối với tập thể
- Hoàn thành tốt nhiệm vụ được giao;
- Đẩy mạnh chuyển đổi số.
1.2. Đối với cá nhân
Có sáng kiến được áp dụng hiệu quả.
2. Hình thức khen thưởng
Giấy khen của Chủ tịch Ủy ban nhân dân xã; Bằng khen của Chủ tịch Ủy ban nhân dân thành phố.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
Tham mưu tổ chức thực hiện Kế hoạch này.
2. Phòng Kinh tế
Phối hợp xây dựng tiêu chí, báo cáo Quyết định số 2159/QĐ-UBND của Ủy ban nhân dân thành phố Hải Phòng tại hội nghị.
Các cơ quan, đơn vị gửi báo cáo trước ngày 12/12 hằng năm./.
Nơi nhận:
- Thường trực Đảng ủy xã;
- Phòng Kinh tế;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thị Mẫu`

const cleanDecision = `Số: 12/QĐ-UBND
Nam Sách, ngày 15 tháng 12 năm 2026
QUYẾT ĐỊNH
Về việc tặng Giấy khen cho các cá nhân có thành tích xuất sắc
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NAM SÁCH
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 03/TTr-VHXH ngày 12 tháng 12 năm 2026.
QUYẾT ĐỊNH:
Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã cho 02 cá nhân.
Điều 2. Kèm theo Giấy khen là tiền thưởng theo quy định.
Điều 3. Văn phòng HĐND và UBND xã, các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 3;
- Lưu: VT, VHXH.
CHỦ TỊCH
Phạm Văn Mẫu`

const cleanLetter = `Số: 25/UBND-VHXH
Nam Sách, ngày 05 tháng 01 năm 2026
V/v đôn đốc báo cáo phong trào thi đua
Kính gửi:
- Phòng Kinh tế;
- Các trường học trên địa bàn xã.
Ủy ban nhân dân xã đề nghị các cơ quan, đơn vị gửi báo cáo đúng hạn./.
Nơi nhận:
- Như trên;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Phạm Văn Mẫu`

const texts = { plan: cleanPlan, decision: cleanDecision, letter: cleanLetter }
const context: FormContext = {
  draftingUnit: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
  instruments: seedLawBook.instruments,
}
const idsIn = (text: string): string[] => [...new Set(checkText(text, context).map(({ id }) => id))]

it.each(Object.entries(texts))('a clean %s has no findings', (_, text) => {
  expect(checkText(text, context)).toEqual([])
})

const slips: readonly (readonly [id: string, kind: keyof typeof texts, from: string, to: string, what: string])[] = [
  ['TT-11', 'plan', 'Số: 15/KH-UBND', 'Số 15/KH-UBND', 'a number line without its colon'],
  ['TT-11', 'letter', 'Số: 25/UBND-VHXH', 'Số: 25/CV-UBND-VHXH', 'a letter numbered as if it were a type'],
  ['TT-12', 'plan', '15/KH-UBND', '15/QĐ-UBND', 'a plan with the symbol of a decision'],
  ['TT-13', 'plan', 'Số: 15/', 'Số: 5/', 'a number below ten without its zero'],
  ['TT-14', 'plan', '15/KH-UBND', '15/KH - UBND', 'blanks inside a symbol'],
  ['TT-14', 'plan', '15/KH-UBND', '15 / KH-UBND', 'blanks around the slash'],
  ['TT-16', 'plan', 'ngày 09 tháng 6 năm 2026\nKẾ', 'ngày 9 tháng 6 năm 2026\nKẾ', 'a day below ten without its zero'],
  ['TT-16', 'letter', 'tháng 01 năm', 'tháng 1 năm', 'January without its zero'],
  ['TT-16', 'plan', 'Nam Sách, ngày', 'Nam Sách ngày', 'a place without its comma'],
  ['TT-17', 'plan', 'tháng 6 năm 2026\nKẾ', 'tháng 06 năm 2026\nKẾ', 'June with a zero'],
  ['TT-18', 'plan', 'giai đoạn 2026 - 2030\nThực', 'giai đoạn 2026 - 2030.\nThực', 'a subject that ends with a stop'],
  ['TT-18', 'letter', 'V/v đôn đốc', 'Đôn đốc', 'a letter without "V/v"'],
  ['TT-19', 'decision', 'năm 2022;\nCăn cứ', 'năm 2022.\nCăn cứ', 'a basis that ends with a stop before the last'],
  ['TT-19', 'decision', 'tháng 12 năm 2026.\nQUYẾT', 'tháng 12 năm 2026;\nQUYẾT', 'the last basis with a semicolon'],
  ['TT-20', 'decision', 'Luật Thi đua, khen thưởng ngày', 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày', 'a law with its number'],
  ['TT-20', 'decision', ' ngày 14 tháng 6 năm 2025 của Chính phủ', '', 'a decree without day and issuer'],
  [
    'TT-21',
    'decision',
    'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025',
    'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023',
    'a lapsed decree',
  ],
  [
    'TT-21',
    'decision',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'a lapsed law, cited by name and day',
  ],
  ['TT-22', 'decision', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NAM SÁCH\n', '', 'a decision that does not say whose power it uses'],
  [
    'TT-23',
    'plan',
    'của Ủy ban nhân dân thành phố Hải Phòng tại',
    'của Chủ tịch Ủy ban nhân dân thành phố tại',
    'one document of two issuers',
  ],
  ['TT-23', 'plan', '2159/QĐ-UBND của Ủy', '2159/QĐ-UBND ngày 10 tháng 6 năm 2026 của Ủy', 'one document of two days'],
  ['TT-24', 'plan', 'ngày 09 tháng 6 năm 2026 của', 'ngày 09/6/2026 của', 'a first mention with a short date'],
  ['TT-25', 'plan', '1.2. Đối', '2.2. Đối', 'a child that does not begin with its parent'],
  ['TT-26', 'plan', 'III. TỔ', 'IV. TỔ', 'a gap in Roman numbers'],
  ['TT-26', 'plan', 'b) Góp', 'c) Góp', 'a gap in letters'],
  ['TT-26', 'plan', '1.2. Đối', '1.3. Đối', 'a gap in decimals'],
  ['TT-26', 'decision', 'Điều 2.', 'Điều 4.', 'articles out of order'],
  ['TT-27', 'plan', '2. Hình thức khen thưởng', '2. HÌNH THỨC KHEN THƯỞNG', 'one heading of a level in capitals'],
  ['TT-29', 'plan', '- Phòng Kinh tế;', '- Như Điều 3;\n- Phòng Kinh tế;', '"Như Điều" without articles'],
  ['TT-30', 'decision', 'Như Điều 3', 'Như Điều 2', '"Như Điều" that names nobody to act'],
  ['TT-31', 'letter', '- Như trên;\n', '- Phòng Kinh tế;\n', '"Kính gửi" without "Như trên"'],
  ['TT-31', 'plan', '- Phòng Kinh tế;', '- Như trên;\n- Phòng Kinh tế;', '"Như trên" without "Kính gửi"'],
  ['TT-32', 'letter', 'trên địa bàn xã.\nỦy', 'trên địa bàn xã;\nỦy', 'an address list that ends with a semicolon'],
  ['TT-33', 'plan', '- Thường trực Đảng ủy xã;', '- Thường trực Đảng ủy xã,', 'a recipient without its semicolon'],
  ['TT-34', 'plan', '- Lưu: VT, VHXH.', '- Lưu: VHXH.', 'a file copy without VT'],
  ['TT-35', 'plan', 'Lưu: VT, VHXH', 'Lưu: VT, VHXXH', 'a short name with a typing slip'],
  ['TT-36', 'plan', '- Phòng Kinh tế;\n', '', 'a unit with a task that does not receive the plan'],
  ['TT-37', 'plan', 'hằng năm./.', 'hằng năm.', 'a text without its end mark'],
  ['TT-38', 'plan', 'hằng năm./.', 'hằng năm. NT', 'initials at the end of the text'],
  ['TT-38', 'plan', 'hằng năm./.', 'hằng năm./. NT', 'initials behind the end mark'],
  ['TT-39', 'plan', 'TM. ỦY BAN NHÂN DÂN\n', '', 'a plan signed without TM.'],
  ['TT-39', 'decision', '\nCHỦ TỊCH\nPhạm', '\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nPhạm', 'a decision of the chairman signed with TM.'],
  ['TT-40', 'plan', 'PHÓ CHỦ TỊCH\n', '', 'KT. without the post of the signer'],
  ['TT-40', 'plan', 'KT. CHỦ TỊCH', 'TUQ. CHỦ TỊCH', 'a deputy who signs TUQ.'],
  ['TT-41', 'plan', 'Lê Thị Mẫu', 'ThS. Lê Thị Mẫu', 'a degree before the name'],
  ['TT-41', 'plan', 'PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'a post that the State does not provide for'],
  ['TT-45', 'plan', 'trong Nhân dân', 'trong nhân dân', 'Nhân dân in small letters'],
  ['TT-45', 'plan', 'Giấy khen của Chủ tịch', 'Giấy khen của chủ tịch', 'a post in small letters'],
  ['TT-46', 'plan', '“Mẫu”', '“ Mẫu”', 'a blank inside quotation marks'],
  ['TT-46', 'plan', '“Mẫu”', '“Mẫu', 'a quotation mark left open'],
  ['TT-47', 'plan', 'sôi nổi trong', 'sôi nổi  trong', 'two blanks'],
  ['TT-47', 'plan', 'sâu rộng, bảo', 'sâu rộng , bảo', 'a blank before a comma'],
  ['TT-48', 'plan', 'bảo đảm thiết thực.', 'bảo đảm thiết thực', 'a paragraph without an end mark'],
  ['TT-48', 'plan', 'Phong trào thi đua được', 'phong trào thi đua được', 'a paragraph that starts small'],
  ['TT-48', 'plan', 'tổ chức phong trào thi đua, Ủy ban', 'tổ chức phong trào thi đua. Ủy ban', 'an opening clause left hanging'],
  ['TT-49', 'plan', 'bảo đảm thiết thực.', 'bảo đảm thiết thực trong giai đoạn 2026-2030.', 'years written in two ways'],
  ['TT-50', 'plan', 'được áp dụng hiệu quả', 'được áp dụng, đảm bảo hiệu quả', 'two spellings of one word'],
  ['TT-50', 'plan', 'chuyển đổi số.', 'chuyển đổi số, số hoá.', 'marks of tone in two places'],
  ['TT-51', 'plan', 'Nhân dân.', 'Nhân dân.'.normalize('NFD'), 'decomposed accents'],
]
it.each(slips)('%s finds in a %s “%s” → “%s”: %s', (id, kind, from, to) => {
  const text = texts[kind].replace(from, to)
  expect(text).not.toBe(texts[kind])
  expect(idsIn(text)).toContain(id)
})

it('TT-28 finds the one heading that ends with a stop', () => {
  const text = cleanPlan.replace('1.2. Đối với cá nhân', '1.2. Đối với cá nhân.\nCó nhiều đóng góp.\n1.3. Đối với hộ gia đình')
  expect(idsIn(text)).toContain('TT-28')
})

it('keeps quiet about lists that are sentences, dates with slashes in the text and ellipses', () => {
  const text = cleanPlan.replace('- Đẩy mạnh chuyển đổi số.', '- Đẩy mạnh chuyển đổi số, kinh tế xanh...')
  expect(checkText(text, context)).toEqual([])
})

it('counts a deputy of the room, its abbreviation and a group of all rooms as receiving', () => {
  const receives = (line: string): boolean => !idsIn(cleanPlan.replace('- Phòng Kinh tế;', line)).includes('TT-36')
  expect(['- Các phòng, đơn vị thuộc UBND xã;', '- Trưởng Phòng Kinh tế;', '- Như mục III;'].map(receives)).toEqual([true, true, true])
})

it("knows the office's own abbreviations", () => {
  const text = cleanPlan.replace('Lưu: VT, VHXH', 'Lưu: VT, TTDV')
  expect(checkText(text, { ...context, abbreviations: [{ name: 'Trung tâm Dịch vụ', abbreviation: 'TTDV' }] })).toEqual([])
})

it('reads any text without failing', () => {
  for (const text of ['', ' \n ', 'Một dòng', 'Nơi nhận:', 'KẾ HOẠCH', '1.1.1.1. x\n2) y\nz) w', '\u0000\uFFFF', '“'.repeat(500)])
    expect(() => checkText(text)).not.toThrow()
})
