import { morePlans } from './morePlans'

/** Plans as offices write them, made up for tests: each of another habit. Places and people are invented. */

const head = (symbol: string, place: string): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ MẪU SƠN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${symbol}`,
    `${place}, ngày 05 tháng 3 năm 2027`,
    'KẾ HOẠCH',
  ].join('\n')
const foot = (lines: readonly string[] = []): string =>
  [
    'Nơi nhận:',
    '- UBND tỉnh (b/c);',
    '- Các thôn;',
    '- Lưu: VT, VHXH.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Lê Thị Mẫu Hằng',
    ...lines,
  ].join('\n')

/** Purposes and demands mixed under one heading; actors as dashes; no criteria; no quotes round the name. */
export const mixedPlan = `${head('21/KH-UBND', 'Mẫu Sơn')}
Phát động phong trào thi đua xây dựng thôn xóm sáng, xanh, sạch, đẹp giai đoạn 2027 - 2029
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Thực hiện Kế hoạch số 77/KH-UBND ngày 12 tháng 01 năm 2027 của UBND tỉnh Mẫu Giang về phong trào thi đua xây dựng nông thôn kiểu mẫu;
Ủy ban nhân dân xã Mẫu Sơn ban hành Kế hoạch với các nội dung sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nhằm khơi dậy tinh thần tự nguyện của Nhân dân trong giữ gìn cảnh quan.
2. Việc tổ chức phong trào phải thiết thực, tránh hình thức. Kết quả được công khai.
3. Mỗi thôn chọn một tuyến đường.
II. NỘI DUNG THI ĐUA
1. Thi đua trồng cây, trồng hoa hai bên đường.
2. Thi đua phân loại rác tại nguồn:
- Mỗi hộ có hai thùng rác.
- Mỗi thôn có một điểm tập kết.
III. KHEN THƯỞNG
Căn cứ kết quả, Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân tiêu biểu.
IV. TỔ CHỨC THỰC HIỆN
- Phòng Văn hóa - Xã hội chủ trì, hướng dẫn các thôn đăng ký; tổng hợp kết quả.
- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động đoàn viên, hội viên tham gia.
- Các thôn tổ chức thực hiện, gửi báo cáo về UBND xã chậm nhất ngày 17/11 hằng năm.
Trên đây là Kế hoạch phát động phong trào thi đua, đề nghị các đơn vị thực hiện nghiêm túc./.
${foot()}`

/** Decimals, plus signs, funding, subjects, quotas; award levels instead of reviews. */
export const decimalPlan = `${head('9/KH-UBND', 'Mẫu Sơn')}
Tổ chức phong trào thi đua “Mẫu Sơn đọc sách” năm 2027
Để nâng cao dân trí, UBND xã ban hành Kế hoạch tổ chức phong trào thi đua “Mẫu Sơn đọc sách” (sau đây gọi tắt là Phong trào) như sau:
I. MỤC TIÊU
1.1. Mục tiêu chung
Tạo thói quen đọc sách trong Nhân dân.
1.2. Mục tiêu cụ thể
- 80% số thôn có tủ sách;
- 100% trường học có tiết đọc sách.
II. ĐỐI TƯỢNG, THỜI GIAN
1. Đối tượng: Tập thể, cá nhân trên địa bàn xã.
2. Thời gian thực hiện: Từ tháng 3/2027 đến hết tháng 12/2027.
III. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG
1. Tiêu chí
1.1. Đối với tập thể:
- Có kế hoạch thực hiện;
+ Ban hành trước tháng 4;
+ Công khai tại trụ sở.
- Có tủ sách từ 200 cuốn.
1.2. Đối với cá nhân: Đọc ít nhất 10 cuốn sách trong năm.
2. Hình thức khen thưởng
a) Cấp tỉnh: Bằng khen của Chủ tịch UBND tỉnh.
b) Cấp xã: Giấy khen của Chủ tịch UBND xã.
3. Số lượng khen thưởng
Mỗi thôn không quá 02 tập thể, 05 cá nhân.
IV. KINH PHÍ THỰC HIỆN
Từ nguồn xã hội hóa và Quỹ thi đua, khen thưởng của xã.
V. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội: Chủ trì theo dõi phong trào.
2. Các trường học: Tổ chức ngày hội đọc sách.
3. Chế độ báo cáo: Các đơn vị gửi báo cáo 6 tháng (trước ngày 16/6), năm (trước ngày 20/11 hằng năm) về UBND xã.
Trong quá trình triển khai thực hiện, nếu có vướng mắc, các đơn vị phản ánh về UBND xã để xem xét./.
${foot(['PHỤ LỤC', 'BẢNG ĐIỂM', 'STT\tTiêu chí thi đua\tĐiểm chuẩn', '1\tCó tủ sách\t40', '2\tCó người đọc\t60'])}`

/** A decision with the plan attached. */
export const attachedPlan = `ỦY BAN NHÂN DÂN
XÃ MẪU SƠN
Số: 310/QĐ-UBND
Mẫu Sơn, ngày 09 tháng 4 năm 2027
QUYẾT ĐỊNH
Ban hành Kế hoạch phong trào thi đua “Mẫu Sơn an toàn” năm 2027
Căn cứ Luật Tổ chức chính quyền địa phương;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
Điều 2. Quyết định có hiệu lực từ ngày ký.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
CHỦ TỊCH
Phạm Văn Mẫu
KẾ HOẠCH
Phong trào thi đua “Mẫu Sơn an toàn” năm 2027
(Ban hành kèm theo Quyết định số 310/QĐ-UBND ngày 09 tháng 4 năm 2027 của UBND xã Mẫu Sơn)
I. MỤC ĐÍCH VÀ YÊU CẦU
1. Mục đích
Giữ thôn xóm bình yên.
2. Yêu cầu
Công khai, công bằng.
II. NỘI DUNG
1. Nội dung thi đua
- Thi đua tự quản.
2. Tiêu chí thi đua
- Không để xảy ra cháy nổ.
- Không có tội phạm.
III. TỔ CHỨC THỰC HIỆN
1. Công an xã
Chủ trì thực hiện.
2. Các thôn
Thực hiện và báo cáo khi tổng kết.
`

/** Two plans one after the other. */
export const twoPlans = `${mixedPlan}\n${decimalPlan}`

const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      let now = ''
      for (const word of line.split(' ')) {
        if (`${now} ${word}`.length > width) {
          lines.push(now)
          now = word
        } else now = now === '' ? word : `${now} ${word}`
      }
      return [...lines, now]
    })
    .join('\n')

/** Broken at the edge of a page, with page numbers and a signing stamp between. */
export const wrappedPlan = wrap(
  `${head('12/KH-UBND', 'Mẫu Sơn')}
