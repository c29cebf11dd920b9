import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { indexSubjects, likelyDuplicates } from '@shared/domain/subject/matching'
import type { Subject, SubjectKind } from '@shared/domain/subject/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { countSubjects, readAwardCounts, readFormerNames, readSubjectRecord, readSubjects } from '@renderer/data/repositories/subjects'

/** Everybody of one kind; `undefined` while loading. */
export function useSubjects(kind: SubjectKind): readonly Subject[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readSubjects(db, kind), [db, kind])
}

/** How many of each kind, and how often each subject was honoured; `undefined` while loading. */
export function useSubjectCounts() {
  const db = useDatabase()
  return useLiveQuery(() => countSubjects(db), [db])
}
export function useAwardCounts(): ReadonlyMap<string, number> | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readAwardCounts(db), [db])
}

/** The names that each subject bore before, by its id. */
export function useFormerNames(): ReadonlyMap<string, readonly string[]> | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readFormerNames(db), [db])
}

/** One subject with awards and rounds; `undefined` while loading, `null` when there is none. */
export function useSubjectRecord(id: string) {
  const db = useDatabase()
  return useLiveQuery(async () => (await readSubjectRecord(db, id)) ?? null, [db, id])
}

/** Who is alike, while a name is typed. */
export function useLikelyDuplicates(kind: SubjectKind, name: string, exceptId: string | null): readonly Subject[] {
  const subjects = useSubjects(kind)
  const index = useMemo(() => indexSubjects(subjects ?? []), [subjects])
  return useMemo(() => likelyDuplicates(index, kind, name, exceptId), [index, kind, name, exceptId])
}
