import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { readLog, type LogEntry, type LogFilter, type LogSource } from '@renderer/data/history/log'

const pageLength = 60

export type ReadLog = {
  readonly entries: readonly LogEntry[]
  /** Whether the whole log has been looked through. */
  readonly isEnd: boolean
  /** Still looking for what was asked last. */
  readonly isReading: boolean
  readonly readOn: () => void
}

/** The newest entries that fit, kept fresh; more of them on demand. */
export function useLog(source: LogSource, filter: LogFilter): ReadLog {
  const key = JSON.stringify(filter)
  const [wanted, setWanted] = useState({ key, length: pageLength })
  const length = wanted.key === key ? wanted.length : pageLength
  const asked = `${key} ${length}`
  const found = useLiveQuery(
    async () => ({ asked, page: await readLog(source, JSON.parse(key) as LogFilter, { limit: length }) }),
    [source, asked],
  )
  return {
    entries: found?.page.entries ?? [],
    isEnd: found?.page.next === null,
    isReading: found?.asked !== asked,
    readOn: () => setWanted({ key, length: length + pageLength }),
  }
}
