import { subjectKinds } from '../subjectKinds'
import type { AwardForm } from '../types'
import { lastRead } from './lastRead'

/**
 * The catalogue of titles and forms, one row per kind of subject. Multipliers: Decree 152/2025/NĐ-CP, art. 50 to 55.
 * `confirmedOn` speaks of name, giver and money; standards that are still to be compared with the amended law say so in the note.
 */

type Common = Pick<AwardForm, 'code' | 'name' | 'kind' | 'decidedBy'> &
  Partial<Pick<AwardForm, 'certificate' | 'procedure' | 'ballotNeeded' | 'note'>>
type PerSubject = { readonly [Kind in AwardForm['subjectKind']]?: readonly [multiplier: number | null, source: string] }

const rows = (
  { certificate = 'certificate', procedure = 'standard', ballotNeeded = null, note = '', ...common }: Common,
  perSubject: PerSubject,
): AwardForm[] =>
  subjectKinds.flatMap((subjectKind) => {
    const given = perSubject[subjectKind]
    if (given === undefined) return []
    const [multiplier, source] = given
    return [
      {
        ...common,
        id: `${common.code}-${subjectKind}`,
        subjectKind,
        certificate,
        verb: common.kind === 'title' ? ('confer' as const) : ('award' as const),
        procedure,
        ballotNeeded,
        multiplier,
        validFrom: '2025-07-01',
        validTo: null,
        source,
        confirmedOn: lastRead,
        note,
      },
    ]
  })

const amended = 'Tiêu chuẩn theo Luật năm 2022; từ ngày 01/10/2026 cần đối chiếu với Luật sửa đổi, bổ sung.'
const ofCity = 'Ở tỉnh ghi “tỉnh” thay cho “thành phố”.'
const registerOnly = 'Do cơ quan khác xét tặng; xã chỉ ghi vào sổ.'
const decree = (article: string): string => `NĐ 152/2025/NĐ-CP, Điều ${article}`

