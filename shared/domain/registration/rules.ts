import type { Award } from '../award/types'
import { ownYearOn } from '../movement/rules'
import type { Participant } from '../movement/work'
import type { Subject } from '../subject/types'
import { yearOf, type CalendarDate } from '../../lib/dates'
import { compareByGivenName, compareNames } from '../../lib/text'
import type { Registration } from './types'

export type UnitRegistrations = {
  readonly unitId: string
  readonly name: string
  /** `returned`: something was sent back and nothing else stands. */
  readonly state: 'none' | 'received' | 'partly' | 'returned' | 'ended'
  readonly rows: readonly Registration[]
  /** The day it went on as another or ended, within the year or before. */
  readonly endedOn?: CalendarDate
}
const order: Record<UnitRegistrations['state'], number> = { none: 0, returned: 1, partly: 2, received: 3, ended: 4 }

/** Who has registered for the year and who has not, those that have not first. A unit that did not stand to the year's end owes nothing. */
export function registrationBoard(
  participants: readonly Participant[],
  subjects: ReadonlyMap<string, Subject>,
  registrations: readonly Registration[],
  year: number,
): UnitRegistrations[] {
  const byUnit = new Map<string, Registration[]>()
  for (const row of registrations) if (row.year === year) byUnit.set(row.unitId, [...(byUnit.get(row.unitId) ?? []), row])
  const stateOf = (endedOn: CalendarDate | null, rows: readonly Registration[]): UnitRegistrations['state'] => {
    const returned = rows.filter(({ state }) => state === 'returned').length
    if (rows.length === 0) return endedOn === null ? 'none' : 'ended'
    return returned === 0 ? 'received' : returned === rows.length ? 'returned' : 'partly'
  }
  return [...new Set([...participants.map(({ subjectId }) => subjectId), ...byUnit.keys()])]
    .map((unitId): UnitRegistrations => {
      const rows = (byUnit.get(unitId) ?? []).toSorted(compareRegistrations)
      const subject = subjects.get(unitId)
      const ended = subject?.endedOn ?? null
      const endedOn = ended !== null && ended < `${year}-12-31` ? ended : null
      return { unitId, name: subject?.name ?? '', state: stateOf(endedOn, rows), rows, ...(endedOn === null ? {} : { endedOn }) }
    })
    .toSorted((a, b) => order[a.state] - order[b.state] || compareNames(a.name, b.name))
}

const kindOrder: Record<Registration['kind'], number> = { collective: 0, person: 1, household: 2 }
/** Collectives, then persons by their given names, then households. */
export const compareRegistrations = (a: Registration, b: Registration): number =>
  kindOrder[a.kind] - kindOrder[b.kind] ||
  (a.kind === 'person' ? compareByGivenName(a.name, b.name) : compareNames(a.name, b.name)) ||
  compareNames(a.title, b.title)

/** The year an award is for: that of the achievements where it is known, else that of the decision. */
export const awardYear = ({ periodTo, decidedOn }: Pick<Award, 'periodTo' | 'decidedOn'>): number => yearOf(periodTo ?? decidedOn)

export type Outcome =
  | { readonly outcome: 'achieved'; readonly award: Award }
  /** Another award of that year: the officer judges whether it is more or less. */
  | { readonly outcome: 'other'; readonly award: Award }
  | { readonly outcome: 'none' }
  /** The register cannot tell: the person is not known by a record, or no title of the catalogue is named. */
  | { readonly outcome: 'unknown' }

/** What became of a registration, from the register alone. `awards`: those of its subject. Void lines do not count. */
export function outcomeOf(registration: Registration, awards: readonly Award[]): Outcome {
  if (registration.subjectId === null || registration.awardCode === '') return { outcome: 'unknown' }
  const own = awards.filter(
    (award) => award.voided === null && award.subjectId === registration.subjectId && awardYear(award) === registration.year,
  )
  const same = own.find(({ awardCode }) => awardCode === registration.awardCode)
  if (same !== undefined) return { outcome: 'achieved', award: same }
  return own[0] === undefined ? { outcome: 'none' } : { outcome: 'other', award: own[0] }
}

/** Counts for a report: units that have registered, what was registered, how much of it the register shows as reached. */
export type RegistrationSums = {
  readonly units: number
  readonly owing: number
  readonly registered: number
  readonly achieved: number
  readonly unknown: number
}
export function registrationSums(board: readonly UnitRegistrations[], outcomeFor: (row: Registration) => Outcome): RegistrationSums {
  const rows = board.flatMap((unit) => unit.rows.filter(({ state }) => state === 'received'))
  const outcomes = rows.map((row) => outcomeFor(row).outcome)
  return {
    units: board.filter(({ state }) => state === 'received' || state === 'partly').length,
    owing: board.filter(({ state }) => state !== 'ended').length,
    registered: rows.length,
    achieved: outcomes.filter((outcome) => outcome === 'achieved').length,
    unknown: outcomes.filter((outcome) => outcome === 'unknown').length,
  }
}

/** The day as a registration keeps it and the years of a movement that may be registered for. */
export const registrationYears = ({ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number }, today: CalendarDate) => {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index)
  return { years, present: ownYearOn({ fromYear, toYear }, today) }
}
