import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ScoreTable } from '@shared/domain/scoring/types'
import type { CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setScoringDue } from '@renderer/data/repositories/scoreTables'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { scoringText } from '../text'

const text = scoringText.dueDialog

/** Until when a locked table is to be scored: shown, set, put off or taken away. It is no criterion, so no new version is made. */
export function DueButton({ table }: { readonly table: ScoreTable }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isOpen, setOpen] = useState(false)
  const [dueOn, setDueOn] = useState<CalendarDate | null>(null)
  const start = (): void => {
    setDueOn(table.dueOn)
    setOpen(true)
  }
  const save = async (): Promise<void> => {
    if (dueOn === table.dueOn) return setOpen(false)
    const result = await setScoringDue(db, table.id, dueOn, text.act(table.groupTitle, dueOn))
    if (result.ok) setOpen(false)
    else fail(result.error)
  }
  return (
    <>
      <Button size="small" onClick={start}>
        {text.button(table.dueOn)}
      </Button>
      {isOpen && (
        <FormDialog title={text.title} cancel={scoringText.cancel} submit={scoringText.save} onSubmit={save} onClose={() => setOpen(false)}>
          <Box sx={{ pt: 1 }}>
            <DateField label={scoringText.editor.dueOn} value={dueOn} onChange={setDueOn} />
          </Box>
        </FormDialog>
      )}
    </>
  )
}
