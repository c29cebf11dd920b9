import { z } from 'zod'
import { headFields, sentences, subjectFields, text } from '../../schema'

/** Fields of the record that a posted list was taken down. */
export const postingEndFields = z.object({
  ...headFields,
  ...subjectFields,
  mo_dau: text('Ngày, nơi lập biên bản'),
  tham_gia: sentences('Những người tham gia, mỗi người một đoạn'),
  ket_qua: sentences('Thời gian niêm yết và các ý kiến nhận được, mỗi ý một đoạn'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ten_nguoi_chung_kien: text('Họ và tên người chứng kiến; có thể trống'),
  ten_nguoi_lap: text('Họ và tên người lập biên bản; có thể trống'),
})
export type PostingEndFields = z.infer<typeof postingEndFields>
