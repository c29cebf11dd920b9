import { z } from 'zod'
import {
  condition,
  datelineFields,
  headFields,
  listFields,
  numberFields,
  sentences,
  signatureFields,
  subjectFields,
  text,
} from '../../schema'

/** Fields of the submission of the advising room. */
export const submissionFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  mot_noi_gui: condition('Chỉ gửi một nơi'),
  noi_gui: text('Nơi gửi, khi chỉ có một nơi'),
  nhieu_noi_gui: z.array(z.object({ noi: text('Một nơi gửi, đã có dấu câu ở cuối') })).describe('Các nơi gửi, khi có từ hai nơi'),
  mo_dau: text('Đoạn mở đầu'),
  can_cu: sentences('Các căn cứ, mỗi căn cứ một đoạn'),
  qua_trinh: z
    .array(z.object({ noi_dung: text('Một đoạn'), dan: condition('Đoạn dẫn tới những dòng ở dưới') }))
    .describe('Quá trình xét khen thưởng'),
  de_nghi: sentences('Nội dung đề nghị'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ...signatureFields,
  ten_danh_sach: text('Tên danh sách kèm theo, in hoa'),
  kem_theo: text('Dòng “Kèm theo Tờ trình số … ngày … của …”, không có dấu ngoặc'),
  ...listFields,
})
export type SubmissionFields = z.infer<typeof submissionFields>
