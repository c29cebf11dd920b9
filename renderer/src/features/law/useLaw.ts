import { useCallback } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import {
  listLawEntries,
  listReforms,
  restoreLawRow,
  saveLawRows,
  setLawRowAside,
  switchReformOn,
  type LawEntry,
  type ReformEntry,
} from '@renderer/data/repositories/lawEdits'
import type { LawPart, LawRow } from '@shared/law/types'
import type { CalendarDate } from '@shared/lib/dates'
import type { Reform } from '@shared/law/reforms/reform'
import { useNotices } from '@renderer/ui/Notices'
import { lawText as text } from './text'

/** Rows of one part with their origin. `undefined` while loading. */
export function useLawEntries<Part extends LawPart>(part: Part): LawEntry<Part>[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listLawEntries(db, part), [db, part])
}

export type LawActs<Part extends LawPart = LawPart> = {
  /** Stores rows as the office's own; `false` when they were refused. */
  readonly save: (rows: readonly LawRow<Part>[], label: string) => Promise<boolean>
  readonly restore: (entry: LawEntry<Part>) => Promise<void>
  readonly setAside: (entry: LawEntry<Part>) => Promise<void>
}

/** What the officer can do with the rows of one part, each as one act that says what was done. */
export function useLawActs<Part extends LawPart>(part: Part): LawActs<Part> {
  const db = useDatabase()
  const { say, fail } = useNotices()
  const row = text.rowNames[part]
  const save = useCallback(
    async (rows: readonly LawRow<Part>[], label: string) => {
      const result = await saveLawRows(db, part, rows, label)
      if (result.ok) say(text.said.saved)
      else fail(result.error)
      return result.ok
    },
    [db, part, say, fail],
  )
  const restore = useCallback(
    async (entry: LawEntry<Part>) => {
      const isOwn = entry.origin === 'office'
      await restoreLawRow(db, part, entry.row.id, isOwn ? text.acts.remove(row) : text.acts.restore(row))
      say(isOwn ? text.said.removed : text.said.restored)
    },
    [db, part, row, say],
  )
  const setAside = useCallback(
    async (entry: LawEntry<Part>) => {
      await setLawRowAside(db, part, entry.programRow ?? entry.row, text.acts.setAside(row))
      say(text.said.aside)
    },
    [db, part, row, say],
  )
  return { save, restore, setAside }
}

/** The amendments the program brings, with what each changes. `undefined` while loading. */
export function useReforms(): ReformEntry[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listReforms(db), [db])
}

/** Lays an amendment over the book as read on a day, or takes it off. */
export function useReformActs(): {
  readonly switchOn: (reform: Reform, on: CalendarDate) => Promise<void>
  readonly switchOff: (reform: Reform) => Promise<void>
} {
  const db = useDatabase()
  const { say } = useNotices()
  const switchOn = useCallback(
    async (reform: Reform, on: CalendarDate) => {
      await switchReformOn(db, reform, on, text.acts.reformOn)
      say(text.said.reformOn)
    },
    [db, say],
  )
  const switchOff = useCallback(
    async (reform: Reform) => {
      await restoreLawRow(db, 'reforms', reform.id, text.acts.reformOff)
      say(text.said.reformOff)
    },
    [db, say],
  )
  return { switchOn, switchOff }
}
