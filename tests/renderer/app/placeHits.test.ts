import { describe, expect, it } from 'vitest'
import { findPlaces } from '@renderer/app/shell/placeHits'
import { groupHits } from '@renderer/app/shell/groupHits'
import { places } from '@renderer/app/shell/places'
import { SearchIndex } from '@renderer/data/search/search'
import { lawPaths } from '@renderer/features/law/paths'
import { lawText } from '@renderer/features/law/text'
import { text as movementsText } from '@renderer/features/movements/text'
import { settingsText } from '@renderer/features/settings/text'
import { addressOf } from '@renderer/text/addresses'
import { settingPlaces } from '@renderer/text/placeNames'
import { stageNames } from '@renderer/text/roundText'
import { text as documentsText } from '@renderer/tools/documents/text'
import { aDecision, aPerson } from '../../support/builders'
import { routePatterns } from '../../support/routes'

/** Ctrl+K knows every screen, setting and main act: each list is read from the program, so that a new one is not forgotten. */

const pathsOf = (query: string): string[] => findPlaces(query).map(({ path }) => path.replace(/\?.*$/, ''))
const titles = (query: string): string[] => findPlaces(query).map(({ title }) => title)

describe('the search finds', () => {
  const whole = new Set(['m', 'k', 't', 'c', 'd', 'l', 's', 'n', 'h', 'v', 'x', 'p', 'g', 'b'].flatMap((letter) => pathsOf(letter)))

  it.each(routePatterns().map((pattern) => pattern.replace(/\/:\w+\?$/, '')))('the screen %s, unless it belongs to a row', (screen) => {
    const belongsToRow = screen.includes(':') || /\/(luu-tru|ban-ghi)$/.test(screen)
    const isParted = [addressOf.lawPart(''), addressOf.setting('')].includes(`${screen}/`)
    if (!belongsToRow && !isParted) expect([...whole, '/']).toContain(screen)
  })

  it.each(settingPlaces.map(({ key, slug }) => [settingsText.sections[key].title, slug] as const))('the setting %s', (title, slug) => {
    expect(pathsOf(title)).toContain(addressOf.setting(slug))
  })

  it.each(Object.entries(lawPaths))('the part %s of the law book', (slug, part) => {
    expect(pathsOf(part === 'reforms' ? lawText.reforms : lawText.parts[part])).toContain(addressOf.lawPart(slug))
  })

  it.each([
    ...places.map(({ label }) => label),
    ...Object.values(stageNames),
    ...Object.values(movementsText.tabs),
    ...Object.values(documentsText.kinds),
  ])('“%s” by its name, first', (name) => {
    expect(titles(name)[0]?.toLocaleLowerCase('vi')).toContain(name.toLocaleLowerCase('vi'))
  })

  it.each([
    ['khóa', 'Khóa và mật khẩu'],
    ['mật khẩu', 'Khóa và mật khẩu'],
    ['đổi mật khẩu', 'Khóa và mật khẩu'],
    ['thùng rác', 'Thùng rác'],
    ['thêm cá nhân', 'Thêm cá nhân'],
    ['căn cứ', 'Căn cứ ban hành quyết định'],
    ['biên bản', 'Biên bản họp Hội đồng'],
    ['kế hoạch', 'Kế hoạch'],
    ['trưởng phòng', 'Cơ quan'],
    ['thông tin cơ quan', 'Cơ quan'],
    ['dữ liệu mẫu', 'Hồ sơ dùng'],
    ['in giấy khen', 'In giấy khen'],
    ['sao luu', 'Sao lưu và khôi phục'],
    ['mở đợt xét', 'Mở đợt xét khen thưởng'],
  ])('%s: “%s” first', (query, title) => {
    expect(titles(query)[0]).toBe(title)
  })
})

describe('a number of a decision', () => {
  it('names the decision before those it honoured', () => {
    const index = new SearchIndex()
    const award = {
      name: 'Trần Mẫu',
      awardName: 'Giấy khen',
      decisionSymbol: '15/QĐ-UBND',
      decidedOn: '2026-12-20',
      registerNumber: 1,
      year: 2026,
    }
    for (const id of ['1', '2', '3']) index.set('awards', id, { ...award, id })
    const decision = { roundId: 'round', status: 'issued', issuedOn: '2026-12-20' } as const
    index.set('rulings', 'b', { ...aDecision({ ...decision, number: 115 }), id: 'b' })
    index.set('rulings', 'a', { ...aDecision({ ...decision, number: 15 }), id: 'a' })
    index.set('subjects', 'p', aPerson())
    const [first, second] = groupHits(index.find('15/QĐ-UBND'))
    expect(first?.hits.map(({ hit }) => hit.id)).toEqual(['a', 'b'])
    expect(second?.group).toBe('awards')
  })
})
