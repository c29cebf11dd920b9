import { describe, expect, it } from 'vitest'
import { fileNameOf } from '@shared/documents/fileNames'
import { recipientFacts } from '@shared/documents/words/recipients'
import { apartMm, lowerRow, subjectStyle } from '@shared/documents/parts/lengths'
import {
  committeeIssuerLines,
  committeeLine,
  countsText,
  decimalText,
  headPostOf,
  issuerLines,
  postLines,
  referenceLines,
  symbolOf,
} from '@shared/documents/words/office'
import { printedSubject } from '@shared/documents/words/lines'
import { wholePaper } from '@shared/domain/case/papers'
import { numberedName } from '@shared/lib/fileNames'
import { balancedLines, textWidthMm } from '@shared/lib/timesWidths'
import { aCase, anOffice } from '../../support/sampleCase'

describe('widths of Times New Roman', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { sizePt: 13, bold: true }, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', { sizePt: 14, bold: true }, 60.5],
    ['ỦY BAN NHÂN DÂN', { sizePt: 13, bold: true }, 43.2],
    ['UBND THÀNH PHỐ HẢI PHÒNG', { sizePt: 13 }, 66.8],
    ['Nam Sách, ngày 05 tháng 01 năm 2026', { sizePt: 14, italic: true }, 77.9],
  ])('measure %s', (text, face, expected) => {
    expect(textWidthMm(text, face)).toBeCloseTo(expected, 0)
  })

  it('break a name at words, never at the hyphen inside it', () => {
    const lines = balancedLines('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 62, { sizePt: 13, bold: true })
    expect(lines.join(' ')).toBe('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG')
    expect(lines.some((line) => line.startsWith('-') || line.endsWith('-'))).toBe(false)
  })
})

describe('names of the office', () => {
  it('stand on lines that fit the issuer’s column', () => {
    const office = anOffice()
    expect(committeeIssuerLines({ office })).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ NAM SÁCH'])
    expect(committeeIssuerLines({ office: anOffice({ unitKind: 'specialZone', name: 'Phú Quý' }) })[1]).toBe('ĐẶC KHU PHÚ QUÝ')
    expect(issuerLines({ office }, 'Phòng Kinh tế, Hạ tầng và Đô thị')).toEqual(['PHÒNG KINH TẾ,', 'HẠ TẦNG VÀ ĐÔ THỊ'])
    expect(committeeLine(anOffice({ unitKind: 'ward', name: 'Điện Biên Phủ' }))).toBe('UBND PHƯỜNG\nĐIỆN BIÊN PHỦ')
  })

  it.each(['Trần Hưng Đạo', 'Nguyễn Bỉnh Khiêm', 'Bình Hưng Hòa Đông', 'Nguyễn Đại Năng', 'Tây Nguyên Mẫu'])(
    'are not cut by the issuer’s column: phường %s',
    (name) => {
      const office = anOffice({ unitKind: 'ward', name })
      const own = `PHƯỜNG ${name.toLocaleUpperCase('vi')}`
      expect([own, own.replace(' ', '\n')]).toContain(committeeIssuerLines({ office }).slice(1).join('\n'))
      // What was signed in wording 16 keeps its line ends.
      const cut = balancedLines(own, 61, { sizePt: 13, bold: true })
      expect(committeeIssuerLines({ office, honoured: [], wording: 16 }).slice(1)).toEqual(cut)
    },
  )

  it('of enterprises are not cut inside either: two that a hyphen joins are parted behind it', () => {
    const long =
      'Công ty Cổ phần Đầu tư Xây dựng, Thương mại dịch vụ, Xuất nhập khẩu Nông lâm thủy sản và Chế biến thực phẩm sạch Hoàng Long - Kim Thành Phát tại khu kinh tế mở Vũng Áng'
    const lines = issuerLines({ office: anOffice() }, long)
    expect(lines.join(' ')).toBe(long.toLocaleUpperCase('vi'))
    expect(lines.join('/')).toMatch(/HOÀNG LONG -\/KIM THÀNH PHÁT.*VŨNG ÁNG/u)
    for (const name of ['Hợp tác xã Dịch vụ Nông nghiệp Trần Quốc Tuấn', 'Trường Tiểu học và Trung học cơ sở Nguyễn Bỉnh Khiêm'])
      expect(issuerLines({ office: anOffice() }, name).join('/')).toMatch(/TRẦN QUỐC TUẤN|NGUYỄN BỈNH KHIÊM/u)
  })

  it('keep the number off a long place: the head takes the smaller sizes, in papers signed before only where a line would break', () => {
    const long = ['01/QĐ-UBND', 'Phường Bình Hưng Hòa Đông, ngày 15 tháng 12 năm 2026'.replaceAll(/(?<=ngày.*) /gu, '\u00A0')] as const
    const left = (row: { readonly headScheme: 'A' | 'B'; readonly numberColumnMm: number }): number =>
      (row.numberColumnMm - textWidthMm(`Số: ${long[0]}`, { sizePt: 13 })) / 2
    expect(lowerRow('B', ...long).headScheme).toBe('B')
    expect(lowerRow('B', ...long, apartMm).headScheme).toBe('A')
    expect(left(lowerRow('B', ...long, apartMm))).toBeGreaterThan(3)
  })

  it.each([
    ['Phòng Văn hóa - Xã hội', 'Trưởng phòng Văn hóa - Xã hội'],
    ['Văn phòng HĐND và UBND', 'Chánh Văn phòng HĐND và UBND'],
    ['Trung tâm Phục vụ hành chính công', 'Giám đốc Trung tâm Phục vụ hành chính công'],
  ])('give %s its head', (room, post) => expect(headPostOf(room)).toBe(post))
})

