import { z } from 'zod'
import { condition, datelineFields, headFields, sentences, subjectFields, text } from '../../schema'

/** Fields of the achievement report of one subject. */
export const achievementReportFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
  mau_so: text('Mẫu số của báo cáo, theo sổ luật; có thể trống'),
  ten_muc_mot: text('Tên mục I: sơ lược lý lịch, đặc điểm tình hình, gia đình'),
  so_luoc: sentences('Sơ lược lý lịch hoặc đặc điểm, tình hình, mỗi ý một đoạn'),
  thanh_tich: sentences('Thành tích đạt được, mỗi ý một đoạn'),
  co_khen: condition('Đã có khen thưởng ghi trong sổ'),
  khen: z
    .array(
      z.object({
        nam: text('Năm'),
        hinh_thuc: text('Danh hiệu thi đua, hình thức khen thưởng'),
        quyet_dinh: text('Số, ngày của quyết định'),
      }),
    )
    .describe('Các hình thức đã được khen thưởng'),
  chua_khen: text('Câu ghi khi sổ vàng chưa có khen thưởng nào của đối tượng'),
  xac_nhan: text('Ai xác nhận, in hoa'),
  nguoi_bao_cao: text('Ai báo cáo, in hoa'),
  ten_nguoi_bao_cao: text('Họ và tên người báo cáo; có thể trống'),
})
export type AchievementReportFields = z.infer<typeof achievementReportFields>
