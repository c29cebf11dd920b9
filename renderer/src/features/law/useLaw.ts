import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import {
  listLawEntries,
  restoreLawRow,
  saveLawRows,
  setLawRowAside,
  type LawEntry,
  type LawPart,
  type LawRow,
} from '@renderer/data/repositories/lawEdits'
import { useNotices } from '@renderer/ui/Notices'
import { lawText as text } from './text'

/** Rows of one part with their origin. `undefined` while loading. */
export function useLawEntries(part: LawPart): LawEntry[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listLawEntries(db, part), [db, part])
}

export type LawActs = {
  /** Stores rows as the office's own; `false` when they were refused. */
  readonly save: (rows: readonly LawRow[], label: string) => Promise<boolean>
  readonly restore: (entry: LawEntry) => Promise<void>
  readonly setAside: (entry: LawEntry) => Promise<void>
}

/** What the officer can do with the rows of one part, each as one act that says what was done. */
export function useLawActs(part: LawPart): LawActs {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const row = text.rowNames[part]
  const save = useCallback(
    async (rows: readonly LawRow[], label: string) => {
      const result = await saveLawRows(db, part, rows, label)
      if (result.ok) say(text.said.saved)
      else fail(result.error)
      return result.ok
    },
    [db, part, say, fail],
  )
  const restore = useCallback(
    async (entry: LawEntry) => {
      const isOwn = entry.origin === 'office'
      await restoreLawRow(db, part, entry.row.id, isOwn ? text.acts.remove(row) : text.acts.restore(row))
      say(isOwn ? text.said.removed : text.said.restored)
    },
    [db, part, row, say],
  )
  const setAside = useCallback(
    async (entry: LawEntry) => {
      await setLawRowAside(db, part, entry.programRow ?? entry.row, text.acts.setAside(row))
      say(text.said.aside)
    },
    [db, part, row, say],
  )
  return { save, restore, setAside }
}
