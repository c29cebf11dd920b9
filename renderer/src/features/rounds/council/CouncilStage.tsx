import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { isRoundDone } from '@shared/domain/case/papers'
import type { Meeting } from '@shared/domain/meeting/types'
import { thresholdText, type Threshold } from '@shared/law/threshold'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { draftMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { StatusChip } from '@renderer/ui/StatusChip'
import { Sheet } from '../../../ui/sheet/Sheet'
import { NextPanel } from '../frame/NextStep'
import type { RoundCase, RoundState } from '../frame/useRound'
import { CaseDocuments } from '../frame/CaseDocuments'
import { ChosenRow } from './ChosenRow'
import { MeetingDialog } from './MeetingDialog'
import { Meetings } from './Meetings'
import { voteColumns } from './voteColumns'
import { fillingCard, SideLayout } from '../frame/SideLayout'
import { councilText as text } from './text'
import { useVoteRows } from './useVoteRows'
import { outcomeOfRow, problemOfRow, type VoteRow } from './votes'
import { addressOf } from '@renderer/text/addresses'

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
      <Button variant="contained" component={Link} to={addressOf.setting('hoi-dong')}>
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

/** What the rows must reach, each once: awards of one round may ask for different shares. */
const thresholdsOf = (rows: readonly VoteRow[]): Threshold[] => [
  ...new Map(
    rows.flatMap(({ threshold, isWithdrawn }) => (threshold === undefined || isWithdrawn ? [] : [[thresholdText(threshold), threshold]])),
  ).values(),
]
