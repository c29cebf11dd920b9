import { withoutEmphasis } from '../lib/emphasis'
import { looksLikeTitle } from './headings'

/** Words by which a plan names who acts and whom criteria are for. */

/** "tổ chức chính trị - xã hội", "tổ chức Đảng": bodies, where "tổ chức hội thi" is work. */
const ofBodies =
  '(?:chính trị|xã hội|đoàn thể|đảng|Đảng|Đoàn|Công đoàn|công đoàn|[Hh]ội(?! (?:nghị|thi|thảo|họp|diễn))|cơ sở|tôn giáo|kinh tế|thành viên|nghề nghiệp|liên quan|và|khác|trực thuộc|tín dụng|có liên quan|,)'
/** Words that begin like a body's name and are none: "Ban hành", "Phòng, chống", "Hội nghị", "Báo cáo", "Trường hợp", "Đơn vị chủ trì:". */
const noBodies = [
  'Ban (?:hành|đầu)',
  'Phòng(?:,| và)? (?:chống|ngừa|bệnh|tránh)',
  'Hội (?:nghị|thi|thảo|nhập|họp|chợ|diễn)',
  'Báo (?:cáo|động|đảm)',
  `Tổ chức(?=\\s)(?!\\s${ofBodies})`,
  'Trường hợp',
  'Bộ (?:tiêu chí|chỉ số|máy|tài liệu|hồ sơ|mặt|thủ tục)',
  'Đoàn kết',
  'Khối lượng',
  'Cụm từ',
  'Khu vực',
  'Bản (?:đồ|sắc|thân|tin|đăng ký|cam kết)',
  'Quỹ (?:đất|thời gian)',
  'Đơn vị tính',
  '(?:Cơ quan|Đơn vị|Bộ phận|Cá nhân|Cán bộ) (?:chủ trì|phối hợp|thực hiện|phụ trách)\\s*(?=:|$)',
]
/** What a body is called by. */
const bodies = [
  'Sở|sở|Phòng|phòng|Ban|ban|(?:Ủy|Uỷ|ủy|uỷ) ban|UBND|UBMTTQ|MTTQ|Mặt trận|Hội|hội|HĐND|Trung tâm|trung tâm|Công an|công an|Quân sự',
  'Văn phòng|văn phòng|Đài|Báo|Cổng|Trường|trường|Nhà trường|nhà trường|Thôn|thôn|Tổ dân phố|tổ dân phố|Khu|Xóm|Bản|Ấp|Cơ quan|cơ quan|Đơn vị|đơn vị|Đoàn|đoàn',
  'Liên đoàn|Doanh nghiệp|doanh nghiệp|Công ty|công ty|Trạm|trạm|Thường trực|Thủ trưởng|thủ trưởng|Trưởng|Chủ tịch|Giám đốc|Hiệu trưởng',
  'Phó Chủ tịch|Phó Trưởng|Phó Giám đốc|Phó chủ tịch|Phó trưởng|Cán bộ|cán bộ|Công chức|công chức|Chuyên viên|Bí thư|Khối|khối|Cụm|cụm|HTX|Hợp tác xã|hợp tác xã|Kho bạc|Chi cục|Cục|Bưu điện|Ngân hàng',
  'Liên minh|Tổ chức|tổ chức|Chi bộ|chi bộ|Bộ phận|Bộ|bộ|Lãnh đạo|Cá nhân|Tập thể|Địa phương|địa phương|Huyện|Thành phố|Quỹ',
]
/** A body that can act, at the head of words. */
export const organ = new RegExp(
  `^(?:(?:Đề nghị|Giao|Yêu cầu|Trách nhiệm của|Đối với)\\s+)?(?:các\\s+|Các\\s+)?(?!(?:${noBodies.join('|')})(?!\\p{L}))(?:${bodies.join('|')})(?!\\p{L})`,
  'u',
)
/** What such a body does. */
const verbs = [
  'chủ trì|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|phối hợp|tham mưu|căn cứ|hướng dẫn|xây dựng|theo dõi|đẩy mạnh|tăng cường|thực hiện',
  `tổ chức(?!\\s${ofBodies})|tuyên truyền|triển khai|chủ động|vận động|chỉ đạo`,
  'là cơ quan|bố trí|đăng ký|gửi|rà soát|kiểm tra|cụ thể hóa|nghiêm túc|tích cực|phát động|quán triệt|tiếp tục|nghiên cứu|ban hành|lồng ghép',
  'kiện toàn|tập trung|tổng hợp|phân công|đôn đốc|quan tâm|thường xuyên|kịp thời|tham gia|trong quá trình|bình xét|nắm bắt|giám sát',
]
export const verb = new RegExp(`\\s(?:${verbs.join('|')})(?!\\p{L})`, 'u')
/** What such a body does, at every place of a sentence. */
export const everyVerb = new RegExp(verb.source, 'gu')
/** Whether these words begin with a body that can act. */
export const isOrgan = (words: string): boolean => organ.test(withoutEmphasis(words))

