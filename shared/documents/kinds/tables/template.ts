import { mm, pt, textWidth, tightSpacing, typeSizes, wideTextMm } from '../../page'
import { cachedByStyle, wordFile } from '../../parts/file'
import { documentHead, type HeadStyle } from '../../parts/head'
import { sideBySide } from '../../parts/layout'
import { listTable } from '../../parts/listTable'
import { rule } from '../../parts/rule'
import { signatureRoomMm } from '../../parts/signature'
import { body, centred, plain, repeated } from '../../parts/text'
import type { TableColumn } from './table'

export type TableStyle = {
  readonly title: string
  readonly head: HeadStyle
  readonly columns: readonly TableColumn[]
  readonly listPt: number
  /** Some rows stand over others: they are bold. */
  readonly hasHeads: boolean
  readonly hasClosing: boolean
  readonly isLandscape: boolean
}

const bySign = '(Ký, ghi rõ họ tên)'

/** Our template of a table: head, title, one bordered table; words, its maker and the chair close it as its last row. It has no number of its own. */
export const tableTemplate = cachedByStyle(({ title, head, columns, listPt, hasHeads, hasClosing, isLandscape }: TableStyle) => {
  const { scheme } = head
  const sizePt = typeSizes[scheme].body
  const room = isLandscape ? wideTextMm : textWidth
  const face = { sizePt, bold: true }
  const name = { spacing: { ...tightSpacing, before: mm(signatureRoomMm) } }
  const closing = [
    ...(hasClosing ? [body('{ket}', {}, { keepNext: true, spacing: { before: pt(6), after: pt(3), line: 264, lineRule: 'auto' } })] : []),
    plain('', { sizePt: 4 }, { keepNext: true }),
    sideBySide(
      [room / 2, room / 2],
      [
        {
          cells: [
            [centred('', { sizePt: 13 }), centred('NGƯỜI LẬP', { sizePt: 13, bold: true }), centred(bySign, { sizePt: 12, italic: true })],
            [
              centred('{dia_danh_ngay}', { sizePt: 13, italic: true }),
              ...repeated('chuc_vu_ky', [centred('{dong}', face)]),
              centred('{nguoi_ky}', face, name),
            ],
          ],
        },
      ],
    ),
  ]
  return wordFile(title, scheme, [
    {
      landscape: isLandscape,
      children: [
        documentHead({ ...head, extraMm: room - textWidth }),
        centred('{ten_bang}', face, { spacing: { ...tightSpacing, before: pt(14) }, keepNext: true }),
        ...repeated('ve_viec', [centred('{dong}', { sizePt: Math.max(13, sizePt - 1), bold: true }, { keepNext: true })]),
        rule(room, 40, 8),
        listTable(
          'dong',
          columns.map((column, index) => ({ ...column, cell: `{o${index + 1}}` })),
          listPt,
          { boldIf: hasHeads ? 'la_dau' : undefined, closing },
        ),
      ],
    },
  ])
})
