import { describe, expect, it } from 'vitest'
import { parseBlock, toBlockText } from '@shared/lib/clipboard'

describe('the clipboard of the list', () => {
  it('reads a block from Excel with line breaks, tabs and quotes inside cells', () => {
    expect(parseBlock('Lê Mẫu Hà\t1990\t"Dòng 1\nDòng ""hai"""\r\nVũ Mẫu\t\tSáng kiến\r\n')).toEqual([
      ['Lê Mẫu Hà', '1990', 'Dòng 1\nDòng "hai"'],
      ['Vũ Mẫu', '', 'Sáng kiến'],
    ])
  })

  it('takes a quote inside a text for a letter', () => {
    expect(parseBlock('"Sáng kiến" số hóa\tPhong trào "Mẫu"')).toEqual([['"Sáng kiến" số hóa', 'Phong trào "Mẫu"']])
    expect(parseBlock('"chưa đóng\tô sau')).toEqual([['"chưa đóng', 'ô sau']])
  })

  it('keeps empty cells and empty rows in their places', () => {
    expect(parseBlock('\t\n\na\t')).toEqual([['', ''], [''], ['a', '']])
    expect(parseBlock('')).toEqual([['']])
  })

  it('reads back what it wrote', () => {
    const cells = [
      ['a\tb', 'c\nd', '"e"'],
      ['', 'f', 'g'],
    ]
    expect(parseBlock(toBlockText(cells))).toEqual(cells)
  })
})
