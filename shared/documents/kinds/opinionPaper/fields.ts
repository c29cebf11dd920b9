import { z } from 'zod'
import { datelineFields, headFields, proposalCells, sentences, subjectFields } from '../../schema'

/** Fields of the sheet on which a member gives an opinion in writing. */
export const opinionPaperFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
  to: z
    .array(
      z.object({
        thanh_vien: z.string().describe('Họ và tên thành viên được gửi phiếu'),
        chuc_vu: z.string().describe('Chức vụ và vai trò trong Hội đồng'),
        con_nua: z.boolean().describe('Còn tờ sau hay không'),
      }),
    )
    .describe('Mỗi thành viên được hỏi ý kiến một tờ'),
  mo_dau: sentences('Vì sao lấy ý kiến, cách ghi, nơi gửi và thời hạn, mỗi ý một đoạn'),
  phieu: z
    .array(
      z.object({
        ...proposalCells,
      }),
    )
    .describe('Các trường hợp xin ý kiến'),
})
export type OpinionPaperFields = z.infer<typeof opinionPaperFields>
