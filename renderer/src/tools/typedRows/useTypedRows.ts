import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { announce } from '@renderer/data/core/underWay'
import { forgetUnstored, newestAct, rememberUnstored } from '@renderer/data/core/unstored'
import { isHeld, mayStore } from '@renderer/ui/form/hold'
import { useRefused } from '@renderer/ui/useRefused'
import { typedStoreOf, type TypedMap } from './typedStore'

type Given<Row> = {
  /** Names the sheet: what is typed in it and cannot be stored yet stays under that name while the window lives. */
  readonly sheet: string
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

/** What an act on these rows is called. */
type LabelOf<Row> = (rows: readonly Row[]) => string

const fromBefore = 'Gõ trước khi mở lại trang'

/**
 * Rows of a fixed sheet: what is typed shows at once and until the stored rows hold it, what is sound is stored as one act, one after the
 * other, what is not stays and says why. What stays is a step of its own for Ctrl+Z.
 */
export function useTypedRows<Row>({ sheet, stored, seq, idOf, withCells, isSound, store }: Given<Row>) {
  const db = useDatabase()
  const { refuse, againRef } = useRefused<[rows: readonly Row[], labelOf: LabelOf<Row>]>()
  const { pathname } = useLocation()
  const kept = typedStoreOf<Row>(db, sheet)
  const typed = useSyncExternalStore(kept.subscribe, kept.read)
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const rows = useMemo(
    () =>
      stored.map((row) => {
        const own = typed.get(idOf(row))
        return own === undefined || (own.seq !== null && own.seq <= seq) ? row : withCells(row, own.row)
      }),
    [stored, typed, seq, idOf, withCells],
  )

  const inTurn = useCallback((work: () => Promise<void>): void => {
    saving.current = announce(saving.current.then(work)).catch(reportError)
  }, [])
  /** Takes these rows back to what another moment had, and forward again: the last thing done, behind the acts that stand in the queue. */
  const rememberStep = useCallback(
    (label: string, ids: readonly string[], before: TypedMap<Row>, isPart: () => boolean = () => false) => {
      const after = kept.read()
      const step = {
        label,
        place: pathname,
        rows: ids,
        undo: () => kept.set(withRowsOf(kept.read(), before, ids)),
        redo: () => kept.set(withRowsOf(kept.read(), after, ids)),
      }
      inTurn(async () => {
        const newest = await newestAct(db)
        rememberUnstored({ ...step, after: newest, withAct: isPart() ? newest : null })
      })
    },
    [kept, db, inTurn, pathname],
  )
  useEffect(() => {
    const ids = kept.takeFromBefore()
    if (ids.length > 0) rememberStep(fromBefore, ids, new Map())
  }, [kept, rememberStep])
  const save = useCallback(
    (changed: readonly Row[], labelOf: LabelOf<Row>) => {
      if (changed.length === 0) return
      // What the stored rows hold by now is typed no more.
      const before = new Map([...kept.read()].filter(([, own]) => own.seq === null || own.seq > seq))
      kept.set(new Map([...before, ...changed.map((row) => [idOf(row), { row, seq: null }] as const)]))
      const sound = changed.filter(isSound)
      let isStored = false
      const storeSound = (): void =>
        inTurn(async () => {
          const newest = await newestAct(db)
          const result = await store(sound, labelOf(sound))
          isStored = result.ok && (await newestAct(db)) !== newest
          const last = await readLastSeq(db)
          if (result.ok) forgetUnstored(sound.map(idOf))
          else refuse(result.error, sound, labelOf)
          kept.set(
            new Map([...kept.read()].map(([id, own]) => [id, own.seq === null && sound.includes(own.row) ? { ...own, seq: last } : own])),
          )
        })
      // Its record may come back: until then the letters stand in the sheet, and undo waits for none of them.
      if (sound.length > 0 && isHeld()) void mayStore().then(storeSound)
      else if (sound.length > 0) storeSound()
      const unsound = changed.filter((row) => !sound.includes(row))
      if (unsound.length > 0) rememberStep(labelOf(changed), unsound.map(idOf), before, () => isStored)
    },
    [kept, seq, db, refuse, idOf, inTurn, isSound, rememberStep, store],
  )
  useEffect(() => {
    againRef.current = save
  }, [againRef, save])
  /** Takes the rows as the sheet gives them back, and stores those that changed. */
  const change = useCallback(
    (next: readonly Row[], labelOf: LabelOf<Row>) => {
      const shown = new Map(rows.map((row) => [idOf(row), row]))
      save(
        next.filter((row) => shown.get(idOf(row)) !== row),
        labelOf,
      )
    },
    [rows, save, idOf],
  )
  return { rows, save, change }
}

/** What is typed, with these rows as another moment had them. */
function withRowsOf<Row>(present: TypedMap<Row>, other: TypedMap<Row>, ids: readonly string[]): TypedMap<Row> {
  const next = new Map(present)
  for (const id of ids) {
    const own = other.get(id)
    if (own === undefined) next.delete(id)
    else next.set(id, own)
  }
  return next
}
