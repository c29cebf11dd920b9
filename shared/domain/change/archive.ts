import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What an archive file holds of the log, and where it stands in the chain of pages. */
const contents = {
  /** Made for this closing; the file and the row that names it bear the same. */
  id: z.uuid(),
  /** The first and the last year, in Vietnam, of its entries; `firstYear` is 0 where some name no moment. */
  firstYear: z.int().nonnegative(),
  year: z.int().positive(),
  /** The numbers of its first and its last entry. */
  from: z.int().positive(),
  to: z.int().positive(),
  count: z.int().positive(),
  pages: z.int().positive(),
  /** The earliest and the latest moment of its entries, ISO 8601. */
  firstAt: z.string(),
  lastAt: z.string(),
  /** The records that its entries touch, as heads of pages tell them (`recordsText`). */
  records: z.string(),
  /** Of everything before its first page, and of everything up to and with its last one. */
  chainBefore: z.union([z.literal(''), sha256]),
  chain: sha256,
}
export const archiveContentsSchema = z.strictObject(contents)
export type ArchiveContents = z.infer<typeof archiveContentsSchema>

/** Years of the log that stand in a file of their own and no longer in the store, which goes on from their chain. */
export const logArchiveSchema = z.strictObject({
  ...contents,
  /** Of the bytes of the file, under which the program keeps them too. */
  sha256,
  bytes: z.int().positive(),
  /** What the officer's own file was called as it was saved. */
  fileName: z.string().min(1),
  /** Instant, ISO 8601. */
  closedAt: z.string(),
})
export type LogArchive = z.infer<typeof logArchiveSchema>

/** The years of an archive as a person reads them: "2025", "2023–2025". */
export const yearsOf = ({ firstYear, year }: Pick<ArchiveContents, 'firstYear' | 'year'>): string =>
  firstYear === year || firstYear === 0 ? String(year) : `${firstYear}–${year}`

/** So many entries that one year has, in the order of the log. */
export type YearRun = { readonly year: number; readonly from: number; readonly to: number; readonly count: number }
/** What closing a year would take out of the log: everything from its beginning to the last entry before one of a later year. */
export type ClosableYear = {
  readonly firstYear: number
  readonly year: number
  readonly from: number
  readonly to: number
  readonly count: number
  /** Entries of these years that stand behind one of a later year, since the clock was wrong: they stay. */
  readonly staying: number
}

/** The years before `present` that can be closed, oldest first. Each takes along what is older than itself. */
export function closableYears(runs: readonly YearRun[], present: number): ClosableYear[] {
  const years = [...new Set(runs.map(({ year }) => year))].filter((year) => year > 0 && year < present).toSorted((a, b) => a - b)
  return years.flatMap((year) => {
    const beyond = runs.findIndex((run) => run.year > year)
    const taken = beyond === -1 ? runs : runs.slice(0, beyond)
    const [first, last] = [taken[0], taken.at(-1)]
    if (first === undefined || last === undefined || !taken.some((run) => run.year === year)) return []
    const sum = (some: readonly YearRun[]): number => some.reduce((total, { count }) => total + count, 0)
    return [
      {
        firstYear: Math.min(...taken.map((run) => run.year)),
        year,
        from: first.from,
        to: last.to,
        count: sum(taken),
        staying: sum(runs.slice(taken.length).filter((run) => run.year <= year)),
      },
    ]
  })
}
