import type { Paragraph, Table } from 'docx'
import { textWidthMm } from '../../lib/timesWidths'
import { independence, motto, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { sideBySide } from './layout'
import type { LowerRow } from './lengths'
import { rule } from './rule'
import { centred, repeated } from './text'

export type HeadStyle = LowerRow & {
  /** Sizes of the whole document; those of its head and the width of the number's column come from `lowerRow`. */
  readonly scheme: SizeScheme
  /** Whether a parent organ stands above the issuer (field `co_quan_chu_quan`). */
  readonly hasParent: boolean
  /** Length of the rule under the issuer, from `issuerRuleMm`. */
  readonly issuerRuleMm: number
  /** Whether the number line stands under the issuer (field `so_ky_hieu`). */
  readonly hasNumber: boolean
  /** Whether place and date stand under the motto (field `dia_danh_ngay`). */
  readonly hasDateline: boolean
}

/**
 * Boxes 1 to 4: issuer with its rule at the left, motto at the right, number and dateline level with each other.
 * Fields: `co_quan_chu_quan`, `co_quan_ban_hanh` (rows of `dong`), `so_ky_hieu`, `dia_danh_ngay`.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, points 1 to 4.
 */
export const documentHead = ({
  headScheme,
  hasParent,
  issuerRuleMm: ruleMm,
  hasNumber,
  hasDateline,
  numberColumnMm: numberMm,
  extraMm = 0,
}: Omit<HeadStyle, 'scheme'> & {
  /** Room beyond the width of an upright page, for one that lies on its side. */ readonly extraMm?: number
}): Table => {
  const sizes = typeSizes[headScheme]
  const empty: Paragraph[] = [centred('', { sizePt: sizes.number })]
  const lower = { spacing: { ...tightSpacing, before: pt(4) } }
  return sideBySide(
    [sizes.issuerColumnMm + extraMm / 2, sizes.mottoColumnMm + extraMm / 2],
    [
      {
        cells: [
          [
            ...(hasParent ? [centred('{co_quan_chu_quan}', { sizePt: sizes.issuer })] : []),
            ...repeated('co_quan_ban_hanh', [centred('{dong}', { sizePt: sizes.issuer, bold: true })]),
            rule(sizes.issuerColumnMm + extraMm / 2, ruleMm),
          ],
          [
            centred(motto, { sizePt: sizes.motto, bold: true }),
            centred(independence, { sizePt: sizes.independence, bold: true }),
            rule(sizes.mottoColumnMm + extraMm / 2, textWidthMm(independence, { sizePt: sizes.independence, bold: true })),
          ],
        ],
      },
      ...(hasNumber || hasDateline
        ? [
            {
              columnsMm: [numberMm + extraMm / 2, textWidth - numberMm + extraMm / 2],
              cells: [
                hasNumber ? [centred('Số: {so_ky_hieu}', { sizePt: sizes.number }, lower)] : empty,
                hasDateline ? [centred('{dia_danh_ngay}', { sizePt: sizes.dateline, italic: true }, lower)] : empty,
              ],
            },
          ]
        : []),
    ],
  )
}
