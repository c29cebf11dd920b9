import { describe, expect, it } from 'vitest'
import type { AwardCase } from '@shared/domain/case/types'
import { postAndUnit } from '@shared/domain/subject/rules'
import { aCollective, aHousehold, aPerson } from '../../support/builders'
import { issued } from '../../support/caseParts'
import { composed, partOf, textOf } from '../../support/documents'
import { aWorld, type WorldOptions } from '../../support/papers/world'

/** Words of papers from wording 18 on, and that papers signed in 17 keep theirs. */

const made = (options: WorldOptions): AwardCase => issued(aWorld({ movement: null, ...options }).awardCase)
const before = (awardCase: AwardCase): AwardCase => ({ ...awardCase, signed: awardCase.signed.map((row) => ({ ...row, wording: 17 })) })
type Kind = Parameters<typeof composed>[0]
const wordsOf = async (kind: Kind, awardCase: AwardCase): Promise<string> =>
  textOf((await composed(kind, awardCase)).bytes).replace(/[\s\u00A0]+/gu, ' ')

const style = {
  sizeScheme: 'B' as const,
  planOnBehalfOfCommittee: true,
  showParentOrgan: false,
  showAppendixWord: true,
  listFontPt: 13 as const,
  drafterInitials: '',
  namedInArticles: 5,
}
const ward = { unitKind: 'ward' as const, name: 'Mẫu Đông', place: 'Mẫu Đông', style }
const merit = { type: 'merit' as const, merit: 'có thành tích xuất sắc trong công tác khuyến học' }

describe('an achievement typed as an item', () => {
  const subjects = [
    aPerson({ name: 'Nguyễn Văn Mẫu', post: 'Trưởng thôn', unit: 'Thôn Mẫu' }),
    aCollective({ name: 'Hội Khuyến học xã', parentOrgan: '' }),
  ]
  const typed = ['Hiến máu 25 lần', 'Đã trao 120 suất học bổng']
  const awardCase = made({ subjects, office: { style }, round: merit, nominee: (index) => ({ achievement: typed[index] ?? '' }) })

  it('is led on to behind the name; what says it by itself is not', async () => {
    const words = await wordsOf('decision', awardCase)
    expect(words).toContain('Trưởng thôn Mẫu, đã có thành tích: hiến máu 25 lần')
    expect(words).toContain('Hội Khuyến học xã, đã trao 120 suất học bổng')
  })

  it('stands on the certificate and in the register as it was typed', async () => {
    expect(await wordsOf('certificates', awardCase)).toContain('Hiến máu 25 lần')
  })

  it('stood behind a comma alone before', async () => {
    expect(await wordsOf('decision', before(awardCase))).toContain('Trưởng thôn Mẫu, hiến máu 25 lần')
  })
})

describe('a place of the whole country', () => {
  const places = ['Khu phố 1A', 'Khóm 5', 'Ấp 3', 'Buôn Ea Mẫu', 'Khu 7']
  const titled = (office: WorldOptions['office']) =>
    made({
      subjects: places.map((name) => aCollective({ name, parentOrgan: '' })),
      office: { ...office },
      round: merit,
      nominee: () => ({ awardCode: 'THON_VH', achievement: '' }),
    })

  it('has the title of its kind: a quarter’s in a ward where its word stands for both', async () => {
    const words = await wordsOf('decision', titled(ward))
    for (const [place, title] of [
      ['khu phố 1A', 'Tổ dân phố văn hóa'],
      ['khóm 5', 'Tổ dân phố văn hóa'],
      ['ấp 3', 'Thôn văn hóa'],
      ['buôn Ea Mẫu', 'Thôn văn hóa'],
      ['khu 7', 'Tổ dân phố văn hóa'],
    ] as const)
      expect(words).toContain(`danh hiệu “${title}” cho ${place}`)
    expect(await wordsOf('decision', titled({ style }))).toContain('danh hiệu “Thôn văn hóa” cho khu 7')
  })

  it('is no “Tập thể”, nor are a clan and a platoon', async () => {
    const names = ['Khóm 5', 'Buôn Ea Mẫu', 'Dòng họ Nguyễn Mẫu', 'Trung đội Dân quân cơ động', 'Bệnh viện Mẫu']
    const awardCase = made({
      subjects: names.map((name) => aCollective({ name, parentOrgan: '' })),
      office: { style: { ...style, namedInArticles: 1 } },
      round: merit,
    })
    expect(await wordsOf('decision', awardCase)).not.toMatch(/Tập thể (?:Khóm|Buôn|Dòng|Trung|Bệnh)/u)
    expect(await wordsOf('certificates', awardCase)).not.toContain('Tập thể')
    expect(await wordsOf('certificates', before(awardCase))).toContain('Tập thể Dòng họ Nguyễn Mẫu')
  })

  it.each([
    ['Bí thư Chi bộ', 'Khóm 5', 'Bí thư Chi bộ khóm 5'],
    ['Trưởng khóm', 'Khóm 5', 'Trưởng khóm 5'],
    ['Cộng tác viên dân số', 'Làng Mẫu', 'Cộng tác viên dân số, làng Mẫu'],
  ])('is said behind the post as a thôn is: %s of %s', (post, unit, said) => expect(postAndUnit(post, unit)).toBe(said))
})

