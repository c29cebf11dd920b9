import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { awardNameIn } from '@shared/domain/case/honorees'
import { isRoundDone } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { awardFormOn } from '@shared/law/select'
import { thresholdText, type Threshold } from '@shared/law/threshold'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { draftMeeting } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FilterChips, type FilterOption } from '@renderer/ui/FilterChips'
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
import { emptyOf, useVoteRows } from './useVoteRows'
import { problemOfRow } from './voteCells'
import type { RowMethod, VoteRow } from './voteRow'
import { outcomeOfRow } from './votes'
import type { VotedAward } from './VotingFields'
import { addressOf } from '@renderer/text/addresses'

const rowIdOf = (row: VoteRow): string => row.id

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
  const awards = useMemo(() => awardsOf(awardCase), [awardCase])
  const dialog =
    editing === null ? null : (
      <MeetingDialog
        roundId={roundId}
        meeting={editing}
        awards={awards}
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
  const { rows: all, change, allAgree } = useVoteRows(round, meeting)
  const [chosen, setChosen] = useState<string | null>(null)
  const [method, setMethod] = useState<RowMethod | null>(null)
  // Hands, ballots and opinions in writing are counted in cells of their own.
  const ways = useMemo(() => waysOf(all), [all])
  const way = ways.find(({ value }) => value === method)?.value ?? ways[0]?.value ?? 'showOfHands'
  const rows = useMemo(() => all.filter((row) => row.method === way), [all, way])
  const isMixed = new Set(rows.map(({ award }) => award)).size > 1
  const columns = useMemo(() => voteColumns(isLocked, meeting, way, isMixed), [isLocked, meeting, way, isMixed])
  const outcomeOf = (row: VoteRow) => outcomeOfRow(row, meeting, problemOfRow(row, meeting))
  const outcomes = all.map(outcomeOf)
  const count = (outcome: string): number => outcomes.filter((other) => other === outcome).length
  const row = rows.find((other) => other.id === chosen)
  const unsaved = rows.findIndex((other) => problemOfRow(other, meeting) !== undefined)
  const thresholds = thresholdsOf(rows)
  const empty = emptyOf(rows).length
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
          <Button size="small" variant="outlined" disabled={empty === 0} title={text.allAgreeTip(empty)} onClick={() => allAgree(rows)}>
            {text.allAgree}
          </Button>
        )}
      </Box>
      {ways.length > 1 && (
        <Box sx={{ px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
          <FilterChips label={text.ways} options={ways} value={way} onChange={setMethod} />
        </Box>
      )}
      <Sheet<VoteRow>
        key={way}
        label={text.votes}
        rows={rows}
        rowId={rowIdOf}
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
      <CaseDocuments awardCase={awardCase} previews={['invitation', 'ballotPaper', 'countingMinutes', 'minutes']} sourceId={meeting.id} />
      {row !== undefined && !isLocked && (
        <ChosenRow key={row.id} awardCase={awardCase} meeting={meeting} row={row} isRefused={outcomeOf(row) === 'refused'} />
      )}
    </>
  )
  return <SideLayout main={main} side={side} />
}

/** What the round's lines are put forward for, each award once. */
const awardsOf = ({ law, round, nominees, office }: AwardCase): VotedAward[] => [
  ...new Map(
    nominees.map(({ nominee, subject }) => {
      const form = awardFormOn(law, nominee.awardCode, subject.kind, round.openedOn)
      const name = form === undefined ? nominee.awardCode : awardNameIn(office, form)
      return [nominee.awardCode, { code: nominee.awardCode, name, ballotNeeded: form?.ballotNeeded ?? null }] as const
    }),
  ).values(),
]

/** The ways of voting among the rows with how many each has, ballots first. */
const waysOf = (rows: readonly VoteRow[]): FilterOption<RowMethod>[] =>
  (['ballot', 'showOfHands', 'inWriting'] as const)
    .map((value) => ({ value, label: text.byMethod[value], count: rows.filter((row) => row.method === value).length }))
    .filter(({ count }) => count > 0)

/** What the rows must reach, each once: awards of one round may ask for different shares. */
const thresholdsOf = (rows: readonly VoteRow[]): Threshold[] => [
  ...new Map(
    rows.flatMap(({ threshold, isWithdrawn }) => (threshold === undefined || isWithdrawn ? [] : [[thresholdText(threshold), threshold]])),
  ).values(),
]
