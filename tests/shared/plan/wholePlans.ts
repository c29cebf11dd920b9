/**
 * Whole plans of several pages, made up after the shapes of real ones: each line with the place that a reader of it would give.
 * `place| words of the line`, of a run-in heading `heading+objective|`, of a line that the next goes on with `>|`; cells are parted by tabs. Places and people are invented.
 */

/** The city's plan: clusters, targets, two levels of award, quotas, a day for units below, an annex of clusters. */
const cityClusters = `
issuer| ỦY BAN NHÂN DÂN
issuer| THÀNH PHỐ MẪU HẢI
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 118/KH-UBND
dateline| Mẫu Hải, ngày 22 tháng 01 năm 2027
type| KẾ HOẠCH
subject| Tổ chức phong trào thi đua “Mẫu Hải xanh, số, nghĩa tình” giai đoạn 2027 - 2030
opening| Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;
opening| Thực hiện Nghị quyết số 11-NQ/TU ngày 05 tháng 01 năm 2027 của Ban Thường vụ Thành ủy về phát triển kinh tế xanh; Ủy ban nhân dân thành phố ban hành Kế hoạch tổ chức phong trào thi đua “Mẫu Hải xanh, số, nghĩa tình” giai đoạn 2027 - 2030 (sau đây gọi tắt là Phong trào thi đua) như sau:
heading| I. MỤC ĐÍCH, YÊU CẦU
heading| 1. Mục đích
objective| 1.1. Cụ thể hóa các chỉ tiêu của Nghị quyết thành những việc làm thiết thực của từng cơ quan, đơn vị, địa phương.
objective| 1.2. Tạo sự chuyển biến về ý thức bảo vệ môi trường của mọi tầng lớp Nhân dân.
heading| 2. Yêu cầu
requirement| 2.1. Phong trào thi đua được triển khai đồng bộ từ thành phố đến cơ sở; tránh phô trương, hình thức.
requirement| 2.2. Lấy kết quả phong trào làm căn cứ đánh giá người đứng đầu.
heading| II. ĐỐI TƯỢNG THI ĐUA
otherPart| 1. Tập thể: các sở, ban, ngành; Ủy ban nhân dân các xã, phường, đặc khu; doanh nghiệp.
otherPart| 2. Cá nhân: cán bộ, công chức, viên chức, người lao động và Nhân dân trên địa bàn thành phố.
heading| III. NỘI DUNG THI ĐUA
theme| 1. Thi đua giảm phát thải, phân loại rác tại nguồn.
theme| 2. Thi đua cung cấp dịch vụ công trực tuyến toàn trình.
theme| 3. Thi đua giúp nhau giảm nghèo bền vững.
heading| IV. TIÊU CHÍ THI ĐUA
criteriaGroup| 1. Đối với các sở, ban, ngành
criterion| 1.1. 100% hồ sơ được xử lý trên môi trường mạng.
criterion| 1.2. Có ít nhất 01 sáng kiến được công nhận cấp thành phố mỗi năm.
criteriaGroup| 2. Đối với Ủy ban nhân dân các xã, phường, đặc khu
criterion| 2.1. Từ 90% hộ gia đình phân loại rác tại nguồn.
criterion| 2.2. Không còn hộ nghèo thuộc diện chính sách.
criteriaGroup| 3. Đối với doanh nghiệp
criterion| 3.1. Chấp hành nghĩa vụ thuế, bảo hiểm xã hội.
heading| V. CỤM, KHỐI THI ĐUA
otherPart| 1. Ủy ban nhân dân thành phố chia 12 cụm, khối thi đua (danh sách tại Phụ lục).
otherPart| 2. Trưởng cụm, khối được bầu hằng năm; chủ trì ký giao ước thi đua trước ngày 15/02.
heading| VI. KHEN THƯỞNG
heading| 1. Hình thức khen thưởng
otherPart| a) Cấp thành phố: Cờ thi đua của Ủy ban nhân dân thành phố; Bằng khen của Chủ tịch Ủy ban nhân dân thành phố;
otherPart| b) Cấp xã: Giấy khen của Chủ tịch Ủy ban nhân dân xã, phường, đặc khu.
heading| 2. Số lượng
otherPart| Mỗi cụm, khối không quá 02 tập thể, 05 cá nhân.
heading| VII. THỜI GIAN THỰC HIỆN
phase| 1. Giai đoạn 1 (từ năm 2027 đến năm 2028): phát động, triển khai; sơ kết vào quý IV năm 2028.
phase| 2. Giai đoạn 2 (từ năm 2029 đến năm 2030): tổng kết vào quý IV năm 2030.
heading| VIII. TỔ CHỨC THỰC HIỆN
actor| 1. Sở Nội vụ
duty| a) Là cơ quan thường trực, hướng dẫn, đôn đốc, kiểm tra việc thực hiện;
duty| b) Tham mưu tổ chức sơ kết, tổng kết; báo cáo Ủy ban nhân dân thành phố trước ngày 20/12 hằng năm.
actor| 2. Sở Khoa học và Công nghệ
duty| Chủ trì hướng dẫn tiêu chí về chuyển đổi số.
actor| 3. Ủy ban nhân dân các xã, phường, đặc khu
duty| a) Xây dựng kế hoạch, phát động phong trào trước ngày 28/02/2027;
duty| b) Báo cáo kết quả về Ủy ban nhân dân thành phố (qua Sở Nội vụ) trước ngày 10/12 hằng năm.
actor| 4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội thành phố
duty| Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân tham gia.
closing| Trên đây là Kế hoạch tổ chức Phong trào thi đua; trong quá trình thực hiện có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp./.
heading| Nơi nhận:
recipient| - Bộ Nội vụ;
recipient| - TT Thành ủy, TT HĐND thành phố;
recipient| - UBND các xã, phường, đặc khu;
fileCopy| - Lưu: VT, NV.
signature| TM. ỦY BAN NHÂN DÂN
signature| KT. CHỦ TỊCH
signature| PHÓ CHỦ TỊCH
signature| Nguyễn Mẫu Hải Đăng
unplaced| PHỤ LỤC
unplaced| DANH SÁCH CỤM, KHỐI THI ĐUA
unplaced| (Kèm theo Kế hoạch số 118/KH-UBND ngày 22 tháng 01 năm 2027 của UBND thành phố Mẫu Hải)
unplaced| TT\tCụm, khối\tThành viên
unplaced| 1\tCụm thi đua số 1\tXã Mẫu An, xã Mẫu Bình, phường Mẫu Cát
unplaced| 2\tKhối doanh nghiệp\tCông ty Mẫu Dệt, Công ty Mẫu May`

