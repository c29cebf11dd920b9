import { z } from 'zod'
import { headFields, subjectFields, text } from '../../schema'

/** Fields of the ballot paper. */
export const ballotPaperFields = z.object({
  ...headFields,
  ...subjectFields,
  phien_hop: text('Phiên họp và ngày họp'),
  cach_ghi: text('Cách ghi phiếu'),
  phieu: z
    .array(
      z.object({
        stt: text('Số thứ tự'),
        ten: text('Họ và tên hoặc tên tập thể, hộ gia đình'),
        chuc_vu_don_vi: text('Chức vụ, đơn vị, địa chỉ'),
        hinh_thuc: text('Danh hiệu hoặc hình thức đề nghị'),
      }),
    )
    .describe('Các trường hợp bỏ phiếu'),
})
export type BallotPaperFields = z.infer<typeof ballotPaperFields>
