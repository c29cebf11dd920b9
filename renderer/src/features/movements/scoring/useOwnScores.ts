import { useState } from 'react'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { Subject } from '@shared/domain/subject/types'
import { blankScoreForm, readScoreForm, type ReadScores } from '@shared/forms/scoreForm'
import { readListFile } from '@shared/import/open'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { takeOwnScores } from '@renderer/data/repositories/scoring'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { today } from '@renderer/text/when'
import { keepForRow } from '@renderer/tools/attachments/keep'
import { useNotices } from '@renderer/ui/Notices'
import type { ReceivedFile } from '../forms/DropTarget'
import type { Choice, ReceivedForm } from '../forms/ReceiveDialog'
import { formText } from '../forms/text'
import { useGiveForms } from '../forms/useGiveForms'
import { scoringText as text } from './text'

type Read = ReceivedForm & { readonly file: ReceivedFile; readonly points: ReadScores['points'] }

/** Forms for the units' own points: given out, and read when they come back; stored with their files once the officer takes them. */
export function useOwnScores(movement: EmulationMovement, table: ScoreTable, units: readonly Subject[]) {
  const db = useDatabase()
  const platform = usePlatform()
  const { say, fail } = useNotices()
  const giveForms = useGiveForms()
  const [forms, setForms] = useState<readonly Read[]>([])

  const give = (): void =>
    void giveForms(
      units.map((unit) => ({
        fileName: text.formName(unit.name, table.year),
        // Writing Excel files is fetched when first asked for.
        bytes: async () => (await import('@shared/forms/write')).formFile(blankScoreForm(movement, table, unit)),
      })),
    )
  const open = (files: readonly ReceivedFile[]): void =>
    setForms(
      files.map((file): Read => {
        const nothing = { file, fileName: file.fileName, unitId: null, unitName: '', points: [], notes: [], facts: '' }
        const grids = readListFile(file.fileName, file.bytes)
        if (!grids.ok) return { ...nothing, problem: errorText(grids.error) }
        const read = readScoreForm(grids.value, table, units)
        if (!read.ok) return { ...nothing, problem: formText.refusal(read.error) }
        return { ...nothing, ...read.value, facts: text.formFacts(read.value.points.length, table.criteria.length), problem: null }
      }),
    )
  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('sheet')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) open([picked.value])
  }
  const take = async (choices: readonly Choice[]): Promise<void> => {
    const chosen = choices.flatMap(({ index, unitId }) => (forms[index] === undefined ? [] : [{ form: forms[index], unitId }]))
    const entries = []
    for (const { form, unitId } of chosen) {
      const title = text.formTitle(table.year)
      const kept = await keepForRow(platform, { ownerId: table.id, title, ...form.file, receivedOn: today() })
      if (!kept.ok) return fail(kept.error)
      entries.push({ subjectId: unitId, points: form.points, file: kept.value })
    }
    const taken = await takeOwnScores(db, table.id, entries, text.acts.own(entries.length))
    if (!taken.ok) return fail(taken.error)
    setForms([])
    say(text.ownTaken(entries.length))
  }
  return { forms, give, open, pick, take, close: (): void => setForms([]) }
}
