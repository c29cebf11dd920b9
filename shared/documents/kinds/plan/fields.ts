import { z } from 'zod'
import { condition, datelineFields, headFields, numberFields, signatureFields, subjectFields, text } from '../../schema'

const run = z.object({
  thuong: condition('Đoạn chữ thường'),
  nghieng: condition('Đoạn chữ nghiêng'),
  dam: condition('Đoạn chữ đậm'),
  chu: text('Lời văn của đoạn chữ'),
})

const block = z.object({
  la_muc: condition('Dòng này là đề mục lớn: I., II., III.'),
  la_de_muc: condition('Dòng này là đề mục: 1., 2.1., 3.2.1.'),
  la_doan: condition('Dòng này là đoạn văn'),
  la_doan_cuoi: condition('Dòng này là đoạn văn cuối cùng của kế hoạch'),
  so: text('Số của đề mục, do chương trình đánh: I., 2.1.'),
  ten: text('Tên đề mục'),
  doan: z.array(run).describe('Các đoạn chữ của đoạn văn, kể cả số, chữ cái hoặc gạch đầu dòng'),
})

/** Every field of the plan's template with its meaning. */
export const planFields = z.object({
  ...headFields,
  ...numberFields,
  ...datelineFields,
  ...subjectFields,
  noi_dung: z.array(block).describe('Toàn bộ nội dung kế hoạch, từng dòng theo thứ tự'),
  ...signatureFields,
})
export type PlanFields = z.infer<typeof planFields>
