import { bodySpacing, firstLineMm, mm, signatureColumnMm, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import { titleBlock, type SubjectStyle } from '../../parts/title'

export type OpinionPaperStyle = { readonly head: HeadStyle; readonly listPt: number; readonly subject: SubjectStyle }

/** A label with dots to write on, to the end of the line; not justified, which would pull the label apart. */
const dotted = (label: string, count: number, sizePt: number) =>
  plain(`${label}${'…'.repeat(count)}`, { sizePt }, { indent: { firstLine: mm(firstLineMm) }, spacing: bodySpacing, keepNext: true })

/** Our template of the sheet for opinions in writing: the cases with two boxes each, room for words, and the member's own signature. */
export const opinionPaperTemplate = cachedByStyle(({ head, listPt, subject }: OpinionPaperStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const face = { sizePt, bold: true }
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  return wordFile('Phiếu lấy ý kiến', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'PHIẾU LẤY Ý KIẾN', '{trich_yeu}', subject),
        dotted('Họ và tên thành viên: ', 19, sizePt),
        dotted('Chức vụ: ', 25, sizePt),
        ...repeated('mo_dau', [body('{noi_dung}')]),
        listTable(
          'phieu',
          [
            { widthMm: 12, heading: 'STT', cell: '{stt}', align: 'center' },
            { widthMm: textWidth - 12 - 40 - 40, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
            { widthMm: 40, heading: 'Danh\u00A0hiệu, hình\u00A0thức đề nghị', cell: '{hinh_thuc}', align: 'center' },
            { widthMm: 20, heading: 'Đồng\u00A0ý', cell: '' },
            { widthMm: 20, heading: 'Không đồng\u00A0ý', cell: '' },
          ],
          listPt,
        ),
        plain('', { sizePt: 6 }, { keepNext: true }),
        dotted('Ý kiến khác (nếu có): ', 20, sizePt),
        dotted('', 29, sizePt),
        sideBySide(
          [signatureColumnMm, signatureColumnMm],
          [
            {
              cells: [
                [plain('', face)],
                [centred('THÀNH VIÊN HỘI ĐỒNG', face), centred('(Ký, ghi rõ họ tên)', { italic: true }), centred('', face, room)],
              ],
            },
          ],
        ),
      ],
    },
  ])
})
