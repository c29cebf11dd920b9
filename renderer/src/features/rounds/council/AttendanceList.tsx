import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { hasAnswered } from '@shared/domain/meeting/rules'
import type { Attendance } from '@shared/domain/meeting/types'
import { meetingText as text } from './text'

type Props = {
  readonly attendance: readonly Attendance[]
  /** Members were only asked in writing: the tick says whose opinion came. */
  readonly isInWriting: boolean
  readonly onChange: (id: string, patch: Partial<Attendance>) => void
}

/** Who came, why the others did not, and whose opinion came in writing. */
export function AttendanceList({ attendance, isInWriting, onChange }: Props) {
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, maxHeight: 220, overflow: 'auto' }}>
      {attendance.map((member) => (
        <Box
          key={member.id}
          sx={{
            'display': 'grid',
            'gridTemplateColumns': '40px minmax(0, 1fr) 190px 150px',
            'alignItems': 'center',
            'borderBottom': 1,
            'borderColor': 'divider',
            'pr': 1,
            'minHeight': 42,
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Checkbox
            size="small"
            checked={isInWriting ? hasAnswered(member) : member.isPresent}
            onChange={({ target }) =>
              onChange(
                member.id,
                isInWriting
                  ? { hasOpinion: target.checked, isPresent: false }
                  : { isPresent: target.checked, ...(target.checked ? { hasOpinion: false } : {}) },
              )
            }
            slotProps={{ input: { 'aria-label': `${isInWriting ? text.answered : text.isPresent}: ${member.fullName}` } }}
          />
          <Box sx={{ minWidth: 0 }}>
            <Typography noWrap sx={{ fontWeight: 500, lineHeight: 1.3 }}>
              {member.fullName}
            </Typography>
            <Typography variant="caption" component="div" noWrap>
              {member.post}
            </Typography>
          </Box>
          {!isInWriting && !member.isPresent && (
            <>
              <TextField
                placeholder={text.reason}
                value={member.absenceReason}
                onChange={(event) => onChange(member.id, { absenceReason: event.target.value })}
                slotProps={{ htmlInput: { 'aria-label': `${text.reason}: ${member.fullName}`, 'sx': { py: 0.5 } } }}
              />
              <FormControlLabel
                sx={{ ml: 0.5, mr: 0 }}
                control={
                  <Checkbox
                    size="small"
                    checked={member.hasOpinion === true}
                    onChange={(event) => onChange(member.id, { hasOpinion: event.target.checked })}
                    slotProps={{ input: { 'aria-label': `${text.hasOpinion}: ${member.fullName}` } }}
                  />
                }
                label={<Typography variant="body2">{text.hasOpinion}</Typography>}
              />
            </>
          )}
        </Box>
      ))}
    </Box>
  )
}
