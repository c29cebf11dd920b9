import { useState } from 'react'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ScoreRow } from '@shared/domain/scoring/board'
import type { ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'
import type { Subject } from '@shared/domain/subject/types'
import { cleanLine } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setCounted } from '@renderer/data/repositories/scoring'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { scoringText } from '../text'

const text = scoringText.unitDialog
type Props = {
  readonly table: ScoreTable
  readonly row: ScoreRow
  readonly subjects: ReadonlyMap<string, Subject>
  readonly onClose: () => void
}

/** Whether a unit is ranked: by rule, or by the office's word with a reason. */
export function UnitDialog({ table, row, subjects, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { counting } = row
  const successorId = counting.why === 'ended' ? counting.successorId : null
  const successor = successorId === null ? null : (subjects.get(successorId)?.name ?? null)
  const set = async (counted: ScoreSheet['counted']): Promise<void> => {
    onClose()
    const result = await setCounted(db, table.id, row.subjectId, counted, scoringText.acts.counted(row.name))
    if (!result.ok) fail(result.error)
  }
  return (
    <FormDialog open onClose={onClose} aria-labelledby="don-vi-xep-hang">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setChecked(true)
          if (cleanLine(reason) !== '') void set({ isCounted: !counting.isCounted, reason: cleanLine(reason) })
        }}
      >
        <DialogTitle id="don-vi-xep-hang">{row.name}</DialogTitle>
        <DialogContent>
          {counting.why !== 'takesPart' && <Typography sx={{ mb: 2 }}>{scoringText.counting(counting, successor)}</Typography>}
          <TextField
            label={text.reason}
            value={reason}
            fullWidth
            multiline
            onChange={(event) => setReason(event.target.value)}
            error={isChecked && cleanLine(reason) === ''}
            helperText={isChecked && cleanLine(reason) === '' ? text.reasonNeeded : undefined}
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions>
          {counting.why === 'decided' && <Button onClick={() => void set(null)}>{text.back}</Button>}
          <Button variant="outlined" onClick={onClose}>
            {scoringText.cancel}
          </Button>
          <Button variant="contained" type="submit">
            {counting.isCounted ? text.notCounted : text.counted}
          </Button>
        </DialogActions>
      </form>
    </FormDialog>
  )
}
