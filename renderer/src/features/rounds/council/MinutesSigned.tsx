import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Meeting } from '@shared/domain/meeting/types'
import { laterOf, shortDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markMinutesSigned } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { councilText as text } from './text'

/** Whether the minutes are signed: from that day on nothing of the meeting changes. */
export function MinutesSigned({ meeting }: { readonly meeting: Meeting }) {
  const db = useDatabase()
  const { fail } = useNotices()
  const [isAsking, setAsking] = useState(false)
  const [day, setDay] = useState<string | null>(() => laterOf(today(), meeting.heldOn ?? today()))
  const problem = day === null ? text.chooseDay : meeting.heldOn !== null && day < meeting.heldOn ? text.beforeMeeting : undefined
  const mark = async (on: string | null): Promise<void> => {
    const result = await markMinutesSigned(db, meeting.id, on)
    if (result.ok) setAsking(false)
    else fail(result.error)
  }
  if (meeting.minutesSignedOn != null) {
    return (
      <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <StatusChip status="ok" label={text.minutesSigned(shortDate(meeting.minutesSignedOn))} />
        <Button size="small" onClick={() => void mark(null)}>
          {text.unsignMinutes}
        </Button>
      </Box>
    )
  }
  if (!isAsking) {
    return (
      <Button size="small" sx={{ mt: 1 }} onClick={() => setAsking(true)}>
        {text.signMinutes}
      </Button>
    )
  }
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1 }}>
      <DateField label={text.signedOn} value={day} onChange={setDay} problem={problem} />
      <Button variant="outlined" disabled={problem !== undefined} onClick={() => void mark(day)}>
        {text.signMinutes}
      </Button>
    </Box>
  )
}
