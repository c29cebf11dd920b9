import { parsed } from './wholePlans'

/**
 * Whole plans of communes in shapes that were met in real Word files of communes' organs or are typed by officers, made up. Each line with the
 * place that a reader would give, as in `wholePlans.ts`; `**…**` stands in bold. Places and people are invented.
 */

/** Articles instead of parts: Điều, 1., a); the yearly report in an article of its own; "KT. CHỦ TỊCH". */
const articles = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU THỊNH
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 41/KH-UBND
dateline| Mẫu Thịnh, ngày 05 tháng 02 năm 2027
type| KẾ HOẠCH
subject| Tổ chức phong trào thi đua “Mẫu Thịnh chung tay xóa nhà tạm” năm 2027
opening| Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
opening| Căn cứ Kế hoạch số 12/KH-UBND ngày 14 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh Mẫu Giang về phong trào thi đua xóa nhà tạm;
opening| Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:
heading| Điều 1. Mục đích, yêu cầu
heading| 1. Mục đích
objective| a) Huy động sức mạnh của Nhân dân giúp hộ nghèo có nhà ở vững chắc;
objective| b) Biểu dương kịp thời tập thể, cá nhân, hộ gia đình tiêu biểu.
heading| 2. Yêu cầu
requirement| a) Đúng đối tượng, công khai tại nhà văn hóa thôn;
requirement| b) Không để thất thoát, lợi dụng.
heading| Điều 2. Đối tượng thi đua
otherPart| 1. Tập thể: các thôn, trường học, doanh nghiệp.
otherPart| 2. Hộ gia đình, cá nhân trên địa bàn xã.
heading| Điều 3. Tiêu chí thi đua
criteriaGroup| 1. Đối với các thôn
criterion| a) Vận động được ít nhất 50 ngày công cho mỗi nhà;
criterion| b) Hoàn thành trước ngày 30 tháng 9 năm 2027.
criteriaGroup| 2. Đối với hộ gia đình
criterion| a) Góp công hoặc góp tiền giúp ít nhất 01 hộ nghèo;
criterion| b) Không vi phạm hương ước của thôn.
heading| Điều 4. Hình thức khen thưởng
otherPart| 1. Giấy khen của Chủ tịch Ủy ban nhân dân xã.
otherPart| 2. Đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen.
heading| Điều 5. Thời gian thực hiện
scheduleIntro| Từ ngày ban hành Kế hoạch đến hết ngày 31 tháng 12 năm 2027.
heading| Điều 6. Chế độ báo cáo
reporting| Các thôn, đơn vị gửi báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) chậm nhất ngày 20 tháng 11 năm 2027.
heading| Điều 7. Tổ chức thực hiện
actor| 1. Phòng Văn hóa - Xã hội
duty| a) Hướng dẫn, đôn đốc các thôn;
duty| b) Tổng hợp, đề nghị khen thưởng.
actor| 2. Phòng Kinh tế
duty| Hướng dẫn mẫu nhà, kiểm tra chất lượng xây dựng.
actor| 3. Trưởng các thôn
duty| Bình xét hộ, lập danh sách gửi Phòng Văn hóa - Xã hội.
heading| Nơi nhận:
recipient| - Như Điều 7;
recipient| - Đảng ủy, HĐND xã;
fileCopy| - Lưu: VT, VHXH.
signature| TM. ỦY BAN NHÂN DÂN
signature| KT. CHỦ TỊCH
signature| PHÓ CHỦ TỊCH
signature| Hoàng Thị Mẫu Xuân`

/** No numbers at all: headings in bold, "-" and "+" below them. */
const boldOnly = `
issuer| ỦY BAN NHÂN DÂN
issuer| PHƯỜNG MẪU TÂY
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: /KH-UBND
dateline| Mẫu Tây, ngày tháng 3 năm 2027
type| KẾ HOẠCH
subject| Phát động phong trào thi đua “Tổ dân phố xanh - sạch - không rác” giai đoạn 2027 - 2029
opening| Thực hiện Kế hoạch số 77/KH-UBND ngày 02/02/2027 của UBND thành phố Mẫu Hải về phong trào thi đua bảo vệ môi trường, UBND phường xây dựng Kế hoạch như sau:
heading| **Mục đích**
objective| - Nâng cao ý thức giữ gìn vệ sinh của mỗi gia đình.
objective| - Tạo cảnh quan sáng, xanh, sạch, đẹp.
heading| **Yêu cầu**
requirement| - Mỗi tổ dân phố có ít nhất một tuyến đường tự quản.
heading| **Nội dung thi đua**
theme| - Thi đua phân loại rác tại nguồn:
theme| + Rác hữu cơ ủ làm phân bón;
theme| + Rác tái chế gom theo ngày.
theme| - Thi đua trồng và chăm sóc cây xanh.
heading| **Tiêu chí thi đua**
criteriaGroup| **Đối với tổ dân phố**
criterion| - 90% hộ phân loại rác tại nguồn.
criterion| - Không có điểm tập kết rác tự phát.
criteriaGroup| **Đối với hộ gia đình**
criterion| - Không vứt rác, xả nước thải ra đường.
heading| **Khen thưởng**
otherPart| - Sơ kết hằng năm: tặng Giấy khen cho 05 tổ dân phố, 20 hộ gia đình.
heading| **Thời gian thực hiện**
phase| - Giai đoạn 1: Từ tháng 3/2027 đến tháng 12/2028; sơ kết trong tháng 12/2028.
phase| - Giai đoạn 2: Năm 2029; tổng kết tháng 11/2029.
heading| **Tổ chức thực hiện**
actor| **Phòng Kinh tế, Hạ tầng và Đô thị phường**
duty| - Chủ trì tham mưu, hướng dẫn phân loại rác.
duty| - Tổng hợp kết quả, báo cáo UBND phường.
actor| **Các tổ dân phố**
duty| - Đăng ký tuyến đường tự quản trước ngày 15/4/2027.
duty| - Báo cáo kết quả trước ngày 05 tháng 12 hằng năm.
closing| Trên đây là Kế hoạch của UBND phường./.
heading| Nơi nhận:
recipient| - UBND thành phố (để b/c);
recipient| - Các tổ dân phố;
fileCopy| - Lưu: VT.
signature| TM. ỦY BAN NHÂN DÂN
signature| CHỦ TỊCH
signature| Lê Quang Mẫu Vinh`

/** Letters before numbers (A, 1, a); what is to be done is told by "Chủ trì:", "Phối hợp:", "Thời gian:", "Sản phẩm:" below each work. */
const labelled = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU LONG
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 18/KH-UBND
dateline| Mẫu Long, ngày 18 tháng 01 năm 2027
type| KẾ HOẠCH
subject| Triển khai phong trào thi đua “Mẫu Long chuyển đổi số” năm 2027
opening| Căn cứ Kế hoạch số 05/KH-UBND ngày 06/01/2027 của UBND thành phố Mẫu Hải về phong trào thi đua chuyển đổi số; UBND xã Mẫu Long ban hành Kế hoạch như sau:
heading| A. MỤC ĐÍCH, YÊU CẦU
heading| 1. Mục đích
objective| a. Nâng tỷ lệ hồ sơ trực tuyến lên 80%.
heading| 2. Yêu cầu
requirement| a. Rõ người, rõ việc, rõ thời gian, rõ sản phẩm.
heading| B. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN
heading| 1. Xây dựng, ban hành văn bản hướng dẫn
duty| 1.1. Ban hành bộ tiêu chí chấm điểm phong trào
duty| - Đơn vị chủ trì: Phòng Văn hóa - Xã hội;
duty| - Đơn vị phối hợp: Văn phòng HĐND và UBND xã;
duty| - Thời gian hoàn thành: Tháng 02/2027;
duty| - Sản phẩm: Quyết định của UBND xã.
duty| 1.2. Hướng dẫn các thôn đăng ký thi đua
duty| - Chủ trì: Trung tâm Phục vụ hành chính công.
duty| - Thời hạn: trước ngày 28/02/2027.
heading| 2. Tuyên truyền, tập huấn
duty| 2.1. Tổ chức lớp tập huấn cho Tổ công nghệ số cộng đồng
duty| - Cơ quan chủ trì: Đoàn TNCS Hồ Chí Minh xã
duty| - Cơ quan phối hợp: Hội Liên hiệp Phụ nữ xã, các thôn
duty| - Kết quả: 100% thành viên được tập huấn
heading| C. TỔ CHỨC THỰC HIỆN
actor| 1. Phòng Văn hóa - Xã hội
duty| Theo dõi, đôn đốc; báo cáo kết quả về UBND xã.
actor| 2. Trưởng các thôn
duty| Căn cứ Kế hoạch này, chủ động vận động Nhân dân sử dụng dịch vụ công trực tuyến.
closing| Trên đây là Kế hoạch triển khai phong trào thi đua, yêu cầu các đơn vị nghiêm túc thực hiện./.
heading| Nơi nhận:
recipient| - Thường trực Đảng ủy xã;
recipient| - Các phòng, trung tâm,
recipient| - Trưởng ban công tác Mặt trận,
recipient| Trưởng các thôn;
fileCopy| - Lưu: VT.
signature| TM. ỦY BAN NHÂN DÂN
signature| CHỦ TỊCH
signature| Đặng Văn Mẫu Lộc`