describe('the payment list', () => {
  const households = Array.from({ length: 4 }, (_, index) =>
    aHousehold({ name: `Hộ ông Trần Văn Mẫu ${index}`, headName: `Trần Văn Mẫu ${index}`, address: 'Thôn Mẫu' }),
  )
  const awardCase = made({
    subjects: [aPerson({ name: 'Nguyễn Văn Mẫu' }), ...households],
    round: merit,
    nominee: (index) => ({ awardCode: index === 0 ? 'GK_XA' : 'GDVH', achievement: '' }),
  })

  it('says why the numbers are not on it that bring no money, a row of them by its ends', async () => {
    expect(await wordsOf('paymentList', awardCase)).toContain(
      'Các số từ 2 đến 5 của danh sách kèm theo Quyết định không có tiền thưởng: danh hiệu, hình thức này không có mức tiền thưởng kèm theo',
    )
    expect(await wordsOf('paymentList', before(awardCase))).not.toContain('không có tiền thưởng')
  })
})

describe('a list with achievements', () => {
  const households = Array.from({ length: 3 }, (_, index) =>
    aHousehold({ name: `Hộ ông Trần Văn Mẫu ${index}`, headName: `Trần Văn Mẫu ${index}`, address: `Thôn ${index + 1}` }),
  )
  /** Widths of the columns of its table, in twips. */
  const widthsOf = async (awardCase: AwardCase): Promise<number[]> => {
    const page = partOf((await composed('decision', awardCase)).bytes, 'word/document.xml')
    const grid = /<w:tblGrid>(?:<w:gridCol w:w="\d+"\/>)*<\/w:tblGrid>(?=(?:(?!<w:tblGrid>).)*?Địa chỉ)/su.exec(page)?.[0] ?? ''
    return [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width))
  }

  it('gives the achievements what short addresses leave', async () => {
    const awardCase = made({ subjects: households, round: merit, nominee: () => ({ achievement: 'Đã hiến 200 m² đất làm đường' }) })
    const [now, former] = [await widthsOf(awardCase), await widthsOf(before(awardCase))]
    expect(now).toHaveLength(4)
    expect(now[2]).toBeLessThan(former[2]!)
    expect(now[3]).toBeGreaterThan(former[3]!)
    expect(now.reduce((sum, width) => sum + width, 0)).toBe(former.reduce((sum, width) => sum + width, 0))
  })
})

describe('who put forward', () => {
  const awardCase = (proposers: readonly string[]) =>
    made({
      subjects: proposers.map((_, index) => aPerson({ id: `person-${index}`, name: `Nguyễn Văn Mẫu ${index}` })),
      office: { style },
      round: merit,
      nominee: (index) => ({ proposedBy: proposers[index] ?? '' }),
    })

  it('is a place written small inside the sentence, and an organ as it is called', async () => {
    const words = await wordsOf('submission', awardCase(['Thôn Mẫu 1', 'Hội Khuyến học xã']))
    expect(words).toContain('đề nghị khen thưởng của thôn Mẫu 1 và Hội Khuyến học xã')
    expect(await wordsOf('submission', awardCase(['Khối phố Mẫu']))).toContain('đề nghị của khối phố Mẫu')
  })

  it('was written as it was typed before', async () => {
    expect(await wordsOf('submission', before(awardCase(['Thôn Mẫu 1', 'Hội Khuyến học xã'])))).toContain(
      'của Thôn Mẫu 1 và Hội Khuyến học xã',
    )
  })
})
