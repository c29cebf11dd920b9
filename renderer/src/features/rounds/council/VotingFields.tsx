import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { methodFor } from '@shared/domain/meeting/rules'
import type { Meeting, VotingMethod } from '@shared/domain/meeting/types'
import { DateField } from '@renderer/ui/DateField'
import { councilText, meetingText as text } from './text'

/** An award that the meeting votes on. */
export type VotedAward = { readonly code: string; readonly name: string; readonly ballotNeeded: boolean | null }
type Props = {
  readonly meeting: Meeting
  readonly awards: readonly VotedAward[]
  readonly invitationNumber: string
  readonly invitationProblem: string | undefined
  readonly onNumber: (typed: string) => void
  readonly onChange: (patch: Partial<Meeting>) => void
}

/** How each award is voted on, who counts, and the invitation with its agenda. */
export function VotingFields({ meeting, awards, invitationNumber, invitationProblem, onNumber, onChange }: Props) {
  const isInWriting = meeting.kind === 'inWriting'
  const setMethod = (award: VotedAward, method: VotingMethod): void => {
    const { [award.code]: _before, ...others } = meeting.methods ?? {}
    const usual = methodFor({ method: meeting.method }, award.code, award.ballotNeeded)
    onChange({ methods: method === usual ? others : { ...others, [award.code]: method } })
  }
  const hasBallots = !isInWriting && awards.some(({ code, ballotNeeded }) => methodFor(meeting, code, ballotNeeded) === 'ballot')
  const invitation = meeting.invitation ?? { number: null, issuedOn: null }
  return (
    <>
      {!isInWriting && awards.length > 0 && (
        <Box role="group" aria-label={text.methods} sx={{ mt: 2 }}>
          <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
            {text.methods}
          </Typography>
          {awards.map((award) => (
            <Box
              key={award.code}
              sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 210px', alignItems: 'center', gap: 1.5, mb: 0.75 }}
            >
              <Typography variant="body2">
                {award.name}
                {award.ballotNeeded === true && (
                  <Typography component="span" variant="caption" color="text.secondary">
                    {' · '}
                    {text.ballotAsked}
                  </Typography>
                )}
              </Typography>
              <TextField
                select
                size="small"
                value={methodFor(meeting, award.code, award.ballotNeeded)}
                onChange={(event) => setMethod(award, event.target.value === 'ballot' ? 'ballot' : 'showOfHands')}
                slotProps={{ htmlInput: { 'aria-label': `${text.method}: ${award.name}` } }}
              >
                <MenuItem value="showOfHands">{councilText.method.showOfHands}</MenuItem>
                <MenuItem value="ballot">{councilText.method.ballot}</MenuItem>
              </TextField>
            </Box>
          ))}
        </Box>
      )}
      {hasBallots && (
        <TextField
          select
          label={text.tellers}
          helperText={text.tellersHint}
          value={meeting.tellerIds ?? []}
          onChange={(event) => onChange({ tellerIds: [event.target.value].flat() })}
          sx={{ mt: 1.5 }}
          slotProps={{ select: { multiple: true } }}
        >
          {meeting.attendance
            .filter(({ isPresent }) => isPresent)
            .map((member) => (
              <MenuItem key={member.id} value={member.id}>
                {member.fullName}
              </MenuItem>
            ))}
        </TextField>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, mt: 2 }}>
        <TextField
          label={isInWriting ? text.letterNumber : text.invitationNumber}
          value={invitationNumber}
          onChange={(event) => onNumber(event.target.value)}
          error={invitationProblem !== undefined}
          helperText={invitationProblem}
        />
        <Box data-field="invitation.issuedOn">
          <DateField
            label={isInWriting ? text.letterOn : text.invitedOn}
            value={invitation.issuedOn}
            onChange={(issuedOn) => onChange({ invitation: { ...invitation, issuedOn } })}
          />
        </Box>
      </Box>
      <TextField
        label={text.agenda}
        helperText={text.agendaHint}
        value={meeting.agenda ?? ''}
        onChange={(event) => onChange({ agenda: event.target.value })}
        multiline
        minRows={2}
        maxRows={6}
        sx={{ mt: 1.5 }}
      />
    </>
  )
}
