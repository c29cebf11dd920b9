import { AlignmentType } from 'docx'
import { pt, textWidth, tightSpacing, typeSizes } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { listTable, nameOverDetail } from '../../parts/listTable'
import { body, centred, plain } from '../../parts/text'
import type { SubjectStyle } from '../../parts/lengths'
import { titleBlock } from '../../parts/title'

export type BallotPaperStyle = { readonly head: HeadStyle; readonly listPt: number; readonly subject: SubjectStyle }

/** Our template of the ballot paper: head of the council, the lines with two boxes each, nothing that tells who voted. */
export const ballotPaperTemplate = cachedByStyle(({ head, listPt, subject }: BallotPaperStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  return wordFile('Phiếu bầu', scheme, [
    {
      children: [
        documentHead(head),
        ...titleBlock(scheme, 'PHIẾU BẦU', '{trich_yeu}', subject),
        centred('({phien_hop})', { sizePt: sizePt - 1, italic: true }, { spacing: { ...tightSpacing, after: pt(8) } }),
        body('{cach_ghi}', { italic: true }),
        listTable(
          'phieu',
          [
            { widthMm: 12, heading: 'STT', cell: '{stt}', align: 'center' },
            { widthMm: textWidth - 12 - 43 - 40, heading: 'Họ và tên, đơn vị', cell: nameOverDetail },
            { widthMm: 43, heading: 'Danh\u00A0hiệu, hình\u00A0thức đề nghị', cell: '{hinh_thuc}', align: 'center' },
            { widthMm: 20, heading: 'Đồng\u00A0ý', cell: '' },
            { widthMm: 20, heading: 'Không đồng\u00A0ý', cell: '' },
          ],
          listPt,
        ),
        plain('', { sizePt: 4 }, { alignment: AlignmentType.CENTER }),
      ],
    },
  ])
})