/** The phases stand in a table; nothing says what the paper is about below its type; slips of every kind. */
const phaseTable = `
issuer| UỶ BAN NHÂN DÂN
issuer| XÃ MẪU ĐÔNG
motto| CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập – Tự do – Hạnh phúc
symbol| Số : 09/KH – UBND
dateline| Mẫu Đông , ngày 9 tháng 2 năm 2027
type| KẾ HOẠCH:
opening| Thực hiện kế hoạch số 04/KH-UBND ngày 20/1/2027 của UBND tỉnh Mẫu Giang, UBND xã Mẫu Đông phát động phong trào thi đua “ Mẫu Đông sáng - xanh - sạch - đẹp ” giai đoạn 2027-2028 như sau:
heading| I/ Mục đích - yêu cầu :
heading| 1/ Mục đích :
objective| -Vận động nhân dân chỉnh trang nhà cửa, cổng ngõ.
objective| -Góp phần hoàn thành tiêu chí môi trường.
heading| 2/ Yêu cầu :
requirement| -Mỗi thôn phải có kế hoạch cụ thể .
heading| II/ Nội dung thi đua :
theme| 1/ Thi đua làm đường hoa.
theme| 2/ Thi đua thắp sáng đường quê.
heading| III/ Thời gian thực hiện :
heading| STT\tGiai đoạn\tThời gian\tNội dung
phase| 1\tGiai đoạn 1\tTừ tháng 3/2027 đến tháng 12/2027\tPhát động, đăng ký, triển khai
phase| 2\tGiai đoạn 2\tNăm 2028\tSơ kết, nhân rộng, tổng kết
heading| IV/ Tổ chức thực hiện :
actor| 1/ Phòng Văn hoá – Xã hội :
duty| -Tham mưu UBND xã đôn đốc ,kiểm tra.
actor| 2/ Các ông (bà) Trưởng thôn :
duty| -Tổ chức họp dân , đăng ký với UBND xã trước ngày 20/3/2027.
closing| Nhận được kế hoạch này yêu cầu các thôn triển khai thực hiện ./.
heading| Nơi nhận :
recipient| -Đảng uỷ ,HĐND xã
recipient| -Các thôn
fileCopy| -Lưu VT
signature| TM . UBND XÃ
signature| K/T CHỦ TỊCH
signature| P. CHỦ TỊCH
signature| Trịnh Văn Mẫu Bảy`

