import { mm, pt, signatureColumnMm, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signatureRoomMm, signerColumn } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type DossierReturnStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  readonly subject: SubjectStyle
  /** Words and signatures are the last row of the table; in slips given out in wording 15 and before they stand below it. */
  readonly isClosedInside: boolean
}

/** Our template of the slip: the dossiers with their reasons, who takes them back left, who gives them right. */
export const dossierReturnTemplate = cachedByStyle(({ head, listPt, subject, isClosedInside }: DossierReturnStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  const closing = [
    plain('', { sizePt: 6 }),
    ...repeated('yeu_cau', [body('{noi_dung}', {}, { keepNext: true })]),
    plain('', { sizePt: 4 }, { keepNext: true }),
    sideBySide(
      [signatureColumnMm, signatureColumnMm],
      [
        {
          cells: [
            [
              centred('NGƯỜI NHẬN LẠI HỒ SƠ', { sizePt, bold: true }),
              centred('(Ký, ghi rõ họ tên, ngày nhận)', { italic: true }),
              centred('', { sizePt }, room),
            ],
            signerColumn(scheme, 'chuc_vu_ky', '{nguoi_ky}'),
          ],
        },
      ],
    ),
  ]
  return wordFile('Phiếu trả hồ sơ', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'PHIẾU TRẢ HỒ SƠ', '{trich_yeu}', subject),
        centred('Kính gửi: {noi_gui}.', { sizePt }, { spacing: { ...tightSpacing, after: pt(12) } }),
        body('{mo_dau}', {}, { keepNext: true }),
        listTable(
          'ho_so',
          [
            { widthMm: 12, heading: 'STT', cell: '{stt}', align: 'center' },
            { widthMm: 55, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
            { widthMm: 35, heading: 'Danh\u00A0hiệu, hình\u00A0thức đề nghị', cell: '{hinh_thuc}', align: 'center' },
            { widthMm: textWidth - 102, heading: 'Lý do trả lại', cell: '{ly_do}' },
          ],
          listPt,
          { closing: isClosedInside ? closing : undefined },
        ),
        ...(isClosedInside ? [] : closing),
      ],
    },
  ])
})