/** What makes a case of a body's name: "có dưới 100 cử tri", "chưa đạt chuẩn", "từ 50 người trở lên". */
const ofCase =
  /(?<!\p{L})(?:(?:có|không có) (?!liên quan|thẩm quyền|trách nhiệm|uy tín)|(?:chưa|nếu|khi|bị|vi phạm|đạt|không đạt) |(?:dưới|trên|từ|hơn) (?=\d))/u
/** "Đối với thôn có dưới 100 cử tri": a case that a rule speaks of, nobody who acts. */
export const isCase = (words: string): boolean => ofCase.test(withoutEmphasis(words))

const people =
  /^(?:(?:Đề nghị|Giao|Yêu cầu|Đối với)\s+)?(?:các\s+)?(?:đồng chí|đ\/c|ông|bà|thành viên|tổ(?! chức)|nhóm|ngành|đoàn thể|đại biểu|nhân dân|người|hộ|giáo viên|mặt trận)(?!\p{L})/iu
/** Whether these words name somebody that can act: a body, or people. */
export const mayAct = (words: string): boolean => isOrgan(words) || people.test(withoutEmphasis(words))

/** Words of work that heads of lists of duties begin with. */
const works = [
  'Công tác|Việc|Về|Hoạt động|Tuyên truyền|Triển khai|Tăng cường|Đẩy mạnh|Nâng cao|Xây dựng|Thực hiện|Giải pháp|Nhiệm vụ|Nội dung|Kiểm tra|Phát động',
  'Đăng ký|Bình xét|Chỉ đạo|Lãnh đạo, chỉ đạo|Ban hành|Tham gia|Tham mưu|Sơ kết|Tổng kết|Tiếp (?:công dân|nhận|tục)|Kết thúc|Hội (?:nghị|thi|thảo)',
  'Quy định|Rà soát|Hướng dẫn|Theo dõi|Bảo đảm|Đảm bảo|Chuẩn bị|Huy động|Phối hợp|Tổng hợp|Đánh giá|Xét|Biểu dương|Vận động|Phổ biến|Quán triệt',
  'Báo cáo|Bố trí|Tập huấn|Giám sát|Kiện toàn|Lựa chọn|Phát hiện|Nhân rộng|Phòng(?:,| và)? chống|Kế hoạch',
  // "Tổ chức hội thi", "Tổ chức các lớp tập huấn"; "Tổ chức chính trị - xã hội", "Tổ chức Đảng" are bodies.
  `Tổ chức(?=\\s)(?!\\s${ofBodies})`,
]
const work = new RegExp(`^(?:${works.join('|')})(?!\\p{L})`, 'u')
/** Whether these words name work instead of who does it. */
export const namesWork = (words: string): boolean => work.test(withoutEmphasis(words))

/** A body's name and nothing more: no sentence of what it does. */
export const isOrganName = (words: string): boolean =>
  organ.test(words) && words.length <= 80 && !/[.;:,]$/u.test(words) && !verb.test(words)

/** Words that name whom criteria are for. */
export const groupWords =
  /^(?:Đối với|Với|Tập thể|Cá nhân|Hộ gia đình|Nhóm|Khối|Cụm|Các tập thể|Các cá nhân|Đơn vị|Doanh nghiệp|Người)(?!\p{L})/u

/** "Đối với các thôn:", "Phòng Kinh tế:": a name before a list, no sentence. */
export const headsList = (words: string): boolean => {
  const name = withoutEmphasis(words).replace(/[\s:]+$/u, '')
  return looksLikeTitle(name) && (groupWords.test(name) || isOrganName(name))
}
