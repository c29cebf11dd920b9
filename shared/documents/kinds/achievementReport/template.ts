import { AlignmentType } from 'docx'
import { mm, pt, signatureColumnMm, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable } from '../../parts/listTable'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, noRoom, plain, repeated, unless } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type AchievementReportStyle = { readonly head: HeadStyle; readonly listPt: number; readonly subject: SubjectStyle }

/** Our template of the achievement report. Source: the appendix of forms of Decree 152/2025/NĐ-CP (04, 05, 06, 08). */
export const achievementReportTemplate = cachedByStyle(({ head, listPt, subject }: AchievementReportStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const face = { sizePt, bold: true }
  const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  // Dots to write on: justified they would pull the words before them apart.
  const left = { alignment: AlignmentType.LEFT }
  const heading = (text: string) => body(text, { bold: true }, { keepNext: true })
  const closing = () => [
    plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
    sideBySide(
      [signatureColumnMm, signatureColumnMm],
      [
        {
          cells: [
            [centred('{xac_nhan}', face), centred('', face, room)],
            [centred('{nguoi_bao_cao}', face), centred('{ten_nguoi_bao_cao}', face, room)],
          ],
        },
      ],
    ),
  ]
  return wordFile('Báo cáo thành tích', scheme, [
    {
      children: [
        plain('{mau_so}', { sizePt: sizePt - 2, italic: true }, { alignment: AlignmentType.RIGHT }),
        documentHead(head),
        ...titleBlock(scheme, 'BÁO CÁO THÀNH TÍCH', '{trich_yeu}', subject),
        heading('I. {ten_muc_mot}'),
        ...repeated('so_luoc', [body('{noi_dung}', {}, left)]),
        heading('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
        ...repeated('thanh_tich', [body('{noi_dung}', {}, left)]),
        heading('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
        plain('{#co_khen}'),
        listTable(
          'khen',
          [
            { widthMm: 18, heading: 'Năm', cell: '{nam}', align: 'center' },
            { widthMm: textWidth - 78, heading: 'Danh hiệu thi đua, hình thức khen thưởng', cell: '{hinh_thuc}' },
            { widthMm: 60, heading: 'Số, ngày của quyết định', cell: '{quyet_dinh}' },
          ],
          listPt,
          { closing: closing() },
        ),
        plain('{/co_khen}'),
        ...unless('co_khen', [body('{chua_khen}', {}, { keepNext: true }), ...closing()]),
        noRoom(),
      ],
    },
  ])
})
