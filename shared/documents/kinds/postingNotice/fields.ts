import { z } from 'zod'
import { datelineFields, headFields, listFields, numberFields, sentences, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the notice of posting with the list. */
export const postingNoticeFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  noi_dung: sentences('Nội dung thông báo, mỗi ý một đoạn'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ...signatureFields,
  ten_danh_sach: text('Tên danh sách kèm theo, in hoa'),
  kem_theo: text('Dòng “Kèm theo Thông báo số … ngày … của …”, không có dấu ngoặc'),
  ...listFields,
})
export type PostingNoticeFields = z.infer<typeof postingNoticeFields>
