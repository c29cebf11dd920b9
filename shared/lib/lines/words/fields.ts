/** Words of several syllables from the fields of work that commendations speak of. Written down here by hand. */
export const fieldWords = `
nông hộ|lúa gạo|cây trồng|vật nuôi|cây ăn quả|cây công nghiệp|rau màu|rau sạch|hoa màu|vải thiều|mùa vụ|vụ mùa|vụ xuân|vụ đông|giống cây|giống lúa
phân bón|thuốc trừ sâu|thực vật|động vật|gia súc|gia cầm|trâu bò|lợn gà|chuồng trại|trang trại|gia trại|thú y|thức ăn|thu hoạch|canh tác|luân canh
thâm canh|xen canh|đồng ruộng|ruộng đất|cánh đồng|cánh đồng mẫu|dồn điền|đổi thửa|thửa ruộng|tích tụ|tập trung ruộng đất|tưới tiêu|kênh mương|đê điều
đê bao|hồ đập|trạm bơm|hạn hán|xâm nhập mặn|ngập úng|ngập lụt|ngập mặn|sạt lở|bão lũ|mưa bão|mưa lũ|mưa đá|lốc xoáy|giông lốc|sương muối|băng giá
rét hại|nắng nóng|cháy rừng|trồng rừng|khai thác|lâm nghiệp|lâm sản|diêm nghiệp|muối biển|ngư dân|ngư nghiệp|đánh bắt|tàu cá|tàu thuyền|bến bãi
cảng cá|nuôi trồng|hải sản|ao hồ|lồng bè|tôm cá|hữu cơ|truy xuất|nguồn gốc|nhãn hiệu|thương hiệu|mẫu mã|bao bì|đặc sản|chuỗi giá trị|liên kết|bao tiêu
thị trường|giá trị|giá cả|công thương|tiểu thủ công nghiệp|thủ công|mỹ nghệ|cơ khí|điện lực|may mặc|dệt may|da giày|vật liệu|xây dựng cơ bản|bê tông
bê tông hóa|nhựa hóa|cứng hóa|chiếu sáng|điện chiếu sáng|hạ tầng|kết cấu|cầu cống|đường sá|đường làng|đường làng ngõ xóm|ngõ xóm|ngõ phố|lòng đường
vỉa hè|hành lang|cống rãnh|thoát nước|cấp nước|nước sạch|nước thải|chất thải|khí thải|ô nhiễm|đa dạng|sinh học|sinh thái|sinh hoạt|chỉnh trang
trang trí|làm đẹp|cảnh quan|không gian|không gian xanh|công viên|vườn hoa|đường hoa|hàng rào|hàng rào xanh|bồn hoa|nhà văn hóa|sân chơi|bãi tập
sân vận động|nhà thi đấu|nghĩa trang|đài tưởng niệm|tưởng niệm|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu đô thị|khu phố|kiểu mẫu|nhà ở|nhà tạm
nhà dột nát|xóa nhà tạm|nhà tình nghĩa|tình nghĩa|nhà đại đoàn kết|đại đoàn kết|mái ấm|tình thương|bồi thường|tái định cư|định cư|thu hồi|thu hồi đất
cấp giấy|giấy chứng nhận|chứng nhận|quyền sử dụng|sử dụng|sử dụng đất|địa chính|đo đạc|bản đồ|trắc địa|thổ cư|tranh chấp|lấn chiếm|cưỡng chế|trái phép
tài chính|kiểm toán|ngân hàng|quỹ tín dụng|nguồn vốn|vốn vay|vốn đầu tư|đầu tư công|thu ngân sách|chi ngân sách|thu chi|thuế đất|phí lệ phí|lệ phí
nợ đọng|nợ xấu|quyết toán|dự toán|thẩm tra|thẩm định|đấu thầu|đấu giá|tài sản|tài sản công|tiền lương|tiền thưởng|phụ cấp|trợ cấp|chi trả|kinh phí
chi phí|doanh thu|lợi nhuận|tăng trưởng|tăng thu|cạnh tranh|hội nhập|quốc tế|kinh tế số|xã hội số|chính quyền số|công dân số|kỹ năng số|chính phủ
huấn luyện|bồi dưỡng|tập huấn|rèn luyện|giảng dạy|dạy học|dạy và học|dạy nghề|học nghề|học hỏi|học viên|sinh viên|nghiên cứu|nghiên cứu sinh
giảng viên|phổ cập|xóa mù|xóa mù chữ|mù chữ|mũi nhọn|học sinh giỏi|giáo viên giỏi|dạy giỏi|học giỏi|ôn thi|kỳ thi|tốt nghiệp|tuyển sinh|tuyển chọn
tuyển dụng|thi tuyển|phân luồng|hướng nghiệp|trường chuẩn|chuẩn quốc gia|trường chuẩn quốc gia|đồ dùng|thiết bị|trang thiết bị|phòng học|bán trú
nội trú|mẫu giáo|nhà trẻ|trường lớp|lớp học|bài giảng|giáo án|sách giáo khoa|giáo khoa|học bổng|học phí|suốt đời|dòng họ|hiếu học|tủ sách|đọc sách
văn hóa đọc|thư viện số|khám bệnh|khám chữa bệnh|khám sức khỏe|khám tuyển|bệnh nhân|người bệnh|y bác sĩ|y sĩ|y tá|hộ sinh|dược sĩ|lương y|đông y|y học
cổ truyền|dự phòng|kế hoạch hóa gia đình|tiêm phòng|phòng dịch|phòng bệnh|chống dịch|phòng chống dịch|cách ly|xét nghiệm|điều trị|cấp cứu|sơ cứu
sơ cấp cứu|suy dinh dưỡng|sinh sản|người khuyết tật|khuyết tật|tâm thần|văn học|thơ ca|ca múa|ca múa nhạc|dân ca|hát chèo|hát xẩm|hát văn|múa rối
múa rối nước|chèo cổ|âm nhạc|mỹ thuật|nhiếp ảnh|điện ảnh|sân khấu|biểu diễn|câu lạc bộ|lạc bộ|đội văn nghệ|phong tục|tập quán|mỹ tục|thuần phong
thuần phong mỹ tục|hủ tục|bài trừ|việc cưới|việc tang|cưới hỏi|nếp sống|lối sống|hương ước|quy ước|ứng xử|đình chùa|đền chùa|đình làng|chùa chiền
tu bổ|tôn tạo|trùng tu|trưng bày|bảo tàng|phát thanh|truyền thanh|truyền hình|đài truyền thanh|thông tấn|bóng đá|bóng chuyền|bóng bàn|bóng rổ|cầu lông
đá cầu|điền kinh|bơi lội|kéo co|đẩy gậy|võ thuật|cờ tướng|cờ vua|dưỡng sinh|thi đấu|vận động viên|huấn luyện viên|trọng tài|giải đấu|giải thưởng
huy chương vàng|huy chương bạc|huy chương đồng|toàn quốc|nhập ngũ|tuyển quân|giao quân|xuất ngũ|quân nhân|quân dân|bộ đội|sĩ quan|chiến đấu|sẵn sàng
sẵn sàng chiến đấu|trực chiến|diễn tập|phòng thủ|canh gác|tuần tra|canh phòng|hậu phương|hậu cần|dự bị|dự bị động viên|động viên|dân quân tự vệ
chủ quyền|biên giới|hải đảo|biển đảo|toàn vẹn|lãnh thổ|vũ khí|vật liệu nổ|pháo nổ|vũ trang|lực lượng|cảnh sát|công an viên|an ninh mạng
không gian mạng|mất an toàn|tai nạn|trộm cắp|cướp giật|lừa đảo|cờ bạc|tệ nạn|mại dâm|buôn lậu|gian lận|hàng giả|hàng cấm|truy bắt|bắt giữ|điều tra
khám phá|triệt phá|đấu tranh|phòng ngừa|tố giác|tin báo|cảm hóa|cai nghiện|nghiện ma túy|tái hòa nhập|hòa nhập|tạm trú|thường trú|cư trú|hộ khẩu
hộ tịch|căn cước|định danh|camera an ninh|phòng cháy|thoát nạn|tổ liên gia|liên gia|bình yên|yên bình|yên vui|giữ bình yên|tự quản|tự phòng|tự bảo vệ
tự hòa giải|bí mật|tư pháp|pháp chế|pháp lý|chứng thực|khai sinh|khai tử|kết hôn|thi hành|thi hành án|xét xử|tòa án|kiểm sát|viện kiểm sát|văn bản
quy phạm|quy phạm pháp luật|vi phạm|xử phạt|kỷ luật|kỷ cương|tiếp công dân|đơn thư|kiến nghị|phản ánh|hòa giải viên|dân chủ|quy chế|dân chủ ở cơ sở
dân vận|dân vận khéo|phản biện|tôn trọng|trưng cầu|đối tượng chính sách|đền ơn|đáp nghĩa|đền ơn đáp nghĩa|uống nước nhớ nguồn|mẹ việt nam anh hùng
anh hùng|bệnh binh|thân nhân|tri ân|người nghèo|hộ nghèo|hộ cận nghèo|cận nghèo|thoát nghèo|tái nghèo|tương trợ|tương thân|tương ái
tương thân tương ái|lá lành đùm lá rách|nhường cơm|sẻ áo|chia sẻ|sẻ chia|đùm bọc|cứu trợ|cứu tế|phát quà|tặng quà|thăm hỏi|mồ côi|trẻ mồ côi|neo đơn
già yếu|cô đơn|tàn tật|hoàn cảnh|bình đẳng giới|tiến bộ|học đường|xâm hại|trẻ em gái|bà mẹ|trẻ sơ sinh|ông bà|cha mẹ|con cháu|con cái|vợ chồng|anh em
họ hàng|xóm giềng|làng xóm|tình làng nghĩa xóm|nuôi con|nuôi dạy|thảo hiền|hiếu thảo|lưu trú|nhà hàng|khách sạn|dịch vụ công|dịch vụ công trực tuyến
chợ quê|chợ dân sinh|dân sinh|siêu thị|cửa hàng|hàng hóa|hàng việt|tiêu dùng|người tiêu dùng|vận chuyển|kho bãi|chuỗi cung ứng|cung ứng|cung cấp
cát sỏi|mặt trời|điện năng|tiết kiệm điện|xăng dầu|nhiên liệu|tái sinh|phát thải|giảm phát thải|rác thải nhựa|chất thải rắn|chất thải nhựa
chống rác thải|hố rác|đốt rác|chôn lấp|thích ứng|nước biển dâng|trí tuệ nhân tạo|cơ sở dữ liệu|chữ ký số|chữ ký|phần mềm|máy tính|mạng xã hội
mạng lưới|hệ thống|tự động|tự động hóa|cơ giới|cơ giới hóa|sở hữu|sáng chế|cải tiến|hợp lý hóa|tổ công nghệ|tổ công nghệ số|công nghệ số|công nghệ cao
khởi sự|khoa học và công nghệ|chuyển giao|ươm tạo|vườn ươm
`
