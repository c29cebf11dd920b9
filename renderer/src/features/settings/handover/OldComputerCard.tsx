import { useEffect, useState } from 'react'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { holdHandedOver } from '@renderer/data/core/acts'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readHandedOver, rememberHandedOver } from '@renderer/data/profiles/handedOver'
import { Card } from '@renderer/ui/Card'
import { ConfirmDialog } from '@renderer/ui/ConfirmDialog'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { handoverText as text } from './text'

/** Whether this computer still works on the data, or only shows them. */
export function OldComputerCard() {
  const db = useDatabase()
  const { say } = useNotices()
  const [isHeld, setHeld] = useState(false)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    void readHandedOver().then((found) => setHeld(found !== null))
  }, [])
  const change = async (): Promise<void> => {
    setAsking(false)
    const next = !isHeld
    await rememberHandedOver(next ? { at: new Date().toISOString() } : null)
    holdHandedOver(db, next)
    setHeld(next)
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
