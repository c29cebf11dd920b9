import { z } from 'zod'
import { datelineFields, headFields, numberFields, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the confirmation of what the register says of one subject. */
export const extractFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  can_cu: text('Câu căn cứ vào sổ, đã có dấu hai chấm ở cuối'),
  xac_nhan: text('Ai được xác nhận, đã có dấu hai chấm ở cuối'),
  khen_thuong: z
    .array(
      z.object({
        stt: text('Số thứ tự'),
        hinh_thuc: text('Danh hiệu hoặc hình thức khen thưởng'),
        quyet_dinh: text('Số, ngày quyết định'),
        nguoi_quyet_dinh: text('Người hoặc cơ quan quyết định'),
        thanh_tich: text('Thành tích'),
      }),
    )
    .describe('Các lần khen thưởng, cũ trước'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ...signatureFields,
})
export type ExtractFields = z.infer<typeof extractFields>
