import { describe, expect, it } from 'vitest'
import { emphasisRuns, withoutEmphasis } from '@shared/lib/emphasis'
import { markedOf, sliceMarked, stretchAt, withLook } from '@shared/lib/emphasisEdit'

describe('italic and bold words of a text with marks', () => {
  const texts = [
    'trước ngày 12/12',
    'Phong trào **“Mẫu Sơn xanh”** và *thôn sạch*.',
    '*nghiêng***đậm** liền nhau',
    'dòng một\n**dòng hai**\n',
    'nhân 2*3 và 4*5*6',
    '',
    '**cả câu đậm**',
  ]

  it.each(texts)('reads and writes %j alike', (text) => {
    expect(markedOf(emphasisRuns(text))).toBe(text)
  })

  it.each(texts)('cuts %j at every place without losing a letter or a look', (text) => {
    const plain = withoutEmphasis(text)
    for (let at = 0; at <= plain.length; at += 1) {
      const [head, tail] = [sliceMarked(text, 0, at), sliceMarked(text, at)]
      expect(withoutEmphasis(head) + withoutEmphasis(tail)).toBe(plain)
      if (!text.includes('2*3')) expect(markedOf([...emphasisRuns(head), ...emphasisRuns(tail)])).toBe(text)
    }
  })

  it('keeps blanks and line ends outside the marks', () => {
    expect(
      markedOf([
        { text: ' trước ', style: 'bold' },
        { text: 'ngày', style: 'plain' },
      ]),
    ).toBe(' **trước** ngày')
    expect(markedOf([{ text: 'một\nhai', style: 'italic' }])).toBe('*một*\n*hai*')
  })

  it.each([
    ['trước ngày 12/12', 0, 5, 'bold', '**trước** ngày 12/12'],
    ['trước ngày 12/12', 0, 6, 'bold', '**trước** ngày 12/12'],
    ['trước ngày', 8, 8, 'italic', 'trước *ngày*'],
    ['**trước** ngày', 0, 5, 'bold', 'trước ngày'],
    ['*trước* ngày', 0, 5, 'bold', '**trước** ngày'],
    ['*trước* ngày', 0, 10, 'italic', '*trước ngày*'],
    ['một **hai ba** bốn', 8, 10, 'bold', 'một **hai** ba bốn'],
    ['a  b', 2, 2, 'italic', null],
  ] as const)('%j [%i, %i) set %s becomes %j', (text, start, end, style, expected) => {
    const stretch = stretchAt(text, start, end)
    expect(stretch === null ? null : withLook(text, ...stretch, style)).toBe(expected)
  })
})
