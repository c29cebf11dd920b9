import type { Finding, Severity } from '../finding'

/**
 * Every form rule with its weight, the words shown to the user and its clause. `{{…}}` is filled by the rule.
 * Source: Decree 30/2020/NĐ-CP, appendices I to III, as the office's list of form rules reads them.
 */
type FormRule = { readonly severity: Severity; readonly message: string; readonly source: string }

const page = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I'
const part = (clause: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản ${clause}`

export const formRules = {
  'TT-01': { severity: 'error', message: 'Khổ giấy phải là A4 (210 x 297 mm), trình bày theo chiều dọc.', source: page },
  'TT-02': {
    severity: 'error',
    message: 'Lề trang ngoài phạm vi cho phép: trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm.',
    source: page,
  },
  'TT-03': { severity: 'error', message: 'Phải dùng phông Times New Roman, màu đen trong toàn bộ văn bản.', source: page },
  'TT-04': { severity: 'error', message: 'Cỡ chữ phần nội dung phải từ 13 đến 14.', source: page },
  'TT-05': {
    severity: 'warning',
    message: 'Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh không tăng giảm thống nhất (12/13/13 hoặc 13/14/14).',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V',
  },
  'TT-06': { severity: 'error', message: 'Số trang phải ở giữa lề trên, cỡ 13–14 và không hiển thị ở trang thứ nhất.', source: page },
  'TT-07': {
    severity: 'warning',
    message: 'Đoạn văn chưa đúng: canh đều hai lề, lùi đầu dòng 1 cm hoặc 1,27 cm, cách đoạn tối thiểu 6pt, giãn dòng từ 1 đến 1,5.',
    source: part('6'),
  },
  'TT-08': { severity: 'error', message: 'Quốc hiệu hoặc Tiêu ngữ sai chữ, sai dấu gạch nối hoặc sai kiểu chữ.', source: part('1') },
  'TT-09': { severity: 'warning', message: 'Độ dài dòng kẻ dưới {{thành phần}} chưa đúng quy định.', source: part('1, 2, 5') },
  'TT-10': { severity: 'error', message: 'Tên cơ quan ban hành thiếu, chưa viết hoa hoặc Quốc hiệu bị xuống dòng.', source: part('2') },
  'TT-11': { severity: 'error', message: 'Số, ký hiệu không đúng mẫu, ví dụ: Số: 15/KH-UBND.', source: part('3') },
  'TT-12': {
    severity: 'error',
    message: 'Ký hiệu "{{kh}}" không khớp với tên loại văn bản "{{loại}}".',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I',
  },
  'TT-13': { severity: 'error', message: 'Số văn bản nhỏ hơn 10 phải thêm số 0 phía trước.', source: part('3') },
  'TT-14': { severity: 'error', message: 'Trong số, ký hiệu không được có dấu cách quanh dấu "/" và "-".', source: part('3') },
  'TT-15': { severity: 'error', message: 'Văn bản chưa có số hoặc ngày ban hành, hoặc số đã được cấp trong năm.', source: part('3') },
  'TT-16': {
    severity: 'error',
    message: 'Ngày nhỏ hơn 10 và tháng 1, 2 phải thêm số 0; sau địa danh phải có dấu phẩy.',
    source: part('4'),
  },
  'TT-17': {
    severity: 'warning',
    message: 'Tháng 3 đến tháng 9 không thêm số 0; không dùng dấu gạch chéo ở dòng địa danh, thời gian.',
    source: part('4'),
  },
  'TT-18': {
    severity: 'error',
    message: 'Thiếu trích yếu, trích yếu có dấu chấm cuối, hoặc công văn ghi sai phần "V/v".',
    source: part('5'),
  },
  'TT-19': {
    severity: 'error',
    message: 'Mỗi căn cứ xuống dòng và kết thúc bằng dấu chấm phẩy; căn cứ cuối kết thúc bằng dấu chấm.',
    source: part('6'),
  },
  'TT-20': {
    severity: 'warning',
    message: 'Căn cứ ghi chưa đúng: luật chỉ ghi tên và ngày; văn bản khác phải đủ số, ngày, cơ quan, trích yếu.',
    source: part('6'),
  },
  'TT-21': { severity: 'error', message: 'Căn cứ "{{vb}}" đã hết hiệu lực; kiểm tra văn bản thay thế: {{vb mới}}.', source: part('6') },
  'TT-22': { severity: 'error', message: 'Quyết định thiếu căn cứ ban hành hoặc thiếu dòng thẩm quyền ban hành.', source: part('6') },
  'TT-23': {
    severity: 'error',
    message: 'Văn bản {{số}} được viện dẫn không thống nhất (cơ quan, ngày hoặc nội dung khác nhau).',
    source: part('6'),
  },
  'TT-24': {
    severity: 'warning',
    message: 'Lần đầu viện dẫn {{vb}} phải ghi đủ tên loại, số, ngày, cơ quan ban hành và trích yếu.',
    source: part('6'),
  },
  'TT-25': { severity: 'error', message: 'Đề mục "{{con}}" không khớp với đề mục cha "{{cha}}".', source: part('6') },
  'TT-26': { severity: 'error', message: 'Đánh số "{{x}}" bị nhảy, trùng hoặc sai thứ tự.', source: part('6') },
  'TT-27': { severity: 'warning', message: 'Đề mục "{{x}}" trình bày khác các đề mục cùng cấp (chữ hoa, kiểu chữ).', source: part('6') },
  'TT-28': { severity: 'warning', message: 'Dấu câu cuối đề mục "{{x}}" không thống nhất.', source: part('6') },
  'TT-29': {
    severity: 'error',
    message: '"Như Điều {{n}}" chỉ dùng cho văn bản có điều; {{loại}} này phải ghi tên nơi nhận cụ thể.',
    source: part('9'),
  },
  'TT-30': { severity: 'error', message: '"Như Điều {{n}}" không trỏ tới điều quy định trách nhiệm thi hành.', source: part('9') },
  'TT-31': { severity: 'error', message: 'Có "Kính gửi" thì Nơi nhận phải có "Như trên" và ngược lại.', source: part('9') },
  'TT-32': {
    severity: 'error',
    message: '{{Loại}} phải có "Kính gửi"; mỗi nơi một dòng, kết thúc bằng ";" và dòng cuối bằng ".".',
    source: part('9'),
  },
  'TT-33': { severity: 'warning', message: 'Phần Nơi nhận sai cỡ chữ, thiếu gạch đầu dòng hoặc thiếu dấu chấm phẩy.', source: part('9') },
  'TT-34': { severity: 'error', message: 'Dòng cuối Nơi nhận phải là "- Lưu: VT, {{đơn vị soạn thảo}}."', source: part('9') },
  'TT-35': { severity: 'warning', message: 'Chữ viết tắt "{{x}}" không có trong danh mục của xã; kiểm tra lỗi gõ.', source: part('3') },
  'TT-36': { severity: 'warning', message: '{{Đơn vị}} được giao nhiệm vụ nhưng không có trong Nơi nhận.', source: part('9') },
  'TT-37': { severity: 'error', message: 'Cuối văn bản (phụ lục) phải có dấu "./."', source: part('6') },
  'TT-38': {
    severity: 'warning',
    message: 'Ký hiệu người soạn thảo phải đặt trong phần Nơi nhận, không đặt ở cuối nội dung.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III',
  },
  'TT-39': {
    severity: 'error',
    message: 'Quyền hạn ký không khớp thẩm quyền: UBND ghi "TM. ỦY BAN NHÂN DÂN"; Chủ tịch ghi "CHỦ TỊCH".',
    source: part('7'),
  },
  'TT-40': {
    severity: 'error',
    message: 'Sau "{{KT.}} CHỦ TỊCH" phải ghi chức vụ người ký; cấp phó ký thay dùng "KT.".',
    source: part('7'),
  },
  'TT-41': {
    severity: 'error',
    message: 'Không ghi học hàm, học vị, danh hiệu trước họ tên và không ghi chức vụ Nhà nước không quy định.',
    source: part('7'),
  },
  'TT-42': {
    severity: 'error',
    message: 'Phụ lục không khớp với phần chỉ dẫn trong văn bản hoặc đánh số chưa đúng (chữ số La Mã).',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1',
  },
  'TT-43': {
    severity: 'error',
    message: 'Dòng "Kèm theo…" của phụ lục không khớp số, ngày hoặc thẩm quyền của văn bản chính.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1',
  },
  'TT-44': {
    severity: 'error',
    message: 'Số tập thể, cá nhân tại Điều 1 không bằng số dòng trong danh sách (hoặc bị trùng tên).',
    source: 'Thông lệ soạn thảo văn bản',
  },
  'TT-45': { severity: 'warning', message: 'Viết hoa chưa đúng: "{{x}}" nên là "{{y}}".', source: 'NĐ 30/2020/NĐ-CP, Phụ lục II' },
  'TT-46': {
    severity: 'warning',
    message: 'Dấu ngoặc kép không thống nhất hoặc thừa dấu cách bên trong.',
    source: 'Thông lệ soạn thảo văn bản',
  },
  'TT-47': { severity: 'warning', message: 'Thừa dấu cách hoặc dấu gạch tại "{{x}}".', source: 'Thông lệ soạn thảo văn bản' },
  'TT-48': { severity: 'warning', message: 'Đoạn văn bị ngắt giữa câu hoặc thiếu dấu kết thúc.', source: 'Thông lệ soạn thảo văn bản' },
  'TT-49': { severity: 'info', message: '"{{a}}" và "{{b}}" dùng lẫn lộn; nên thống nhất.', source: 'Thông lệ soạn thảo văn bản' },
  'TT-50': { severity: 'info', message: 'Chính tả chưa thống nhất: "{{a}}" / "{{b}}".', source: 'Thông lệ soạn thảo văn bản' },
  'TT-51': {
    severity: 'error',
    message: 'Văn bản chứa ký tự không thuộc bảng mã Unicode dựng sẵn.',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I; TCVN 6909:2001',
  },
} as const satisfies Record<string, FormRule>
export type FormRuleId = keyof typeof formRules

/** One finding: the rule's words with its places filled. Severity follows the rule unless the case weighs otherwise. */
export function finding(
  id: FormRuleId,
  place: string,
  values: Readonly<Record<string, string>> = {},
  severity: Severity = formRules[id].severity,
): Finding {
  const { message, source } = formRules[id]
  return { id, severity, place, source, message: message.replace(/\{\{([^}]+)\}\}/g, (whole, name: string) => values[name] ?? whole) }
}

/** The message of a file that cannot be read at all; no rule of form, so it has no number. */
export const unreadable: Finding = {
  id: 'TT-00',
  severity: 'error',
  place: '',
  source: '',
  message: 'Không đọc được tệp: tệp hỏng, có mật khẩu hoặc không phải tệp Word (.docx). Hãy mở tệp bằng Word rồi lưu lại dạng .docx.',
}
