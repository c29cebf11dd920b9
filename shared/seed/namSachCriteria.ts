import type { EmulationMovement } from '../domain/movement/types'

/** The criteria of the movement of xã Nam Sách by group, as its plan has them. */
export const namSachCriteria: EmulationMovement['criteriaGroups'] = [
  {
    id: 'group-1',
    title: 'Đối với các cơ quan, đơn vị thuộc UBND xã',
    subjectKind: 'collective',
    criteria: [
      {
        id: 'criterion-1-1',
        text: 'Hoàn thành có chất lượng, đạt, vượt và về đích sớm các mục tiêu cơ bản, thực hiện toàn diện các nhiệm vụ, giải pháp được giao tại các Kế hoạch của thành phố, của xã về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh.',
      },
      {
        id: 'criterion-1-2',
        text: 'Phát triển đồng bộ công nghiệp - nông nghiệp - dịch vụ theo chuỗi giá trị; nâng cao năng lực tự chủ về công nghệ và chuỗi cung ứng trong những lĩnh vực trọng yếu; cơ cấu lại nền kinh tế gắn với đổi mới mô hình tăng trưởng, khai thác và sử dụng tiết kiệm, hiệu quả năng lượng, tài nguyên, phát triển kết cấu hạ tầng xanh, bền vững, xây dựng lối sống xanh.',
      },
      {
        id: 'criterion-1-3',
        text: 'Kịp thời ban hành hoặc tham mưu, đề xuất cấp có thẩm quyền ban hành đồng bộ các quy định pháp luật về khoa học, công nghệ, đầu tư, đầu tư công... đề tháo gỡ các điểm nghẽn, rào cản về thể chế, chính sách trong phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh và nguồn nhân lực chất lượng cao; cải cách phương thức quản lý, cơ chế quản lý tài chính, đơn giản hóa tối đa thủ tục hành chính. Thực hiện có chất lượng, hiệu quả việc chuyển đổi số, ứng dụng khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi xanh trong hoạt động của bộ, ngành, địa phương, góp phần nâng cao hiệu lực, hiệu quả quản lý nhà nước trên các lĩnh vực, bảo đảm quốc phòng, an ninh.',
      },
      {
        id: 'criterion-1-4',
        text: 'Xây dựng chính sách ưu đãi, khuyến khích, hỗ trợ doanh nghiệp, nhất là doanh nghiệp vừa và nhỏ đầu tư cho chuyển đổi số, chuyển đổi xanh, nghiên cứu, ứng dụng khoa học, đổi mới công nghệ để nâng cao hiệu quả sản xuất kinh doanh, quản trị và năng lực cạnh tranh của doanh nghiệp. Thu hút, sử dụng có hiệu quả mọi nguồn lực đầu tư cho phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh.',
      },
    ],
  },
  {
    id: 'group-2',
    title: 'Đối với Ủy ban Mặt trận Tổ quốc Việt Nam xã, các tổ chức chính trị - xã hội xã.',
    subjectKind: 'collective',
    criteria: [
      {
        id: 'criterion-2-1',
        text: 'Tổ chức được các hoạt động cụ thể, thiết thực, hiệu quả, huy động sự tham gia phối hợp giữa cấp ủy, chính quyền, cơ quan liên quan trong việc phổ biến, tuyên truyền, vận động đoàn viên, hội viên và Nhân dân hiểu rõ ý nghĩa, mục đích, tầm quan trọng và có nhiều hoạt động thiết thực thực hiện chuyển đổi số, chuyển đổi xanh.',
      },
      {
        id: 'criterion-2-2',
        text: 'Có sáng kiến, giải pháp triển khai sâu rộng phong trào học tập số, bình dân học vụ số, góp phần phổ cập, nâng cao kiến thức khoa học, công nghệ, từng bước tạo lập môi trường và hình thành văn hóa, lối sống xanh trong mỗi đoàn viên, hội viên; phát huy vai trò giám sát, phản biện xã hội, tham gia xây dựng pháp luật, cơ chế, chính sách về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và chuyển đổi xanh.',
      },
    ],
  },
  {
    id: 'group-3',
    title: 'Đối với các công ty, doanh nghiệp trên địa bàn xã',
    subjectKind: 'collective',
    criteria: [
      {
        id: 'criterion-3-1',
        text: 'Xây dựng tầm nhìn, chiến lược lâu dài, bền vững, có cấu trúc kinh doanh chủ động, linh hoạt; văn hóa đổi mới mạnh mẽ. Đẩy mạnh hợp tác, nghiên cứu, phát triển và đổi mới sáng tạo trong môi trường số.',
      },
      {
        id: 'criterion-3-2',
        text: 'Chuyển từ ứng dụng và làm chủ công nghệ sang xây dựng năng lực sáng tạo đột phá. Đầu tư nghiên cứu các giải pháp mới thông minh, công nghệ quản lý; ứng dụng công nghệ số và tự động hóa, tích hợp các công nghệ vào các sản phẩm và dịch vụ, gắn với phát triển nguồn nhân lực chất lượng cao. Đẩy mạnh chuyển giao tri thức, đào tạo nhân lực khoa học, công nghệ, đổi mới sáng tạo',
      },
      {
        id: 'criterion-3-3',
        text: 'Cải cách mô hình quản lý, mở rộng năng lực áp dụng các công nghệ mới, số hoá và phát triển các sản phẩm, dịch vụ có tính đột phá để tạo ra sự khác biệt và cạnh tranh trên thị trường.',
      },
      {
        id: 'criterion-3-4',
        text: 'Chủ động tham gia bảo vệ môi trường, tối ưu hóa khả năng sản xuất, kinh doanh thông qua tiết kiệm nguyên - nhiên vật liệu, sử dụng nguyên vật liệu tái tạo, giảm khí nhà kính, vận hành kinh tế tuần hoàn, áp dụng tiêu chuẩn quản lý môi trường và tối ưu hóa vận chuyển để giảm phát thải...',
      },
    ],
  },
  {
    id: 'group-4',
    title: 'Đối với các cá nhân',
    subjectKind: 'person',
    criteria: [
      {
        id: 'criterion-4-1',
        text: 'Cán bộ, công chức, viên chức nỗ lực có sáng kiến, giải pháp sáng tạo trong việc xây dựng, ban hành hoặc trình cấp có thẩm quyền ban hành, tổ chức thực hiện, kiểm tra, hướng dẫn việc thực hiện cơ chế, chính sách, quy định, thủ tục hành chính để tạo điều kiện thuận lợi cho quá trình phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh, góp phần thực hiện hiệu quả Phong trào thi đua.',
      },
      {
        id: 'criterion-4-2',
        text: 'Đối tượng khác: Có nhiều đóng góp về công sức, trí tuệ, vật chất, sáng kiến vào quá trình phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh.',
      },
    ],
  },
]
