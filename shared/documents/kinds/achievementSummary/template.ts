import { pt, signatureColumnMm, textWidth, tightSpacing } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signerColumn } from '../../parts/signature'
import { body, plain } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type AchievementSummaryStyle = { readonly head: HeadStyle; readonly listPt: number; readonly subject: SubjectStyle }

/** Our template of the summary (trích ngang): one table, signed by the room. */
export const achievementSummaryTemplate = cachedByStyle(({ head, listPt, subject }: AchievementSummaryStyle) => {
  const { scheme } = head
  return wordFile('Tóm tắt thành tích', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'TÓM TẮT THÀNH TÍCH', '{trich_yeu}', subject),
        listTable(
          'dong',
          [
            { widthMm: 10, heading: 'STT', cell: '{stt}', align: 'center' },
            { widthMm: 49, heading: 'Họ và tên, chức vụ, đơn vị', cell: nameOverDetail },
            { widthMm: textWidth - 111, heading: 'Tóm tắt thành tích', cell: '{thanh_tich}' },
            { widthMm: 27, heading: 'Danh\u00A0hiệu, hình\u00A0thức đã\u00A0có', cell: '{da_khen}' },
            { widthMm: 25, heading: 'Đề nghị', cell: '{hinh_thuc}', align: 'center' },
          ],
          listPt,
        ),
        body('{tong}./.', {}, { keepNext: true, spacing: { ...tightSpacing, before: pt(8) } }),
        plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
        sideBySide([signatureColumnMm, signatureColumnMm], [{ cells: [[plain('')], signerColumn(scheme, 'chuc_vu_ky', '{nguoi_ky}')] }]),
      ],
    },
  ])
})
