import { z } from 'zod'
import { datelineFields, headFields, lines, subjectFields, text } from '../../schema'

/** Fields of the summary of achievements, one row for each line. */
export const achievementSummaryFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
  dong: z
    .array(
      z.object({
        stt: text('Số thứ tự'),
        ten: text('Họ và tên hoặc tên tập thể, hộ gia đình; năm sinh của cá nhân'),
        chuc_vu_don_vi: text('Chức vụ, đơn vị, địa chỉ'),
        thanh_tich: text('Tóm tắt thành tích'),
        da_khen: text('Danh hiệu, hình thức đã có'),
        hinh_thuc: text('Danh hiệu hoặc hình thức đề nghị'),
      }),
    )
    .describe('Các trường hợp đề nghị'),
  tong: text('Tổng số tập thể, cá nhân, hộ gia đình'),
  chuc_vu_ky: lines('Chức vụ của người ký, in hoa'),
  nguoi_ky: text('Họ và tên người ký'),
})
export type AchievementSummaryFields = z.infer<typeof achievementSummaryFields>
