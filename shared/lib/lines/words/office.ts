/** Words of several syllables of offices, organs, posts, papers and of what is said about merits. Written down here by hand. */
export const officeWords = `
ban hành|công bố|niêm yết|công khai|bãi bỏ|hủy bỏ|đính chính|sửa đổi|bổ sung|thay thế|điều chỉnh|thành lập|kiện toàn|giải thể|hợp nhất|chia tách
bổ nhiệm|miễn nhiệm|điều động|luân chuyển|phân công|phân cấp|phân quyền|ủy quyền|ủy nhiệm|thẩm quyền|phê duyệt|phê chuẩn|thông qua|trình duyệt|rà soát
thống kê|tổng điều tra|khảo sát|kiểm kê|đối chiếu|xác nhận|xác minh|công nhận|suy tôn|bình xét|bình chọn|bình bầu|lựa chọn|giới thiệu|đăng ký|ký kết
giao ước|cam kết|chấp hành|tuân thủ|quán triệt|hướng dẫn|đôn đốc|nhắc nhở|kiểm điểm|phê bình|tự phê bình|rút kinh nghiệm|sơ tổng kết|nhân rộng
nhân điển hình|gương sáng|người tốt việc tốt|người tốt|việc tốt|gương người tốt|tặng thưởng|truy tặng|tuyên dương|khen ngợi|khích lệ|cổ vũ|chủ trì
chủ tọa|chủ đề|chủ trương|chủ nhiệm|chủ thể|chủ hộ|chủ quán|đường lối|nghị trường|cử tri|tiếp xúc|ứng cử|đề cử|tín nhiệm|lấy phiếu|bỏ phiếu|kiểm phiếu
biểu quyết|nhiệm kỳ mới|thường vụ|thường trực|ban thường vụ|ban chấp hành|ban chỉ đạo|ban tổ chức|ban tuyên giáo|tuyên giáo|ban quản lý|ban giám hiệu
giám hiệu|ban đại diện|đại diện|ban vận động|ban công tác|mặt trận tổ quốc|tổ giúp việc|giúp việc|tổ tự quản|hội nông dân|hội phụ nữ
hội cựu chiến binh|hội người cao tuổi|hội chữ thập đỏ|chữ thập đỏ|hội khuyến học|hội liên hiệp|liên hiệp|đoàn thanh niên|đoàn viên|hội viên|đội viên
tổng phụ trách|phụ trách|tổ công đoàn|tổ chuyên môn|trưởng ban|phó ban|trưởng trạm|phó trưởng ban|phó trưởng thôn|tổ phó|đội phó|nhóm trưởng
lớp trưởng|trưởng xóm|trưởng ấp|trưởng bản|trưởng khu|già làng|người có uy tín|uy tín|cộng tác viên|tình nguyện viên|báo cáo viên|tuyên truyền viên
chuyên viên|nhân viên|công nhân|công nhân viên|phó hiệu trưởng|phó giám đốc|tổng giám đốc|thư ký|thủ kho|văn thư|lưu trữ|lái xe|nhân sự|quản trị
người lao động|người đứng đầu|đứng đầu|người hoạt động|không chuyên trách|chuyên trách|bán chuyên trách|hợp đồng|kiêm nhiệm|cấp ủy|cấp ủy viên
đảng viên mới|trạm trưởng|khoa trưởng|chỉ huy trưởng|chỉ huy phó|trung đội|trung đội trưởng|tiểu đội|tiểu đội trưởng|đại đội|tiểu đoàn|trung đoàn
sư đoàn|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá|thiếu úy|trung úy|thượng sĩ|trung sĩ|hạ sĩ|binh nhất|chiến sĩ mới|chiến sĩ thi đua
lao động tiên tiến|tập thể lao động tiên tiến|chiến sĩ tiên tiến|đơn vị quyết thắng|quyết thắng|gia đình văn hóa|thôn văn hóa|xã tiêu biểu
phường tiêu biểu|nhà giáo ưu tú|nhà giáo nhân dân|thầy thuốc|thầy thuốc ưu tú|nghệ nhân|nghệ nhân ưu tú|nghệ sĩ|doanh nhân|chủ doanh nghiệp
nhà khoa học|trí thức|thợ giỏi|thợ thủ công|tay nghề|bàn tay vàng|sản xuất giỏi|kinh doanh giỏi|thành tựu|cống hiến|công lao|công sức|công trạng
nổi bật|nổi trội|vượt trội|xứng đáng|to lớn|quan trọng|ý nghĩa|rõ nét|rõ rệt|nhiệt huyết|tâm huyết|hăng hái|say mê|cần cù|siêng năng|chịu khó|kiên trì
bền bỉ|nỗ lực|cố gắng|phấn đấu|quyết tâm|tinh thần|ý chí|nghị lực|bản lĩnh|năng lực|năng động|nhanh nhẹn|chu đáo|cẩn thận|tỉ mỉ|trung thực|thật thà
liêm chính|liêm khiết|công tâm|khách quan|công bằng|chuẩn mực|mẫu mực|tận tâm|tận tình|hết lòng|một lòng|không ngại|không quản|gian khổ|khó nhọc
vất vả|hiểm nguy|nguy hiểm|hy sinh|anh dũng|quả cảm|mưu trí|nhân hậu|nhân ái|nghĩa tình|nghĩa cử|cao đẹp|cao cả|việc nghĩa|làm việc nghĩa|hành động
hành động đẹp|nhặt được|của rơi|trả lại|người mất|người đánh mất|nạn nhân|người bị nạn|bị nạn|bị thương|mất tích|cứu sống|cứu giúp|giải cứu|tìm kiếm
ứng cứu|sơ tán|di dời|đưa đón|bảo toàn|tính mạng|thiệt hại|hư hỏng|khẩn cấp|khẩn trương|đột phá|bứt phá|dẫn đầu|đi đầu|tiên phong|xung kích|nòng cốt
hạt nhân|vai trò|vị trí|nguồn lực|nhân lực|nguồn nhân lực|vật chất|trí lực|sức lực|sức mạnh|tiềm năng|thế mạnh|lợi thế|cơ hội|thách thức|đồng thuận
đồng lòng|chung tay|chung sức|góp sức|góp công|góp của|góp vốn|hiến kế|hiến tặng|ủng hộ quỹ|tài trợ|nhà tài trợ|mạnh thường quân|hảo tâm|nhà hảo tâm
phúc lợi|cuộc sống|cuộc vận động|ấm no|hạnh phúc|phồn vinh|thịnh vượng|giàu mạnh|giàu đẹp|đáng sống|kiến tạo|quê hương|đất nước|dân tộc|đồng bào
thiểu số|vùng sâu|vùng xa|vùng cao|miền núi|hải quân|nhân loại|chủ nghĩa|yêu nước|lòng yêu nước|độc lập|tự do|kháng chiến|khởi nghĩa|quốc khánh
ngày thành lập|thành lập đảng|thành lập ngành|kỷ niệm ngày|lễ kỷ niệm|lễ phát động|lễ tuyên dương|lễ trao|trao tặng|ngày hội|hội làng|tết trung thu
trung thu|tết nguyên đán|nguyên đán|ngày truyền thống|đợt thi đua|cao điểm|chào mừng|lập thành tích|lập công|nước rút|về đích|đích sớm|trước hạn
đúng hạn|thời gian|thời kỳ|thời điểm|giai đoạn mới|trong năm|năm qua|những năm|nhiều năm liền|liên tiếp|liền kề|hàng năm|hằng tháng|hàng tháng|định kỳ
đầu năm|cuối năm|giữa năm|sáu tháng|quý một|vừa qua|hiện nay|lâu dài|lâu năm|trước mắt|sớm nhất|kịp tiến độ|tiến độ|khối lượng|số lượng|tỷ lệ|mức độ
quy mô|phạm vi|địa bàn|khu vực|lĩnh vực|ngành giáo dục|ngành y tế|các cấp|các ngành|các tầng lớp|tầng lớp|quần chúng|ban ngành|cụm thi đua
khối thi đua|cải thiện|tháo gỡ|giải đáp|tham mưu|ý kiến|tư vấn|thẩm mỹ|kiểm soát|hành chính công|tiếp nhận|trả kết quả|bộ phận|hài lòng|sự hài lòng
thân thiện|gần dân|trọng dân|sát dân|vì dân|phát hiện|bồi đắp|vun đắp|hình thành|tạo dựng|xây đắp|kiến thiết|tu sửa|sửa chữa|sửa sang|lắp đặt|trang bị
mua sắm|khánh thành|khởi công|thi công|bàn giao|nghiệm thu|tiếp sức|tiếp bước|nối tiếp|kế thừa|lưu giữ|bảo lưu|gìn giữ|giữ vững|giữ nước|dựng nước
bám sát|sâu sát|nắm bắt|nắm chắc|đi sâu|cụ thể hóa|hiện thực hóa|xã hội hóa|đô thị hóa|hiện đại hóa|công nghiệp hóa|đa dạng hóa|thể chế|thể chế hóa
chuẩn hóa|trẻ hóa|hoàn thiện|tự học|tự chủ|tự lực|tự cường|tự tin|tự hào|tự nguyện|tự phát|vươn cao|vươn xa|vươn mình|kỷ nguyên|kỷ nguyên mới|thế hệ
thế hệ trẻ|nhà máy|xí nghiệp|phân xưởng|dây chuyền|ca sản xuất|bảo hộ|quan hệ lao động|hài hòa|công ăn việc làm|thu nhập cao|đóng thuế|tài năng
năng khiếu|nhân tài|hiền tài|đầu tàu|đầu mối|then chốt|chiến lược|tầm nhìn|định hướng|khẩu hiệu|thông điệp|cẩm nang|ấn phẩm|tin bài|chuyên mục
chuyên trang|trang thông tin|cổng thông tin|bảng tin|loa truyền thanh|tờ rơi|pa nô|áp phích|cổ động|trực quan|sinh động|hình ảnh|nếp nghĩ|cách làm
cách làm hay|cách làm mới|phần việc|công trình|hội trại|trại hè|sinh hoạt hè|chiến dịch|mùa hè xanh|mùa hè|ngày chủ nhật xanh|chủ nhật|thứ bảy|tuần lễ
tháng cao điểm|tháng hành động|tháng thanh niên|ngày làm việc|giờ làm việc|thời giờ|kết nạp|kết nạp đảng|giao lưu|đối thoại|kết nghĩa|kết nối|gắn kết
gắn bó|bảo đảm|đảm bảo|đảm nhiệm|đảm nhận|đảm đang|trung hậu|bất khuất|kiên cường|kiên quyết|kiên định|trung thành|tuyệt đối|trong sạch|vững mạnh
trong sạch vững mạnh|vững chắc|vững vàng|mạnh mẽ|mạnh dạn|nhanh chóng|chặt chẽ|đúng đắn|chính xác|đầy đủ|thường kỳ|nhịp nhàng|khéo léo|sáng suốt
tinh thông|thành thạo|thuần thục|hiểu biết|hiểu rõ|nhận thức|ý thức|thói quen|thái độ|tác phong|lề lối|làm việc|nền nếp|phẩm chất|uy tín cao|hữu ích
hữu hiệu|bổ ích|có ích|lợi ích|ích lợi|thuận tiện|tiện ích|tiện lợi|tối ưu|ưu việt|ưu tiên|ưu tú|ưu đãi|xuất phát|xuất hiện|nổi lên|vượt bậc|vượt lên
vượt qua|vượt chỉ tiêu|đạt chuẩn|đạt chỉ tiêu|đạt giải|giải nhất|giải nhì|giải ba|khuyến khích|giải khuyến khích|toàn đoàn|toàn xã|toàn tỉnh|đầu tiên
cuối cùng|duy nhất|tất cả|toàn bộ|toàn thể|đa số|mọi người|mọi mặt|nhiều mặt|các mặt|các loại|đủ loại|bên cạnh|bên cạnh đó|ngoài ra|thông qua đó
nhất là|cũng như|cho nên|bởi vậy|nhằm mục đích|tạo điều kiện|tạo ra|trở thành|trở lên|trở nên|đem lại|mang lại|góp ý|nêu cao|đề cao|đi vào|vào cuộc
bắt tay|bắt đầu|kết thúc|kết luận|khởi xướng|khơi dậy|lôi cuốn|kêu gọi|xúc tiến|phát sinh|phát quang|dọn dẹp|dọn vệ sinh|nạo vét|khơi thông
tổng vệ sinh|ra quân|ra mắt|trồng cây xanh|trồng hoa|đổ bê tông|mở đường|làm đường|làm sạch|cứu đói|cứu hạn|chống hạn|chống úng|chống rét|chống bão
chống lũ|hộ đê|giảm nhẹ|giảm thiểu|hạn chế|ngăn chặn|ngăn ngừa|đẩy lùi|loại bỏ|chấm dứt|xóa bỏ|khống chế|kiềm chế|dập tắt|dập dịch|bao vây|khoanh vùng
tiêu hủy|tiêu độc|khử trùng|phun thuốc|giám định|kiểm dịch|kiểm định|đo lường|hợp quy|hợp chuẩn|chỉ số|chỉ dẫn|địa lý|mã số|vùng trồng|mã vạch|hạn mức
hạn điền|thuê đất|cho thuê|mặt nước|mặt đường|mặt hàng|bãi rác|bãi biển|bờ sông|bờ biển|lòng sông|cửa sông|lưu vực|nguồn nước|tài nguyên nước
mạch nước|giếng khoan|bể chứa
`
