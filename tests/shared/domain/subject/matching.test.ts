import { describe, expect, it } from 'vitest'
import { indexSubjects, isSameCandidate, likelyDuplicates, matchCandidate, type MatchCandidate } from '@shared/domain/subject/matching'
import { aCollective, aHousehold, aPerson } from '../../../support/builders'

const aCandidate = (given: Partial<MatchCandidate> = {}): MatchCandidate => ({
  kind: 'person',
  name: 'Nguyễn Văn Mẫu',
  birthYear: 1985,
  unit: '',
  address: '',
  ...given,
})
const statusOf = (known: Parameters<typeof indexSubjects>[0], candidate: MatchCandidate): string => {
  const match = matchCandidate(indexSubjects(known), candidate)
  return match.status === 'doubtful' ? `doubtful: ${match.reason}` : match.status
}

describe('matching a person', () => {
  it('takes the same name and birth year for the same person', () => {
    expect(statusOf([aPerson()], aCandidate())).toBe('matched')
    expect(statusOf([aPerson()], aCandidate({ name: 'NGUYỄN VĂN  MẪU' }))).toBe('matched')
    expect(statusOf([aPerson()], aCandidate({ name: 'Ông Nguyễn Văn Mẫu' }))).toBe('matched')
  })
  it('keeps two people with one name and different birth years apart', () => {
    expect(statusOf([aPerson({ birthYear: 1985 })], aCandidate({ birthYear: 1990, unit: 'Phòng Kinh tế' }))).toBe('new')
  })
  it('settles a missing birth year by the unit, and asks where the unit does not help', () => {
    expect(statusOf([aPerson({ birthYear: null })], aCandidate({ unit: 'phòng kinh tế' }))).toBe('matched')
    expect(statusOf([aPerson()], aCandidate({ birthYear: null, unit: 'Phòng Kinh tế' }))).toBe('matched')
    expect(statusOf([aPerson()], aCandidate({ birthYear: null }))).toBe('doubtful: yearMissing')
    expect(statusOf([aPerson()], aCandidate({ birthYear: null, unit: 'Trường Mẫu' }))).toBe('doubtful: placeDiffers')
  })
  it('settles two of one name and year by the unit, and asks otherwise', () => {
    const known = [aPerson({ unit: 'Phòng Kinh tế' }), aPerson({ unit: 'Trường Mẫu' })]
    expect(statusOf(known, aCandidate({ unit: 'Trường Mẫu' }))).toBe('matched')
    expect(statusOf(known, aCandidate())).toBe('doubtful: severalKnown')
  })
  it('asks when only the marks differ, but not for the place of a tone or decomposed letters', () => {
    expect(statusOf([aPerson({ name: 'Trần Mẫu Hưng' })], aCandidate({ name: 'Trần Mẫu Hùng' }))).toBe('doubtful: marksDiffer')
    expect(statusOf([aPerson({ name: 'Trần Mẫu Hưng', birthYear: 1970 })], aCandidate({ name: 'Trần Mẫu Hùng' }))).toBe('new')
    expect(statusOf([aPerson({ name: 'Lê Mẫu Hoà' })], aCandidate({ name: 'Lê Mẫu Hòa'.normalize('NFD') }))).toBe('matched')
  })
  it('knows minority names with any apostrophe and single letters', () => {
    expect(statusOf([aPerson({ name: 'H’Hen Niê Mẫu' })], aCandidate({ name: "H'Hen Niê Mẫu" }))).toBe('matched')
    expect(statusOf([aPerson({ name: 'Y Mẫu' })], aCandidate({ name: 'Y Mẫu' }))).toBe('matched')
  })
  it('asks before taking one who is no longer active', () => {
    expect(statusOf([aPerson({ endedOn: '2026-01-01' })], aCandidate())).toBe('doubtful: ended')
  })
})

describe('matching collectives and households', () => {
  it('takes a collective by its name and asks when the organ above differs', () => {
    expect(statusOf([aCollective()], aCandidate({ kind: 'collective', name: 'TRƯỜNG TIỂU HỌC MẪU' }))).toBe('matched')
    expect(statusOf([aCollective()], aCandidate({ kind: 'collective', name: 'Trường Tiểu học Mẫu', unit: 'UBND xã khác' }))).toBe(
      'doubtful: placeDiffers',
    )
  })
  it('takes a household by its head and village, however the household is addressed', () => {
    const candidate = aCandidate({ kind: 'household', name: 'Gia đình ông Trần Quang Mẫu', birthYear: null, address: 'thôn Mẫu 1' })
    expect(statusOf([aHousehold()], candidate)).toBe('matched')
    expect(statusOf([aHousehold(), aHousehold({ address: 'Thôn Mẫu 2' })], candidate)).toBe('matched')
    expect(statusOf([aHousehold({ address: 'Thôn Mẫu 2' })], candidate)).toBe('doubtful: placeDiffers')
  })
  it('never mixes a person with a household of the same head', () => {
    expect(statusOf([aHousehold()], aCandidate({ name: 'Trần Quang Mẫu' }))).toBe('new')
  })
})

describe('duplicates', () => {
  it('shows who is alike while a name is typed, but not the record itself', () => {
    const one = aPerson({ id: 'one' })
    const index = indexSubjects([one, aPerson({ id: 'two', birthYear: 1990 }), aPerson({ name: 'Người Khác Mẫu' })])
    expect(likelyDuplicates(index, 'person', 'nguyen van mau', null).map((subject) => subject.id)).toEqual(['one', 'two'])
    expect(likelyDuplicates(index, 'person', 'Nguyễn Văn Mẫu', 'one').map((subject) => subject.id)).toEqual(['two'])
    expect(likelyDuplicates(index, 'person', ' ', null)).toEqual([])
  })
  it('finds the same person twice in a list, but not a namesake of another year or unit', () => {
    expect(isSameCandidate(aCandidate(), aCandidate({ unit: 'Trường Mẫu' }))).toBe(true)
    expect(isSameCandidate(aCandidate(), aCandidate({ birthYear: 1990 }))).toBe(false)
    expect(isSameCandidate(aCandidate({ birthYear: null, unit: 'A' }), aCandidate({ birthYear: null, unit: 'B' }))).toBe(false)
    expect(isSameCandidate(aCandidate({ birthYear: null }), aCandidate())).toBe(true)
  })
})
