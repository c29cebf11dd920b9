import { expect, it } from 'vitest'
import { readTypedName } from '@renderer/tools/office/useNameReading'

/** What dialogs outside the forms take from a typed name: the same as every list. */
it.each([
  ['Ông Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'person', 'male', 0],
  ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu', 'person', null, 1],
  ['NguyÔn V¨n MÉu', 'Nguyễn Văn Mẫu', 'person', null, 1],
  ['1. Bà  Trần Thị Mẫu', 'Trần Thị Mẫu', 'person', 'female', 0],
  ['Lê Vаn Mẫu', 'Lê Van Mẫu', 'person', null, 1],
  ['=HYPERLINK("a")', '=HYPERLINK("a")', 'person', null, 1],
  ['Lương CB', 'Lương CB', 'person', null, 1],
  ['Trường Mầm non Mẫu', 'Trường Mầm non Mẫu', 'collective', null, 0],
  ['Hộ ông Lê Văn Mẫu', 'Hộ ông Lê Văn Mẫu', 'household', null, 0],
  ['  ', '', 'person', null, 0],
] as const)('%s is taken as %s', (typed, name, kind, gender, fewest) => {
  const read = readTypedName(typed)
  expect([read.name, read.kind, read.gender]).toEqual([name, kind, gender])
  expect(read.said.length).toBeGreaterThanOrEqual(fewest)
  if (fewest === 0) expect(read.said).toEqual([])
})
it('knows the head of a household', () => {
  expect(readTypedName('Hộ ông Lê Văn Mẫu').headName).toBe('Lê Văn Mẫu')
})