/** Two organs sign one plan. */
const joint = `
issuer| UBND XÃ MẪU TIÊN - ỦY BAN MTTQ VIỆT NAM XÃ MẪU TIÊN
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 04/KHPH-UBND-MTTQ
dateline| Mẫu Tiên, ngày 09 tháng 02 năm 2027
type| KẾ HOẠCH PHỐI HỢP
subject| Tổ chức phong trào thi đua “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2027
opening| Thực hiện Thông tri số 12/TT-MTTQ ngày 20 tháng 01 năm 2027 của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu Giang về tổ chức phong trào, Ủy ban nhân dân xã và Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã thống nhất kế hoạch phối hợp như sau:
heading| I. MỤC ĐÍCH - YÊU CẦU
heading| 1. Mục đích
objective| - Phát huy quyền làm chủ của Nhân dân ở khu dân cư.
objective| - Xây dựng gia đình, thôn, khu dân cư văn hóa thực chất.
heading| 2. Yêu cầu
requirement| - Phân công rõ việc của mỗi bên, không chồng chéo.
heading| II. NỘI DUNG PHỐI HỢP
theme| 1. Thi đua thực hiện quy ước của thôn.
theme| 2. Thi đua giữ gìn vệ sinh nơi ở, nơi thờ tự.
heading| III. TIÊU CHÍ BÌNH XÉT
criteriaGroup| 1. Đối với hộ gia đình
criterion| - Không có người vi phạm pháp luật.
criterion| - Tham gia đầy đủ các cuộc họp thôn.
criteriaGroup| 2. Đối với thôn
criterion| - Có từ 90% hộ đạt Gia đình văn hóa.
heading| IV. KINH PHÍ
otherPart| Ngân sách xã và nguồn vận động hợp pháp.
heading| V. PHÂN CÔNG TRÁCH NHIỆM
actor| 1. Ủy ban nhân dân xã
duty| - Ban hành hướng dẫn bình xét.
duty| - Khen thưởng tập thể, hộ gia đình tiêu biểu.
actor| 2. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã
duty| - Chỉ đạo Ban Công tác Mặt trận các thôn tổ chức đăng ký.
actor| 3. Các thôn
duty| - Gửi kết quả bình xét về Ủy ban nhân dân xã.
reporting| Các thôn báo cáo kết quả thực hiện về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) chậm nhất ngày 15/11/2027.
closing| Trên đây là Kế hoạch phối hợp, yêu cầu các đơn vị nghiêm túc thực hiện./.
signature| TM. BAN THƯỜNG TRỰC
signature| CHỦ TỊCH
signature| Đỗ Thị Mẫu Hồng
signature| TM. ỦY BAN NHÂN DÂN
signature| CHỦ TỊCH
signature| Trần Văn Mẫu Tiến
heading| Nơi nhận:
recipient| - UBND tỉnh, UBMTTQ tỉnh (để b/c);
recipient| - Các thôn (để t/h);
fileCopy| - Lưu: VT UBND, VP MTTQ.`

