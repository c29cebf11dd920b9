import { markOf } from './marks'
import { placed, type Placed } from './placed'
import { readingOf, type PlanReading } from './readPlan'
import type { PlanPlace } from './types'

/** Places that a person may give a paragraph. */
export const handPlaces = [
  'opening',
  'objective',
  'requirement',
  'theme',
  'criteriaGroup',
  'criterion',
  'annualAward',
  'awardStandard',
  'scheduleIntro',
  'actor',
  'duty',
  'reporting',
  'closing',
  'recipient',
  'pageNoise',
  'dropped',
  'unplaced',
] as const satisfies readonly PlanPlace[]
export type HandPlace = (typeof handPlaces)[number]

const owners: Partial<Record<HandPlace, readonly PlanPlace[]>> = { criterion: ['criteriaGroup'], duty: ['actor'] }

/** Where a paragraph placed by hand belongs: below the last group or actor above it, itself where none stands. */
const ownerOf = (rows: readonly Placed[], index: number, place: HandPlace): number | null => {
  const heads = owners[place]
  if (heads === undefined) return null
  const above = rows.findLast((row) => row.line.index < index && heads.includes(row.place))
  return above?.line.index ?? rows.find((row) => heads.includes(row.place))?.line.index ?? null
}

/** Where the officer put a paragraph; `why` it was dropped. */
export type HandPlacement = { readonly place: HandPlace; readonly why?: string }

/** The reading with these paragraphs where the officer put them, by their index; a new tree, the same words. */
export function withPlacements(reading: PlanReading, byHand: ReadonlyMap<number, HandPlacement>): PlanReading {
  if (byHand.size === 0) return reading
  const rows = reading.placed.flatMap((row, at, all): Placed[] => {
    const byOfficer = byHand.get(row.line.index)
    if (byOfficer === undefined) return [row]
    const { place, why = '' } = byOfficer
    // A run-in heading stands in two rows: placed by hand it is one paragraph again.
    if (all.findIndex((other) => other.line === row.line) !== at) return []
    const { words } = markOf(row.line.text)
    const owner = ownerOf(reading.placed, row.line.index, place)
    const lostHead = (place === 'criterion' || place === 'duty') && owner === null
    return [
      placed(row.line, lostHead ? 'unplaced' : place, 'hand', {
        owner,
        words: place === 'unplaced' || place === 'dropped' ? row.line.text : words,
        rest: why,
        reason: lostHead || place === 'unplaced' ? (row.reason ?? 'noHeading') : null,
      }),
    ]
  })
  const codes = new Set([
    'noName',
    'noYears',
    'yearOfIssue',
    'noCriteria',
    'noReportDay',
    'noSigner',
    'stricterDay',
    'unrealDay',
    'severalReportDays',
    'twoSigners',
  ])
  return readingOf(
    rows,
    reading.notes.filter(({ code }) => !codes.has(code)),
    reading.documents,
    reading.chosen,
  )
}
