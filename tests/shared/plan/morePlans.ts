/** More plans made up for tests, each of a shape that real ones have. Places and people are invented. */

const head = (symbol = '15/KH-UBND'): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ MẪU LÂM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${symbol}`,
    'Mẫu Lâm, ngày 03 tháng 02 năm 2027',
    'KẾ HOẠCH',
  ].join('\n')
const foot = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Vũ Văn Mẫu Bình'].join('\n')
const plan = (subject: string, ...body: readonly string[]): string => [head(), subject, ...body, foot].join('\n')

/** Deepest numbering met: I → 1 → 3.1 → a) → - → +. */
const deep = plan(
  'Tổ chức đợt thi đua “Mẫu Lâm về đích sớm” năm 2027',
  'Thực hiện Kế hoạch số 8/KH-UBND ngày 02/01/2027 của UBND tỉnh; UBND xã ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '1.1. Khơi dậy tinh thần thi đua.',
  '1.2. Nâng cao chất lượng công vụ.',
  '2. Yêu cầu',
  'Bảo đảm thiết thực.',
  'II. TIÊU CHÍ THI ĐUA',
  '1. Đối với các thôn',
  '1.1. Về kinh tế',
  'a) Thu nhập tăng 10%;',
  '- Có mô hình mới;',
  '+ Mô hình được công nhận.',
  'b) Không còn hộ nghèo.',
  '2. Đối với cá nhân',
  '- Có sáng kiến được áp dụng.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Chủ trì, hướng dẫn.',
  '2. Các thôn',
  '- Báo cáo trước ngày 16 hằng tháng.',
)
/** Direct sentences under the Roman number, no purpose and requirement apart; lists "(1)" inside a text. */
const direct = plan(
  'Phát động phong trào thi đua “Mẫu Lâm sáng đèn” năm 2027',
  'UBND xã phát động phong trào như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Phong trào nhằm thắp sáng đường thôn.',
  'II. NỘI DUNG THI ĐUA',
  'Tập trung vào các nội dung: (1) lắp đèn; (2) giữ đèn; (3) tiết kiệm điện.',
  '(1) Lắp 500 bóng đèn.',
  '(2) Giữ 100% đèn sáng.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Giao Phòng Kinh tế chủ trì, phối hợp các thôn thực hiện.',
  '2. Đề nghị Hội Nông dân xã vận động hội viên tham gia.',
)
/** Chapters A, B above Roman numbers. */
const letters = plan(
  'Hướng dẫn bình xét phong trào thi đua “Mẫu Lâm đoàn kết” giai đoạn 2027 - 2029',
  'UBND xã xây dựng Kế hoạch như sau:',
  'A. MỤC ĐÍCH, YÊU CẦU',
  'I. Mục đích',
  '- Tạo sự đoàn kết.',
  'II. Yêu cầu',
  '- Bảo đảm công khai.',
  'B. NỘI DUNG THI ĐUA',
  '1. Thi đua giữ gìn trật tự.',
  'C. TỔ CHỨC THỰC HIỆN',
  '1. Công an xã: chủ trì.',
)
/** "Phần thứ nhất". */
const parts = plan(
  'Phong trào thi đua “Mẫu Lâm hiếu học” năm 2027',
  'UBND xã ban hành Kế hoạch:',
  'PHẦN THỨ NHẤT. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích: Khuyến học.',
  '2. Yêu cầu: Thiết thực.',
  'PHẦN THỨ HAI. NỘI DUNG THI ĐUA',
  '- Mỗi dòng họ một quỹ khuyến học.',
  'PHẦN THỨ BA. TỔ CHỨC THỰC HIỆN',
  '1. Hội Khuyến học xã',
  '- Theo dõi, tổng hợp.',
)
/** A table of tasks with group rows in Roman numbers, and an annex of scores. */
const tables = `${plan(
  'Phong trào thi đua “Mẫu Lâm số” năm 2027',
  'UBND xã ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  'Chuyển đổi số toàn diện.',
  'II. NỘI DUNG',
  '1. Thi đua học kỹ năng số.',
  'III. PHÂN CÔNG NHIỆM VỤ',
  'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian',
  'I\tHạ tầng\t\t\t',
  '1\tLắp wifi nhà văn hóa\tCác thôn\tPhòng Kinh tế\tQuý IV/2027',
  'II\tCon người\t\t\t',
  '2\tMở lớp\tPhòng Văn hóa - Xã hội\t\tThường xuyên',
)}\nPHỤ LỤC\nBẢNG TIÊU CHÍ CHẤM ĐIỂM\nSTT\tTiêu chí\tĐiểm tối đa\tHướng dẫn chấm\n1\tCó kế hoạch\t20\tCó là đủ\n2\tCó kết quả\t80\tTheo tỷ lệ`
/** Solutions, subjects and quotas under headings of their own; award levels in one sentence. */
const full = plan(
  'Tổ chức phong trào thi đua “Mẫu Lâm xanh” giai đoạn 2027-2030',
  'Căn cứ Luật Thi đua, khen thưởng;',
  'Căn cứ Kế hoạch số 21/KH-UBND ngày 12 tháng 01 năm 2027 của UBND tỉnh Mẫu Giang;',
  'UBND xã ban hành Kế hoạch với các nội dung như sau:',
  'I. MỤC TIÊU',
  '- 100% thôn có điểm thu gom rác;',
  '- 80% hộ phân loại rác.',
  'II. ĐỐI TƯỢNG THI ĐUA',
  '1. Tập thể: các thôn, cơ quan.',
  '2. Cá nhân: cán bộ, Nhân dân.',
  'III. CHỦ ĐỀ, NỘI DUNG THI ĐUA',
  '1. Chủ đề: “Mỗi nhà một cây”',
  '2. Nội dung',
  '- Trồng cây.',
  '- Thu gom rác.',
  'IV. GIẢI PHÁP THỰC HIỆN',
  '1. Tuyên truyền trên đài truyền thanh.',
  '2. Kiểm tra hằng quý.',
  'V. HÌNH THỨC KHEN THƯỞNG',
  '1. Khen thưởng hằng năm',
  'Chủ tịch UBND xã tặng Giấy khen.',
  '2. Khen thưởng sơ kết, tổng kết',
  '2.1. Khi sơ kết',
  '- Giấy khen của Chủ tịch UBND xã.',
  '2.2. Khi tổng kết',
  '- Bằng khen của Chủ tịch UBND tỉnh;',
  '- Giấy khen của Chủ tịch UBND xã.',
  'VI. SỐ LƯỢNG ĐỀ NGHỊ KHEN THƯỞNG',
  'Không quá 05 tập thể, 10 cá nhân.',
  'VII. THỦ TỤC, HỒ SƠ VÀ THỜI GIAN KHEN THƯỞNG',
  '- Hồ sơ 01 bộ, gửi trước ngày 31/3/2028.',
  'VIII. THỜI GIAN THỰC HIỆN',
  '1. Giai đoạn 1 (2027 - 2028): triển khai, sơ kết năm 2028.',
  '2. Giai đoạn 2 (2029 - 2030): tổng kết năm 2030.',
  'IX. KINH PHÍ THỰC HIỆN',
  'Từ ngân sách xã và xã hội hóa.',
  'X. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế: Chủ trì.',
  '2. Các thôn: Tổ chức thực hiện; định kỳ 6 tháng (trước ngày 16/6), năm (trước ngày 20/11) báo cáo về UBND xã.',
  'Trên đây là Kế hoạch tổ chức phong trào thi đua, đề nghị các đơn vị thực hiện./.',
)
/** All in one: purpose and demand in running text, actors in one sentence each, no marks at all. */
const plainText = plan(
  'Phong trào thi đua Nghĩa tình Mẫu Lâm năm 2027',
  'Ủy ban nhân dân xã tổ chức phong trào như sau:',
  'I. Mục đích',
  'Chăm lo gia đình chính sách.',
  'II. Yêu cầu',
  'Đúng đối tượng, kịp thời.',
  'III. Nội dung',
  'Thăm hỏi, tặng quà.',
  'Sửa chữa nhà ở.',
  'IV. Tổ chức thực hiện',
  'Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn lập danh sách.',
  'Đề nghị Hội Cựu chiến binh xã vận động hội viên.',
  'Các đơn vị báo cáo kết quả trong tháng 7.',
)
/** Headings in capitals without numbers. */
const unnumbered = plan(
  'Phong trào thi đua “Mẫu Lâm an toàn giao thông” năm 2027',
  'UBND xã ban hành Kế hoạch:',
  'MỤC ĐÍCH',
  '- Giảm tai nạn.',
  'YÊU CẦU',
  '- Bảo đảm hiệu quả.',
  'NỘI DUNG THI ĐUA',
  '- Chấp hành luật.',
  'TỔ CHỨC THỰC HIỆN',
  '1. Công an xã',
  '- Chủ trì tuần tra.',
)
/** No criteria, no day, nothing but standards of the award. */
const standards = plan(
  'Đợt thi đua đặc biệt chào mừng Đại hội năm 2027',
  'UBND xã phát động đợt thi đua như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Lập thành tích chào mừng Đại hội.',
  '2. Yêu cầu',
  '- Bảo đảm đúng tiến độ.',
  'II. NỘI DUNG',
  '- Hoàn thành giải ngân.',
  'III. KHEN THƯỞNG',
  '1. Hình thức khen thưởng',
  'Giấy khen của Chủ tịch UBND xã.',
  '2. Tiêu chuẩn khen thưởng',
  '- Tập thể: giải ngân từ 98% trở lên.',
  '- Cá nhân: hoàn thành xuất sắc nhiệm vụ.',
  'IV. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng HĐND và UBND',
  '- Theo dõi, báo cáo khi kết thúc đợt thi đua.',
)
/** OCR noise: page numbers, a stamp, letters mistaken. */
const noisy = plan(
  'Phong trào thi đua “Mẫu Lâm vui khỏe” năm 2027',
  'UBND xã ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  '- Nâng cao sức khỏe cho Nhân dân.',
  '2',
  'II. NỘI DUNG THI ĐUA',
  '- Mỗi thôn một câu lạc bộ thể thao.',
  'Cơ quan: UBND xã Mẫu Lâm. Giờ ký: 15:20',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Trung tâm Dịch vụ sự nghiệp công',
  '- Mở lớp hướng dẫn.',
)
/** Items closed with ";" and a list inside a list, en dashes, bullets of Word. */
const dashes = plan(
  'Phong trào thi đua “Mẫu Lâm gương mẫu” năm 2027',
  'UBND xã ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH – YÊU CẦU',
  '1. Mục đích;',
  '– Phát huy vai trò nêu gương;',
  '2. Yêu cầu;',
  '– Bảo đảm thực chất.',
  'II. NỘI DUNG THI ĐUA',
  '• Thi đua cải cách hành chính;',
  '▪ Trả kết quả đúng hẹn;',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Trung tâm Phục vụ hành chính công;',
  '– Công khai thủ tục.',
  'Các cơ quan gửi báo cáo về Văn phòng chậm nhất ngày 15 tháng cuối quý.',
)
/** The council issues it; its name without quotes; the period said by "từ nay đến". */
const council = `HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG\nXÃ MẪU LÂM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 03/KH-HĐTĐKT\nMẫu Lâm, ngày 10 tháng 02 năm 2027\nKẾ HOẠCH\nTổ chức phong trào thi đua cải cách hành chính năm 2027\nHội đồng Thi đua - Khen thưởng xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng phục vụ.\n2. Yêu cầu\nBảo đảm dân chủ.\nII. TIÊU CHÍ\n1. Tập thể: đạt từ 90 điểm trở lên.\n2. Cá nhân: không có hồ sơ trễ hạn.\nIII. TỔ CHỨC THỰC HIỆN\n1. Cơ quan thường trực Hội đồng\nTổng hợp kết quả.\n2. Các thành viên Hội đồng\nĐôn đốc các đơn vị được phân công; gửi báo cáo trước ngày 05/12.\nTM. HỘI ĐỒNG\nCHỦ TỊCH\nVũ Văn Mẫu Bình`

export const morePlans = { deep, direct, letters, parts, tables, full, plainText, unnumbered, standards, noisy, dashes, council }
