import { pt, signatureColumnMm, textWidth, tightSpacing } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signerColumn } from '../../parts/signature'
import { body, plain } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type AchievementSummaryStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  readonly subject: SubjectStyle
  /** A column with what each has already; left out where nobody has anything on record. */
  readonly withRecorded: boolean
}

const recorded = { widthMm: 27, heading: 'Danh\u00A0hiệu, hình\u00A0thức đã\u00A0có', cell: '{da_khen}' }

/** Our template of the summary (trích ngang): one table, signed by the room. */
export const achievementSummaryTemplate = cachedByStyle(({ head, listPt, subject, withRecorded }: AchievementSummaryStyle) => {
  const { scheme } = head
  const closing = [
    body('{tong}./.', {}, { keepNext: true, spacing: { ...tightSpacing, before: pt(8) } }),
    plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
    sideBySide([signatureColumnMm, signatureColumnMm], [{ cells: [[plain('')], signerColumn(scheme, 'chuc_vu_ky', '{nguoi_ky}')] }]),
  ]
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
            { widthMm: textWidth - (withRecorded ? 111 : 84), heading: 'Tóm tắt thành tích', cell: '{thanh_tich}' },
            ...(withRecorded ? [recorded] : []),
            { widthMm: 25, heading: 'Đề nghị', cell: '{hinh_thuc}', align: 'center' },
          ],
          listPt,
          { closing },
        ),
      ],
    },
  ])
})
