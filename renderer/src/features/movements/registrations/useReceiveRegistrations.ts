import { useState } from 'react'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { readRegistrationForm, type RegistrationDraft } from '@shared/forms/registrationForm'
import type { Subject } from '@shared/domain/subject/types'
import { readListFile } from '@shared/import/open'
import type { AwardForm } from '@shared/law/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { takeRegistrations, type UnitEntry } from '@renderer/data/repositories/registrations'
import { readAllSubjects } from '@renderer/data/repositories/subjects'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { errorText } from '@renderer/text/errorText'
import { today } from '@renderer/text/when'
import { keepForRow } from '@renderer/tools/attachments/keep'
import { useNotices } from '@renderer/ui/Notices'
import type { ReceivedFile } from '../forms/DropTarget'
import type { Choice, ReceivedForm } from '../forms/ReceiveDialog'
import { formText } from '../forms/text'
import { useAct } from '@renderer/tools/acts/useAct'
import { registrationText as text } from './text'

type Read = ReceivedForm & { readonly file: ReceivedFile; readonly rows: readonly RegistrationDraft[] }
type Given = {
  readonly movement: EmulationMovement
  readonly year: number
  readonly units: readonly Subject[]
  readonly awardForms: readonly AwardForm[]
}

/** Registration forms that came back: read, shown, and stored with their files when the officer takes them. */
export function useReceiveRegistrations({ movement, year, units, awardForms }: Given) {
  const db = useDatabase()
  const platform = usePlatform()
  const act = useAct()
  const { say, fail } = useNotices()
  const [forms, setForms] = useState<readonly Read[]>([])

  const open = async (files: readonly ReceivedFile[]): Promise<void> => {
    const subjects = await readAllSubjects(db)
    setForms(
      files.map((file): Read => {
        const nothing = { file, fileName: file.fileName, unitId: null, unitName: '', rows: [], notes: [], facts: '' }
        const grids = readListFile(file.fileName, file.bytes)
        if (!grids.ok) return { ...nothing, problem: errorText(grids.error) }
        const read = readRegistrationForm(grids.value, { movementId: movement.id, year, units, subjects, awardForms })
        if (!read.ok) return { ...nothing, problem: formText.refusal(read.error) }
        return { ...nothing, ...read.value, facts: text.fileFacts(read.value.rows.length), problem: null }
      }),
    )
  }
  const pick = async (): Promise<void> => {
    const picked = await platform.pickFile('sheet')
    if (!picked.ok) return fail(picked.error)
    if (picked.value !== null) await open([picked.value])
  }
  const take = async (choices: readonly Choice[]): Promise<void> => {
    const chosen = choices.flatMap(({ index, unitId }) => (forms[index] === undefined ? [] : [{ form: forms[index], unitId }]))
    const entries: UnitEntry[] = []
    for (const { form, unitId } of chosen) {
      const title = text.fileTitle(units.find(({ id }) => id === unitId)?.name ?? form.unitName, year)
      const kept = await keepForRow(platform, { ownerId: movement.id, title, ...form.file, receivedOn: today() })
      if (!kept.ok) return fail(kept.error)
      entries.push({ unitId, rows: form.rows, file: kept.value })
    }
    const taken = await act(takeRegistrations(db, movement.id, year, entries, today(), text.acts.take(entries.length, year)))
    if (taken === undefined) return
    setForms([])
    say(text.taken(taken.added, taken.changed, taken.kept))
  }
  return { forms, open, pick, take, close: (): void => setForms([]) }
}