/** Danh hiệu thi đua: conferred. */
const titles: readonly AwardForm[] = [
  ...rows(
    {
      code: 'LDTT',
      name: 'Lao động tiên tiến',
      kind: 'title',
      decidedBy: 'commune',
      certificate: 'none',
      note: `Không có giấy chứng nhận, chỉ có tiền thưởng. ${amended} Công nhân, nông dân, người lao động khác: tiêu chuẩn theo Điều 24.3 và quy định của thành phố, không theo mức xếp loại.`,
    },
    { person: [0.3, decree('50.1.d')] },
  ),
  ...rows(
    {
      code: 'CSTDCS',
      name: 'Chiến sĩ thi đua cơ sở',
      kind: 'title',
      decidedBy: 'commune',
      ballotNeeded: true,
      note: `Thẩm quyền của Chủ tịch Ủy ban nhân dân xã theo NĐ 129/2025/NĐ-CP, Điều 59. ${amended}`,
    },
    { person: [1, decree('50.1.c')] },
  ),
  ...rows(
    { code: 'CSTDT', name: 'Chiến sĩ thi đua thành phố', kind: 'title', decidedBy: 'upper', note: `${ofCity} ${amended}` },
    { person: [3, decree('50.1.b')] },
  ),
  ...rows(
    { code: 'CSTDTQ', name: 'Chiến sĩ thi đua toàn quốc', kind: 'title', decidedBy: 'primeMinister', ballotNeeded: true, note: amended },
    { person: [4.5, decree('50.1.a')] },
  ),
  ...rows(
    {
      code: 'CSTT',
      name: 'Chiến sĩ tiên tiến',
      kind: 'title',
      decidedBy: 'other',
      certificate: 'none',
      note: 'Do quân đội, công an xét tặng; xã chỉ ghi vào sổ.',
    },
    { person: [0.3, decree('50.1.d')] },
  ),
  ...rows(
    {
      code: 'TTLDTT',
      name: 'Tập thể lao động tiên tiến',
      kind: 'title',
      decidedBy: 'commune',
      certificate: 'none',
      note: `Thẩm quyền của Chủ tịch Ủy ban nhân dân xã theo NĐ 129/2025/NĐ-CP, Điều 59. ${amended}`,
    },
    { collective: [0.8, decree('50.2.b')] },
  ),
  ...rows(
    { code: 'TTLDXS', name: 'Tập thể lao động xuất sắc', kind: 'title', decidedBy: 'upper', note: amended },
    { collective: [1.5, decree('50.2.a')] },
  ),
  ...rows(
    {
      code: 'DVTT',
      name: 'Đơn vị tiên tiến',
      kind: 'title',
      decidedBy: 'other',
      certificate: 'none',
      note: 'Do quân đội, công an xét tặng; xã chỉ ghi vào sổ.',
    },
    { collective: [0.8, decree('50.2.b')] },
  ),
  ...rows(
    {
      code: 'DVQT',
      name: 'Đơn vị quyết thắng',
      kind: 'title',
      decidedBy: 'other',
      note: 'Do quân đội, công an xét tặng; xã chỉ ghi vào sổ.',
    },
    { collective: [1.5, decree('50.2.a')] },
  ),
  ...rows(
    { code: 'CTD_TINH', name: 'Cờ thi đua của Ủy ban nhân dân thành phố', kind: 'title', decidedBy: 'upper', note: `${ofCity} ${amended}` },
    { collective: [8, decree('50.2.e')] },
  ),
  ...rows(
    { code: 'CTD_CP', name: 'Cờ thi đua của Chính phủ', kind: 'title', decidedBy: 'primeMinister', ballotNeeded: true, note: amended },
    { collective: [12, decree('50.2.đ')] },
  ),
  ...rows(
    { code: 'CTD_KHAC', name: 'Cờ thi đua khác', kind: 'title', decidedBy: 'other', note: registerOnly },
    { collective: [6, decree('50')] },
  ),
  ...rows(
    { code: 'XA_TB', name: 'Xã, phường, đặc khu tiêu biểu', kind: 'title', decidedBy: 'upper', note: amended },
    { collective: [2, decree('50.2.c')] },
  ),
  ...rows(
    {
      code: 'THON_VH',
      name: 'Thôn, tổ dân phố văn hóa',
      kind: 'title',
      decidedBy: 'commune',
      procedure: 'posting',
      note: `Công khai lấy ý kiến 10 ngày (NĐ 86/2023/NĐ-CP). ${amended}`,
    },
    { collective: [1.5, decree('50.2.d')] },
  ),
  ...rows(
    {
      code: 'GDVH',
      name: 'Gia đình văn hóa',
      kind: 'title',
      decidedBy: 'commune',
      procedure: 'posting',
      note: `NĐ 152/2025/NĐ-CP không quy định tiền thưởng. Công khai lấy ý kiến 10 ngày (NĐ 86/2023/NĐ-CP). ${amended}`,
    },
    { household: [null, 'Luật 06/2022/QH15, Điều 31, 80.3; NĐ 86/2023/NĐ-CP'] },
  ),
  ...rows(
    {
      code: 'DHVD_ANH_HUNG',
      name: 'Danh hiệu Anh hùng, Bà mẹ Việt Nam anh hùng',
      kind: 'title',
      decidedBy: 'president',
      ballotNeeded: true,
    },
    { person: [15.5, decree('52')], collective: [31, decree('52')] },
  ),
  ...rows(
    { code: 'DHVD_NHAN_DAN', name: 'Danh hiệu vinh dự nhà nước “nhân dân”', kind: 'title', decidedBy: 'president' },
    { person: [12.5, decree('52')] },
  ),
  ...rows(
    { code: 'DHVD_UU_TU', name: 'Danh hiệu vinh dự nhà nước “ưu tú”', kind: 'title', decidedBy: 'president' },
    { person: [9, decree('52')] },
  ),
]

/** The medals by name: a paper that asks for "Huy chương" asks for nothing that can be given. Source: Law 06/2022/QH15, art. 54.2. */
const medals = [
  ['HUYCHUONG_CSVV3', 'Chiến sĩ vẻ vang hạng Ba', ''],
  ['HUYCHUONG_CSVV2', 'Chiến sĩ vẻ vang hạng Nhì', ''],
  ['HUYCHUONG_CSVV1', 'Chiến sĩ vẻ vang hạng Nhất', ''],
  ['HUYCHUONG_QKQT', 'Quân kỳ quyết thắng', ''],
  ['HUYCHUONG_VANTQ', 'Vì an ninh Tổ quốc', ''],
  ['HUYCHUONG_TNXP', 'Thanh niên xung phong vẻ vang', 'Xét tặng theo NĐ 28/2024/NĐ-CP.'],
  ['HUYCHUONG_HN', 'Hữu nghị', 'Tặng người nước ngoài.'],
] as const
/** Codes of the medals; `forcesMedals`: those that the army and the police give for years of service. */
export const medalCodes = medals.map(([code]) => code)
export const forcesMedals = medalCodes.filter((code) => code !== 'HUYCHUONG_TNXP' && code !== 'HUYCHUONG_HN')

