import { describe, expect, it } from 'vitest'
import { lawBookIn } from '@shared/domain/case/names'
import { parseAward } from '@shared/domain/round/listRow'
import { readAward } from '@shared/law/reading'
import { seedLawBook } from '@shared/law/seed'
import { understandRow } from '@shared/import/understand'

const forms = seedLawBook.awardForms
const spellings = [
  'Giấy khen',
  'GIẤY KHEN',
  'giay khen',
  'Tặng Giấy khen',
  'Đề nghị tặng Giấy khen',
  'Giấy khen của Chủ tịch UBND xã',
  'Huy chương lạ',
  'Giấy',
]

describe('the reader of award words', () => {
  it.each(spellings)('means one award by "%s", typed or imported', (text) => {
    const options = {
      properCaseNames: false,
      defaultKind: 'person',
      kinds: {},
      defaultAwardCode: '?',
      defaultAchievement: '',
      awardForms: forms,
      latestYear: 2026,
    } as const
    const raw = { number: 1, values: { name: 'Lê Thị Mẫu', award: text }, sectionKind: null, sectionUnit: '' }
    const { draft, doubts } = understandRow(raw, options)
    const typed = parseAward(text, forms)
    expect(doubts.some((doubt) => doubt.code === 'awardUnknown')).toBe(typed === text)
    expect(draft.awardCode).toBe(typed === text ? '?' : typed)
  })

  it("takes Giấy khen alone for the commune's own, for every kind", () => {
    const code = readAward('Giấy khen', forms)
    expect(forms.find((form) => form.code === code)?.decidedBy).toBe('commune')
    for (const kind of ['person', 'collective', 'household'] as const) expect(readAward('Giấy khen', forms, kind)).toBe(code)
  })

  it.each([
    ['Giấy khen của Chủ tịch UBND phường', 'Giấy khen'],
    ['Giấy khen của Chủ tịch Ủy ban nhân dân đặc khu Mẫu Đảo', 'Giấy khen'],
    ['giấy khen của chủ tịch UBND xã Mẫu Sơn', 'Giấy khen'],
    ['Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố'],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Mẫu Châu', 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố'],
    ['Bằng khen của Chủ tịch UBND thành phố Hải Phòng', 'Bằng khen của Chủ tịch Ủy ban nhân dân thành phố'],
    ['Chiến sĩ thi đua cấp tỉnh', 'Chiến sĩ thi đua thành phố'],
    ['Chiến sĩ thi đua tỉnh', 'Chiến sĩ thi đua thành phố'],
    ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua của Ủy ban nhân dân thành phố'],
  ])('knows the award by the name of any place that gives it: %s', (here, inCatalogue) => {
    expect(readAward(here, forms)).toBe(readAward(inCatalogue, forms))
    expect(readAward(here, forms)).not.toBeNull()
  })

  it('takes no city inside a province for the level above', () =>
    expect(readAward('Bằng khen của Chủ tịch UBND thành phố Mẫu Long', forms)).toBeNull())

  it.each([
    ['ward', 'province'],
    ['specialZone', 'city'],
  ] as const)('reads every name that an office of a %s under a %s shows', (unitKind, upperKind) => {
    const here = lawBookIn({ unitKind, upperKind }, seedLawBook).awardForms
    expect(here.some(({ name }, index) => name !== forms[index]?.name)).toBe(true)
    for (const form of here)
      for (const known of [forms, here]) expect(readAward(form.name, known, form.subjectKind), form.name).toBe(form.code)
  })

  it('never guesses from nothing', () => expect(readAward(' ', forms)).toBeNull())

  it.each([
    ['GK', 'GK_XA'],
    ['GK CT UBND xã', 'GK_XA'],
    ['Giấy khen cấp xã', 'GK_XA'],
    ['LĐTT', 'LDTT'],
    ['LĐ tiên tiến', 'LDTT'],
    ['Chiến sỹ thi đua cơ sở', 'CSTDCS'],
    ['CSTĐ', 'CSTDCS'],
    ['CSTĐ cấp cơ sở', 'CSTDCS'],
    ['CSTĐTQ', 'CSTDTQ'],
    ['Tập thể LĐTT', 'TTLDTT'],
    ['TTLĐXS', 'TTLDXS'],
    ['GĐVH', 'GDVH'],
    ['BK TTg', 'BK_TTG'],
    ['Kỉ niệm chương', 'KNC'],
    // Several awards, a rating, another giver, a heading: nothing of ours.
    ['BK', null],
    ['HTXSNV', null],
    ['GK huyện', null],
    ['Giấy khen Hội Nông dân', null],
    ['TT', null],
    ['Tốt', null],
    ['HC', null],
  ])('reads “%s” as offices write it', (text, code) => expect(readAward(text, forms)).toBe(code))
})
