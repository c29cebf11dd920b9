import { z } from 'zod'
import { condition, datelineFields, headFields, numberFields, signatureFields, text } from '../../schema'

/** Fields of the letters about the units' reports. */
export const reportLetterFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  trich_yeu: text('Trích yếu, sau chữ “V/v”'),
  mot_noi_gui: condition('Chỉ gửi một nơi, hoặc gửi chung các đơn vị'),
  noi_gui: text('Nơi gửi, khi chỉ có một nơi'),
  nhieu_noi_gui: z.array(z.object({ noi: text('Một nơi gửi, đã có dấu câu ở cuối') })).describe('Các nơi gửi, khi có từ hai đến năm nơi'),
  noi_dung: z.array(z.object({ doan: text('Một đoạn') })).describe('Nội dung công văn'),
  don_vi: z.array(z.object({ ten: text('Tên đơn vị chưa gửi, đã có dấu câu ở cuối') })).describe('Các đơn vị chưa gửi, khi nhiều hơn năm'),
  ket: text('Câu kết, không có dấu kết thúc'),
  ...signatureFields,
})
export type ReportLetterFields = z.infer<typeof reportLetterFields>