/** Hình thức khen thưởng: awarded. */
const forms: readonly AwardForm[] = [
  ...rows(
    {
      code: 'GK_XA',
      name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
      kind: 'form',
      decidedBy: 'commune',
      note: 'Tiêu chuẩn do thành phố quy định (Luật 06/2022/QH15, Điều 75.2).',
    },
    { person: [0.3, decree('54.1.e')], collective: [0.6, decree('54.2.c')], household: [0.45, decree('54.3')] },
  ),
  ...rows(
    {
      code: 'GK_KHAC',
      name: 'Giấy khen của cơ quan, đơn vị khác',
      kind: 'form',
      decidedBy: 'other',
      note: 'Mức này áp dụng cho người tặng nêu tại Luật 06/2022/QH15, Điều 75.1.a, b, c, đ; nơi khác dùng quỹ của mình.',
    },
    { person: [0.3, decree('54.1.e')], collective: [0.6, decree('54.2.c')], household: [0.45, decree('54.3')] },
  ),
  ...rows(
    {
      code: 'BK_TINH',
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố',
      kind: 'form',
      decidedBy: 'upper',
      note: `${ofCity} ${amended}`,
    },
    { person: [1.5, decree('54')], collective: [3, decree('54')], household: [2.25, decree('54')] },
  ),
  ...rows(
    { code: 'BK_TTG', name: 'Bằng khen của Thủ tướng Chính phủ', kind: 'form', decidedBy: 'primeMinister', note: amended },
    { person: [3.5, decree('54')], collective: [7, decree('54')], household: [5.25, decree('54')] },
  ),
  ...rows(
    { code: 'BK_KHAC', name: 'Bằng khen của đại học quốc gia, quân khu', kind: 'form', decidedBy: 'other', note: registerOnly },
    { collective: [2, decree('54')] },
  ),
  ...rows(
    { code: 'HCLD3', name: 'Huân chương Lao động hạng Ba', kind: 'form', decidedBy: 'president' },
    { person: [4.5, decree('51')], collective: [9, decree('51')] },
  ),
  ...rows(
    { code: 'HCLD2', name: 'Huân chương Lao động hạng Nhì', kind: 'form', decidedBy: 'president' },
    { person: [7.5, decree('51')], collective: [15, decree('51')] },
  ),
  ...rows(
    { code: 'HCLD1', name: 'Huân chương Lao động hạng Nhất', kind: 'form', decidedBy: 'president' },
    { person: [9, decree('51')], collective: [18, decree('51')] },
  ),
  ...rows(
    { code: 'HCDC', name: 'Huân chương Dũng cảm', kind: 'form', decidedBy: 'president' },
    { person: [4.5, decree('51.1.h')], collective: [9, decree('51')] },
  ),
  ...rows(
    { code: 'HCDDK', name: 'Huân chương Đại đoàn kết dân tộc', kind: 'form', decidedBy: 'president' },
    { person: [7.5, decree('51.1.g')], collective: [15, decree('51')] },
  ),
  ...medals.flatMap(([code, name, note]) =>
    rows({ code, name: `Huy chương ${name}`, kind: 'form', decidedBy: 'president', note }, { person: [1.5, decree('55')] }),
  ),
  ...rows(
    { code: 'HUYCHUONG', name: 'Huy chương', kind: 'form', decidedBy: 'president', note: 'Không ghi tên: dùng cho dòng đã có trong sổ.' },
    { person: [1.5, decree('55')] },
  ),
  ...rows(
    {
      code: 'KNC',
      name: 'Kỷ niệm chương',
      kind: 'form',
      decidedBy: 'other',
      note: 'Người tặng quy định mức tiền, tối đa 0,6 lần mức lương cơ sở (NĐ 152/2025/NĐ-CP, Điều 54.1.d).',
    },
    { person: [null, decree('54.1.d')] },
  ),
]

export const seedAwardForms: readonly AwardForm[] = [...titles, ...forms]