/** The whole plan in tables: what is to be done and the points; little text around. */
const tablesOnly = `
issuer| ỦY BAN NHÂN DÂN
issuer| PHƯỜNG MẪU THÀNH
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 31/KH-UBND
dateline| Mẫu Thành, ngày 18 tháng 02 năm 2027
type| KẾ HOẠCH
subject| Triển khai phong trào thi đua “Phường không rác thải nhựa” năm 2027
opening| Ủy ban nhân dân phường ban hành Kế hoạch triển khai phong trào thi đua, cụ thể:
heading| I. MỤC TIÊU
objective| Mỗi tổ dân phố một điểm thu gom.
heading| II. NỘI DUNG, PHÂN CÔNG
heading| STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành\tSản phẩm
unplaced| A\tTuyên truyền\t\t\t\t
duty| 1\tIn 2.000 tờ gấp\tPhòng Văn hóa - Xã hội\tCác tổ dân phố\tTháng 3/2027\tTờ gấp
duty| 2\tPhát trên loa\tTrung tâm Dịch vụ sự nghiệp công\t\tThường xuyên\tBản tin
unplaced| B\tThu gom\t\t\t\t
duty| 3\tLập điểm thu gom\tPhòng Kinh tế, Hạ tầng và Đô thị\tCác tổ dân phố\tQuý II/2027\tBiên bản
duty| 4\tTổng hợp, báo cáo\tPhòng Văn hóa - Xã hội\t\tTrước ngày 05/12/2027\tBáo cáo
heading| III. BẢNG ĐIỂM
heading| STT\tTiêu chí\tĐiểm tối đa\tCách chấm
criterion| 1\tCó điểm thu gom\t40\tCó: 40; không: 0
criterion| 2\tHộ phân loại rác\t60\tTheo tỷ lệ
heading| Nơi nhận:
recipient| - Các tổ dân phố;
fileCopy| - Lưu: VT.
signature| CHỦ TỊCH
signature| Lê Mẫu Thành Nam`

