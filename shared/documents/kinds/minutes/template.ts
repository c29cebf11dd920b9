import { mm, pt, signatureColumnMm, tightSpacing, typeSizes, type SizeScheme } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail, type ListColumn } from '../../parts/listTable'
import { formerVoteColumns, voteColumns } from '../../parts/voteColumns'
import { recipients, signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated, run } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type MinutesStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  readonly subject: SubjectStyle
  readonly hasInitials: boolean
  /** Founding, quorum, papers, those against, read and approved: minutes signed in an older wording do not have them. */
  readonly isWhole: boolean
  /** The votes on few stand in sentences, without a table. */
  readonly areNamed: boolean
  /** Names have the room that today's minutes give them. */
  readonly hasWideNames: boolean
}

const wholeColumns = voteColumns('Có mặt', '{co_mat}')
const narrowColumns = formerVoteColumns('Có mặt', '{co_mat}')
const formerColumns: readonly ListColumn[] = [
  { widthMm: 11, heading: 'STT', cell: '{stt}', align: 'center' },
  { widthMm: 59, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
  { widthMm: 24, heading: 'Danh\u00A0hiệu, hình\u00A0thức', cell: '{hinh_thuc}', align: 'center' },
  { widthMm: 17, heading: 'Tổng\u00A0số thành viên', cell: '{tong_so}', align: 'center' },
  { widthMm: 16, heading: 'Có\u00A0mặt', cell: '{co_mat}', align: 'center' },
  { widthMm: 16, heading: 'Đồng\u00A0ý', cell: '{dong_y}', align: 'center' },
  { widthMm: 17, heading: 'Tỷ\u00A0lệ (%)', cell: '{ty_le}', align: 'center' },
]

/**
 * Secretary left, who presided right, in one row: posts above, names below, on one level; the recipients below them in a row that never
 * stands on a page without the first.
 */
export const recordSignatures = (scheme: SizeScheme, presiding: string, { hasInitials }: { readonly hasInitials: boolean }) => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const kept = { keepNext: true }
  const room = { ...kept, spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  return sideBySide(
    [signatureColumnMm, signatureColumnMm],
    [
      {
        cells: [
          [
            centred('THƯ KÝ', face, kept),
            centred('', face, room),
            ...repeated('chuc_vu_chu_toa', [centred('', face, kept)]),
            centred('{ten_thu_ky}', face, kept),
          ],
          [
            centred(presiding, face, kept),
            centred('', face, room),
            ...repeated('chuc_vu_chu_toa', [centred('{dong}', face, kept)]),
            centred('{ten_chu_toa}', face, kept),
          ],
        ],
      },
      {
        cells: [
          [plain('', { sizePt: 4 }, { spacing: { ...tightSpacing, before: pt(6) } }), ...recipients(scheme, { hasInitials })],
          [plain('')],
        ],
      },
    ],
  )
}

/** Our template of the council's minutes (model 1.9): no dateline, secretary left, chair right, recipients below. Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const minutesTemplate = cachedByStyle(({ head, listPt, subject, hasInitials, isWhole, areNamed, hasWideNames }: MinutesStyle) => {
  const columns = hasWideNames ? wholeColumns : isWhole ? narrowColumns : formerColumns
  const { scheme } = head
  const name = { spacing: { ...tightSpacing, before: pt(6) } }
  const labelled = (label: string, field: string) => body([run(`${label}: `), run(`${field}.`)])
  const heading = (text: string) => body(text, { bold: true }, { keepNext: true })
  return wordFile('Biên bản', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'BIÊN BẢN', '{trich_yeu}', subject),
        labelled('Thời gian bắt đầu', '{bat_dau}'),
        labelled('Địa điểm', '{dia_diem}'),
        ...(isWhole ? [body('{thanh_lap}')] : []),
        body('Thành phần tham dự: {so_thanh_vien}.'),
        ...repeated('co_mat', [body('{noi_dung}')]),
        plain('{#co_vang_mat}'),
        body('Vắng mặt:', {}, { keepNext: true }),
        plain('{/co_vang_mat}'),
        ...repeated('vang_mat', [body('{noi_dung}')]),
        ...(isWhole ? repeated('dieu_kien_hop', [body('{noi_dung}')]) : []),
        labelled('Chủ trì (chủ tọa)', '{chu_toa}'),
        labelled('Thư ký (người ghi biên bản)', '{thu_ky}'),
        ...(isWhole ? [body('{tai_lieu}')] : []),
        body('Nội dung:', {}, { keepNext: true }),
        heading('1. Báo cáo của cơ quan thường trực'),
        ...repeated('bao_cao', [body('{noi_dung}')]),
        heading('2. Thảo luận'),
        ...repeated('thao_luan', [body('{noi_dung}')]),
        heading('3. Biểu quyết'),
        body('{bieu_quyet}', {}, { keepNext: true }),
        ...(areNamed ? repeated('phieu_it', [body('{noi_dung}')]) : [listTable('phieu', columns, listPt)]),
        body('4. Kết luận', { bold: true }, { keepNext: true, spacing: { before: pt(8), after: pt(6), line: 264, lineRule: 'auto' } }),
        ...repeated('ket_luan', [body('{noi_dung}')]),
        // It goes with the signatures, and what was decided does not follow it over: half a page would stay empty.
        body(
          `Cuộc họp kết thúc vào {ket_thuc}${isWhole ? '. Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua' : ''}./.`,
          {},
          { keepNext: true },
        ),
        plain('', { sizePt: 4 }, { keepNext: true, ...name }),
        recordSignatures(scheme, 'CHỦ TỌA', { hasInitials }),
      ],
    },
  ])
})
