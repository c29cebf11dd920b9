import { z } from 'zod'
import { condition, datelineFields, headFields, numberFields, sentences, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the invitation. */
export const invitationFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  kinh_moi: text('Cơ quan mời và câu mời'),
  khach: sentences('Những người được mời, mỗi người một đoạn'),
  toi_du: text('Tên cuộc họp'),
  chu_tri: text('Người chủ trì'),
  thoi_gian: text('Giờ, ngày họp'),
  dia_diem: text('Địa điểm'),
  co_noi_dung: condition('Có chương trình'),
  noi_dung_hop: sentences('Chương trình, mỗi nội dung một đoạn'),
  luu_y: text('Vấn đề cần lưu ý'),
  ...signatureFields,
})
export type InvitationFields = z.infer<typeof invitationFields>