/** As copied from a web page: no day, no number, no bases, one list of purposes, letters with a point, remarks of the page. */
const webCopy = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU TRÌ
symbol| Số:     /KH-UBND
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập – Tự do – Hạnh phúc
dateline| Mẫu Trì, ngày    tháng    năm 2027
type| KẾ HOẠCH
subject| Phát động đợt thi đua lập thành tích chào mừng
subject| kỷ niệm 80 năm ngày thành lập xã
opening| Thiết thực lập thành tích chào mừng kỷ niệm 80 năm ngày thành lập xã. Thực hiện kế hoạch số 15/KH-UBND ngày 29/01/2027 của UBND tỉnh về phát động đợt thi đua. UBND xã Mẫu Trì ban hành kế hoạch, với các nội dung sau:
heading| I. MỤC ĐÍCH, YÊU CẦU
objective| - Phát huy sức mạnh tổng hợp, động viên các tầng lớp nhân dân vượt khó khăn.
requirement| - Việc tổ chức đợt thi đua phải gắn với nhiệm vụ chính trị của xã.
heading| II. NỘI DUNG, HÌNH THỨC THI ĐUA
heading| 1. Nội dung
theme| a. Thi đua phát triển sản xuất, chăn nuôi.
theme| b. Thi đua làm đường giao thông nông thôn.
theme| c. Thi đua dạy tốt, học tốt.
heading| 2. Thời gian
phase| - Đợt 1: Từ ngày 03/02 đến 19/5/2027.
phase| - Đợt 2: Từ ngày 20/5 đến 02/9/2027.
heading| III. KHEN THƯỞNG
otherPart| Kết thúc đợt thi đua, UBND xã chọn tập thể, cá nhân tiêu biểu để khen thưởng.
heading| IV. TỔ CHỨC THỰC HIỆN
duty| 1. Ban Văn hóa xã phối hợp với MTTQ và các đoàn thể tuyên truyền sâu rộng đợt thi đua.
duty| 2. Các thôn trưởng căn cứ kế hoạch này tổ chức phát động tại thôn.
duty| 3. Đài truyền thanh xã có trách nhiệm đưa tin, bài.
closing| Trên đây là kế hoạch phát động đợt thi đua, đề nghị các ngành, các thôn thực hiện tốt./.
heading| Nơi nhận:
recipient| - UBND tỉnh;
recipient| - Các thôn;
fileCopy| - Lưu: VP.
signature| TM. UBND XÃ
signature| CHỦ TỊCH
signature| Nguyễn Văn Mẫu Trì
pageNoise| Tác giả bài viết: Ban biên tập
pageNoise| Lượt xem: 1204`

/** Open ends, two lists of subjects, standards with thresholds, quotas in brackets, days that are no report days. */
const thresholds = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU LẮK
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 0127/KH-UBND
dateline| Mẫu Lắk, ngày 18 tháng 11 năm 2027
type| KẾ HOẠCH
subject| Tổ chức đợt thi đua cao điểm hoàn thành kế hoạch đầu tư công năm 2027
opening| Thực hiện Công văn số 2210/UBND-NC ngày 10/11/2027 của UBND tỉnh Mẫu Giang về đợt thi đua cao điểm, UBND xã Mẫu Lắk ban hành Kế hoạch như sau:
heading| I. MỤC ĐÍCH, YÊU CẦU
heading+objective| 1. Mục đích: Tạo khí thế thi đua, hoàn thành các công trình đúng hẹn.
heading+requirement| 2. Yêu cầu: Bảo đảm chất lượng, an toàn lao động.
heading| II. ĐỐI TƯỢNG, NỘI DUNG, THỜI GIAN THI ĐUA
heading| 1. Đối tượng thi đua
otherPart| a) Tập thể: Phòng Kinh tế, các ban quản lý, nhà thầu;
otherPart| b) Cá nhân: người trực tiếp tham gia thi công.
heading| 2. Nội dung thi đua
theme| a) Thi đua giải phóng mặt bằng đúng tiến độ;
theme| b) Thi đua thi công “3 ca, 4 kíp”.
heading| 3. Thời gian thi đua
scheduleIntro| Từ ngày ban hành Kế hoạch đến hết ngày 31/01/2028.
heading| III. KHEN THƯỞNG
heading| 1. Đối tượng khen thưởng
otherPart| Tập thể, cá nhân có thành tích xuất sắc, tiêu biểu trong đợt thi đua.
heading| 2. Tiêu chuẩn khen thưởng
awardStandard| a) Tập thể: giải ngân đạt từ 98% kế hoạch trở lên.
awardStandard| b) Cá nhân: hoàn thành xuất sắc nhiệm vụ (tỷ lệ không quá 5% số người trực tiếp tham gia).
heading| 3. Hồ sơ, thời gian
otherPart| - Hồ sơ 01 bộ gồm tờ trình, báo cáo thành tích, biên bản họp.
otherPart| - Gửi về Phòng Văn hóa - Xã hội trước ngày 15/02/2028.
heading| IV. TỔ CHỨC THỰC HIỆN
actor+duty| 1. Phòng Kinh tế: Chủ trì, theo dõi tiến độ từng công trình.
actor+duty| 2. Phòng Văn hóa - Xã hội: Thẩm định, trình khen thưởng.
actor+duty| 3. Các nhà thầu, đơn vị thi công: Đăng ký mốc hoàn thành; báo cáo khi kết thúc đợt thi đua.
closing| Yêu cầu các đơn vị triển khai thực hiện./.
heading| Nơi nhận:
recipient| - Như mục IV;
fileCopy| - Lưu: VT.
signature| KT. CHỦ TỊCH
signature| PHÓ CHỦ TỊCH
signature| Y Mẫu Niê`

