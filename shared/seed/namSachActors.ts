import type { EmulationMovement } from '../domain/movement/types'

/** Who does what in the movement of xã Nam Sách, as its plan has it. */
export const namSachActors: EmulationMovement['actors'] = [
  {
    id: 'actor-1',
    name: 'Các cơ quan, đơn vị; các công ty, doanh nghiệp trên địa bàn xã',
    isRequested: false,
    duties: [
      {
        id: 'duty-1-1',
        text: 'Căn cứ Kế hoạch này và Kế hoạch triển khai Phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” tại Quyết định số 2159/QĐ-UBND của chủ tịch UBND thành phố để phát động, triển khai, thực hiện Phong trào thi đua với nội dung, tiêu chí cụ thể, hình thức phù hợp, thiết thực, tạo sự chuyển biến mạnh mẽ về nhận thức, quyết tâm cao hơn nữa trong hành động của các cấp ủy Đảng, chính quyền và các tầng lớp Nhân dân, thực hiện thắng lợi Nghị quyết đại hội đại biểu toàn quốc lần thứ XIV của Đảng, Nghị quyết Đại hội Đại biểu Đảng bộ thành phố, xã lần thứ I, nhiệm kỳ (2025 - 2030).',
      },
      {
        id: 'duty-1-2',
        text: 'Các công ty, doanh nghiệp chủ động xây dựng kế hoạch và triển khai thực hiện, phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh trong hoạt động của doanh nghiệp, đảm bảo an toàn, an ninh mạng, nâng cao hiệu quả hoạt động và năng lực cạnh tranh.',
      },
    ],
  },
  {
    id: 'actor-2',
    name: 'Phòng Văn hóa - Xã hội',
    isRequested: false,
    duties: [
      {
        id: 'duty-2-1',
        text: 'Chủ trì, phối hợp với các cơ quan, đơn vị; các công ty doanh nghiệp và Hội đồng Thi đua - Khen thưởng xã tham mưu Chủ tịch UBND xã tổ chức, triển khai thực hiện Kế hoạch đảm bảo nội dung, chất lượng và tiến độ và đề nghị Chủ tịch UBND xã khen thưởng và trình cấp trên khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc khi sơ kết, tổng kết Phong trào thi đua.',
      },
      {
        id: 'duty-2-2',
        text: 'Hướng dẫn công tác Thi đua - Khen thưởng trong Phong trào thi đua và triển khai, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch này; báo cáo Hội đồng Thi đua - Khen thưởng xã.',
      },
    ],
  },
  {
    id: 'actor-3',
    name: 'Phòng Kinh tế',
    isRequested: false,
    duties: [
      {
        id: 'duty-3-1',
        text: 'Chủ trì, phối hợp với các cơ quan, đơn vị liên quan xây dựng tiêu chí đánh giá mức độ đổi mới sáng tạo, phát triển khoa học công nghệ, chuyển đổi số làm căn cứ đánh giá, bình xét khen thưởng.',
      },
      {
        id: 'duty-3-2',
        text: 'Phối hợp với Sở Khoa học và Công nghệ, Hội đồng Thi đua - Khen thưởng xã hướng dẫn, kiểm tra việc thực hiện Phong trào thi đua của các cơ quan, đơn vị; các công ty, doanh nghiệp trên địa bàn xã. Tổng hợp hồ sơ đề nghị khen thưởng về Ủy ban nhân dân xã (*qua phòng Văn hóa - Xã hội*).',
      },
    ],
  },
  {
    id: 'actor-4',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã; các tổ chức chính trị - xã hội xã',
    isRequested: true,
    duties: [
      {
        id: 'duty-4-1',
        text: 'Vận động đoàn viên, hội viên tích cực nâng cao nhận thức về chuyển đổi số, chuyển đổi xanh và các kỹ năng ứng dụng công nghệ số, lựa chọn đảm nhận những nội dung phù hợp với chức năng, nhiệm vụ và khả năng của đoàn viên, hội viên trong việc thực hiện chuyển đổi số, chuyển đổi xanh.',
      },
    ],
  },
  {
    id: 'actor-5',
    name: 'Trung tâm dịch vụ sự nghiệp công xã',
    isRequested: false,
    duties: [
      {
        id: 'duty-5-1',
        text: 'Tiếp tục đẩy mạnh công tác tuyên truyền, mở các chuyên trang, chuyên mục, tăng cường thời lượng nhằm phát hiện, biểu dương và nhân rộng những cách làm mới, sáng tạo, hiệu quả, các điển hình tiên tiến về thực hiện phong trào thi đua.',
      },
    ],
  },
]
