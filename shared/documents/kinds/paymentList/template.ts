import { AlignmentType } from 'docx'
import { mm, pt, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { nameOverDetail, sectionedTable } from '../../parts/listTable'
import { rule } from '../../parts/rule'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import type { PaymentWidths } from './widths'

/** Who signs beside the chair, from the left: the maker, and those the office names. */
export type PaymentSigner = { readonly post: string; readonly field: 'nguoi_lap' | 'ke_toan' | 'thu_quy' }
export type PaymentStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  /** Collectives, persons and households each have a sum of their own above the total. */
  readonly hasSubtotals: boolean
  readonly signers: readonly PaymentSigner[]
  /** Width of place and day, which stay on one line. */
  readonly datelineMm: number
  /** Words and signatures are the last row of the table, so that no page has them alone; lists signed before have them below it. */
  readonly isClosedInside: boolean
  /** A page may end by the sum of a section; lists signed before keep it with the next title. */
  readonly mayEndBySum: boolean
  readonly widths: PaymentWidths
}

/** Height of a row that somebody signs in. */
const signingRowMm = 10
const bySign = '(Ký, ghi rõ họ tên)'
const bySignOnTwo = ['(Ký, ghi rõ', 'họ tên)'] as const
/** Width of the chair's column; the dateline stands over it. */
const chairMm = 75

/** Our template of the payment list. It is no administrative document type and has no number of its own. */
export const paymentTemplate = cachedByStyle(
  ({ head, listPt, hasSubtotals, signers, datelineMm, isClosedInside, mayEndBySum, widths }: PaymentStyle) => {
    const { scheme } = head
    const sizePt = typeSizes[scheme].body
    const face = { sizePt, bold: true }
    const dateFace = { sizePt: 13, italic: true }
    const dateMm = Math.max(chairMm, datelineMm)
    const above = { keepNext: true, spacing: { ...tightSpacing, before: pt(4), after: pt(4) } }
    const name = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
    const closing = [
      body(
        'Bằng chữ: {bang_chu}.',
        { italic: true },
        { keepNext: true, spacing: { before: pt(6), after: pt(3), line: 264, lineRule: 'auto' } },
      ),
      ...repeated('muc_thuong', [body('{noi_dung}.', {}, { keepNext: true })]),
      body('Nguồn kinh phí: {nguon}.', {}, { keepNext: true }),
      sideBySide(
        [...signers.map(() => (textWidth - chairMm) / signers.length), chairMm],
        [
          {
            columnsMm: [textWidth - dateMm, dateMm],
            cells: [[centred('', dateFace, above)], [centred('{dia_danh_ngay}', dateFace, above)]],
          },
          {
            cells: [
              ...signers.map(({ post, field }) => [
                centred(post, { sizePt: 13, bold: true }),
                ...(signers.length > 2 ? bySignOnTwo : [bySign]).map((text) => centred(text, { sizePt: 12, italic: true })),
                centred(`{${field}}`, { sizePt: 13, bold: true }, name),
              ]),
              [
                ...repeated('chuc_vu_ky', [centred('{dong}', face)]),
                centred(bySign, { sizePt: 12, italic: true }),
                centred('{nguoi_ky}', face, name),
              ],
            ],
          },
        ],
      ),
    ]
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
              { widthMm: widths.numberMm, heading: 'TT', cell: '{stt}', align: 'center' },
              { widthMm: widths.nameMm, heading: 'Họ tên, đơn vị', cell: nameOverDetail },
              { widthMm: widths.awardMm, heading: 'Hình thức', cell: '{hinh_thuc}', align: 'center' },
              { widthMm: widths.calculationMm, heading: 'Hệ\u00A0số\u00A0× lương\u00A0cơ\u00A0sở', cell: '{cach_tinh}', align: 'center' },
              { widthMm: widths.amountMm, heading: 'Số tiền', cell: '{so_tien}', align: 'right' },
              { widthMm: widths.signMm, heading: 'Ký nhận', cell: '' },
            ],
            subtotal: hasSubtotals
              ? [
                  { text: '{cong}', span: 4, align: 'center' },
                  { text: '{so_tien_cong}', span: 1, align: 'right' },
                  { text: '', span: 1 },
                ]
              : null,
            total: [
              { text: 'Tổng cộng', span: 4, align: 'center' },
              { text: '{tong_cong}', span: 1, align: 'right' },
              { text: '', span: 1 },
            ],
            sizePt: listPt,
            leastMm: signingRowMm,
            mayEndBySum,
            ...(isClosedInside ? { closing } : {}),
          }),
          ...(isClosedInside ? [] : closing),
        ],
      },
    ])
  },
)
