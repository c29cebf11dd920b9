import { describe, expect, it } from 'vitest'
import { addableKeys } from '@shared/law/addable'
import { lawKeys } from '@shared/law/keys'
import { awardNameOf, awardNameOn, titleOfKey } from '@shared/law/names'
import { seedLawBook } from '@shared/law/seed'

const empty = { ...seedLawBook, parameters: [] }
const codes = [...new Set(seedLawBook.awardForms.map(({ code }) => code))]

describe('names of codes and keys', () => {
  it('calls an award by its name on any day, for whomever it is given', () => {
    expect(awardNameOf(seedLawBook, 'TTLDTT')).toBe('Tập thể lao động tiên tiến')
    expect(awardNameOn(seedLawBook, 'TTLDTT', 'person', '2026-12-10')).toBe('Tập thể lao động tiên tiến')
    expect(awardNameOn(seedLawBook, 'TTLDTT', 'collective', '1999-12-10')).toBe('Tập thể lao động tiên tiến')
    expect(awardNameOf(seedLawBook, 'Giấy khen của đơn vị')).toBe('Giấy khen của đơn vị')
  })

  it('has words for every key that the office may add, whatever the book lacks', () => {
    const keys = [
      ...Object.keys(lawKeys),
      ...addableKeys(empty, '2026-12-10', { types: [], reviews: [] }, [])
        .filter(({ of }) => of?.what === 'award')
        .map(({ key }) => key),
    ]
    const raw = keys.filter((key) => {
      const title = titleOfKey(empty, key)
      return title === key || codes.some((code) => title.split(/[^\p{L}\p{N}_]+/u).includes(code))
    })
    expect(raw).toEqual([])
    expect(titleOfKey(empty, 'quota.atMostPercent.GK_XA.person')).toBe(
      'Giấy khen của Chủ tịch Ủy ban nhân dân xã (cá nhân): tỷ lệ tối đa được đề nghị',
    )
  })

  it('calls a parameter as the book does where it has it', () => {
    const [row] = seedLawBook.parameters
    expect(titleOfKey(seedLawBook, row?.key ?? '')).toBe(row?.title)
  })
})
