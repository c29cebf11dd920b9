import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import { DateField } from '@renderer/ui/DateField'
import { useNotices } from '@renderer/ui/Notices'
import { StatusChip } from '@renderer/ui/StatusChip'
import { signedText as text } from './signedText'

type Props = {
  /** "Biên bản". */
  readonly paper: string
  readonly signedOn: CalendarDate | null
  /** The day that is proposed; `null` where the paper bears its day itself and none is asked. */
  readonly proposed: CalendarDate | null
  /** What is wrong with a day of signing. */
  readonly problemOf?: (day: CalendarDate) => string | undefined
  /** Why it cannot be signed yet. */
  readonly missing?: string
  /** Whether the signing may still be taken back; it may where nothing is said. */
  readonly mayTakeBack?: boolean
  /** The day that was asked for; `null` where none was. */
  readonly onSign: (on: CalendarDate | null) => Promise<Result<null>>
  readonly onTakeBack: () => Promise<Result<null>>
}

/** Whether a paper that is signed before the decision is signed: from then on it stands as it was that day. */
export function SignedMark({ paper, signedOn, proposed, problemOf, missing, mayTakeBack = true, onSign, onTakeBack }: Props) {
  const { fail } = useNotices()
  const [isAsking, setAsking] = useState(false)
  const [day, setDay] = useState<CalendarDate | null>(proposed)
  const problem = day === null ? text.chooseDay : problemOf?.(day)
  const tell = async (answer: Promise<Result<null>>): Promise<void> => {
    const result = await answer
    if (result.ok) setAsking(false)
    else fail(result.error)
  }
  if (signedOn !== null) {
    return (
      <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <StatusChip status="ok" label={text.signed(paper, shortDate(signedOn))} />
        {mayTakeBack && (
          <Button size="small" onClick={() => void tell(onTakeBack())}>
            {text.unsign}
          </Button>
        )}
      </Box>
    )
  }
  if (!isAsking) {
    const ask = (): void => (proposed === null ? void tell(onSign(null)) : setAsking(true))
    return (
      <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" disabled={missing !== undefined} onClick={ask}>
          {text.sign(paper)}
        </Button>
        {missing !== undefined && (
          <Box component="span" sx={{ typography: 'caption' }}>
            {missing}
          </Box>
        )}
      </Box>
    )
  }
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1, maxWidth: 360 }}>
      <DateField label={text.day(paper)} value={day} onChange={setDay} problem={problem} />
      <Button variant="outlined" disabled={problem !== undefined} onClick={() => void tell(onSign(day))}>
        {text.sign(paper)}
      </Button>
    </Box>
  )
}
