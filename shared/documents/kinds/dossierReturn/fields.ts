import { z } from 'zod'
import { datelineFields, headFields, lines, proposalCells, sentences, subjectFields, text } from '../../schema'

/** Fields of the slip that goes back with dossiers. */
export const dossierReturnFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
  noi_gui: text('Đơn vị nhận lại hồ sơ'),
  mo_dau: text('Trả lại bao nhiêu hồ sơ, của đợt xét nào'),
  ho_so: z
    .array(
      z.object({
        ...proposalCells,
        ly_do: text('Lý do trả lại, giấy tờ còn thiếu'),
      }),
    )
    .describe('Các hồ sơ trả lại'),
  yeu_cau: sentences('Đơn vị phải làm gì, gửi lại ở đâu, trước ngày nào'),
  chuc_vu_ky: lines('Chức vụ của người trả hồ sơ, in hoa'),
  nguoi_ky: text('Họ và tên người trả hồ sơ'),
})
export type DossierReturnFields = z.infer<typeof dossierReturnFields>
