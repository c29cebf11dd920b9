import { endedBy, inOrder, withValue } from '@shared/law/history'
import { readNumber, readText, valueOn } from '@shared/law/parameters'
import { seedLawBook } from '@shared/law/seed'
import { lawBookSchema, parameterSchema, type LawBook, type ParameterValue } from '@shared/law/types'
import { describe, expect, it } from 'vitest'

const aValue = (given: Partial<ParameterValue>): ParameterValue => ({
  from: null,
  to: null,
  value: 1,
  source: 'Quy chế mẫu',
  confirmedOn: null,
  note: '',
  ...given,
})
const withQuorum = (...values: readonly ParameterValue[]): LawBook => ({
  ...seedLawBook,
  parameters: [{ id: 'q', key: 'council.quorumShare', title: 'Số có mặt', unit: '', values: [...values] }],
})

describe('a number of the law', () => {
  const book = withQuorum(
    aValue({ to: '2025-06-30', value: 0.5 }),
    aValue({ from: '2025-07-01', to: '2026-09-30', value: 0.6 }),
    aValue({ from: '2026-10-01', value: 0.7, confirmedOn: '2026-11-25' }),
  )
  it.each([
    ['1990-01-01', 0.5],
    ['2025-06-30', 0.5],
    ['2025-07-01', 0.6],
    ['2026-09-30', 0.6],
    ['2026-10-01', 0.7],
    ['2999-12-31', 0.7],
  ])('on %s is what its history says: %s', (on, value) => {
    expect(readNumber(book, 'council.quorumShare', on)).toMatchObject({ ok: true, value: { value, title: 'Số có mặt' } })
  })

  it('says who said so, and whether somebody has read it', () => {
    expect(readNumber(book, 'council.quorumShare', '2026-10-01')).toEqual({
      ok: true,
      value: { value: 0.7, title: 'Số có mặt', source: 'Quy chế mẫu', confirmedOn: '2026-11-25' },
    })
  })

  it('of two values that both hold is the one that began later', () => {
    const both = withQuorum(aValue({ from: '2026-01-01', value: 0.8 }), aValue({ value: 0.5 }))
    expect(readNumber(both, 'council.quorumShare', '2026-06-01')).toMatchObject({ value: { value: 0.8 } })
    expect(readNumber(both, 'council.quorumShare', '2025-12-31')).toMatchObject({ value: { value: 0.5 } })
  })

  it.each([
    ['the book has no such key', withQuorum(aValue({})), 'prize.roundUpToVnd' as const, '2026-11-25'],
    ['the day lies before its history', withQuorum(aValue({ from: '2026-01-01' })), 'council.quorumShare' as const, '2025-12-31'],
    ['the day lies after its history', withQuorum(aValue({ to: '2026-01-01' })), 'council.quorumShare' as const, '2026-01-02'],
    ['it is a word', withQuorum(aValue({ value: 'hai phần ba' })), 'council.quorumShare' as const, '2026-01-02'],
  ])('is missing, never a default, when %s', (_, given, key, onDate) => {
    expect(readNumber(given, key, onDate)).toMatchObject({ ok: false, error: { code: 'law.missing', key, onDate } })
  })

  it('is no word, and a word is no number', () => {
    expect(readText(seedLawBook, 'award.usualCode', '2026-11-25')).toMatchObject({ value: { value: 'GK_XA' } })
    const wrong = (key: string, value: number | string) =>
      parameterSchema.safeParse({ id: 'x', key, title: 'Mẫu', unit: '', values: [aValue({ value })] })
    expect(wrong('award.usualCode', 1).error?.issues[0]?.path).toEqual(['values', 0, 'value'])
    expect(wrong('council.quorumShare', 'hai phần ba').success).toBe(false)
    expect(wrong('vote.atLeastPercent.CSTDCS', 'tám mươi').success).toBe(false)
    expect(wrong('vote.atLeastPercent.CSTDCS', 80).success).toBe(true)
  })

  it('needs at least one value', () => {
    expect(lawBookSchema.safeParse(withQuorum()).success).toBe(false)
  })
})

describe('a history', () => {
  const old = aValue({ value: 50 })
  it('ends what held until then on the day before a new value', () => {
    const next = aValue({ from: '2027-03-01', value: 60 })
    expect(withValue([old], next)).toEqual([{ ...old, to: '2027-02-28' }, next])
    expect(endedBy([old], next)).toEqual([old])
  })

  it('keeps a value that ended before, and one that begins later', () => {
    const ended = aValue({ from: '2025-01-01', to: '2025-12-31', value: 40 })
    const later = aValue({ from: '2030-01-01', value: 70 })
    const next = aValue({ from: '2026-01-01', to: '2029-12-31', value: 60 })
    expect(withValue([later, ended], next)).toEqual([ended, next, later])
  })

  it('corrects a value in its place without cutting it at itself', () => {
    const second = aValue({ from: '2026-01-01', value: 60 })
    const first = aValue({ to: '2025-12-31', value: 50 })
    const corrected = { ...second, from: '2026-02-01', value: 65 }
    expect(withValue([first, second], corrected, second)).toEqual([first, corrected])
  })

  it('stands oldest first, what has held since ever before all', () => {
    const dated = aValue({ from: '2026-01-01' })
    expect(inOrder([dated, old])).toEqual([old, dated])
    expect(valueOn([dated, old], '2025-01-01')).toBe(old)
  })
})
