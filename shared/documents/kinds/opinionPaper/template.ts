import { PageBreak, Paragraph, TextRun } from 'docx'
import { bodySpacing, firstLineMm, mm, signatureColumnMm, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type OpinionPaperStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  readonly subject: SubjectStyle
  /** Room for words and the signature are the last row of the table; in sheets of wording 15 and before they stand below it. */
  readonly isClosedInside: boolean
}

/** A label with dots to write on, to the end of the line; not justified, which would pull the label apart. */
const dotted = (label: string, count: number, sizePt: number) =>
  plain(`${label}${'…'.repeat(count)}`, { sizePt }, { indent: { firstLine: mm(firstLineMm) }, spacing: bodySpacing, keepNext: true })

const noHeight = { before: 0, after: 0, line: 20, lineRule: 'exact' } as const
/** A line that takes no room and carries the break to the next member's sheet. */
const toNextSheet = () =>
  new Paragraph({
    spacing: noHeight,
    run: { size: 2 },
    children: [
      new TextRun({ text: '{#con_nua}', size: 2 }),
      new TextRun({ children: [new PageBreak()], size: 2 }),
      new TextRun({ text: '{/con_nua}', size: 2 }),
    ],
  })

/**
 * Our template of the sheet for opinions in writing: a sheet for each member asked, with the cases and two boxes each,
 * room for words, and the member's own signature.
 */
export const opinionPaperTemplate = cachedByStyle(({ head, listPt, subject, isClosedInside }: OpinionPaperStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const face = { sizePt, bold: true }
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  const closing = [
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
  ]
  return wordFile('Phiếu lấy ý kiến', scheme, [
    {
      isNumbered: false,
      children: repeated('to', [
        documentHead(head),
        ...titleBlock(scheme, 'PHIẾU LẤY Ý KIẾN', '{trich_yeu}', subject),
        body('Họ và tên thành viên: {thanh_vien}', {}, { keepNext: true }),
        body('Chức vụ: {chuc_vu}', {}, { keepNext: true }),
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
          { closing: isClosedInside ? closing : undefined },
        ),
        ...(isClosedInside ? [] : closing),
        toNextSheet(),
      ]),
    },
  ])
})
