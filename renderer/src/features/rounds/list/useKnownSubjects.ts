import { useCallback, useEffect, useRef } from 'react'
import { searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { whenQuiet } from '@renderer/data/core/quiet'
import { readKnownSubjects } from '@renderer/data/repositories/nominees'
import { inSlices } from '../../../ui/inSlices'

export type KnownName = { readonly key: string; readonly subject: Subject }
const nobody: readonly KnownName[] = []

function* folding(subjects: readonly Subject[]): Generator<number, readonly KnownName[]> {
  const known: KnownName[] = []
  for (const subject of subjects) {
    known.push({ key: searchKeyOf(subject), subject })
    yield known.length
  }
  return known
}

/** Who the office knew when the list was opened, to be offered while a name is typed; nobody until a quiet moment after it is there. */
export function useKnownSubjects(): () => readonly KnownName[] {
  const db = useDatabase()
  const known = useRef(nobody)
  useEffect(() => {
    let isCurrent = true
    const read = async (): Promise<void> => {
      const names = await inSlices(folding(await readKnownSubjects(db)), () => undefined)
      if (isCurrent) known.current = names
    }
    const callOff = whenQuiet(() => void read(), 200)
    return () => {
      isCurrent = false
      callOff()
    }
  }, [db])
  return useCallback(() => known.current, [])
}
