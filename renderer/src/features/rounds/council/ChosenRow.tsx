import { useState } from 'react'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { AwardCase } from '@shared/domain/case/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { setWithdrawn } from '@renderer/data/repositories/nominees'
import { Card } from '@renderer/ui/Card'
import { useNotices } from '@renderer/ui/Notices'
import { checksText } from '../checks/text'
import { WithdrawDialog } from '../checks/WithdrawDialog'
import type { VoteRow } from './votes'

/** The line in view: what it is for, and the way to take it out of the case or back. */
export function ChosenRow({ awardCase, row }: { readonly awardCase: AwardCase; readonly row: VoteRow }) {
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
