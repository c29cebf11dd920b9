import type { EmulationMovement } from '../domain/movement/types'
import { namSachActors } from './namSachActors'
import { namSachCriteria } from './namSachCriteria'

/**
 * The movement of xã Nam Sách for 2026 - 2030, entered whole from its draft plan (assets/samples/ke-hoach-nam-sach-2026.txt).
 * Every word is the office's own, slips of the pen included: they are what the form checks must find. Paragraphs that page breaks
 * of the scan had cut are whole here. Numbers of headings, "./." and the drafter's initials are not typed: the plan makes them.
 */
export const namSachMovement: EmulationMovement = {
  id: 'movement-nam-sach-2026',
  name: 'Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh',
  shortName: 'Phong trào thi đua',
  fromYear: 2026,
  toYear: 2030,
  periodText: '2026 - 2030',
  kind: 'thematic',
  plan: {
    number: null,
    issuedOn: null,
    month: 6,
    year: 2026,
    subject:
      'Tổ chức triển khai phong trào thi đua “ Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh” giai đoạn 2026-2030',
    signerId: null,
  },
  opening: [
    {
      id: 'opening-1',
      text: 'Thực hiện Quyết định số 2159/QĐ-UBND ngày 09/6/2026 của UBND thành phố Hải Phòng Ban hành Kế hoạch tổ chức triển khai phong trào thi đua "Hải Phòng đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh" giai đoạn 2026-2030. Ủy ban nhân dân xã ban hành Kế hoạch tổ chức triển khai Phong trào thi đua “*Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh*” giai đoạn 2026 - 2030 (sau đây viết tắt là “*Phong trào thi đua*”) với các nội dung chủ yếu như sau:',
    },
  ],
  bases: [
    {
      id: 'base-hp-2159',
      symbol: '2159/QĐ-UBND',
      issuedOn: '2026-06-09',
      issuer: 'UBND thành phố Hải Phòng',
      title:
        'Ban hành Kế hoạch tổ chức triển khai phong trào thi đua "Hải Phòng đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh" giai đoạn 2026-2030',
    },
  ],
  parents: [
    {
      id: 'parent-city',
      name: 'Hải Phòng đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh',
      level: 'upper',
      periodText: '2026 - 2030',
      launchedBy: 'UBND thành phố Hải Phòng',
    },
    {
      id: 'parent-national',
      name: 'Cả nước thi đua đổi mới sáng tạo và chuyển đổi số',
      level: 'national',
      periodText: '',
      launchedBy: 'Thủ tướng Chính phủ',
    },
  ],
  objectives: [
    {
      id: 'objective-1',
      text: 'Tạo khí thế thi đua sôi nổi, khơi dậy tinh thần chủ động, sáng tạo, trách nhiệm của cán bộ, đảng viên, các tầng lớp Nhân dân và cộng đồng doanh nghiệp trong việc ứng dụng khoa học, công nghệ, thúc đẩy đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh vào hoạt động quản lý, sản xuất, kinh doanh và đời sống xã hội.',
    },
    {
      id: 'objective-2',
      text: 'Khơi dậy mạnh mẽ khát vọng phát triển quốc gia, phát huy tính chủ động, sáng tạo trong toàn hệ thống chính trị và trong Nhân dân, tự lực tự cường, khai thác tối đa năng lực nội sinh, với quan điểm: Người dân là trung tâm, là chủ thể và là mục tiêu của phát triển, trong đó chất lượng môi trường sống được coi là thước đo quan trọng phản ánh hiệu quả và tính bền vững của tăng trưởng kinh tế - xã hội.',
    },
    {
      id: 'objective-3',
      text: 'Thông qua phong trào thi đua, góp phần thực hiện thắng lợi các mục tiêu, nhiệm vụ phát triển đất nước theo tinh thần Nghị quyết Đại hội XIV của Đảng, Nghị quyết Đại hội Đại biểu Đảng bộ thành phố, Đại hội Đảng bộ xã lần thứ I nhiệm kỳ (2025 - 2030).',
    },
  ],
  requirements: [
    {
      id: 'requirement-1',
      text: 'Phong trào thi đua được triển khai sâu rộng, đồng bộ gắn với phong trào thi đua “*Cả nước thi đua đổi mới sáng tạo và chuyển đổi số*” do Thủ tướng Chính phủ đã phát động, phong trào thi đua “*Hải Phòng đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh*” giai đoạn 2026 - 2030, phong trào thi đua “*Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh*” giai đoạn 2026 - 2030 và việc thực hiện các nhiệm vụ chính trị, nhiệm vụ phát triển kinh tế - xã hội của các cơ quan, đơn vị bảo đảm thiết thực, hiệu quả.',
    },
    {
      id: 'requirement-2',
      text: 'Thường xuyên kiểm tra, giám sát việc thực hiện Phong trào thi đua để có giải pháp khắc phục những khó khăn, vướng mắc trong quá trình triển khai thực hiện. Kịp thời phát hiện, biểu dương, tôn vinh, khích lệ, khen thưởng, nhân rộng các điển hình tiên tiến, các tập thể, cá nhân có thành tích trong Phong trào thi đua và hoạt động nghiên cứu khoa học, phát triển công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh.',
    },
  ],
  themes: [
    {
      id: 'theme-1',
      text: 'Thi đua tạo đột phá trong tư duy, nhận thức và hành động: xác định khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi "xanh - số" là động lực then chốt của tăng trưởng, là nền tảng nâng cao năng suất và năng lực cạnh tranh; là công cụ nâng cao hiệu quả quản trị, năng lực tự chủ quốc gia và bảo đảm quốc phòng an ninh.',
    },
    { id: 'theme-2', text: 'Thi đua phát triển hạ tầng số, hạ tầng xanh hiện đại, đồng bộ, an ninh, an toàn, hiệu quả.' },
    {
      id: 'theme-3',
      text: 'Thi đua đổi mới sáng tạo, ứng dụng mạnh mẽ chuyển đổi số, chuyển đổi xanh trong mọi hoạt động và trong hợp tác quốc tế.',
    },
    {
      id: 'theme-4',
      text: 'Thi đua phát triển kinh tế số, xã hội số, chính quyền số, công dân số gắn với phong trào "Bình dân học vụ số" và các nền tảng số với mục tiêu "3 an": an ninh, an toàn và an dân.',
    },
    { id: 'theme-5', text: 'Thi đua chuyển đổi xanh, chống biến đổi khí hậu trong phát triển kinh tế nhanh và bền vững.' },
  ],
  criteriaGroups: namSachCriteria,
  awards: {
    annualTitle: 'Khen thưởng hàng năm',
    annualText:
      'Căn cứ kết quả thực hiện Phong trào thi đua của các tập thể, cá nhân, các cơ quan, địa phương, đơn vị thực hiện khen thưởng theo thẩm quyền đúng quy định của pháp luật về thi đua, khen thưởng.',
    reviewTitle: 'Khen thưởng sơ kết và khen thưởng tổng kết',
    formsTitle: 'Hình thức khen thưởng',
    reviews: [
      {
        id: 'review-preliminary',
        title: 'Khen thưởng sơ kết',
        reviewKind: 'preliminary',
        forms: [
          { id: 'form-preliminary-1', text: 'Bằng khen của Ủy ban nhân dân thành phố', awardCode: 'BK_TINH' },
          { id: 'form-preliminary-2', text: 'Giấy khen của Chủ tịch UBND xã', awardCode: 'GK_XA' },
        ],
      },
      {
        id: 'review-final',
        title: 'Khen thưởng tổng kết',
        reviewKind: 'final',
        forms: [
          { id: 'form-final-1', text: 'Bằng khen của Thủ tướng Chính phủ', awardCode: 'BK_TTG' },
          { id: 'form-final-2', text: 'Cờ Thi đua của Ủy ban nhân dân thành phố', awardCode: 'CTD_TINH' },
          { id: 'form-final-3', text: 'Bằng khen Ủy ban nhân dân thành phố; -', awardCode: 'BK_TINH' },
          { id: 'form-final-4', text: 'Giấy khen của Chủ tịch UBND xã', awardCode: 'GK_XA' },
        ],
      },
    ],
    standardTitle: 'Tiêu chuẩn khen thưởng',
    standardText:
      'Căn cứ thành tích trong tổ chức, thực hiện Phong trào thi đua, việc xét khen thưởng cho các tập thể, cá nhân tiêu biểu, xuất sắc được thực hiện theo quy định của pháp luật về thi đua, khen thưởng.',
  },
  schedule: {
    title: 'THỜI GIAN',
    intro: 'Phong trào thi đua được triển khai thực hiện từ thời gian phát động năm 2026 đến năm 2030, chia thành các giai đoạn:',
    phases: [
      {
        id: 'phase-1',
        title: 'Giai đoạn 1 (từ 2026 - 2027)',
        fromYear: 2026,
        toYear: 2027,
        text: 'UBND xã ban hành Kế hoạch triển khai thực hiện Phong trào, các tiêu chí thi đua phù hợp hoàn thành trong Quý II/2026; tổ chức triển khai thực hiện Phong trào thi đua hiệu quả, thiết thực; tiến hành sơ kết, đánh giá, rút kinh nghiệm vào năm 2027 theo kế hoạch của thành phố để triển khai giai đoạn tiếp theo.',
        review: 'preliminary',
        reviewYear: 2027,
      },
      {
        id: 'phase-2',
        title: 'Giai đoạn 2 (từ 2028 - 2030)',
        fromYear: 2028,
        toYear: 2030,
        text: 'Trên cơ sở sơ kết, đánh giá kết quả việc thực hiện Giai đoạn 1. Căn cứ hướng dẫn của Sở Nội vụ, Phòng Văn hóa - Xã hội chủ trì, tham mưu Chủ tịch UBND xã tiếp tục triển khai Giai đoạn 2 của Phong trào thi đua và tổng kết vào năm 2030.',
        review: 'final',
        reviewYear: 2030,
      },
    ],
  },
  actors: namSachActors,
  reporting: {
    text: 'Định kỳ hàng năm các cơ quan, đơn vị và doanh nghiệp gửi báo cáo kết quả thực hiện Phong trào thi đua về UBND xã (qua Phòng Văn hóa - Xã hội) **trước ngày 12/12** để tổng hợp báo cáo Ủy ban nhân dân xã theo quy định.',
    dueBefore: { day: 12, month: 12 },
  },
  closing: [
    {
      id: 'closing-1',
      text: 'Trong quá trình tổ chức thực hiện, nếu có khó khăn, vướng mắc hoặc cần điều chỉnh, bổ sung Kế hoạch cho phù hợp với tình hình thực tiễn, các cơ quan, đơn vị kịp thời báo cáo Ủy ban nhân dân xã (qua phòng Văn hóa - Xã hội) để xem xét điều chỉnh, đảm bảo phù hợp, hiệu quả.',
    },
  ],
  recipients: [
    { id: 'recipient-1', text: 'Như Điều 3' },
    { id: 'recipient-2', text: 'Ban TĐKT thành phố (để báo cáo)' },
    { id: 'recipient-3', text: 'Thường trực Đảng ủy xã (để báo cáo)' },
    { id: 'recipient-4', text: 'Thường trực HĐND xã (để báo cáo)' },
    { id: 'recipient-5', text: 'Lãnh đạo UBND xã' },
    { id: 'recipient-6', text: 'Các đơn vị thuộc Cụm, Khối thi đua' },
    { id: 'recipient-7', text: 'Hội đồng TĐKT xã' },
  ],
  fileCopy: 'VT, VHXXH',
}
