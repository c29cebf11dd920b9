import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { IssuedDespite } from '@shared/domain/ruling/types'
import { shortDate } from '@shared/lib/dates'
import { issueText as text } from './text'

/** What stood open when a paper was issued, and why it was issued all the same. */
export function IssuedDespiteNote({ doubts, reason, by, on }: IssuedDespite) {
  return (
    <Box component="details" sx={{ fontSize: 13, color: 'text.secondary' }}>
      <summary>{text.issuedDespite(doubts.length, shortDate(on))}</summary>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </Box>
      {reason !== '' && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {text.despiteReason(reason, by)}
        </Typography>
      )}
    </Box>
  )
}
