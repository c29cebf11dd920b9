import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { presentOf } from '@shared/domain/meeting/rules'
import type { Meeting } from '@shared/domain/meeting/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readRoundsToMeet } from '@renderer/data/repositories/cases'
import { draftMeeting, saveMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { useNotices } from '@renderer/ui/Notices'
import { councilText, meetingText as text } from './text'

type Props = { readonly roundId: string; readonly meeting: Meeting; readonly isNew: boolean; readonly onClose: () => void }
type Problems = Partial<Record<'heldOn' | 'number' | 'startAt' | 'endAt' | 'chair' | 'members', string>>
const isTime = (typed: string): boolean => typed === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(typed)

const problemsOf = (meeting: Meeting, number: string): Problems => ({
  ...(meeting.heldOn === null ? { heldOn: text.heldOnNeeded } : {}),
  ...(number !== '' && !/^[1-9]\d{0,3}$/.test(number) ? { number: text.numberProblem } : {}),
  ...(isTime(meeting.startAt) ? {} : { startAt: text.time }),
  ...(!isTime(meeting.endAt)
    ? { endAt: text.time }
    : meeting.endAt !== '' && meeting.startAt !== '' && meeting.endAt.padStart(5, '0') <= meeting.startAt.padStart(5, '0')
      ? { endAt: text.order }
      : {}),
  ...(meeting.attendance.some((member) => member.isPresent) ? {} : { members: text.nobodyPresent }),
  ...(meeting.chairId !== null && meeting.attendance.some((member) => member.id === meeting.chairId && !member.isPresent)
    ? { chair: text.chairAbsent }
    : {}),
})

/** Everything about the council's meeting, stored as one act. */
export function MeetingDialog({ roundId, meeting: given, isNew, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [meeting, setMeeting] = useState(given)
  const [number, setNumber] = useState(given.number === null ? '' : String(given.number))
  const [isTried, setTried] = useState(false)
  const problems: Problems = isTried ? problemsOf(meeting, number) : {}
  const set = (patch: Partial<Meeting>): void => setMeeting((present) => ({ ...present, ...patch }))
  const setMember = (id: string, patch: Partial<Meeting['attendance'][number]>): void =>
    set({ attendance: meeting.attendance.map((member) => (member.id === id ? { ...member, ...patch } : member)) })

  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(problemsOf(meeting, number)).length > 0) return
    const stored = { ...meeting, number: number === '' ? null : Number(number) }
    const result = await saveMeeting(db, roundId, stored, isNew ? councilText.act.open : councilText.act.edit)
    if (result.ok) onClose()
    else fail(result.error)
  }
  const reload = async (): Promise<void> => {
    const fresh = await draftMeeting(db, roundId, meeting.heldOn ?? today())
    set({ councilId: fresh.councilId, attendance: fresh.attendance, chairId: fresh.chairId, secretaryId: fresh.secretaryId })
  }
  const person = (label: string, value: string | null, onPick: (id: string | null) => void, problem?: string) => (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value === '' ? null : event.target.value)}
      error={problem !== undefined}
      helperText={problem}
    >
      <MenuItem value="">{text.noChair}</MenuItem>
      {meeting.attendance.map((member) => (
        <MenuItem key={member.id} value={member.id}>
          {member.fullName}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <FormDialog open onClose={onClose} aria-labelledby="meeting-title" slotProps={{ paper: { sx: { width: 760 } } }}>
      <DialogTitle id="meeting-title">{text.title}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1.6fr 1fr 1fr 1fr', gap: 1.5, pt: 1 }}>
          <DateField label={text.heldOn} value={meeting.heldOn} onChange={(heldOn) => set({ heldOn })} problem={problems.heldOn} />
          <TextField
            label={text.startAt}
            value={meeting.startAt}
            placeholder="14:00"
            onChange={(event) => set({ startAt: event.target.value })}
            error={problems.startAt !== undefined}
            helperText={problems.startAt}
          />
          <TextField
            label={text.endAt}
            value={meeting.endAt}
            placeholder="16:00"
            onChange={(event) => set({ endAt: event.target.value })}
            error={problems.endAt !== undefined}
            helperText={problems.endAt}
          />
          <TextField
            label={text.number}
            value={number}
            onChange={(event) => setNumber(event.target.value.trim())}
            error={problems.number !== undefined}
            helperText={problems.number}
          />
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 1fr', gap: 1.5, mt: 1.5 }}>
          <TextField label={text.place} value={meeting.place} onChange={(event) => set({ place: event.target.value })} />
          <TextField
            select
            label={text.method}
            value={meeting.method}
            onChange={(event) => set({ method: event.target.value === 'ballot' ? 'ballot' : 'showOfHands' })}
          >
            <MenuItem value="showOfHands">{councilText.method.showOfHands}</MenuItem>
            <MenuItem value="ballot">{councilText.method.ballot}</MenuItem>
          </TextField>
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, mt: 1.5 }}>
          {person(text.chair, meeting.chairId, (chairId) => set({ chairId }), problems.chair)}
          {person(text.secretary, meeting.secretaryId, (secretaryId) => set({ secretaryId }))}
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'baseline', mt: 2, mb: 0.5 }}>
          <Typography variant="h3" component="h3" sx={{ flex: 1 }}>
            {text.members} · {councilText.present(presentOf(meeting), meeting.attendance.length)}
          </Typography>
          <Button size="small" onClick={() => void reload()}>
            {text.reload}
          </Button>
        </Box>
        {problems.members !== undefined && (
          <Typography variant="body2" color="error" role="alert">
            {problems.members}
          </Typography>
        )}
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, maxHeight: 220, overflow: 'auto' }}>
          {meeting.attendance.map((member) => (
            <Box
              key={member.id}
              sx={{
                'display': 'grid',
                'gridTemplateColumns': '40px 1fr 240px',
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
                checked={member.isPresent}
                onChange={(event) => setMember(member.id, { isPresent: event.target.checked })}
                slotProps={{ input: { 'aria-label': `${text.isPresent}: ${member.fullName}` } }}
              />
              <Box sx={{ minWidth: 0 }}>
                <Typography noWrap sx={{ fontWeight: 500, lineHeight: 1.3 }}>
                  {member.fullName}
                </Typography>
                <Typography variant="caption" component="div" noWrap>
                  {member.post}
                </Typography>
              </Box>
              {!member.isPresent && (
                <TextField
                  placeholder={text.reason}
                  value={member.absenceReason}
                  onChange={(event) => setMember(member.id, { absenceReason: event.target.value })}
                  slotProps={{ htmlInput: { 'aria-label': `${text.reason}: ${member.fullName}`, 'sx': { py: 0.5 } } }}
                />
              )}
            </Box>
          ))}
        </Box>
        <RoundsOfMeeting roundId={roundId} chosen={meeting.roundIds} onChange={(roundIds) => set({ roundIds })} />
        <TextField
          label={text.discussion}
          helperText={text.discussionHint}
          value={meeting.discussion}
          onChange={(event) => set({ discussion: event.target.value })}
          multiline
          minRows={2}
          maxRows={6}
          sx={{ mt: 2 }}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          Hủy
        </Button>
        <Button variant="contained" onClick={() => void save()}>
          {text.save}
        </Button>
      </DialogActions>
    </FormDialog>
  )
}

/** The other open rounds that the same meeting treats; nothing where there is none. */
function RoundsOfMeeting({
  roundId,
  chosen,
  onChange,
}: {
  readonly roundId: string
  readonly chosen: readonly string[]
  readonly onChange: (roundIds: string[]) => void
}) {
  const db = useDatabase()
  const rounds = useLiveQuery(() => readRoundsToMeet(db, roundId), [db, roundId]) ?? []
  if (rounds.length === 0) return null
  return (
    <Box role="group" aria-label={text.rounds} sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3">
        {text.rounds}
      </Typography>
      <Typography variant="caption" component="div">
        {text.roundsHint}
      </Typography>
      {rounds.map((round) => (
        <FormControlLabel
          key={round.id}
          sx={{ display: 'flex' }}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(round.id)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, round.id] : chosen.filter((id) => id !== round.id))}
            />
          }
          label={round.name}
        />
      ))}
    </Box>
  )
}
