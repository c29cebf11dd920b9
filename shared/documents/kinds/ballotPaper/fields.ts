import { z } from 'zod'
import { headFields, proposalCells, subjectFields, text } from '../../schema'

/** Fields of the ballot paper. */
export const ballotPaperFields = z.object({
  ...headFields,
  ...subjectFields,
  phien_hop: text('Phiên họp và ngày họp'),
  cach_ghi: text('Cách ghi phiếu'),
  phieu: z
    .array(
      z.object({
        ...proposalCells,
      }),
    )
    .describe('Các trường hợp bỏ phiếu'),
})
export type BallotPaperFields = z.infer<typeof ballotPaperFields>
