import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, foldText } from '@shared/lib/text'

describe('folding and cleaning', () => {
  it.each([
    ['Nguyễn Thị Hồng Hạnh', 'nguyen thi hong hanh'],
    ['ĐỖ  Đức', 'do duc'],
    ['H’Hen Niê', 'hhen nie'],
    ['Phòng Văn hóa - Xã hội', 'phong van hoa xa hoi'],
    [' a\tb\u00A0c\nd ', 'a b c d'],
    ['12/QĐ-UBND', '12 qd ubnd'],
    ['Trần'.normalize('NFD'), 'tran'],
    ['', ''],
    [' - ', ''],
    ["'", ''],
  ])('folds “%s”', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text)).toBe(folded)
  })
  it('cleans the same whether or not a text needs it', () => {
    expect(cleanText('  Nguyễn Văn Mẫu  ')).toBe('Nguyễn Văn Mẫu')
    expect(cleanLine('Nguyễn  Văn  Mẫu')).toBe('Nguyễn Văn Mẫu')
    expect(cleanText('a\u200Bb\u00AD\u0007')).toBe('ab')
    expect(cleanText('Mẫu'.normalize('NFD'))).toBe('Mẫu'.normalize('NFC'))
    expect(cleanText('một \r\nhai\u00A0')).toBe('một\nhai')
  })
})
