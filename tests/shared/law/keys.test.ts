import { factsOfKey, lawKeys } from '@shared/law/keys'
import { seedLawBook } from '@shared/law/seed'
import { expect, it } from 'vitest'

const sources = {
  ...import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}
/** Code that may read the law: not the table of keys, the rows themselves, older shapes or migrations. */
const readers = Object.entries(sources)
  .filter(([file]) => !/^\/shared\/law\/(keys\.ts|seed\/|old\/|reforms\/)|\/migrations\//.test(file))
  .map(([, source]) => source)

it.each(Object.keys(lawKeys))('%s is read by code', (key) => {
  const reads = new RegExp(`read(Number|Text)\\([^)]*'${key.replaceAll('.', '\\.')}'`)
  expect(readers.some((source) => reads.test(source))).toBe(true)
})

it('has readers for the thresholds of awards', () => {
  expect(readers.some((source) => /readNumber\([^)]*awardThresholdKey\(/.test(source))).toBe(true)
})

it('brings no parameter that nothing reads, and lacks none that code reads', () => {
  const keys = seedLawBook.parameters.map(({ key }) => key)
  expect(keys.filter((key) => factsOfKey(key) === undefined)).toEqual([])
  expect(Object.keys(lawKeys).filter((key) => !keys.includes(key))).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
})

it('names no award in a threshold that the catalogue does not have', () => {
  const codes = new Set(seedLawBook.awardForms.map(({ code }) => code))
  const thresholds = seedLawBook.parameters.flatMap(({ key }) => (key.startsWith('vote.atLeastPercent.') ? [key.slice(20)] : []))
  expect(thresholds).not.toEqual([])
  expect(thresholds.filter((code) => !codes.has(code))).toEqual([])
})
