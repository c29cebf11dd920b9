/** Whether everything is asked (`npm run test:long`), or the short form that `npm test` is. */
export const isLong = process.env['SO_VANG_LONG'] === '1'

/** How many of something are tried by chance, in the short form and in the long one. */
export const tries = (short: number, long: number): number => (isLong ? long : short)

/** The first of some series in the short form, all of them in the long one. */
export const series = <T>(all: readonly T[], short = 1): readonly T[] => all.slice(0, tries(short, all.length))
