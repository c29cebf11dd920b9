import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { candidatesIn, type Readiness } from '@shared/checks/eligibility/ready'
import { factWords } from '@shared/checks/case/words'
import type { Subject } from '@shared/domain/subject/types'
import { awardNameOn } from '@shared/law/names'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAround } from '@renderer/data/repositories/eligible'
import { useLawBook } from '@renderer/data/repositories/live'
import { today } from '@renderer/text/when'

/** An award that the subject may be put forward for now, or is one step away from. */
export type NextAward = {
  readonly awardCode: string
  readonly name: string
  readonly state: Readiness
  /** The first thing that stands in the way; empty where nothing does. */
  readonly why: string
}

/**
 * What the subject is eligible for in the last year that was rated, by the same rules as “Ai đủ điều kiện?”; `year` is `null` where no
 * year was. `undefined` while loading.
 */
export function useNextAwards(subject: Subject): { readonly year: number | null; readonly rows: readonly NextAward[] } | undefined {
  const db = useDatabase()
  const law = useLawBook()
  const around = useLiveQuery(() => readAround(db, subject), [db, subject])
  return useMemo(() => {
    if (law === undefined || around === undefined) return undefined
    const rated = around.history.years.filter(({ subjectId, rating }) => subjectId === subject.id && rating !== null)
    const year = rated.reduce((last, row) => Math.max(last, row.year), 0)
    if (year === 0) return { year: null, rows: [] }
    const rows = candidatesIn(around.subjects, around.history, law, year, today())
      .filter((candidate) => candidate.subject.id === subject.id)
      .map(({ awardCode, state, facts }) => ({
        awardCode,
        state,
        name: awardNameOn(law, awardCode, subject.kind, today()),
        why: facts[0] === undefined ? '' : factWords(facts[0]).message,
      }))
    return { year, rows }
  }, [around, law, subject])
}
