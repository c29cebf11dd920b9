import { AlignmentType } from 'docx'
import { mm, pt, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { nameOverDetail, sectionedTable } from '../../parts/listTable'
import { rule } from '../../parts/rule'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'

export type PaymentStyle = { readonly head: HeadStyle; readonly listPt: number }

/** Our template of the payment list. It is no administrative document type and has no number of its own. */
export const paymentTemplate = cachedByStyle(({ head, listPt }: PaymentStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const face = { sizePt, bold: true }
  const name = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  return wordFile('Danh sách chi tiền thưởng', scheme, [
    {
      children: [
        documentHead(head),
        centred('DANH SÁCH CHI TIỀN THƯỞNG', face, { spacing: { ...tightSpacing, before: pt(16) }, keepNext: true }),
        centred('({theo_quyet_dinh})', { sizePt: Math.max(13, sizePt - 1), italic: true }, { keepNext: true }),
        rule(textWidth, 40, 2),
        plain(
          'Đơn vị tính: đồng',
          { sizePt: 12, italic: true },
          { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { ...tightSpacing, after: pt(3) } },
        ),
        sectionedTable({
          sections: 'phan',
          title: '{tieu_de}',
          rows: 'dong',
          columns: [
            { widthMm: 10, heading: 'TT', cell: '{stt}', align: 'center' },
            { widthMm: 48, heading: 'Họ tên, đơn vị', cell: nameOverDetail },
            { widthMm: 21, heading: 'Hình thức', cell: '{hinh_thuc}', align: 'center' },
            { widthMm: 34, heading: 'Hệ\u00A0số\u00A0× lương\u00A0cơ\u00A0sở', cell: '{cach_tinh}', align: 'center' },
            { widthMm: 26, heading: 'Số tiền', cell: '{so_tien}', align: 'right' },
            { widthMm: 21, heading: 'Ký nhận', cell: '' },
          ],
          subtotal: [
            { text: '{cong}', span: 4, align: 'center' },
            { text: '{so_tien_cong}', span: 1, align: 'right' },
            { text: '', span: 1 },
          ],
          total: [
            { text: 'Tổng cộng', span: 4, align: 'center' },
            { text: '{tong_cong}', span: 1, align: 'right' },
            { text: '', span: 1 },
          ],
          sizePt: listPt,
        }),
        body(
          'Bằng chữ: {bang_chu}.',
          { italic: true },
          { keepNext: true, spacing: { before: pt(6), after: pt(3), line: 264, lineRule: 'auto' } },
        ),
        body('Nguồn kinh phí: {nguon}.', {}, { keepNext: true }),
        plain(
          '{dia_danh_ngay}',
          { sizePt, italic: true },
          { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { ...tightSpacing, before: pt(4), after: pt(4) } },
        ),
        sideBySide(
          [46, 46, 68],
          [
            {
              cells: [
                [centred('NGƯỜI LẬP', face)],
                [centred('KẾ TOÁN', face)],
                [...repeated('chuc_vu_ky', [centred('{dong}', face)]), centred('{nguoi_ky}', face, name)],
              ],
            },
          ],
        ),
      ],
    },
  ])
})
