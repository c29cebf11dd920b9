import { letterSubjectPt } from '../../words/office'
import { mm, pt, tightSpacing, typeSizes } from '../../page'
import { textWidthMm } from '../../../lib/timesWidths'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { signatureBlock } from '../../parts/signature'
import { body, centred, closing, noRoom, plain, repeated } from '../../parts/text'

export type ReportLetterStyle = { readonly head: HeadStyle; readonly hasInitials: boolean }

const salutation = 'Kính gửi:'

/** Our template of an official letter (model 1.5): no type name, its subject below the number. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const reportLetterTemplate = cachedByStyle(({ head, hasInitials }: ReportLetterStyle) => {
  const { scheme } = head
  const sizes = typeSizes[scheme]
  const sizePt = sizes.body
  const startMm = 30
  const dashMm = startMm + textWidthMm(salutation, { sizePt }) - 1
  return wordFile('Công văn', scheme, [
    {
      children: [
        documentHead(head),
        // Two tables that touch are one table in Word.
        noRoom(),
        sideBySide(
          [sizes.issuerColumnMm, sizes.mottoColumnMm],
          [
            {
              cells: [
                [centred('V/v {trich_yeu}', { sizePt: letterSubjectPt }, { spacing: { ...tightSpacing, before: pt(4) } })],
                [plain('', { sizePt: letterSubjectPt })],
              ],
            },
          ],
        ),
        plain('', { sizePt: 8 }),
        ...repeated('mot_noi_gui', [centred(`${salutation} {noi_gui}.`, { sizePt }, { spacing: { ...tightSpacing, after: pt(12) } })]),
        plain('{^mot_noi_gui}'),
        plain(salutation, { sizePt }, { indent: { left: mm(startMm) } }),
        ...repeated('nhieu_noi_gui', [plain('- {noi}', { sizePt }, { indent: { left: mm(dashMm) } })]),
        plain('', { sizePt: 6 }),
        plain('{/mot_noi_gui}'),
        ...repeated('noi_dung', [body('{doan}')]),
        ...repeated('don_vi', [body('- {ten}')]),
        closing('{ket}./.'),
        ...signatureBlock(scheme, { hasInitials }),
      ],
    },
  ])
})
