import { mm, pt, tightSpacing, typeSizes } from '../../page'
import { textWidthMm } from '../../../lib/timesWidths'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listAppendix, type ListStyle } from '../../parts/honoreeLists'
import { signatureBlock } from '../../parts/signature'
import { body, centred, closing, plain, repeated, unless } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type SubmissionStyle = {
  readonly head: HeadStyle
  /** `null` where the few honorees stand in the text. */
  readonly list: ListStyle | null
  readonly subject: SubjectStyle
  readonly hasAppendixWord: boolean
  readonly hasInitials: boolean
}

const salutation = 'Kính gửi:'

/** Our template of the submission (model 1.4) with the list as an appendix. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const submissionTemplate = cachedByStyle(({ head, list, subject, hasAppendixWord, hasInitials }: SubmissionStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const heading = (text: string) => body(text, { bold: true }, { keepNext: true })
  const apart = { spacing: { ...tightSpacing, after: pt(12) } }
  // Several addressees stand one below the other, their dashes under the colon.
  const startMm = 30
  const dashMm = startMm + textWidthMm(salutation, { sizePt }) - 1
  return wordFile('Tờ trình', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'TỜ TRÌNH', '{trich_yeu}', subject),
        ...repeated('mot_noi_gui', [centred(`${salutation} {noi_gui}.`, { sizePt }, apart)]),
        plain('{^mot_noi_gui}'),
        plain(salutation, { sizePt }, { indent: { left: mm(startMm) } }),
        ...repeated('nhieu_noi_gui', [plain('- {noi}', { sizePt }, { indent: { left: mm(dashMm) } })]),
        plain('', { sizePt: 6 }),
        plain('{/mot_noi_gui}'),
        body('{mo_dau}'),
        heading('I. CĂN CỨ ĐỀ NGHỊ'),
        ...repeated('can_cu', [body('{noi_dung}')]),
        heading('II. QUÁ TRÌNH XÉT KHEN THƯỞNG'),
        ...repeated('qua_trinh', [
          ...repeated('dan', [body('{noi_dung}', {}, { keepNext: true })]),
          ...unless('dan', [body('{noi_dung}')]),
        ]),
        heading('III. NỘI DUNG ĐỀ NGHỊ'),
        ...repeated('de_nghi', [body('{noi_dung}')]),
        closing('{ket}./.'),
        ...signatureBlock(scheme, { hasInitials }),
      ],
    },
    ...(list === null ? [] : [listAppendix(list, { hasAppendixWord })]),
  ])
})
