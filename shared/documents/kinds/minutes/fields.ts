import { z } from 'zod'
import { condition, headFields, lines, numberFields, proposalCells, sentences, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the council's minutes. */
export const minutesFields = z.object({
  ...headFields,
  ...numberFields,
  ...subjectFields,
  bat_dau: text('Giờ, ngày bắt đầu'),
  dia_diem: text('Địa điểm họp'),
  thanh_lap: text('Hội đồng được thành lập theo quyết định nào'),
  dieu_kien_hop: sentences('Số có mặt, đủ hay không đủ điều kiện họp; trống khi chưa điểm danh'),
  tai_lieu: text('Tài liệu phiên họp'),
  so_thanh_vien: text('Tổng số thành viên, số có mặt, số vắng mặt'),
  co_mat: sentences('Các thành viên có mặt, mỗi người một đoạn'),
  co_vang_mat: condition('Có thành viên vắng mặt'),
  vang_mat: sentences('Các thành viên vắng mặt và lý do, mỗi người một đoạn'),
  chu_toa: text('Người chủ trì và chức vụ'),
  thu_ky: text('Thư ký và chức vụ'),
  bao_cao: sentences('Báo cáo của cơ quan thường trực Hội đồng'),
  thao_luan: sentences('Ý kiến thảo luận'),
  bieu_quyet: text('Cách biểu quyết, cách tính tỷ lệ'),
  phieu: z
    .array(
      z.object({
        ...proposalCells,
        tong_so: text('Tổng số thành viên Hội đồng'),
        co_mat: text('Số thành viên có mặt; cộng số ý kiến bằng văn bản, nếu có'),
        dong_y: text('Số thành viên đồng ý'),
        khong_dong_y: text('Số thành viên không đồng ý'),
        ty_le: text('Tỷ lệ đồng ý trên tổng số thành viên, phần trăm'),
      }),
    )
    .describe('Kết quả biểu quyết từng trường hợp'),
  phieu_it: sentences('Kết quả biểu quyết khi số được xét ít, mỗi trường hợp một đoạn; trống khi có bảng'),
  ket_luan: sentences('Kết luận của phiên họp'),
  ket_thuc: text('Giờ, ngày kết thúc'),
  ten_thu_ky: text('Họ và tên thư ký'),
  chuc_vu_chu_toa: lines('Chức vụ của chủ tọa ghi phía trên họ tên khi dùng dấu của Ủy ban nhân dân; có thể trống'),
  ten_chu_toa: text('Họ và tên chủ tọa'),
  noi_nhan: signatureFields.noi_nhan,
  luu: signatureFields.luu,
  nguoi_soan: signatureFields.nguoi_soan,
})
export type MinutesFields = z.infer<typeof minutesFields>
