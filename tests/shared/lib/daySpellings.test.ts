import { describe, expect, it } from 'vitest'
import { birthDayOf, birthOf } from '@shared/domain/subject/birth'
import { lastDayOf, readDay, type CalendarDate } from '@shared/lib/dates'
import { generator } from '../../support/randomList'
import { aRealDay, exactSpellings, slippedSpellings } from '../../support/daySpellings'

/** A day of a paper and a day of birth, by chance, in every way people write one: that day, or asked about; never another one. */

const turns = 500
const serialOf = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
const two = (value: number): string => String(value).padStart(2, '0')
const named = ({ year, month, day }: { year: number; month: number; day: number }): CalendarDate => `${year}-${two(month)}-${two(day)}`

describe('a day of a paper, by chance', () => {
  it('is read exactly in every usual spelling', () => {
    const next = generator(2026)
    const wrong: string[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const day = aRealDay(next, 2000, 2099)
      for (const text of exactSpellings(day, next)) if (readDay(text) !== named(day)) wrong.push(`${text} → ${readDay(text)}`)
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('is that day or none where the hand slipped or the cell holds something else, never another', () => {
    const next = generator(7)
    const wrong: string[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const day = aRealDay(next, 2000, 2099)
      for (const text of [...slippedSpellings(day, next), String(serialOf(day)), `${serialOf(day)}.5`]) {
        const read = readDay(text)
        if (read !== null && read !== named(day)) wrong.push(`${text} → ${read}`)
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('is none when no year has it, in every spelling', () => {
    const next = generator(31)
    const read: string[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const [year, month] = [2000 + next(100), 1 + next(12)]
      const day = lastDayOf(year, month) + 1
      for (const text of exactSpellings({ year, month, day }, next)) if (readDay(text) !== null) read.push(`${text} → ${readDay(text)}`)
    }
    expect(read).toEqual([])
  })
})

describe('a day of birth, by chance', () => {
  it('gives its own year, and its own day where it gives one, also of a year in two digits', () => {
    const next = generator(1985)
    const wrong: string[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const day = aRealDay(next, 1930, 2015)
      for (const text of [...exactSpellings(day, next), ...slippedSpellings(day, next), String(serialOf(day))]) {
        const { year, problem } = birthOf(text, 2026)
        const told = birthDayOf(text, 2026)
        if ((year !== null && year !== day.year) || (year === null && problem === null) || (told !== null && told !== named(day)))
          wrong.push(`${text} → ${year} ${told}`)
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  })

  it('is read wherever four digits of its year stand in a usual spelling', () => {
    const next = generator(11)
    const missed = new Set<string>()
    for (let turn = 0; turn < turns; turn += 1) {
      const day = aRealDay(next, 1930, 2015)
      for (const text of exactSpellings(day, next))
        if (/\D\d{4}\D*$/.test(text.normalize('NFKC')) && birthOf(text, 2026).year !== day.year) missed.add(text)
    }
    expect([...missed].slice(0, 20)).toEqual([])
  })
})
