import { z } from 'zod'
import { condition, headFields, lines, text } from '../../schema'

/** The most columns a table of this family has. */
export const mostColumns = 8
const cell = (index: number) => text(`Ô thứ ${index + 1} của dòng`)

/** Fields of the tables made from a movement or the year. */
export const tableFields = z.object({
  ...headFields,
  ten_bang: text('Tên bảng, in hoa'),
  ve_viec: lines('Các dòng dưới tên bảng'),
  dong: z
    .array(
      z.object({
        o1: cell(0),
        o2: cell(1),
        o3: cell(2),
        o4: cell(3),
        o5: cell(4),
        o6: cell(5),
        o7: cell(6),
        o8: cell(7),
        la_dau: condition('Dòng đứng đầu một nhóm dòng: đơn vị, trên các tiêu chí của nó'),
      }),
    )
    .describe('Các dòng của bảng; ô không dùng để trống'),
  ket: text('Câu dưới bảng; có thể trống'),
  dia_danh_ngay: text('Địa danh và thời gian lập'),
  chuc_vu_ky: lines('Quyền hạn, chức vụ của người ký, in hoa'),
  nguoi_ky: text('Họ và tên người ký'),
})
export type TableFields = z.infer<typeof tableFields>
