import { emphasisRuns, withoutEmphasis } from '@shared/lib/emphasis'
import { expect, it } from 'vitest'

it.each([
  ['một *hai* ba', ['plain:một ', 'italic:hai', 'plain: ba']],
  ['**trước ngày 12/12** gửi', ['bold:trước ngày 12/12', 'plain: gửi']],
  ['“*Mẫu*” và *khác*', ['plain:“', 'italic:Mẫu', 'plain:” và ', 'italic:khác']],
  ['5 * 3 = 15', ['plain:5 * 3 = 15']],
  ['một dấu * lẻ', ['plain:một dấu * lẻ']],
  ['qua *dòng\nkhác* thì không', ['plain:qua *dòng\nkhác* thì không']],
  ['', []],
])('reads the marks of %j', (text, expected) => {
  expect(emphasisRuns(text).map((run) => `${run.style}:${run.text}`)).toEqual(expected)
  expect(withoutEmphasis(text)).toBe(
    emphasisRuns(text)
      .map((run) => run.text)
      .join(''),
  )
})
