import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CheckFinding, CheckSeverity } from '@shared/checks/case/checkCase'
import { tokens } from '@renderer/ui/tokens'
import { checkFactText, severityNames } from '@renderer/text/roundText'
import { StatusChip } from '@renderer/ui/StatusChip'

const edges: Record<CheckSeverity, string> = { blocked: tokens.blocked, attention: tokens.attention, info: tokens.info }

/** One finding: a coloured edge, sign and word, the sentence, the ground in small, then what cures it. */
export function FindingCard({ finding }: { readonly finding: CheckFinding }) {
  const { message, source, cure } = checkFactText(finding.fact)
  return (
    <Box sx={{ borderLeft: 3, borderColor: edges[finding.severity], pl: 1.25, mb: 1.25 }}>
      <StatusChip status={finding.severity} label={severityNames[finding.severity]} />
      <Typography sx={{ mt: 0.25 }}>{message}</Typography>
      {source !== '' && (
        <Typography variant="caption" component="div">
          {source}
        </Typography>
      )}
      {cure !== '' && (
        <Typography variant="body2" sx={{ color: 'primary.main' }}>
          {cure}
        </Typography>
      )}
    </Box>
  )
}
