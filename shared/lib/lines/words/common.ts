/** Words of several syllables that administrative papers use much. Written down here by hand. */
export const commonWords = `
phát triển|sáng tạo|thành tích|công nghệ|khoa học|chuyển đổi|đổi mới|chuyển đổi số|chuyển đổi xanh|xuất sắc|tiêu biểu|phong trào|thi đua|khen thưởng
giai đoạn|xây dựng|nông thôn|nông thôn mới|nông nghiệp|nông dân|công nghiệp|thương mại|dịch vụ|du lịch|kinh tế|xã hội|văn hóa|văn minh|đô thị
môi trường|giáo dục|đào tạo|y tế|sức khỏe|an ninh|quốc phòng|trật tự|an toàn|giao thông|cải cách|hành chính|thủ tục|công dân|công chức|viên chức
cán bộ|đảng viên|nhân dân|cộng đồng|tập thể|cá nhân|gia đình|hộ gia đình|doanh nghiệp|hợp tác|hợp tác xã|tổ chức|cơ quan|đơn vị|địa phương|trung ương
thành phố|nhà nước|nhiệm vụ|nhiệm kỳ|công tác|hoạt động|lao động|sản xuất|kinh doanh|chăn nuôi|trồng trọt|thủy sản|thủy lợi|chế biến|tiêu thụ|sản phẩm
chất lượng|hiệu quả|tích cực|nhiệt tình|gương mẫu|trách nhiệm|tận tụy|sáng kiến|giải pháp|kinh nghiệm|kỹ thuật|kỹ năng|ứng dụng|áp dụng|triển khai
thực hiện|hoàn thành|đạt được|tham gia|vận động|tuyên truyền|phổ biến|pháp luật|hòa giải|tiếp dân|khiếu nại|tố cáo|giải quyết|quản lý|điều hành
chỉ đạo|lãnh đạo|phối hợp|đoàn kết|thống nhất|giúp đỡ|hỗ trợ|ủng hộ|đóng góp|hiến đất|quyên góp|từ thiện|nhân đạo|xóa đói|giảm nghèo|xóa nhà|dột nát
bền vững|toàn diện|đồng bộ|kịp thời|hiệu lực|minh bạch|học tập|làm theo|tư tưởng|đạo đức|phong cách|tấm gương|truyền thống|lịch sử|cách mạng
thương binh|liệt sĩ|người có công|chính sách|bảo hiểm|bảo trợ|trợ giúp|trẻ em|phụ nữ|thanh niên|thiếu niên|thiếu nhi|người cao tuổi|cựu chiến binh
học sinh|giáo viên|nhà giáo|phụ huynh|bác sĩ|điều dưỡng|dân quân|tự vệ|công an|phòng chống|thiên tai|dịch bệnh|tội phạm|ma túy|cháy nổ|chữa cháy
cứu nạn|cứu hộ|lũ lụt|bão lụt|khắc phục|hậu quả|dũng cảm|quên mình|cứu người|đuối nước|bầu cử|đại biểu|quốc hội|hội đồng|đại hội|hội nghị|hội thi
hội thao|thể dục|thể thao|văn nghệ|nghệ thuật|thư viện|di sản|di tích|lễ hội|tín ngưỡng|tôn giáo|toàn dân|bảo vệ|tổ quốc|tình nguyện|hiến máu|mô hình
điển hình|tiên tiến|lao động giỏi|giỏi việc|đảm việc|vượt khó|vươn lên|làm giàu|chính đáng|khởi nghiệp|vệ sinh|rác thải|phân loại|thu gom|xử lý
cây xanh|tiết kiệm|lãng phí|tham nhũng|tiêu cực|giám sát|kiểm tra|thanh tra|đánh giá|xếp loại|sơ kết|tổng kết|số hóa|hồ sơ|điện tử|trực tuyến|dữ liệu
nền tảng|thông tin|truyền thông|báo chí|quảng bá|thanh toán|không dùng|tiền mặt|ngân sách|thu hút|đầu tư|giải ngân|giải phóng|mặt bằng|đất đai
quy hoạch|xây mới|nâng cấp|cải tạo|nâng cao|tăng cường|đẩy mạnh|thúc đẩy|mở rộng|duy trì|giữ gìn|phát huy|phát động|hưởng ứng|đời sống|thu nhập
việc làm|nghề nghiệp|ngành nghề|làng nghề|tổ dân phố|khu dân cư|dân cư|dân số|kế hoạch|chương trình|đề án|dự án|chuyên đề|chuyên môn|nghiệp vụ
trọng tâm|trọng điểm|đột xuất|thường xuyên|liên tục|nhiều năm|hằng năm|năm học|học kỳ|quý báu|cao quý|vinh dự|biểu dương|tôn vinh|ghi nhận|danh hiệu
giấy khen|bằng khen|kỷ niệm|kỷ niệm chương|huân chương|huy chương|cờ thi đua|chiến sĩ|cơ sở|chi bộ|đảng bộ|đảng ủy|mặt trận|công đoàn|liên đoàn
đoàn thể|chi hội|chi đoàn|ủy ban|ủy ban nhân dân|hội đồng nhân dân|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|bí thư|phó bí thư|trưởng thôn
giám đốc|hiệu trưởng|kế toán|thủ quỹ|tổ trưởng|đội trưởng|chi hội trưởng|văn phòng|trung tâm|phục vụ|sự nghiệp|công cộng|công lập|tư nhân
trách nhiệm hữu hạn|hữu hạn|cổ phần|trường học|mầm non|tiểu học|trung học|trung học cơ sở|trung học phổ thông|phổ thông|đại học|cao đẳng|bệnh viện
trạm y tế|quân sự|quân đội|chỉ huy|ban chỉ huy|biên phòng|hải quan|kiểm lâm|quyết định|tờ trình|biên bản|nghị quyết|nghị định|thông tư|chỉ thị
công văn|báo cáo|danh sách|đề nghị|đề xuất|xem xét|xét duyệt|về việc|đối với|cùng với|so với|trong đó|theo dõi|cho vay|vay vốn|tín dụng|góp phần
đặc biệt|hết sức|vô cùng|chủ động|tự giác|nghiêm túc|linh hoạt|quyết liệt|đồng thời|qua đó|từ đó|tiếp tục|kết quả|thắng lợi|tốt đẹp|rộng khắp|sâu rộng
lan tỏa|thiết thực|cụ thể|vượt mức|chỉ tiêu|mục tiêu|tiêu chí|tiêu chuẩn|điều kiện|khó khăn|thử thách|thuận lợi|đóng mới|bảo tồn|tái tạo|năng lượng
tài nguyên|khoáng sản|biến đổi|khí hậu|ứng phó|xanh sạch|sạch đẹp|trồng cây|gây rừng|chăm sóc|nuôi dưỡng|khám chữa|chữa bệnh|tiêm chủng|dinh dưỡng
thực phẩm|dược phẩm|thuốc men|bình đẳng|bạo lực|bạo lực gia đình|quyền lợi|nghĩa vụ|trí tuệ|nhân tạo|thông minh|hiện đại|hóa đơn|thuế quan|tổng hợp
chi nhánh|thành viên|một thành viên|chế biến sâu|hải dương|hải phòng|nông sản|xuất khẩu|nhập khẩu|sản lượng|an sinh|vận tải|du khách|hiến máu nhân đạo
cơ động|bản sắc|khuyến học|khuyến tài|tái chế|tuần hoàn|nộp thuế|thu thuế|thực tiễn|lý luận|chính trị|chính quyền|bộ máy|tinh gọn|sáp nhập|sắp xếp
vận hành|ổn định|thông suốt|liên thông|một cửa|bưu điện|bưu chính|viễn thông
`
