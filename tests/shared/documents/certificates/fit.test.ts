import { describe, expect, it } from 'vitest'
import { defaultLayout } from '@shared/domain/certificate/layout'
import type { CertificateFieldName } from '@shared/domain/certificate/types'
import { fitFields, lineHeightMm } from '@shared/documents/kinds/certificates/fit'
import { sampleTexts } from '@shared/documents/kinds/certificates/sheets'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { textWidthMm } from '@shared/lib/timesWidths'

const layout = defaultLayout('full')
const fitted = (name: CertificateFieldName, text: string, others: Partial<Record<CertificateFieldName, string>> = {}) =>
  fitFields(layout, { ...sampleTexts(practiceOffice), ...others, [name]: text }).find((field) => field.name === name)
const words = (count: number): string => `Đã ${Array.from({ length: count }, () => 'mẫu').join(' ')}`
const enterprise =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng, Chế biến nông sản và Dịch vụ thương mại tổng hợp Mẫu Hải Dương, chi nhánh huyện Nam Sách cũ, cụm công nghiệp Mẫu Một'

describe('text that shrinks to fit', () => {
  it('keeps the first sizes while everything fits', () => {
    expect(
      fitFields(layout, sampleTexts(practiceOffice)).filter(
        (field) => !field.fits || field.sizePt !== layout.fields.find(({ name }) => name === field.name)?.sizePt,
      ),
    ).toEqual([])
  })

  it('ends what flows above the date line, each where the one before ends', () => {
    for (let count = 1; count < 140; count += 3)
      for (const detail of ['', 'Công chức, Phòng Văn hóa - Xã hội', words(40)]) {
        const fields = fitFields(layout, { ...sampleTexts(practiceOffice), recipientDetail: detail, achievement: words(count) })
        const block = fields.filter(({ name }) => ['recipient', 'recipientDetail', 'achievement'].includes(name))
        if (block.some(({ fits }) => !fits)) continue
        for (const [index, field] of block.entries()) {
          const end = field.yMm + field.lineCount * lineHeightMm(field.sizePt)
          const next = block[index + 1]
          if (next === undefined) expect(end).toBeLessThanOrEqual(137.4)
          else expect(next.yMm - end).toBeCloseTo(1.5, 5)
        }
      }
  })

  it('leaves no hole where the line under the name is empty', () => {
    const [name, achievement] = (['recipient', 'achievement'] as const).map((field) =>
      fitted(field, 'Đã có thành tích', { recipientDetail: '' }),
    )
    expect(achievement!.yMm).toBeLessThan(name!.yMm + 12)
  })

  it.each([
    ['an enterprise of 180 letters', { recipient: enterprise, recipientDetail: '', achievement: words(20) }],
    ['an achievement of four lines', { recipient: 'Bà Nguyễn Thị Mẫu', recipientDetail: '', achievement: words(85) }],
    ['both', { recipient: enterprise, recipientDetail: '', achievement: words(72) }],
    ['a long unit', { recipient: 'Bà Nguyễn Thị Mẫu', recipientDetail: words(45), achievement: words(42) }],
  ] as const)('holds %s', (_what, texts) => {
    expect(fitFields(layout, { ...sampleTexts(practiceOffice), ...texts }).filter(({ fits }) => !fits)).toEqual([])
  })

  it('keeps sizes while a long name or four lines of achievement still stand', () => {
    expect(enterprise.length).toBeGreaterThan(175)
    expect(fitted('recipient', enterprise, { recipientDetail: '', achievement: words(20) })).toMatchObject({ sizePt: 22, lineCount: 3 })
    expect(fitted('achievement', words(82), { recipientDetail: '' })).toMatchObject({ sizePt: 16, lineCount: 4 })
  })

  it('says which text is too long, and leaves it whole', () => {
    const fields = fitFields(layout, { ...sampleTexts(practiceOffice), achievement: words(200) })
    expect(fields.filter(({ fits }) => !fits).map(({ name, broken }) => [name, broken])).toEqual([['achievement', words(200)]])
    expect(fitted('recipient', 'M'.repeat(200))).toMatchObject({ fits: false, broken: 'M'.repeat(200) })
  })

  it('leaves fields that the office set apart in boxes of their own', () => {
    const apart = {
      ...layout,
      fields: layout.fields.map((field) =>
        field.name === 'achievement' ? { ...field, xMm: 22, widthMm: 100, align: 'left' as const } : field,
      ),
    }
    const fields = fitFields(apart, { ...sampleTexts(practiceOffice), recipientDetail: '' })
    expect(fields.find(({ name }) => name === 'achievement')?.yMm).toBe(118)
  })

  it('breaks centred lines by phrase, keeps every word, and never leaves a hyphen or a year alone', () => {
    const text =
      'Đã có thành tích xuất sắc trong phong trào thi đua “Nam Sách chung sức xây dựng nông thôn mới” giai đoạn 2026 - 2030 và năm 2026'
    const lines = fitted('achievement', text)!.broken.split('\n')
    expect(lines.join(' ')).toBe(text)
    expect(lines.every((line) => textWidthMm(line, { sizePt: 16 }) < 233 && !/^(-|\d{4}$)|(-| năm)$/.test(line))).toBe(true)
  })
})
