import { cleanLine, foldText } from '../../lib/text'

/**
 * Names of organs and posts as they are written where not all letters are great. Source: Decree 30/2020/NĐ-CP, Appendix II, IV and V; names of the
 * party's organs as its own papers have them.
 */
const written = [
  // posts
  ...[
    'Chủ tịch',
    'Phó Chủ tịch',
    'Quyền Chủ tịch',
    'Chủ tịch nước',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Thủ tướng Chính phủ',
    'Bộ trưởng',
    'Thứ trưởng',
    'Chính phủ',
    'Quốc hội',
  ],
  ...['Giám đốc', 'Phó Giám đốc', 'Tổng Giám đốc', 'Hiệu trưởng', 'Bí thư', 'Phó Bí thư', 'Trưởng ban', 'Trưởng phòng', 'Chỉ huy trưởng'],
  ...['Chính trị viên', 'Chánh Văn phòng', 'Trưởng Công an', 'Thủ trưởng', 'Chánh án', 'Viện trưởng'],
  // organs of the state
  ...['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Hội đồng Thi đua - Khen thưởng', 'Ban Chỉ huy Quân sự', 'Bộ Chỉ huy Quân sự', 'Bộ Tư lệnh'],
  ...[
    'Ban Thi đua - Khen thưởng',
    'Công an',
    'Văn phòng',
    'Tòa án nhân dân',
    'Viện Kiểm sát nhân dân',
    'Trung tâm Phục vụ hành chính công',
  ],
  ...['Bộ Nội vụ', 'Bộ Công an', 'Bộ Quốc phòng', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế', 'Bộ Tài chính', 'Bộ Tư pháp', 'Bộ Xây dựng'],
  ...[
    'Bộ Nông nghiệp và Môi trường',
    'Bộ Khoa học và Công nghệ',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Bộ Dân tộc và Tôn giáo',
    'Bộ Ngoại giao',
  ],
  ...['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Nông nghiệp và Môi trường'],
  ...['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Công Thương', 'Sở Dân tộc và Tôn giáo'],
  ...['Phòng Giáo dục và Đào tạo', 'Phòng Nội vụ', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Phòng Y tế', 'Phòng Tư pháp'],
  ...[
    'Trường Mầm non',
    'Trường Mẫu giáo',
    'Trường Tiểu học',
    'Trường Trung học cơ sở',
    'Trường Trung học phổ thông',
    'Trường Tiểu học và Trung học cơ sở',
  ],
  ...['Trường THCS', 'Trường THPT', 'Trường TH&THCS', 'Trung tâm Y tế', 'Trạm Y tế', 'Hợp tác xã', 'Công ty', 'Bảo hiểm xã hội'],
  // the party
  ...['Đảng Cộng sản Việt Nam', 'Đảng ủy', 'Đảng bộ', 'Chi bộ', 'Chi ủy', 'Tỉnh ủy', 'Thành ủy', 'Thị ủy', 'Huyện ủy', 'Quận ủy'],
  ...[
    'Ban Thường vụ',
    'Ban Chấp hành',
    'Ban Thường trực',
    'Ủy ban Kiểm tra',
    'Ban Tổ chức',
    'Ban Xây dựng Đảng',
    'Ban Tuyên giáo và Dân vận',
  ],
  // the front and its organisations
  ...['Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ', 'Mặt trận Tổ quốc Việt Nam'],
  ...['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên', 'Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn'],
  ...[
    'Tổng Liên đoàn Lao động Việt Nam',
    'Liên đoàn Lao động',
    'Công đoàn',
    'Hội Nông dân',
    'Hội Liên hiệp Phụ nữ',
    'Hội Liên hiệp Thanh niên',
  ],
  ...['Hội Cựu chiến binh', 'Hội Chữ thập đỏ', 'Hội Người cao tuổi', 'Hội Khuyến học', 'Hội Cựu giáo chức', 'Hội Đông y', 'Việt Nam'],
].map((name) => ({ name, words: foldText(name).split(' ') }))
// The longer name holds: "Chủ tịch nước" before "Chủ tịch".
const byLength = written.toSorted((a, b) => b.words.length - a.words.length)

/** Kinds of places, and words between: small wherever they do not begin the name. */
const small =
  /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|khối|khóm|ấp|và|của|các|nhiệm kỳ|khóa|lâm thời)(?= |,|$)/u
const letters = /^(?:UBND|HĐND|MTTQ|TNCS|TNHH|THCS|THPT|TH&THCS|TH|MTV|CP|HTX|BCH|BTV|LĐLĐ|TW|[IVX]+|\P{L}+)$/u
const capital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'))

/** How many words of the text that name stands in; 0 where it does not begin it. */
function wordsTaken(rest: readonly string[], words: readonly string[]): number {
  let at = 0
  let word = 0
  while (word < words.length && at < rest.length) {
    const said = foldText(rest[at] ?? '').split(' ')
    // A dash alone folds to nothing.
    if (said.join('') === '') {
      if (word === 0) return 0
      at += 1
      continue
    }
    if (!said.every((one, place) => words[word + place] === one)) return 0
    word += said.length
    at += 1
  }
  return word === words.length ? at : 0
}

/** Capitals put back to the letters that offices write: "ỦY BAN NHÂN DÂN XÃ NAM SÁCH" → "Ủy ban nhân dân xã Nam Sách". */
export function officeCase(capitals: string): string {
  const all = cleanLine(capitals).normalize('NFC').split(' ')
  const parts: string[] = []
  for (let at = 0; at < all.length;) {
    const rest = all.slice(at)
    const lower = rest.join(' ').toLocaleLowerCase('vi')
    const place = small.exec(lower)?.[0]
    const known = place === undefined ? byLength.find(({ words }) => wordsTaken(rest, words) > 0) : undefined
    const taken = place !== undefined ? place.split(' ').length : known === undefined ? 1 : wordsTaken(rest, known.words)
    const own = rest.slice(0, taken).join(' ')
    const end = /[,;.:]+$/.exec(own)?.[0] ?? ''
    if (known !== undefined) parts.push(known.name + end)
    else if (letters.test(own)) parts.push(own)
    else if (place === undefined) parts.push(own.toLocaleLowerCase('vi').replace(/(^|-)\p{L}/gu, capital))
    else parts.push((parts.length === 0 ? capital : (word: string): string => word)(own.toLocaleLowerCase('vi')))
    at += taken
  }
  return parts.join(' ')
}
