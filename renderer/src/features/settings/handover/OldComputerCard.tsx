import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { holdHandedOver } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readHandedOver, rememberHandedOver } from '@renderer/data/profiles/handedOver'
import { usePlatform } from '@renderer/platform/PlatformContext'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { handoverText as text } from './text'

/** Whether this computer still works on the data, or only shows them. */
export function OldComputerCard() {
  const db = useDatabase()
  const { twin } = usePlatform()
  const { say, fail } = useNotices()
  const isHeld = useLiveQuery(async () => (await readHandedOver()) !== null)
  const [isAsking, setAsking] = useState(false)
  if (isHeld === undefined) return null
  const change = async (): Promise<void> => {
    setAsking(false)
    const next = !isHeld
    const noted = await rememberHandedOver(next ? { at: new Date().toISOString() } : null, twin)
    if (!noted.ok) return fail(noted.error)
    holdHandedOver(db, next)
    say(next ? text.done : text.back)
  }
  return (
    <Card title={text.old} aside={<StatusChip status={isHeld ? 'attention' : 'ok'} label={isHeld ? text.readOnly : text.working} />}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {text.oldLead}
      </Typography>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {isHeld ? text.setWorking : text.setReadOnly}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={isHeld ? text.askBack : text.ask}
        text={isHeld ? text.askBackText : text.askText}
        confirm={isHeld ? text.setWorking : text.setReadOnly}
        isDestructive
        onConfirm={() => void change()}
        onCancel={() => setAsking(false)}
      />
    </Card>
  )
}
