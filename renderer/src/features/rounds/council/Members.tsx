import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CouncilMember } from '@shared/domain/council/types'
import { opinionsOf, presentOf } from '@shared/domain/meeting/rules'
import type { Attendance, Meeting } from '@shared/domain/meeting/types'
import { AttendanceList } from './AttendanceList'
import { MemberDialog } from './MemberDialog'
import { councilText, meetingText as text, memberText } from './text'

type Props = {
  readonly meeting: Meeting
  readonly problem: string | undefined
  readonly onMember: (id: string, patch: Partial<Attendance>) => void
  /** Everybody who was asked in writing has answered. */
  readonly onAllAnswered: () => void
  readonly onReload: () => void
  readonly onAdded: (member: CouncilMember) => void
}

/** Who belongs to the council and who came, with their count; the members can be taken again from the settings. */
export function Members({ meeting, problem, onMember, onAllAnswered, onReload, onAdded }: Props) {
  const [isAdding, setAdding] = useState(false)
  const isInWriting = meeting.kind === 'inWriting'
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', mt: 2, mb: 0.5 }}>
        <Typography variant="h3" component="h3" sx={{ flex: 1 }}>
          {text.members} ·{' '}
          {isInWriting
            ? councilText.answered(opinionsOf(meeting), meeting.attendance.length)
            : councilText.present(presentOf(meeting), meeting.attendance.length)}
        </Typography>
        {isInWriting && (
          <Button size="small" disabled={opinionsOf(meeting) === meeting.attendance.length} onClick={onAllAnswered}>
            {text.allAnswered}
          </Button>
        )}
        <Button size="small" onClick={() => setAdding(true)}>
          {memberText.add}
        </Button>
        <Button size="small" onClick={onReload}>
          {text.reload}
        </Button>
      </Box>
      {problem !== undefined && (
        <Typography variant="body2" color="error" role="alert">
          {problem}
        </Typography>
      )}
      <Box data-field="attendance">
        <AttendanceList attendance={meeting.attendance} isInWriting={isInWriting} onChange={onMember} />
      </Box>
      {isAdding && <MemberDialog meeting={meeting} onAdded={onAdded} onClose={() => setAdding(false)} />}
    </>
  )
}
