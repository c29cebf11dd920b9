// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { expectedFailure } from '@renderer/app/boot/failures'
import { groupHits } from '@renderer/app/shell/groupHits'
import { placeOf } from '@renderer/app/shell/places'
import { ActFailure } from '@renderer/data/core/acts'
import type { SearchHit } from '@renderer/data/search/search'
import { sizeText } from '@renderer/text/size'
import { momentText, weekdayText, whenText } from '@renderer/text/when'
import { blockOf } from '@renderer/tools/office/pasteRows'
import { parseBlock } from '@shared/lib/clipboard'
import { fileNameWords } from '@renderer/tools/safety/fileNameWords'
import { isEditingText, shortcutOf } from '@renderer/ui/useShortcut'

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({ kind, id, title: id, hint: '', path: `/${id}` })
const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  shortcutOf({ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held })

describe('shortcuts', () => {
  it('reads the keys as they are written on screen', () => {
    expect(press('z', { ctrlKey: true })).toBe('ctrl+z')
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('ctrl+shift+z')
    expect(press('F2')).toBe('f2')
  })

  it('leaves Ctrl+Z to the text while something is being typed', () => {
    const element = (html: string): Element | null => {
      document.body.innerHTML = html
      return document.body.firstElementChild
    }
    expect(isEditingText(element('<input type="text">'))).toBe(true)
    expect(isEditingText(element('<textarea></textarea>'))).toBe(true)
    expect(isEditingText(element('<input type="checkbox">'))).toBe(false)
    expect(isEditingText(element('<input type="text" readonly>'))).toBe(false)
    expect(isEditingText(element('<button></button>'))).toBe(false)
  })
})

describe('the search', () => {
  it('keeps rounds and movements in view when many people answer', () => {
    const groups = groupHits([
      ...Array.from({ length: 40 }, (_, index) => hit('person', `p${index}`)),
      hit('movement', 'm'),
      hit('round', 'r'),
      hit('award', 'a'),
    ])
    expect(groups.map(({ group, hits, left }) => [group, hits.length, left])).toEqual([
      ['subjects', 10, 30],
      ['awards', 1, 0],
      ['rounds', 1, 0],
      ['movements', 1, 0],
    ])
    expect(groups.flatMap(({ hits }) => hits.map(({ index }) => index))).toEqual([...Array(13).keys()])
  })
})

describe('the walls', () => {
  it('knows a full disk behind what the database library throws', () => {
    const quota = new DOMException('no space', 'QuotaExceededError')
    expect(expectedFailure(quota)).toEqual({ code: 'storage.full' })
    expect(expectedFailure(Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota }))).toEqual({ code: 'storage.full' })
  })

  it('shows why an act was refused, and takes anything else for a bug', () => {
    expect(expectedFailure(new ActFailure({ code: 'round.notEditable' }))).toEqual({ code: 'round.notEditable' })
    expect(expectedFailure(new TypeError('x is undefined'))).toBeNull()
    expect(expectedFailure('text')).toBeNull()
  })
})

describe('places and moments', () => {
  it('finds the place of a screen inside it', () => {
    expect(placeOf('/dot-xet/abc/hoi-dong').label).toBe('Đợt xét khen thưởng')
    expect(placeOf('/').label).toBe('Hôm nay')
    expect(placeOf('/so-vang').label).toBe('Sổ vàng')
  })

  it('says when, as a person would', () => {
    const now = new Date(2026, 11, 9, 15, 0)
    expect(whenText(new Date(2026, 11, 9, 14, 30).toISOString(), now)).toBe('14:30 hôm nay')
    expect(whenText(new Date(2026, 11, 8, 9, 5).toISOString(), now)).toBe('09:05 hôm qua')
    expect(whenText(new Date(2026, 10, 5, 9, 5).toISOString(), now)).toBe('09:05 ngày 05/11/2026')
    expect(momentText(new Date(2026, 11, 9, 14, 30, 8).toISOString(), now)).toBe('14:30:08 hôm nay')
    expect(momentText(new Date(2026, 10, 5, 9, 5, 1).toISOString(), now)).toBe('09:05:01 ngày 05/11/2026')
    expect(weekdayText(now)).toBe('thứ Tư ngày 09 tháng 12 năm 2026')
  })

  it('says how large, as people do', () => {
    expect([0, 1, 1500, 1024 ** 2 - 1, 40_265_318, 1024 ** 3 * 1.3].map(sizeText)).toEqual([
      '0 KB',
      '1 KB',
      '1 KB',
      '1,0 MB',
      '38,4 MB',
      '1,3 GB',
    ])
  })

  it('makes names that any disk takes', () => {
    expect(fileNameWords('Đặc khu Phú Quý / H’Mông')).toBe('Dac khu Phu Quy H Mong')
  })
})

describe('a block from Word or Excel', () => {
  it('is taken apart into rows and cells, and a single line is left to the field', () => {
    expect(blockOf(parseBlock('Trần Mẫu A\tBí thư Đoàn xã\r\nTrần Mẫu B\tTrưởng thôn\r\n'))).toEqual([
      ['Trần Mẫu A', 'Bí thư Đoàn xã'],
      ['Trần Mẫu B', 'Trưởng thôn'],
    ])
    expect(blockOf(parseBlock('Trần Mẫu A'))).toBeNull()
    expect(blockOf(parseBlock('Trần Mẫu A\r\n'))).toBeNull()
  })
})
