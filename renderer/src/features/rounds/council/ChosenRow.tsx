import { useState } from 'react'
import { awardNameOf } from '@shared/law/names'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { thresholdText } from '@shared/law/threshold'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setRecused } from '@renderer/data/repositories/councilLines'
import { setWithdrawn } from '@renderer/data/repositories/nominees'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { checksText } from '../checks/text'
import { WithdrawDialog } from '../checks/WithdrawDialog'
import { Line } from '../frame/NextStep'
import { LowerButton } from './LowerButton'
import { councilText as text } from './text'
import type { VoteRow } from './voteRow'
import { invalidOf } from './voteColumns'
import { sharePercent } from './votes'

type Props = { readonly awardCase: AwardCase; readonly meeting: Meeting; readonly row: VoteRow; readonly isRefused: boolean }

/** The line in view: what it is for and must reach, who keeps out of its vote, and the way to lower it or take it out of the case. */
export function ChosenRow({ awardCase, meeting, row, isRefused }: Props) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const nominee = awardCase.nominees.find((entry) => entry.nominee.id === row.id)?.nominee
  if (nominee === undefined) return null
  const roundId = awardCase.round.id
  const bringBack = async (): Promise<void> => {
    const result = await setWithdrawn(db, roundId, row.id, null)
    if (!result.ok) fail(result.error)
  }
  const isOut = nominee.withdrawnReason !== null
  return (
    <Card title={row.name}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {isOut ? `${checksText.withdrawn}: ${nominee.withdrawnReason}` : nominee.achievement}
      </Typography>
      <Line label={row.award} value={row.threshold === undefined ? text.noThresholdShort : thresholdText(row.threshold)} />
      {sharePercent(row, meeting) !== '' && <Line label={text.columns.percent} value={sharePercent(row, meeting)} />}
      {invalidOf(row) > 0 && <Line label={text.invalid} value={String(invalidOf(row))} />}
      {nominee.loweredFrom !== undefined && (
        <Typography variant="body2">{text.loweredFrom(awardNameOf(awardCase.law, nominee.loweredFrom.awardCode))}</Typography>
      )}
      {!isOut && <Recused roundId={roundId} meeting={meeting} row={row} />}
      {isOut ? (
        <Button size="small" variant="outlined" onClick={() => void bringBack()}>
          {checksText.bringBack}
        </Button>
      ) : (
        <>
          {isRefused && <LowerButton awardCase={awardCase} meeting={meeting} nominee={nominee} name={row.name} />}
          <Button size="small" variant="outlined" onClick={() => setWithdrawing(true)}>
            {checksText.withdraw}
          </Button>
        </>
      )}
      {isWithdrawing && <WithdrawDialog roundId={roundId} nomineeId={row.id} name={row.name} onClose={() => setWithdrawing(false)} />}
    </Card>
  )
}

/** The catalogue's name of an award, whatever kind it is for. */

/** Which members keep out of the vote on the line: those put forward themselves are proposed, those close to them are set here. */
function Recused({ roundId, meeting, row }: { readonly roundId: string; readonly meeting: Meeting; readonly row: VoteRow }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const choose = async (ids: readonly string[]): Promise<void> => {
    const result = await setRecused(db, roundId, meeting.id, row.id, ids)
    if (!result.ok) fail(result.error)
  }
  const nameOf = (id: string): string => meeting.attendance.find((member) => member.id === id)?.fullName ?? id
  return (
    <TextField
      select
      size="small"
      label={text.recused}
      helperText={text.recusedHint}
      value={[...row.recused]}
      onChange={(event) => void choose([event.target.value].flat())}
      sx={{ my: 1 }}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: (ids: unknown) => (ids as readonly string[]).map(nameOf).join(', ') || text.nobodyRecused,
        },
      }}
    >
      {meeting.attendance.map((member) => (
        <MenuItem key={member.id} value={member.id}>
          {member.fullName}
        </MenuItem>
      ))}
    </TextField>
  )
}