/** Points stand in the sentence; awards by whom they are for with a share; the report is asked for half-yearly and yearly. */
const points = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU NAM
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 63/KH-UBND
dateline| Mẫu Nam, ngày 27 tháng 02 năm 2027
type| KẾ HOẠCH
subject| Tổ chức phong trào thi đua “Cán bộ, công chức xã Mẫu Nam thi đua thực hiện văn hóa công sở” giai đoạn 2027 - 2030
opening| Thực hiện Kế hoạch số 30/KH-UBND ngày 10 tháng 02 năm 2027 của UBND tỉnh Mẫu Giang, UBND xã ban hành Kế hoạch tổ chức phong trào thi đua với những nội dung cụ thể như sau:
heading| I. MỤC ĐÍCH, YÊU CẦU
heading+objective| 1. Mục đích: Xây dựng đội ngũ cán bộ, công chức tận tụy, thân thiện.
heading+requirement| 2. Yêu cầu: Gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
heading| II. NỘI DUNG VÀ TIÊU CHÍ THI ĐUA
heading| 1. Nội dung thi đua
theme| (1) Thi đua “4 xin, 4 luôn” khi tiếp công dân.
theme| (2) Thi đua giải quyết hồ sơ trước hạn.
heading| 2. Tiêu chí chấm điểm (thang điểm 100)
criteriaGroup| 2.1. Đối với tập thể
criterion| - Tiêu chí 1 (40 điểm): 98% hồ sơ giải quyết đúng hạn và trước hạn.
criterion| - Tiêu chí 2 (30 điểm): Không có đơn thư phản ánh đúng về thái độ phục vụ.
criterion| - Tiêu chí 3 (30 điểm): Trụ sở xanh, sạch, đẹp.
criteriaGroup| 2.2. Đối với cá nhân
criterion| - Có lời xin lỗi bằng văn bản khi trễ hẹn (10 điểm);
criterion| - Đeo thẻ, mặc đúng trang phục (10 điểm).
heading| III. KHEN THƯỞNG
heading| 1. Khen thưởng hằng năm
annualAward| Chủ tịch UBND xã tặng Giấy khen cho không quá 20% số tập thể, 15% số cá nhân tham gia.
heading| 2. Khen thưởng khi sơ kết (năm 2028), tổng kết (năm 2030)
otherPart| UBND xã đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 01 tập thể, 02 cá nhân tiêu biểu.
heading| IV. TỔ CHỨC THỰC HIỆN
duty| 1. Các phòng, trung tâm thuộc xã tổ chức phát động, đăng ký thi đua; định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12) báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội).
duty| 2. Giao Phòng Văn hóa - Xã hội là cơ quan thường trực theo dõi, đôn đốc, tham mưu sơ kết, tổng kết.
duty| 3. Giao Trung tâm Dịch vụ sự nghiệp công tăng cường tuyên truyền trên hệ thống truyền thanh.
duty| 4. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội phối hợp giám sát việc thực hiện.
closing| Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về UBND xã để xem xét, giải quyết./.
heading| Nơi nhận:
recipient| - UBND tỉnh;
recipient| - CT, các PCT UBND xã;
fileCopy| - Lưu: VT, VHXH.
signature| TM. ỦY BAN NHÂN DÂN
signature| CHỦ TỊCH
signature| Mai Thị Mẫu Cúc`

/** Works head the part on carrying out; who acts is named below each; funding and inspection stand among them. */
const works = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU KHANG
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 25/KH-UBND
dateline| Mẫu Khang, ngày 01 tháng 3 năm 2027
type| KẾ HOẠCH
subject| Thực hiện phong trào thi đua “Mẫu Khang học tập suốt đời” năm 2027
opening| UBND xã Mẫu Khang ban hành Kế hoạch thực hiện phong trào thi đua “Mẫu Khang học tập suốt đời” năm 2027, cụ thể:
heading| I. MỤC ĐÍCH, YÊU CẦU
objective| - Nhằm khơi dậy tinh thần tự học trong cán bộ và Nhân dân.
requirement| - Bảo đảm thiết thực, phù hợp điều kiện từng thôn.
heading| II. NỘI DUNG THI ĐUA
theme| - Mỗi gia đình có một góc học tập.
theme| - Mỗi thôn có một tủ sách.
heading| III. TỔ CHỨC THỰC HIỆN
heading| 1. Tham gia xây dựng tủ sách thôn
duty| - Hội Khuyến học xã vận động sách, báo.
duty| - Trường Tiểu học Mẫu Khang tổ chức ngày đọc sách hằng tháng.
heading| 2. Kiểm tra, đánh giá
duty| - Phòng Văn hóa - Xã hội kiểm tra, chấm điểm vào tháng 11.
duty| - Tổng kết, trao thưởng vào dịp 20/11.
heading+otherPart| 3. Kinh phí: Từ nguồn xã hội hóa và ngân sách xã.
heading| Nơi nhận:
recipient| - Các thôn;
fileCopy| - Lưu: VT.
signature| CHỦ TỊCH
signature| Bùi Văn Mẫu Tín`