Tổ chức phong trào thi đua “Mẫu Sơn chung tay xây dựng gia đình số” giai đoạn 2027 - 2030
Thực hiện Quyết định số 15/QĐ-UBND ngày 03/02/2027 của UBND tỉnh Mẫu Giang ban hành Kế hoạch phong trào thi đua “Mẫu Giang chuyển đổi số”, Ủy ban nhân dân xã ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Phát huy vai trò của các gia đình trong việc học tập, sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và bảo vệ dữ liệu của mình trên môi trường mạng.
b) Góp phần hoàn thành các chỉ tiêu kinh tế - xã hội mà Nghị quyết Đại hội Đảng bộ xã đã đề ra trong nhiệm kỳ, nhất là các chỉ tiêu về xã hội số và công dân số của địa phương.
2. Yêu cầu
a) Phong trào được triển khai đồng bộ ở tất cả các thôn, tổ dân phố, cơ quan, đơn vị, trường học và doanh nghiệp đóng trên địa bàn, gắn với nhiệm vụ chính trị được giao hằng năm.
b) Kịp thời phát hiện, biểu dương các gia đình, tập thể, cá nhân tiêu biểu để nhân rộng, tránh bệnh thành tích và tránh gây tốn kém cho Nhân dân trong quá trình tổ chức thực hiện.
II. NỘI DUNG
1. Nội dung thi đua
- Thi đua học kỹ năng số: mỗi gia đình có ít nhất một người biết dùng dịch vụ công trực tuyến và hướng dẫn được cho những người khác trong gia đình, trong thôn cùng sử dụng.
- Thi đua bảo vệ gia đình trên mạng, không tin, không chia sẻ thông tin xấu độc, kịp thời báo cho tổ công nghệ số cộng đồng khi nghi ngờ bị lừa đảo qua điện thoại hoặc mạng xã hội.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
Chủ trì, hướng dẫn các thôn, tổ dân phố, cơ quan, đơn vị triển khai Kế hoạch này; tổng hợp kết quả, tham mưu Chủ tịch Ủy ban nhân dân xã khen thưởng các gia đình, tập thể, cá nhân tiêu biểu.
2. Các thôn, tổ dân phố
Tổ chức đăng ký tham gia; định kỳ gửi báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày 05/12 hằng năm để tổng hợp, báo cáo cấp trên theo quy định.
${foot()}`,
  78,
).replace('2. Yêu cầu', 'Cơ quan: UBND xã Mẫu Sơn. Giờ ký: 08:15\n2\n2. Yêu cầu')

/** No Roman numbers, headings in bold with their text behind the colon, actors likewise. */
export const boldPlan = `**KẾ HOẠCH**
**Phát động đợt thi đua cao điểm “90 ngày làm sạch dữ liệu” năm 2028**
UBND xã Mẫu Sơn phát động đợt thi đua cao điểm như sau:
1. **Mục đích:** Làm sạch dữ liệu dân cư.
2. **Yêu cầu:** Đúng tiến độ, không sai sót.
3. **Thời gian:** Từ ngày 01/3/2028 đến ngày 30/5/2028.
- Đợt 1: Từ ngày 01/3/2028 đến ngày 15/4/2028, rà soát tại thôn.
- Đợt 2: Từ ngày 16/4/2028 đến ngày 30/5/2028, tổng kết.
4. **Tổ chức thực hiện**
a) Công an xã: Chủ trì rà soát.
b) Văn phòng HĐND và UBND: Theo dõi, đôn đốc.
${foot()}`

/** Slips of the pen: blanks, stops and marks missing or doubled, a heading misspelt, numbers out of place. */
export const slippedPlan = `${head('   /KH-UBND', 'Mẫu Sơn')}
Triển khai phong trào thi đua “ Mẫu Sơn xanh “ giai đoạn 2027-2028
Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2027 của UBND tỉnh Mẫu Giang về phong trào thi đua “Mẫu Giang xanh” .UBND xã xây dựng kế hoạch cụ thể như sau
I/ MỤC ĐÍCH - YÊU CẦU:
1/ Mục đích:
-Khơi dậy ý thức giữ gìn môi trường
–  Tạo cảnh quan xanh ,sạch.
2 . Yêu cầu
+ Thực hiện thường xuyên
II- NỘI DUNG
1) Nội dung thi đua
• Trồng 1.000 cây xanh
• Không đốt rơm rạ..
3. Tiêu chí thi đua:
a . Tập thể
Trồng từ 50 cây trở lên
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Chủ trì
2. Trưởng các thôn;
- Vận động Nhân dân
Các đơn vị báo cáo kết quả về UBND xã (qua phòng Kinh tế)trước 12/12 hàng năm
${foot().replace('Nơi nhận:', 'Nơi nhân :')}`

/** Nothing but an outline of what is to be done: no criteria, no awards, no report day. */
export const barePlan = `KẾ HOẠCH
Phong trào thi đua “Mẫu Sơn khỏe” năm 2027
I. MỤC ĐÍCH
Rèn luyện sức khỏe.
II. NỘI DUNG
- Đi bộ mỗi ngày.
III. TỔ CHỨC THỰC HIỆN
Các đơn vị báo cáo khi có yêu cầu.
`

/** Unicode to the places of the old .VnTime fonts, as a table of its own. */
const tcvn3: Readonly<Record<string, string>> = Object.fromEntries(
  'à=µ á=¸ ả=¶ ã=· ạ=¹ ă=¨ ằ=» ắ=¾ ẳ=¼ ẵ=½ ặ=Æ â=© ầ=Ç ấ=Ê ẩ=È ẫ=É ậ=Ë đ=® è=Ì é=Ð ẻ=Î ẽ=Ï ẹ=Ñ ê=ª ề=Ò ế=Õ ể=Ó ễ=Ô ệ=Ö ì=× í=Ý ỉ=Ø ĩ=Ü ị=Þ ò=ß ó=ã ỏ=á õ=â ọ=ä ô=« ồ=å ố=è ổ=æ ỗ=ç ộ=é ơ=¬ ờ=ê ớ=í ở=ë ỡ=ì ợ=î ù=ï ú=ó ủ=ñ ũ=ò ụ=ô ư=\u00AD ừ=õ ứ=ø ử=ö ữ=÷ ự=ù ỳ=ú ý=ý ỷ=û ỹ=ü ỵ=þ Đ=§ Ă=¡ Â=¢ Ê=£ Ô=¤ Ơ=¥ Ư=¦'
    .split(' ')
    .map((pair) => [pair[0], pair.slice(2)]),
)
/** As it would stand in a file typed in .VnTime; capitals without a place of their own lose their mark's font and stay as small ones. */
export const inTcvn3 = (text: string): string =>
  [...text]
    .map((letter) => tcvn3[letter] ?? tcvn3[letter.toLocaleLowerCase('vi')] ?? letter)
    .join('')
    .replaceAll('“', '"')
    .replaceAll('”', '"')

export const everyPlan = {
  ...morePlans,
  mixedPlan,
  decimalPlan,
  attachedPlan,
  twoPlans,
  wrappedPlan,
  boldPlan,
  slippedPlan,
  barePlan,
}