describe('lines that break well', () => {
  it('set a post above its organ where both do not fit on one line', () => {
    expect(postLines(anOffice(), ['Chủ tịch Ủy ban nhân dân xã'])).toEqual(['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN XÃ'])
    expect(postLines(anOffice(), ['Trưởng phòng Văn hóa - Xã hội'])).toEqual(['TRƯỞNG PHÒNG', 'VĂN HÓA - XÃ HỘI'])
    expect(postLines(anOffice(), ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  })

  it('put whose paper it is on the second line of a reference', () => {
    expect(
      referenceLines(
        anOffice(),
        'Kèm theo Quyết định số 312/QĐ-UBND ngày 15 tháng 12 năm 2026',
        'của Chủ tịch Ủy ban nhân dân xã Nam Sách',
      ),
    ).toContain('2026\ncủa')
    expect(referenceLines(anOffice(), 'Kèm theo Tờ trình số 1/TTr', 'của Phòng Mẫu')).toBe('Kèm theo Tờ trình số 1/TTr của Phòng Mẫu')
  })

  it('end a long subject by phrase, with a rule of a third of the longest line', () => {
    const paper = wholePaper(aCase())
    const long = printedSubject(
      paper,
      'Về việc tặng Giấy khen cho tập thể, cá nhân và hộ gia đình của xã Nam Sách có thành tích xuất sắc trong xây dựng nông thôn mới năm 2026',
    )
    expect(long.split('\n').length).toBeGreaterThan(1)
    expect(long).not.toMatch(/(?:xã|Nam|Giấy|tập|cá|gia|thành|xuất|xây|nông|năm|và|của|trong)\n/u)
    const longest = Math.max(...long.split('\n').map((line) => textWidthMm(line, { sizePt: 14, bold: true })))
    expect(longest).toBeLessThanOrEqual(140)
    expect(subjectStyle(long, 'B').ruleMm).toBe(Math.ceil(longest / 3))
    expect(subjectStyle('Tổng kết công tác', 'B')).toEqual({ ruleMm: 16, indentMm: 10 })
  })
})

describe('numbers in sentences', () => {
  it.each([
    [{ collective: 5, person: 12, household: 3 }, '05 tập thể, 12 cá nhân và 03 hộ gia đình'],
    [{ collective: 1, person: 2, household: 0 }, '01 tập thể và 02 cá nhân'],
    [{ collective: 0, person: 12, household: 0 }, '12 cá nhân'],
  ])('count %o', (counts, expected) => expect(countsText(counts)).toBe(expected))

  it('pad numbers below ten and leave blanks for a draft', () => {
    expect(symbolOf(5, 'QĐ', 'UBND')).toBe('05/QĐ\u2011UBND')
    expect(symbolOf(null, 'TTr', 'VHXH')).toBe(`${'\u00A0'.repeat(8)}/TTr\u2011VHXH`)
  })

  it.each([
    [88.888, '88,89'],
    [100, '100'],
    [89.999, '89,99'],
    [0.45, '0,45'],
    [0.3, '0,3'],
    [66.6667, '66,67'],
  ])('write %d as %s', (value, text) => expect(decimalText(value)).toBe(text))
})

describe('recipients', () => {
  it('put the demanded line first and the file copy last, whatever was typed', () => {
    expect(recipientFacts(['- Thường trực Đảng ủy xã;', 'Lưu: VT, VHXH.'], 'Như Điều 3', 'VT')).toEqual({
      noi_nhan: [{ noi: 'Như Điều 3' }, { noi: 'Thường trực Đảng ủy xã' }],
      luu: 'VT, VHXH',
    })
    expect(recipientFacts(['Như Điều 2'], 'Như Điều 3', 'VT').noi_nhan).toEqual([{ noi: 'Như Điều 2' }])
  })
})

describe('file names', () => {
  it('keep Vietnamese letters and drop what Windows forbids', () => {
    expect(fileNameOf('Quyết định', '12/QĐ-UBND', 'Sơ kết: “đợt 1”?')).toBe('Quyết định 12-QĐ-UBND Sơ kết “đợt 1”.docx')
    expect(fileNameOf('CON')).toBe('Văn bản CON.docx')
    expect(fileNameOf('a'.repeat(300)).length).toBeLessThanOrEqual(125)
    expect(Buffer.byteLength(numberedName(fileNameOf('Nguyễn Thị Ấu Ỷ '.repeat(30)), 12))).toBeLessThanOrEqual(255)
  })
})
