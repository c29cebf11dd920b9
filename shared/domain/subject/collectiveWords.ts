/**
 * First words of names of collectives, as people write them. With their marks, since "Trường" and the surname Trương, "Tổ" and Tô, "Bản" and Bàn
 * fold alike. A name in plain letters ("Truong Tieu hoc Mau") needs its second word too.
 */
const alone = [
  // schools
  'trường|nhà trường|mầm non|mẫu giáo|lớp|khối|phân hiệu|học viện|điểm trường|tổ hợp|trung tâm|ký túc xá',
  // the state
  'ủy ban|uỷ ban|ubnd|ub mttq|ubmttq|mttq|hđnd|hội đồng|sở|cục|chi cục|tổng cục|vụ|phòng|ban|bộ phận|bộ chỉ huy|văn phòng|thanh tra|kho bạc|viện|tòa án|toà án|thi hành án|bảo hiểm|chi nhánh|cơ quan|hạt|đài|thư viện|bảo tàng|nhà văn hóa|nhà văn hoá|nhà thiếu nhi|bưu điện|bưu cục|trạm|bệnh viện|khoa|phòng khám|quỹ|thuế|hải quan|kiểm lâm|quản lý thị trường|đội|tổ',
  // party and organisations
  'đảng ủy|đảng uỷ|đảng bộ|chi bộ|chi hội|chi đoàn|liên chi|hội|hiệp hội|liên hiệp|liên hợp|liên đoàn|liên minh|công đoàn|mặt trận|câu lạc bộ|clb|tập thể|nhóm|cán bộ và nhân dân|nhân dân|cựu chiến binh|nghiệp đoàn',
  // armed forces
  'công an|bộ đội|quân sự|ban chqs|đồn|trung đội|tiểu đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|dân quân|lực lượng|sư đoàn|hải đội|hải đoàn|kíp trực|bch|bcđ',
  // economy
  'công ty|cty|tnhh|tổng công ty|tập đoàn|doanh nghiệp|dntn|hợp tác xã|htx|tổ hợp tác|nhà máy|xí nghiệp|xưởng|phân xưởng|cửa hàng|ngân hàng|cơ sở|điện lực|nông trường|lâm trường|khách sạn|nhà hàng|siêu thị|chợ|ban quản lý|nhà xuất bản|trang trại|quầy thuốc|hiệu thuốc|nhà thuốc|gánh hát|bếp ăn|cảng|nhà ga|vườn quốc gia|trại giam|nhà trẻ',
  // where people live, and their communities
  'thôn|làng|xóm|bản|buôn|khu|ấp|sóc|phum|tiểu khu|khóm|cụm|tổ dân phố|khối phố|dòng họ|họ đạo|giáo xứ|giáo họ|chùa|đình|đền|nhà thờ|thánh thất|tịnh xá|ban trị sự|ban hộ tự|xã|phường|huyện|tỉnh|quận|thị xã|thành phố|miếu|tịnh thất|liên thôn|toàn thể|phật tử',
].join('|')
/** "Đoàn" is a surname too: only with what follows. */
const withSecond = 'đoàn\\s+(?:thanh niên|tncs|xã|phường|trường|cơ sở|thể|viên|khối|kinh tế|nghệ thuật|công tác)|bộ\\s+(?:đội|tư lệnh)'
const start = new RegExp(`^(?:${alone}|${withSecond})(?=[\\s.,:;()"“\\-–/]|\\d|$)(?!\\s+(?:viên|trưởng|phó)(?![\\p{L}]))`, 'iu')

/** "Đình Văn Mẫu", "Đài Thị Mẫu", "Khu Văn Mẫu" are people: a middle name follows the word. */
const alsoSurname = /^(?:đình|đền|đài|vụ|viện|khoa|khu|đội|hạt)\s+(?:văn|thị)\s+\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)?$/iu

const plain =
  /^(?:truong (?:tieu hoc|mam non|mau giao|thcs|thpt|th|mn|pho thong|cao dang|dai hoc|trung hoc|ptdt)|cong ty|cty|ubnd|uy ban|hdnd|hoi (?:nong dan|phu nu|cuu chien binh|chu thap do|lhpn|nguoi cao tuoi|ccb|khuyen hoc)|doan (?:thanh nien|tncs)|hop tac xa|htx|tram y te|phong (?:kinh te|van hoa|tai chinh|noi vu|giao duc)|cong an|chi (?:bo|doan|hoi)|thon \d|to dan pho|ban chi huy|trung tam|ngan hang|benh vien)\b/i

/** Whether the name begins as the name of a collective does. */
export const startsAsCollective = (name: string): boolean =>
  (start.test(name) && !alsoSurname.test(name)) || (/^[\x20-\x7E]+$/.test(name) && plain.test(name))
