import type { Paragraph, Table } from 'docx'
import { mm, pt, textWidth, tightSpacing, typeSizes, wideTextMm, type SizeScheme } from '../page'
import type { FileSection } from './file'
import { listTable, type ListColumn } from './listTable'
import { leastAwardMm, liesOnItsSide, shortRuleMm } from './lengths'
import { rule } from './rule'
import { centred, noRoom, plain, repeated } from './text'

export type ListStyle = {
  readonly scheme: SizeScheme
  readonly sizePt: number
  /** A column with the award, where one list mixes several. */
  readonly withAward: boolean
  /** A column with each one's sum, where sums differ. */
  readonly withAmount: boolean
  /** A column with what each one did; left out where nobody's is told. */
  readonly withAchievement: boolean
  /** Widths by content: the names on one line each, and the awards; absent in lists signed before, whose widths were shares. */
  readonly nameMm?: number
  /** Its awards are named whole: it lies on its side with achievements alone. */
  readonly hasWholeAwards?: boolean
  readonly numberMm?: number
  readonly awardMm?: number
  /** The same beside achievements; absent in lists signed before, which gave it the least. */
  readonly awardBesideMm?: number
  /** What posts and addresses need in a list without achievements; absent in lists signed before, which gave them half. */
  readonly detailMm?: number
  /** What the names of each section need, by its list field; absent in lists signed before, where all sections had the widest. */
  readonly sectionNameMm?: Readonly<Record<string, number>>
  /** What the posts of persons and the addresses of households need beside achievements; absent in lists signed before, whose share was fixed. */
  readonly sectionDetailMm?: Readonly<Record<string, number>>
  /** How many there are is said in the last row of the last table; lists signed before say it below. */
  readonly isEndedInside?: boolean
}

const awardColumn = { widthMm: leastAwardMm, heading: 'Danh\u00A0hiệu, hình\u00A0thức', cell: '{hinh_thuc}' } as const satisfies ListColumn
const amountColumn: ListColumn = { widthMm: 27, heading: 'Tiền\u00A0thưởng (đồng)', cell: '{tien_thuong}', align: 'right' }
const roomOf = (style: ListStyle): number => (liesOnItsSide(style) ? wideTextMm : textWidth)

/** The least width of a column of names beside achievements. */
const leastNameMm = 34
/** An address such as "Thôn Mẫu 1" on one line. */
const leastDetailMm = 27
/** Beside achievements "Thôn 8" leaves its room to them, down to the words of the heading. */
const leastDetailBesideMm = 22

const columns = (rows: string, name: string, detail: string | null, style: ListStyle): ListColumn[] => {
  const { withAward, withAmount, withAchievement } = style
  const number = style.numberMm ?? 10
  const awardMm = (withAchievement ? style.awardBesideMm : style.awardMm) ?? leastAwardMm
  const left = roomOf(style) - number - (withAward ? awardMm : 0) - (withAmount ? amountColumn.widthMm : 0)
  // Without achievements name and post share what is left.
  const shareMm = withAchievement ? Math.round(left * (detail === null ? 0.42 : 0.28)) : detail === null ? left : Math.round(left * 0.5)
  const neededMm = Math.max(shareMm, style.nameMm ?? 0)
  // A name that half of the room does not hold takes what an address leaves.
  const spareMm = style.detailMm === undefined ? shareMm : left - Math.max(leastDetailMm, Math.min(style.detailMm, left - shareMm))
  const own = style.sectionNameMm?.[rows]
  // What names leave of their share goes to the achievements, whose rows are the highest.
  const besideMm =
    own === undefined ? (detail === null ? shareMm : neededMm) : Math.min(Math.max(leastNameMm, own), detail === null ? shareMm : neededMm)
  const nameMm = withAchievement ? besideMm : detail === null ? shareMm : Math.min(neededMm, Math.max(shareMm, spareMm))
  const detailShareMm = Math.round(left * 0.24)
  const detailBesideMm = Math.min(detailShareMm, Math.max(leastDetailBesideMm, style.sectionDetailMm?.[rows] ?? detailShareMm))
  const detailMm = detail === null ? 0 : withAchievement ? detailBesideMm : left - nameMm
  return [
    { widthMm: number, heading: 'TT', cell: '{stt}', align: 'center' },
    { widthMm: nameMm, heading: name, cell: '{ten}' },
    ...(detail === null ? [] : [{ widthMm: detailMm, heading: detail, cell: '{chuc_vu_don_vi}' }]),
    ...(withAward ? [{ ...awardColumn, widthMm: awardMm }] : []),
    ...(withAchievement ? [{ widthMm: left - nameMm - detailMm, heading: 'Thành tích', cell: '{thanh_tich}' }] : []),
    ...(withAmount ? [amountColumn] : []),
  ]
}

/**
 * The sections of a list, collectives first, then persons, then households, each with its table. Fields: `listFields` of the schema.
 * Source: Decree 30/2020/NĐ-CP, Appendix III, model 2.1.
 */
export const honoreeLists = (style: ListStyle): (Paragraph | Table)[] => {
  const { scheme, sizePt, isEndedInside = false } = style
  const bodyPt = typeSizes[scheme].body
  const heading = (text: string): Paragraph =>
    plain(text, { sizePt: bodyPt, bold: true }, { keepNext: true, spacing: { ...tightSpacing, before: pt(8), after: pt(4) } })
  const total = '{tong_danh_sach}./.'
  const section = (rows: string, title: string, name: string, detail: string | null): (Paragraph | Table)[] => {
    const end = isEndedInside ? { condition: `ket_o_${rows}`, text: total, sizePt: bodyPt } : undefined
    return repeated(`co_${rows}`, [
      heading(`{so_muc_${rows}}${title}`),
      listTable(rows, columns(rows, name, detail, style), sizePt, { end }),
    ])
  }
  const below = plain(total, { sizePt: bodyPt }, { indent: { firstLine: mm(10) }, spacing: { ...tightSpacing, before: pt(8) } })
  return [
    ...section('tap_the', 'TẬP THỂ', 'Tên tập thể', null),
    ...section('ca_nhan', 'CÁ NHÂN', 'Họ và tên', 'Chức vụ, đơn\u00A0vị'),
    ...section('ho_gia_dinh', 'HỘ GIA ĐÌNH', 'Hộ gia đình', 'Địa chỉ'),
    ...(isEndedInside ? [...repeated('danh_sach_trong', [below]), noRoom()] : [below]),
  ]
}

/**
 * An appendix with a list: the word "Phụ lục", the title, the reference line equal to the main text, a short rule, the sections.
 * Fields: `ten_danh_sach`, `kem_theo` and those of the list.
 */
export const listAppendix = (style: ListStyle, { hasAppendixWord }: { readonly hasAppendixWord: boolean }): FileSection => {
  const size = typeSizes[style.scheme].body
  const children = [
    ...(hasAppendixWord ? [centred('Phụ lục', { sizePt: size, bold: true }, { keepNext: true })] : []),
    centred('{ten_danh_sach}', { sizePt: size, bold: true }, { keepNext: true }),
    centred('({kem_theo})', { sizePt: Math.max(13, size - 1), italic: true }, { keepNext: true }),
    rule(roomOf(style), shortRuleMm(100), 6),
    ...honoreeLists(style),
  ]
  return { children, landscape: liesOnItsSide(style) }
}