/** A ward's council: capitals alone head the parts, nothing is numbered, who acts stands before a colon; a day with its hour. */
const unmarked = `
issuer| UBND PHƯỜNG MẪU THÀNH
issuer| HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 02/KH-HĐTĐKT
dateline| Mẫu Thành, ngày 12 tháng 01 năm 2027
type| KẾ HOẠCH
subject| Phát động đợt thi đua “Mẫu Thành kỷ cương” năm 2027
opening| Căn cứ Kế hoạch số 01/KH-HĐTĐKT ngày 05/01/2027 của Hội đồng Thi đua - Khen thưởng thành phố Mẫu Hải;
opening| Hội đồng Thi đua - Khen thưởng phường phát động đợt thi đua với các nội dung sau:
heading| MỤC ĐÍCH, YÊU CẦU
heading| Mục đích
objective| Tạo không khí thi đua sôi nổi trong toàn phường.
heading| Yêu cầu
requirement| Các hoạt động phải thiết thực, tiết kiệm.
heading| CHỈ TIÊU THI ĐUA
theme| - 100% tổ dân phố đăng ký công trình, phần việc.
heading| THỜI GIAN
phase| Đợt 1: từ ngày 15/01/2027 đến ngày 30/4/2027.
phase| Đợt 2: từ ngày 01/5/2027 đến ngày 11/6/2027.
heading| TỔ CHỨC THỰC HIỆN
actor+duty| Phòng Văn hóa - Xã hội: Theo dõi, đôn đốc, tham mưu tổng kết.
actor+duty| Các tổ dân phố: Đăng ký và gửi báo cáo về Hội đồng (qua Phòng Văn hóa - Xã hội) trước 17 giờ 00 ngày 05/6/2027.
actor+duty| Ban Chỉ huy Quân sự, Công an phường: Bảo đảm an ninh, trật tự.
heading| Nơi nhận:
recipient| - Các tổ dân phố;
fileCopy| - Lưu: HĐTĐKT.
signature| TM. HỘI ĐỒNG
signature| CHỦ TỊCH
signature| Ngô Văn Mẫu Thắng`

export const communePlans = Object.fromEntries(
  Object.entries({ articles, boldOnly, labelled, phaseTable, points, works, unmarked }).map(([name, plan]) => [name, parsed(plan)]),
)
