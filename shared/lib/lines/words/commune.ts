/** More words of several syllables from what a commune commends, known to papers from wording 18 on. Written down here by hand. */
export const communeWords = `
thanh thiếu niên|thanh thiếu nhi|tiền của|vành đai|đường vành đai|cao tốc|quốc lộ|tỉnh lộ|sổ hộ tịch|công chứng|tạm vắng|an toàn thông tin|bảo hiểm y tế
bảo hiểm xã hội|thất nghiệp|tử tuất|mai táng|tảo hôn|cận huyết|hôn nhân|kế hoạch hóa|kế hoạch hóa gia đình|mất cân bằng|cân bằng|già hóa|béo phì|thấp còi
vắc xin|đái tháo đường|tăng huyết áp|khiếm thị|khiếm thính|tự kỷ|cơ nhỡ|bất hạnh|đặc biệt khó khăn|dân tộc thiểu số|khu vực phòng thủ|nghĩa vụ quân sự
trinh sát|mật phục|vật chứng|đánh bạc|tín dụng đen|lầm lỗi|người lầm lỗi|lầm lạc|giáo dưỡng|tiền án|tiền sự|bình chữa cháy|thoát hiểm|cháy lan|dập lửa
đám cháy|hiện trường|mắc kẹt|sạt đất|lũ quét|lũ ống|triều cường|vỡ đê|tràn bờ|tiếp tế|lương thực|nhu yếu|áo phao|ca nô|chằng chống|dòng tộc|thí nghiệm
thể chất|liên đội|chi đội|thương bệnh binh|hài cốt|quy tập|mộ liệt sĩ|thắp nến|phụng dưỡng|chất độc|chất độc hóa học|da cam|thanh niên xung phong|tù đày
bưu chính công ích|công ích|biên chế|đơn vị hành chính|công sản|ma chay|mê tín|dị đoan|mê tín dị đoan|ly hôn|thiết chế|hát then|đờn ca|tài tử|cồng chiêng
dân vũ|khiêu vũ|đua thuyền|vườn đồi|vườn tạp|vườn mẫu|chỉ dẫn địa lý|bảo quản|sơ chế|ba kích|khảm lá|lở mồm long móng|nội đồng|mùa khô|mùa mưa|cống hộp
bờ bao|ao chuôm|nước mặn|chủ nhật xanh|đơn vị máu|ngày công|vật tư|vật lực|tài lực|thiện nguyện|quà tặng|nâng bước|con nuôi|bữa cơm|cơm tấm|quán cơm
chuyến xe|quá hạn|noi theo|yêu mến|tin tưởng|tin cậy|hết mình|tấm lòng|lòng vàng|toàn dân tộc|đại đoàn kết toàn dân tộc|điều tra viên
chi ủy|phân hội|đoàn cơ sở|nghiệp đoàn|bí thư chi bộ|y tế thôn bản|thôn bản|cô đỡ|khuyến nông viên|khuyến nông|thú y viên|kế toán trưởng|phi nông nghiệp
truy thu|nợ thuế|bình quân|đầu người|bình quân đầu người|triệu đồng|tỷ đồng|nghìn đồng|đa chiều|nghèo đa chiều|ủy thác|chủ rừng|lâm tặc
giải phóng mặt bằng|kiểm đếm|duy tu|ban ngành|hàng nhái|hàng lậu|vệ sinh an toàn thực phẩm|an toàn thực phẩm|ngộ độc|lễ tân|khánh tiết|trang hoàng
băng rôn|phóng sự|bản tin|tiền tuyến|song sinh|hàng xóm|láng giềng|tối lửa tắt đèn|cháu hiền|dâu hiền|rể thảo|sum họp|no ấm|thuận hòa|hiếu nghĩa
`
