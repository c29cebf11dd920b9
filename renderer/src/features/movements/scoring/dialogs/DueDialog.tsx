import { useState } from 'react'
import Box from '@mui/material/Box'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setScoringDue } from '@renderer/data/repositories/scoreTables'
import { useStored } from '@renderer/tools/acts/useAct'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { scoringText } from '../text'

const text = scoringText.dueDialog

/** Until when a locked table is to be scored: set, put off or taken away. It is no criterion, so no new version is made. */
export function DueDialog({ table, onClose }: { readonly table: ScoreTable; readonly onClose: () => void }) {
  const db = useDatabase()
  const stored = useStored()
  const [dueOn, setDueOn] = useState<CalendarDate | null>(table.dueOn)
  const save = async (): Promise<void> => {
    if (dueOn === table.dueOn) onClose()
    else await stored(setScoringDue(db, table.id, dueOn, text.act(table.groupTitle, dueOn)), onClose)
  }
  return (
    <FormDialog title={text.title} cancel={scoringText.cancel} submit={scoringText.save} onSubmit={save} onClose={onClose}>
      <Box sx={{ pt: 1 }}>
        <DateField label={scoringText.editor.dueOn} value={dueOn} onChange={setDueOn} />
      </Box>
    </FormDialog>
  )
}
