import { z } from 'zod'
import { headFields, subjectFields, text } from '../../schema'

/** Fields of the minutes of counting. */
export const countingMinutesFields = z.object({
  ...headFields,
  ...subjectFields,
  mo_dau: text('Thời gian, địa điểm và phiên họp'),
  so_thanh_vien: text('Tổng số thành viên, số có mặt, số vắng mặt, số có ý kiến bằng văn bản'),
  ban_kiem_phieu: z.array(z.object({ noi_dung: text('Họ và tên, chức vụ, nhiệm vụ trong ban') })).describe('Ban kiểm phiếu'),
  cach_tinh: text('Cách tính tỷ lệ và điều kiện được thông qua'),
  phieu: z
    .array(
      z.object({
        stt: text('Số thứ tự'),
        ten: text('Họ và tên hoặc tên tập thể, hộ gia đình'),
        chuc_vu_don_vi: text('Danh hiệu hoặc hình thức đề nghị'),
        phat_ra: text('Số phiếu phát ra'),
        thu_ve: text('Số phiếu thu về'),
        hop_le: text('Số phiếu hợp lệ'),
        khong_hop_le: text('Số phiếu không hợp lệ'),
        dong_y: text('Số phiếu đồng ý'),
        khong_dong_y: text('Số phiếu không đồng ý'),
        trang: text('Số phiếu trắng'),
        van_ban: text('Số ý kiến đồng ý bằng văn bản của thành viên vắng mặt'),
        ty_le: text('Tổng số đồng ý trên tổng số thành viên và tỷ lệ phần trăm'),
        ket_qua: text('Kết quả'),
      }),
    )
    .describe('Kết quả kiểm phiếu từng trường hợp'),
  tranh_mat: z
    .array(z.object({ noi_dung: text('Người tránh mặt và trường hợp') }))
    .describe('Thành viên không tham gia bỏ phiếu; có thể trống'),
  ket_thuc: text('Câu kết thúc'),
  ten_thanh_vien: text('Họ và tên thành viên ban kiểm phiếu'),
  thanh_vien_khac: z.array(z.object({ ten: text('Họ và tên') })).describe('Những thành viên còn lại của ban kiểm phiếu, cùng ký'),
  ten_truong_ban: text('Họ và tên trưởng ban kiểm phiếu'),
})
export type CountingMinutesFields = z.infer<typeof countingMinutesFields>
