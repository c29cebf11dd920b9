import { z } from 'zod'
import { headFields, lines, text } from '../../schema'

/** Fields of the list that the prize money is signed for on. */
export const paymentFields = z.object({
  ...headFields,
  theo_quyet_dinh: text('Dòng “Theo Quyết định số … ngày … của …”, không có dấu ngoặc'),
  phan: z
    .array(
      z.object({
        tieu_de: text('Tên phần, có số La Mã: I. TẬP THỂ'),
        dong: z
          .array(
            z.object({
              stt: text('Số thứ tự'),
              ten: text('Họ và tên hoặc tên tập thể, hộ gia đình'),
              chuc_vu_don_vi: text('Chức vụ, đơn vị, địa chỉ'),
              hinh_thuc: text('Danh hiệu hoặc hình thức khen thưởng'),
              cach_tinh: text('Hệ số nhân mức lương cơ sở'),
              so_tien: text('Số tiền, đồng'),
            }),
          )
          .describe('Các dòng của phần'),
        cong: text('Cộng của phần: Cộng tập thể'),
        so_tien_cong: text('Số tiền cộng của phần, đồng'),
      }),
    )
    .describe('Các phần của danh sách: tập thể, cá nhân, hộ gia đình'),
  tong_cong: text('Tổng số tiền, đồng'),
  bang_chu: text('Tổng số tiền bằng chữ'),
  muc_thuong: z
    .array(z.object({ noi_dung: text('Một đoạn, không có dấu chấm cuối') }))
    .describe('Mức lương cơ sở, hệ số, cách làm tròn và điều khoản của từng mức'),
  nguon: text('Nguồn kinh phí'),
  nguoi_lap: text('Họ và tên người lập danh sách; có thể trống'),
  ke_toan: text('Họ và tên kế toán; có thể trống'),
  thu_quy: text('Họ và tên thủ quỹ; có thể trống'),
  dia_danh_ngay: text('Địa danh và ngày lập danh sách'),
  chuc_vu_ky: lines('Quyền hạn, chức vụ của người duyệt chi, in hoa'),
  nguoi_ky: text('Họ và tên người duyệt chi'),
})
export type PaymentFields = z.infer<typeof paymentFields>
