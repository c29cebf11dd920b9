import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Finding, Severity } from '@shared/checks/finding'
import { StatusChip, type Status } from '@renderer/ui/StatusChip'
import { text } from './text'

const statusOf: Record<Severity, Status> = { error: 'blocked', warning: 'attention', info: 'info' }
const edgeOf: Record<Severity, string> = { error: 'error.main', warning: 'warning.main', info: 'info.main' }
const order = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
const shownAtFirst = 5

/** Findings of one weight: sign, word, sentence, place and clause; long lists unfold. */
function Group({ severity, findings }: { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst)
  return (
    <Box component="section" aria-label={text.findings.heading[severity]} sx={{ mb: 1 }}>
      <StatusChip status={statusOf[severity]} label={`${text.findings.heading[severity]}: ${text.findings.count(findings.length)}`} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {shown.map((finding, index) => (
          <Box
            component="li"
            key={`${finding.id}-${index}`}
            sx={{ borderLeft: 3, borderColor: edgeOf[severity], pl: 1, py: 0.25, mb: 0.5 }}
          >
            <Typography variant="body2">{finding.message}</Typography>
            <Typography variant="caption" component="div">
              {[finding.place, finding.source].filter((part) => part !== '').join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
      {findings.length > shown.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {text.findings.more(findings.length - shown.length)}
        </Button>
      )}
    </Box>
  )
}

/** What the checks found, heaviest first, each with its clause. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {text.produce.clean}
      </Typography>
    )
  return (
    <>
      {order
        .map((severity) => ({ severity, found: findings.filter((finding) => finding.severity === severity) }))
        .filter(({ found }) => found.length > 0)
        .map(({ severity, found }) => (
          <Group key={severity} severity={severity} findings={found} />
        ))}
    </>
  )
}
