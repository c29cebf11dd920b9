/** Words of several syllables from the daily life of villages, schools, streets and fields. Written down here by hand. */
export const dailyWords = `
khẩu trang|tiểu thương|nhu yếu phẩm|người lớn|lớn tuổi|quê nhà|cây cảnh|phủ xanh|đồi trọc|đất trống|trũng thấp|lật thuyền|mương máng|rơm rạ|vân tay
điều phối|chấm công|bảo dưỡng|phương hướng|dành cho|quảng cáo|rao vặt|thay đổi|dò tìm|gặt đập|liên hợp|đập liên hợp|giữ lửa|đan lát|ngắn ngày|dài ngày
liên xã|liên thôn|liên tỉnh|liên huyện|xảy ra|quy cách|bóc gỡ|kênh dẫn|tiết giảm|kiều bào|chức sắc|chức việc|thiếu thốn|tin yêu|chuyên gia|sai sót
huy động|đổ bộ|tâm dịch|ngăn nắp|sạch sẽ|thầm lặng|độc đáo|thứ hạng|bám trụ|trân trọng|tô thắm|ngợi khen|nguồn thu|đáng kể|rạng danh|lan truyền|tử tế
diễu binh|diễu hành|gương mặt|triển vọng|cuộc thi|phần thi|tìm hiểu|cổng làng|học trò|làn điệu|phục dựng|cuối cấp|đỡ đầu|nhân giống|ghép cành|xã viên
bà con|miễn phí|phụ cận|giáo trình|tiếng anh|nấu cháo|đội tuyển|bóng chuyền hơi|trực gác|chốt kiểm soát|ươm giống|keo lai|gây quỹ|kèm cặp|yếu kém
ngoài giờ|cấp phát|tái đàn|dịch tả|phòng trừ|sâu bệnh|quay phim|ẩm thực|gia phả|nội dung|hình thức|đồng ý|đối tượng|khôi phục|trường hợp|nhật ký
căn cứ|phiên họp|chức vụ|kèm theo|số liệu|dự thảo|trích yếu|chi tiết|quá trình|chấm điểm|ghi chú|giấy tờ|trả lời|thời hạn|đính kèm|địa chỉ|yêu cầu
đề tài|danh mục|đề mục|trực tiếp|gián tiếp|chậm nhất|viết tắt|phù hợp|mục đích|tránh mặt|vắng mặt|ví dụ|tối thiểu|tối đa|đơn giản|soạn thảo|địa điểm
khớp với|giới tính|học hàm|học vị|chức danh|quốc gia|cơ chế|trình tự|liên quan|nhân khẩu|chịu trách nhiệm|khác nhau|xếp hạng|cảnh cáo|cập nhật|khí thế
sôi nổi|sau đây|đây là|dự kiến|tham khảo|vướng mắc|phụ lục|giơ tay|địa danh|viện dẫn|chữ số|tài liệu|tóm tắt|thai sản|làm tròn|coi là|trụ sở|thảo luận
tham số|chế độ|cơ cấu|tình hình|khả năng|người dân|thị trấn|thị xã|quận huyện|nhất trí|biện pháp|đối ngoại|nguyên nhân|ảnh hưởng|hiện vật|lưu ý
chính thức|tập trung|tập huấn viên|tác giả|đồng tác giả|bố cục|minh chứng|niên hạn|người trực tiếp|đồng chí|cấp bậc|đơn vị tính|mô tả|cảm ơn|thư khen
thư cảm ơn|tổ chức lễ|kế tiếp|gần nhất|tiếp theo|kết nối mạng|trở về|trở lại|chăn thả|bò sữa|dê núi|gà đồi|vịt trời|ong mật|nuôi ong|tằm tơ|dâu tằm
chè xanh|cà phê|hồ tiêu|cao su|cây dừa|mía đường|hoa cúc|hoa lan|cây thuốc|dược liệu|cây dược liệu|nấm rơm|nấm sò|nhà lưới|nhà kính|nhà màng
tưới nhỏ giọt|nhỏ giọt|máy cày|máy kéo|máy bay|không người lái|sân phơi|kho lạnh|sấy khô|đóng gói|đóng hộp|ghi chép|sổ tay|tổ hợp|tổ hợp tác|tổ viên
bảo vệ rừng|phòng hộ|rừng phòng hộ|rừng đặc dụng|đặc dụng|ven biển|ven sông|ven đê|thượng nguồn|hạ lưu|bán đảo|cù lao|vùng trũng|vùng đồi|đồng bằng
trung du|cao nguyên|đội thiếu niên|tiền phong|măng non|búp măng|nhi đồng|kế hoạch nhỏ|sao nhi đồng|thủ khoa|á khoa|đỗ đạt|đoạt giải|giành giải
giành huy chương|cuộc đua|tin học|ngoại ngữ|tiếng việt|toán học|vật lý|hóa học|trải nghiệm|ngoại khóa|kỹ năng sống|tâm lý|bữa ăn|bếp ăn|nước uống
xây dựng trường|chủ nhiệm lớp|năm học mới|khai giảng|bế giảng|máu hiếm|hiến tạng|hiến mô|hiến tóc|đội hiến máu|ngân hàng máu|xe cứu thương|cứu thương
xe lăn|nạng gỗ|áo ấm|chăn ấm|gạo ăn|mì tôm|nước lọc|thuốc chữa bệnh|suất quà|sổ tiết kiệm|thẻ bảo hiểm|con giống|bò giống|cây giống|tặng xe đạp|xe đạp
góc học tập|áo trắng|ngôi nhà|căn nhà|xây nhà|sửa nhà|nhà nhân ái|hũ gạo|ống heo|heo đất|nuôi heo đất|phiên chợ|gian hàng|không đồng|bán hàng|bắt cướp
bắt trộm|truy đuổi|đuổi bắt|truy nã|tự thú|đầu thú|kẻ gian|kẻ trộm|tay không|hung khí|gây thương tích|gây rối|đua xe|nồng độ|nồng độ cồn|mũ bảo hiểm
tín hiệu|đèn tín hiệu|biển báo|gờ giảm tốc|giảm tốc|điểm đen|điểm mù|tuần tra đêm|đêm khuya|kẻng an ninh|tiếng kẻng|chốt chặn|tổ liên ngành|liên ngành
chuyên án|vụ án|vụ việc|tang vật|thu giữ|giao nộp|tự chế|cây thuốc phiện|thuốc phiện|mua bán|tàng trữ|di cư|nhập cảnh|xuất cảnh|người nước ngoài
nước ngoài|người việt nam|việt nam|nắn dòng|kè chống sạt|kè đá|đắp đê|đắp đường|san lấp|giải tỏa|lấn ra|đường liên thôn|đường trục|trục chính
đường nội đồng|nội đồng|cầu dân sinh|cầu treo|cầu phao|đò ngang|bến đò|bến xe|điểm dừng|cột cờ|đường cờ|tường rào|cổng chào|tranh tường|bích họa
tường bích họa|ánh sáng|thắp sáng|đường quê|điện gió|hệ thống điện|lưới điện|trạm biến áp|biến áp|đồng hồ|đấu nối|cấp điện|mất điện|tiết kiệm nước
giờ trái đất|trái đất|quân hàm|nhập trại|trại giam|phục viên|chuyển ngành|nghỉ hưu|hưu trí|tuổi cao|tuổi trẻ|sức trẻ|trẻ tuổi|tuổi đảng|huy hiệu
huy hiệu đảng|niên khóa|thâm niên|kinh nghiệm quý|truyền nghề|truyền dạy|truyền đạt|truyền cảm hứng|cảm hứng|lan rộng|nêu gương|làm gương|noi gương
soi sáng|rọi sáng|gương điển hình|bông hoa|bông hoa đẹp|câu chuyện|chuyện kể|hồi ký|tư liệu|hiện tượng|sự kiện|sự cố|sự việc|sự thật|vấn đề
nguyện vọng|tâm tư|bức xúc|nổi cộm|điểm nóng|hàn gắn|giải hòa|khuyên giải|khuyên nhủ|thuyết phục|lắng nghe|thấu hiểu|chia buồn|động lực|đòn bẩy
bàn đạp|bước ngoặt|bước tiến|bước đầu|bước đột phá|dấu ấn|dấu mốc|cột mốc|mốc giới|cắm mốc|phân giới|ranh giới|địa giới|hai cấp|mô hình mới|dọn rác
nhặt rác|thu lượm|phế liệu|ve chai|chai nhựa|túi ni lông|ni lông|làn nhựa|giỏ xách|bao tải|thùng rác|xe rác|hố ga|ao tù|cỏ dại|phát cỏ|cắt tỉa
tỉa cành|quét vôi|sơn sửa|sơn tường|lát gạch|lát nền|trồng dặm|tưới cây|chăm bón|đất sạch|tro xỉ|than tổ ong|bếp than|bếp đun|hầm bi-ô-ga|nhà vệ sinh
nhà tiêu|chuồng nuôi|đệm lót|chế phẩm|vi sinh|ủ phân|phân xanh|phân hữu cơ|ruồi muỗi|lăng quăng|bọ gậy|diệt lăng quăng|sốt xuất huyết|xuất huyết
tay chân miệng|chân miệng|bạch hầu|viêm não|bệnh dại|chó mèo|lao phổi|ung thư|tiểu đường|huyết áp|tim mạch|mắt kính|thủy tinh thể|răng miệng
thuế thu nhập|hộ kinh doanh|cá thể|kê khai|kê khai thuế|máy tính tiền|mã định danh|tài khoản|chuyển khoản|quét mã|ví điện tử|di động|điện thoại
mạng không dây|bắc cầu|cáp quang|trạm phát sóng|phát sóng|vùng lõm|lõm sóng|trợ lý|trợ lý ảo|người dùng|hướng dẫn viên|nhóm liên lạc|liên lạc
trang mạng|đường dây nóng|dây nóng|phản hồi|tương tác|họp trực tuyến|không giấy|ký số|kho lưu trữ|chỉnh lý|tra cứu|kho dữ liệu|phân tích|dự báo
cảnh báo|cảnh báo sớm|quan trắc
`
