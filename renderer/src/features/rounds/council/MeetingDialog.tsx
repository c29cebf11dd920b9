import { useState } from 'react'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { paperNumberOf } from '@shared/lib/paperNumber'
import type { CouncilMember } from '@shared/domain/council/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { readHour } from '@shared/lib/hours'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { draftMeeting, saveMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { WantedField } from '@renderer/ui/form/WantedField'
import { useNotices } from '@renderer/ui/Notices'
import { Members } from './Members'
import { MemberField, SecretaryFields } from './OfficersFields'
import { RoundsOfMeeting } from './RoundsOfMeeting'
import { councilText, meetingText as text } from './text'
import { VotingFields, type VotedAward } from './VotingFields'

type Props = {
  readonly roundId: string
  readonly meeting: Meeting
  readonly isNew: boolean
  /** What the round's lines are put forward for. */
  readonly awards: readonly VotedAward[]
  /** Everybody of the round is settled: only what the minutes say is still open. */
  readonly isDecided: boolean
  /** The field to begin with. */
  readonly field?: string | null
  readonly onClose: () => void
}
type Problems = Partial<Record<'heldOn' | 'number' | 'invitation' | 'startAt' | 'endAt' | 'chair' | 'secretary' | 'members', string>>
const isTime = (typed: string): boolean => readHour(typed) !== null
const hourOf = (typed: string): string => readHour(typed) ?? typed
const isNumber = (typed: string): boolean => paperNumberOf(typed) !== undefined

const problemsOf = (meeting: Meeting, number: string, invitation: string): Problems => ({
  ...(meeting.heldOn === null ? { heldOn: text.heldOnNeeded } : {}),
  ...(isNumber(number) ? {} : { number: text.numberProblem }),
  ...(isNumber(invitation) ? {} : { invitation: text.numberProblem }),
  ...(isTime(meeting.startAt) ? {} : { startAt: text.time }),
  ...(!isTime(meeting.endAt)
    ? { endAt: text.time }
    : meeting.endAt.trim() !== '' && meeting.startAt.trim() !== '' && hourOf(meeting.endAt) <= hourOf(meeting.startAt)
      ? { endAt: text.order }
      : {}),
  ...(meeting.outsideSecretary?.fullName.trim() === '' ? { secretary: text.outsideNeeded } : {}),
  ...(meeting.kind === 'inWriting' || meeting.attendance.some((member) => member.isPresent) ? {} : { members: text.nobodyPresent }),
  ...(meeting.kind !== 'inWriting' &&
  meeting.chairId !== null &&
  meeting.attendance.some((member) => member.id === meeting.chairId && !member.isPresent)
    ? { chair: text.chairAbsent }
    : {}),
})

/** Members who are only asked in writing. Nobody has answered before the officer says so: an opinion is a paper that came. */
const asAsked = (attendance: Meeting['attendance']): Meeting['attendance'] =>
  attendance.map((member) => ({ ...member, isPresent: false, absenceReason: '', hasOpinion: false }))

