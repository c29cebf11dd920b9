import { useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import { quorumOf } from '@shared/domain/meeting/quorum'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { councilText as text } from './text'
import { defaultsOf } from './votes'

type Props = { readonly awardCase: AwardCase; readonly meeting: Meeting; readonly children: ReactNode }

/** On a narrow screen the meeting stands behind a button that says who was there; it opens over the votes, Esc closes it. */
export function MeetingButton({ awardCase, meeting, children }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { members, present } = defaultsOf(meeting)
  const isShort = quorumOf(meeting, awardCase.law, awardCase.round.openedOn)?.isEnough === false
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color={isShort ? 'error' : 'inherit'}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0, whiteSpace: 'nowrap' }}
      >
        {isShort && '✕ '}
        {text.meetingButton(meeting.kind === 'inWriting' ? text.answeredShort(present, members) : text.presentShort(present, members))}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { 'role': 'dialog', 'aria-label': text.meeting, 'sx': { width: 400, maxHeight: '70vh', overflow: 'auto', p: 1 } },
        }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>{children}</Box>
      </Popover>
    </>
  )
}
