import type { Meeting } from '@shared/domain/meeting/types'
import { laterOf } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { markMinutesSigned } from '@renderer/data/repositories/meetings'
import { today } from '@renderer/text/when'
import { SignedMark } from '../frame/SignedMark'
import { signedText } from '../frame/signedText'
import { councilText as text } from './text'

/** Whether the minutes are signed: from that day on nothing of the meeting changes, and they print as they were signed. */
export function MinutesSigned({ meeting }: { readonly meeting: Meeting }) {
  const db = useDatabase()
  const { heldOn } = meeting
  return (
    <SignedMark
      paper={signedText.minutes}
      signedOn={meeting.minutesSignedOn ?? null}
      proposed={laterOf(today(), heldOn ?? today())}
      problemOf={(day) => (heldOn !== null && day < heldOn ? text.beforeMeeting : undefined)}
      onSign={(on) => markMinutesSigned(db, meeting.id, on)}
      onTakeBack={() => markMinutesSigned(db, meeting.id, null)}
    />
  )
}
