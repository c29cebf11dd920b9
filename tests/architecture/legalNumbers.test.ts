import { seedLawBook } from '@shared/law/seed'
import { describe, expect, it } from 'vitest'

/** No number, day or award of the law stands in code: the law is rows with days (`shared/law/README.md`), and a row that is missing is said. */

const files = {
  ...import.meta.glob<string>('/shared/**/*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('/renderer/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}
/** The rows themselves, made-up data to practise with, and sealed shapes of former versions. */
const rows = /^\/shared\/(?:law\/(?:seed|reforms|old)|seed|domain\/case\/old)\/|\/migrations\//
/** Rooms where a number may decide about an award, its money or its days; layouts, readers of files and screens count in other things. */
const deciding = /^\/shared\/(?:domain|checks|law|compose)(?!\/(?:form|certificate)\/)/

/** The code of a file: comments and patterns left out; of strings only those of a day stay. */
const codeOf = (source: string): string =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'/g, (text) => (/^'\d{4}-\d\d-\d\d'$/.test(text) ? text : "''"))
    .replaceAll(/\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\n\\[])+\/[dgimsuy]*(?=[\s,.;)\]}])/g, "''")

/** Every number of the book that is told apart from a count, a size, a day of a month or a whole: money, multipliers, shares, long times. */
const values = [
  ...seedLawBook.parameters.flatMap(({ values: history }) => history.map(({ value }) => value)),
  ...seedLawBook.awardForms.map(({ multiplier }) => multiplier),
  ...seedLawBook.baseSalaries.map(({ amountVnd }) => amountVnd),
].filter((value): value is number => typeof value === 'number')
const parts = new Set([31, 100])
const legal = new Set(values.filter((value) => (value > 12 || !Number.isInteger(value)) && !parts.has(value)))

/** Which wording a paper has: "wordingOf(paper) >= 18". */
const wordings = /(?:wordingOf\([^()]*\)|wordingNow)\s*(?:<|>=|=)\s*\d+/g

/** Numbers of the law. How long a text or a list may be is no rule of the office (`.max(80)`), and a wording is counted. */
const numbersIn = (source: string): string[] =>
  [
    ...codeOf(source)
      .replaceAll(wordings, '')
      .matchAll(/(?<!\.(?:max|min)\()(?<![\w.$'-])\d[\d_]*(?:\.\d+)?(?![\w.'-])/g),
  ]
    .map(([number]) => number)
    .filter((number) => legal.has(Number(number.replaceAll('_', ''))))
/** A number that stands in for a missing one. */
const defaultsIn = (source: string): string[] => [...codeOf(source).matchAll(/(?:\?\?|\|\|)=?\s*(?!0\b)\d[\d_.]*/g)].map(([text]) => text)
/** A day from or to which something would hold. */
const daysIn = (source: string): string[] => [...codeOf(source).matchAll(/'\d{4}-\d\d-\d\d'/g)].map(([day]) => day)

/** Shares and sums in words for people: a paper or a screen says what the book says. */
const wordsIn = (source: string): string[] =>
  [...source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)]
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter((words) => /[à-ỹ]/iu.test(words))
    .flatMap((words) => words.match(/\d[\d.,]*[ \u00A0]?(?:%|đồng)/gu) ?? [])
    .filter((words) => !/^100[^\d]/.test(words))

type Look = { readonly in: RegExp; readonly for: (source: string) => string[] }
const found = (look: Look): string[] =>
  Object.entries(files)
    .filter(([file]) => look.in.test(file) && !rows.test(file))
    .flatMap(([file, source]) => [...new Set(look.for(source))].map((what) => `${file.slice(1)}: ${what}`))

/** What only looks like the law, with the reason. */
const excused: Readonly<Record<string, string>> = {
  'shared/checks/dossier/folder.ts: 80': 'letters of a file name',
  'shared/domain/meeting/rules.ts: 10_000': 'percentages counted in whole parts',
  'shared/domain/movement/reportingDays.ts: 15': '"giữa tháng" of a plan',
  'shared/domain/scoring/points.ts: 10_000': 'points counted in whole parts',
  'shared/domain/scoring/ranking.ts: 10_000': 'points counted in whole parts',
  'shared/domain/scoring/standing.ts: 10_000': 'points counted in whole parts',
  'shared/domain/case/meetingPapers.ts: ?? 1': 'the wording of papers signed before wordings were counted',
  'shared/domain/movement/reportDays.ts: ?? 12': 'a report of every month is not one of half a year',
  "shared/law/centralCities.ts: '2025-01-01'": 'the day a city came to stand beside the provinces: reads words, weighs nothing',
  "shared/documents/kinds/certificates/sheets.ts: '2026-12-05'": 'an invented certificate to try a layout with',
}
const looks = {
  numbers: { in: deciding, for: numbersIn },
  defaults: { in: deciding, for: defaultsIn },
  days: { in: /./, for: daysIn },
  words: { in: /^\/shared\/|\/(?:text|\w*Text)\.ts$/, for: wordsIn },
} satisfies Readonly<Record<string, Look>>

describe('law in code', () => {
  it.each(Object.entries(looks))('has no %s', (_what, look) => {
    expect(found(look).filter((one) => excused[one] === undefined)).toEqual([])
  })

  it('excuses nothing that is gone', () => {
    const all = new Set(Object.values(looks).flatMap(found))
    expect(Object.keys(excused).filter((one) => !all.has(one))).toEqual([])
  })

  it('would be found', () => {
    expect(values.length).toBeGreaterThan(60)
    expect(numbersIn('const prize = 0.3 * 2_530_000 // 0.6\nconst text = `80%`\nif (share >= 80) return /0\\.3/')).toEqual([
      '0.3',
      '2_530_000',
      '80',
    ])
    expect(numbersIn('z.string().max(80)')).toEqual([])
    expect(defaultsIn('const years = read.ok ? read.value : (own ?? 5) || 0')).toEqual(['?? 5'])
    expect(wordsIn("const text = 'đạt từ 80% trở lên' + `mức 2.530.000 đồng` + 'width: 50%'")).toEqual(['80%', '2.530.000 đồng'])
    expect(daysIn("on >= '2025-07-01' ? 'a' : year /* '2026-01-01' */")).toEqual(["'2025-07-01'"])
  })

  it('is not read past: nobody asks the book with an answer of his own', () => {
    const asks = /read(?:Number|Text)\((?:[^()]|\([^()]*\))*\)\s*(?:\?\?|\|\|)/
    expect(asks.test("readNumber(law, 'a', on) ?? 3")).toBe(true)
    expect(Object.keys(files).filter((file) => asks.test(files[file]!))).toEqual([])
  })
})
