import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import type { CouncilMeeting } from '@shared/domain/round/types'
import { thresholdText, type Threshold } from '@shared/law/threshold'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setWithdrawn } from '@renderer/data/repositories/nominees'
import { draftMeeting } from '@renderer/data/repositories/rounds'
import { today } from '@renderer/text/when'
import { Card } from '@renderer/ui/Card'
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
import { checksText, councilText as text } from '../frame/stageText'
import { useVoteRows } from './useVoteRows'
import { outcomeOfRow, problemOfRow, sharePercent, voteProblem, type VoteField, type VoteRow } from './votes'
import { WithdrawDialog } from '../checks/WithdrawDialog'

type Props = { readonly round: RoundCase; readonly state: RoundState | undefined }

/** The council's meeting and its vote on every nominee. */
export function CouncilStage({ round, state }: Props) {
  const db = useDatabase()
  const { awardCase } = round
  const [editing, setEditing] = useState<CouncilMeeting | null>(null)
  const { meeting, decision } = awardCase.round
  const isIssued = decision.status === 'issued'
  const dialog =
    editing === null ? null : (
      <MeetingDialog roundId={awardCase.round.id} meeting={editing} isNew={meeting === null} onClose={() => setEditing(null)} />
    )
  if (meeting === null) {
    const hasCouncil = awardCase.office.council.members.length > 0
    const action = hasCouncil ? (
      <Button variant="contained" onClick={() => void draftMeeting(db, today()).then(setEditing)}>
        {text.openMeeting}
      </Button>
    ) : (
      <Button variant="contained" component={Link} to="/thiet-lap">
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
      <Votes round={round} meeting={meeting} state={state} onEditMeeting={isIssued ? null : () => setEditing(meeting)} />
      {dialog}
    </>
  )
}

function Votes({
  round,
  meeting,
  state,
  onEditMeeting,
}: {
  readonly round: RoundCase
  readonly meeting: CouncilMeeting
  readonly state: RoundState | undefined
  readonly onEditMeeting: (() => void) | null
}) {
  const { awardCase } = round
  const { rows, change, allAgree } = useVoteRows(round, meeting)
  const [chosen, setChosen] = useState<string | null>(null)
  const isLocked = awardCase.round.decision.status === 'issued'
  const columns = useMemo(() => voteColumns(isLocked), [isLocked])
  const outcomes = rows.map((row) => outcomeOfRow(row))
  const count = (outcome: string): number => outcomes.filter((other) => other === outcome).length
  const row = rows.find((other) => other.id === chosen)
  const unsaved = rows.findIndex((other) => problemOfRow(other) !== undefined)
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
        {unsaved < 0 ? text.keys : `✕ ${text.unsavedRow(unsaved + 1, problemOfRow(rows[unsaved]!) ?? '')}`}
      </Typography>
    </Card>
  )
  const side = (
    <>
      <NextPanel awardCase={awardCase} next={state?.next} stage="council" />
      <MeetingPanel awardCase={awardCase} meeting={meeting} onEdit={onEditMeeting} />
      <CaseDocuments awardCase={awardCase} previews={['minutes']} />
      {row !== undefined && !isLocked && <ChosenRow key={row.id} awardCase={awardCase} row={row} />}
    </>
  )
  return <SideLayout main={main} side={side} />
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
function voteColumns(isLocked: boolean): SheetColumn<VoteRow>[] {
  const number = (field: VoteField, width: number): SheetColumn<VoteRow> => ({
    id: field,
    title: text.columns[field],
    width,
    align: 'right',
    read: (row) => row[field],
    problem: (row) => (row.isWithdrawn ? undefined : voteProblem(row, field)),
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
    { id: 'detail', title: text.columns.detail, width: 85, grow: 2, read: (row) => row.detail },
    number('favour', 72),
    number('present', 68),
    number('members', 68),
    { id: 'percent', title: text.columns.percent, width: 68, align: 'right', read: sharePercent },
    {
      id: 'outcome',
      title: text.columns.outcome,
      width: 104,
      read: (row) => text.outcome[outcomeOfRow(row)],
      show: (row) => {
        const outcome = outcomeOfRow(row)
        return <SheetChip status={chips[outcome]} label={text.outcome[outcome]} />
      },
    },
  ]
}
