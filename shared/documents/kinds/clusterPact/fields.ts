import { z } from 'zod'
import { datelineFields, headFields, sentences, subjectFields, text } from '../../schema'

const signer = (which: string) => ({
  [`${which}_ten`]: text(`Tên đơn vị ký ở cột ${which === 'trai' ? 'trái' : 'phải'}, in hoa`),
  [`${which}_cach`]: text('Chữ “(Ký tên, đóng dấu)”, trước nó là vai trò trong cụm, khối nếu có; trống khi cột không có ai'),
})

/** Fields of the pact (giao ước) that the members of a cluster sign. */
export const clusterPactFields = z.object({
  ...headFields,
  ...datelineFields,
  ...subjectFields,
  mo_dau: text('Câu mở đầu: vì sao, ngày nào, ở đâu, những ai'),
  thanh_vien: sentences('Các đơn vị thành viên, mỗi đơn vị một đoạn'),
  thong_nhat: text('Câu dẫn vào nội dung giao ước'),
  noi_dung: sentences('Nội dung giao ước, mỗi điều một đoạn'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ky: z.array(z.object({ ...signer('trai'), ...signer('phai') })).describe('Chỗ ký của các đơn vị, hai đơn vị một hàng'),
})
export type ClusterPactFields = z.infer<typeof clusterPactFields>
