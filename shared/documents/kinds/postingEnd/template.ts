import { mm, pt, signatureColumnMm, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, closing, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type PostingEndStyle = {
  readonly head: HeadStyle
  readonly subject: SubjectStyle
  /** More than two are named: a row more for two each. */
  readonly hasOthers: boolean
}

/** Our template of the record of a posting's end (model 1.9), without a number: it is kept with the notice. */
export const postingEndTemplate = cachedByStyle(({ head, subject, hasOthers }: PostingEndStyle) => {
  const { scheme } = head
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  const below = { spacing: { ...tightSpacing, before: pt(18) } }
  const others = {
    cells: [
      [centred('{#chung_kien_khac}{trai_cach}', face, below), centred('{trai_ten}', face, room)],
      [centred('{phai_cach}', face, below), centred('{phai_ten}{/chung_kien_khac}', face, room)],
    ],
  }
  return wordFile('Biên bản', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'BIÊN BẢN', '{trich_yeu}', subject),
        body('{mo_dau}', {}, { keepNext: true }),
        ...repeated('tham_gia', [body('{noi_dung}')]),
        body('Kết quả niêm yết như sau:', {}, { keepNext: true }),
        ...repeated('ket_qua', [body('{noi_dung}')]),
        closing('{ket}./.'),
        plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
        sideBySide(
          [signatureColumnMm, signatureColumnMm],
          [
            {
              cells: [
                [centred('NGƯỜI CHỨNG KIẾN', face), centred('{ten_nguoi_chung_kien}', face, room)],
                [centred('NGƯỜI LẬP BIÊN BẢN', face), centred('{ten_nguoi_lap}', face, room)],
              ],
            },
            ...(hasOthers ? [others] : []),
          ],
        ),
      ],
    },
  ])
})
