import { useState } from 'react'
import Typography from '@mui/material/Typography'
import type { ScoreRow } from '@shared/domain/scoring/board'
import type { ScoreSheet, ScoreTable } from '@shared/domain/scoring/types'
import type { Subject } from '@shared/domain/subject/types'
import { cleanText } from '@shared/lib/text'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setCounted } from '@renderer/data/repositories/scoring'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { scoringText } from '../text'
import { hasReason, ReasonField } from './ReasonField'

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
    const result = await setCounted(db, table.id, row.subjectId, counted, scoringText.acts.counted(row.name))
    if (result.ok) onClose()
    else fail(result.error)
  }
  return (
    <FormDialog
      title={row.name}
      cancel={scoringText.cancel}
      submit={counting.isCounted ? text.notCounted : text.counted}
      onSubmit={async () => {
        setChecked(true)
        if (hasReason(reason)) await set({ isCounted: !counting.isCounted, reason: cleanText(reason) })
      }}
      onClose={onClose}
      {...(counting.why === 'decided' ? { aside: { label: text.back, run: () => set(null) } } : {})}
    >
      {counting.why !== 'takesPart' && <Typography sx={{ mb: 2 }}>{scoringText.counting(counting, successor)}</Typography>}
      <ReasonField label={text.reason} value={reason} onChange={setReason} isChecked={isChecked} needed={text.reasonNeeded} />
    </FormDialog>
  )
}
