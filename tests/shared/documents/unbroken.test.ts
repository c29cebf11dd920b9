import { expect, it } from 'vitest'
import { unbroken } from '@shared/documents/words/unbroken'
import { issued } from '../../support/caseParts'
import { composed, partOf } from '../../support/documents'
import { aCase } from '../../support/sampleCase'

const council = /Hội đồng Thi đua.-.Khen thưởng/gu
const whole = 'Hội đồng Thi đua\u00A0-\u00A0Khen thưởng'

it('names with a hyphen between blanks are kept whole, in lists too; other hyphens are left to the line', () => {
  expect(
    unbroken({ ten: 'Phòng Văn hóa - Xã hội', dong: [{ o: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' }], khac: 'Sơ kết - tổng kết', la: true }),
  ).toEqual({
    ten: 'Phòng Văn hóa\u00A0-\u00A0Xã hội',
    dong: [{ o: 'HỘI ĐỒNG THI ĐUA\u00A0-\u00A0KHEN THƯỞNG' }],
    khac: 'Sơ kết - tổng kết',
    la: true,
  })
})

it('the minutes of today keep the council’s name on one line; those signed in an older wording stay as they were', async () => {
  const signed = issued(aCase())
  const before = { ...signed, signed: signed.signed.map((row) => ({ ...row, wording: 12 })) }
  const names = async (given: typeof signed): Promise<string[]> => [
    ...new Set(partOf((await composed('minutes', given)).bytes, 'word/document.xml').match(council) ?? []),
  ]
  expect(await names(signed)).toEqual([whole])
  expect(await names(before)).toEqual([whole.replace('-\u00A0', '- ')])
})
