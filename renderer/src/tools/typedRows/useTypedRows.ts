import { useCallback, useMemo, useRef, useState } from 'react'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { useNotices } from '@renderer/ui/Notices'

/** A row as typed; `seq` is the entry of the log that stored it, `null` while it is not stored. */
type Typed<Row> = { readonly row: Row; readonly seq: number | null }

type Given<Row> = {
  /** The rows as they are stored, and the last entry of the log that they hold. */
  readonly stored: readonly Row[]
  readonly seq: number
  readonly idOf: (row: Row) => string
  /** A stored row with the cells of the typed one. */
  readonly withCells: (stored: Row, typed: Row) => Row
  /** Whether a row can be stored as it is typed. */
  readonly isSound: (row: Row) => boolean
  /** Stores rows as one act. */
  readonly store: (rows: readonly Row[], label: string) => Promise<Result<unknown, AppError>>
}

/**
 * Rows of a fixed sheet: what is typed shows at once and until the stored rows hold it, what is sound is stored as one act, one after the
 * other, what is not stays and says why.
 */
export function useTypedRows<Row>({ stored, seq, idOf, withCells, isSound, store }: Given<Row>) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed<Row>>>(new Map())
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const rows = useMemo(
    () =>
      stored.map((row) => {
        const own = typed.get(idOf(row))
        return own === undefined || (own.seq !== null && own.seq <= seq) ? row : withCells(row, own.row)
      }),
    [stored, typed, seq, idOf, withCells],
  )

  const save = useCallback(
    (changed: readonly Row[], labelOf: (count: number) => string) => {
      if (changed.length === 0) return
      setTyped((present) => new Map([...present, ...changed.map((row) => [idOf(row), { row, seq: null }] as const)]))
      const sound = changed.filter(isSound)
      if (sound.length === 0) return
      const run = saving.current.then(async () => {
        const result = await store(sound, labelOf(sound.length))
        const last = await readLastSeq(db)
        if (!result.ok) fail(result.error)
        setTyped(
          (present) =>
            new Map([...present].map(([id, own]) => [id, own.seq === null && sound.includes(own.row) ? { ...own, seq: last } : own])),
        )
      })
      saving.current = run.catch(reportError)
    },
    [db, fail, idOf, isSound, store],
  )
  /** Takes the rows as the sheet gives them back, and stores those that changed. */
  const change = useCallback(
    (next: readonly Row[], labelOf: (count: number) => string) => {
      const before = new Map(rows.map((row) => [idOf(row), row]))
      save(
        next.filter((row) => before.get(idOf(row)) !== row),
        labelOf,
      )
    },
    [rows, save, idOf],
  )
  return { rows, save, change }
}
