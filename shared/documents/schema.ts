import { z } from 'zod'

/** Fields that several kinds share, each with its meaning in Vietnamese for people who edit a template in Word. */

export const text = (meaning: string) => z.string().describe(meaning)
export const condition = (meaning: string) => z.boolean().describe(meaning)
export const lines = (meaning: string) => z.array(z.object({ dong: z.string().describe('Một dòng') })).describe(meaning)
/** Paragraphs, one a row. */
export const sentences = (meaning: string) => z.array(z.object({ noi_dung: text('Một đoạn') })).describe(meaning)

export const headFields = {
  co_quan_chu_quan: text('Tên cơ quan chủ quản, viết tắt và in hoa: UBND XÃ NAM SÁCH; để trống khi không có'),
  co_quan_ban_hanh: lines('Tên cơ quan ban hành văn bản, in hoa, mỗi dòng một phần'),
}
export const numberFields = { so_ky_hieu: text('Số và ký hiệu văn bản, không kèm chữ “Số:”') }
export const datelineFields = { dia_danh_ngay: text('Địa danh và thời gian ban hành') }
export const subjectFields = { trich_yeu: text('Trích yếu nội dung, không có dấu chấm cuối') }
export const signatureFields = {
  noi_nhan: z
    .array(z.object({ noi: z.string().describe('Tên nơi nhận, không có dấu gạch đầu dòng và dấu chấm phẩy') }))
    .describe('Các nơi nhận, trừ dòng lưu'),
  luu: text('Nơi lưu: VT, VHXH'),
  nguoi_soan: text('Chữ viết tắt tên người soạn thảo, số bản; có thể trống'),
  chuc_vu_ky: lines('Quyền hạn, chức vụ của người ký, in hoa'),
  nguoi_ky: text('Họ và tên người ký'),
}

/** Who is put forward for what, as tables of votes and dossiers begin. */
export const proposalCells = {
  stt: text('Số thứ tự'),
  ten: text('Họ và tên hoặc tên tập thể, hộ gia đình'),
  chuc_vu_don_vi: text('Chức vụ, đơn vị, địa chỉ'),
  hinh_thuc: text('Danh hiệu hoặc hình thức đề nghị'),
}

/** One line of any list of subjects. */
export const listRow = z.object({
  stt: text('Số thứ tự'),
  ten: text('Họ và tên hoặc tên tập thể, hộ gia đình, có “Ông”, “Bà” phía trước'),
  chuc_vu_don_vi: text('Chức vụ, đơn vị của cá nhân; cơ quan cấp trên của tập thể; địa chỉ của hộ gia đình'),
  hinh_thuc: text('Danh hiệu hoặc hình thức khen thưởng'),
  thanh_tich: text('Thành tích'),
  tien_thuong: text('Tiền thưởng, đồng; chỉ dùng khi mức thưởng khác nhau'),
})
export const listFields = {
  co_tap_the: condition('Danh sách có tập thể'),
  so_muc_tap_the: text('Số La Mã của mục Tập thể'),
  tap_the: z.array(listRow).describe('Các tập thể'),
  co_ca_nhan: condition('Danh sách có cá nhân'),
  so_muc_ca_nhan: text('Số La Mã của mục Cá nhân'),
  ca_nhan: z.array(listRow).describe('Các cá nhân'),
  co_ho_gia_dinh: condition('Danh sách có hộ gia đình'),
  so_muc_ho_gia_dinh: text('Số La Mã của mục Hộ gia đình'),
  ho_gia_dinh: z.array(listRow).describe('Các hộ gia đình'),
  tong_danh_sach: text('Tổng số tập thể, cá nhân, hộ gia đình trong danh sách'),
  ket_o_tap_the: condition('Dòng tổng số đứng ở bảng tập thể, là bảng cuối'),
  ket_o_ca_nhan: condition('Dòng tổng số đứng ở bảng cá nhân, là bảng cuối'),
  ket_o_ho_gia_dinh: condition('Dòng tổng số đứng ở bảng hộ gia đình, là bảng cuối'),
  danh_sach_trong: condition('Danh sách chưa có tên'),
}
