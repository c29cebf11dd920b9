import type { Paragraph, Table } from 'docx'
import { textWidthMm } from '../../lib/timesWidths'
import { independence, motto, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { sideBySide } from './layout'
import { rule, shortRuleMm } from './rule'
import { centred, repeated } from './text'

export type HeadStyle = {
  /** Sizes of the whole document, and those of its head, from `lowerRow`. */
  readonly scheme: SizeScheme
  readonly headScheme: SizeScheme
  /** Whether a parent organ stands above the issuer (field `co_quan_chu_quan`). */
  readonly hasParent: boolean
  /** Length of the rule under the issuer, from `issuerRuleMm`. */
  readonly issuerRuleMm: number
  /** Whether the number line stands under the issuer (field `so_ky_hieu`). */
  readonly hasNumber: boolean
  /** Whether place and date stand under the motto (field `dia_danh_ngay`). */
  readonly hasDateline: boolean
  /** Width of the number's column, from `lowerRow`; the dateline has the rest. */
  readonly numberColumnMm: number
}

type LowerRow = Pick<HeadStyle, 'headScheme' | 'numberColumnMm'>

/** The lower row in these sizes with place and day on one line; `null` where the line is too long. The number gives way first. */
const onOneLine = (scheme: SizeScheme, number: string, dateline: string): LowerRow | null => {
  const sizes = typeSizes[scheme]
  // Some programs set a non-breaking blank wider than a blank: half a millimetre more for each.
  const wider = (dateline.split('\u00A0').length - 1) / 2
  const left = Math.floor((textWidth - textWidthMm(dateline, { sizePt: sizes.dateline, italic: true }) - wider - 1) * 10) / 10
  const least = textWidthMm(`Số: ${number}`, { sizePt: sizes.number }) + 3
  return left < least ? null : { headScheme: scheme, numberColumnMm: Math.min(left, sizes.issuerColumnMm) }
}

/**
 * Sizes and lower row of a head. Where a long place needs room to stay on one line with its day, the number's column gives some; where
 * that is too little, the whole head takes the smaller sizes, since they go up or down together and 12/13/13 may stand over a body of 14.
 * A line too long even so breaks before "ngày", whose blanks do not break. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section IV.
 */
export const lowerRow = (scheme: SizeScheme, number: string, dateline: string): LowerRow =>
  onOneLine(scheme, number, dateline) ??
  onOneLine('A', number, dateline) ?? { headScheme: scheme, numberColumnMm: typeSizes[scheme].issuerColumnMm }

/** The rule under the issuer: between a third and half of its longest line. */
export const issuerRuleMm = (issuerLines: readonly string[], scheme: SizeScheme): number =>
  shortRuleMm(Math.max(...issuerLines.map((line) => textWidthMm(line, { sizePt: typeSizes[scheme].issuer, bold: true }))))

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
