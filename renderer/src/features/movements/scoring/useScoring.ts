import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { writtenMarks, type MarkWrite } from '@shared/domain/scoring/marks'
import type { Mark, ScoreSheet } from '@shared/domain/scoring/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readScoring, writeMarks, type Scoring } from '@renderer/data/repositories/scoring'
import { isHeld, mayStore } from '@renderer/ui/form/hold'
import { useRefused } from '@renderer/ui/useRefused'

const isSameMark = (a: Mark, b: Mark): boolean =>
  a.criterionId === b.criterionId &&
  a.own === b.own &&
  a.approved === b.approved &&
  a.approvedReason === b.approvedReason &&
  a.picked === b.picked &&
  a.pickedReason === b.pickedReason &&
  a.appraisals.length === b.appraisals.length &&
  a.appraisals.every((one, index) => {
    const other = b.appraisals[index]!
    return one.by === other.by && one.value === other.value && one.reason === other.reason
  })
const isSameSheet = (a: ScoreSheet, b: ScoreSheet): boolean =>
  a.tableId === b.tableId &&
  a.subjectId === b.subjectId &&
  a.counted?.isCounted === b.counted?.isCounted &&
  a.counted?.reason === b.counted?.reason &&
  a.marks.length === b.marks.length &&
  a.marks.every((mark, index) => isSameMark(mark, b.marks[index]!))

/** Everything the score sheets of a movement are made of; `undefined` while loading. Sheets that did not change stay the same objects. */
export function useScoring(movementId: string): Scoring | undefined {
  const db = useDatabase()
  const known = useRef(new Map<string, ScoreSheet>())
  const seen = useRef<Scoring | null>(null)
  return useLiveQuery(async () => {
    // Taken away in another window its sheets stay in view as they were, with what is typed in them, until it is back or left.
    if (seen.current !== null && (await db.movements.get(movementId)) === undefined) return seen.current
    const scoring = await readScoring(db, movementId)
    const sheets = scoring.sheets.map((sheet) => {
      const before = known.current.get(sheet.id)
      return before !== undefined && isSameSheet(before, sheet) ? before : sheet
    })
    known.current = new Map(sheets.map((sheet) => [sheet.id, sheet]))
    seen.current = { ...scoring, sheets }
    return seen.current
  }, [db, movementId])
}

type OnTheWay = { readonly id: string; readonly writes: readonly MarkWrite[]; readonly by: string; readonly isStored: boolean }
type Write = [writes: readonly MarkWrite[], by: string, label: string, sitting?: string]
/** Longer than rows take to come back. */
const settledMs = 1500

const withWrites = (tableId: string, sheets: readonly ScoreSheet[], waiting: readonly OnTheWay[]): readonly ScoreSheet[] => {
  if (waiting.length === 0) return sheets
  const bySubject = new Map(sheets.filter((sheet) => sheet.tableId === tableId).map((sheet) => [sheet.subjectId, sheet]))
  for (const { writes, by } of waiting)
    for (const write of writes) {
      const sheet = bySubject.get(write.subjectId) ?? { id: write.subjectId, tableId, subjectId: write.subjectId, marks: [], counted: null }
      bySubject.set(write.subjectId, { ...sheet, marks: writtenMarks(sheet.marks, write, by) })
    }
  return [...bySubject.values()]
}

/** Writes marks; what was typed shows at once. What is refused goes again, with a way to store it. */
export function useMarks(tableId: string, stored: readonly ScoreSheet[]) {
  const db = useDatabase()
  const { refuse, againRef } = useRefused<Write>()
  const [waiting, setWaiting] = useState<readonly OnTheWay[]>([])
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    // Rows came back: what was stored before that is in them.
    setSeen(stored)
    if (waiting.some(({ isStored }) => isStored)) setWaiting(waiting.filter(({ isStored }) => !isStored))
  }
  const sheets = useMemo(() => withWrites(tableId, stored, waiting), [tableId, stored, waiting])
  const write = useCallback(
    async (...[writes, by, label, sitting]: Write): Promise<void> => {
      const id = crypto.randomUUID()
      const drop = (): void => setWaiting((now) => now.filter((one) => one.id !== id))
      setWaiting((now) => [...now, { id, writes, by, isStored: false }])
      if (isHeld()) await mayStore()
      const result = await writeMarks(db, tableId, writes, by, label, sitting)
      if (!result.ok) {
        drop()
        return refuse(result.error, writes, by, label, sitting)
      }
      setWaiting((now) => now.map((one) => (one.id === id ? { ...one, isStored: true } : one)))
      setTimeout(drop, settledMs)
    },
    [db, tableId, refuse],
  )
  useEffect(() => {
    againRef.current = write
  }, [againRef, write])
  return { sheets, write }
}
