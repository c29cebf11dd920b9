import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { hasMet } from '@shared/checks/nextStep'
import { isRoundDone } from '@shared/domain/case/papers'
import type { Meeting } from '@shared/domain/meeting/types'
import { shortDate } from '@shared/lib/dates'
import { thresholdText, type Threshold } from '@shared/law/threshold'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setWithdrawn } from '@renderer/data/repositories/nominees'
import { draftMeeting, removeMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { EmptyState } from '@renderer/ui/EmptyState'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { Sheet } from '../../../ui/sheet/Sheet'
import { SheetName } from '../../../ui/sheet/SheetName'
import { SheetChip } from '../../../ui/sheet/SheetChip'
import type { SheetColumn } from '../../../ui/sheet/types'
import { NextPanel } from '../frame/NextStep'
import type { RoundCase, RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { MeetingDialog } from './MeetingDialog'
import { MeetingPanel } from './MeetingPanel'
import { fillingCard, SideLayout } from '../frame/SideLayout'
import { checksText } from '../checks/text'
import { councilText as text } from './text'
import { useVoteRows } from './useVoteRows'
import { outcomeOfRow, problemOfRow, sharePercent, voteProblem, type VoteField, type VoteRow } from './votes'
import { WithdrawDialog } from '../checks/WithdrawDialog'

type Props = { readonly round: RoundCase; readonly state: RoundState | undefined }

/** The meetings of the council and their votes on every nominee. */
export function CouncilStage({ round, state }: Props) {
  const db = useDatabase()
  const { awardCase } = round
  const roundId = awardCase.round.id
  const [editing, setEditing] = useState<Meeting | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const isDone = useMemo(() => isRoundDone(awardCase), [awardCase])
  const open = (): void => void draftMeeting(db, roundId, today()).then(setEditing)
  const meeting = awardCase.meetings.find(({ id }) => id === chosen) ?? awardCase.meetings.at(-1)
  const dialog =
    editing === null ? null : (
      <MeetingDialog
        roundId={roundId}
        meeting={editing}
        isNew={!awardCase.meetings.some(({ id }) => id === editing.id)}
        onClose={() => {
          setEditing(null)
          setChosen(editing.id)
        }}
      />
    )
  if (meeting === undefined) {
    const hasCouncil = (awardCase.council?.members.length ?? 0) > 0
    const action = hasCouncil ? (
      <Button variant="contained" onClick={open}>
        {text.openMeeting}
      </Button>
    ) : (
      <Button variant="contained" component={Link} to="/thiet-lap/hoi-dong">
        {text.toSettings}
      </Button>
    )
    return (
      <SideLayout
        main={
          <Card>
            <EmptyState title={text.openTitle} text={hasCouncil ? text.open : text.noMembers} action={action} />
            {dialog}
          </Card>
        }
        side={<NextPanel awardCase={awardCase} next={state?.next} stage="council" />}
      />
    )
  }
  return (
    <>
      <Votes
        key={meeting.id}
        round={round}
        meeting={meeting}
        state={state}
        isLocked={isDone}
        meetings={
          <Meetings
            awardCase={awardCase}
            meeting={meeting}
            isLocked={isDone}
            onChoose={setChosen}
            onEdit={() => setEditing(meeting)}
            onAgain={open}
          />
        }
      />
      {dialog}
    </>
  )
}

function Votes({
  round,
  meeting,
  state,
  isLocked,
  meetings,
}: {
  readonly round: RoundCase
  readonly meeting: Meeting
  readonly state: RoundState | undefined
  readonly isLocked: boolean
  readonly meetings: ReactNode
}) {
  const { awardCase } = round
  const { rows, change, allAgree } = useVoteRows(round, meeting)
  const [chosen, setChosen] = useState<string | null>(null)
  const isMixed = new Set(rows.map(({ award }) => award)).size > 1
  const columns = useMemo(() => voteColumns(isLocked, meeting, isMixed), [isLocked, meeting, isMixed])
  const outcomes = rows.map((row) => outcomeOfRow(row, meeting))
  const count = (outcome: string): number => outcomes.filter((other) => other === outcome).length
  const row = rows.find((other) => other.id === chosen)
  const unsaved = rows.findIndex((other) => problemOfRow(other, meeting) !== undefined)
  const thresholds = thresholdsOf(rows)
  const main = (
    <Card flush sx={fillingCard}>
      <Box sx={{ display: 'flex', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {text.summary(count('carried'), count('refused'), count('open'))}
        </Typography>
        <Typography variant="caption" sx={{ flex: 1, minWidth: 0 }} noWrap title={thresholds.map(({ source }) => source).join('; ')}>
          {thresholds.length === 0 ? text.noThreshold : text.threshold(thresholds.map(thresholdText))}{' '}
          {thresholds.length === 1 && `(${thresholds[0]?.source})`}
        </Typography>
        {thresholds.some(({ confirmedOn }) => confirmedOn === null) && <StatusChip status="attention" label={text.unconfirmed} />}
        {!isLocked && (
          <Button size="small" variant="outlined" onClick={allAgree}>
            {text.allAgree}
          </Button>
        )}
      </Box>
      <Sheet<VoteRow>
        label={text.votes}
        rows={rows}
        columns={columns}
        createRow={null}
        onChange={(next) => change(next)}
        onActiveRow={(index) => index !== null && setChosen(rows[index]?.id ?? null)}
        rowMark={(other) => (other.isWithdrawn ? 'quiet' : undefined)}
      />
      <Typography
        variant="caption"
        component="div"
        role={unsaved < 0 ? undefined : 'alert'}
        sx={{ px: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider', color: unsaved < 0 ? undefined : 'error.main' }}
        noWrap
      >
        {unsaved < 0 ? text.keys : `✕ ${text.unsavedRow(unsaved + 1, problemOfRow(rows[unsaved]!, meeting) ?? '')}`}
      </Typography>
    </Card>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="council" />
      {meetings}
      <CaseDocuments awardCase={awardCase} previews={['minutes']} sourceId={meeting.id} />
      {row !== undefined && !isLocked && <ChosenRow key={row.id} awardCase={awardCase} row={row} />}
    </>
  )
  return <SideLayout main={main} side={side} />
}

/** The meeting in view with its facts; the way to the others, to a further one, and to take it away. */
function Meetings({
  awardCase,
  meeting,
  isLocked,
  onChoose,
  onEdit,
  onAgain,
}: {
  readonly awardCase: AwardCase
  readonly meeting: Meeting
  readonly isLocked: boolean
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
      <MeetingPanel awardCase={awardCase} meeting={meeting} onEdit={isLocked ? null : onEdit} />
      {!isLocked && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {hasMet(awardCase) && (
            <Button size="small" variant="outlined" onClick={onAgain}>
              {text.again}
            </Button>
          )}
          <Button size="small" onClick={() => setRemoving(true)}>
            {text.remove}
          </Button>
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

function ChosenRow({ awardCase, row }: { readonly awardCase: AwardCase; readonly row: VoteRow }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const nominee = awardCase.nominees.find((entry) => entry.nominee.id === row.id)?.nominee
  if (nominee === undefined) return null
  const bringBack = async (): Promise<void> => {
    const result = await setWithdrawn(db, awardCase.round.id, row.id, null)
    if (!result.ok) fail(result.error)
  }
  return (
    <Card title={row.name}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {nominee.withdrawnReason === null ? nominee.achievement : `${checksText.withdrawn}: ${nominee.withdrawnReason}`}
      </Typography>
      {nominee.withdrawnReason === null ? (
        <Button size="small" variant="outlined" onClick={() => setWithdrawing(true)}>
          {checksText.withdraw}
        </Button>
      ) : (
        <Button size="small" variant="outlined" onClick={() => void bringBack()}>
          {checksText.bringBack}
        </Button>
      )}
      {isWithdrawing && (
        <WithdrawDialog roundId={awardCase.round.id} nomineeId={row.id} name={row.name} onClose={() => setWithdrawing(false)} />
      )}
    </Card>
  )
}

/** What the rows must reach, each once: awards of one round may ask for different shares. */
const thresholdsOf = (rows: readonly VoteRow[]): Threshold[] => [
  ...new Map(
    rows.flatMap(({ threshold, isWithdrawn }) => (threshold === undefined || isWithdrawn ? [] : [[thresholdText(threshold), threshold]])),
  ).values(),
]

const chips = { carried: 'ok', refused: 'blocked', open: 'quiet', withdrawn: 'quiet', unsaved: 'blocked' } as const
/** `isMixed`: several awards are voted on, so each line names its own. */
function voteColumns(isLocked: boolean, meeting: Meeting, isMixed: boolean): SheetColumn<VoteRow>[] {
  // Only absent members send their opinion in writing.
  const hasWritten = meeting.attendance.some((member) => !member.isPresent)
  const number = (field: VoteField, width: number): SheetColumn<VoteRow> => ({
    id: field,
    title: text.columns[field],
    width,
    align: 'right',
    read: (row) => row[field],
    problem: (row) => (row.isWithdrawn ? undefined : voteProblem(row, field, meeting)),
    isDisabled: (row) => row.isWithdrawn,
    ...(isLocked ? {} : { write: (row: VoteRow, typed: string) => ({ ...row, [field]: typed.trim() }) }),
  })
  return [
    {
      id: 'name',
      title: text.columns.name,
      width: 145,
      grow: 2,
      read: (row) => row.name,
      show: (row) => <SheetName row={row} />,
    },
    isMixed
      ? { id: 'award', title: text.columns.award, width: 85, grow: 2, read: (row) => row.award }
      : { id: 'detail', title: text.columns.detail, width: 85, grow: 2, read: (row) => row.detail },
    number('favour', 72),
    number('present', 68),
    ...(hasWritten ? [number('written', 72)] : []),
    number('members', 68),
    { id: 'percent', title: text.columns.percent, width: 68, align: 'right', read: sharePercent },
    {
      id: 'outcome',
      title: text.columns.outcome,
      width: 104,
      read: (row) => text.outcome[outcomeOfRow(row, meeting)],
      show: (row) => {
        const outcome = outcomeOfRow(row, meeting)
        return <SheetChip status={chips[outcome]} label={text.outcome[outcome]} />
      },
    },
  ]
}
