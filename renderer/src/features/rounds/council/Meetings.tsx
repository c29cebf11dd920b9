import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { AwardCase } from '@shared/domain/case/types'
import { hasMet } from '@shared/checks/nextStep'
import { isMinutesSigned } from '@shared/domain/meeting/minutes'
import type { Meeting } from '@shared/domain/meeting/types'
import { shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { removeMeeting } from '@renderer/data/repositories/meetings'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { MeetingPanel } from './MeetingPanel'
import { councilText as text } from './text'

/** The meeting in view with its facts; the way to the others, to a further one, and to take it away. */
export function Meetings({
  awardCase,
  meeting,
  isLocked,
  recusedLines,
  onChoose,
  onEdit,
  onAgain,
}: {
  readonly awardCase: AwardCase
  readonly meeting: Meeting
  readonly isLocked: boolean
  readonly recusedLines: ReadonlyMap<string, number>
  readonly onChoose: (id: string) => void
  readonly onEdit: () => void
  readonly onAgain: () => void
}) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isRemoving, setRemoving] = useState(false)
  const remove = async (): Promise<void> => {
    setRemoving(false)
    const result = await removeMeeting(db, awardCase.round.id, meeting.id)
    if (!result.ok) fail(result.error)
  }
  const nameOf = ({ heldOn }: Meeting, index: number): string => text.meetingOf(heldOn === null ? '' : shortDate(heldOn), index + 1)
  return (
    <>
      {awardCase.meetings.length > 1 && (
        <TextField select label={text.choose} value={meeting.id} onChange={(event) => onChoose(event.target.value)}>
          {awardCase.meetings.map((row, index) => (
            <MenuItem key={row.id} value={row.id}>
              {nameOf(row, index)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <MeetingPanel awardCase={awardCase} meeting={meeting} isLocked={isLocked} recusedLines={recusedLines} onEdit={onEdit} />
      {!isLocked && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {hasMet(awardCase) && (
            <Button size="small" variant="outlined" onClick={onAgain}>
              {text.again}
            </Button>
          )}
          {!isMinutesSigned(meeting) && (
            <Button size="small" onClick={() => setRemoving(true)}>
              {text.remove}
            </Button>
          )}
        </Box>
      )}
      <ConfirmDialog
        isOpen={isRemoving}
        title={text.removeTitle}
        text={text.removeText}
        confirm={text.remove}
        isDestructive
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      />
    </>
  )
}
