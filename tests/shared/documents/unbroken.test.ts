import { expect, it } from 'vitest'
import { unbroken } from '@shared/documents/words/unbroken'
import { textWidthMm } from '@shared/lib/timesWidths'
import { issued } from '../../support/caseParts'
import { composed, partOf } from '../../support/documents'
import { aCase } from '../../support/sampleCase'

const council = /Hội đồng Thi.đua.-.Khen.thưởng/gu
const whole = 'Hội đồng Thi\u00A0đua\u00A0-\u00A0Khen\u00A0thưởng'

it('names with a hyphen between blanks are kept whole, in lists too; other hyphens are left to the line', () => {
  expect(
    unbroken({ ten: 'Phòng Văn hóa - Xã hội', dong: [{ o: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' }], khac: 'Sơ kết - tổng kết', la: true }),
  ).toEqual({
    ten: 'Phòng Văn\u00A0hóa\u00A0-\u00A0Xã\u00A0hội',
    dong: [{ o: 'HỘI ĐỒNG THI\u00A0ĐUA\u00A0-\u00A0KHEN\u00A0THƯỞNG' }],
    khac: 'Sơ kết - tổng kết',
    la: true,
  })
})

it('in a column of a list that does not hold it, a name with a hyphen may end its line behind that', () => {
  const row = { chuc_vu_don_vi: 'Phó Trưởng phòng Văn hóa - Xã hội' }
  const { ca_nhan, ho_so } = unbroken({ ca_nhan: [row], ho_so: [row] })
  expect(ca_nhan).toEqual([{ chuc_vu_don_vi: 'Phó Trưởng phòng Văn\u00A0hóa\u00A0- Xã\u00A0hội' }])
  expect(ho_so).toEqual([{ chuc_vu_don_vi: 'Phó Trưởng phòng Văn\u00A0hóa\u00A0-\u00A0Xã\u00A0hội' }])
})

it.each([
  ['Điều 50 Nghị định số 152/2025/NĐ-CP, chi từ Quỹ', 'Điều_50 Nghị định số_152/2025/NĐ~CP, chi từ Quỹ'],
  ['tại Tờ trình số 21/TTr-VHXH ngày 19/12/2026', 'tại Tờ trình số_21/TTr~VHXH ngày_19/12/2026'],
  ['tại Tờ trình số /TTr-VHXH', 'tại Tờ trình số_/TTr-VHXH'],
  ['cho hộ ông Phạm Văn Mẫu, thôn Mẫu 1.', 'cho hộ ông Phạm Văn Mẫu, thôn Mẫu_1.'],
  ['trong cơn bão số 12; tổ 5; năm 2026', 'trong cơn bão số_12; tổ_5; năm_2026'],
  [
    'đạt 90%, chính quyền địa phương 02 cấp, hiến 1.250 m², 12 phương tiện',
    'đạt 90%, chính quyền địa phương 02 cấp, hiến 1.250 m², 12 phương tiện',
  ],
  ['Số 5.000 người, ngày 14 tháng 6 năm 2025, từ tháng 12/2025', 'Số 5.000 người, ngày_14 tháng_6 năm_2025, từ tháng_12/2025'],
])('a number stands with what it counts or names, and a symbol is whole: %s', (text, kept) => {
  const marked = (value: unknown): string => String(value).replaceAll('\u00A0', '_').replaceAll('\u2011', '~')
  expect(marked(unbroken({ text }).text)).toBe(kept)
  // What is too wide for a column is left to the line there.
  expect(marked(unbroken({ ten: text }).ten)).not.toMatch(/số_\d+\//u)
  expect(unbroken({ text: 'Nghị định số 152/2025/NĐ-CP' }, 'words').text).toBe('Nghị định số 152/2025/NĐ-CP')
})

it('a reference and a sum stand with their numbers', () => {
  const text = 'theo điểm c khoản 2 Điều 54, có tên tại Điều 1; 760.000 đồng đối với mỗi cá nhân; điểm yếu; 5 đồng chí'
  expect(String(unbroken({ text }).text).replaceAll('\u00A0', '_')).toBe(
    'theo điểm_c khoản_2 Điều_54, có tên tại Điều_1; 760.000_đồng đối với mỗi cá nhân; điểm yếu; 5_đồng chí',
  )
})

it.each([
  ['“Thôn văn hóa”', '“Thôn văn_hóa”'],
  ['“Tổ dân phố văn hóa”', '“Tổ dân_phố văn_hóa”'],
  ['“Lao động tiên tiến”', '“Lao_động tiên_tiến”'],
  ['“Tập thể lao động tiên tiến”', '“Tập_thể lao_động tiên_tiến”'],
  ['“Chiến sĩ thi đua cơ sở”', '“Chiến_sĩ thi_đua cơ_sở”'],
])('in a column the award %s is broken between its words only, and never in one that is wider than the column', (award, kept) => {
  const { hinh_thuc } = unbroken({ hinh_thuc: award })
  expect(String(hinh_thuc).replaceAll('\u00A0', '_')).toBe(kept)
  for (const piece of kept.split(' ')) expect(textWidthMm(piece.replaceAll('_', ' '), { sizePt: 13 })).toBeLessThan(20.2)
})

it('the minutes of today keep the council’s name on one line; those signed in an older wording stay as they were', async () => {
  const signed = issued(aCase())
  const at = (wording: number) => ({ ...signed, signed: signed.signed.map((row) => ({ ...row, wording })) })
  const names = async (given: typeof signed): Promise<string[]> => [
    ...new Set(partOf((await composed('minutes', given)).bytes, 'word/document.xml').match(council) ?? []),
  ]
  expect(await names(signed)).toEqual([whole])
  expect(await names(at(13))).toEqual(['Hội đồng Thi đua\u00A0-\u00A0Khen thưởng'])
  expect(await names(at(12))).toEqual(['Hội đồng Thi đua\u00A0- Khen thưởng'])
})
