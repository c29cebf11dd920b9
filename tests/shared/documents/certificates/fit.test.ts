import { describe, expect, it } from 'vitest'
import { defaultLayout } from '@shared/domain/certificate/layout'
import type { CertificateFieldName } from '@shared/domain/certificate/types'
import { fitFields } from '@shared/documents/kinds/certificates/fit'
import { indexNames } from '@shared/lib/lines/phraseLines'
import { lineHeightMm, type LineEnds } from '@shared/documents/kinds/certificates/fitLines'
import { sampleTexts } from '@shared/documents/kinds/certificates/sheets'
import { practiceOffice } from '@shared/seed/practiceOffice'
import { textWidthMm } from '@shared/lib/timesWidths'
import { chance } from '../../../support/scores'

const layout = defaultLayout('full')
const fitted = (name: CertificateFieldName, text: string, others: Partial<Record<CertificateFieldName, string>> = {}) =>
  fitFields(layout, { ...sampleTexts(practiceOffice), ...others, [name]: text }).find((field) => field.name === name)
const words = (count: number): string => `Đã ${Array.from({ length: count }, () => 'mẫu').join(' ')}`
const enterprise =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng, Chế biến nông sản và Dịch vụ thương mại tổng hợp Mẫu Hải Dương, chi nhánh huyện Nam Sách cũ, cụm công nghiệp Mẫu Một'

const blockNames: ReadonlySet<CertificateFieldName> = new Set(['recipient', 'recipientDetail', 'achievement'])
const syllables =
  'Công ty trách nhiệm hữu hạn một thành viên dịch vụ thương mại tổng hợp nông nghiệp xây dựng phát triển Mẫu thôn Nguyễn Thị Đường trường tiểu học'.split(
    ' ',
  )

