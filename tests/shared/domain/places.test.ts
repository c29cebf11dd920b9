import { describe, expect, it } from 'vitest'
import { isAddress, isPlace, namesPlace, placeInLine } from '@shared/domain/subject/places'

const sources = import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true })

describe('the nouns of places', () => {
  it.each([
    ['Thôn Mẫu 1', 'thôn Mẫu 1', true, true, true],
    ['Khu dân cư Mẫu', 'khu dân cư Mẫu', true, true, true],
    ['Buôn Mẫu', 'buôn Mẫu', true, true, true],
    ['xã Mẫu', 'xã Mẫu', true, true, true],
    ['Khu 3', 'Khu 3', false, false, true],
    ['số 5 đường Mẫu', 'số 5 đường Mẫu', false, false, true],
    ['Hội Nông dân xã Mẫu', 'Hội Nông dân xã Mẫu', false, true, false],
    ['Bản tin Mẫu', 'bản tin Mẫu', true, true, true],
    ['Trường Mầm non Mẫu', 'Trường Mầm non Mẫu', false, false, false],
    ['Phường', 'Phường', false, false, true],
  ])('%s', (words, inLine, unit, inside, address) => {
    expect([placeInLine(words), isPlace(words), namesPlace(words), isAddress(words)]).toEqual([inLine, unit, inside, address])
  })

  it('stand in one list for those who ask what a place is', () => {
    const lists = Object.entries(sources).filter(([, code]) => /\|(?:thôn|Thôn)\|(?:tổ dân phố|Tổ dân phố)\|xóm/u.test(code))
    expect(lists.map(([file]) => file)).toEqual([])
  })
})
