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
  chung_kien_khac: z
    .array(
      z.object({
        trai_cach: text('Chữ “NGƯỜI CHỨNG KIẾN”'),
        trai_ten: text('Họ và tên người chứng kiến ở cột trái'),
        phai_cach: text('Chữ “NGƯỜI CHỨNG KIẾN”; trống khi cột phải không có ai'),
        phai_ten: text('Họ và tên người chứng kiến ở cột phải'),
      }),
    )
    .describe('Chỗ ký của những người chứng kiến còn lại, hai người một hàng'),
})
export type PostingEndFields = z.infer<typeof postingEndFields>
