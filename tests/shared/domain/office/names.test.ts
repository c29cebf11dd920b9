import { describe, expect, it } from 'vitest'
import { storedOfficeName } from '@shared/domain/office/names'

describe('the office’s name in the head of a copy', () => {
  it('is the committee’s, not the bare name of the place', () => {
    expect(storedOfficeName({ unitKind: 'commune', name: 'Mẫu Sơn' })).toBe('UBND xã Mẫu Sơn')
    expect(storedOfficeName({ unitKind: 'ward', name: 'Mẫu' })).toBe('UBND phường Mẫu')
  })
  it('is what there is where the store is of an older program, empty or without an office', () => {
    expect([storedOfficeName({ name: 'Mẫu Sơn' }), storedOfficeName({}), storedOfficeName(undefined)]).toEqual(['Mẫu Sơn', '', ''])
  })
})
