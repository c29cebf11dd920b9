import { describe, expect, it } from 'vitest'
import { readUnitName, readUpperName } from '@shared/domain/office/nameReading'

describe('the name of an office as people write it', () => {
  it.each([
    ['Mẫu Sơn', 'Mẫu Sơn', null],
    ['UBND xã Mẫu Sơn', 'Mẫu Sơn', 'commune'],
    ['Ủy ban nhân dân  phường mẫu sơn', 'Mẫu Sơn', 'ward'],
    ['ĐẶC KHU MẪU ĐẢO', 'Mẫu Đảo', 'specialZone'],
    ['Xã Mẫu Sơn', 'Mẫu Sơn', 'commune'],
    ['Xãm Mẫu', 'Xãm Mẫu', null],
    ["Ea H'leo", "Ea H'leo", null],
    ['', '', null],
  ])('reads “%s”', (typed, name, kind) => expect(readUnitName(typed)).toEqual({ name, kind }))

  it.each([
    ['Hải Phòng', 'Hải Phòng', 'city'],
    ['thành phố hải phòng', 'Hải Phòng', 'city'],
    ['TP.Huế', 'Huế', 'city'],
    ['TP Hồ Chí Minh', 'Hồ Chí Minh', 'city'],
    ['Mẫu Châu', 'Mẫu Châu', 'province'],
    ['UBND tỉnh Mẫu Châu', 'Mẫu Châu', 'province'],
    ['Thành phố Mẫu Châu', 'Mẫu Châu', 'city'],
    ['', '', null],
  ])('reads the level above “%s”', (typed, name, kind) => expect(readUpperName(typed)).toEqual({ name, kind }))
})
