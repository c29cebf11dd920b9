import { z } from 'zod'
import { headFields, lines, numberFields, proposalCells, sentences, signatureFields, subjectFields, text } from '../../schema'

/** Fields of the record that sums up opinions given in writing. */
export const opinionSummaryFields = z.object({
  ...headFields,
  ...numberFields,
  ...subjectFields,
  mo_dau: sentences('Hội đồng, ngày tổng hợp, số phiếu gửi và nhận, mỗi ý một đoạn'),
  da_tra_loi: sentences('Các thành viên đã gửi ý kiến, mỗi người một đoạn'),
  chua_tra_loi: sentences('Các thành viên chưa gửi ý kiến, mỗi người một đoạn'),
  bao_cao: sentences('Hồ sơ đã nhận, đủ điều kiện, trả lại; kết quả niêm yết'),
  cach_tinh: text('Cách tính tỷ lệ'),
  phieu: z
    .array(
      z.object({
        ...proposalCells,
        tong_so: text('Tổng số thành viên Hội đồng'),
        tra_loi: text('Số thành viên đã gửi ý kiến'),
        dong_y: text('Số thành viên đồng ý'),
        khong_dong_y: text('Số thành viên không đồng ý'),
        ty_le: text('Tỷ lệ đồng ý trên tổng số thành viên, phần trăm'),
      }),
    )
    .describe('Kết quả từng trường hợp'),
  phieu_it: sentences('Kết quả từng trường hợp thành câu, khi số trường hợp ít nên biên bản không lập bảng'),
  y_kien_khac: sentences('Ý kiến khác của các thành viên'),
  ket_luan: sentences('Kết luận'),
  ten_thu_ky: text('Họ và tên thư ký'),
  chuc_vu_chu_toa: lines('Chức vụ của chủ tịch Hội đồng ghi phía trên họ tên khi dùng dấu của Ủy ban nhân dân; có thể trống'),
  ten_chu_toa: text('Họ và tên chủ tịch Hội đồng'),
  noi_nhan: signatureFields.noi_nhan,
  luu: signatureFields.luu,
  nguoi_soan: signatureFields.nguoi_soan,
})
export type OpinionSummaryFields = z.infer<typeof opinionSummaryFields>
