import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { hasAnswered } from '@shared/domain/meeting/rules'
import type { Attendance, Meeting } from '@shared/domain/meeting/types'
import { officeFormText } from '@renderer/tools/office/text'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { councilText as text } from './text'

type Props = {
  readonly meeting: Meeting
  /** How many lines each member keeps out of, by the member's id. */
  readonly recusedLines: ReadonlyMap<string, number>
}

/** Every member of the meeting with what is known of the day: there, keeping out of some lines, away with an opinion or without. */
export function Attendees({ meeting, recusedLines }: Props) {
  return (
    <Box component="ul" aria-label={text.members} sx={{ listStyle: 'none', m: 0, mt: 0.75, p: 0 }}>
      {meeting.attendance.map((member) => {
        const { status, label } = standingOf(member, meeting, recusedLines.get(member.id) ?? 0)
        return (
          <Box component="li" key={member.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25, minWidth: 0 }}>
            <Typography variant="body2" noWrap title={`${member.fullName} · ${member.post}`} sx={{ flex: 1, minWidth: 0 }}>
              {member.fullName}
            </Typography>
            {status === null ? (
              <Typography variant="caption" noWrap>
                {officeFormText.council.roles[member.role]} · <Box component="span" sx={{ color: 'success.main' }}>{`✓ ${label}`}</Box>
              </Typography>
            ) : (
              <span title={member.absenceReason}>
                <StatusChip status={status} label={label} />
              </span>
            )}
          </Box>
        )
      })}
    </Box>
  )
}

/** `status` is `null` for who was simply there. */
function standingOf(member: Attendance, { kind }: Meeting, recused: number): { readonly status: Status | null; readonly label: string } {
  const isInWriting = kind === 'inWriting'
  const tookPart = isInWriting ? hasAnswered(member) : member.isPresent
  if (!tookPart)
    return {
      status: 'attention',
      label: isInWriting ? text.standing.noAnswer : member.hasOpinion === true ? text.standing.inWriting : text.standing.absent,
    }
  return recused > 0
    ? { status: 'info', label: text.standing.recused(recused) }
    : { status: null, label: isInWriting ? text.standing.answered : text.standing.present }
}
