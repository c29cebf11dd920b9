import { useState } from 'react'
import type { Participant, ReportContent, ReportDay } from '@shared/domain/movement/work'
import type { EmulationMovement, PlanItem } from '@shared/domain/movement/types'
import type { Subject } from '@shared/domain/subject/types'
import { readReportForm } from '@shared/forms/reportForm'
import { readListFile } from '@shared/import/open'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { takeReports } from '@renderer/data/repositories/unitReports'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { today } from '@renderer/text/when'
import { keepForRow } from '@renderer/tools/attachments/keep'
import { useNotices } from '@renderer/ui/Notices'
import type { ReceivedFile } from '../forms/DropTarget'
import type { Choice, ReceivedForm } from '../forms/ReceiveDialog'
import { formText } from '../forms/text'
import { workText } from './text'
import { useAct } from '@renderer/tools/acts/useAct'

const text = workText.reports
type Read = ReceivedForm & { readonly file: ReceivedFile; readonly content: ReportContent | null }

/** The criteria a unit reports on: those of its group, or all where it is in none. */
export const criteriaFor = (movement: EmulationMovement, participants: readonly Participant[], unitId: string | null): PlanItem[] => {
  const groupId = participants.find(({ subjectId }) => subjectId === unitId)?.groupId ?? null
  const own = movement.criteriaGroups.filter(({ id }) => groupId === null || id === groupId)
  return (own.length === 0 ? movement.criteriaGroups : own).flatMap(({ criteria }) => criteria)
}

type Given = {
  readonly movement: EmulationMovement
  readonly day: ReportDay
  readonly participants: readonly Participant[]
  readonly units: readonly Subject[]
}

/** Report forms that came back: read, shown beside their unit, and stored with their files when the officer takes them. */
export function useReceiveReports({ movement, day, participants, units }: Given) {
  const db = useDatabase()
  const platform = usePlatform()
  const act = useAct()
  const { say, fail } = useNotices()
  const [forms, setForms] = useState<readonly Read[]>([])

  const readOne = (file: ReceivedFile): Read => {
    const nothing = { file, fileName: file.fileName, unitId: null, unitName: '', notes: [], facts: '', content: null }
    const grids = readListFile(file.fileName, file.bytes)
    if (!grids.ok) return { ...nothing, problem: errorText(grids.error) }
    const all = { day, criteria: criteriaFor(movement, [], null) }
    const first = readReportForm(grids.value, all, units)
    if (!first.ok) return { ...nothing, problem: formText.refusal(first.error) }
    // Known whose it is, it is held against what that unit was asked.
    const asked = { day, criteria: criteriaFor(movement, participants, first.value.unitId) }
    const read = readReportForm(grids.value, asked, units)
    if (!read.ok) return { ...nothing, problem: formText.refusal(read.error) }
    const { figures, results } = read.value.content
    const filled = figures.filter(({ value }) => value !== null).length
    return {
      ...nothing,
      ...read.value,
      facts: text.form.facts(filled, (day.figures ?? []).length, results.length, asked.criteria.length),
      problem: null,
    }
  }
  const open = (files: readonly ReceivedFile[]): void => setForms(files.map(readOne))
  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('sheet')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) open([picked.value])
  }
  const take = async (choices: readonly Choice[]): Promise<void> => {
    const chosen = choices.flatMap(({ index, unitId }) => (forms[index]?.content == null ? [] : [{ form: forms[index], unitId }]))
    const entries: Parameters<typeof takeReports>[2][number][] = []
    for (const { form, unitId } of chosen) {
      const kept = await keepForRow(platform, { ownerId: day.id, title: day.title, ...form.file, receivedOn: today() })
      if (!kept.ok) return fail(kept.error)
      entries.push({ subjectId: unitId, content: form.content!, file: kept.value })
    }
    const taken = await act(takeReports(db, day.id, entries, today(), text.form.act(entries.length)))
    if (taken === undefined) return
    setForms([])
    say(text.form.taken(entries.length))
  }
  return { forms, open, pick, take, close: (): void => setForms([]) }
}
