/** How made-up plans number their parts, and the words they are made of. */

export type Habit = {
  readonly name: string
  readonly part: (at: number, title: string) => string
  readonly head: (part: number, at: number, title: string) => string
  readonly item: (part: number, head: number, at: number, words: string) => string
}
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const letters = 'abcdđeghik'
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** A heading that ends with a colon; a sentence has its own end. */
const led = (title: string): string => (/[.:]$/u.test(title) ? title : `${title}:`)
export const habits: readonly Habit[] = [
  {
    name: 'I. 1. -',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'I. 1. a)',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, at, words) => `${letters[at - 1]}) ${words}`,
  },
  {
    name: 'I. 1. 1.1.',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, head, at, words) => `${head}.${at}. ${words}`,
  },
  {
    name: 'I/ 1/ +',
    part: (at, title) => `${roman[at]}/ ${title}`,
    head: (_p, at, title) => `${at}/ ${title}`,
    item: (_p, _h, _a, words) => `+ ${words}`,
  },
  {
    name: 'I - 1) •',
    part: (at, title) => `${roman[at]} - ${title}`,
    head: (_p, at, title) => `${at}) ${title}`,
    item: (_p, _h, _a, words) => `• ${words}`,
  },
  {
    name: '1. 1.1. -',
    part: (at, title) => `${at}. ${title}`,
    head: (part, at, title) => `${part}.${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'A. I. -',
    part: (at, title) => `${'ABCDĐEGHIKLM'[at - 1]}. ${title}`,
    head: (_p, at, title) => `${roman[at]}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'Phần 1. -',
    part: (at, title) => `Phần ${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'I. 1.1. 1.1.1.',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (part, at, title) => `${part}.${at}. ${title}`,
    item: (part, head, at, words) => `${part}.${head}.${at}. ${words}`,
  },
  {
    name: 'I – 1. *',
    part: (at, title) => `${roman[at]} – ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `* ${words}`,
  },
  {
    name: 'Phần thứ nhất 1. -',
    part: (at, title) => `Phần thứ ${ordinals[at - 1]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'PHẦN THỨ NHẤT: I. 1.',
    part: (at, title) => `PHẦN THỨ ${ordinals[at - 1]!.toLocaleUpperCase('vi')}: ${title}`,
    head: (_p, at, title) => `${roman[at]}. ${title}`,
    item: (_p, _h, at, words) => `${at}. ${words}`,
  },
  {
    name: 'I. a) -',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${letters[at - 1]}) ${title}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'I. 1. (1)',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, at, title) => `${at}. ${title}`,
    item: (_p, _h, at, words) => `(${at}) ${words}`,
  },
  {
    name: 'capitals alone, -',
    part: (_at, title) => title,
    head: (_p, _at, title) => led(title),
    item: (_p, _h, _a, words) => `- ${words}`,
  },
  {
    name: 'I. * -',
    part: (at, title) => `${roman[at]}. ${title}`,
    head: (_p, _at, title) => `* ${led(title)}`,
    item: (_p, _h, _a, words) => `- ${words}`,
  },
]

export const verbs = ['Tuyên truyền', 'Vận động', 'Xây dựng', 'Nâng cao', 'Đẩy mạnh', 'Giữ gìn', 'Hướng dẫn', 'Triển khai']
export const things = [
  'nếp sống văn hóa',
  'chất lượng dịch vụ công',
  'đường làng, ngõ xóm',
  'việc học tập suốt đời',
  'mô hình kinh tế tập thể',
  'tủ sách dùng chung',
  'kỹ năng số của Nhân dân',
]
export const places = ['ở khu dân cư', 'tại các thôn, tổ dân phố', 'trong từng cơ quan, đơn vị', 'ở nhà trường', 'tại các chi hội']
export const actors = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  'Công an xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đoàn TNCS Hồ Chí Minh xã',
  'Trường Tiểu học Mẫu',
  'Các thôn, tổ dân phố',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  'Trạm Y tế xã',
]
export const groups = ['Đối với các thôn', 'Đối với cơ quan, đơn vị', 'Đối với hộ gia đình', 'Đối với cá nhân', 'Đối với doanh nghiệp']
export const issuers: readonly (readonly [string, string, string])[] = [
  ['ỦY BAN NHÂN DÂN', 'XÃ MẪU AN', 'UBND'],
  ['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU BÌNH', 'UBND'],
  ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU GIANG', 'UBND'],
  ['UBND XÃ MẪU CÁT', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'HĐTĐKT'],
  ['PHÒNG GIÁO DỤC MẪU', 'TRƯỜNG TRUNG HỌC CƠ SỞ MẪU ĐÔNG', 'THCSMĐ'],
  ['LIÊN ĐOÀN LAO ĐỘNG MẪU', 'CÔNG ĐOÀN XÃ MẪU HÀ', 'CĐX'],
]
