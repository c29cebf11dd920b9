import { withoutEmphasis } from '../lib/emphasis'
import { looksLikeTitle } from './headings'

/** Words by which a plan names who acts and whom criteria are for. */

/** A body that can act, at the head of words. */
export const organ =
  /^(?:(?:Đề nghị|Giao|Yêu cầu|Trách nhiệm của|Đối với)\s+)?(?:các\s+|Các\s+)?(?:Sở|sở|Phòng|phòng|Ban|ban|(?:Ủy|Uỷ|ủy|uỷ) ban|UBND|UBMTTQ|MTTQ|Mặt trận|Hội|hội|HĐND|Trung tâm|trung tâm|Công an|công an|Quân sự|Văn phòng|văn phòng|Đài|Báo|Cổng|Trường|trường|Thôn|thôn|Tổ dân phố|tổ dân phố|Khu|Xóm|Bản|Ấp|Cơ quan|cơ quan|Đơn vị|đơn vị|Đoàn|đoàn|Liên đoàn|Doanh nghiệp|doanh nghiệp|Công ty|công ty|Trạm|trạm|Thường trực|Thủ trưởng|thủ trưởng|Trưởng|Chủ tịch|Giám đốc|Hiệu trưởng|Cán bộ|cán bộ|Công chức|công chức|Bí thư|Khối|khối|Cụm|cụm|HTX|Hợp tác xã|hợp tác xã|Kho bạc|Chi cục|Cục|Bưu điện|Ngân hàng|Liên minh|Tổ chức|tổ chức|Chi bộ|chi bộ|Bộ phận|Bộ|bộ|Lãnh đạo|Cá nhân|Tập thể|Địa phương|địa phương|Huyện|Thành phố|Quỹ)(?!\p{L})/u
/** What such a body does. */
export const verb =
  /\s(?:chủ trì|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|phối hợp|tham mưu|căn cứ|tổ chức (?:triển khai|thực hiện|phát động|quán triệt|tuyên truyền|hướng dẫn|đăng ký)|hướng dẫn|xây dựng|theo dõi|đẩy mạnh|tăng cường|thực hiện|tuyên truyền|triển khai|chủ động|vận động|chỉ đạo|là cơ quan|bố trí|đăng ký|gửi|rà soát|kiểm tra|cụ thể hóa|nghiêm túc|tích cực|phát động|quán triệt|tiếp tục|nghiên cứu|ban hành|lồng ghép|kiện toàn|tập trung|tổng hợp|phân công|đôn đốc|quan tâm|thường xuyên|kịp thời)(?!\p{L})/u
/** Whether these words begin with a body that can act. */
export const isOrgan = (words: string): boolean => organ.test(withoutEmphasis(words))

/** "Công tác tuyên truyền", "Tổ chức phát động": what is done, as heads of lists of duties have it; "Tổ chức chính trị - xã hội" is a body. */
const work =
  /^(?:Công tác|Việc|Về|Tuyên truyền|Triển khai|Tăng cường|Đẩy mạnh|Nâng cao|Xây dựng|Thực hiện|Giải pháp|Nhiệm vụ|Nội dung|Kiểm tra|Phát động|Đăng ký|Bình xét|Chỉ đạo|Lãnh đạo, chỉ đạo|Tổ chức (?:triển khai|thực hiện|phát động|thi đua|phong trào|kiểm tra|sơ kết|tổng kết))(?!\p{L})/u
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
