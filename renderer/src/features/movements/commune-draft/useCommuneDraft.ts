import { useMemo, useState } from 'react'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import { inForce } from '@shared/law/select'
import type { LawBook } from '@shared/law/types'
import { cleanLine } from '@shared/lib/text'
import { communeDraftOf, proposedAnswers, type CommuneDraft, type DraftAnswers } from '@shared/plan/commune/communeDraft'
import { today } from '@renderer/text/when'

type YearlyDay = NonNullable<DraftAnswers['dueBefore']>
const two = (value: number): string => String(value).padStart(2, '0')
/** "10/12". */
export const dayText = (due: YearlyDay | null): string => (due === null ? '' : `${two(due.day)}/${two(due.month)}`)
/** A day and a month as typed; `undefined` where it is none, `null` where nothing is typed. */
export function readYearlyDay(typed: string): YearlyDay | null | undefined {
  if (typed.trim() === '') return null
  const [, day, month] = (/^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*$/.exec(typed) ?? []).map(Number)
  if (day === undefined || month === undefined || month < 1 || month > 12 || day < 1) return undefined
  return day <= new Date(Date.UTC(2024, month, 0)).getUTCDate() ? { day, month } : undefined
}

/** A proposal made anew as the officer decides; nothing is stored. */
export function useCommuneDraft(upper: EmulationMovement, office: Office, law: LawBook, calendar: readonly CalendarLine[]) {
  const [proposed] = useState(() => proposedAnswers(upper, office, calendar))
  const [name, setName] = useState(proposed.name)
  const [due, setDue] = useState(dayText(proposed.dueBefore))
  const [rooms, setRooms] = useState<ReadonlyMap<string, string>>(new Map())
  const [keep, setKeep] = useState<ReadonlySet<string>>(new Set())
  const dueBefore = readYearlyDay(due)
  const draft = useMemo((): CommuneDraft => {
    const named = new Map([...rooms].map(([department, room]) => [department, cleanLine(room)]))
    const answers = { name: cleanLine(name) || upper.name, rooms: named, keep, dueBefore: readYearlyDay(due) ?? null }
    return communeDraftOf(upper, office, inForce(law.awardForms, today()), answers, () => crypto.randomUUID())
  }, [name, upper, office, law, rooms, keep, due])
  return { name, setName, due, setDue, dueBefore, rooms, setRooms, keep, setKeep, draft }
}
export type DraftWork = ReturnType<typeof useCommuneDraft>
