import { expect, it } from 'vitest'
import { typedValue } from '@shared/lib/typedValue'

it.each([
  ['1985', 1985],
  ['0', 0],
  ['15/03/1985', { day: '1985-03-15' }],
  // Words that only look like numbers or days.
  ['007', '007'],
  ['0912345678', '0912345678'],
  ['3/1985', '3/1985'],
  ['31/02/1985', '31/02/1985'],
  ['1.520.000', '1.520.000'],
  ['=1+1', '=1+1'],
  ['-5', '-5'],
  ['', ''],
])('%s goes out as %s', (words, value) => {
  expect(typedValue(words)).toEqual(value)
})
