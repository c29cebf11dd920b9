import { z } from 'zod'
import { condition, datelineFields, headFields, listFields, numberFields, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the decision with its list. */
export const decisionFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  tham_quyen: text('Thẩm quyền ban hành, in hoa: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …'),
  can_cu: z.array(z.object({ noi_dung: text('Một căn cứ, đã có dấu chấm phẩy hoặc dấu chấm ở cuối') })).describe('Các căn cứ ban hành'),
  dieu: z
    .array(
      z.object({
        so: text('Số của điều'),
        noi_dung: text('Nội dung của điều'),
        co_khoan: condition('Điều có các khoản ở dưới'),
        khoan: z.array(z.object({ noi_dung: text('Nội dung của khoản, có số ở đầu') })).describe('Các khoản của điều; có thể trống'),
      }),
    )
    .describe('Các điều, trừ điều cuối về hiệu lực và thi hành'),
  so_dieu_thi_hanh: text('Số của điều về hiệu lực và thi hành'),
  thi_hanh: text('Nội dung điều về hiệu lực và thi hành, không có dấu kết thúc'),
  ...signatureFields,
  ten_danh_sach: text('Tên danh sách kèm theo, in hoa'),
  kem_theo: text('Dòng “Kèm theo Quyết định số … ngày … của …”, không có dấu ngoặc'),
  ...listFields,
})
export type DecisionFields = z.infer<typeof decisionFields>
