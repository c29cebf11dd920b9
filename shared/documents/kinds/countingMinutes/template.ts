import { mm, pt, signatureColumnMm, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type CountingStyle = {
  readonly head: HeadStyle
  readonly subject: SubjectStyle
  /** A column for opinions in writing, where some came. */
  readonly withOpinions: boolean
  /** Serials of three digits stand on one line; in minutes signed in wording 13 and before they did not. */
  readonly hasWideSerials: boolean
  /** Words and signatures are the last row of the table; in minutes signed in wording 15 and before they stand below it. */
  readonly isClosedInside: boolean
  /** More than two count: the others sign below the first member. */
  readonly hasOthers: boolean
}

const counts = [
  ['Phát ra', '{phat_ra}'],
  ['Thu về', '{thu_ve}'],
  ['Hợp lệ', '{hop_le}'],
  ['Không hợp lệ', '{khong_hop_le}'],
  ['Đồng ý', '{dong_y}'],
  ['Không đồng ý', '{khong_dong_y}'],
  ['Phiếu trắng', '{trang}'],
] as const

const written = ['Văn bản đồng ý', '{van_ban}'] as const

/** Our template of the counting minutes, annexed to those of the meeting. Source: Decree 30/2020/NĐ-CP, Appendix III, model 1.9. */
export const countingTemplate = cachedByStyle(
  ({ head, subject, withOpinions, hasWideSerials, isClosedInside, hasOthers }: CountingStyle) => {
    const serialMm = hasWideSerials ? 10 : 8
    const columns = withOpinions ? [...counts, written] : counts
    const countMm = withOpinions ? 13.2 : 14.2
    const listPt = withOpinions ? 10 : 11
    const { scheme } = head
    const face = { sizePt: typeSizes[scheme].body, bold: true }
    const room = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
    const closing = [
      plain('', { sizePt: 4 }),
      ...repeated('tranh_mat', [body('{noi_dung}')]),
      body('{ket_thuc}./.', {}, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
      plain('', { sizePt: 4 }, { keepNext: true }),
      sideBySide(
        [signatureColumnMm, signatureColumnMm],
        [
          {
            cells: [
              [
                centred('THÀNH VIÊN', face),
                centred('BAN KIỂM PHIẾU', face),
                centred('{ten_thanh_vien}', face, room),
                ...(hasOthers ? repeated('thanh_vien_khac', [centred('{ten}', face, room)]) : []),
              ],
              [centred('TRƯỞNG BAN', face), centred('KIỂM PHIẾU', face), centred('{ten_truong_ban}', face, room)],
            ],
          },
        ],
      ),
    ]
    return wordFile('Biên bản kiểm phiếu', scheme, [
      {
        children: [
          documentHead(head),
          ...titleBlock(scheme, 'BIÊN BẢN', '{trich_yeu}', subject),
          body('{mo_dau}'),
          body('{so_thanh_vien}'),
          body('Ban kiểm phiếu gồm:', {}, { keepNext: true }),
          ...repeated('ban_kiem_phieu', [body('{noi_dung}')]),
          body('{cach_tinh}', {}, { keepNext: true }),
          listTable(
            'phieu',
            [
              { widthMm: serialMm, heading: 'TT', cell: '{stt}', align: 'center' },
              { widthMm: textWidth - serialMm - countMm * columns.length - 21, heading: 'Họ và tên, danh\u00A0hiệu', cell: nameOverDetail },
              ...columns.map(([heading, cell]) => ({ widthMm: countMm, heading, cell, align: 'center' as const })),
              { widthMm: 21, heading: 'Đồng\u00A0ý trên tổng\u00A0số', cell: ['{ty_le}', '{ket_qua}'], align: 'center' },
            ],
            listPt,
            { closing: isClosedInside ? closing : undefined },
          ),
          ...(isClosedInside ? [] : closing),
        ],
      },
    ])
  },
)