/** A school's plan: letters as parts, a year of school, months, forms behind the signature. */
const school = `
issuer| ỦY BAN NHÂN DÂN XÃ MẪU AN
issuer| TRƯỜNG TIỂU HỌC MẪU AN
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 45/KH-THMA
dateline| Mẫu An, ngày 10 tháng 9 năm 2027
type| KẾ HOẠCH
subject| Phong trào thi đua “Mỗi giờ học một niềm vui” năm học 2027 - 2028
opening| Căn cứ Kế hoạch số 21/KH-UBND ngày 05/3/2027 của Ủy ban nhân dân xã Mẫu An về phong trào thi đua dạy tốt, học tốt;
opening| Trường Tiểu học Mẫu An xây dựng kế hoạch như sau:
heading| A. MỤC ĐÍCH, YÊU CẦU
heading| I. Mục đích
objective| 1. Nâng cao chất lượng dạy và học.
objective| 2. Xây dựng môi trường học tập thân thiện.
heading| II. Yêu cầu
requirement| 1. Mọi giáo viên, học sinh đều tham gia.
heading| B. NỘI DUNG
heading| I. Nội dung thi đua
theme| 1. Thi đua đổi mới phương pháp.
theme| 2. Thi đua xây dựng trường học hạnh phúc.
heading| II. Tiêu chí
criteriaGroup| 1. Đối với tổ chuyên môn
criterion| - Có ít nhất 02 chuyên đề trong năm.
criteriaGroup| 2. Đối với học sinh
criterion| - Có từ 05 giờ học tốt mỗi tuần.
heading| C. TỔ CHỨC THỰC HIỆN
actor| I. Ban Giám hiệu
duty| - Phát động phong trào ngày 15/9/2027.
actor| II. Tổ chuyên môn
duty| - Tổng hợp kết quả, báo cáo Ban Giám hiệu trước ngày 25 hằng tháng.
heading| Nơi nhận:
recipient| - UBND xã (b/c);
recipient| - Tổ chuyên môn;
fileCopy| - Lưu: VT.
signature| HIỆU TRƯỞNG
signature| Phạm Thị Mẫu Lan
unplaced| Mẫu số 01
unplaced| PHIẾU ĐĂNG KÝ THI ĐUA
unplaced| Họ và tên: ……………………`