/** Certificates of texts of any length: what stands where, and whether the block that is said to be too long could stand at its smallest. */
function hostileBlocks(count: number) {
  const numbers = chance(7)
  const upTo = (most: number): number => Math.floor(numbers.next().value! * (most + 1))
  const text = (letters: number): string => {
    let typed = 'Mẫu'
    while (typed.length < letters) typed += ` ${syllables[upTo(syllables.length - 1)] ?? ''}`
    return typed.slice(0, Math.max(3, letters)).trim()
  }
  const value = Array.from({ length: count }, () => {
    const texts = {
      ...sampleTexts(practiceOffice),
      recipient: text(upTo(200)),
      recipientDetail: upTo(3) === 0 ? '' : text(upTo(200)),
      achievement: text(upTo(500)),
    }
    const fields = fitFields(layout, texts)
    const block = fields.filter(({ name }) => blockNames.has(name))
    const last = block.at(-1)!
    const leastMm = block.reduce((sum, { name, text: typed, isBold }) => {
      const sizePt = name === 'recipient' ? 18 : 13
      return sum + Math.ceil(textWidthMm(typed, { sizePt, bold: isBold }) / 253) * lineHeightMm(sizePt)
    }, 0)
    return {
      placedMm: fields.find(({ name }) => name === 'placeAndDate')!.yMm,
      endMm: last.yMm + last.lineCount * lineHeightMm(last.sizePt),
      isSaid: block.some(({ fits }) => !fits),
      // Phrases need room too: what would just fill its lines to the brim may be said to be too long.
      isNeedless: leastMm < 36,
      isNarrowed: last.spread?.gapMm !== 1.5,
    }
  })
  return {
    value,
    said: value.filter(({ isSaid }) => isSaid).length,
    narrowed: value.filter(({ isSaid, isNarrowed }) => !isSaid && isNarrowed).length,
  }
}

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
          else expect(next.yMm - end).toBeCloseTo(next.spread?.gapMm ?? -1, 5)
        }
      }
  })

  it('keeps a millimetre off the date line, with four lines and a long unit too, and lets go of it rather than not hold the text', () => {
    const ends = (achievement: string, recipientDetail: string, whiteMm?: number) => {
      const fields = fitFields(layout, { ...sampleTexts(practiceOffice), recipientDetail, achievement }, undefined, whiteMm)
      const block = fields.filter(({ name }) => blockNames.has(name))
      const last = block.at(-1)!
      const under = fields.find(({ name }) => name === 'placeAndDate')!.yMm
      return { isHeld: block.every(({ fits }) => fits), freeMm: under - last.yMm - last.lineCount * lineHeightMm(last.sizePt) }
    }
    const long = 'Phó Giám đốc Trung tâm Phục vụ hành chính công, kiêm Trưởng ban Văn hóa, Trung tâm Dịch vụ sự nghiệp công'
    for (const detail of ['', 'Công chức, Phòng Kinh tế', long])
      for (let count = 1; count < 75; count += 1) expect(ends(words(count), detail).freeMm).toBeGreaterThanOrEqual(0.7)
    for (let count = 75; count < 200; count += 5) expect(ends(words(count), long).isHeld).toBe(ends(words(count), long, 0).isHeld)
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

  it.each([
    ['the usual gaps while they stand', 20, '', { gapMm: 1.5, isWide: false }],
    ['narrower gaps at the smallest sizes', 42, 'Ủy ban nhân dân xã Nam Sách', { gapMm: 0, isWide: false }],
    ['what is free above and below', 84, '', { gapMm: 0, isWide: true }],
  ] as const)('takes %s', (_what, count, recipientDetail, spread) => {
    const texts = { ...sampleTexts(practiceOffice), recipient: enterprise, recipientDetail, achievement: words(count) }
    const fields = fitFields(layout, texts)
    const block = fields.filter(({ name }) => blockNames.has(name))
    expect(block.map(({ fits, spread: own }) => ({ fits, ...own }))).toEqual(block.map(() => ({ fits: true, ...spread })))
    const [form, dateline, post] = (['formName', 'placeAndDate', 'signerPost'] as const).map((name) =>
      fields.find((field) => field.name === name)!,
    )
    const last = block.at(-1)!
    expect(form!.yMm + lineHeightMm(form!.sizePt)).toBeLessThanOrEqual(block[0]!.yMm)
    expect(last.yMm + last.lineCount * lineHeightMm(last.sizePt)).toBeLessThanOrEqual(dateline!.yMm + 0.3)
    expect(dateline!.yMm + lineHeightMm(dateline!.sizePt)).toBeLessThanOrEqual(post!.yMm)
  })

  it('either stands above the date line or says what is too long, whatever was typed', () => {
    const { value: seen, ...count } = hostileBlocks(250)
    expect(seen.filter(({ isSaid, endMm, placedMm }) => !isSaid && endMm > placedMm + 0.3 + 1e-9)).toEqual([])
    expect(seen.filter(({ isSaid, isNeedless }) => isSaid && isNeedless)).toEqual([])
    expect(count.narrowed).toBeGreaterThan(3)
    expect(count.said).toBeGreaterThan(10)
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

it('where the phrases give way no line ends behind a lone word inside a movement’s name; in wording 16 and before it could', () => {
  const movement = 'Thạch Khê chung sức xây dựng nông thôn mới nâng cao, xóa nhà tạm, nhà dột nát'
  const recipient =
    'Chi nhánh Công ty cổ phần Đầu tư Xây dựng, Thương mại Dịch vụ, Xuất nhập khẩu Nông lâm thủy sản và Chế biến thực phẩm sạch Hoàng Long - Kim Thành Phát tại khu kinh tế mở Vũng Áng'
  const recipientDetail = 'Tổng công ty Xây dựng và Phát triển hạ tầng Hoàng Long'
  const works =
    'ủng hộ 1.250.000.000 đồng xây dựng 25 nhà tình nghĩa, 03 km đường bê tông liên thôn, lắp đặt 120 camera an ninh; tạo việc làm ổn định cho 350 lao động địa phương với thu nhập bình quân 9,5 triệu đồng/người/tháng giai đoạn 2021'.split(
      ' ',
    )
  const badEnds = (ends: LineEnds): number[] =>
    works.flatMap((_word, at) => {
      const achievement = `Đã có thành tích xuất sắc trong phong trào thi đua “${movement}”; ${works.slice(0, at + 1).join(' ')}`
      const texts = { ...sampleTexts(practiceOffice), recipient, recipientDetail, achievement }
      const fields = fitFields(layout, texts, { names: indexNames([movement]), ...ends })
      return /(?:[,;] \p{L}{1,3}|dột)\n/u.test(fields.find(({ name }) => name === 'achievement')?.broken ?? '') ? [at] : []
    })
  expect(badEnds({ weighsInside: true })).toEqual([])
  expect(badEnds({ weighsInside: true, asBefore18: true })).toEqual([])
  expect(badEnds({ weighsInside: false, asBefore18: true })).not.toEqual([])
})

it('takes the width of the block’s frame before a word of two syllables is cut, from wording 18 on', () => {
  const movement = 'Bình Mẫu chung sức xây dựng nông thôn mới nâng cao, xóa nhà tạm, nhà dột nát'
  const texts = {
    ...sampleTexts(practiceOffice),
    recipient: enterprise,
    recipientDetail: 'Ủy ban nhân dân xã Bình Mẫu',
    achievement: `Đã có thành tích nổi bật trong phong trào thi đua “${movement}”, hoàn thành trước thời hạn 15 ngày; gương mẫu đi đầu rà soát hộ nghèo, hộ cận nghèo và vệ sinh an toàn thực phẩm`,
  }
  const linesOf = (asBefore18: boolean): string => {
    const ends = { names: indexNames([movement, enterprise]), weighsInside: true, asBefore18 }
    return fitFields(defaultLayout('preprinted'), texts, ends).find(({ name }) => name === 'achievement')?.broken ?? ''
  }
  expect(linesOf(true)).toContain('nhà\ndột nát”')
  expect(linesOf(false)).toMatch(/xóa nhà tạm, nhà dột nát”/u)
})
