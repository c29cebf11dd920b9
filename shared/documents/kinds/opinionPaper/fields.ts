import { z } from 'zod'
import { datelineFields, headFields, proposalCells, sentences, subjectFields } from '../../schema'

/** Fields of the sheet on which a member gives an opinion in writing. */
export const opinionPaperFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
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