/** Typing slips throughout: blanks, doubled numbers, a part numbered twice, a heading with a stop, an unclosed quotation. */
const slips = `
issuer| UỶ BAN NHÂN DÂN
issuer| XÃ MẪU KHÊ
motto| CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập- Tự do -Hạnh phúc
symbol| Số : 09 /KH- UBND
dateline| Mẫu Khê , ngày 2 tháng 3 năm 2027
type| KẾ HOẠCH
subject| V/v tổ chức phong trào thi đua “ Mẫu Khê sạch năm 2027
opening| Thực hiện kế hoạch 33/KH-UBND ngày 11-02-2027 của UBND tỉnh Mẫu Giang.UBND xã xây dựng kế hoạch như sau :
heading| I.MỤC ĐÍCH , YÊU CẦU.
heading| 1.Mục đích.
objective| -Tạo thói quen giữ sạch đường làng , ngõ xóm.
heading| 1. Yêu cầu.
requirement| -Tất cả các thôn tham gia..
heading| II. NỘI DUNG THI ĐUA.
theme| 1.Thi đua dọn vệ sinh chiều thứ 6;
theme| 2.Thi đua trồng hoa
heading| II. TỔ CHỨC THỰC HIỆN.
actor| 1.Phòng Kinh tế.
duty| -Chủ trì, hướng dẫn
actor| 2. Các thôn
duty| - Ra quân ngày 6 hàng tuần
reporting| Các thôn gửi báo cáo về UBND xã trước 05-12-2027.
heading| Nơi nhận :
recipient| -Các thôn;
fileCopy| -Lưu VP.
signature| T/M UBND XÃ
signature| CHỦ TỊCH
signature| Hoàng Văn Mẫu Khê`

/** The year's plan of the whole field: months, no movement of its own, no awards. */
const yearOfField = `
issuer| ỦY BAN NHÂN DÂN
issuer| XÃ MẪU NHO
motto| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto| Độc lập - Tự do - Hạnh phúc
symbol| Số: 02/KH-UBND
dateline| Mẫu Nho, ngày 06 tháng 01 năm 2027
type| KẾ HOẠCH
subject| Công tác thi đua, khen thưởng năm 2027
opening| Căn cứ Luật Thi đua, khen thưởng năm 2022;
opening| Ủy ban nhân dân xã ban hành Kế hoạch công tác thi đua, khen thưởng năm 2027 với các nội dung sau:
>| Phần thứ nhất
heading| MỤC ĐÍCH, YÊU CẦU
objective| 1. Đẩy mạnh các phong trào thi đua yêu nước trên địa bàn xã.
requirement| 2. Khen thưởng phải chính xác, công khai, kịp thời.
>| Phần thứ hai
heading| NHIỆM VỤ TRỌNG TÂM
otherPart| 1. Tổ chức các phong trào thi đua
otherPart| 1.1. Phát động thi đua đầu năm.
otherPart| 1.2. Ký giao ước thi đua giữa các cụm, khối.
otherPart| 2. Công tác khen thưởng
otherPart| 2.1. Xét khen thưởng thường xuyên cuối năm.
>| Phần thứ ba
heading| TỔ CHỨC THỰC HIỆN
actor| 1. Phòng Văn hóa - Xã hội
duty| 1.1. Tham mưu ban hành văn bản hướng dẫn.
duty| 1.2. Tổng hợp, báo cáo theo quy định.
actor| 2. Các cơ quan, đơn vị, các thôn
duty| 2.1. Đăng ký thi đua trước ngày 28/02/2027.
duty| 2.2. Gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12/2027.
heading| Nơi nhận:
recipient| - Các thôn;
fileCopy| - Lưu: VT, VHXH.
signature| TM. ỦY BAN NHÂN DÂN
signature| CHỦ TỊCH
signature| Vũ Thị Mẫu Nho`

/** One line as it stands and where it belongs; `>` where the next line goes on with it. */
export type PlacedByHand = { readonly place: string; readonly text: string }

/** A plan written as above, line by line. */
export const parsed = (plan: string): PlacedByHand[] =>
  plan
    .trim()
    .split('\n')
    .map((line) => ({ place: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 2) }))

export const wholePlans: Readonly<Record<string, readonly PlacedByHand[]>> = Object.fromEntries(
  Object.entries({ cityClusters, joint, tablesOnly, webCopy, thresholds, school, slips, yearOfField }).map(([name, plan]) => [
    name,
    parsed(plan),
  ]),
)
