import { readAward } from '../law/reading'
import { birthOf } from '../domain/subject/birth'
import { readRating } from '../domain/subject/ratingReading'
import { genderOf, kindOfWords, memberCountOf } from '../domain/subject/reading'
import { roundTarget } from './targets/round'
import type { ImportTarget } from './targets/types'
import type { LeftColumn, PreviewOptions } from './preview'
import { fewestValues } from './values'
import type { ImportField, RawRow } from './types'

type Reader = (text: string, options: PreviewOptions) => boolean
const isBirth: Reader = (text, { latestYear }) => {
  const { year, problem } = birthOf(text, latestYear)
  return year !== null || problem === 'noSuchDay'
}
const readers: Partial<Record<ImportField, Reader>> = {
  kind: (text) => kindOfWords(text) !== null,
  award: (text, { awardForms }) => readAward(text, awardForms) !== null,
  gender: (text) => genderOf(text) !== null,
  birth: isBirth,
  birthOfMale: isBirth,
  birthOfFemale: isBirth,
  memberCount: (text) => memberCountOf(text) !== null,
  rating: (text) => readRating(text) !== null,
}

/**
 * Leaves out a column most of whose values do not fit what it is said to be: it is the wrong column, and every row would be doubtful for it. Said
 * once for the column; with few rows each is asked about instead.
 */
export function weed(
  raws: readonly RawRow[],
  options: PreviewOptions,
  target: ImportTarget = roundTarget,
): { readonly rows: readonly RawRow[]; readonly left: readonly LeftColumn[] } {
  const left = (Object.entries(readers) as [ImportField, Reader][]).flatMap(([field, reads]): LeftColumn[] => {
    // An award column says nothing while there is no catalogue to compare it with; one of past awards is taken in its own words.
    if (field === 'award' && (options.awardForms.length === 0 || target.id !== 'round')) return []
    const values = raws.flatMap((raw) => (raw.values[field] === undefined || raw.values[field] === '' ? [] : [raw.values[field]]))
    const unfit = values.filter((value) => !reads(value, options))
    if (values.length < fewestValues || unfit.length * 2 <= values.length) return []
    return [{ field, filled: values.length, fitting: values.length - unfit.length, sample: [...new Set(unfit)].slice(0, 3) }]
  })
  if (left.length === 0) return { rows: raws, left }
  const gone = new Set(left.map(({ field }) => field))
  const rows = raws.map((raw) => ({
    ...raw,
    values: Object.fromEntries(Object.entries(raw.values).filter(([field]) => !gone.has(field as ImportField))),
    ...(raw.converted === undefined ? {} : { converted: raw.converted.filter(({ field }) => !gone.has(field)) }),
  }))
  return { rows, left }
}