/** Everything about the council's meeting, stored as one act. */
export function MeetingDialog({ roundId, meeting: given, isNew, isDecided, awards, field = null, onClose }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [meeting, setMeeting] = useState(given)
  const [number, setNumber] = useState(given.number === null ? '' : String(given.number))
  const [invitationNumber, setInvitationNumber] = useState(String(given.invitation?.number ?? ''))
  const [isTried, setTried] = useState(false)
  const problems: Problems = isTried ? problemsOf(meeting, number, invitationNumber) : {}
  const set = (patch: Partial<Meeting>): void => setMeeting((present) => ({ ...present, ...patch }))
  const setMember = (id: string, patch: Partial<Meeting['attendance'][number]>): void =>
    set({ attendance: meeting.attendance.map((member) => (member.id === id ? { ...member, ...patch } : member)) })

  const allAnswered = (): void => set({ attendance: meeting.attendance.map((member) => ({ ...member, hasOpinion: true })) })
  const add = ({ id, fullName, post, role, honorific }: CouncilMember): void => {
    const isThere = meeting.kind !== 'inWriting'
    const member = { id, fullName, post, role, honorific: honorific ?? null, isPresent: isThere, absenceReason: '', hasOpinion: false }
    set({ attendance: [...meeting.attendance, member] })
  }

  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(problemsOf(meeting, number, invitationNumber)).length > 0) return
    const stored = {
      ...meeting,
      startAt: hourOf(meeting.startAt),
      endAt: hourOf(meeting.endAt),
      number: paperNumberOf(number) ?? null,
      invitation: {
        number: paperNumberOf(invitationNumber) ?? null,
        issuedOn: meeting.invitation?.issuedOn ?? null,
      },
    }
    const result = await saveMeeting(db, roundId, stored, isNew ? councilText.act.open : councilText.act.edit)
    if (result.ok) onClose()
    else fail(result.error)
  }
  const reload = async (): Promise<void> => {
    const fresh = await draftMeeting(db, roundId, meeting.heldOn ?? today())
    set({
      councilId: fresh.councilId,
      attendance: meeting.kind === 'inWriting' ? asAsked(fresh.attendance) : fresh.attendance,
      chairId: fresh.chairId,
      secretaryId: meeting.outsideSecretary == null ? fresh.secretaryId : null,
    })
  }
  const isInWriting = meeting.kind === 'inWriting'
  const setKind = (kind: NonNullable<Meeting['kind']>): void =>
    set({
      kind,
      attendance:
        kind === 'inWriting'
          ? asAsked(meeting.attendance)
          : meeting.attendance.map((member) => ({ ...member, isPresent: true, absenceReason: '', hasOpinion: false })),
    })
  return (
    <FormDialog title={text.title} submit={text.save} onSubmit={save} onClose={onClose} width={760}>
      <WantedField name={field} asked={given.id} />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1.6fr 1fr 1fr 1fr', gap: 1.5, pt: 1 }}>
        <Box data-field="heldOn">
          <DateField
            disabled={isDecided}
            label={text.heldOn}
            value={meeting.heldOn}
            onChange={(heldOn) => set({ heldOn })}
            problem={problems.heldOn}
          />
        </Box>
        <TextField
          data-field="startAt"
          label={text.startAt}
          value={meeting.startAt}
          placeholder="14:00"
          onChange={(event) => set({ startAt: event.target.value })}
          onBlur={() => set({ startAt: hourOf(meeting.startAt) })}
          error={problems.startAt !== undefined}
          helperText={problems.startAt}
        />
        <TextField
          data-field="endAt"
          label={text.endAt}
          value={meeting.endAt}
          placeholder="16:00"
          onChange={(event) => set({ endAt: event.target.value })}
          onBlur={() => set({ endAt: hourOf(meeting.endAt) })}
          error={problems.endAt !== undefined}
          helperText={problems.endAt}
        />
        <TextField
          data-field="number"
          label={text.number}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={problems.number !== undefined}
          helperText={problems.number}
        />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, mt: 1.5 }}>
        <TextField
          select
          label={text.kind}
          disabled={isDecided}
          value={meeting.kind ?? 'meeting'}
          onChange={(event) => setKind(event.target.value === 'inWriting' ? 'inWriting' : 'meeting')}
        >
          <MenuItem value="meeting">{text.kinds.meeting}</MenuItem>
          <MenuItem value="inWriting">{text.kinds.inWriting}</MenuItem>
        </TextField>
        <TextField
          data-field="method"
          select
          label={text.method}
          disabled={isInWriting || isDecided}
          value={meeting.method}
          onChange={(event) => set({ method: event.target.value === 'ballot' ? 'ballot' : 'showOfHands' })}
        >
          <MenuItem value="showOfHands">{councilText.method.showOfHands}</MenuItem>
          <MenuItem value="ballot">{councilText.method.ballot}</MenuItem>
        </TextField>
        {/* "Phòng họp Ủy ban nhân dân xã …" is longer than half a line. */}
        <TextField
          data-field="place"
          label={text.place}
          value={meeting.place}
          onChange={(event) => set({ place: event.target.value })}
          sx={{ gridColumn: '1 / -1' }}
        />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, mt: 1.5 }}>
        <MemberField
          name="chairId"
          label={text.chair}
          members={meeting.attendance}
          value={meeting.chairId}
          onPick={(chairId) => set({ chairId })}
          problem={problems.chair}
        />
        <SecretaryFields meeting={meeting} problem={problems.secretary} onChange={set} />
      </Box>
      {isDecided ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {text.decided}
        </Typography>
      ) : (
        <>
          <Members
            meeting={meeting}
            problem={problems.members}
            onMember={setMember}
            onAllAnswered={allAnswered}
            onReload={() => void reload()}
            onAdded={add}
          />
          <VotingFields
            meeting={meeting}
            awards={awards}
            invitationNumber={invitationNumber}
            invitationProblem={problems.invitation}
            onNumber={setInvitationNumber}
            onChange={set}
          />
          <RoundsOfMeeting roundId={roundId} chosen={meeting.roundIds} onChange={(roundIds) => set({ roundIds })} />
        </>
      )}
      <TextField
        data-field="discussion"
        label={text.discussion}
        helperText={text.discussionHint}
        value={meeting.discussion}
        onChange={(event) => set({ discussion: event.target.value })}
        multiline
        minRows={2}
        maxRows={6}
        sx={{ mt: 2 }}
      />
    </FormDialog>
  )
}
