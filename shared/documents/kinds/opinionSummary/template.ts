import { pt, tightSpacing } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listTable } from '../../parts/listTable'
import { formerVoteColumns, voteColumns } from '../../parts/voteColumns'
import { body, closing, plain, repeated } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'
import { recordSignatures } from '../minutes/template'

export type OpinionSummaryStyle = {
  readonly head: HeadStyle
  readonly listPt: number
  readonly subject: SubjectStyle
  readonly hasInitials: boolean
  /** The opinions on few stand in sentences, without a table. */
  readonly areNamed: boolean
  /** Names have the room that today's papers give them. */
  readonly hasWideNames: boolean
}

const columns = voteColumns('Gửi ý kiến', '{tra_loi}')
const formerColumns = formerVoteColumns('Gửi ý kiến', '{tra_loi}')

/** Our template of the record of opinions in writing (model 1.9). Source: Decree 30/2020/NĐ-CP, Appendix III. */
export const opinionSummaryTemplate = cachedByStyle(
  ({ head, listPt, subject, hasInitials, areNamed, hasWideNames }: OpinionSummaryStyle) => {
    const { scheme } = head
    const heading = (text: string) => body(text, { bold: true }, { keepNext: true })
    return wordFile('Biên bản', scheme, [
      {
        children: [
          documentHead(head),
          ...titleBlock(scheme, 'BIÊN BẢN', '{trich_yeu}', subject),
          ...repeated('mo_dau', [body('{noi_dung}')]),
          heading('1. Thành viên đã gửi ý kiến'),
          ...repeated('da_tra_loi', [body('{noi_dung}')]),
          heading('2. Thành viên chưa gửi ý kiến'),
          ...repeated('chua_tra_loi', [body('{noi_dung}')]),
          plain('{^chua_tra_loi}'),
          body('Không có.'),
          plain('{/chua_tra_loi}'),
          heading('3. Báo cáo của cơ quan thường trực'),
          ...repeated('bao_cao', [body('{noi_dung}')]),
          heading('4. Kết quả lấy ý kiến'),
          body('{cach_tinh}', {}, { keepNext: true }),
          ...(areNamed ? repeated('phieu_it', [body('{noi_dung}')]) : [listTable('phieu', hasWideNames ? columns : formerColumns, listPt)]),
          body('5. Ý kiến khác', { bold: true }, { keepNext: true, spacing: { before: pt(8), after: pt(6), line: 264, lineRule: 'auto' } }),
          ...repeated('y_kien_khac', [body('{noi_dung}')]),
          heading('6. Kết luận'),
          ...repeated('ket_luan', [body('{noi_dung}')]),
          closing('Biên bản được lập từ các phiếu lấy ý kiến kèm theo./.'),
          plain('', { sizePt: 4 }, { keepNext: true, spacing: { ...tightSpacing, before: pt(6) } }),
          recordSignatures(scheme, 'CHỦ TỊCH HỘI ĐỒNG', { hasInitials }),
        ],
      },
    ])
  },
)
