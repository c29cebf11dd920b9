import { describe, expect, it } from 'vitest'
import { defaultLayout } from '@shared/domain/certificate/layout'
import type { CertificateFieldName } from '@shared/domain/certificate/types'
import { countLines, evenLines, fitFields } from '@shared/documents/kinds/certificates/fit'
import { sampleTexts } from '@shared/documents/kinds/certificates/sheets'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { textWidthMm } from '@shared/lib/timesWidths'

const layout = defaultLayout('full')
const fitted = (name: CertificateFieldName, text: string, others: Partial<Record<CertificateFieldName, string>> = {}) =>
  fitFields(layout, { ...sampleTexts(practiceOffice), ...others, [name]: text }).find((field) => field.name === name)
const words = (count: number): string => `Đã ${Array.from({ length: count }, () => 'mẫu').join(' ')}`

describe('text that shrinks to fit', () => {
  it('keeps the first sizes while everything fits', () => {
    expect(
      fitFields(layout, sampleTexts(practiceOffice)).filter(
        (field) => !field.fits || field.sizePt !== layout.fields.find(({ name }) => name === field.name)?.sizePt,
      ),
    ).toEqual([])
  })

  it.each([
    [20, 16, 1, true],
    [41, 16, 2, true],
    [42, 14, 2, true],
    [71, 14, 3, true],
    [75, 13, 3, true],
    [76, 13, 4, false],
  ])('sets an achievement of %d short words in %d pt on %d lines', (count, sizePt, lineCount, fits) => {
    expect(fitted('achievement', words(count))).toMatchObject({ sizePt, lineCount, fits })
  })

  it('never sets more than two lines of achievement at 16 pt or three below', () => {
    for (let count = 1; count < 100; count += 1) {
      const field = fitted('achievement', words(count))
      if (field?.fits === true) expect(field.lineCount).toBeLessThanOrEqual(field.sizePt === 16 ? 2 : 3)
    }
  })

  it('sets a long name smaller, and says so when 18 pt is not enough', () => {
    expect(fitted('recipient', 'Bà Nguyễn Thị Mẫu')).toMatchObject({ sizePt: 22, fits: true })
    const name = (count: number): string => Array.from({ length: count }, () => 'Mẫu').join(' ')
    expect([14, 15, 17, 18].map((count) => fitted('recipient', name(count))).map((field) => [field?.sizePt, field?.fits])).toEqual([
      [22, true],
      [20, true],
      [18, true],
      [18, false],
    ])
    expect(fitted('recipient', 'M'.repeat(200))).toMatchObject({ fits: false, broken: 'M'.repeat(200) })
  })

  it('gives a name the free line where nothing stands under it', () => {
    const name = 'Ban Chỉ đạo phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa thôn Mẫu Một, xã Nam Sách'
    expect(fitted('recipient', name)).toMatchObject({ fits: false })
    expect(fitted('recipient', name, { recipientDetail: '' })).toMatchObject({ sizePt: 22, lineCount: 2, fits: true })
  })

  it('breaks centred lines evenly, keeps every word, and never leaves a hyphen or a year alone', () => {
    const text =
      'Đã có thành tích xuất sắc trong phong trào thi đua “Nam Sách chung sức xây dựng nông thôn mới” giai đoạn 2026 - 2030 và năm 2026'
    const style = { sizePt: 16, bold: false, italic: false }
    const lines = evenLines(text, 233, style).split('\n')
    expect(lines.join(' ')).toBe(text)
    expect(lines).toHaveLength(countLines(text, 233, style).count)
    expect(lines.every((line) => textWidthMm(line, style) < 233 && !/^(-|\d{4}$)|(-| năm)$/.test(line))).toBe(true)
  })
})
