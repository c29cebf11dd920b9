import Box from '@mui/material/Box'
import { tokens } from '@renderer/ui/tokens'

export type Status = 'ok' | 'attention' | 'blocked' | 'info' | 'quiet'
const looks: Record<Status, { readonly sign: string; readonly color: string; readonly ground: string }> = {
  ok: { sign: '✓', color: tokens.ok, ground: tokens.okPale },
  attention: { sign: '▲', color: tokens.attention, ground: tokens.attentionPale },
  blocked: { sign: '✕', color: tokens.blocked, ground: tokens.blockedPale },
  info: { sign: 'i', color: tokens.info, ground: tokens.infoPale },
  quiet: { sign: '', color: tokens.ink2, ground: '#F3EEE5' },
}

/** A state as sign and word, never by colour alone. */
export function StatusChip({ status, label }: { readonly status: Status; readonly label: string }) {
  const { sign, color, ground } = looks[status]
  return (
    <Box
      component="span"
      data-whole
      sx={{
        display: 'inline-flex',
        gap: 0.5,
        alignItems: 'center',
        px: 1,
        borderRadius: 99,
        fontSize: 12,
        lineHeight: '20px',
        color,
        bgcolor: ground,
        whiteSpace: 'nowrap',
      }}
    >
      {sign !== '' && <span aria-hidden>{sign}</span>}
      {label}
    </Box>
  )
}
