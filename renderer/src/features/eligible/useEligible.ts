import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { candidatesIn, countedFor, type Candidate } from '@shared/checks/eligibility/ready'
import { awardYear } from '@shared/domain/registration/rules'
import type { Rating } from '@shared/domain/subject/years'
import { awardNameOn } from '@shared/law/names'
import type { LawBook } from '@shared/law/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readEverybody } from '@renderer/data/repositories/eligible'
import { useLawBook } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'

export type EligibleRow = Candidate & {
  readonly id: string
  readonly awardName: string
  /** The last five years, oldest first. */
  readonly years: readonly {
    readonly year: number
    readonly rating: Rating | null
    /** Whether the register has, for that year, the award that this one counts. */
    readonly isHeld: boolean
    /** Whether an open round puts forward for it. */
    readonly isProposed: boolean
  }[]
  /** Where a person works; a collective stands for itself. */
  readonly unit: string
}

/** Who is eligible for what in that year; `undefined` while it is read and reckoned. */
export function useEligible(
  year: number,
): { readonly rows: readonly EligibleRow[]; readonly law: LawBook; readonly isRated: boolean } | undefined {
  const db = useDatabase()
  const law = useLawBook()
  const everybody = useLiveQuery(() => readEverybody(db), [db])
  return useMemo(() => {
    if (law === undefined || everybody === undefined) return undefined
    const { subjects, history, proposed } = everybody
    const day = today()
    const ratings = new Map(history.years.map(({ subjectId, year: of, rating }) => [`${subjectId}:${of}`, rating]))
    const held = new Set(history.awarded.map((award) => `${award.subjectId}:${award.awardCode}:${awardYear(award)}`))
    const asked = new Set(proposed.map(({ subjectId, awardCode, year: of }) => `${subjectId}:${awardCode}:${of}`))
    const shown = [4, 3, 2, 1, 0].map((back) => year - back)
    const rows = candidatesIn(subjects, history, law, year, day).map((candidate): EligibleRow => ({
      ...candidate,
      id: `${candidate.subject.id} ${candidate.awardCode}`,
      awardName: awardNameOn(law, candidate.awardCode, candidate.subject.kind, day),
      unit: candidate.subject.kind === 'person' ? candidate.subject.unit : candidate.subject.name,
      years: shown.map((of) => {
        const counted = `${candidate.subject.id}:${countedFor(candidate.awardCode)}:${of}`
        const isHeld = held.has(counted)
        return {
          year: of,
          rating: ratings.get(`${candidate.subject.id}:${of}`) ?? null,
          isHeld,
          isProposed: !isHeld && asked.has(counted),
        }
      }),
    }))
    return { rows, law, isRated: history.years.some((row) => row.year === year && row.rating !== null) }
  }, [everybody, law, year])
}
