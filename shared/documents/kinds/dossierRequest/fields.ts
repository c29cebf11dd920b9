import { z } from 'zod'
import { text } from '../../schema'
import { reportLetterFields } from '../reportLetter/fields'

/** Fields of the letter that asks a unit for missing papers: those of the other letters to units, with papers in the place of units. */
export const dossierRequestFields = reportLetterFields.extend({
  don_vi: z
    .array(z.object({ ten: text('Một loại giấy tờ còn thiếu, của những ai, đã có dấu câu ở cuối') }))
    .describe('Các giấy tờ còn thiếu'),
})
export type DossierRequestFields = z.infer<typeof dossierRequestFields>
